"""The one table of where each kind of content lies in a content folder."""

import re
from dataclasses import dataclass

from kiosk.content.models import (
    Asset,
    Award,
    Base,
    Classification,
    Competition,
    Edition,
    Event,
    Landmark,
    Leg,
    News,
    Notice,
    Partner,
    Site,
    Speciality,
    Story,
    Town,
)


@dataclass(frozen=True, slots=True)
class Place:
    """The files of one root kind; ``*`` in `path` stands for the slug.

    A `listed` kind has all its rows in one file; files like `more` are read too, never written.
    """

    model: type[Base]
    path: str
    listed: bool = False
    more: str = ""

    def slug_of(self, file: str) -> str | None:
        """Return the slug that `file` gives its row ("" when listed); None if it lies elsewhere."""
        for pattern in filter(None, (self.path, self.more)):
            match = re.fullmatch(re.escape(pattern).replace(r"\*", "([^/]+)"), file)
            if match:
                if self.listed:
                    return ""
                return match[1] if match.groups() else pattern.removesuffix(".yaml")
        return None

    def file_of(self, slug: str) -> str:
        """Return the file of the row `slug`."""
        return self.path.replace("*", slug)


PLACES = (
    Place(Asset, "media/assets.yaml", listed=True, more="media/assets-*.yaml"),
    Place(Town, "towns/*/town.yaml"),
    Place(Edition, "editions/*.yaml"),
    Place(Competition, "competitions/*/competition.yaml"),
    Place(Site, "site.yaml"),
    Place(News, "news/*.yaml"),
    Place(Story, "stories/*.yaml"),
    Place(Partner, "partners.yaml", listed=True),
    Place(Notice, "notices.yaml", listed=True),
)
"""In the order in which rows may be inserted: what is referred to comes first."""

MEDIA = "media"

NAMED: frozenset[type[Base]] = frozenset(
    {Asset, Award, Classification, Event, Landmark, Notice, Partner, Speciality}
)
"""Rows of a list that carry a ``slug:`` key; all others are named by their number."""

NUMBERED_BY: dict[type[Base], str] = {Leg: "number"}
"""The key that numbers a row where it is not simply its place in the list."""

PLACED: frozenset[type[Base]] = frozenset({Competition, Story})
"""Rows with a file each, so their ``position`` is a key and not their place in a list."""

MEASURED: dict[type[Base], frozenset[str]] = {
    Asset: frozenset({"sha256", "size", "mime", "width", "height"})
}
"""Columns that are measured from a file and never written by people."""

STEMS: dict[type[Base], str] = {Site: "site", Town: "story"}
"""Long text lies beside its YAML as ``STEM.it.md``: the row's own slug, but for these."""


def place_of(file: str) -> tuple[Place, str] | None:
    """Return the place of a YAML file and the slug it gives; None when it has none."""
    for place in PLACES:
        slug = place.slug_of(file)
        if slug is not None:
            return place, slug
    return None


def stem_of(model: type[Base], own_slug: str) -> str:
    """Return the file name stem of a row's long text."""
    return STEMS.get(model, own_slug)
