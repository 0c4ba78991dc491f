"""The full check of a release: every byte of its database and of its media."""

import sqlite3
from collections.abc import Iterator
from contextlib import closing
from pathlib import PurePosixPath

from kiosk.releases.database import schema
from kiosk.releases.durable import sha256_of
from kiosk.releases.errors import brief
from kiosk.releases.layout import Release
from kiosk.releases.reading import UNREADABLE, connect


def faults(release: Release) -> Iterator[str]:
    """Yield what is wrong with a release, a sentence for each fault; nothing when it is whole."""
    if sha256_of(release.database) != release.manifest.db.sha256:
        yield f"{release.database} is damaged: its hash is not the one in the manifest."
        return
    try:
        with closing(connect(release)) as connection:
            yield from _database_faults(connection, release)
            yield from _media_faults(connection, release)
    except UNREADABLE as error:
        yield f"{release.database} cannot be read: {brief(error)}."


def database_faults(release: Release) -> Iterator[str]:
    """Yield what is wrong inside a database whose hash was checked; its media are not looked at."""
    try:
        with closing(connect(release)) as connection:
            yield from _database_faults(connection, release)
    except UNREADABLE as error:
        yield f"{release.database} cannot be read: {brief(error)}."


def _database_faults(connection: sqlite3.Connection, release: Release) -> Iterator[str]:
    if [line for (line,) in connection.execute("PRAGMA integrity_check")] != ["ok"]:
        yield f"{release.database} is not sound inside."
    if connection.execute("PRAGMA foreign_key_check").fetchone():
        yield f"{release.database} names something that is not in it."
    statements = "SELECT sql FROM sqlite_schema WHERE sql IS NOT NULL"
    if sorted(sql for (sql,) in connection.execute(statements)) != sorted(schema()):
        yield f"{release.database} has other tables than this version of the application."


def _media_faults(connection: sqlite3.Connection, release: Release) -> Iterator[str]:
    for file, sha256, size in connection.execute("SELECT file, sha256, size FROM asset"):
        path = release.media(sha256, PurePosixPath(file).suffix)
        if not path.is_file():
            yield f"{path} ({file}) is missing."
        elif path.stat().st_size != size or sha256_of(path) != sha256:
            yield f"{path} ({file}) is damaged."
