"""How often kiosks ask and how long a signature holds: faster and shorter around the race."""

import sqlite3
from contextlib import closing
from dataclasses import dataclass
from datetime import date, datetime, timedelta

from kiosk.publish.metadata import LIVES, RACE_WEEK, TIMESTAMP
from kiosk.releases.manifest import POLL_SECONDS

BEFORE, AFTER = timedelta(days=7), timedelta(days=2)
"""Race time: from a week before the first leg until two days after the last."""

RACE_POLL_SECONDS = 60


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds between two polls, and the life of the timestamp."""

    poll_s: int
    timestamp_life: timedelta


def pace(database: bytes, now: datetime) -> Pace:
    """Return the pace for the current edition in a content database."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(database)
        days = connection.execute("SELECT starts, ends FROM edition WHERE current").fetchall()
    for starts, ends in days:
        if date.fromisoformat(starts) - BEFORE <= now.date() <= date.fromisoformat(ends) + AFTER:
            return Pace(RACE_POLL_SECONDS, RACE_WEEK)
    return Pace(POLL_SECONDS, LIVES[TIMESTAMP])
