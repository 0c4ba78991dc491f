"""The legs of the edition on the map, with the towns they touch."""

from collections.abc import Iterable, Sequence

from kiosk.content.compose import map_labels
from kiosk.content.compose.reader import Reader
from kiosk.content.compose.route import Waypoint, road, svg_path, waypoints
from kiosk.content.kinds import PageKind
from kiosk.content.models import Town
from kiosk.content.pages.race import (
    LegRow,
    LegsPage,
    MapTown,
)


def legs_page(reader: Reader) -> LegsPage:
    """Return the legs of the current edition with the towns of the map."""
    edition = reader.edition()
    roads = [road(reader, leg) for leg in edition.legs]
    badges, twins = map_labels.badges(roads), map_labels.shared(roads)
    towns = tuple(_map_towns(reader, waypoints(reader, edition), roads))
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
                svg_path(line),
                twin,
                *badge,
            )
            for leg, line, twin, badge in zip(edition.legs, roads, twins, badges, strict=True)
        ),
        towns=towns,
        fallback=reader.fallback,
    )


def _map_towns(
    reader: Reader, found: Sequence[Waypoint], roads: Sequence[Sequence[map_labels.Point]]
) -> Iterable[MapTown]:
    def here(point: Waypoint) -> bool:
        return point.town.slug == reader.here

    named = [point for point in found if point.end or here(point)]
    labels = {
        point.town.slug: map_labels.Label(
            point.at, reader.words(point.town.name), 2 if here(point) else 1
        )
        for point in named
    }
    sides = map_labels.by_town(labels, roads)
    for point in found:
        slug = point.town.slug
        yield MapTown(
            slug,
            reader.words(point.town.name),
            *point.at,
            point.legs[0],
            here(point),
            point.end,
            sides.get(slug, ""),
        )


def _shown(towns: Iterable[MapTown]) -> Iterable[map_labels.Box]:
    for town in towns:
        yield map_labels.dot((town.map_x, town.map_y))
        if town.side:
            label = map_labels.Label((town.map_x, town.map_y), town.name, 2 if town.here else 1)
            yield label.box(town.side)
