"""A town's guide and its landmarks."""

from dataclasses import dataclass

from kiosk.content.pages.common import Block, Card, Page
from kiosk.content.pages.race import Plate, Stamp


@dataclass(frozen=True, slots=True)
class Taste:
    """Something to taste, or something that comes round each year."""

    title: str
    text: str
    picture: str
    season: str = ""


@dataclass(frozen=True, slots=True)
class Advice:
    """A piece of practical information, with its source and day."""

    kind: str
    text: str
    source: str
    as_of: str


@dataclass(frozen=True, slots=True)
class TownPage(Page):
    """The guide of a town: landmarks, tastes, events, its story and its place on the road."""

    here: bool
    region: str
    headline: str
    summary: str
    passage: str
    poster: str
    poster_alt: str
    poster_dark: bool
    source: str
    leg_slug: str
    leg: int
    year: int
    starts_leg: bool
    ends_leg: bool
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
class LandmarkPage(Page):
    """One landmark; `before` and `after` are its neighbours in the town's list."""

    town_slug: str
    town: str
    leg: int
    summary: str
    notice: str
    picture: str
    picture_alt: str
    source: str
    facts: tuple[Fact, ...]
    text: tuple[Block, ...]
    before_slug: str
    before: str
    after_slug: str
    after: str
