"""Podiums, classifications and awards."""

from dataclasses import dataclass, field

from kiosk.content.pages.common import Block, Card, Page
from kiosk.content.pages.phone import PortablePage


@dataclass(frozen=True, slots=True)
class Line:
    """One line of a classification; `place` and `season` are 0 where they do not apply.

    `decade` is told by the first season of a decade in a roll; `picture` is a generic car of the
    era of the `silhouette`.
    """

    place: int
    season: int
    crew: tuple[str, ...]
    car: str
    number: str
    result: str
    note: str
    silhouette: str
    picture: str
    decade: int = 0


@dataclass(frozen=True, slots=True)
class Cup:
    """A competition in the hub: its latest list and who won it; `season` is 0 in a ranking.

    `note`, `silhouette` and `picture` are those of the winner's line.
    """

    slug: str
    title: str
    heading: str
    winner: str
    car: str
    season: int
    note: str
    silhouette: str
    picture: str
    status: str = ""
    source: str = ""
    as_of: str = ""


@dataclass(frozen=True, slots=True)
class ResultsPage(Page):
    """The hub of results: the podium of the current edition and every other cup."""

    year: int
    main_slug: str
    podium: tuple[Line, ...]
    cups: tuple[Cup, ...]
    award_slug: str
    award: str
    status: str
    source: str
    as_of: str


@dataclass(frozen=True, slots=True)
class ClassificationPage(PortablePage):
    """One classification: its podium, when it is a ranking, and every line.

    A roll has no podium; the car of its latest winner stands beside it. `sought` is the line that
    the search led to, counted from 0; -1 when it led to none.
    """

    sought: int = field(default=-1, kw_only=True)
    competition: str
    summary: str
    form: str
    year: int
    status: str
    complete: bool
    known: int
    note: str
    source: str
    as_of: str
    silhouette: str
    picture: str
    podium: tuple[Line, ...]
    lines: tuple[Line, ...]
    awards: tuple[Card, ...]
    siblings: tuple[Card, ...]


@dataclass(frozen=True, slots=True)
class AwardPage(Page):
    """What the winners were given."""

    competition: str
    classification_slug: str
    classification: str
    artist: str
    summary: str
    picture: str
    picture_alt: str
    text: tuple[Block, ...]
    source: str
