"""The page of the town the kiosk stands in."""

from collections.abc import Iterable
from datetime import date

from kiosk.content.compose.notice import on_now
from kiosk.content.compose.reader import Reader, landmark_cards
from kiosk.content.compose.stops import (
    leg_of,
    leg_on,
    neighbours,
    one_of_each,
    plates,
    sources_of,
    stamps,
)
from kiosk.content.kinds import PageKind
from kiosk.content.models import Convoy, Edition, Leg, Town
from kiosk.content.pages.race import HomePage, Plate

HOME_CARDS = 2
"""How many landmarks the page of this town shows; the others stand in the town's guide."""


def home_page(reader: Reader) -> HomePage:
    """Return the page of the town the kiosk stands in, on the day it is where that is known."""
    edition = reader.edition()
    town = reader.get(Town, reader.here)
    today = running_day(edition, reader.moment.day)
    leg = leg_on(edition, town.slug, today) if today else leg_of(edition, town.slug)
    before, after = neighbours(reader, edition, town.slug, leg if today else None)
    times = tuple(_plates(reader, edition, leg, today))
    stops = [stop for stop in leg.stops if stop.town_slug == town.slug]
    notices = on_now(reader)
    first = notices[0] if notices else None
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
        source=sources_of(reader, stops, [*times, after]) or reader.sources(leg.source),
        as_of=leg.as_of.isoformat(),
        when=_when(today, leg.day),
        days=abs((leg.day - today).days) if today else 0,
        order=ferraris_first(edition),
        hours=_hours(times),
        timed=bool(times),
        plates=times,
        stamps=tuple(stamps(reader, stops)),
        cards=landmark_cards(reader, town)[:HOME_CARDS],
        paced=any(landmark.minutes is not None for landmark in town.landmarks),
        notices=len(notices),
        notice=reader.words(first.title) if first else "",
        notice_text=reader.words(first.text) if first else "",
        notice_severity=first.severity if first else "",
        before_slug=before.slug,
        before=before.name,
        before_leg=before.leg,
        after_slug=after.slug,
        after=after.name,
        after_time=after.time,
        after_status=after.status,
        after_leg=after.leg,
        fallback=reader.fallback,
    )


def running_day(edition: Edition, today: date | None) -> date | None:
    """Return today while the edition runs; None before it, after it, and where nobody knows."""
    return today if today and edition.starts <= today <= edition.ends else None


def ferraris_first(edition: Edition) -> bool:
    """Return whether the Ferraris come before the historic cars wherever both times are known."""
    pairs = [
        (times[Convoy.FERRARI], times[Convoy.HISTORIC])
        for leg in edition.legs
        for stop in leg.stops
        if {Convoy.FERRARI, Convoy.HISTORIC}
        <= (times := {passing.convoy: passing.starts for passing in stop.passings}).keys()
    ]
    return bool(pairs) and all(ferrari < historic for ferrari, historic in pairs)


def _hours(times: Iterable[Plate]) -> int:
    return max((round((time.ends - time.starts) / 60) for time in times if time.ends), default=0)


def _when(today: date | None, day: date) -> str:
    if today is None:
        return ""
    return "today" if today == day else "before" if today < day else "after"


def _plates(reader: Reader, edition: Edition, leg: Leg, today: date | None) -> Iterable[Plate]:
    """Return the times of a leg in this town as they come; a lonely one with its other day's."""
    chosen = _of(reader, leg)
    if len(chosen) == 1 and today != leg.day:
        others = [other for other in edition.legs if other is not leg]
        chosen += [plate for other in others for plate in _of(reader, other)][:1]
    return sorted(chosen, key=lambda plate: plate.starts)


def _of(reader: Reader, leg: Leg) -> list[Plate]:
    stops = [stop for stop in leg.stops if stop.town_slug == reader.here]
    return one_of_each(plates(reader, leg, stops))
