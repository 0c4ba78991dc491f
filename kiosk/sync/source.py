"""Where releases come from: one answer, whatever the road."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from datetime import datetime
from typing import Protocol

from kiosk.sync.errors import TamperedError

NEWEST = "metadata/timestamp.json"
"""The one object of a store that changes."""

CHUNK = 1 << 16


@dataclass(frozen=True, slots=True)
class Answer:
    """One file of a source, from byte `start` on.

    `is_page` says that the source calls it a web page; `unchanged` that it still has the `etag`
    that was asked with, and then there are no bytes.
    """

    chunks: Iterator[bytes]
    start: int = 0
    etag: str | None = None
    is_page: bool = False
    unchanged: bool = False


class Source(Protocol):
    """A store as a kiosk sees it: files by path, none of them trusted."""

    @property
    def name(self) -> str:
        """What people call it."""

    @property
    def date(self) -> datetime | None:
        """What time the source last said it was."""

    def read(
        self,
        path: str,
        *,
        start: int = 0,
        stop: int | None = None,
        size: int | None = None,
        etag: str | None = None,
    ) -> AbstractContextManager[Answer]:
        """Open the file at `path`, which has `size` bytes if that is known.

        Bytes from `stop` on are not needed, but may come.
        Raises UnavailableError or one of its children, then and while the chunks are read.
        """

    def close(self) -> None:
        """Let go of what is open."""


def read_small(source: Source, path: str, limit: int) -> bytes:
    """Return a file of at most `limit` bytes; TamperedError when it has more."""
    with source.read(path) as answer:
        content = b""
        for chunk in answer.chunks:
            content += chunk
            if len(content) > limit:
                raise TamperedError(f"{source.name}: {path} has more than {limit} bytes.")
        return content
