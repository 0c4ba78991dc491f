"""What to see in this town in the time a visitor has."""

from dataclasses import dataclass

from kiosk.content.outing import Sight
from kiosk.content.pages.common import Card, Page
from kiosk.content.walking import Position


@dataclass(frozen=True, slots=True)
class GuideSight:
    """A place as content knows it: its card and what the rules of an outing ask of it."""

    card: Card
    sight: Sight


@dataclass(frozen=True, slots=True)
class GuideData:
    """What an outing is chosen from.

    `start` is where the kiosk stands, if that was surveyed; `passings` are the times that cars are
    expected in this town, seconds since 1970.
    """

    sights: tuple[GuideSight, ...] = ()
    start: Position | None = None
    passings: tuple[float, ...] = ()


@dataclass(frozen=True, slots=True)
class GuidePage(Page):
    """What to see in this town in the time a visitor has.

    Attributes:
        timed: whether content says of any place how long a visit takes.
        step_told, roof_told: whether it says of any timed place that it is step-free, indoors, or
            is not: only then can a visitor ask for it.
        cards: every place, in the town's order.
        data: what an outing is chosen from.
    """

    town_slug: str
    leg: int
    headline: str
    summary: str
    poster: str
    poster_alt: str
    poster_dark: bool
    timed: bool
    step_told: bool
    roof_told: bool
    cards: tuple[Card, ...]
    data: GuideData
