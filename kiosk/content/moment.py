"""What is known of the time when a page is composed; wall times of the race as instants."""

from dataclasses import dataclass
from datetime import UTC, date, datetime, time, timedelta
from zoneinfo import ZoneInfo

ROME = ZoneInfo("Europe/Rome")
"""The race runs by this clock, whatever the zone of the machine."""


@dataclass(frozen=True, slots=True)
class Moment:
    """A moment as far as it can be trusted.

    Attributes:
        now: what a trusted clock shows, UTC; None when no clock can be trusted.
        since: what is certainly over, UTC: the signed time of the release on show.
    """

    now: datetime | None = None
    since: datetime | None = None

    @property
    def day(self) -> date | None:
        """Today in Europe/Rome; None when nobody knows."""
        return None if self.now is None else self.now.astimezone(ROME).date()

    def holds(self, starts: datetime | None, ends: datetime | None) -> bool:
        """Return whether something is on from `starts` until before `ends` (UTC, None: open).

        Without a trusted clock it is on unless it is certainly over: a warning too many is better
        than one that is missing.
        """
        known = self.now or self.since
        if known is not None and ends is not None and ends <= known:
            return False
        return self.now is None or starts is None or starts <= self.now


NOWHEN = Moment()


def rome(day: date, wall: time) -> datetime:
    """Return the instant (UTC) of a wall time of Europe/Rome.

    An hour that comes twice in the night of autumn means its first coming; one that spring leaves
    out means what clocks show that were not put on.
    """
    return datetime.combine(day, wall, ROME).astimezone(UTC)


def rome_span(day: date, starts: time, ends: time | None) -> tuple[datetime, datetime | None]:
    """Return the instants of a stretch of time; its end may lie beyond midnight."""
    last = None if ends is None else rome(day + timedelta(days=ends < starts), ends)
    return rome(day, starts), last


def as_utc(stored: datetime) -> datetime:
    """Return a stored instant with its zone, which databases do not keep."""
    return stored.replace(tzinfo=UTC) if stored.tzinfo is None else stored.astimezone(UTC)


def minutes(instant: datetime) -> int:
    """Return whole minutes since 1970 UTC: a number that QML can compare."""
    return int(instant.timestamp()) // 60
