"""Whether what a clock shows may be told: synchronised, confirmed, agreed with, jumped."""

import sys
from datetime import UTC, datetime, timedelta

from kiosk.screen import synchronised
from kiosk.screen.clock import GivenClock, SystemClock

START = datetime(2024, 6, 11, 10, tzinfo=UTC)


class Machine:
    """A machine whose clock and seconds a test turns."""

    def __init__(self) -> None:
        self.wall, self.seconds, self.told = START, 0.0, False
        self.clock = SystemClock(lambda: self.wall, lambda: self.seconds, lambda: self.told)

    def go_on(self, span: timedelta) -> None:
        self.wall += span
        self.seconds += span.total_seconds()


def test_a_clock_nobody_vouches_for_is_not_trusted() -> None:
    assert not Machine().clock.trusted()


def test_a_synchronised_clock_is_trusted_while_it_is() -> None:
    machine = Machine()
    machine.told = True
    assert machine.clock.trusted()
    machine.told = False
    assert not machine.clock.trusted()


def test_a_server_within_two_minutes_vouches_for_it_from_then_on() -> None:
    machine = Machine()
    machine.clock.hear(START + timedelta(seconds=119))
    machine.go_on(timedelta(hours=9))
    assert machine.clock.trusted()
    machine.clock.hear(machine.wall - timedelta(seconds=121))
    assert not machine.clock.trusted()


def test_a_jump_takes_the_trust_and_a_jump_back_returns_it() -> None:
    machine = Machine()
    machine.clock.hear(START)
    machine.wall += timedelta(hours=1)
    assert not machine.clock.trusted()
    machine.wall -= timedelta(hours=1)
    assert machine.clock.trusted()


def test_a_volunteer_vouches_for_what_it_shows_until_it_jumps() -> None:
    machine = Machine()
    machine.clock.confirm()
    machine.go_on(timedelta(days=1))
    assert machine.clock.trusted()
    machine.wall = datetime(1970, 1, 1, tzinfo=UTC)
    assert not machine.clock.trusted()


def test_a_moment_without_a_zone_is_one_of_rome() -> None:
    clock = GivenClock(datetime(2024, 6, 11, 12))

    assert clock.now() == START
    assert clock.trusted()
    assert GivenClock(START, runs=True).now() >= START


def test_the_system_is_asked_on_linux_and_says_no_elsewhere(monkeypatch: object) -> None:
    assert synchronised.synchronised() in (True, False)
    monkeypatch.setattr(sys, "platform", "win32")

    assert not synchronised.synchronised()
