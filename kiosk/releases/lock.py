"""One process at a time."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path

from kiosk.releases.errors import BusyError, UnbuildableError

PATIENCE = 60.0
"""How many seconds to wait for another builder; a build takes less than five."""


@contextmanager
def only_one(path: Path, patience: float = PATIENCE) -> Iterator[None]:
    """Hold the lock file `path` for as long as the block runs.

    Raises BusyError when another process still holds it after `patience` seconds, and
    UnbuildableError when the file cannot be made. A holder that is killed lets go of it at once.
    """
    # SQLite locks files alike on Linux, macOS and Windows; this database stays empty for ever.
    with closing(_connect(path, patience)) as connection:
        try:
            _lock(connection, path)
        except sqlite3.Error as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
                message = f"Another process is building in {path.parent}; try again later."
                raise BusyError(message) from error
            raise UnbuildableError(f"{path} cannot be locked: {error}.") from error
        yield


def _connect(path: Path, patience: float) -> sqlite3.Connection:
    try:
        return sqlite3.connect(path, timeout=patience, isolation_level=None)
    except sqlite3.Error as error:
        raise UnbuildableError(f"{path} cannot be made: {error}.") from error


def _lock(connection: sqlite3.Connection, path: Path) -> None:
    try:
        connection.execute("BEGIN EXCLUSIVE")
    except sqlite3.DatabaseError as error:
        if error.sqlite_errorcode not in (sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_CORRUPT):
            raise
        with suppress(OSError):
            os.truncate(path, 0)  # what a failing disk wrote into it; nobody can hold it so
        connection.execute("BEGIN EXCLUSIVE")
