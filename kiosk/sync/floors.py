"""What may not be undercut, whatever is lost: root version, sequence, time; sync.md 4.4."""

import hashlib
from dataclasses import dataclass
from datetime import UTC, datetime
from pathlib import Path

from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root, Snapshot, Targets, Timestamp
from tuf.api.serialization import DeserializationError

from kiosk.releases.layout import MANIFEST, TUF
from kiosk.releases.manifest import Manifest
from kiosk.releases.published import manifest_path
from kiosk.releases.state import Floor
from kiosk.releases.store import read_store
from kiosk.sync.errors import LeapError, NotTrustedError, OlderError

LONGEST_STEP = 10_000
"""How many publications a kiosk may have missed; more is no honest number."""

LARGEST = 2**53


@dataclass(frozen=True, slots=True)
class Keys:
    """The version of a root, and a fingerprint of the keys below it."""

    version: int
    keyset: str


def keys_of(root: Root) -> Keys:
    """Return what of a root is bound to the floor."""
    roles = (Targets.type, Snapshot.type, Timestamp.type)
    ids = sorted({key for role in roles for key in root.roles[role].keyids})
    return Keys(root.version, hashlib.sha256("\n".join(ids).encode()).hexdigest())


def check_keys(floor: Floor | None, keys: Keys) -> None:
    """Raise OlderError when a root is older than one seen before."""
    if floor is None:
        return
    if keys.version < floor.root_version:
        raise OlderError(
            f"Its root is version {keys.version}; this kiosk has seen {floor.root_version}."
        )
    if keys.version == floor.root_version and keys.keyset != floor.keyset:
        raise NotTrustedError(f"There are two roots of version {keys.version}.")


def check(floor: Floor | None, keys: Keys, manifest: Manifest) -> None:
    """Raise OlderError or LeapError when a signed manifest undercuts the floor or leaps above."""
    check_keys(floor, keys)
    seq = manifest.seq
    if seq > LARGEST or manifest.min_seq > seq or seq == 0:
        raise LeapError(f"Release {seq} of at least {manifest.min_seq} is no honest number.")
    if floor is None or keys.keyset != floor.keyset:
        return
    if seq < max(floor.seq, floor.min_seq):
        raise OlderError(f"It offers release {seq}; this kiosk has already seen {floor.seq}.")
    if seq > floor.seq + LONGEST_STEP:
        raise LeapError(f"Release {seq} after {floor.seq} is no honest number.")


def raised(floor: Floor | None, keys: Keys, manifest: Manifest, time: datetime) -> Floor:
    """Return the floor once `manifest` has passed the check; new keys begin anew."""
    least = manifest.min_seq
    if floor is not None and floor.keyset == keys.keyset:
        least = max(least, floor.min_seq)
    return Floor(keys.version, keys.keyset, manifest.seq, least, int(time.timestamp()))


def time_of(floor: Floor | None) -> datetime | None:
    """Return the signed time in a floor."""
    return datetime.fromtimestamp(floor.time, UTC) if floor else None


def recovered(data: Path, trusted: bytes) -> Floor | None:
    """Return the floor that the complete releases prove, when state.db was lost.

    Each brings the metadata it was verified with; what does not verify again proves nothing.
    """
    proofs = [
        proof
        for release in read_store(data).releases
        if (proof := _proof(release.path, trusted, release.manifest))
    ]
    return max(proofs, key=lambda floor: (floor.root_version, floor.seq), default=None)


def _proof(folder: Path, trusted: bytes, manifest: Manifest) -> Floor | None:
    try:
        root = Metadata[Root].from_bytes(trusted).signed
        while (file := folder / TUF / f"{root.version + 1}.root.json").is_file():
            after = Metadata[Root].from_bytes(file.read_bytes())
            root.verify_delegate(Root.type, after.signed_bytes, after.signatures)
            after.signed.verify_delegate(Root.type, after.signed_bytes, after.signatures)
            root = after.signed
        targets = Metadata[Targets].from_bytes((folder / TUF / "targets.json").read_bytes())
        root.verify_delegate(Targets.type, targets.signed_bytes, targets.signatures)
        target = targets.signed.targets[manifest_path(manifest.channel)]
        target.verify_length_and_hashes((folder / MANIFEST).read_bytes())
    except (OSError, LookupError, ValueError, RepositoryError, DeserializationError):
        return None
    published = manifest.published_at or datetime.fromtimestamp(0, UTC)
    return raised(None, keys_of(root), manifest, published)
