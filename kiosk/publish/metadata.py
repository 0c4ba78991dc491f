"""TUF metadata, made and checked: the lifetimes, the signatures, the names in a store."""

from collections.abc import Iterable
from datetime import datetime, timedelta
from typing import Any, TypeVar

from securesystemslib.signer import Signer
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import Metadata, Root, Signed, Snapshot, Targets, Timestamp
from tuf.api.serialization import DeserializationError
from tuf.api.serialization.json import JSONSerializer

ROOT, TARGETS, SNAPSHOT, TIMESTAMP = Root.type, Targets.type, Snapshot.type, Timestamp.type

ROLES = (TARGETS, SNAPSHOT, TIMESTAMP)
"""The roles an organiser signs with; root stands above them."""

NEWEST = "metadata/timestamp.json"
"""The one object of a store that is ever overwritten."""

LIVES = {
    ROOT: timedelta(days=3 * 365),
    TARGETS: timedelta(days=365),
    SNAPSHOT: timedelta(days=90),
    TIMESTAMP: timedelta(days=30),
}
"""How long a signature holds; sync.md 4.3."""

RACE_WEEK = timedelta(days=14)
"""How long that of the timestamp holds around the race; a stick must outlive the event."""

DEMO = "x-tappa-demo"
"""Field of a root that marks everything signed below it as a demonstration."""

HOLDER = "x-tappa-holder"
"""Field of a key in a root: who keeps it."""

Role = TypeVar("Role", Root, Timestamp, Snapshot, Targets)


def versioned(role: str, version: int) -> str:
    """Return where the metadata of a role lies in a store; not that of the timestamp."""
    return f"metadata/{version}.{role}.json"


def signed_by(signed: Signed, signers: Iterable[Signer]) -> bytes:
    """Return metadata as bytes, signed by everybody given."""
    metadata: Metadata[Any] = Metadata(signed)
    for signer in signers:
        metadata.sign(signer, append=True)
    return metadata.to_bytes(JSONSerializer(compact=True))


def trusted(content: bytes, kind: type[Role], root: Root) -> Role | None:
    """Return metadata that the keys in `root` signed, expired or not; None for any other bytes."""
    try:
        metadata = Metadata[Role].from_bytes(content)
        if not isinstance(metadata.signed, kind):
            return None
        root.verify_delegate(kind.type, metadata.signed_bytes, metadata.signatures)
    except (DeserializationError, RepositoryError, ValueError):
        return None
    return metadata.signed


def next_root(content: bytes, root: Root) -> Root | None:
    """Return the root that follows `root`, signed by the old keys and its own; else None."""
    after = trusted(content, Root, root)
    if after is None or after.version != root.version + 1:
        return None
    return trusted(content, Root, after)


def is_demo(root: Root) -> bool:
    """Return whether what is signed below this root is only a demonstration."""
    return bool(root.unrecognized_fields.get(DEMO))


def expiry(role: str, now: datetime, life: timedelta | None = None) -> datetime:
    """Return until when a signature made now holds, to the second."""
    return now.replace(microsecond=0) + (life or LIVES[role])
