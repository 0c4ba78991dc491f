"""Which objects of a store a publication needs, and which it no longer does."""

from collections.abc import Iterable, Sequence

from kiosk.publish.drafting import Medium
from kiosk.publish.history import Databases
from kiosk.publish.looking import Look
from kiosk.publish.metadata import SNAPSHOT, TARGETS, versioned
from kiosk.publish.standing import Standing, target_name
from kiosk.publish.stores import Store
from kiosk.releases.manifest import Manifest
from kiosk.releases.pieces import SUFFIX
from kiosk.releases.published import blob_name, delta_name


def names_of(manifest: Manifest, media: Iterable[Medium]) -> list[str]:
    """Return the names of database, deltas, media and their pieces, but not the manifest's."""
    names = [medium.name for medium in media]
    names += [delta_name(manifest.db.sha256, one.base) for one in manifest.db.deltas]
    if manifest.db.zst:
        names.append(blob_name(manifest.db.zst.sha256, ".zst"))
    if manifest.media.pieces:
        names.append(blob_name(manifest.media.pieces.sha256, SUFFIX))
    return names


def names_in(found: Standing, store: Store, databases: Databases) -> list[str]:
    """Return the names of everything that the newest publication in a store needs.

    Roots and ledger are not among them: they are never removed.
    """
    names = [
        versioned(TARGETS, found.targets.version),
        versioned(SNAPSHOT, found.snapshot.version),
    ]
    for manifest in found.manifests.values():
        names += names_of(manifest, databases.media(manifest, store))
    names += [target_name(target) for target in found.targets.targets.values()]
    return names


def needed_now(looks: Sequence[Look], databases: Databases) -> set[str]:
    """Return what the newest publication in the stores needs."""
    newest = max(looks, key=lambda one: one.seq)
    found = newest.standing or newest.earlier
    return set(names_in(found, newest.store, databases)) if found else set()
