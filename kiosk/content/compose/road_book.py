"""One leg as a strip of road-book boxes."""

import math
from collections.abc import Iterable
from itertools import groupby

from kiosk.content.compose.reader import Reader
from kiosk.content.compose.stops import CONTROLS, plates
from kiosk.content.kinds import PageKind
from kiosk.content.models import Edition, Leg, Stop, StopRole, Town
from kiosk.content.pages.race import (
    LegPage,
    Plate,
    StripBox,
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


def _boxes(reader: Reader, leg: Leg) -> Iterable[StripBox]:
    def where(stop: Stop) -> str:
        return stop.town_slug or reader.words(stop.place) or stop.slug

    groups = [list(stops) for _, stops in groupby(leg.stops, key=where)]
    last: Town | None = None
    for number, stops in enumerate(groups, start=1):
        town = reader.session.get(Town, stops[0].town_slug) if stops[0].town_slug else None
        places = list(dict.fromkeys(filter(None, (reader.words(stop.place) for stop in stops))))
        notes = dict.fromkeys(filter(None, (reader.words(stop.note) for stop in stops)))
        times = plates(reader, leg, stops)
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
                dict.fromkeys(str(stop.role) for stop in stops if stop.role in CONTROLS)
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
