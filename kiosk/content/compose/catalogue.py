"""Which page a route leads to, and every route a release holds."""

from collections.abc import Callable, Iterable, Mapping
from types import MappingProxyType

from sqlalchemy import select
from sqlalchemy.orm import Session

from kiosk.content.compose import (
    attract,
    guide,
    home,
    house,
    legs,
    map,
    notice,
    practical,
    reading,
    results,
    road_book,
    search,
    town,
)
from kiosk.content.compose.reader import Reader
from kiosk.content.kinds import PageKind, Route
from kiosk.content.models import Award, Classification, Edition, Landmark, Leg, News, Story, Town
from kiosk.content.pages.common import Page

_ONE: Mapping[PageKind, Callable[[Reader], Page]] = MappingProxyType(
    {
        PageKind.ATTRACT: attract.attract_page,
        PageKind.HOME: home.home_page,
        PageKind.PRACTICAL: practical.practical_page,
        PageKind.LEGS: legs.legs_page,
        PageKind.GUIDE: guide.guide_page,
        PageKind.RESULTS: results.results_page,
        PageKind.NEWS_LIST: reading.news_list_page,
        PageKind.STORIES: reading.stories_page,
        PageKind.SEARCH: search.search_page,
        PageKind.NOTICE: notice.notice_page,
        PageKind.PARTNERS: reading.partners_page,
        PageKind.ABOUT: reading.about_page,
        PageKind.ACCESSIBILITY: house.accessibility_page,
        PageKind.PRIVACY: house.privacy_page,
    }
)
_MANY: Mapping[PageKind, Callable[[Reader, str], Page]] = MappingProxyType(
    {
        PageKind.LEG: road_book.leg_page,
        PageKind.TOWN: town.town_page,
        PageKind.MAP: map.map_page,
        PageKind.LANDMARK: town.landmark_page,
        PageKind.CLASSIFICATION: results.classification_page,
        PageKind.AWARD: results.award_page,
        PageKind.NEWS: reading.news_page,
        PageKind.STORY: reading.story_page,
    }
)


def compose(reader: Reader, route: Route) -> Page:
    """Return the page a route leads to.

    Raises:
        PageNotFoundError: the release holds nothing under this route.
    """
    if route.kind in _MANY:
        return _MANY[route.kind](reader, route.slug)
    return _ONE[route.kind](reader)


def every_route(session: Session) -> Iterable[Route]:
    """Yield every route of a release, in the order of `PageKind`."""
    edition = select(Edition.slug).where(Edition.current)
    rows = {
        PageKind.LEG: select(Leg.slug).where(Leg.edition_slug.in_(edition)).order_by(Leg.number),
        PageKind.TOWN: select(Town.slug).order_by(Town.slug),
        PageKind.LANDMARK: select(Landmark.slug).order_by(Landmark.slug),
        PageKind.CLASSIFICATION: select(Classification.slug).order_by(Classification.slug),
        PageKind.AWARD: select(Award.slug).order_by(Award.slug),
        PageKind.NEWS: select(News.slug).order_by(News.slug),
        PageKind.STORY: select(Story.slug).order_by(Story.position),
    }
    for kind in PageKind:
        if kind in rows:
            yield from (Route(kind, slug) for slug in session.scalars(rows[kind]))
        elif kind in _ONE or kind in (PageKind.MAP, PageKind.LICENCES):
            yield Route(kind)
