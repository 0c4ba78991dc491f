"""Where a page leads: what a visitor may tap next, so that it can be made ready."""

from collections.abc import Iterable
from dataclasses import fields
from typing import Any

from kiosk.content.kinds import PageKind, Route
from kiosk.content.pages.common import Card, Page
from kiosk.content.pages.map import MapPage
from kiosk.content.pages.race import HomePage, LegPage, LegRow, StripBox
from kiosk.content.pages.results import AwardPage, Cup
from kiosk.content.pages.town import LandmarkPage, TownPage

_ROWS = {
    LegRow: PageKind.LEG,
    StripBox: PageKind.TOWN,
    Cup: PageKind.CLASSIFICATION,
}
_FIELDS = {
    "leg_slug": PageKind.LEG,
    "main_slug": PageKind.CLASSIFICATION,
    "award_slug": PageKind.AWARD,
    "town_slug": PageKind.TOWN,
}
_SIGNS = {
    PageKind.LEGS: (PageKind.MAP,),
    PageKind.HOME: (PageKind.NEWS_LIST, PageKind.PRACTICAL, PageKind.GUIDE),
    PageKind.STORIES: (
        PageKind.NEWS_LIST,
        PageKind.PARTNERS,
        PageKind.ABOUT,
        PageKind.LICENCES,
    ),
    PageKind.ABOUT: (PageKind.ACCESSIBILITY, PageKind.PRIVACY, PageKind.LICENCES),
}
_BAR = (
    PageKind.HOME,
    PageKind.LEGS,
    PageKind.TOWN,
    PageKind.RESULTS,
    PageKind.STORIES,
    PageKind.SEARCH,
)


def links(page: Page) -> Iterable[Route]:
    """Yield the routes the bar and the page above it lead to, those of the bar first."""
    yield from (Route(kind) for kind in _BAR)
    aside = _aside(page)
    for name in (field.name for field in fields(page)):
        value = getattr(page, name)
        if isinstance(value, tuple):
            yield from (route for row in value if (route := _row(row)))
        elif value and name in ("before_slug", "after_slug"):
            yield Route(aside, value)
        elif value and name in _FIELDS:
            yield Route(_FIELDS[name], value)
    yield from (Route(kind) for kind in _SIGNS.get(PageKind(page.kind), ()))
    if isinstance(page, HomePage) and page.notices:
        yield Route(PageKind.NOTICE)
    if isinstance(page, TownPage) and page.here:
        yield Route(PageKind.PRACTICAL)
    if isinstance(page, TownPage) and page.on_map:
        yield Route(PageKind.MAP, page.slug)
    if isinstance(page, MapPage) and page.slug:
        yield Route(PageKind.TOWN, page.slug)
    if isinstance(page, AwardPage):
        yield Route(PageKind.CLASSIFICATION, page.classification_slug)


def _row(row: Any) -> Route | None:
    if isinstance(row, Card):
        return Route(PageKind(row.kind), row.slug)
    kind = _ROWS.get(type(row))
    return Route(kind, row.slug) if kind and row.slug else None


def _aside(page: Page) -> PageKind:
    if isinstance(page, TownPage):
        return PageKind.TOWN
    if isinstance(page, LegPage):
        return PageKind.LEG
    if isinstance(page, LandmarkPage):
        return PageKind.LANDMARK
    return PageKind.TOWN if page.kind == PageKind.HOME else PageKind(page.kind)
