"""Minutes on foot, told only between positions that somebody surveyed."""

import math
from dataclasses import dataclass
from typing import TYPE_CHECKING

if TYPE_CHECKING:  # the screen knows these rules before the ORM is there
    from kiosk.content.models import Located

DETOUR = 1.3
"""Streets to straight line: the rule of thumb of the drawings' sheet (LOOK, section 8)."""
KM_PER_HOUR = 4.5
"""A visitor in no hurry; the same rule."""
EARTH_KM = 6371.0


@dataclass(frozen=True, slots=True)
class Position:
    """A surveyed position in degrees, WGS 84."""

    latitude: float
    longitude: float


def surveyed(located: "Located") -> Position | None:
    """Return where a row is; None where that is not known or only approximate."""
    if located.survey != "surveyed":
        return None
    if located.latitude is None or located.longitude is None:
        return None
    return Position(located.latitude, located.longitude)


def straight_km(start: Position, end: Position) -> float:
    """Return km as the crow flies (haversine on a sphere of 6,371 km)."""
    south, north = math.radians(start.latitude), math.radians(end.latitude)
    east = math.radians(end.longitude - start.longitude)
    h = math.sin((north - south) / 2) ** 2
    h += math.cos(south) * math.cos(north) * math.sin(east / 2) ** 2
    return 2 * EARTH_KM * math.asin(math.sqrt(min(1.0, h)))


def minutes_on_foot(start: Position, end: Position) -> int:
    """Return whole minutes, rounded up: straight line x 1.3 at 4.5 km/h."""
    return math.ceil(straight_km(start, end) * DETOUR / KM_PER_HOUR * 60)
