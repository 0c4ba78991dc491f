"""Page values as QML sees them: a QObject type for each page dataclass, made from its fields."""

from collections.abc import Callable, Mapping
from dataclasses import fields
from types import MappingProxyType
from typing import Any, get_args, get_origin, get_type_hints

from PySide6.QtCore import Property, QObject, Signal

from kiosk.content.kinds import PageKind
from kiosk.content.pages.attract import AttractPage
from kiosk.content.pages.common import Page
from kiosk.content.pages.race import HomePage, LegPage, LegsPage
from kiosk.content.pages.reading import AboutPage, ArticlePage, CardsPage, PartnersPage
from kiosk.content.pages.results import AwardPage, ClassificationPage, ResultsPage
from kiosk.content.pages.town import LandmarkPage, TownPage
from kiosk.screen.licences import LicencesPage
from kiosk.screen.rows import RowModel, camel, plain

PAGES: Mapping[PageKind, type[Page]] = MappingProxyType(
    {
        PageKind.ATTRACT: AttractPage,
        PageKind.HOME: HomePage,
        PageKind.LEGS: LegsPage,
        PageKind.LEG: LegPage,
        PageKind.TOWN: TownPage,
        PageKind.LANDMARK: LandmarkPage,
        PageKind.RESULTS: ResultsPage,
        PageKind.CLASSIFICATION: ClassificationPage,
        PageKind.AWARD: AwardPage,
        PageKind.NEWS_LIST: CardsPage,
        PageKind.NEWS: ArticlePage,
        PageKind.STORIES: CardsPage,
        PageKind.STORY: ArticlePage,
        PageKind.PARTNERS: PartnersPage,
        PageKind.ABOUT: AboutPage,
        PageKind.LICENCES: LicencesPage,
    }
)


class PageView(QObject):
    """What every view has: `state` is ``loading``, ``full``, ``empty`` or ``broken``."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.page: Page | None = None
        self.trouble = "loading"
        self.models = {name: RowModel(row, self) for name, row in self.lists().items()}

    @staticmethod
    def lists() -> Mapping[str, type[Any]]:
        """Return the list fields of the page and the dataclass of their rows."""
        raise NotImplementedError

    def show_page(self, page: Page) -> None:
        """Show other values; every binding of the living page follows at once."""
        self.page = page
        self.trouble = ""
        for name, model in self.models.items():
            model.replace(getattr(page, name))
        self.changed.emit()  # type: ignore[attr-defined]

    def show_trouble(self, state: str) -> None:
        """Show that the page is ``loading`` or ``broken``."""
        self.trouble = state
        self.changed.emit()  # type: ignore[attr-defined]

    def read_state(self) -> str:
        """Return the state; a page is empty when all the lists it lives by are."""
        if self.trouble:
            return self.trouble
        empty = bool(self.models) and all(not model.rowCount() for model in self.models.values())
        return "empty" if empty and not getattr(self.page, "summary", "") else "full"


def page_view(page_type: type[Page]) -> type[PageView]:
    """Return the view type of a page dataclass: scalars as properties, row tuples as models."""
    changed = Signal()
    hints = get_type_hints(page_type)
    rows = {name: get_args(hint)[0] for name, hint in hints.items() if get_origin(hint) is tuple}
    members: dict[str, Any] = {
        "changed": changed,
        "lists": staticmethod(lambda: rows),
        "state": Property(str, PageView.read_state, notify=changed),
    }
    for field in fields(page_type):
        if field.name in rows:
            members[camel(field.name)] = Property(QObject, _list(field.name), constant=True)
        else:
            members[camel(field.name)] = Property(
                hints[field.name], _reader(field.name, hints[field.name]), notify=changed
            )
    return type(page_type.__name__.replace("Page", "View"), (PageView,), members)


def _list(name: str) -> Callable[[PageView], RowModel]:
    return lambda view: view.models[name]


def _reader(name: str, kind: type[Any]) -> Callable[[PageView], Any]:
    def read(view: PageView) -> Any:
        return kind() if view.page is None else plain(getattr(view.page, name))

    return read


VIEWS: Mapping[type[Page], type[PageView]] = MappingProxyType(
    {page_type: page_view(page_type) for page_type in dict.fromkeys(PAGES.values())}
)
