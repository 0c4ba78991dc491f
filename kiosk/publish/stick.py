"""A copy of the newest publication, byte for byte, for a stick or a second place.

It needs no key: what is copied was signed, and every file is checked against what was signed.
"""

import hashlib
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path

from tuf.api.metadata import Metadata, Root

from kiosk.publish.compression import unpacked
from kiosk.publish.drafting import media_of
from kiosk.publish.errors import StoreError
from kiosk.publish.folder_store import FolderStore
from kiosk.publish.metadata import NEWEST, ROOT, SNAPSHOT, TARGETS, next_root, trusted, versioned
from kiosk.publish.sending import Report
from kiosk.publish.standing import Standing, standing, target_name
from kiosk.publish.stores import Store
from kiosk.releases.manifest import Manifest
from kiosk.releases.pieces import SUFFIX
from kiosk.releases.published import blob_name, delta_name, entry_name


@dataclass(frozen=True, slots=True)
class Copied:
    """What a copy holds: the publication, how many files, and their bytes together."""

    seq: int
    count: int
    bytes: int


@dataclass(frozen=True, slots=True)
class _Object:
    name: str
    sha256: str | None
    size: int


def copy_newest(store: Store, folder: Path, report: Report) -> Copied:
    """Copy the newest publication of `store`, its deltas, media and metadata into `folder`.

    What is there already is not copied again; the timestamp goes last, so that a stick pulled out
    half-way holds what it held before. Raises StoreError.
    """
    seen = store.read(NEWEST)
    roots = _roots(store)
    found = standing(store, roots[-1][1])
    if seen is None or found is None:
        raise StoreError(f"{store.address} holds no whole publication; publish to it first.")
    target = FolderStore(folder)
    target.tidy()
    objects = list(_objects(store, found))
    total, done = sum(one.size for one in objects), 0
    for one in objects:
        report(f"Copying to {target.address}", done, total)
        _copy(store, target, one)
        done += one.size
    named = [versioned(ROOT, version) for version, _ in enumerate(roots, 1)]
    named += [entry_name(found.seq)]
    named += [target_name(one) for one in found.targets.targets.values()]
    named += [
        versioned(TARGETS, found.targets.version),
        versioned(SNAPSHOT, found.snapshot.version),
    ]
    size = total + len(seen)
    for name in named:
        content = store.read(name)
        if content is None:
            raise StoreError(f"{store.address}: {name} is missing; publish again.")
        size += len(content)
        target.add(name, content)
    target.add(NEWEST, seen)
    return Copied(found.seq, len(objects) + len(named) + 1, size)


def _roots(store: Store) -> list[tuple[bytes, Root]]:
    """Return the chain of roots, which vouch for each other; the kiosk asks for more than that."""
    first = store.read(versioned(ROOT, 1))
    try:
        root = Metadata[Root].from_bytes(first or b"").signed
    except Exception as error:  # tuf names no common base for what a damaged file can raise
        raise StoreError(f"{store.address} holds no whole publication.") from error
    if first is None or trusted(first, Root, root) is None:
        raise StoreError(f"{store.address} holds no whole publication.")
    roots = [(first, root)]
    while content := store.read(versioned(ROOT, len(roots) + 1)):
        after = next_root(content, roots[-1][1])
        if after is None:
            raise StoreError(f"{store.address}: the chain of roots is broken; publish again.")
        roots.append((content, after))
    return roots


def _objects(store: Store, found: Standing) -> Iterator[_Object]:
    for manifest in found.manifests.values():
        yield from _objects_of(store, manifest)


def _objects_of(store: Store, manifest: Manifest) -> Iterator[_Object]:
    facts = manifest.db.zst
    if facts is None:
        raise StoreError(f"{store.address}: publication {manifest.seq} has no packed database.")
    packed = _Object(blob_name(facts.sha256, ".zst"), facts.sha256, facts.size)
    try:
        database = unpacked(_read(store, packed))
    except ValueError as error:
        raise StoreError(f"{store.address}: {packed.name} is damaged; publish again.") from error
    yield packed
    for delta in manifest.db.deltas:
        yield _Object(delta_name(manifest.db.sha256, delta.base), delta.sha256, delta.size)
    for medium in media_of(database):
        yield _Object(medium.name, medium.sha256, medium.size)
    if pieces := manifest.media.pieces:
        yield _Object(blob_name(pieces.sha256, SUFFIX), pieces.sha256, pieces.size)


def _copy(store: Store, target: FolderStore, one: _Object) -> None:
    there = target.read(one.name) if target.size(one.name) == one.size else None
    if there is None or hashlib.sha256(there).hexdigest() != one.sha256:
        target.add(one.name, _read(store, one))


def _read(store: Store, one: _Object) -> bytes:
    content = store.read(one.name)
    if content is None or hashlib.sha256(content).hexdigest() != one.sha256:
        what = "missing" if content is None else "damaged"
        message = f"{store.address}: {one.name} is {what}; say “kiosk publish --restore”."
        raise StoreError(message)
    return content
