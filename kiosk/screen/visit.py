"""One visit: its language, how it reads, where it is and where it has been."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.content.kinds import PageKind, Route

DEPTH = 100
"""How many pages back a visit remembers."""


@dataclass(frozen=True, slots=True)
class Manner:
    """How a visit reads; `text_scale` 1.3 is large text, the rest switch a theme or a layout."""

    language: str = "it"
    text_scale: float = 1.0
    contrast: bool = False
    low_reach: bool = False
    night: bool = False
    motion: bool = True


class Visit(QObject):
    """The visit in progress; ending it brings everything back to how the kiosk stands ready.

    Args:
        manner: how the kiosk stands ready.
        parent: the owner.
    """

    mannerChanged = Signal()
    routeChanged = Signal()
    wanted = Signal(object, str)
    """A route to show and how it comes: ``forward``, ``back``, ``up``, ``none``."""
    ending = Signal()
    """It ends; manner and route are still its own."""
    ended = Signal()

    def __init__(self, manner: Manner, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._ready = manner
        self._manner = manner
        self._route = Route(PageKind.ATTRACT)
        self._history: list[tuple[Route, float]] = []
        self._scroll = 0.0
        self._came = "none"
        self._fallback = ""
        self._living = str(self._route.kind)
        self._how = ""

    @property
    def how(self) -> str:
        """How the visit ended, or ends now: ``done``, ``timeout`` or ``reset``."""
        return self._how

    @property
    def manner(self) -> Manner:
        """How this visit reads."""
        return self._manner

    @property
    def route(self) -> Route:
        """Where the visitor is."""
        return self._route

    def arrive(self, route: Route, came: str, living: str = "", fallback: str = "") -> None:
        """Say that the page of a route is on the screen now; only then does QML turn to it.

        `living` names the living page that shows it, where that is not its kind; `fallback` is the
        language some of its words are in, when the visit's own is missing.
        """
        self._route, self._came, self._fallback = route, came, fallback
        self._living = living or str(route.kind)
        self.routeChanged.emit()

    @Slot(str, str)
    def openPage(self, kind: str, slug: str) -> None:
        """Go to a page, remembering this one."""
        route = Route(PageKind(kind), slug)
        if route == self._route:
            return
        self._history.append((self._route, self._scroll))
        del self._history[:-DEPTH]
        self._go(route, "forward", 0.0)

    @Slot()
    def goBack(self) -> None:
        """Go to the page before; from the first one, home."""
        while self._history:
            route, scroll = self._history.pop()
            if route not in (self._route, Route(PageKind.ATTRACT)):
                self._go(route, "back", scroll)
                return
        self.goHome()

    @Slot()
    def goHome(self) -> None:
        """Go to the page of this town and forget the way here."""
        self._history.clear()
        self._go(Route(PageKind.HOME), "back", 0.0)

    @Slot(str)
    def begin(self, language: str) -> None:
        """Begin a visit in a language, at the page of this town."""
        self._set(language=language)
        self._history.clear()
        self._go(Route(PageKind.HOME), "up", 0.0)

    @Slot()
    def startOver(self) -> None:
        """End this visit as its visitor wishes."""
        self._end("done")

    @Slot()
    def timeOut(self) -> None:
        """End this visit, because nobody is there."""
        self._end("timeout")

    @Slot()
    def reset(self) -> None:
        """End this visit for its visitor."""
        self._end("reset")

    def _end(self, how: str) -> None:
        """Bring language, manner and history back to how the kiosk stands ready."""
        self._how = how
        self.ending.emit()
        self._history.clear()
        self._set(**{name: getattr(self._ready, name) for name in Manner.__slots__})
        self._go(Route(PageKind.ATTRACT), "none", 0.0)
        self.ended.emit()

    @Slot(str)
    def setLanguage(self, language: str) -> None:
        """Show the same page in another language."""
        if language != self._manner.language:
            self._set(language=language)
            self.wanted.emit(self._route, "none")

    def adapt(self, **manner: Any) -> None:
        """Read in another manner until the visit ends, on the same page: fields of `Manner`."""
        self._set(**manner)

    @Slot(float)
    def noteScroll(self, offset: float) -> None:
        """Remember how far this page is scrolled, for the way back."""
        self._scroll = offset

    def _go(self, route: Route, came: str, scroll: float) -> None:
        self._scroll = scroll
        self.wanted.emit(route, came)

    def _set(self, **changes: Any) -> None:
        manner = replace(self._manner, **changes)
        if manner != self._manner:
            self._manner = manner
            self.mannerChanged.emit()

    @staticmethod
    def _of(name: str) -> Callable[["Visit"], Any]:
        return lambda visit: getattr(visit._manner, name)

    language = Property(str, _of("language"), notify=mannerChanged)
    textScale = Property(float, _of("text_scale"), notify=mannerChanged)
    contrast = Property(bool, _of("contrast"), notify=mannerChanged)
    lowReach = Property(bool, _of("low_reach"), notify=mannerChanged)
    night = Property(bool, _of("night"), notify=mannerChanged)
    motion = Property(bool, _of("motion"), notify=mannerChanged)
    kind = Property(str, lambda visit: str(visit._route.kind), notify=routeChanged)
    living = Property(str, lambda visit: visit._living, notify=routeChanged)
    slug = Property(str, lambda visit: visit._route.slug, notify=routeChanged)
    scroll = Property(float, lambda visit: visit._scroll, notify=routeChanged)
    came = Property(str, lambda visit: visit._came, notify=routeChanged)
    fallback = Property(str, lambda visit: visit._fallback, notify=routeChanged)
