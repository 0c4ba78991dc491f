"""`state.db`: which release is shown, the floors, and what is kept in quarantine.

A handful of writes a day, each one transaction: after a power cut the file holds what it held
before, or everything that was written. A file that is lost or damaged is moved aside and begun
anew; `kiosk.releases.switching` and sync then find out from the release folders what it held.
"""

import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager, suppress
from dataclasses import astuple, dataclass
from pathlib import Path

from kiosk.releases.errors import BusyError, StateError
from kiosk.releases.lock import only_one

PATIENCE = 10.0
"""Seconds to wait for another process; a transaction takes milliseconds."""

_VERSION = 1
_TABLES = (
    """CREATE TABLE pointer (one INTEGER PRIMARY KEY CHECK (one = 1), active TEXT, previous TEXT,
       waiting TEXT, trial INTEGER NOT NULL, attempts INTEGER NOT NULL) STRICT""",
    """CREATE TABLE floor (one INTEGER PRIMARY KEY CHECK (one = 1), root_version INTEGER NOT NULL,
       keyset TEXT NOT NULL, seq INTEGER NOT NULL, min_seq INTEGER NOT NULL, time INTEGER NOT NULL)
       STRICT""",
    """CREATE TABLE quarantine (manifest TEXT PRIMARY KEY, release TEXT NOT NULL,
       reason TEXT NOT NULL) STRICT""",
    "INSERT INTO pointer VALUES (1, NULL, NULL, NULL, 0, 0)",
    f"PRAGMA user_version = {_VERSION}",
)
_PASSING = (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED)
_DAMAGED = (sqlite3.SQLITE_CORRUPT, sqlite3.SQLITE_NOTADB, sqlite3.SQLITE_ERROR)


@dataclass(frozen=True, slots=True)
class Pointer:
    """Ids of releases: the one shown, the one before, the one that waits for its switch.

    While the shown one is on `trial`, `attempts` counts the starts of the screen that tried it.
    """

    active: str | None = None
    previous: str | None = None
    waiting: str | None = None
    trial: bool = False
    attempts: int = 0


@dataclass(frozen=True, slots=True)
class Floor:
    """What may not be undercut: root version, sequence, time (seconds since 1970, UTC).

    `seq`, `min_seq` and `time` count only for the keys of `keyset`.
    """

    root_version: int
    keyset: str
    seq: int
    min_seq: int
    time: int


class State:
    """The content of state.db inside one transaction."""

    def __init__(self, connection: sqlite3.Connection) -> None:
        self._connection = connection

    @property
    def pointer(self) -> Pointer:
        """Where the pointer stands."""
        return _pointer(self._connection)

    @pointer.setter
    def pointer(self, value: Pointer) -> None:
        self._connection.execute("REPLACE INTO pointer VALUES (1, ?, ?, ?, ?, ?)", astuple(value))

    @property
    def floor(self) -> Floor | None:
        """The floor; None when nothing was ever received, or the file was lost."""
        columns = "root_version, keyset, seq, min_seq, time"
        row = self._connection.execute(f"SELECT {columns} FROM floor").fetchone()
        return Floor(*row) if row else None

    @floor.setter
    def floor(self, value: Floor | None) -> None:
        if value is None:
            self._connection.execute("DELETE FROM floor")
        else:
            self._connection.execute("REPLACE INTO floor VALUES (1, ?, ?, ?, ?, ?)", astuple(value))

    def quarantine(self, manifest: str, release: str, reason: str) -> None:
        """Remember that the manifest with this SHA-256 is not to be tried again."""
        self._connection.execute(
            "REPLACE INTO quarantine VALUES (?, ?, ?)", (manifest, release, reason)
        )

    def release_quarantine(self, manifest: str) -> None:
        """Take that back."""
        self._connection.execute("DELETE FROM quarantine WHERE manifest = ?", (manifest,))

    def quarantined(self) -> dict[str, str]:
        """Return the reasons by the SHA-256 of the manifest."""
        return dict(self._connection.execute("SELECT manifest, reason FROM quarantine"))


