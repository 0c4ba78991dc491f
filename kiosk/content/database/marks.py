"""What each row was when it was last imported, so that an edit since then can be seen.

The table lives in the master database only: it has metadata of its own and reaches no release.
"""

import json
from collections.abc import Iterable, Mapping
from hashlib import sha256
from typing import Any

from sqlalchemy import Column, Connection, MetaData, String, Table, delete, insert, select

from kiosk.content.database.rows import Key, Rows
from kiosk.content.models import Base

metadata = MetaData(naming_convention=Base.metadata.naming_convention)

import_mark = Table(
    "import_mark",
    metadata,
    Column("table_name", String, primary_key=True),
    Column("slug", String, primary_key=True),
    Column("sha256", String, nullable=False),
)


def master_tables() -> MetaData:
    """Return the tables of a master database: those of content and the marks."""
    both = MetaData(naming_convention=Base.metadata.naming_convention)
    for table in (*Base.metadata.sorted_tables, import_mark):
        table.to_metadata(both)
    return both


def mark_of(values: Mapping[str, Any]) -> str:
    """Return the hash of a row."""
    return sha256(json.dumps(values, sort_keys=True, default=str).encode()).hexdigest()


def read_marks(connection: Connection) -> dict[Key, str]:
    """Return the mark of every row that was ever imported and not replaced since."""
    found = connection.execute(select(import_mark))
    return {(row.table_name, row.slug): row.sha256 for row in found}


def write_marks(connection: Connection, rows: Rows, keys: Iterable[Key]) -> None:
    """Mark the rows of `keys` as imported with their values in `rows`."""
    marks = [{"table_name": key[0], "slug": key[1], "sha256": mark_of(rows[key])} for key in keys]
    marked = import_mark.c
    for mark in marks:
        connection.execute(
            delete(import_mark).where(
                marked.table_name == mark["table_name"], marked.slug == mark["slug"]
            )
        )
    if marks:
        connection.execute(insert(import_mark), marks)
