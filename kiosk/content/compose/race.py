"""The race on the road: this town today, the legs on the map, one leg as a road book."""

import math
from collections.abc import Iterable, Sequence
from itertools import groupby

from kiosk.content.compose import map_labels
from kiosk.content.compose.projection import projection
from kiosk.content.compose.reader import Reader, landmark_cards
from kiosk.content.kinds import PageKind
from kiosk.content.models import Edition, Leg, Passing, Stop, StopRole, Town
from kiosk.content.pages.race import (
    HomePage,
    LegPage,
    LegRow,
    LegsPage,
    MapTown,
    Neighbour,
    Plate,
    Stamp,
    StripBox,
)

HOME_CARDS = 3
"""How many landmarks the page of this town shows; the others stand in the town's guide."""

_CONTROLS = {
    StopRole.STAMP_CONTROL,
    StopRole.TIME_CONTROL,
    StopRole.TIME_TRIAL,
    StopRole.AVERAGE_TRIAL,
}
_ENDS = {StopRole.START, StopRole.FINISH}


def home_page(reader: Reader) -> HomePage:
    """Return the page of the town the kiosk stands in."""
    edition = reader.edition()
    town = reader.get(Town, reader.here)
    leg = leg_of(edition, town.slug)
    stops = [stop for stop in leg.stops if stop.town_slug == town.slug]
    before, after = neighbours(reader, edition, town.slug)
    return HomePage(
        kind=PageKind.HOME,
        slug="",
        title=reader.words(town.name),
        leg_slug=leg.slug,
        leg=leg.number,
        day=leg.day.isoformat(),
        year=edition.year,
        headline=reader.words(town.headline),
        summary=reader.words(town.summary),
        passage=reader.words(town.passage),
        poster=reader.poster(town),
        poster_alt=reader.alt(town),
        poster_dark=reader.dark(town),
        source=reader.sources(leg.source),
        plates=tuple(one_of_each(plates(reader, stops))),
        stamps=tuple(stamps(reader, stops)),
        cards=landmark_cards(reader, town)[:HOME_CARDS],
        before_slug=before.slug,
        before=before.name,
        before_leg=before.leg,
        after_slug=after.slug,
        after=after.name,
        after_time=after.time,
        after_leg=after.leg,
        fallback=reader.fallback,
    )


def legs_page(reader: Reader) -> LegsPage:
    """Return the legs of the current edition with the towns of the map."""
    edition = reader.edition()
    roads = [_road(reader, leg) for leg in edition.legs]
    badges, twins = map_labels.badges(roads), map_labels.shared(roads)
    towns = tuple(_map_towns(reader, edition, roads))
    shown = map_labels.frame(_shown(towns))
    return LegsPage(
        kind=PageKind.LEGS,
        slug="",
        title=reader.words(edition.name),
        year=edition.year,
        summary=reader.words(edition.summary),
        distance=edition.distance_km or 0,
        map_left=shown.left,
        map_top=shown.top,
        map_width=shown.right - shown.left,
        map_height=shown.bottom - shown.top,
        legs=tuple(
            LegRow(
                leg.slug,
                leg.number,
                leg.day.isoformat(),
                reader.words(reader.get(Town, leg.start_slug).name),
                reader.words(reader.get(Town, leg.finish_slug).name),
                leg.distance_km or 0,
                leg.about_distance,
                any(stop.town_slug == reader.here for stop in leg.stops),
                "M" + " L".join(f"{x:.1f},{y:.1f}" for x, y in road) if road else "",
                twin,
                *badge,
            )
            for leg, road, twin, badge in zip(edition.legs, roads, twins, badges, strict=True)
        ),
        towns=towns,
        fallback=reader.fallback,
    )


def leg_page(reader: Reader, slug: str) -> LegPage:
    """Return one leg as a road-book strip."""
    leg = reader.get(Leg, slug)
    edition = reader.get(Edition, leg.edition_slug)
    boxes = tuple(_boxes(reader, leg))
    at = edition.legs.index(leg)
    before = edition.legs[at - 1] if at else None
    after = edition.legs[at + 1] if at + 1 < len(edition.legs) else None
    return LegPage(
        kind=PageKind.LEG,
        slug=slug,
        title=reader.words(edition.name),
        number=leg.number,
        day=leg.day.isoformat(),
        year=edition.year,
        start=reader.words(reader.get(Town, leg.start_slug).name),
        finish=reader.words(reader.get(Town, leg.finish_slug).name),
        summary=reader.words(leg.summary),
        distance=leg.distance_km or 0,
        about=leg.about_distance,
        source=reader.sources(leg.source),
        as_of=leg.as_of.isoformat(),
        here_index=next((index for index, box in enumerate(boxes) if box.here), -1),
        boxes=boxes,
        before_slug=before.slug if before else "",
        before_number=before.number if before else 0,
        after_slug=after.slug if after else "",
        after_number=after.number if after else 0,
        fallback=reader.fallback,
    )


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
    controls = {stop.role: stop for stop in reversed(stops) if stop.role in _CONTROLS}
    return [
        Stamp(role, reader.words(stop.place)) for role, stop in reversed(list(controls.items()))
    ]


