"""What a visitor of this town needs to know today: streets, parking, places to stand, help."""

from dataclasses import dataclass

from kiosk.content.pages.common import Page
from kiosk.content.pages.town import Advice


@dataclass(frozen=True, slots=True)
class PracticalPage(Page):
    """Practical information of this town, and where help is; what content does not tell is "".

    The number 112 stands on it in any case: everybody knows it, no content has to tell.
    """

    leg: int
    day: str
    year: int
    help_phone: str
    help_place: str
    advices: tuple[Advice, ...]
