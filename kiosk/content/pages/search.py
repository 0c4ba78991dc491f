"""Finding towns, landmarks, crews, cars and stories by name."""

from dataclasses import dataclass
from enum import StrEnum

from kiosk.content.pages.common import Card, Page


class HitGroup(StrEnum):
    """What stands together in a list of hits; the first two are suggestions before typing."""

    HERE = "here"
    AHEAD = "ahead"
    TOWNS = "towns"
    SIGHTS = "sights"
    CREWS = "crews"
    RESULTS = "results"
    READING = "reading"


@dataclass(frozen=True, slots=True)
class Hit(Card):
    """Something found: a card whose title and text are marked (Qt styled text) where words match.

    `inside` says that the words stand in what is read on its page, and in nothing shown here.
    `tag` is the day of news, the shelf of a story, the race of a crew. `place` is that of a crew
    (0 where it has none), `number` its race number, `line` its line in the classification, counted
    from 1. `count` is told by the first hit of a group: how many there are, at most `COUNTED`; the
    others tell 0.
    """

    group: str = HitGroup.HERE
    marked: str = ""
    marked_text: str = ""
    inside: bool = False
    leg: int = 0
    place: int = 0
    line: int = 0
    number: str = ""
    count: int = 0


COUNTED = 100
"""Hits of a group are counted up to here; that many means "as many or more"."""


@dataclass(frozen=True, slots=True)
class SearchPage(Page):
    """The page of the search before anything is typed: what could be looked for."""

    town: str
    poster: str
    poster_dark: bool
    suggestions: tuple[Hit, ...]
