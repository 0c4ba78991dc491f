"""Where the legs of an edition run: their towns on the map, in driving order."""

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import groupby

from kiosk.content.compose.map_labels import Point
from kiosk.content.compose.projection import projection
from kiosk.content.compose.reader import Reader
from kiosk.content.models import Edition, Leg, Town


@dataclass(frozen=True, slots=True)
class Waypoint:
    """A town of the race on the map; `legs` are the numbers of those that touch it."""

    town: Town
    at: Point
    legs: tuple[int, ...]
    end: bool


def waypoints(reader: Reader, edition: Edition) -> list[Waypoint]:
    """Return the towns of the edition whose position is known, in driving order, each once."""
    ends = {slug for leg in edition.legs for slug in (leg.start_slug, leg.finish_slug)}
    touching: dict[str, list[int]] = {}
    for leg in edition.legs:
        for slug in dict.fromkeys(filter(None, (stop.town_slug for stop in leg.stops))):
            touching.setdefault(slug, []).append(leg.number)
    return [
        Waypoint(town, at, tuple(numbers), slug in ends)
        for slug, numbers in touching.items()
        if (at := place(town := reader.get(Town, slug))) is not None
    ]


def road(reader: Reader, leg: Leg) -> tuple[Point, ...]:
    """Return the corners of a leg's schematic route, in units of the map."""
    slugs = [slug for slug, _ in groupby(stop.town_slug for stop in leg.stops) if slug]
    places = (place(reader.get(Town, slug)) for slug in slugs)
    return tuple(at for at in places if at is not None)


def svg_path(points: Sequence[Point] | Iterable[Point]) -> str:
    """Return a line as an SVG path; "" without points."""
    corners = " L".join(f"{x:.1f},{y:.1f}" for x, y in points)
    return f"M{corners}" if corners else ""


def place(town: Town) -> Point | None:
    """Return where a town lies on the map; None when its position is not known."""
    if town.longitude is None or town.latitude is None:
        return None
    return projection().place(town.longitude, town.latitude)
