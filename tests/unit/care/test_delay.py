"""The expected delay runs out by itself, and is silent while nobody knows the time."""

from datetime import UTC, datetime, timedelta

import pytest

from kiosk.care.delay import LONGEST, MINUTES, expected, reported, told_time

AFTERNOON = datetime(2026, 6, 9, 12, 32, tzinfo=UTC)
"""14:32 in Rome."""


def test_it_lasts_three_hours() -> None:
    delay = reported(10, AFTERNOON)

    assert delay.until == AFTERNOON + LONGEST
    assert expected(delay, AFTERNOON) == delay
    assert expected(delay, delay.until - timedelta(seconds=1)) == delay
    assert expected(delay, delay.until) is None


def test_it_ends_with_the_day_of_rome() -> None:
    late = datetime(2026, 6, 9, 20, 30, tzinfo=UTC)  # 22:30 in Rome

    assert reported(10, late).until == datetime(2026, 6, 9, 22, 0, tzinfo=UTC)


@pytest.mark.parametrize(
    ("now", "hours"),
    [
        (datetime(2026, 3, 28, 22, 30, tzinfo=UTC), 0.5),  # 23:30 before the night of spring
        (datetime(2026, 3, 28, 23, 30, tzinfo=UTC), 3),  # 0:30 of a day of 23 hours
        (datetime(2026, 10, 25, 0, 30, tzinfo=UTC), 3),  # 2:30, the first time
        (datetime(2026, 10, 25, 22, 30, tzinfo=UTC), 0.5),  # 23:30 of a day of 25 hours
    ],
)
def test_the_nights_of_daylight_saving_keep_its_end(now: datetime, hours: float) -> None:
    assert reported(5, now).until - now == timedelta(hours=hours)


def test_nobody_is_told_of_it_without_a_trusted_clock() -> None:
    assert expected(reported(10, AFTERNOON), None) is None
    assert expected(None, AFTERNOON) is None


def test_a_clock_that_went_back_before_the_report_does_not_show_it() -> None:
    delay = reported(10, AFTERNOON)

    assert expected(delay, AFTERNOON - timedelta(minutes=1)) == delay
    assert expected(delay, AFTERNOON - timedelta(minutes=3)) is None
    assert expected(delay, AFTERNOON - timedelta(days=300)) is None


def test_only_what_can_be_reported_is_taken() -> None:
    assert {reported(minutes, AFTERNOON).minutes for minutes in MINUTES} == set(MINUTES)
    for minutes in (0, -5, 7, 600):
        with pytest.raises(ValueError, match="no delay"):
            reported(minutes, AFTERNOON)


def test_the_time_is_that_of_the_town() -> None:
    assert told_time(reported(10, AFTERNOON)) == "14:32"
    assert told_time(reported(10, datetime(2026, 1, 9, 7, 5, tzinfo=UTC))) == "8:05"
