"""Page values as QML sees them: a QObject type for each page dataclass, made from its fields."""

from collections.abc import Callable, Mapping
from dataclasses import fields, is_dataclass
from types import MappingProxyType
from typing import Any, get_args, get_origin, get_type_hints

from PySide6.QtCore import Property, QObject, QTimer, Signal, SignalInstance

from kiosk.content.pages.common import Page
from kiosk.screen.living_pages import PAGES
from kiosk.screen.rows import RowModel, camel, plain

SIGHT_MS = 30
"""Pause before the first step: what is in sight comes to the glass first."""
STEP_ROWS, STEP_MS = 2, 10
"""Rows that follow in one step, and the pause before the next: half a frame of work."""

ASIDE = ("codes",)
"""Lists that a page has beside what it is about."""


class PageView(QObject):
    """What every view has: `state` is ``loading``, ``full``, ``empty`` or ``broken``.

    Args:
        first: how many rows of a list stand in sight; all, where it is not named.
        parent: the owner.
    """

    changed = Signal()
    """It shows another page, or the same one again."""
    state_changed: SignalInstance

    def __init__(self, first: Mapping[str, int], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._first = first
        self.page: Page | None = None
        self.trouble = "loading"
        self.models = {name: RowModel(row, self) for name, row in self.lists().items()}
        self._growth = QTimer(self, interval=STEP_MS)
        self._growth.timeout.connect(self._grow)

    @staticmethod
    def lists() -> Mapping[str, type[Any]]:
        """Return the list fields of the page and the dataclass of their rows."""
        raise NotImplementedError

    @property
    def whole(self) -> bool:
        """Whether all that the page holds has come to the view."""
        return all(model.whole for model in self.models.values())

    def show_page(self, page: Page) -> None:
        """Show other values: at once what is in sight, soon what lies below it."""
        self._fill(page, self._first)

    def prepare(self, page: Page) -> None:
        """Take the values of a page nobody sees yet, little by little."""
        self._fill(page, dict.fromkeys(self.models, 0))

    def show_trouble(self, state: str) -> None:
        """Show that the page is ``loading`` or ``broken``."""
        self.trouble = state
        self.state_changed.emit()

    def read_state(self) -> str:
        """Return the state; a page is empty when all the lists it lives by are."""
        if self.trouble:
            return self.trouble
        lived_by = [name for name in self.models if name not in ASIDE]
        empty = bool(lived_by) and not any(getattr(self.page, name, ()) for name in lived_by)
        return "empty" if empty and not getattr(self.page, "summary", "") else "full"

    def _fill(self, page: Page, first: Mapping[str, int]) -> None:
        before, state, self.page, self.trouble = self.page, self.read_state(), page, ""
        for name, model in self.models.items():
            rows = getattr(page, name)
            if before is not page:
                model.replace(rows, first.get(name))
            elif not model.whole:
                model.grow(first.get(name, len(rows)))
        if before is not page:
            for name in (field.name for field in fields(page)):
                if before is None or getattr(before, name) != getattr(page, name):
                    getattr(self, f"{name}_changed").emit()
        if state != self.read_state():
            self.state_changed.emit()
        if not self.whole:
            self._growth.start(SIGHT_MS)
        self.changed.emit()

    def _grow(self) -> None:
        self._growth.setInterval(STEP_MS)
        for model in self.models.values():
            if not model.whole:
                model.grow(STEP_ROWS)
                return
        self._growth.stop()


def page_view(page_type: type[Page]) -> type[PageView]:
    """Return the view type of a page dataclass: scalars as properties, row tuples as models.

    Each list also has a property of how many rows the page holds, ``cardsCount`` beside ``cards``.
    """
    hints = get_type_hints(page_type)
    rows = {name: get_args(hint)[0] for name, hint in hints.items() if get_origin(hint) is tuple}
    state_changed = Signal()
    members: dict[str, Any] = {
        "lists": staticmethod(lambda: rows),
        "state_changed": state_changed,
        "state": Property(str, PageView.read_state, notify=state_changed),
    }
    for name in (field.name for field in fields(page_type)):
        changed = members[f"{name}_changed"] = Signal()
        if name in rows:
            members[camel(name)] = Property(QObject, _list(name), constant=True)
            members[f"{camel(name)}Count"] = Property(int, _count(name), notify=changed)
        elif not is_dataclass(hints[name]):  # what stays in Python
            members[camel(name)] = Property(hints[name], _reader(name, hints[name]), notify=changed)
    return type(page_type.__name__.replace("Page", "View"), (PageView,), members)


def _list(name: str) -> Callable[[PageView], RowModel]:
    return lambda view: view.models[name]


def _count(name: str) -> Callable[[PageView], int]:
    return lambda view: 0 if view.page is None else len(getattr(view.page, name))


def _reader(name: str, kind: type[Any]) -> Callable[[PageView], Any]:
    def read(view: PageView) -> Any:
        return kind() if view.page is None else plain(getattr(view.page, name))

    return read


VIEWS: Mapping[type[Page], type[PageView]] = MappingProxyType(
    {page_type: page_view(page_type) for page_type in dict.fromkeys(PAGES.values())}
)
