"""How much room there is, and what may be removed to make some."""

import os
import shutil
from collections.abc import Iterable
from contextlib import suppress
from pathlib import Path

from kiosk.releases.derived import forget
from kiosk.releases.durable import remove, sync_folder
from kiosk.releases.errors import ReleaseError, TooOldError
from kiosk.releases.layout import BUILDING, READY, Release, is_release_id, releases_folder
from kiosk.releases.record import read_record
from kiosk.releases.state import transaction
from kiosk.releases.store import chosen, read_store, release_at
from kiosk.sync.errors import DiskFullError, SyncError
from kiosk.sync.needs import media_of

RESERVE = 1 << 20
"""Bytes that stay free for state.db, its journal and the status."""

_COUNTED = ("releases", "blobs", "derived", "staging", "tuf")


def used(data: Path) -> int:
    """Return how many bytes releases, media and unfinished files take."""
    total = 0
    for name in _COUNTED:
        for folder, _, files in os.walk(data / name):
            for file in files:
                with suppress(OSError):
                    total += (Path(folder) / file).lstat().st_size
    return total


def check_room(data: Path, need: int, budget: int) -> None:
    """Raise DiskFullError when `need` more bytes fit neither the disk nor the `budget` in bytes."""
    free = shutil.disk_usage(data).free - RESERVE
    if need > free:
        raise DiskFullError(
            f"The disk has {max(free, 0) // 1000} kB free, and {need // 1000} are needed."
        )
    left = budget - used(data)
    if need > left:
        raise DiskFullError(
            f"The budget leaves {max(left, 0) // 1000} kB, and {need // 1000} are needed."
        )


def clean(data: Path, staged: Iterable[str] = ()) -> None:
    """Remove releases, media and unfinished files that nothing needs any more.

    Kept are the shown release, the one before, the one that waits, the factory release of this
    application, what is in quarantine last, and the entries of staging/ whose names begin with one
    of `staged`.
    """
    wanted = tuple(staged)
    for entry in _entries(data / "staging"):
        if not entry.name.startswith(wanted or ("/",)):
            remove(entry)
    for entry in _entries(data / "tuf" / "metadata"):
        if entry.name.startswith("tmp"):  # python-tuf was killed while it wrote
            remove(entry)
    with transaction(data) as state:  # so that nobody switches to what is being removed
        releases = read_store(data).releases
        pointer = state.pointer
        names = {pointer.active, pointer.previous, pointer.waiting}
        shown = chosen(releases, pointer)
        record = read_record(data)
        bad = next((one.id for one in releases if one.quarantined), None)
        names |= {shown.id if shown else None, record.release if record else None, bad}
        kept = [one for one in releases if one.id in names or (one.seq == 0 and not record)]
        for release in releases:
            if release not in kept:
                _take_away(release.path)
        for entry in _entries(releases_folder(data)):
            if entry.name not in names and _is_too_old(entry):
                _take_away(entry)
    forget(data, kept)
    _clean_media(data, kept, (name for name in names if name))


def _take_away(release: Path) -> None:
    (release / READY).unlink()
    sync_folder(release)
    remove(release)


def _is_too_old(release: Path) -> bool:
    """Return whether it was built for an older application, so that no store lists it any more."""
    try:
        release_at(release)
    except TooOldError:
        return is_release_id(release.name)
    except ReleaseError:
        pass
    return False


def _clean_media(data: Path, kept: Iterable[Release], names: Iterable[str]) -> None:
    folder = releases_folder(data)
    damaged = {name for name in names if (folder / name).is_dir()} - {one.id for one in kept}
    incomplete = [
        entry
        for entry in _entries(folder)
        if entry.name == BUILDING or (is_release_id(entry.name) and not (entry / READY).exists())
    ]
    if damaged or incomplete:
        return  # their media cannot be told; another time
    try:
        needed = {medium.place(data) for release in kept for medium in media_of(release)}
    except SyncError:
        return
    for entry in _entries(data / "blobs"):
        for file in _entries(entry):
            if file not in needed:
                with suppress(PermissionError):  # Windows, and still open: another time
                    remove(file)


def _entries(folder: Path) -> list[Path]:
    return sorted(folder.iterdir()) if folder.is_dir() else []
