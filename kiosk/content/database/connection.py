"""Engine and session of a master database, SQLite or PostgreSQL."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from sqlalchemy import URL, Connection, Engine, create_engine, event, make_url
from sqlalchemy.exc import ArgumentError, DBAPIError, SQLAlchemyError
from sqlalchemy.orm import Session

from kiosk.content.errors import DatabaseError, DatabaseUrlError

_POSTGRESQL = ("postgresql", "postgres")
_NO_PSYCOPG = (
    "A PostgreSQL database needs the package psycopg, which kiosks do without; install it with"
    " “pip install 'tappa-kiosk[postgresql]'”, in a checkout “uv sync --extra postgresql”."
)


def connect(url: str) -> Engine:
    """Return an engine for a master database; nothing is opened yet.

    On SQLite foreign keys are enforced and DDL is part of transactions. Raises DatabaseUrlError.
    """
    parsed = _parsed(url)
    try:
        engine = create_engine(parsed)
    except ModuleNotFoundError as error:
        if error.name != "psycopg":
            raise DatabaseUrlError(f"{_shown(parsed)} cannot be used: {error}") from error
        raise DatabaseUrlError(_NO_PSYCOPG) from error
    except (ArgumentError, ImportError) as error:
        raise DatabaseUrlError(f"{_shown(parsed)} cannot be used: {error}") from error
    if sqlite_file(url):
        event.listen(engine, "connect", _leave_transactions_to_us)
        event.listen(engine, "begin", _begin)
    return engine


@contextmanager
def opened(url: str) -> Iterator[Engine]:
    """Yield an engine and close it; what goes wrong with the database is a DatabaseError."""
    engine = connect(url)
    try:
        yield engine
    except SQLAlchemyError as error:
        reason = error.orig if isinstance(error, DBAPIError) else error
        sentence = " ".join(str(reason).split())  # PostgreSQL answers in several lines
        raise DatabaseError(f"{_shown(engine.url)}: {sentence}") from error
    finally:
        engine.dispose()


@contextmanager
def session(url: str) -> Iterator[Session]:
    """Yield a session in one transaction: kept at the end, undone by an exception."""
    with opened(url) as engine, Session(engine) as work, work.begin():
        yield work


def sqlite_file(url: str) -> Path | None:
    """Return the file of an SQLite database; None for another kind.

    Raises DatabaseUrlError for a wrong URL and for an SQLite database in memory.
    """
    parsed = _parsed(url)
    if parsed.get_backend_name() != "sqlite":
        return None
    if not parsed.database or parsed.database == ":memory:":
        raise DatabaseUrlError(f"{url}: name a file, such as sqlite:///content.db")
    return Path(parsed.database)


def _parsed(url: str) -> URL:
    try:
        parsed = make_url(url)
    except ArgumentError as error:
        raise DatabaseUrlError(
            f"“{url}” is no database URL; write one such as sqlite:///content.db"
        ) from error
    if parsed.drivername in _POSTGRESQL:
        return parsed.set(drivername="postgresql+psycopg")
    return parsed


def _shown(url: URL) -> str:
    return url.render_as_string(hide_password=True)


def _leave_transactions_to_us(connection: Any, _record: object) -> None:
    # sqlite3 begins no transaction before DDL unless it is told to begin none at all.
    # https://docs.sqlalchemy.org/en/21/dialects/sqlite.html#pysqlite-serializable
    connection.isolation_level = None
    connection.execute("PRAGMA foreign_keys = ON")


def _begin(connection: Connection) -> None:
    connection.exec_driver_sql("BEGIN")
