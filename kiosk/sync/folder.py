"""A store in a folder: a stick, a shared drive, a copy beside the kiosk."""

import os
import stat
from collections.abc import Iterator
from contextlib import contextmanager
from datetime import datetime
from pathlib import Path, PurePosixPath

from kiosk.sync.errors import MissingError, UnavailableError
from kiosk.sync.source import CHUNK, Answer

_FLAGS = sum(getattr(os, name, 0) for name in ("O_NOFOLLOW", "O_NONBLOCK", "O_BINARY", "O_CLOEXEC"))


class Folder:
    """Regular files below `root`; a link, a pipe or a device in it is not there."""

    date: datetime | None = None

    def __init__(self, root: Path) -> None:
        self._root = root

    @property
    def name(self) -> str:
        """The path of the folder."""
        return str(self._root)

    @contextmanager
    def read(
        self,
        path: str,
        *,
        start: int = 0,
        stop: int | None = None,  # noqa: ARG002 what is not read costs nothing
        size: int | None = None,  # noqa: ARG002 a disk needs no deadline
        etag: str | None = None,  # noqa: ARG002 and reading is as cheap as asking
    ) -> Iterator[Answer]:
        """Open a file."""
        descriptor = self._open(path)
        try:
            if start:
                os.lseek(descriptor, start, os.SEEK_SET)
            yield Answer(self._chunks(descriptor, path), start)
        finally:
            os.close(descriptor)

    def close(self) -> None:
        """Nothing stays open."""

    def _open(self, path: str) -> int:
        parts = PurePosixPath(path).parts
        place = self._root
        try:
            for part in parts[:-1]:
                place /= part
                if not stat.S_ISDIR(place.lstat().st_mode):
                    raise MissingError(f"{self.name} has no folder {path}.")
            place /= parts[-1]
            if not stat.S_ISREG(place.lstat().st_mode):
                raise MissingError(f"{self.name}: {path} is not a plain file.")
            descriptor = os.open(place, os.O_RDONLY | _FLAGS)
        except (FileNotFoundError, NotADirectoryError) as error:
            raise MissingError(f"{self.name} has no {path}.") from error
        except OSError as error:
            raise UnavailableError(f"{self.name}: {path}: {error.strerror}.") from error
        if not stat.S_ISREG(os.fstat(descriptor).st_mode):  # swapped between the two looks
            os.close(descriptor)
            raise MissingError(f"{self.name}: {path} is not a plain file.")
        return descriptor

    def _chunks(self, descriptor: int, path: str) -> Iterator[bytes]:
        try:
            while chunk := os.read(descriptor, CHUNK):
                yield chunk
        except OSError as error:  # pulled out
            raise UnavailableError(f"{self.name}: {path}: {error.strerror}.") from error