def wall_time(passing: Passing) -> str:
    """Return ``17:20``, or a range ``12–16``, whole hours short when both are whole."""
    if passing.ends is None:
        return f"{passing.starts:%H:%M}"
    if passing.starts.minute == passing.ends.minute == 0:
        return f"{passing.starts.hour}–{passing.ends.hour}"
    return f"{passing.starts:%H:%M}–{passing.ends:%H:%M}"


def _map_towns(
    reader: Reader, edition: Edition, roads: Sequence[Sequence[map_labels.Point]]
) -> Iterable[MapTown]:
    ends = {slug for leg in edition.legs for slug in (leg.start_slug, leg.finish_slug)}
    found: dict[str, tuple[int, str, map_labels.Point]] = {}
    for leg in edition.legs:
        for slug in filter(None, (stop.town_slug for stop in leg.stops)):
            town = reader.get(Town, slug)
            place = _place(town)
            if place is not None:
                found.setdefault(slug, (leg.number, reader.words(town.name), place))
    sides = map_labels.by_town(
        {
            slug: map_labels.Label(place, name, 2 if slug == reader.here else 1)
            for slug, (_, name, place) in found.items()
            if slug in ends or slug == reader.here
        },
        roads,
    )
    for slug, (number, name, place) in found.items():
        here, end = slug == reader.here, slug in ends
        yield MapTown(slug, name, *place, number, here, end, sides.get(slug, ""))


def _shown(towns: Iterable[MapTown]) -> Iterable[map_labels.Box]:
    for town in towns:
        yield map_labels.dot((town.map_x, town.map_y))
        if town.side:
            label = map_labels.Label((town.map_x, town.map_y), town.name, 2 if town.here else 1)
            yield label.box(town.side)


def _road(reader: Reader, leg: Leg) -> list[map_labels.Point]:
    slugs = [slug for slug, _ in groupby(stop.town_slug for stop in leg.stops) if slug]
    places = (_place(reader.get(Town, slug)) for slug in slugs)
    return [place for place in places if place is not None]


def _place(town: Town) -> map_labels.Point | None:
    if town.longitude is None or town.latitude is None:
        return None
    return projection().place(town.longitude, town.latitude)


def _boxes(reader: Reader, leg: Leg) -> Iterable[StripBox]:
    def where(stop: Stop) -> str:
        return stop.town_slug or reader.words(stop.place) or stop.slug

    groups = [list(stops) for _, stops in groupby(leg.stops, key=where)]
    last: Town | None = None
    for number, stops in enumerate(groups, start=1):
        town = reader.session.get(Town, stops[0].town_slug) if stops[0].town_slug else None
        places = list(dict.fromkeys(filter(None, (reader.words(stop.place) for stop in stops))))
        notes = dict.fromkeys(filter(None, (reader.words(stop.note) for stop in stops)))
        times = plates(reader, stops)
        first = times[0] if times else Plate("", "", False, "", "", "")
        distance, bearing = _crow(last, town)
        roles = {stop.role for stop in stops}
        yield StripBox(
            number=number,
            slug=town.slug if town else "",
            name=reader.words(town.name) if town else next(iter(places), ""),
            place=" · ".join(places if town else notes),
            picture=reader.poster(town) if town else "",
            here=town is not None and town.slug == reader.here,
            start=StopRole.START in roles,
            finish=StopRole.FINISH in roles,
            lunch=StopRole.LUNCH in roles,
            controls=tuple(
                dict.fromkeys(str(stop.role) for stop in stops if stop.role in _CONTROLS)
            ),
            convoy=first.convoy,
            time=first.time,
            about=first.about,
            status=first.status,
            distance=distance,
            bearing=bearing,
        )
        last = town


def _crow(start: Town | None, end: Town | None) -> tuple[int, float]:
    """Return km and initial bearing as the crow flies (haversine on a sphere of 6,371 km)."""
    if start is None or end is None:
        return 0, 0.0
    if None in (start.latitude, start.longitude, end.latitude, end.longitude):
        return 0, 0.0
    lat1, lon1, lat2, lon2 = map(
        math.radians,
        (start.latitude or 0, start.longitude or 0, end.latitude or 0, end.longitude or 0),
    )
    h = (
        math.sin((lat2 - lat1) / 2) ** 2
        + math.cos(lat1) * math.cos(lat2) * math.sin((lon2 - lon1) / 2) ** 2
    )
    east = math.sin(lon2 - lon1) * math.cos(lat2)
    north = math.cos(lat1) * math.sin(lat2) - math.sin(lat1) * math.cos(lat2) * math.cos(
        lon2 - lon1
    )
    return round(2 * 6371 * math.asin(math.sqrt(h))), math.degrees(math.atan2(east, north)) % 360
