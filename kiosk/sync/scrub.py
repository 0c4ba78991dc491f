"""Disks rot: every byte of the shown release is read now and then, and a bad file fetched again."""

from collections.abc import Callable
from contextlib import suppress
from datetime import timedelta
from pathlib import Path

from kiosk.releases.durable import protect, remove, sha256_of, sync_folder
from kiosk.releases.errors import ReleaseError
from kiosk.releases.layout import READY, Release
from kiosk.releases.published import blob_name
from kiosk.releases.store import active_release
from kiosk.sync.errors import SyncError
from kiosk.sync.fetching import Fetcher, Wanted
from kiosk.sync.media import get_medium, pieces_of
from kiosk.sync.needs import media_of
from kiosk.sync.receiving import Receiver
from kiosk.sync.unpacking import unpack

EVERY = timedelta(days=1)


def scrub(receiver: Receiver, note: Callable[..., None]) -> tuple[str, ...]:
    """Read the shown release in `receiver.data` and mend it; return what could not be mended.

    A database that cannot be mended loses its READY: the release before it is shown instead,
    and the next cycle receives it anew.
    """
    release = active_release(receiver.data)
    if release is None:
        return ()
    if not _is_whole(release.database, release.manifest.db.sha256):
        note("rotten", file=str(release.database))
        try:
            _mend(release, receiver.fetcher)
        except (SyncError, ReleaseError, OSError) as error:
            with suppress(OSError):
                (release.path / READY).unlink()
                sync_folder(release.path)
            return (f"{release.database}: {error}",)
        note("mended", file=str(release.database))
    return _mend_media(release, receiver, note)


def _mend_media(release: Release, receiver: Receiver, note: Callable[..., None]) -> tuple[str, ...]:
    data, fetcher, damage = receiver.data, receiver.fetcher, []
    rotten = [one for one in media_of(release) if not _is_whole(one.place(data), one.sha256)]
    for medium in rotten:
        note("rotten", file=str(medium.place(data)))
    pieces = pieces_of(release.manifest, rotten, fetcher, note)
    for medium in rotten:
        place = medium.place(data)
        try:
            get_medium(data, medium, fetcher, pieces, place)
            note("mended", file=str(place))
        except (SyncError, OSError) as error:
            damage.append(f"{place}: {error}")
    return tuple(damage)


def _mend(release: Release, fetcher: Fetcher) -> None:
    facts = release.manifest.db
    if facts.zst is None:
        raise SyncError("it was built on this kiosk; it is built again at the next start")
    path = blob_name(facts.zst.sha256, ".zst")
    packed = fetcher.fetch(Wanted(path, facts.zst.sha256, facts.zst.size))
    fresh = fetcher.staging / "mended.db"
    unpack(packed, fresh, facts.sha256, facts.size)
    protect(fresh)
    fresh.replace(release.database)  # who has the rotten one open keeps it until the next start
    sync_folder(release.path)
    remove(packed)


def _is_whole(file: Path, sha256: str) -> bool:
    try:
        return sha256_of(file) == sha256
    except OSError:  # gone, or the disk cannot read it
        return False
