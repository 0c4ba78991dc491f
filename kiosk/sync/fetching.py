"""One file by its hash, from whichever source has it, continued where it was cut off."""

import errno
import os
from collections.abc import Callable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.releases.durable import remove, sha256_of
from kiosk.sync.by_piece import BadPieceError, ByPiece
from kiosk.sync.errors import DiskFullError, MissingError, TamperedError, UnavailableError
from kiosk.sync.source import Source

_SYNC_EVERY = 8 << 20
_PATIENCE = 3
"""How often in a row a source may fail without one new byte."""

_FULL = {errno.ENOSPC, errno.EDQUOT}


@dataclass(frozen=True, slots=True)
class Wanted:
    """A file of a store: its path there, its hash, its size in bytes; its pieces, if signed."""

    path: str
    sha256: str
    size: int
    pieces: ByPiece | None = None


@dataclass(slots=True)
class Fetcher:
    """Brings files into the folder `staging`; `received` counts the bytes that came.

    Args:
        sources: the first that has a file is asked first.
        staging: unfinished files wait here, as ``{sha256}.part``, for the next try.
        pause: waits after the n-th failure in a row.
        tell: is told how many bytes of a file are there.
    """

    sources: Sequence[Source]
    staging: Path
    pause: Callable[[int], None]
    tell: Callable[[Wanted, int], None] = lambda *_: None
    received: int = 0
    wasted: int = 0

    def fetch(self, wanted: Wanted) -> Path:
        """Return the file, whole and on the disk; its name is that of an unfinished one.

        Raises MissingError when no source has it, UnavailableError when none brought it,
        TamperedError when one brought something else and none the right bytes, DiskFullError.
        """
        part = self.staging / f"{wanted.sha256}.part"
        if wanted.pieces:
            wanted.pieces.resume(part)
        failure: UnavailableError | TamperedError | None = None
        for source in self.sources:
            try:
                self._from(source, wanted, part)
                return part
            except MissingError as error:
                failure = failure or error
            except (UnavailableError, TamperedError) as error:
                failure = error
        raise failure or MissingError(f"There is no source for {wanted.path}.")

    def _from(self, source: Source, wanted: Wanted, part: Path) -> None:
        failures, mixed = 0, part.exists()
        while True:
            if wanted.pieces:
                with room(part):
                    wanted.pieces.reuse(part)
            before = _size(part)
            if before == wanted.size and part.exists():
                if sha256_of(part) == wanted.sha256:
                    return
                self.wasted += before
                remove(part)
                if wanted.pieces or not mixed:
                    raise TamperedError(f"{source.name}: {wanted.path} is not what was signed.")
                before, mixed = 0, False
            elif before > wanted.size:
                remove(part)
                before, mixed = 0, False
            try:
                self._append(source, wanted, part, before)
            except MissingError:
                raise
            except BadPieceError as error:
                self.wasted += _size(part) - error.start
                os.truncate(part, error.start)
                failures = 0 if error.start > before else failures + 1
                if failures >= _PATIENCE:
                    raise TamperedError(f"{source.name}: {wanted.path}: {error}.") from error
            except UnavailableError:
                failures = 0 if _size(part) > before else failures + 1
                if failures >= _PATIENCE:
                    raise
                self.pause(failures)

    def _append(self, source: Source, wanted: Wanted, part: Path, have: int) -> None:
        stop = wanted.pieces.stop(have) if wanted.pieces else wanted.size
        with (
            source.read(wanted.path, start=have, stop=stop, size=wanted.size) as answer,
            room(part),
            part.open("r+b" if part.exists() else "wb") as file,
        ):
            self.wasted += have - answer.start
            file.seek(answer.start)
            file.truncate()
            size, chunks = answer.start, answer.chunks
            if wanted.pieces:
                chunks = wanted.pieces.checked(chunks, size, stop, part)
            try:
                for chunk in chunks:
                    if size + len(chunk) > wanted.size:
                        raise TamperedError(f"{source.name}: {wanted.path} has no end.")
                    file.write(chunk)
                    self.received += len(chunk)
                    if (size + len(chunk)) // _SYNC_EVERY > size // _SYNC_EVERY:
                        file.flush()
                        os.fsync(file.fileno())
                    size += len(chunk)
                    self.tell(wanted, size)
            finally:
                file.flush()
                os.fsync(file.fileno())
        if size < stop:
            raise UnavailableError(f"{source.name}: {wanted.path} ends after {size} bytes.")


@contextmanager
def room(part: Path) -> Iterator[None]:
    """Turn a full disk into DiskFullError and give back what `part` took of it."""
    try:
        yield
    except OSError as error:
        if error.errno not in _FULL:
            raise
        with suppress(OSError):
            remove(part)
        raise DiskFullError(f"The disk is full: {part.parent}.") from error


def _size(part: Path) -> int:
    return part.stat().st_size if part.exists() else 0
