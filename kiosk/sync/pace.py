"""How fast and how often: pauses, back-off, and the one limit on bandwidth."""

import time
from collections.abc import Callable
from random import Random

SPLAY = 69.0
"""Seconds over which kiosks that start together spread their first question (Safe Browsing).

No longer than the shortest pause after it in race week, or first and second questions meet.
"""

LONGEST_BACKOFF, FIRST_BACKOFF = 15 * 60.0, 5.0
SHORTEST_POLL, LONGEST_POLL = 30.0, 6 * 3600.0


def splay(random: Random) -> float:
    """Return how many seconds to wait after the start."""
    return random.uniform(0, SPLAY)


def backoff(failures: int, random: Random, retry_after: float = 0.0) -> float:
    """Return how many seconds to wait after `failures` failed cycles in a row: full jitter.

    What the source itself asked for is the least, up to the longest pause between polls.
    """
    ceiling = min(LONGEST_BACKOFF, FIRST_BACKOFF * 2 ** min(failures, 16))
    return max(random.uniform(0, ceiling), min(retry_after, LONGEST_POLL))


def interval(poll_s: float, random: Random) -> float:
    """Return how many seconds to wait after a good cycle.

    Never less than was asked for: after a power cut a second question that comes early would meet
    the first ones of others. Never more than the 1.2 of sync.md 6. With its 0.8 and 10,000 kiosks
    that ask every minute there are 270 questions in the worst second; with 1.05 to 1.15 and a
    splay of 63 s more than 200 in one simulated fleet of four, with these numbers in one of 500.
    """
    return min(max(poll_s, SHORTEST_POLL), LONGEST_POLL) * random.uniform(1.15, 1.2)


class Bandwidth:
    """Lets at most `kbps` kilobits a second through; 0 is no limit.

    Args:
        kbps: the limit; less than 16 counts as 16, or every download would be given up as slow.
        clock: seconds that only grow.
        sleep: waits for so many seconds.
    """

    def __init__(
        self,
        kbps: float = 0.0,
        clock: Callable[[], float] = time.monotonic,
        sleep: Callable[[float], None] = time.sleep,
    ) -> None:
        self._rate = max(kbps, 16.0) * 125 if kbps else 0.0
        self._clock, self._sleep = clock, sleep
        self._free_at = clock()

    def take(self, size: int) -> None:
        """Wait until `size` more bytes may pass."""
        if self._rate:
            now = self._clock()
            self._free_at = max(self._free_at, now) + size / self._rate
            if self._free_at > now:
                self._sleep(self._free_at - now)
