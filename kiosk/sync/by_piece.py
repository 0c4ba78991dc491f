"""A large file by the piece: each is compared with what was signed as soon as it is there."""

import hashlib
import os
from collections.abc import Iterable, Iterator
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.releases.pieces import Pieces


class BadPieceError(Exception):
    """The piece that begins at byte `start` is not what was signed."""

    def __init__(self, start: int) -> None:
        super().__init__(f"the piece at byte {start} is not what was signed")
        self.start = start


@dataclass(frozen=True, slots=True)
class ByPiece:
    """What is signed about a file of `size` bytes; `rotten` is a copy with good pieces in it."""

    pieces: Pieces
    size: int
    rotten: Path | None = None

    def resume(self, part: Path) -> None:
        """Cut an unfinished file back to before its first bad piece."""
        have = part.stat().st_size if part.exists() else 0
        whole = have >= self.size
        count = len(self.pieces.hashes) if whole else have // self.pieces.length
        for number in range(count):
            if self._good(part, number) is None:
                os.truncate(part, number * self.pieces.length)
                return

    def reuse(self, part: Path) -> None:
        """Append to an unfinished file what follows in the rotten copy and is good."""
        have = part.stat().st_size if part.exists() else 0
        if self.rotten is None or have % self.pieces.length or have >= self.size:
            return
        with part.open("ab") as file:
            for number in range(have // self.pieces.length, len(self.pieces.hashes)):
                piece = self._good(self.rotten, number)
                if piece is None:
                    break
                file.write(piece)
            file.flush()
            os.fsync(file.fileno())

    def stop(self, start: int) -> int:
        """Return where a download from byte `start` on may end: the rotten copy has the next."""
        if self.rotten is not None:
            for number in range(start // self.pieces.length + 1, len(self.pieces.hashes)):
                if self._good(self.rotten, number) is not None:
                    return number * self.pieces.length
        return self.size

    def checked(
        self, chunks: Iterable[bytes], start: int, stop: int, part: Path
    ) -> Iterator[bytes]:
        """Yield what comes from byte `start` on, until `stop`; `part` holds what is before.

        Raises BadPieceError once all of a bad piece has been yielded.
        """
        length, number, place = self.pieces.length, start // self.pieces.length, start
        digest = hashlib.sha256(_read(part, number * length, start % length))
        for chunk in chunks:
            rest = chunk
            while rest:
                end = min((number + 1) * length, self.size)
                now, rest = rest[: end - place], rest[end - place :]
                digest.update(now)
                place += len(now)
                yield now
                if place < end:
                    continue
                if digest.hexdigest() != self.pieces.hashes[number]:
                    raise BadPieceError(number * length)
                if place == stop:
                    return
                number, digest = number + 1, hashlib.sha256()

    def _good(self, file: Path, number: int) -> bytes | None:
        with suppress(OSError):  # the disk cannot read it
            piece = _read(file, number * self.pieces.length, self.pieces.length)
            if hashlib.sha256(piece).hexdigest() == self.pieces.hashes[number]:
                return piece
        return None


def _read(file: Path, start: int, length: int) -> bytes:
    if not length:
        return b""
    with file.open("rb") as opened:
        opened.seek(start)
        return opened.read(length)
