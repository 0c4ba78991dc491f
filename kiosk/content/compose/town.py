"""A town's guide and its landmarks."""

from kiosk.content.compose.reader import Reader, landmark_cards
from kiosk.content.compose.stops import leg_of, neighbours, plates, stamps
from kiosk.content.kinds import PageKind
from kiosk.content.models import Landmark, Town
from kiosk.content.pages.town import Advice, Fact, LandmarkPage, Taste, TownPage


def town_page(reader: Reader, slug: str) -> TownPage:
    """Return the guide of a town; an empty slug means the town the kiosk stands in."""
    town = reader.get(Town, slug or reader.here)
    edition = reader.edition()
    leg = leg_of(edition, town.slug)
    stops = [stop for stop in leg.stops if stop.town_slug == town.slug]
    before, after = neighbours(reader, edition, town.slug)
    return TownPage(
        kind=PageKind.TOWN,
        slug=town.slug,
        title=reader.words(town.name),
        here=town.slug == reader.here,
        region=reader.words(town.region),
        headline=reader.words(town.headline),
        summary=reader.words(town.summary),
        passage=reader.words(town.passage),
        poster=reader.poster(town),
        poster_alt=reader.alt(town),
        poster_dark=reader.dark(town),
        source=reader.sources(town.source),
        leg_slug=leg.slug,
        leg=leg.number,
        year=edition.year,
        starts_leg=leg.start_slug == town.slug,
        ends_leg=leg.finish_slug == town.slug,
        cards=landmark_cards(reader, town),
        tastes=tuple(
            Taste(reader.words(taste.name), reader.words(taste.summary), reader.picture(taste))
            for taste in town.specialities
        ),
        events=tuple(
            Taste(
                reader.words(event.name),
                reader.words(event.summary),
                "",
                reader.words(event.season),
            )
            for event in town.events
        ),
        plates=tuple(plates(reader, stops)),
        stamps=tuple(stamps(reader, stops)),
        practicals=tuple(
            Advice(
                practical.kind,
                reader.words(practical.text),
                reader.sources(practical.source),
                practical.as_of.isoformat(),
            )
            for practical in town.practicals
        ),
        story=reader.prose(town.story),
        before_slug=before.slug,
        before=before.name,
        before_leg=before.leg,
        after_slug=after.slug,
        after=after.name,
        after_leg=after.leg,
        fallback=reader.fallback,
    )


def landmark_page(reader: Reader, slug: str) -> LandmarkPage:
    """Return the page of one landmark."""
    landmark = reader.get(Landmark, slug)
    town = reader.get(Town, landmark.town_slug)
    siblings = town.landmarks
    at = siblings.index(landmark)
    before = siblings[at - 1] if at else None
    after = siblings[at + 1] if at + 1 < len(siblings) else None
    return LandmarkPage(
        kind=PageKind.LANDMARK,
        slug=slug,
        title=reader.words(landmark.name),
        town_slug=town.slug,
        town=reader.words(town.name),
        leg=leg_of(reader.edition(), town.slug).number,
        summary=reader.words(landmark.summary),
        notice=reader.words(landmark.notice),
        picture=reader.picture(landmark) or reader.poster(town),
        picture_alt=reader.alt(landmark) or reader.alt(town),
        source=reader.sources(landmark.source),
        facts=tuple(Fact(reader.words(f.label), reader.words(f.value)) for f in landmark.facts),
        text=reader.prose(landmark.text),
        before_slug=before.slug if before else "",
        before=reader.words(before.name) if before else "",
        after_slug=after.slug if after else "",
        after=reader.words(after.name) if after else "",
        fallback=reader.fallback,
    )
