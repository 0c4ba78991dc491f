"""The ledger: what was published with these keys, so that every publication exists once.

KEYS/ledger/{seq}.json   one signed entry a publication; the same bytes lie in the store
KEYS/position.json       numbers already used, and what each store was last given

A number is written down before anything is sent, so an interrupted publication burns its own.
"""

import json
from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass, field, replace
from datetime import UTC, datetime
from pathlib import Path

from securesystemslib.signer import CryptoSigner, Signature
from tuf.api.metadata import Root

from kiosk.publish.errors import KeysError
from kiosk.publish.metadata import SNAPSHOT, TARGETS, TIMESTAMP
from kiosk.releases.canonical import canonical_json
from kiosk.releases.durable import replace_file
from kiosk.releases.json_fields import INSTANT
from kiosk.releases.published import LEDGER, entry_name

POSITION = "position.json"


@dataclass(frozen=True, slots=True)
class Entry:
    """One publication: its numbers, its database, and what it made superfluous in the store.

    `versions` are those of root, targets, snapshot and timestamp; `manifest`, `database` and
    `zst` are hashes; `dropped` are names in the store.
    """

    seq: int
    channel: str
    published_at: datetime
    versions: Mapping[str, int]
    manifest: str
    database: str
    zst: str
    note: str = ""
    dropped: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class Position:
    """The highest numbers used, and by address the sequence each store was last given.

    `published` is the last that was finished. `min_seq` is the oldest that kiosks may still show:
    the first after a theft, which is the next one while `stolen` says so.
    `expires` says of each role until when its last signature holds, in ISO format; `begun` are
    names in the stores that a publication was writing and, if it is not finished, nobody needs.
    """

    seq: int = 0
    targets: int = 0
    snapshot: int = 0
    timestamp: int = 0
    published: int = 0
    min_seq: int = 0
    stolen: bool = False
    stores: Mapping[str, int] = field(default_factory=dict)
    expires: Mapping[str, str] = field(default_factory=dict)
    begun: tuple[str, ...] = ()

    def at_least(self, seq: int, targets: int, snapshot: int, timestamp: int) -> "Position":
        """Return the higher of each."""
        return replace(
            self,
            seq=max(self.seq, seq),
            targets=max(self.targets, targets),
            snapshot=max(self.snapshot, snapshot),
            timestamp=max(self.timestamp, timestamp),
        )

    def is_near(self, other: "Position", step: int) -> bool:
        """Return whether no number is more than `step` above that of `other`."""
        return (
            self.seq <= other.seq + step
            and self.targets <= other.targets + step
            and self.snapshot <= other.snapshot + step
            and self.timestamp <= other.timestamp + step
        )

    def given(self, address: str, seq: int) -> "Position":
        """Return it with a store that now holds publication `seq`."""
        return replace(self, published=seq, stores={**self.stores, address: seq}, begun=())


def written(entry: Entry, signer: CryptoSigner) -> bytes:
    """Return a signed entry as bytes."""
    published = entry.published_at.astimezone(UTC).strftime(INSTANT)
    signed = {**asdict(entry), "published_at": published}
    signature = signer.sign(canonical_json(signed).encode())
    whole = {"signed": signed, "signatures": [signature.to_dict()]}
    return f"{canonical_json(whole)}\n".encode()


def read(content: bytes, root: Root) -> Entry | None:
    """Return an entry that a targets key in `root` signed; None for any other bytes."""
    try:
        whole = json.loads(content)
        signed = whole["signed"]
        data = canonical_json(signed).encode()
        signatures = [Signature.from_dict(one) for one in whole["signatures"]]
        if not any(_holds(signature, data, root) for signature in signatures):
            return None
        published = datetime.strptime(signed["published_at"], INSTANT).replace(tzinfo=UTC)
        values = {**signed, "published_at": published, "dropped": tuple(signed["dropped"])}
        return Entry(**values)
    except (ValueError, TypeError, KeyError, AttributeError, RecursionError):
        return None


def own_entries(folder: Path) -> Iterator[Entry]:
    """Yield the entries in a key folder; what is damaged is passed over.

    Their signatures are not asked for: the folder is as safe as the keys beside it, and a key
    that was replaced since signed some of them.
    """
    for path in (folder / LEDGER).glob("*.json"):
        try:
            signed = json.loads(path.read_bytes())["signed"]
            published = datetime.strptime(signed["published_at"], INSTANT).replace(tzinfo=UTC)
            values = {**signed, "published_at": published, "dropped": tuple(signed["dropped"])}
            yield Entry(**values)
        except (OSError, ValueError, TypeError, KeyError):
            continue


def keep_entry(folder: Path, seq: int, content: bytes) -> None:
    """Write an entry beside the keys."""
    file = folder / entry_name(seq)
    file.parent.mkdir(parents=True, exist_ok=True)
    replace_file(file, content)


def read_position(folder: Path) -> Position:
    """Return the position beside the keys; the beginning when there is none.

    Raises KeysError when it is damaged: starting again from 1 would be refused by every kiosk.
    """
    path = folder / POSITION
    try:
        values = json.loads(path.read_bytes())
        return Position(**{**values, "begun": tuple(values.get("begun", ()))})
    except FileNotFoundError:
        return Position()
    except (OSError, ValueError, TypeError, AttributeError) as error:
        raise KeysError(
            f"{path} is damaged; delete it, and the store's own ledger will be used instead."
        ) from error


def keep_position(folder: Path, position: Position) -> None:
    """Write the position beside the keys."""
    replace_file(folder / POSITION, f"{canonical_json(asdict(position))}\n".encode())


def versions_of(position: Position, root: int) -> dict[str, int]:
    """Return role versions as an entry has them."""
    return {
        "root": root,
        TARGETS: position.targets,
        SNAPSHOT: position.snapshot,
        TIMESTAMP: position.timestamp,
    }


def _holds(signature: Signature, data: bytes, root: Root) -> bool:
    if signature.keyid not in root.roles[TARGETS].keyids:
        return False
    try:
        root.keys[signature.keyid].verify_signature(signature, data)
    except Exception:  # an unusable signature is none
        return False
    return True
