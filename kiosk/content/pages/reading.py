"""News, stories, partners, and what the kiosk says of itself."""

from dataclasses import dataclass, field

from kiosk.content.pages.common import Block, Card, Page


@dataclass(frozen=True, slots=True)
class Group:
    """A day of news or a shelf of stories, by the `tag` of its cards, and how many there are."""

    tag: str
    count: int


@dataclass(frozen=True, slots=True)
class GroupedCard(Card):
    """A card that knows its place in its group, counted from 0."""

    at: int = 0


@dataclass(frozen=True, slots=True)
class CardsPage(Page):
    """A list of things to read; a news card's `tag` is its day, a story card's its shelf.

    `headline` is the title of the newest piece of news, on the page of stories.
    """

    groups: tuple[Group, ...]
    cards: tuple[GroupedCard, ...]
    headline: str = field(default="", kw_only=True)


@dataclass(frozen=True, slots=True)
class ArticlePage(Page):
    """One thing to read; `day` is "" for a story, `shelf` is "" for news."""

    day: str
    shelf: str
    summary: str
    picture: str
    picture_alt: str
    text: tuple[Block, ...]
    source: str
    before_slug: str
    before: str
    after_slug: str
    after: str


@dataclass(frozen=True, slots=True)
class Named:
    """One name in a list."""

    name: str


@dataclass(frozen=True, slots=True)
class PartnersPage(Page):
    """The companies that supported the event."""

    year: int
    partners: tuple[Named, ...]


@dataclass(frozen=True, slots=True)
class AboutPage(Page):
    """What this kiosk is and where its words come from."""

    tagline: str
    text: tuple[Block, ...]
