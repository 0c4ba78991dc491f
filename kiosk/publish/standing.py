"""What a store holds: the newest publication, its signatures and hashes checked."""

from collections.abc import Mapping
from dataclasses import dataclass

from tuf.api.exceptions import LengthOrHashMismatchError
from tuf.api.metadata import MetaFile, Root, Snapshot, TargetFile, Targets, Timestamp

from kiosk.publish.metadata import (
    NEWEST,
    SNAPSHOT,
    TARGETS,
    Role,
    trusted,
    versioned,
)
from kiosk.publish.stores import Store
from kiosk.releases.errors import ReleaseError
from kiosk.releases.manifest import Manifest, read_manifest
from kiosk.releases.published import manifest_path

CHANNELS = ("stable", "candidate")


@dataclass(frozen=True, slots=True)
class Standing:
    """The signed metadata of a store, and the manifest of each channel there is."""

    timestamp: Timestamp
    snapshot: Snapshot
    targets: Targets
    manifests: Mapping[str, Manifest]

    @property
    def newest(self) -> Manifest:
        """The manifest with the highest sequence."""
        return max(self.manifests.values(), key=lambda manifest: manifest.seq)

    @property
    def seq(self) -> int:
        """The highest sequence."""
        return self.newest.seq


def standing(store: Store, root: Root) -> Standing | None:
    """Return what `store` holds under `root`; None when that is nothing, or not whole.

    Expired signatures count: a publisher renews them. Raises StoreError.
    """
    content = store.read(NEWEST)
    timestamp = trusted(content, Timestamp, root) if content else None
    if timestamp is None:
        return None
    meta = timestamp.snapshot_meta
    content = store.read(versioned(SNAPSHOT, meta.version))
    snapshot = _matching(content, meta, Snapshot, root)
    if snapshot is None or f"{TARGETS}.json" not in snapshot.meta:
        return None
    meta = snapshot.meta[f"{TARGETS}.json"]
    targets = _matching(store.read(versioned(TARGETS, meta.version)), meta, Targets, root)
    if targets is None:
        return None
    manifests: dict[str, Manifest] = {}
    for channel in CHANNELS:
        target = targets.targets.get(manifest_path(channel))
        if target is None:
            continue
        manifest = _manifest(store, target)
        if manifest is None:
            return None
        manifests[channel] = manifest
    return Standing(timestamp, snapshot, targets, manifests) if manifests else None


def target_name(target: TargetFile) -> str:
    """Return where a target lies in a store: consistent snapshots put the hash before the name."""
    folder, _, name = target.path.rpartition("/")
    return f"targets/{folder}/{target.hashes['sha256']}.{name}"


def _manifest(store: Store, target: TargetFile) -> Manifest | None:
    content = store.read(target_name(target))
    if content is None:
        return None
    try:
        target.verify_length_and_hashes(content)
        return read_manifest(content, target.path)
    except (LengthOrHashMismatchError, ReleaseError):
        return None


def _matching(content: bytes | None, meta: MetaFile, kind: type[Role], root: Root) -> Role | None:
    if content is None:
        return None
    try:
        meta.verify_length_and_hashes(content)
    except LengthOrHashMismatchError:
        return None
    signed = trusted(content, kind, root)
    return signed if signed is not None and signed.version == meta.version else None
