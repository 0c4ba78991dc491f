"""The journal of the visit in progress: lines in a file whose room on the disk is taken beforehand.

It is overwritten in place, so a disk that is full takes a line all the same. What a line does not
need is filled with line ends. A write reaches the system at once and so survives the death of the
process; `settle` waits until it survives a power cut, too.
"""

import logging
import os
from collections.abc import Mapping
from pathlib import Path
from typing import Any

from kiosk.care.visits import line, value_of
from kiosk.releases.durable import replace_file

log = logging.getLogger(__name__)

SIZE = 1 << 20
"""Bytes: some 600 visits that could not be filed yet, at 15 notes of 110 bytes each."""


class Journal:
    """Notes, in order.

    Args:
        path: the file; it is made when the first line comes.
        size: bytes it takes.
    """

    def __init__(self, path: Path, size: int = SIZE) -> None:
        self._path, self._size = path, size
        self._used = 0
        self._file: int | None = None
        self._failing = False

    def read(self) -> list[dict[str, Any]]:
        """Return the lines that are whole, and go on behind the last."""
        try:
            content = self._path.read_bytes()
        except FileNotFoundError:
            return []
        except OSError as error:
            self._complain(error)
            return []
        written = content.rstrip(b"\n\0")
        self._used = len(written) + 1 if written else 0
        found = [value_of(text) for text in content.split(b"\n") if text.strip(b"\0")]
        return [value for value in found if value is not None]

    def note(self, value: Mapping[str, Any]) -> bool:
        """Add a line; False when the disk takes none, or there is no more room."""
        text = line(value)
        if self._used + len(text) > self._size or not self._write(text, self._used):
            return False
        self._used += len(text)
        return True

    def settle(self) -> None:
        """Wait until the lines are on the disk."""
        if self._file is not None:
            try:
                os.fsync(self._file)
            except OSError as error:
                self._complain(error)

    def clear(self) -> None:
        """Forget all lines: what they say is kept elsewhere."""
        if self._used and self._write(b"\n" * min(self._used, self._size), 0):
            self._used = 0

    def close(self) -> None:
        """Let go of the file."""
        if self._file is not None:
            os.close(self._file)
            self._file = None

    def _write(self, content: bytes, at: int) -> bool:
        try:
            if self._file is None:
                self._file = self._open()
            os.lseek(self._file, at, os.SEEK_SET)
            while content:
                content = content[os.write(self._file, content) :]
        except OSError as error:
            self._complain(error)
            self.close()
            return False
        self._failing = False
        return True

    def _open(self) -> int:
        here = self._path.stat().st_size if self._path.exists() else 0
        if here < self._size:
            self._path.parent.mkdir(parents=True, exist_ok=True)
            before = self._path.read_bytes() if here else b""
            try:
                replace_file(self._path, before + b"\n" * (self._size - here))
            except OSError:
                self._path.with_name(f"{self._path.name}.new").unlink(missing_ok=True)
                raise
        return os.open(self._path, os.O_RDWR | getattr(os, "O_BINARY", 0))

    def _complain(self, error: OSError) -> None:
        if not self._failing:  # once, until it works again
            log.warning("visits are kept in memory only: %s", error)
        self._failing = True
