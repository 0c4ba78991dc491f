"""One question to one source: anything new? As cheap as it can be asked."""

import time
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from kiosk.sync import clock
from kiosk.sync.errors import ExpiredError, PortalError, TamperedError
from kiosk.sync.offer import CANDIDATE, STABLE
from kiosk.sync.refresh import Refreshed, refresh
from kiosk.sync.source import NEWEST, Source

TRUST_CACHE = 3600.0
"""Seconds for which "nothing new" is believed; then all metadata are gone through again."""

_LARGEST = 8_000


@dataclass(slots=True)
class Memory:
    """What a source said last; it counts only once everything it offered was dealt with."""

    etag: str | None = None
    newest: bytes = b""
    asked_at: float = 0.0
    settled: bool = False


class Look:
    """Asks one source.

    Args:
        source: whom.
        memory: what it said before.
        cache: the folder of python-tuf.
        trusted: the root given by hand.
        known: manifests on the disk, by their SHA-256.
    """

    def __init__(
        self,
        source: Source,
        memory: Memory,
        cache: Path,
        trusted: bytes,
        known: Mapping[str, bytes],
    ) -> None:
        self._source, self._memory = source, memory
        self._cache, self._trusted, self._known = cache, trusted, known
        self.clock_suspect = False

    def look(self, now: datetime, floor: datetime | None) -> Refreshed | None:
        """Return what the source offers; None when nothing is new since the last look.

        Raises UnavailableError or NotTrustedError.
        """
        memory = self._memory
        fresh = memory.settled and time.monotonic() - memory.asked_at < TRUST_CACHE
        newest, etag = self._newest(memory.etag if fresh else None)
        if newest is None or (fresh and newest == memory.newest):
            return None
        memory.settled = False
        reference = clock.reference(now, floor)
        try:
            seen = self._refresh(newest, reference)
        except ExpiredError:
            opinion = clock.second_opinion(now, floor, self._source.date)
            if opinion is None:
                raise
            seen = self._refresh(newest, opinion)
        self.clock_suspect = clock.is_suspect(now, self._source.date)
        memory.etag, memory.newest, memory.asked_at = etag, newest, time.monotonic()
        return seen

    def _newest(self, etag: str | None) -> tuple[bytes | None, str | None]:
        with self._source.read(NEWEST, etag=etag) as answer:
            if answer.unchanged:
                return None, etag
            content = b""
            for chunk in answer.chunks:
                content += chunk
                if answer.is_page or content.lstrip()[:1] == b"<":
                    raise PortalError(f"{self._source.name} answers with a web page.")
                if len(content) > _LARGEST:
                    raise TamperedError(f"{self._source.name}: {NEWEST} is too long.")
            return content, answer.etag

    def _refresh(self, newest: bytes, now: datetime) -> Refreshed:
        channels = (STABLE, CANDIDATE)
        return refresh(self._cache, self._trusted, self._source, channels, now, newest, self._known)
