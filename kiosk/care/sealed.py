"""A small file that tells when it is damaged: a line of JSON, and a line with its SHA-256."""

import hashlib
import json
from typing import Any

from kiosk.releases.canonical import canonical_json


def seal(value: object) -> bytes:
    """Return the content of a file that holds `value`, which must be canonical JSON."""
    text = canonical_json(value)
    return f"{text}\n{_digest(text)}\n".encode()


def unseal(content: bytes) -> Any:
    """Return the value that was sealed.

    Raises:
        ValueError: the content is not whole.
    """
    text, _, digest = content.decode().partition("\n")
    if digest != f"{_digest(text)}\n":
        raise ValueError("its checksum does not fit")
    return json.loads(text)


def _digest(text: str) -> str:
    return hashlib.sha256(text.encode()).hexdigest()
