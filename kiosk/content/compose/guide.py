"""What to see in this town in the time a visitor has."""

from kiosk.content.compose.phone import event_codes
from kiosk.content.compose.reader import Reader, landmark_cards
from kiosk.content.compose.stops import leg_of
from kiosk.content.kinds import PageKind
from kiosk.content.models import Landmark, Town
from kiosk.content.outing import Sight
from kiosk.content.pages.guide import GuideData, GuidePage, GuideSight
from kiosk.content.walking import surveyed


def guide_page(reader: Reader) -> GuidePage:
    """Return the page of the town the kiosk stands in, whatever content knows of its places."""
    edition = reader.edition()
    town = reader.get(Town, reader.here)
    cards = landmark_cards(reader, town)
    sights = tuple(_sight(landmark) for landmark in town.landmarks)
    timed = [sight for sight in sights if sight.minutes is not None]
    return GuidePage(
        kind=PageKind.GUIDE,
        slug="",
        title=reader.words(town.name),
        town_slug=town.slug,
        leg=leg_of(edition, town.slug).number,
        headline=reader.words(town.headline),
        summary=reader.words(town.summary),
        poster=reader.poster(town),
        poster_alt=reader.alt(town),
        poster_dark=reader.dark(town),
        timed=bool(timed),
        step_told=any(sight.step_free is not None for sight in timed),
        roof_told=any(sight.indoors is not None for sight in timed),
        cards=cards,
        data=GuideData(
            tuple(GuideSight(*pair) for pair in zip(cards, sights, strict=True)),
            reader.standpoint.position if reader.standpoint else None,
            tuple(event.starts for event in event_codes(reader, edition, town)),
        ),
        fallback=reader.fallback,
    )


def _sight(landmark: Landmark) -> Sight:
    return Sight(
        landmark.slug,
        landmark.minutes or None,
        landmark.indoors,
        landmark.step_free,
        surveyed(landmark),
    )
