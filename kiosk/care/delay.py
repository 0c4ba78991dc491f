"""The expected delay: reported by the town, on until it runs out, never counted into the plan."""

from datetime import UTC, datetime, time, timedelta
from zoneinfo import ZoneInfo

from kiosk.care.record import Delay

MINUTES = (5, 10, 15, 20, 30, 45, 60)
"""What can be reported; nobody in the square knows it more exactly."""
LONGEST = timedelta(hours=3)
"""How long a report counts: by then the cars have come, or somebody has reported anew."""
AGREE = timedelta(minutes=2)
"""How far a report may lie ahead of the clock (the same as for a trusted clock)."""

_ROME = ZoneInfo("Europe/Rome")


def reported(minutes: int, now: datetime) -> Delay:
    """Return a report of this moment (UTC): it ends after 3 hours, or with the day in Rome.

    Raises:
        ValueError: not one of `MINUTES`.
    """
    if minutes not in MINUTES:
        raise ValueError(f"{minutes} minutes is no delay that can be reported")
    tomorrow = now.astimezone(_ROME).date() + timedelta(days=1)
    midnight = datetime.combine(tomorrow, time(), _ROME).astimezone(UTC)
    return Delay(minutes, now, min(now + LONGEST, midnight))


def expected(delay: Delay | None, now: datetime | None) -> Delay | None:
    """Return the delay to show at a moment (UTC); None: nobody knows what time it is."""
    if delay is None or now is None:
        return None
    return delay if delay.reported_at - AGREE <= now < delay.until else None


def told_time(delay: Delay) -> str:
    """Return when it was reported, by the clocks of the town: ``14:32``."""
    wall = delay.reported_at.astimezone(_ROME)
    return f"{wall.hour}:{wall:%M}"
