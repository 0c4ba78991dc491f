"""The page of licences: what the application is made of, and under which terms."""

import json
from dataclasses import dataclass

from kiosk.content.kinds import PageKind
from kiosk.content.pages.common import Page
from kiosk.content.wording import worded
from kiosk.paths import shipped


@dataclass(frozen=True, slots=True)
class Licence:
    """One work the application is made of."""

    name: str
    licence: str
    use: str


@dataclass(frozen=True, slots=True)
class LicencesPage(Page):
    """Everything the application is made of."""

    licences: tuple[Licence, ...]


def licences_page(language: str) -> LicencesPage:
    """Return the page of licences; it belongs to the application, not to a release."""
    works = json.loads(shipped("resources", "licences.json").read_text(encoding="utf-8"))
    rows = []
    for work in works:
        use = worded(work["use"], language)
        rows.append(Licence(work["name"], work["licence"], use.value if use else ""))
    return LicencesPage(PageKind.LICENCES, "", "", tuple(rows))
