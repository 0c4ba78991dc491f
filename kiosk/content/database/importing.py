"""A content folder into a master database: all of it or nothing, and never over an edit."""

from collections.abc import Set
from dataclasses import dataclass
from enum import StrEnum
from pathlib import Path

from sqlalchemy import Connection, delete, func, select

from kiosk.content.database.backup import backup
from kiosk.content.database.connection import opened
from kiosk.content.database.differences import Differences, differences, named
from kiosk.content.database.marks import import_mark, read_marks, write_marks
from kiosk.content.database.media import media_folder, placed
from kiosk.content.database.migrating import migrate
from kiosk.content.database.rows import (
    Key,
    Rows,
    delete_all,
    insert_rows,
    rows_of,
    stored_rows,
    update_rows,
)
from kiosk.content.errors import DatabaseError
from kiosk.content.folder import read_folder
from kiosk.content.models import Edition


class ImportMode(StrEnum):
    """What an import may do to a database that holds content."""

    FILL = "fill"
    """Nothing: it is only compared."""
    MERGE = "merge"
    """Add and change rows; remove none, and change none that people edited since."""
    REPLACE = "replace"
    """Make it equal the folder."""


@dataclass(frozen=True, slots=True)
class ImportReport:
    """What an import did, or would do when not `applied`; rows by name.

    `left_alone` are rows that the folder has otherwise, but people edited since their import;
    `backup` is as `backup` returns it.
    """

    applied: bool
    added: tuple[str, ...]
    changed: tuple[str, ...]
    removed: tuple[str, ...]
    left_alone: tuple[str, ...]
    backup: Path | str | None


def import_folder(
    url: str, folder: Path, mode: ImportMode = ImportMode.FILL, media: Path | None = None
) -> ImportReport:
    """Load a content folder into the database at `url`, in one transaction.

    An empty database is filled in any mode. `media` is where media files go (default:
    `media_folder(url)`). Raises InvalidContentError, and then nothing is touched, or DatabaseError.
    """
    wanted = rows_of(read_folder(folder))
    store = media_folder(url) if media is None else media
    kept = migrate(url)
    with opened(url) as engine, engine.connect() as connection:
        stored = stored_rows(connection)
        found = differences(wanted, stored, read_marks(connection))
        if stored and mode is ImportMode.FILL:
            return _report(False, found, found.edited, kept)
        merging = bool(stored) and mode is ImportMode.MERGE
        done = found.without_edited() if merging else found
        if stored and (done.added or done.changed or done.removed):
            kept = kept or backup(url)
        left = found.edited if merging else frozenset()
        assets = [row for key, row in wanted.items() if key[0] == "asset" and key not in left]
        with placed(assets, folder / "media", store):
            if merging:
                _merge(connection, wanted, done, left)
            else:
                _replace(connection, wanted)
            connection.commit()
        return _report(True, done, left, kept)


def _replace(connection: Connection, wanted: Rows) -> None:
    delete_all(connection)
    connection.execute(delete(import_mark))
    insert_rows(connection, wanted, wanted)
    write_marks(connection, wanted, wanted)


def _merge(connection: Connection, wanted: Rows, done: Differences, left: Set[Key]) -> None:
    insert_rows(connection, wanted, done.added)
    update_rows(connection, wanted, done.changed)
    write_marks(connection, wanted, [key for key in wanted if key not in left])
    current = select(func.count()).select_from(Edition).where(Edition.current)
    if (count := connection.scalar(current)) != 1:
        raise DatabaseError(
            f"after this merge {count} editions would be current; "
            "make one of them current in the database or in the folder first"
        )


def _report(
    applied: bool, done: Differences, left: Set[Key], kept: Path | str | None
) -> ImportReport:
    return ImportReport(
        applied,
        named(done.added),
        named(done.changed),
        named(done.removed),
        named(sorted(left)),
        kept,
    )
