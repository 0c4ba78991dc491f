"""The page of the town the kiosk stands in."""

from kiosk.content.compose.reader import Reader, landmark_cards
from kiosk.content.compose.stops import leg_of, neighbours, one_of_each, plates, stamps
from kiosk.content.kinds import PageKind
from kiosk.content.models import Town
from kiosk.content.pages.race import (
    HomePage,
)

HOME_CARDS = 3
"""How many landmarks the page of this town shows; the others stand in the town's guide."""


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
