"""A town's guide and its landmarks."""

from dataclasses import dataclass

from kiosk.content.pages.common import Block, Card
from kiosk.content.pages.phone import PortablePage
from kiosk.content.pages.race import Plate, Stamp
from kiosk.content.pages.sketch import SketchSpot


@dataclass(frozen=True, slots=True)
class Taste:
    """Something to taste, or something that comes round each year."""

    title: str
    text: str
    picture: str
    season: str = ""


@dataclass(frozen=True, slots=True)
class Advice:
    """A piece of practical information; `as_of` is the day of that knowledge.

    `day` is the ISO day, `starts` and `ends` (``8:00``) the wall times it is about, "" where open.
    """

    kind: str
    text: str
    source: str
    as_of: str
    day: str = ""
    starts: str = ""
    ends: str = ""


@dataclass(frozen=True, slots=True)
class TownPage(PortablePage):
    """The guide of a town: landmarks, tastes, events, its story and its place on the road.

    It is the town number `place` of the `places` towns of its leg, 0 where it is on none.
    The sketch is empty where too few positions are known; surveyed where all of them are. `brief`
    tells that there is so little to tell that the page has a design of its own.
    """

    brief: bool
    here: bool
    region: str
    headline: str
    summary: str
    passage: str
    poster: str
    poster_alt: str
    poster_dark: bool
    source: str
    passage_source: str
    passage_as_of: str
    leg_slug: str
    leg: int
    year: int
    starts_leg: bool
    ends_leg: bool
    leg_start: str
    leg_finish: str
    place: int
    places: int
    on_map: bool
    sketch: tuple[SketchSpot, ...]
    sketch_surveyed: bool
    cards: tuple[Card, ...]
    tastes: tuple[Taste, ...]
    events: tuple[Taste, ...]
    plates: tuple[Plate, ...]
    stamps: tuple[Stamp, ...]
    practicals: tuple[Advice, ...]
    story: tuple[Block, ...]
    before_slug: str
    before: str
    before_leg: int
    after_slug: str
    after: str
    after_leg: int


@dataclass(frozen=True, slots=True)
class Fact:
    """A figure for an enamel plate."""

    label: str
    value: str


@dataclass(frozen=True, slots=True)
class LandmarkPage(PortablePage):
    """One landmark; `before` and `after` are its neighbours in the town's list.

    `minutes` of a visit is 0 where not known; `indoors` and `step_free` are ``yes``, ``no``,
    ``unknown``, or "" where nothing of the three is known. The walk from the kiosk is told as on a
    `SketchSpot`.
    """

    town_slug: str
    town: str
    leg: int
    summary: str
    notice: str
    picture: str
    picture_alt: str
    source: str
    minutes: int
    indoors: str
    step_free: str
    walk_minutes: int
    walk_bearing: int
    walk_ahead: int
    facts: tuple[Fact, ...]
    text: tuple[Block, ...]
    before_slug: str
    before: str
    after_slug: str
    after: str
