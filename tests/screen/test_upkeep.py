"""The nightly start and the memory ceiling: only while nobody is there."""

from collections.abc import Callable
from datetime import UTC, datetime

import pytest

from kiosk.content.kinds import PageKind, Route
from kiosk.screen.clock import Clock, GivenClock, NoClock
from kiosk.screen.upkeep import HOUR, Upkeep
from tests.screen.glass import Glass

NIGHT = GivenClock(datetime(2024, 6, 11, 2, 30, tzinfo=UTC))  # 4:30 in Rome
DAY = GivenClock(datetime(2024, 6, 11, 9, 0, tzinfo=UTC))


class Watched:
    """An upkeep whose time is told by the test.

    Args:
        glass: what it looks after.
        clock: what it asks the hour.
    """

    def __init__(self, glass: Glass, clock: Clock) -> None:
        self.seconds, self.memory, self.wanted = 0.0, 300.0, 0
        self.upkeep = Upkeep(
            glass.stage,
            clock,
            900.0,
            4.0,
            memory=lambda: self.memory,
            run=lambda: self.seconds,
            parent=glass.stage,
        )
        self.upkeep.restartWanted.connect(self._count)

    def _count(self) -> None:
        self.wanted += 1

    def after(self, seconds: float) -> int:
        """Let time go by, look once and return how often a start has been wanted."""
        self.seconds += seconds
        self.upkeep.look()
        return self.wanted


def test_at_night_it_starts_anew_once_it_has_run_for_a_while(glass: Callable[..., Glass]) -> None:
    watched = Watched(glass(), NIGHT)

    assert watched.after(600) == 0
    assert watched.after(3 * HOUR) == 1


def test_by_day_it_waits_for_the_night_but_not_for_ever(glass: Callable[..., Glass]) -> None:
    watched = Watched(glass(), DAY)

    assert watched.after(30 * HOUR) == 0
    assert watched.after(6 * HOUR) == 1


def test_without_a_clock_it_starts_anew_after_a_day(glass: Callable[..., Glass]) -> None:
    watched = Watched(glass(), NoClock())

    assert watched.after(23 * HOUR) == 0
    assert watched.after(HOUR) == 1


def test_one_that_has_grown_too_large_starts_anew_at_the_next_quiet_moment(
    glass: Callable[..., Glass],
) -> None:
    watched = Watched(glass(), DAY)
    watched.memory = 901.0

    assert watched.after(300) == 0  # a ceiling below what it needs is no endless loop
    assert watched.after(300) == 1


def test_a_visit_puts_it_off_until_two_minutes_after_its_end(glass: Callable[..., Glass]) -> None:
    screen = glass()
    watched = Watched(screen, NIGHT)
    screen.show(Route(PageKind.HOME))

    assert watched.after(5 * HOUR) == 0
    screen.visit.startOver()
    screen.until(lambda: screen.visit.route.kind is PageKind.ATTRACT)
    assert watched.after(119) == 0
    assert watched.after(1) == 1


@pytest.mark.parametrize("lie", ["front", "tool"])
def test_a_volunteer_puts_it_off(glass: Callable[..., Glass], lie: str) -> None:
    screen = glass()
    watched = Watched(screen, NIGHT)
    if lie == "front":
        screen.stage.door.knock()
    else:
        screen.stage.tools.take("identify")
    assert not screen.stage.bare()
    assert watched.after(5 * HOUR) == 0

    screen.stage.door.leave()
    screen.stage.tools.putBack()
    assert watched.after(5 * HOUR) == 1
