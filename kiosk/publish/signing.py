"""The metadata of one publication: targets, snapshot and timestamp, signed from the bottom up."""

from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime, timedelta

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import MetaFile, Snapshot, TargetFile, Targets, Timestamp

from kiosk.publish.ledger import Position
from kiosk.publish.metadata import SNAPSHOT, TARGETS, TIMESTAMP, expiry, signed_by, versioned


@dataclass(frozen=True, slots=True)
class Signed:
    """Metadata as bytes: `new` by name in a store, in the order to write it, and the timestamp.

    `expires` says of each role that was signed until when that holds, in ISO format.
    """

    new: Mapping[str, bytes]
    timestamp: bytes
    expires: Mapping[str, str]


def sign(
    targets: Mapping[str, TargetFile],
    position: Position,
    signers: Mapping[str, CryptoSigner],
    now: datetime,
    timestamp_life: timedelta,
) -> Signed:
    """Sign `targets` with the numbers in `position`."""
    signed = Targets(position.targets, expires=expiry(TARGETS, now), targets=dict(targets))
    content = signed_by(signed, [signers[TARGETS]])
    above = sign_above(content, position, signers, now, timestamp_life)
    return Signed(
        {versioned(TARGETS, position.targets): content, **above.new},
        above.timestamp,
        {TARGETS: signed.expires.isoformat(), **above.expires},
    )


def sign_above(
    targets: bytes,
    position: Position,
    signers: Mapping[str, CryptoSigner],
    now: datetime,
    timestamp_life: timedelta,
) -> Signed:
    """Sign a snapshot of signed targets, and a timestamp, with the numbers in `position`."""
    meta = {f"{TARGETS}.json": MetaFile.from_data(position.targets, targets, ["sha256"])}
    snapshot = Snapshot(position.snapshot, expires=expiry(SNAPSHOT, now), meta=meta)
    content = signed_by(snapshot, [signers[SNAPSHOT]])
    timestamp = Timestamp(
        position.timestamp,
        expires=expiry(TIMESTAMP, now, timestamp_life),
        snapshot_meta=MetaFile.from_data(position.snapshot, content, ["sha256"]),
    )
    return Signed(
        {versioned(SNAPSHOT, position.snapshot): content},
        signed_by(timestamp, [signers[TIMESTAMP]]),
        {SNAPSHOT: snapshot.expires.isoformat(), TIMESTAMP: timestamp.expires.isoformat()},
    )
