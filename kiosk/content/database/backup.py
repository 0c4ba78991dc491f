"""A copy of an SQLite database beside it, before anything changes it."""

import sqlite3
from contextlib import closing
from datetime import UTC, datetime
from pathlib import Path

from kiosk.content.database.connection import sqlite_file
from kiosk.content.errors import DatabaseError


def backup(url: str) -> Path | None:
    """Copy an SQLite database to ``NAME-20240611T100000Z.db`` beside it and return that path.

    None for other databases, whose own tools make backups, and where there is no file yet.
    Raises DatabaseError if the copy cannot be made.
    """
    file = sqlite_file(url)
    if file is None or not file.exists():
        return None
    copy = _free_name(file)
    try:
        with closing(sqlite3.connect(file)) as source, closing(sqlite3.connect(copy)) as target:
            source.backup(target)
    except sqlite3.Error as error:
        copy.unlink(missing_ok=True)
        raise DatabaseError(f"no backup of {file} could be made: {error}") from error
    return copy


def _free_name(file: Path) -> Path:
    stamp = f"{datetime.now(UTC):%Y%m%dT%H%M%SZ}"
    copy = file.with_name(f"{file.stem}-{stamp}{file.suffix}")
    number = 1
    while copy.exists():
        number += 1
        copy = file.with_name(f"{file.stem}-{stamp}-{number}{file.suffix}")
    return copy
