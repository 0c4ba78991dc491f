"""A TUF repository in memory, made with the library's own API, that signs whatever it is told to.

It is a source too: a kiosk can be pointed at it directly.
"""

import hashlib
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import UTC, datetime, timedelta

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import (
    Metadata,
    MetaFile,
    Root,
    Signed,
    Snapshot,
    TargetFile,
    Targets,
    Timestamp,
)

from kiosk.sync.errors import MissingError
from kiosk.sync.source import Answer

ROLES = ("root", "targets", "snapshot", "timestamp")


class Repository:
    """Metadata of four roles, each with one key, and files by path."""

    date: datetime | None = None
    name = "memory"

    def __init__(self) -> None:
        self.now = datetime.now(UTC).replace(microsecond=0)
        self.keys = {role: [CryptoSigner.generate_ed25519()] for role in ROLES}
        expires = self.now + timedelta(days=30)
        self.root = Root(version=1, expires=expires, consistent_snapshot=True)
        self.targets = Targets(version=1, expires=expires)
        self.snapshot = Snapshot(version=1, expires=expires)
        self.timestamp = Timestamp(version=1, expires=expires)
        self.files: dict[str, bytes] = {}
        for role, keys in self.keys.items():
            self.root.add_key(keys[0].public_key, role)
        self.sign_root()

    @contextmanager
    def read(self, path: str, *, start: int = 0, **_: object) -> Iterator[Answer]:
        if path not in self.files:
            raise MissingError(f"no {path}")
        yield Answer(iter([self.files[path][start:]]), start)

    def close(self) -> None:
        pass

    def sign(self, signed: Signed, role: str) -> bytes:
        metadata = Metadata(signed)
        for key in self.keys[role]:
            metadata.sign(key, append=True)
        return metadata.to_bytes()

    def sign_root(self) -> bytes:
        content = self.sign(self.root, "root")
        self.files[f"metadata/{self.root.version}.root.json"] = content
        return content

    def target(self, channel: str, content: bytes) -> None:
        """Put a manifest under the targets, and publish."""
        path = f"release/{channel}.json"
        self.targets.targets[path] = TargetFile.from_data(path, content, ["sha256"])
        digest = hashlib.sha256(content).hexdigest()
        self.files[f"targets/release/{digest}.{channel}.json"] = content
        self.targets.version += 1
        self.publish()

    def publish(self) -> None:
        """Sign all three roles below the root, one version later."""
        targets = self.sign(self.targets, "targets")
        self.files[f"metadata/{self.targets.version}.targets.json"] = targets
        self.snapshot.meta["targets.json"] = MetaFile(self.targets.version)
        self.publish_snapshot()

    def publish_snapshot(self) -> None:
        self.snapshot.version += 1
        content = self.sign(self.snapshot, "snapshot")
        self.files[f"metadata/{self.snapshot.version}.snapshot.json"] = content
        self.timestamp.snapshot_meta = MetaFile(
            self.snapshot.version, len(content), {"sha256": hashlib.sha256(content).hexdigest()}
        )
        self.publish_timestamp()

    def publish_timestamp(self) -> None:
        self.timestamp.version += 1
        self.files["metadata/timestamp.json"] = self.sign(self.timestamp, "timestamp")

    def rotate(self, role: str) -> None:
        """Give a role another key in the next root, signed by the old and the new root keys."""
        old = list(self.keys[role])
        fresh = CryptoSigner.generate_ed25519()
        self.root.revoke_key(old[0].public_key.keyid, role)
        self.root.add_key(fresh.public_key, role)
        self.root.version += 1
        self.keys[role] = [*old, fresh] if role == "root" else [fresh]
        self.sign_root()
        self.keys[role] = [fresh]
