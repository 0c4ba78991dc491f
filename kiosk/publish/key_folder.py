"""The folder of one organiser: three keys, the chain of roots, the ledger.

targets.pem snapshot.pem timestamp.pem  this organiser's keys
root.json                               the newest root: what kiosks are given
roots/{N}.root.json                     every root there was
places.json                             where the root keys were when last seen
ledger/  position.json                  see `kiosk.publish.ledger`
.publishing                             held by whoever publishes: two would take the same numbers
"""

import json
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Metadata, Root

from kiosk.publish.errors import KeysError, RivalError
from kiosk.publish.metadata import HOLDER, ROLES, ROOT, next_root, trusted
from kiosk.publish.passphrases import Passphrases
from kiosk.publish.pem import load_key
from kiosk.releases.durable import replace_file
from kiosk.releases.errors import BusyError
from kiosk.releases.lock import only_one

LOCK, PATIENCE = ".publishing", 1.0
ROOT_FILE, ROOT_KEY, PLACES = "root.json", "root.pem", "places.json"
FRESH = ".new.pem"


@dataclass(frozen=True, slots=True)
class KeyFolder:
    """One organiser's folder; `passphrases` open the keys in it when they are needed."""

    path: Path
    passphrases: Passphrases

    def root(self) -> Root:
        """Return the newest root; raises KeysError."""
        return _read_root(self.path / ROOT_FILE)

    def root_file(self, version: int) -> Path:
        """Return where a root of the chain lies."""
        return self.path / "roots" / f"{version}.{ROOT}.json"

    def roots(self) -> dict[int, bytes]:
        """Return every root there was, by version."""
        newest = self.root().version
        try:
            return {
                version: self.root_file(version).read_bytes() for version in range(1, newest + 1)
            }
        except OSError as error:
            raise KeysError(f"{error.filename} is missing; copy it from a store.") from error

    def earlier_roots(self) -> list[Root]:
        """Return the roots before the newest, the youngest first."""
        newest = self.root().version
        return [_read_root(self.root_file(version)) for version in range(newest - 1, 0, -1)]

    def follow(self, content: bytes) -> bool:
        """Take `content` as the next root if the chain leads to it; return whether it does."""
        after = next_root(content, self.root())
        if after is None:
            return False
        self.keep_root(after.version, content)
        return True

    def keep_root(self, version: int, content: bytes) -> None:
        """Make `content` the newest root."""
        file = self.root_file(version)
        file.parent.mkdir(parents=True, exist_ok=True)
        replace_file(file, content)
        replace_file(self.path / ROOT_FILE, content)

    @contextmanager
    def alone(self) -> Iterator[None]:
        """Keep out other publishers with these keys; raises RivalError."""
        lock = only_one(self.path / LOCK, PATIENCE)
        try:
            lock.__enter__()
        except BusyError as error:
            raise RivalError(
                f"Somebody else is publishing with the keys in {self.path} at this moment;"
                " wait a minute and try again."
            ) from error
        try:
            yield
        finally:
            lock.__exit__(None, None, None)

    def key_file(self, role: str) -> Path:
        """Return where this organiser's key of a role lies."""
        return self.path / f"{role}.pem"

    def signer(self, role: str) -> CryptoSigner:
        """Return this organiser's key of a role, which the newest root must trust."""
        trusted_keys = self.root().roles[role].keyids
        fresh = self.path / f"{role}{FRESH}"  # there after an interrupted change of keys only
        for path in (self.key_file(role), fresh):
            if path == fresh and not fresh.exists():
                continue
            signer = load_key(path, self.passphrases)
            if signer.public_key.keyid in trusted_keys:
                return signer
        raise KeysError(
            f"{self.key_file(role)} is no longer trusted: the key was replaced or revoked."
            " Use the folder that holds the new key."
        )

    def signers(self) -> dict[str, CryptoSigner]:
        """Return this organiser's key of each role."""
        return {role: self.signer(role) for role in ROLES}

    def places(self) -> tuple[Path, ...]:
        """Return where the root keys were when last seen."""
        try:
            return tuple(Path(place) for place in json.loads((self.path / PLACES).read_bytes()))
        except (OSError, ValueError, TypeError):
            return ()


def open_folder(path: Path, passphrases: Passphrases) -> KeyFolder:
    """Return the key folder `path`; raises KeysError when it is none."""
    folder = KeyFolder(path, passphrases)
    folder.root()
    return folder


def holder(root: Root, keyid: str) -> str:
    """Return who keeps a key, such as ``first``."""
    return str(root.keys[keyid].unrecognized_fields.get(HOLDER, ""))


def _read_root(path: Path) -> Root:
    try:
        content = path.read_bytes()
    except OSError as error:
        message = f"{path} is missing: this is no key folder; make one with “kiosk keys init”."
        raise KeysError(message) from error
    try:
        root = Metadata[Root].from_bytes(content).signed
    except Exception as error:  # tuf names no common base for what a damaged file can raise
        raise KeysError(f"{path} is damaged; copy it from a store.") from error
    if trusted(content, Root, root) is None:
        raise KeysError(f"{path} is damaged: its signatures do not hold; copy it from a store.")
    return root
