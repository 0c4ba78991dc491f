"""A copy of a master database beside it, before anything changes it."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from itertools import count
from pathlib import Path

from sqlalchemy import Engine, inspect
from sqlalchemy.schema import CreateSchema

from kiosk.content.database.connection import opened, sqlite_file
from kiosk.content.errors import DatabaseError


def backup(url: str) -> Path | str | None:
    """Copy a database and return where the copy is; None where there is no file yet.

    SQLite: the path of ``NAME-20240611T100000Z.db`` beside it. PostgreSQL: all tables are copied
    into a new schema ``tappa_20240611t100000z`` of the same database, and the URL that opens them
    is returned, without its password. Raises DatabaseError if the copy cannot be made.
    """
    file = sqlite_file(url)
    if file is None:
        with opened(url) as engine:
            return _schema_beside(engine)
    return _file_beside(file) if file.exists() else None


def _file_beside(file: Path) -> Path:
    copy = _free_name(file)
    try:
        with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(copy)) as target:
            source.backup(target)
    except sqlite3.Error as error:
        copy.unlink(missing_ok=True)
        raise DatabaseError(f"no backup of {file} could be made: {error}") from error
    return copy


def _free_name(file: Path) -> Path:
    copy = file.with_name(f"{file.stem}-{_stamp()}{file.suffix}")
    number = 1
    while copy.exists():
        number += 1
        copy = file.with_name(f"{file.stem}-{_stamp()}-{number}{file.suffix}")
    return copy


def _schema_beside(engine: Engine) -> str:
    # One snapshot for all tables, whatever other people write meanwhile.
    with engine.execution_options(isolation_level="REPEATABLE READ").begin() as connection:
        found = inspect(connection)
        name = _free_schema(set(found.get_schema_names()))
        quote = connection.dialect.identifier_preparer.quote
        source = quote(str(found.default_schema_name))
        connection.execute(CreateSchema(name))
        for table in map(quote, found.get_table_names()):
            copy, original = f"{name}.{table}", f"{source}.{table}"
            connection.exec_driver_sql(f"CREATE TABLE {copy} (LIKE {original} INCLUDING ALL)")
            connection.exec_driver_sql(f"INSERT INTO {copy} SELECT * FROM {original}")
    url = engine.url.set(drivername="postgresql")
    url = url.update_query_dict({"options": f"-csearch_path={name}"})
    return url.render_as_string(hide_password=True)


def _free_schema(taken: set[str]) -> str:
    first = f"tappa_{_stamp().lower()}"
    names = (first if number == 1 else f"{first}_{number}" for number in count(1))
    return next(name for name in names if name not in taken)


def _stamp() -> str:
    return f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
