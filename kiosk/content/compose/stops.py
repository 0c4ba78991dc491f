"""What stops of a leg tell: where a town stands on the road, its times and its controls."""

from collections.abc import Iterable, Sequence
from datetime import time
from itertools import groupby

from kiosk.content.compose.reader import Reader
from kiosk.content.models import Edition, Leg, Passing, Stop, StopRole, Town
from kiosk.content.pages.race import (
    Neighbour,
    Plate,
    Stamp,
)

CONTROLS = {
    StopRole.STAMP_CONTROL,
    StopRole.TIME_CONTROL,
    StopRole.TIME_TRIAL,
    StopRole.AVERAGE_TRIAL,
}
_ENDS = {StopRole.START, StopRole.FINISH}


def leg_of(edition: Edition, town: str) -> Leg:
    """Return the leg a town belongs to: the one that reaches it; for the first start, leg 1."""
    touching = [leg for leg in edition.legs if any(s.town_slug == town for s in leg.stops)]
    if not touching or touching[0] is edition.legs[0]:
        return edition.legs[0]
    return next((leg for leg in touching if leg.start_slug != town), touching[0])


def neighbours(reader: Reader, edition: Edition, town: str) -> tuple[Neighbour, Neighbour]:
    """Return the towns before and after one, along all legs in driving order."""
    road = [
        (slug, leg.number, list(stops))
        for leg in edition.legs
        for slug, stops in groupby(
            (stop for stop in leg.stops if stop.town_slug), key=lambda stop: stop.town_slug
        )
    ]
    at = [index for index, (slug, _, _) in enumerate(road) if slug == town]
    if not at:
        return Neighbour(), Neighbour()
    first, last = (at[0], at[0]) if town == road[0][0] else (at[0], at[-1])

    def neighbour(steps: Iterable[int]) -> Neighbour:
        for index in steps:
            slug, leg, stops = road[index]
            if slug and slug != town:
                times = plates(reader, stops)
                name = reader.words(reader.get(Town, slug).name)
                return Neighbour(slug, name, next((p.time for p in times), ""), leg)
        return Neighbour()

    return neighbour(range(first - 1, -1, -1)), neighbour(range(last + 1, len(road)))


def plates(reader: Reader, stops: Sequence[Stop]) -> list[Plate]:
    """Return the times of some stops, those of the historic cars first."""
    found = [
        Plate(
            passing.convoy,
            wall_time(passing),
            passing.about,
            passing.status,
            stop.role,
            reader.words(stop.place),
        )
        for stop in stops
        for passing in stop.passings
    ]
    return sorted(found, key=lambda plate: plate.convoy != "historic")


def one_of_each(times: Iterable[Plate]) -> list[Plate]:
    """Return one time of each convoy: its start or finish, else its first."""
    chosen: dict[str, Plate] = {}
    for plate in times:
        known = chosen.setdefault(plate.convoy, plate)
        if plate.role in _ENDS and known.role not in _ENDS:
            chosen[plate.convoy] = plate
    return list(chosen.values())


def stamps(reader: Reader, stops: Sequence[Stop]) -> list[Stamp]:
    """Return the controls of some stops, each kind once."""
    controls = {stop.role: stop for stop in reversed(stops) if stop.role in CONTROLS}
    return [
        Stamp(role, reader.words(stop.place)) for role, stop in reversed(list(controls.items()))
    ]


def wall_time(passing: Passing) -> str:
    """Return ``17:20``, or a range ``12–16``, whole hours short when both are whole."""
    if passing.ends is None:
        return _clock(passing.starts)
    if passing.starts.minute == passing.ends.minute == 0:
        return f"{passing.starts.hour}–{passing.ends.hour}"
    return f"{_clock(passing.starts)}–{_clock(passing.ends)}"


def _clock(moment: time) -> str:
    return f"{moment.hour}:{moment:%M}"
