"""What plays while nobody is there: the poster of this town, then what there is to see in it."""

from kiosk.content.compose.reader import Reader, languages
from kiosk.content.compose.stops import leg_of
from kiosk.content.kinds import PageKind
from kiosk.content.models import Town
from kiosk.content.pages.attract import AttractPage, Slide


def attract_page(reader: Reader) -> AttractPage:
    """Return the attract loop of the town the kiosk stands in."""
    edition = reader.edition()
    town = reader.get(Town, reader.here)
    leg = leg_of(edition, town.slug)
    readers = [
        Reader(reader.session, language, reader.here) for language in languages(reader.session)
    ]
    slides = [Slide(tuple(each.words(town.name) for each in readers), (), reader.poster(town))]
    slides += [
        Slide(
            tuple(each.words(landmark.name) for each in readers),
            tuple(each.words(landmark.summary) for each in readers),
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
