"""The releases on this kiosk's disk, and which of them is shown.

At start only what is cheap is checked (READY, manifest, size, the database's header); the full
hash is the business of `kiosk.releases.verification`. Imports neither SQLAlchemy nor apsw.
"""

import struct
from collections.abc import Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.releases.errors import (
    DamagedError,
    NotAReleaseError,
    ReleaseError,
    TooNewError,
    TooOldError,
)
from kiosk.releases.layout import (
    APPLICATION_ID,
    DATABASE,
    MANIFEST,
    READY,
    SCHEMA_VERSION,
    Release,
    is_release_id,
    release_id,
    releases_folder,
)
from kiosk.releases.manifest import DatabaseFacts, read_manifest
from kiosk.releases.record import read_record
from kiosk.releases.state import Pointer, read_pointer

_HEADER = struct.Struct(">16sH2s8xI24xII4xI28x")
_MAGIC, _NO_WAL, _UTF8 = b"SQLite format 3\0", b"\1\1", 1
_LARGEST_PAGE = 65536  # written as 1: the field has two bytes


@dataclass(frozen=True, slots=True)
class Store:
    """What lies in a data folder: releases, the newest first, and why the others are none."""

    releases: tuple[Release, ...]
    refused: tuple[ReleaseError, ...]


def read_store(data: Path) -> Store:
    """Return what lies in the data folder `data`, which need not exist."""
    releases: list[Release] = []
    refused: list[ReleaseError] = []
    folder = releases_folder(data)
    for entry in sorted(folder.iterdir()) if folder.is_dir() else ():
        if is_release_id(entry.name):
            try:
                releases.append(release_at(entry))
            except ReleaseError as error:
                refused.append(error)
    factory = read_record(data)

    def age(release: Release) -> tuple[int, int, bool, int]:
        return (
            release.generation,  # new keys may begin again with lower numbers
            release.seq,
            release.id == (factory and factory.release),
            (release.path / READY).stat().st_mtime_ns,
        )

    return Store(tuple(sorted(releases, key=age, reverse=True)), tuple(refused))


def active_release(data: Path) -> Release | None:
    """Return the release to show, or None when there is none yet."""
    return chosen(read_store(data).releases, read_pointer(data))


def chosen(releases: Sequence[Release], pointer: Pointer | None) -> Release | None:
    """Return the one of `releases` (the newest first) that `pointer` means, or stands in for it.

    The factory release is meant whatever its id has become. Where the shown release and the one
    before are not whole, and where nothing was ever chosen, it is the newest that does not wait
    for its trial.
    """
    usable = [release for release in releases if not release.quarantined]
    for name in (pointer.active, pointer.previous) if pointer else ():
        for release in usable if name else ():
            if release.id == name or (release.seq == 0 and str(name).startswith("0-")):
                return release
    tried = [release for release in usable if not pointer or release.id != pointer.waiting]
    return next(iter(tried or usable), None)


def release_at(path: Path) -> Release:
    """Return the release in the folder `path`, checked as far as that is cheap.

    Raises NotAReleaseError, DamagedError, TooNewError or TooOldError.
    """
    path = path.resolve()  # the media are found from where the folder lies
    if not (path / READY).exists():
        raise NotAReleaseError(f"{path} is not a complete release: it has no file {READY}.")
    try:
        manifest = read_manifest((path / MANIFEST).read_bytes(), str(path / MANIFEST))
        if path.name != release_id(manifest.seq, manifest.db.sha256):
            raise DamagedError(f"{path} is damaged: its manifest is that of another release.")
        check_database(path / DATABASE, manifest.db)
    except OSError as error:
        raise DamagedError(f"{path} is damaged: {error.filename}: {error.strerror}.") from error
    return Release(path, manifest)


def check_database(path: Path, facts: DatabaseFacts) -> None:
    """Compare size and header; raise as `release_at` does.

    https://sqlite.org/fileformat.html#the_database_header
    """
    size = path.stat().st_size
    if size != facts.size:
        raise DamagedError(f"{path} is damaged: it has {size} bytes instead of {facts.size}.")
    with path.open("rb") as file:
        header = file.read(_HEADER.size)
    if len(header) < _HEADER.size:
        raise DamagedError(f"{path} is damaged: it is no content database.")
    magic, page_size, journal, pages, encoding, version, application = _HEADER.unpack(header)
    known = (magic, journal, encoding, application)
    page_size = _LARGEST_PAGE if page_size == 1 else page_size
    if known != (_MAGIC, _NO_WAL, _UTF8, APPLICATION_ID) or page_size * pages != size:
        raise DamagedError(f"{path} is damaged: it is no content database.")
    if version > SCHEMA_VERSION or facts.schema_version > SCHEMA_VERSION:
        raise TooNewError(f"{path} needs a newer version of the application.")
    if version < SCHEMA_VERSION or facts.schema_version < SCHEMA_VERSION:
        raise TooOldError(f"{path} was built for an older version of the application.")
