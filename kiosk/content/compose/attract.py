"""What plays while nobody is there: the poster of this town, then what there is to see in it."""

from kiosk.content.compose.reader import Reader
from kiosk.content.compose.stops import leg_of
from kiosk.content.kinds import PageKind
from kiosk.content.models import Town
from kiosk.content.pages.attract import AttractPage, Slide


def attract_page(reader: Reader) -> AttractPage:
    """Return the attract loop of the town the kiosk stands in."""
    edition = reader.edition()
    town = reader.get(Town, reader.here)
    leg = leg_of(edition, town.slug)
    italian = Reader(reader.session, "it", reader.here)
    english = Reader(reader.session, "en", reader.here)
    slides = [
        Slide(italian.words(town.name), english.words(town.name), "", "", reader.poster(town))
    ]
    slides += [
        Slide(
            italian.words(landmark.name),
            english.words(landmark.name),
            italian.words(landmark.summary),
            english.words(landmark.summary),
            picture,
        )
        for landmark in town.landmarks[:4]
        if (picture := reader.picture(landmark))
    ]
    return AttractPage(
        kind=PageKind.ATTRACT,
        slug="",
        title=reader.words(town.name),
        event=reader.words(edition.name),
        day=leg.day.isoformat(),
        year=edition.year,
        leg=leg.number,
        start=reader.words(reader.get(Town, leg.start_slug).name),
        finish=reader.words(reader.get(Town, leg.finish_slug).name),
        poster_dark=reader.dark(town),
        slides=tuple(slides),
        fallback=reader.fallback,
    )
