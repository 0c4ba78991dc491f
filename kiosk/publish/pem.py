"""Private keys as files: Ed25519, PKCS #8, encrypted with a passphrase unless they are a demo's."""

import os
from pathlib import Path

from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from cryptography.hazmat.primitives.serialization import (
    BestAvailableEncryption,
    Encoding,
    KeySerializationEncryption,
    NoEncryption,
    PrivateFormat,
    load_pem_private_key,
)
from securesystemslib.signer import CryptoSigner

from kiosk.publish.errors import KeysError
from kiosk.publish.passphrases import Passphrases
from kiosk.releases.durable import sync_folder

_NEW = os.O_WRONLY | os.O_CREAT | os.O_EXCL | getattr(os, "O_BINARY", 0)
_ENCRYPTED = b"BEGIN ENCRYPTED PRIVATE KEY"


def new_key(path: Path, passphrase: str | None) -> CryptoSigner:
    """Make a key, write it to the new file `path` for its owner's eyes only, and return it.

    None as the passphrase leaves it open. Raises KeysError when there is such a file already.
    """
    private = Ed25519PrivateKey.generate()
    lock: KeySerializationEncryption = NoEncryption()
    if passphrase is not None:
        lock = BestAvailableEncryption(passphrase.encode())
    content = private.private_bytes(Encoding.PEM, PrivateFormat.PKCS8, lock)
    try:
        file = os.open(path, _NEW, 0o600)
        with os.fdopen(file, "wb") as opened:
            opened.write(content)
            opened.flush()
            os.fsync(opened.fileno())
        sync_folder(path.parent)
    except FileExistsError as error:
        raise KeysError(f"{path} is a key already; a new one never overwrites it.") from error
    except OSError as error:
        raise KeysError(f"{path} cannot be written: {error.strerror}.") from error
    return CryptoSigner(private)


def load_key(path: Path, passphrases: Passphrases) -> CryptoSigner:
    """Return the key in the file `path`; raises KeysError."""
    try:
        content = path.read_bytes()
    except OSError as error:
        raise KeysError(f"{path} cannot be read: {error.strerror}.") from error
    if _ENCRYPTED not in content:
        return _opened(path, content, None)
    for passphrase in passphrases.candidates(str(path)):
        try:
            signer = _opened(path, content, passphrase.encode())
        except _WrongPassphraseError:
            continue
        passphrases.remember(passphrase)
        return signer
    raise KeysError(f"{path}: the passphrase is not the right one.")


class _WrongPassphraseError(Exception):
    """Another passphrase may do."""


def _opened(path: Path, content: bytes, passphrase: bytes | None) -> CryptoSigner:
    try:
        private = load_pem_private_key(content, passphrase)
    except (ValueError, TypeError) as error:
        if passphrase is not None:
            raise _WrongPassphraseError from error
        raise KeysError(f"{path} is not a private key: {error}.") from error
    if not isinstance(private, Ed25519PrivateKey):
        raise KeysError(f"{path} is not an Ed25519 key; these are made by “kiosk keys init”.")
    return CryptoSigner(private)
