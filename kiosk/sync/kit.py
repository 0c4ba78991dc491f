"""What a cycle works with, and how it ended."""

from collections.abc import Callable, Sequence
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from kiosk.releases.manifest import POLL_SECONDS
from kiosk.sync.errors import SyncError
from kiosk.sync.fetching import Fetcher, Wanted
from kiosk.sync.looking import Memory
from kiosk.sync.pace import FIRST_BACKOFF, backoff
from kiosk.sync.source import Source


@dataclass(slots=True)
class Kit:
    """What a cycle works with.

    Args:
        data: the data folder.
        sources: asked in this order.
        town: slug of the town, and `kiosk` the name of the kiosk, for audiences.
        budget: bytes that releases and media may take.
        now: the machine's clock, UTC.
        pause: waits so many seconds.
        tell: is told an event and facts about it.
    """

    data: Path
    sources: Sequence[Source]
    town: str
    kiosk: str
    budget: int
    now: Callable[[], datetime]
    pause: Callable[[float], None]
    tell: Callable[..., None]
    random: Random = field(default_factory=Random)
    memory: dict[str, Memory] = field(default_factory=dict)


@dataclass(slots=True)
class Outcome:
    """How a cycle ended; `failures` by the name of the source.

    `verified` says that a source proved what the newest is.
    """

    result: str = "current"
    seq: int = 0
    poll_s: int = POLL_SECONDS
    failures: dict[str, SyncError] = field(default_factory=dict)
    verified: bool = False
    clock_suspect: bool = False


def fetcher_of(kit: Kit, sources: Sequence[Source]) -> Fetcher:
    """Return what brings files from `sources` into the data folder, and tells how far it is."""
    staging = kit.data / "staging"
    staging.mkdir(parents=True, exist_ok=True)
    told: dict[str, int] = {}

    def tell(wanted: Wanted, size: int) -> None:
        percent = size * 100 // max(wanted.size, 1)
        if percent >= told.get(wanted.sha256, 0) + 10:
            told[wanted.sha256] = percent
            kit.tell("progress", path=wanted.path, got=size, of=wanted.size)

    def pause(failures: int) -> None:
        kit.pause(min(backoff(failures, kit.random), FIRST_BACKOFF))

    return Fetcher(sources, staging, pause, tell)


def utc_now() -> datetime:
    """Return what the machine's clock shows."""
    return datetime.now(UTC)
