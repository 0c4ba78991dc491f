"""One process at a time."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
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
    try:
        connection = sqlite3.connect(path, timeout=patience, isolation_level=None)
    except sqlite3.Error as error:
        raise UnbuildableError(f"{path} cannot be made: {error}.") from error
    with closing(connection):
        try:
            connection.execute("BEGIN EXCLUSIVE")
        except sqlite3.Error as error:
            if error.sqlite_errorcode == sqlite3.SQLITE_BUSY:
                message = f"Another process is building in {path.parent}; try again later."
                raise BusyError(message) from error
            raise UnbuildableError(f"{path} cannot be locked: {error}.") from error
        yield
