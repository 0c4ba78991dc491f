"""Page kinds, once: tour, tests and journeys iterate over this enumeration."""

from dataclasses import dataclass
from enum import StrEnum


class PageKind(StrEnum):
    """What a page shows; the value stands in file names and routes."""

    ATTRACT = "attract"
    HOME = "home"
    PRACTICAL = "practical"
    LEGS = "legs"
    LEG = "leg"
    TOWN = "town"
    LANDMARK = "landmark"
    MAP = "map"
    GUIDE = "guide"
    RESULTS = "results"
    CLASSIFICATION = "classification"
    AWARD = "award"
    NEWS_LIST = "news-list"
    NEWS = "news"
    STORIES = "stories"
    STORY = "story"
    SEARCH = "search"
    NOTICE = "notice"
    PARTNERS = "partners"
    ABOUT = "about"
    ACCESSIBILITY = "accessibility"
    PRIVACY = "privacy"
    LICENCES = "licences"


@dataclass(frozen=True, slots=True)
class Route:
    """Where a visitor is: the kind of page, and the slug of what it shows where there are many."""

    kind: PageKind
    slug: str = ""