@contextmanager
def transaction(data: Path) -> Iterator[State]:
    """Change state.db in one step that happens wholly or, when the block raises, not at all.

    Raises BusyError when another process holds it, StateError when the disk refuses.
    """
    data.mkdir(parents=True, exist_ok=True)
    with _passing(data), closing(_ready(data)) as connection, connection:
        connection.execute("PRAGMA synchronous = EXTRA")
        connection.execute("BEGIN IMMEDIATE")
        yield State(connection)


def read_pointer(data: Path) -> Pointer | None:
    """Return the pointer; None when state.db is not there or is damaged."""
    try:
        # Not mode=ro: what a power cut interrupted must be rolled back first.
        with _passing(data), closing(_connect(data, "rw")) as connection:
            return _pointer(connection) if _version(connection) == _VERSION else None
    except StateError:
        return None


def read_floor(data: Path) -> Floor | None:
    """Return the floor; None when there is none, or state.db is not there or is damaged."""
    try:
        with _passing(data), closing(_connect(data, "rw")) as connection:
            return State(connection).floor
    except StateError:
        return None


def read_quarantine(data: Path) -> dict[str, str]:
    """Return the reasons by the SHA-256 of the manifest; none when state.db does not tell."""
    try:
        with _passing(data), closing(_connect(data, "rw")) as connection:
            return State(connection).quarantined()
    except StateError:
        return {}


def _ready(data: Path) -> sqlite3.Connection:
    """Return a connection to a sound state.db with its tables."""
    if connection := _sound(data):
        return connection
    with only_one(data / "state.lock", PATIENCE):
        if connection := _sound(data):  # somebody else has put it right meanwhile
            return connection
        _move_aside(data)
        connection = _connect(data, "rwc")
        connection.execute("PRAGMA synchronous = EXTRA")
        with connection:
            connection.execute("BEGIN IMMEDIATE")
            for statement in _TABLES:
                connection.execute(statement)
        return connection


def _sound(data: Path) -> sqlite3.Connection | None:
    connection = _connect(data, "rwc")
    try:
        connection.execute("PRAGMA journal_mode = DELETE")
        checked = connection.execute("PRAGMA integrity_check").fetchall() == [("ok",)]
        if checked and _version(connection) == _VERSION and _pointer(connection):
            return connection
    except sqlite3.Error as error:
        if error.sqlite_errorcode & 0xFF not in _DAMAGED:
            connection.close()
            raise
    connection.close()
    return None


def _connect(data: Path, mode: str) -> sqlite3.Connection:
    address = f"{(data / 'state.db').resolve().as_uri()}?mode={mode}"
    return sqlite3.connect(address, uri=True, timeout=PATIENCE, isolation_level=None)


def _version(connection: sqlite3.Connection) -> int:
    return int(connection.execute("PRAGMA user_version").fetchone()[0])


def _pointer(connection: sqlite3.Connection) -> Pointer:
    columns = "active, previous, waiting, trial, attempts"
    row = connection.execute(f"SELECT {columns} FROM pointer").fetchone()
    if row is None:
        return Pointer()
    active, previous, waiting, trial, attempts = row
    return Pointer(active, previous, waiting, bool(trial), attempts)


def _move_aside(data: Path) -> None:
    if not (data / "state.db").stat().st_size:
        return
    for suffix in ("", "-journal"):
        with suppress(FileNotFoundError):
            (data / f"state.db{suffix}").replace(data / f"state.db.damaged{suffix}")


@contextmanager
def _passing(data: Path) -> Iterator[None]:
    """Turn what SQLite says into the errors of this room."""
    try:
        yield
    except sqlite3.Error as error:
        if error.sqlite_errorcode & 0xFF in _PASSING:
            raise BusyError(f"Another process holds {data / 'state.db'}; try again.") from error
        raise StateError(f"{data / 'state.db'} cannot be used: {error}.") from error
