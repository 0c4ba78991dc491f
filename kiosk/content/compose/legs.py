"""The legs of the edition on the map, with the towns they touch."""

from collections.abc import Iterable, Sequence
from itertools import groupby

from kiosk.content.compose import map_labels
from kiosk.content.compose.projection import projection
from kiosk.content.compose.reader import Reader
from kiosk.content.kinds import PageKind
from kiosk.content.models import Edition, Leg, Town
from kiosk.content.pages.race import (
    LegRow,
    LegsPage,
    MapTown,
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
