"""What stops of a leg tell: where a town stands on the road, its times and its controls."""

from collections.abc import Iterable, Sequence
from datetime import date, time, timedelta
from itertools import groupby

from kiosk.content.compose.reader import Reader
from kiosk.content.models import Edition, Leg, Passing, Stop, StopRole, Town
from kiosk.content.moment import minutes, rome_span
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
PASSING = timedelta(hours=1)
"""A longer range is how long cars pass, a shorter one when the first of them is expected."""
_ENDS = {StopRole.START, StopRole.FINISH}


def leg_of(edition: Edition, town: str) -> Leg:
    """Return the leg a town belongs to: the one that reaches it; for the first start, leg 1."""
    touching = [leg for leg in edition.legs if any(s.town_slug == town for s in leg.stops)]
    if not touching or touching[0] is edition.legs[0]:
        return edition.legs[0]
    return next((leg for leg in touching if leg.start_slug != town), touching[0])


def leg_on(edition: Edition, town: str, day: date) -> Leg:
    """Return the leg that touches a town on a day, else the next one to do so, else `leg_of`."""
    touching = [leg for leg in edition.legs if any(s.town_slug == town for s in leg.stops)]
    return next((leg for leg in touching if leg.day >= day), leg_of(edition, town))


def neighbours(
    reader: Reader, edition: Edition, town: str, on: Leg | None = None
) -> tuple[Neighbour, Neighbour]:
    """Return the towns before and after one, along all legs in driving order.

    A town that is passed more than once is seen from leg `on`; without, from all its passages.
    """
    road = [
        (slug, leg, list(stops))
        for leg in edition.legs
        for slug, stops in groupby(
            (stop for stop in leg.stops if stop.town_slug), key=lambda stop: stop.town_slug
        )
    ]
    at = [index for index, (slug, leg, _) in enumerate(road) if slug == town and on in (None, leg)]
    if not at:
        return Neighbour(), Neighbour()
    first, last = (at[0], at[0]) if not on and town == road[0][0] else (at[0], at[-1])

    def neighbour(steps: Iterable[int]) -> Neighbour:
        for index in steps:
            slug, leg, stops = road[index]
            if slug and slug != town:
                name = reader.words(reader.get(Town, slug).name)
                for time in plates(reader, leg, stops)[:1]:
                    return Neighbour(slug, name, time.time, time.status, time.source, leg.number)
                return Neighbour(slug, name, leg=leg.number)
        return Neighbour()

    return neighbour(range(first - 1, -1, -1)), neighbour(range(last + 1, len(road)))


def plates(reader: Reader, leg: Leg, stops: Sequence[Stop]) -> list[Plate]:
    """Return the times of some stops of a leg, those of the historic cars first."""
    found = [
        _plate(reader, leg.day, leg.as_of, stop, passing)
        for stop in stops
        for passing in stop.passings
    ]
    return sorted(found, key=lambda plate: plate.convoy != "historic")


def _plate(reader: Reader, day: date, as_of: date, stop: Stop, passing: Passing) -> Plate:
    starts, ends = rome_span(day, passing.starts, passing.ends)
    if ends is not None and ends - starts <= PASSING:
        ends = None
    return Plate(
        passing.convoy,
        wall_time(passing),
        passing.about,
        passing.status,
        stop.role,
        reader.words(stop.place),
        day.isoformat(),
        minutes(starts),
        0 if ends is None else minutes(ends),
        reader.sources(stop.source),
        as_of.isoformat(),
    )


def one_of_each(times: Iterable[Plate]) -> list[Plate]:
    """Return one time of each convoy: its start or finish, else its first."""
    chosen: dict[str, Plate] = {}
    for plate in times:
        known = chosen.setdefault(plate.convoy, plate)
        if plate.role in _ENDS and known.role not in _ENDS:
            chosen[plate.convoy] = plate
    return list(chosen.values())


def sources_of(
    reader: Reader, stops: Iterable[Stop], times: Iterable[Plate | Neighbour] = ()
) -> str:
    """Return the publications that tell of some stops and times, each once."""
    told = [reader.sources(stop.source) for stop in stops] + [time.source for time in times]
    return ", ".join(dict.fromkeys(name for source in told for name in source.split(", ") if name))


def stamps(reader: Reader, stops: Sequence[Stop]) -> list[Stamp]:
    """Return the controls of some stops, each kind once."""
    controls = {stop.role: stop for stop in reversed(stops) if stop.role in CONTROLS}
    return [
        Stamp(role, reader.words(stop.place)) for role, stop in reversed(list(controls.items()))
    ]


def wall_time(passing: Passing) -> str:
    """Return ``17:20``, or a range ``12–16``, whole hours short when both are whole."""
    ends = passing.ends
    if ends is None:
        return clock(passing.starts)
    if passing.starts.minute == ends.minute == 0:
        return f"{passing.starts.hour}–{ends.hour}"
    return f"{clock(passing.starts)}–{clock(ends)}"


def clock(moment: time) -> str:
    """Return ``6:45``."""
    return f"{moment.hour}:{moment:%M}"
