"""The canonical content database: the same rows are the same bytes, on every machine."""

import os
from collections import defaultdict
from collections.abc import Callable, Iterable, Mapping
from contextlib import closing
from datetime import UTC, datetime
from functools import cache
from pathlib import Path
from typing import cast

import apsw
from sqlalchemy import Column, Table
from sqlalchemy.dialects import sqlite
from sqlalchemy.schema import CreateIndex, CreateTable

from kiosk.content.errors import ContentError
from kiosk.content.markdown import blocks
from kiosk.content.models import Base
from kiosk.content.text import LocalizedMarkdown
from kiosk.releases.canonical import canonical_json
from kiosk.releases.durable import protect, sync_file, sync_folder
from kiosk.releases.errors import UnbuildableError
from kiosk.releases.layout import APPLICATION_ID, SCHEMA_VERSION
from kiosk.releases.source import Row

TIMESTAMP = 315532800
"""Modification time of every content database: 1980-01-01, the earliest a ZIP archive holds."""

_Stored = str | int | float | bytes | None

_DIALECT = sqlite.dialect(json_serializer=canonical_json)
_REFUSALS = (apsw.Error, ContentError, TypeError, ValueError, LookupError, AttributeError)
_PRAGMAS = {
    "page_size": 65536,  # keeps deltas small: docs/decisions/0006-large-pages.md
    "encoding": "'UTF-8'",
    "auto_vacuum": 0,
    "application_id": APPLICATION_ID,
    "user_version": SCHEMA_VERSION,
}


def sqlite_version() -> str:
    """Return the version of the one SQLite that writes content databases."""
    return apsw.sqlite_lib_version()


@cache
def schema() -> tuple[str, ...]:
    """Return the statements that make the tables and indexes, ordered by table name."""
    statements: list[str] = []
    for _, table in sorted(Base.metadata.tables.items()):
        statements.append(str(CreateTable(table).compile(dialect=_DIALECT)).strip())
        for index in sorted(table.indexes, key=lambda index: str(index.name)):
            statements.append(str(CreateIndex(index).compile(dialect=_DIALECT)).strip())
    return tuple(statements)


def write_database(rows: Iterable[Row], target: Path) -> None:
    """Write `rows`, given in any order, as a read-only content database to the new file `target`.

    Long text becomes typed blocks. The file is on the disk when the function returns.
    Raises UnbuildableError for a row that the tables do not accept.
    """
    by_table: dict[str, list[Mapping[str, object]]] = defaultdict(list)
    for name, values in rows:
        by_table[name].append(values)
    with closing(apsw.Connection(":memory:")) as connection:
        for pragma, value in _PRAGMAS.items():
            connection.execute(f"PRAGMA {pragma} = {value}")
        with connection:
            for statement in schema():
                connection.execute(statement)
            for name, table in sorted(Base.metadata.tables.items()):
                _fill(connection, table, by_table.pop(name, []))
        if by_table:
            raise UnbuildableError(f"There is no table {min(by_table)} in a release.")
        _check_references(connection)
        try:
            connection.execute("VACUUM INTO ?", (os.fspath(target),))
        except apsw.Error as error:
            raise UnbuildableError(f"{target} cannot be written: {error}.") from error
    sync_file(target)  # VACUUM INTO leaves that to its caller
    os.utime(target, (TIMESTAMP, TIMESTAMP))
    protect(target)
    sync_folder(target.parent)


def _fill(connection: apsw.Connection, table: Table, rows: list[Mapping[str, object]]) -> None:
    keys = [column.name for column in table.primary_key]
    converters = [_converter(column) for column in table.columns]
    marks = ", ".join("?" * len(converters))
    insert = f'INSERT INTO "{table.name}" VALUES ({marks})'
    for row in sorted(rows, key=lambda row: [str(row[key]) for key in keys]):
        try:
            connection.execute(insert, [convert(row) for convert in converters])
        except _REFUSALS as error:
            name = "/".join(str(row[key]) for key in keys)
            raise UnbuildableError(f"{table.name} {name} cannot be stored: {error}.") from error


def _converter(column: Column[object]) -> Callable[[Mapping[str, object]], _Stored]:
    """Return what turns a row into the value that is stored in `column`."""
    bind = column.type.dialect_impl(_DIALECT).bind_processor(_DIALECT)
    default = None if column.nullable else getattr(column.default, "arg", None)
    is_prose = isinstance(column.type, LocalizedMarkdown)

    def convert(row: Mapping[str, object]) -> _Stored:
        value = row.get(column.name)
        if value is None:
            value = default
        elif isinstance(value, datetime) and value.tzinfo:  # SQLite's type would drop the zone
            value = value.astimezone(UTC)
        elif is_prose and isinstance(value, Mapping):
            value = {language: blocks(text) for language, text in value.items()}
        return cast(_Stored, bind(value) if bind else value)

    return convert


def _check_references(connection: apsw.Connection) -> None:
    for table, rowid, other, _ in connection.execute("PRAGMA foreign_key_check"):
        query = f'SELECT slug FROM "{table}" WHERE rowid = ?'
        slug = connection.execute(query, (rowid,)).get
        raise UnbuildableError(f"{table} {slug} names a {other} that does not exist.")
