"""What plays while nobody is there: the poster of this town, then what there is to see in it."""

from dataclasses import dataclass

from kiosk.content.pages.common import Page


@dataclass(frozen=True, slots=True)
class Slide:
    """One still picture of the attract loop with its lettering, in each language in turn."""

    titles: tuple[str, ...]
    texts: tuple[str, ...]
    picture: str


@dataclass(frozen=True, slots=True)
class AttractPage(Page):
    """The attract loop; it speaks every language at once, whoever comes next."""

    event: str
    day: str
    year: int
    leg: int
    start: str
    finish: str
    poster_dark: bool
    slides: tuple[Slide, ...]
