"""What a known time makes of days, times and notices: over a day, midnight, both DST nights."""

from datetime import UTC, date, datetime, time, timedelta

import pytest

from kiosk.content.moment import NOWHEN, Moment, minutes, rome, rome_span
from kiosk.content.phases import LONGEST, Phase, phase

DAY = date(2024, 6, 11)
AT = minutes(rome(DAY, time(17, 20)))
UNTIL = minutes(rome(DAY, time(21)))


def at(hour: int, minute: int = 0, day: date = DAY) -> int:
    return minutes(rome(day, time(hour, minute)))


@pytest.mark.parametrize(
    ("now", "expected"),
    [
        (at(0), Phase.BEFORE),
        (at(16, 49), Phase.BEFORE),
        (at(16, 50), Phase.SOON),
        (at(17, 19), Phase.SOON),
        (at(17, 20), Phase.NOW),
        (at(20, 59), Phase.NOW),
        (at(21), Phase.PASSED),
        (at(23, 59), Phase.PASSED),
        (0, Phase.NONE),
    ],
)
def test_the_words_of_a_stretch_of_time_change_through_its_day(now: int, expected: Phase) -> None:
    assert phase(now, AT, UNTIL, "plan") is expected


def test_a_first_car_without_an_end_is_under_way_as_long_as_convoys_take() -> None:
    assert phase(AT, AT, 0, "plan") is Phase.BEGUN
    assert phase(AT + LONGEST - 1, AT, 0, "plan") is Phase.BEGUN
    assert phase(AT + LONGEST, AT, 0, "plan") is Phase.PASSED


def test_what_has_happened_is_never_told_to_come() -> None:
    assert phase(AT - 10, AT, 0, "happened") is Phase.NONE
    assert phase(AT + 10, AT, 0, "happened") is Phase.BEGUN


def test_a_time_that_is_not_there_has_no_phase() -> None:
    assert phase(at(12), 0, 0, "plan") is Phase.NONE


def test_a_stretch_may_end_beyond_midnight() -> None:
    starts, ends = rome_span(DAY, time(23, 30), time(0, 30))

    assert ends is not None and ends - starts == timedelta(hours=1)
    assert phase(at(0, 10, date(2024, 6, 12)), minutes(starts), minutes(ends), "plan") is Phase.NOW


@pytest.mark.parametrize(
    ("day", "wall", "utc"),
    [
        (date(2024, 6, 11), time(12), datetime(2024, 6, 11, 10, tzinfo=UTC)),
        (date(2024, 1, 11), time(12), datetime(2024, 1, 11, 11, tzinfo=UTC)),
        (date(2024, 3, 31), time(1, 59), datetime(2024, 3, 31, 0, 59, tzinfo=UTC)),
        (date(2024, 3, 31), time(2, 30), datetime(2024, 3, 31, 1, 30, tzinfo=UTC)),
        (date(2024, 3, 31), time(3), datetime(2024, 3, 31, 1, tzinfo=UTC)),
        (date(2024, 10, 27), time(2, 30), datetime(2024, 10, 27, 0, 30, tzinfo=UTC)),
        (date(2024, 10, 27), time(3), datetime(2024, 10, 27, 2, tzinfo=UTC)),
    ],
)
def test_wall_times_are_those_of_rome_in_every_night(day: date, wall: time, utc: datetime) -> None:
    assert rome(day, wall) == utc


def test_the_day_turns_at_midnight_in_rome() -> None:
    assert Moment(datetime(2024, 6, 10, 21, 59, tzinfo=UTC)).day == date(2024, 6, 10)
    assert Moment(datetime(2024, 6, 10, 22, 0, tzinfo=UTC)).day == date(2024, 6, 11)
    assert Moment(datetime(2024, 12, 31, 23, 0, tzinfo=UTC)).day == date(2025, 1, 1)
    assert NOWHEN.day is None


HOUR = timedelta(hours=1)
NOON = datetime(2024, 6, 11, 12, tzinfo=UTC)


@pytest.mark.parametrize(
    ("moment", "starts", "ends", "on"),
    [
        (Moment(NOON), None, None, True),
        (Moment(NOON), NOON, NOON + HOUR, True),
        (Moment(NOON), NOON + HOUR, None, False),
        (Moment(NOON), None, NOON, False),
        (NOWHEN, None, None, True),
        (NOWHEN, NOON, NOON + HOUR, True),
        (Moment(None, NOON), NOON + HOUR, None, True),
        (Moment(None, NOON), NOON, NOON + HOUR, True),
        (Moment(None, NOON), None, NOON - HOUR, False),
        (Moment(NOON, NOON - HOUR), NOON - HOUR, None, True),
    ],
)
def test_without_a_clock_a_notice_is_on_unless_it_is_certainly_over(
    moment: Moment, starts: datetime | None, ends: datetime | None, on: bool
) -> None:
    assert moment.holds(starts, ends) is on
