"""What must hold for the facts themselves: days, times, positions, places and crews."""

from collections import Counter
from collections.abc import Hashable, Iterable, Iterator

from kiosk.content.companion import companion_address
from kiosk.content.errors import Problem
from kiosk.content.folder.found import Reading, Row
from kiosk.content.models import (
    Classification,
    Competition,
    Edition,
    Entry,
    Leg,
    Located,
    Pictured,
    ResultForm,
    Site,
    Stop,
    Story,
)


def senseless(reading: Reading) -> Iterator[Problem]:
    """Yield every fact that cannot be."""
    for row in reading.rows:
        yield from _time(row)
        yield from _position(row)
        yield from _race(row)
        yield from _address(row)
    yield from _one_current(reading)
    yield from _same_place(reading.rows)


def _time(row: Row) -> Iterator[Problem]:
    starts, ends = getattr(row.item, "starts", None), getattr(row.item, "ends", None)
    if starts is not None and ends is not None and ends < starts:
        yield row.problem("ends", "lies before starts")


def _position(row: Row) -> Iterator[Problem]:
    item = row.item
    if isinstance(item, Located):
        sides = {"latitude": (item.latitude, 90.0), "longitude": (item.longitude, 180.0)}
        for key, (degrees, most) in sides.items():
            if degrees is not None and abs(degrees) > most:
                yield row.problem(key, f"must lie between -{most:.0f} and {most:.0f} degrees")
        missing = [key for key, (degrees, _) in sides.items() if degrees is None]
        if len(missing) == 1:
            yield row.problem(missing[0], "a position needs both latitude and longitude")
    if isinstance(item, Pictured):
        for key, share in {"x": item.picture_x, "y": item.picture_y}.items():
            if share is not None and not 0 <= share <= 1:
                yield row.problem(f"picture.{key}", "must lie between 0 and 1")
        if item.picture_zoom is not None and item.picture_zoom < 1:
            yield row.problem("picture.zoom", "must be 1 or more")


def _race(row: Row) -> Iterator[Problem]:
    item, owner = row.item, row.owner
    if isinstance(item, Leg) and isinstance(owner, Edition) and item.day is not None:
        starts, ends = owner.starts, owner.ends
        if starts is not None and ends is not None and not starts <= item.day <= ends:
            yield row.problem("day", f"lies outside the edition ({starts} to {ends})")
    if isinstance(item, Stop) and item.town_slug is None and not item.place:
        yield row.problem("place", "a stop without a town needs a place")
    if isinstance(item, Classification) and not item.entries:
        yield row.problem("entries", "a classification needs at least one entry")


def _address(row: Row) -> Iterator[Problem]:
    url = row.item.companion_url if isinstance(row.item, Site) else None
    if url and not companion_address(url, "it", ""):
        yield row.problem("companion_url", "must be an address such as https://guide.example")


def _one_current(reading: Reading) -> Iterator[Problem]:
    if any(file.startswith("editions/") for file in reading.broken):
        return
    editions = [row for row in reading.rows if isinstance(row.item, Edition)]
    current = [row for row in editions if getattr(row.item, "current", False)]
    if not current:
        file = editions[0].file if len(editions) == 1 else "editions"
        yield Problem(file, "current", "one edition must be the current one")
    for row in current[1:]:
        yield row.problem("current", f"{current[0].file} is already the current edition")


def _same_place(rows: Iterable[Row]) -> Iterator[Problem]:
    seen: Counter[Hashable] = Counter()
    for row in rows:
        place = _place(row)
        if place is None:
            continue
        key, where = place
        seen[where] += 1
        if seen[where] > 1:
            number = getattr(row.item, key)
            yield row.problem(key, f"{number} is already taken by another row")


def _place(row: Row) -> tuple[str, Hashable] | None:
    """Return the key of a row's place and what must be unique; None when nothing must."""
    match row.item:
        case Competition(position=int(position)):
            return "position", ("competition", position)
        case Story(position=int(position), kind=kind):
            return "position", ("story", kind, position)
        case Entry(place=int(place), classification_slug=owner):
            if isinstance(row.owner, Classification) and row.owner.form is ResultForm.RANKING:
                return "place", ("entry", owner, place)
    return None
