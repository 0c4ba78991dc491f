"""Folders that are not what they seem: one is pulled out, one was written over."""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.sync.errors import UnavailableError
from kiosk.sync.folder import Folder
from kiosk.sync.source import Answer


class Pulled(Folder):
    """A stick that is pulled out after so many chunks of 64 KB."""

    def __init__(self, root: Path, chunks: int) -> None:
        super().__init__(root)
        self.left = chunks

    def _chunks(self, descriptor: int, path: str) -> Iterator[bytes]:
        for chunk in super()._chunks(descriptor, path):
            self.left -= 1
            if self.left < 0:
                raise UnavailableError("pulled out")
            yield chunk


class Spoiled(Folder):
    """A store in which what `spoil` makes of the file at `path` is read in its place."""

    def __init__(self, root: Path, path: str, spoil: Callable[[bytes], bytes]) -> None:
        super().__init__(root)
        self._path, self._spoil = path, spoil

    @contextmanager
    def read(
        self,
        path: str,
        *,
        start: int = 0,
        stop: int | None = None,
        size: int | None = None,
        etag: str | None = None,
    ) -> Iterator[Answer]:
        with super().read(path, start=start, stop=stop, size=size, etag=etag) as answer:
            if path != self._path:
                yield answer
                return
            content = self._spoil((self._root / path).read_bytes())[start:]
            pieces = (content[at : at + 65536] for at in range(0, len(content), 65536))
            yield Answer(pieces, start)
