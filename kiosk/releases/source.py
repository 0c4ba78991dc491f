"""Where a release's content comes from: a content folder or a master database, as plain rows."""

from collections.abc import Iterable, Iterator, Mapping
from dataclasses import dataclass
from pathlib import Path

from sqlalchemy import Connection, select

from kiosk.content.errors import DatabaseError
from kiosk.content.folder import read_folder
from kiosk.content.folder.fields import values_of, walk
from kiosk.content.models import Base

Row = tuple[str, Mapping[str, object]]
"""The name of a table, and values by column name as the models have them."""


@dataclass(frozen=True, slots=True)
class Source:
    """All rows of a release in any order, and the folder in which ``asset.file`` is looked up."""

    rows: tuple[Row, ...]
    media: Path


def folder_source(folder: Path) -> Source:
    """Read a content folder; raises ContentError as `read_folder` does."""
    return Source(tuple(rows_of(read_folder(folder))), folder / "media")


def database_source(connection: Connection, media: Path) -> Source:
    """Read all content tables of a master database, SQLite or PostgreSQL."""
    rows: list[Row] = []
    for table in Base.metadata.tables.values():
        rows += [(table.name, dict(row)) for row in connection.execute(select(table)).mappings()]
    return Source(tuple(rows), media)


def master_source(url: str, media: Path | None) -> Source:
    """Read the master database at `url`; `media` is where its pictures lie, if not beside it.

    Raises DatabaseError.
    """
    # Loads Alembic, which a folder does not need.
    from kiosk.content.database import media_folder, opened
    from kiosk.content.database.connection import sqlite_file

    file = sqlite_file(url)
    if file and not file.exists():
        raise DatabaseError(f"{file}: there is no such database")
    pictures = media_folder(url) if media is None else media
    with opened(url) as engine, engine.connect() as connection:
        return database_source(connection, pictures)


def rows_of(roots: Iterable[Base]) -> Iterator[Row]:
    """Yield the rows of model instances and of all below them; each row names its owner itself."""
    for root in roots:
        for item in walk(root):
            yield item.__tablename__, values_of(item)
