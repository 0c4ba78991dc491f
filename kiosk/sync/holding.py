"""What a folder holds of an offered release: all of it, or what this kiosk would miss."""

import hashlib
from collections.abc import Callable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.releases.layout import DATABASE, Release
from kiosk.releases.published import blob_name, delta_name
from kiosk.releases.store import read_store
from kiosk.sync.errors import MissingError, SyncError, TamperedError
from kiosk.sync.fetching import Wanted, room
from kiosk.sync.needs import media_of
from kiosk.sync.offer import Offer
from kiosk.sync.source import Source
from kiosk.sync.unpacking import unpack


@dataclass(frozen=True, slots=True)
class Holding:
    """How a source stands to an offer.

    `bytes` are those that this kiosk would fetch, as far as they can be told; `complete` whether
    the source holds the whole release, every file with its hash (None: it was not gone through);
    `lack` is the first thing that this kiosk would need and not get.
    """

    bytes: int
    complete: bool | None = None
    lack: SyncError | None = None


def estimate(data: Path, offer: Offer) -> Holding:
    """Return what can be told of an offer without fetching its database: the database alone."""
    return Holding(_database_bytes(_bases(data), offer))


def holding(
    data: Path, offer: Offer, source: Source, bench: Path, tell: Callable[[int, int], None]
) -> Holding:
    """Go through every file of the release that `source` offers; `bench` is a folder for a while.

    `tell` is told how many bytes of how many have been gone through. Raises UnavailableError when
    the source goes away meanwhile, and DiskFullError.
    """
    bases = _bases(data)
    complete = True
    base = bases.get(offer.manifest.db.sha256)
    draft = Release(base.parent if base else bench, offer.manifest)
    try:
        _unpacked(offer, source, bench / DATABASE)
    except (MissingError, TamperedError) as lack:
        complete = False
        if base is None and not _by_delta(offer, source, bases, bench / DATABASE):
            return Holding(_database_bytes(bases, offer), complete=False, lack=lack)
    media = media_of(draft)
    total, done = sum(medium.size for medium in media), 0
    need, lack_ = _database_bytes(bases, offer), None
    for medium in media:
        is_here = medium.is_there(data)
        need += 0 if is_here else medium.size
        try:
            for size in _checked(source, medium.wanted):
                tell(done + size, total)
        except (MissingError, TamperedError) as error:
            complete = False
            lack_ = lack_ or (None if is_here else error)
        done += medium.size
    return Holding(need, complete, lack_)


def _bases(data: Path) -> dict[str, Path]:
    return {one.manifest.db.sha256: one.database for one in read_store(data).releases}


def _database_bytes(bases: dict[str, Path], offer: Offer) -> int:
    facts = offer.manifest.db
    if facts.sha256 in bases:
        return 0
    whole = [facts.zst.size] if facts.zst else []
    return min([*whole, *(one.size for one in facts.deltas if one.base in bases)], default=0)


def _unpacked(offer: Offer, source: Source, target: Path) -> None:
    facts = offer.manifest.db
    if facts.zst is None:
        raise TamperedError(f"The manifest of {offer.id} names no database to fetch.")
    packed = target.with_name("packed")
    _copied(
        source,
        Wanted(blob_name(facts.zst.sha256, ".zst"), facts.zst.sha256, facts.zst.size),
        packed,
    )
    unpack(packed, target, facts.sha256, facts.size)


def _by_delta(offer: Offer, source: Source, bases: dict[str, Path], target: Path) -> bool:
    facts = offer.manifest.db
    packed = target.with_name("delta")
    for delta in facts.deltas:
        if delta.base in bases:
            wanted = Wanted(delta_name(facts.sha256, delta.base), delta.sha256, delta.size)
            with suppress(MissingError, TamperedError):
                _copied(source, wanted, packed)
                unpack(packed, target, facts.sha256, facts.size, bases[delta.base])
                return True
    return False


def _copied(source: Source, wanted: Wanted, target: Path) -> None:
    with room(target), target.open("wb") as file:
        for _ in _checked(source, wanted, file.write):
            pass


def _checked(
    source: Source, wanted: Wanted, take: Callable[[bytes], object] = len
) -> Iterator[int]:
    """Read a file through, hand each chunk on, and yield how many bytes have passed.

    Raises MissingError, or TamperedError when it is not what was signed.
    """
    digest, size = hashlib.sha256(), 0
    with source.read(wanted.path, size=wanted.size) as answer:
        for chunk in answer.chunks:
            size += len(chunk)
            if size > wanted.size:
                break
            digest.update(chunk)
            take(chunk)
            yield size
    if size < wanted.size:
        raise MissingError(f"{source.name}: {wanted.path} is cut short.")
    if size != wanted.size or digest.hexdigest() != wanted.sha256:
        raise TamperedError(f"{source.name}: {wanted.path} is not what was signed.")
