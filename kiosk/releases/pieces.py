"""Large media are signed by the piece too: a spoiled one is noticed, and fetched again, alone.

A publication with large media has one more file, which its manifest names by hash and size:
``{"files": {SHA-256: [SHA-256 of each piece, in order]}, "piece": BYTES}``.
"""

import hashlib
import json
from collections.abc import Mapping
from dataclasses import dataclass
from pathlib import Path

from kiosk.releases.canonical import canonical_json
from kiosk.releases.errors import DamagedError
from kiosk.releases.json_fields import Fields

LARGE = 8 << 20
"""A media file of more bytes is large."""

PIECE = 4 << 20
"""Bytes of a piece; the last one of a file may have fewer."""

SUFFIX = ".pieces"
"""How the file with the pieces is called in a store."""

MAX_BYTES = 4 << 20
"""Of that file: enough for the pieces of 250 GB."""

_CHUNK = 1 << 20


@dataclass(frozen=True, slots=True)
class Pieces:
    """The SHA-256 of each piece of a file, in order; each has `length` bytes, the last the rest."""

    length: int
    hashes: tuple[str, ...]

    def fit(self, size: int) -> bool:
        """Return whether a file of `size` bytes has so many pieces."""
        return len(self.hashes) == -(-size // self.length)


def cut(path: Path) -> tuple[str, Pieces]:
    """Return the SHA-256 of a file and its pieces, from one reading."""
    whole, hashes = hashlib.sha256(), []
    with path.open("rb") as file:
        while chunk := file.read(_CHUNK):
            whole.update(chunk)
            piece = hashlib.sha256(chunk)
            while file.tell() % PIECE and (chunk := file.read(_CHUNK)):
                whole.update(chunk)
                piece.update(chunk)
            hashes.append(piece.hexdigest())
    return whole.hexdigest(), Pieces(PIECE, tuple(hashes))


def written(files: Mapping[str, Pieces]) -> bytes:
    """Return the file for these pieces, by the SHA-256 of the whole: canonical JSON."""
    value = {"files": {name: one.hashes for name, one in files.items()}, "piece": PIECE}
    return f"{canonical_json(value)}\n".encode()


def read_pieces(content: bytes, name: str) -> dict[str, Pieces]:
    """Return the pieces written in `content`; raises DamagedError when that is something else."""
    kind = "a list of pieces"
    try:
        value = json.loads(content)
    except (ValueError, RecursionError) as error:
        raise DamagedError(f"{name} is not {kind}: it is not JSON.") from error
    top = Fields(value, name, kind)
    length, files = top.number("piece"), top.fields("files")
    if not length:
        raise DamagedError(f"{name} is not {kind}: a piece must have a length.")
    return {sha256: Pieces(length, files.sha256s(sha256)) for sha256 in files.names()}
