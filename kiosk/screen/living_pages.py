"""Which living page shows which page, and how much of a long one stands in sight."""

from collections.abc import Mapping
from types import MappingProxyType

from kiosk.content.kinds import PageKind
from kiosk.content.pages.attract import AttractPage
from kiosk.content.pages.common import Page
from kiosk.content.pages.guide import GuidePage
from kiosk.content.pages.house import HousePage
from kiosk.content.pages.map import MapPage
from kiosk.content.pages.notice import NoticePage
from kiosk.content.pages.practical import PracticalPage
from kiosk.content.pages.race import HomePage, LegPage, LegsPage
from kiosk.content.pages.reading import AboutPage, ArticlePage, CardsPage, PartnersPage
from kiosk.content.pages.results import AwardPage, ClassificationPage, ResultsPage
from kiosk.content.pages.search import SearchPage
from kiosk.content.pages.town import LandmarkPage, TownPage
from kiosk.screen.licences import LicencesPage

PAGES: Mapping[str, type[Page]] = MappingProxyType(
    {
        PageKind.ATTRACT: AttractPage,
        PageKind.HOME: HomePage,
        PageKind.PRACTICAL: PracticalPage,
        PageKind.LEGS: LegsPage,
        PageKind.LEG: LegPage,
        PageKind.TOWN: TownPage,
        "town-brief": TownPage,
        PageKind.LANDMARK: LandmarkPage,
        PageKind.MAP: MapPage,
        PageKind.GUIDE: GuidePage,
        PageKind.RESULTS: ResultsPage,
        PageKind.CLASSIFICATION: ClassificationPage,
        PageKind.AWARD: AwardPage,
        PageKind.NEWS_LIST: CardsPage,
        PageKind.NEWS: ArticlePage,
        PageKind.STORIES: CardsPage,
        PageKind.STORY: ArticlePage,
        PageKind.SEARCH: SearchPage,
        PageKind.NOTICE: NoticePage,
        PageKind.PARTNERS: PartnersPage,
        PageKind.ABOUT: AboutPage,
        PageKind.ACCESSIBILITY: HousePage,
        PageKind.PRIVACY: HousePage,
        PageKind.LICENCES: LicencesPage,
    }
)
"""The living pages by name: the kind of page, with the design where a kind has two."""


def living(page: Page) -> str:
    """Return the name of the living page that shows a page."""
    if isinstance(page, TownPage) and page.brief:
        return "town-brief"
    return str(page.kind)


FIRST: Mapping[str, Mapping[str, int]] = MappingProxyType(
    {
        PageKind.TOWN: {
            "cards": 6,
            "tastes": 0,
            "events": 0,
            "sketch": 0,
            "story": 0,
            "plates": 0,
            "stamps": 0,
            "practicals": 0,
        },
        PageKind.LANDMARK: {"text": 4},
        PageKind.CLASSIFICATION: {"lines": 8, "siblings": 0},
        PageKind.RESULTS: {"cups": 4},
        PageKind.NEWS: {"text": 6},
        PageKind.STORY: {"text": 6},
        PageKind.LICENCES: {"licences": 6},
    }
)
"""How many rows of a long list stand in sight when a page appears; the rest follows at once."""
