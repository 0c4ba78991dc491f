"""A town's guide and its landmarks."""

from kiosk.content.compose.phone import address_code, event_codes, place_code
from kiosk.content.compose.practical import advice
from kiosk.content.compose.reader import Reader, landmark_cards
from kiosk.content.compose.sketch import sketch
from kiosk.content.compose.stops import leg_of, neighbours, plates, sources_of, stamps
from kiosk.content.kinds import PageKind
from kiosk.content.models import Landmark, Town
from kiosk.content.outing import told
from kiosk.content.pages.town import Fact, LandmarkPage, Taste, TownPage
from kiosk.content.standpoint import way
from kiosk.content.walking import surveyed

LITTLE = 3
"""A town with fewer things to see and taste, and no story, has a page of its own design."""


def town_page(reader: Reader, slug: str) -> TownPage:
    """Return the guide of a town; an empty slug means the town the kiosk stands in."""
    town = reader.get(Town, slug or reader.here)
    edition = reader.edition()
    leg = leg_of(edition, town.slug)
    stops = [stop for stop in leg.stops if stop.town_slug == town.slug]
    before, after = neighbours(reader, edition, town.slug)
    road = list(dict.fromkeys(stop.town_slug for stop in leg.stops if stop.town_slug))
    little = len(town.landmarks) + len(town.specialities) + len(town.events) < LITTLE
    return TownPage(
        kind=PageKind.TOWN,
        slug=town.slug,
        title=reader.words(town.name),
        brief=little and town.story is None and not town.practicals,
        here=town.slug == reader.here,
        region=reader.words(town.region),
        headline=reader.words(town.headline),
        summary=reader.words(town.summary),
        passage=reader.words(town.passage),
        poster=reader.poster(town),
        poster_alt=reader.alt(town),
        poster_dark=reader.dark(town),
        source=reader.sources(town.source),
        passage_source=sources_of(reader, stops) or reader.sources(leg.source),
        passage_as_of=leg.as_of.isoformat(),
        leg_slug=leg.slug,
        leg=leg.number,
        year=edition.year,
        starts_leg=leg.start_slug == town.slug,
        ends_leg=leg.finish_slug == town.slug,
        leg_start=reader.words(reader.get(Town, leg.start_slug).name),
        leg_finish=reader.words(reader.get(Town, leg.finish_slug).name),
        place=road.index(town.slug) + 1 if town.slug in road else 0,
        places=len(road),
        on_map=town.slug in road and town.latitude is not None and town.longitude is not None,
        sketch=sketch(reader, town),
        sketch_surveyed=all(surveyed(each) for each in town.landmarks if each.latitude),
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
        plates=tuple(plates(reader, leg, stops)),
        stamps=tuple(stamps(reader, stops)),
        practicals=tuple(advice(reader, practical) for practical in town.practicals),
        story=reader.prose(town.story),
        before_slug=before.slug,
        before=before.name,
        before_leg=before.leg,
        after_slug=after.slug,
        after=after.name,
        after_leg=after.leg,
        codes=(
            *address_code(reader, town.slug, reader.words(town.name)),
            *event_codes(reader, edition, town),
        ),
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
    told_of = (landmark.minutes, landmark.indoors, landmark.step_free)
    known = any(each is not None for each in told_of)
    led = way(reader.standpoint, landmark)
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
        minutes=landmark.minutes or 0,
        indoors=told(landmark.indoors, among=known),
        step_free=told(landmark.step_free, among=known),
        walk_minutes=led.minutes if led else 0,
        walk_bearing=led.bearing if led else 0,
        walk_ahead=-1 if led is None or led.ahead is None else led.ahead,
        facts=tuple(Fact(reader.words(f.label), reader.words(f.value)) for f in landmark.facts),
        text=reader.prose(landmark.text),
        before_slug=before.slug if before else "",
        before=reader.words(before.name) if before else "",
        after_slug=after.slug if after else "",
        after=reader.words(after.name) if after else "",
        codes=(
            *address_code(reader, slug, reader.words(landmark.name)),
            *place_code(reader, landmark),
        ),
        fallback=reader.fallback,
    )
