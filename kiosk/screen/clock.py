"""What time it is, and whether that can be trusted."""

import time
from collections.abc import Callable
from datetime import UTC, datetime, timedelta
from typing import Protocol

from kiosk.content.moment import ROME
from kiosk.screen.synchronised import synchronised
from kiosk.screen.witness import Witness

AGREE = timedelta(minutes=2)
"""How far the clock may be from what a server or a volunteer said (design: "within 2 minutes")."""


class Clock(Protocol):
    """A clock that knows how much it is worth."""

    def now(self) -> datetime:
        """Return what it shows, UTC."""

    def trusted(self) -> bool:
        """Return whether that may be shown, and counted from."""


def utc_now() -> datetime:
    """Return what the machine's clock shows."""
    return datetime.now(UTC)


def elapsed() -> float:
    """Return seconds that only grow, through sleep too where the system counts them."""
    boot = getattr(time, "CLOCK_BOOTTIME", None)
    return time.monotonic() if boot is None else time.clock_gettime(boot)


class SystemClock:
    """The machine's clock.

    It is trusted when the system says it is synchronised, or when it agrees with a witness: the
    date of a server, or a volunteer's word. A witness is carried on by the seconds since; so a
    clock that jumps away from it is trusted no more, and one that jumps to it is.

    Args:
        wall: the machine's clock, UTC.
        run: seconds that only grow.
        told: whether the system says that the clock is synchronised.
        witness: a volunteer's, of an earlier start since the machine was switched on.
    """

    def __init__(
        self,
        wall: Callable[[], datetime] = utc_now,
        run: Callable[[], float] = elapsed,
        told: Callable[[], bool] = synchronised,
        witness: Witness | None = None,
    ) -> None:
        self._wall, self._run, self._told = wall, run, told
        self._witness = self._word = witness
        self._before: Witness | None = None

    @property
    def witness(self) -> Witness | None:
        """The last witness."""
        return self._witness

    def now(self) -> datetime:
        """Return what the machine's clock shows."""
        return self._wall()

    def trusted(self) -> bool:
        """Return whether it is synchronised, or agrees with its witness within 2 minutes."""
        if self._told():
            return True
        if self._witness is None:
            return False
        said, when = self._witness
        return abs(said + timedelta(seconds=self._run() - when) - self._wall()) <= AGREE

    def hear(self, said: datetime) -> None:
        """Take the date that a server has just said, UTC."""
        self._witness = (said, self._run())

    def confirm(self) -> None:
        """Take a volunteer's word that what the clock shows is right."""
        self._before = self._witness
        self.hear(self._wall())
        self._word = self._witness

    @property
    def vouched(self) -> bool:
        """Whether it is a volunteer's word that counts."""
        return self._word is not None and self._word is self._witness and not self._told()

    def withdraw(self) -> None:
        """Take a volunteer's word back; what a server has said since then holds."""
        if self._word is self._witness:
            self._witness = self._before
        self._word = self._before = None


class GivenClock:
    """A moment somebody asked to pretend; it is trusted.

    Args:
        now: the moment; without a zone it is a wall time of Europe/Rome.
        runs: whether it goes on from there.
    """

    def __init__(self, now: datetime, *, runs: bool = False) -> None:
        self._start = (now if now.tzinfo else now.replace(tzinfo=ROME)).astimezone(UTC)
        self._since = elapsed() if runs else None

    def now(self) -> datetime:
        """Return the moment, and what has run since."""
        if self._since is None:
            return self._start
        return self._start + timedelta(seconds=elapsed() - self._since)

    def trusted(self) -> bool:
        """Return True: whoever asked for it wants to see it."""
        return True


class NoClock:
    """Nobody knows what time it is."""

    def now(self) -> datetime:
        """Return the machine's guess."""
        return utc_now()

    def trusted(self) -> bool:
        """Return False."""
        return False
