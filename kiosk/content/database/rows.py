"""Content as plain rows: those of a folder and those of a database, alike."""

from collections.abc import Collection, Iterable, Mapping
from typing import Any

from sqlalchemy import Connection, Table, delete, insert, select, update

from kiosk.content.folder.fields import values_of, walk
from kiosk.content.folder.slugs import slug_of
from kiosk.content.models import Base

Key = tuple[str, str]
"""The name of a table, and a slug."""

Rows = Mapping[Key, Mapping[str, Any]]
"""Column values by row."""


def rows_of(roots: Iterable[Base]) -> Rows:
    """Return root instances and all below them as rows."""
    items = [item for root in roots for item in walk(root)]
    return {(item.__tablename__, slug_of(item)): values_of(item) for item in items}


def stored_rows(connection: Connection) -> Rows:
    """Return all content of a database."""
    return {
        (table.name, row["slug"]): dict(row)
        for table in tables()
        for row in connection.execute(select(table)).mappings()
    }


def tables() -> list[Table]:
    """Return the content tables, each after those it refers to."""
    return Base.metadata.sorted_tables


def insert_rows(connection: Connection, rows: Rows, keys: Collection[Key]) -> None:
    """Insert the rows of `keys`, what is referred to first."""
    for table in tables():
        added = [dict(rows[key]) for key in keys if key[0] == table.name]
        # A night printing comes before the picture that names it.
        added.sort(key=lambda row: row.get("night_slug") is not None)
        if added:
            connection.execute(insert(table), added)


def update_rows(connection: Connection, rows: Rows, keys: Iterable[Key]) -> None:
    """Overwrite the rows of `keys`."""
    for name, slug in keys:
        table = Base.metadata.tables[name]
        connection.execute(update(table).where(table.c.slug == slug), dict(rows[name, slug]))


def delete_all(connection: Connection) -> None:
    """Delete all content."""
    for table in reversed(tables()):
        connection.execute(delete(table))


def references_of(key: Key, values: Mapping[str, Any]) -> list[Key]:
    """Return the rows that a row refers to."""
    table = Base.metadata.tables[key[0]]
    return [
        (foreign.column.table.name, values[foreign.parent.name])
        for foreign in table.foreign_keys
        if values[foreign.parent.name] is not None
    ]
