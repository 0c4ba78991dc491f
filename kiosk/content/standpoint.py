"""Where the kiosk stands and which way its visitors look, and the way from there to a landmark."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

from kiosk.content.walking import Position, minutes_on_foot, surveyed

if TYPE_CHECKING:  # the settings are read before the ORM is there
    from kiosk.content.models import Located


@dataclass(frozen=True, slots=True)
class Standpoint:
    """The surveyed position of a kiosk; `heading` in degrees from north is where the visitor looks.

    None is a heading nobody has set.
    """

    position: Position
    heading: float | None = None


@dataclass(frozen=True, slots=True)
class Way:
    """A way on foot: whole minutes, degrees from north, degrees clockwise from straight ahead.

    `ahead` is None where nobody has said which way the visitor looks.
    """

    minutes: int
    bearing: int
    ahead: int | None


def standpoint(position: str, heading: str = "") -> Standpoint | None:
    """Return the standpoint of the settings `position` (``45.6983,9.6773``) and `heading` (``90``).

    None without a position: then nothing is told of ways and minutes.
    """
    if not position:
        return None
    latitude, longitude = map(float, position.split(","))
    return Standpoint(Position(latitude, longitude), float(heading) % 360 if heading else None)


def way(start: Standpoint | None, goal: "Located") -> Way | None:
    """Return the way to a row; None unless both ends were surveyed."""
    end = surveyed(goal)
    if start is None or end is None:
        return None
    towards = bearing(start.position, end)
    ahead = None if start.heading is None else round(towards - start.heading) % 360
    return Way(minutes_on_foot(start.position, end), round(towards) % 360, ahead)


def bearing(start: Position, end: Position) -> float:
    """Return the initial bearing in degrees clockwise from north."""
    south, north = math.radians(start.latitude), math.radians(end.latitude)
    over = math.radians(end.longitude - start.longitude)
    east = math.sin(over) * math.cos(north)
    up = math.cos(south) * math.sin(north) - math.sin(south) * math.cos(north) * math.cos(over)
    return math.degrees(math.atan2(east, up)) % 360
