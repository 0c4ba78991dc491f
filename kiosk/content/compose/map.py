"""The whole race on a map that can be moved and enlarged."""

from collections.abc import Iterable, Sequence
from dataclasses import astuple

from sqlalchemy import func, select

from kiosk.content.compose import map_labels, map_steps
from kiosk.content.compose.projection import projection
from kiosk.content.compose.reader import Reader
from kiosk.content.compose.route import Waypoint, place, road, svg_path, waypoints
from kiosk.content.kinds import PageKind
from kiosk.content.models import Landmark, Town
from kiosk.content.pages.map import MapLeg, MapPage, MapSpot


def map_page(reader: Reader, slug: str = "") -> MapPage:
    """Return the map; a slug is the town it opens at."""
    edition = reader.edition()
    roads = tuple(road(reader, leg) for leg in edition.legs)
    found = waypoints(reader, edition)
    towns = _spots(reader, found, roads)
    focus = reader.get(Town, slug) if slug else None
    shown = map_labels.frame(_shown(towns))
    sheet = projection()
    middle = (place(focus) if focus else None) or (
        (shown.left + shown.right) / 2,
        (shown.top + shown.bottom) / 2,
    )
    return MapPage(
        kind=PageKind.MAP,
        slug=slug,
        title=reader.words(focus.name if focus else edition.name),
        year=edition.year,
        sheet_width=sheet.width,
        sheet_height=sheet.height,
        frame_left=shown.left,
        frame_top=shown.top,
        frame_width=shown.right - shown.left,
        frame_height=shown.bottom - shown.top,
        focus_x=middle[0],
        focus_y=middle[1],
        zoom_ratio=map_steps.RATIO,
        zoom_steps=map_steps.STEPS,
        lettering=map_steps.EM,
        gap=map_steps.GAP * map_steps.EM,
        legs=tuple(
            MapLeg(
                leg.number,
                reader.words(reader.get(Town, leg.start_slug).name),
                reader.words(reader.get(Town, leg.finish_slug).name),
                svg_path(line),
                twin,
                *badge,
                *astuple(map_labels.frame(map_labels.around(corner, 0) for corner in line)),
            )
            for leg, line, twin, badge in zip(
                edition.legs,
                roads,
                map_labels.shared(roads),
                map_labels.badges(roads),
                strict=True,
            )
        ),
        towns=towns,
        fallback=reader.fallback,
    )


def _shown(towns: Iterable[MapSpot]) -> Iterable[map_labels.Box]:
    for town in towns:
        at = town.map_x, town.map_y
        yield map_labels.dot(at)
        if town.sides[0]:
            name = map_steps.Name(at, town.name, town.here, (0, 0, ""))
            yield name.label(map_steps.em(0)).box(town.sides[0])


def _spots(
    reader: Reader, found: Sequence[Waypoint], roads: tuple[tuple[map_labels.Point, ...], ...]
) -> tuple[MapSpot, ...]:
    names = [reader.words(point.town.name) for point in found]
    counted = select(Landmark.town_slug, func.count()).group_by(Landmark.town_slug)
    landmarks = {slug: count for slug, count in reader.session.execute(counted)}  # noqa: C416
    ranks = [
        (
            0 if point.town.slug == reader.here else 1 if point.end else map_steps.LEAST,
            -landmarks.get(point.town.slug, 0),
            point.town.slug,
        )
        for point in found
    ]
    sides = map_steps.sides(
        tuple(
            map_steps.Name(point.at, name, point.town.slug == reader.here, rank)
            for point, name, rank in zip(found, names, ranks, strict=True)
        ),
        roads,
    )
    return tuple(
        MapSpot(
            slug=point.town.slug,
            name=name,
            headline=reader.words(point.town.headline),
            map_x=point.at[0],
            map_y=point.at[1],
            leg=point.legs[0],
            legs=sum(1 << number for number in point.legs),
            here=point.town.slug == reader.here,
            end=point.end,
            sides=side,
        )
        for point, name, side in zip(found, names, sides, strict=True)
    )
