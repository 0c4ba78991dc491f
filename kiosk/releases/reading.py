"""Opening a release's database to read it, with every way of writing or misreading it shut."""

import sqlite3
from typing import TYPE_CHECKING

from kiosk.releases.layout import Release

if TYPE_CHECKING:
    from sqlalchemy import Engine

_PRAGMAS = ("query_only = 1", "trusted_schema = 0", "cell_size_check = 1", "mmap_size = 0")

UNREADABLE = (sqlite3.Error, UnicodeDecodeError)
"""What a spoiled database raises; Python cannot decode some of SQLite's own messages about it."""


def open_release(release: Release) -> "Engine":
    """Return an engine that reads `release`, for any number of threads; the caller disposes of it.

    The file is taken as immutable: no lock, no journal, no side file is ever made beside it.
    """
    # The screen imports this module with its first pages, which need no query.
    from sqlalchemy import QueuePool, create_engine

    return create_engine(
        "sqlite+pysqlite://",
        creator=lambda: connect(release),
        poolclass=QueuePool,
        pool_size=2,
        max_overflow=-1,
    )


def connect(release: Release) -> sqlite3.Connection:
    """Return one plain read-only connection to a release; raises sqlite3.Error."""
    address = f"{release.database.resolve().as_uri()}?mode=ro&immutable=1"
    # The engine's pool lends a connection to one thread at a time.
    connection = sqlite3.connect(address, uri=True, check_same_thread=False)
    for pragma in _PRAGMAS:
        connection.execute(f"PRAGMA {pragma}")
    return connection
