"""Turns pages: brings the values of a wanted route into the living page of its kind."""

import logging
from collections import deque
from collections.abc import Iterable, Mapping

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.content.kinds import Route
from kiosk.content.pages.common import Page
from kiosk.jobs import Jobs
from kiosk.screen.library import Library
from kiosk.screen.living_pages import living
from kiosk.screen.views import PageView
from kiosk.screen.visit import Visit

log = logging.getLogger(__name__)

SOON_MS = 40
"""Pause until the pages ahead are composed: the frame of the page on show comes first."""
AHEAD_MS = 50
"""Pause between two living pages that are filled before anybody asks for them."""


class PageTurner(QObject):
    """Follows a visit: a page that is ready is shown at once, another when it has been composed.

    Args:
        visit: the visit that wishes for routes.
        views: the view of each living page.
        jobs: where pages are composed.
        parent: the owner.
    """

    idle = Signal()
    """The page is there, and so are those it leads to: time to tidy up."""
    broken = Signal()
    """A page could not be composed: the release may be damaged."""

    def __init__(
        self,
        visit: Visit,
        views: Mapping[str, PageView],
        jobs: Jobs,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._visit = visit
        self._views = views
        self._jobs = jobs
        self._library: Library | None = None
        self._wish = 0
        self._last: tuple[Route, str] = (visit.route, "none")
        self._shown: PageView | None = None
        self._ahead: deque[Page] = deque()
        self._preparing = False
        self._soon = QTimer(self, interval=SOON_MS, singleShot=True)
        self._soon.timeout.connect(self._prepare)
        self._next = QTimer(self, interval=AHEAD_MS)
        self._next.timeout.connect(self._look_ahead)
        visit.wanted.connect(self.turn)

    @property
    def looking_ahead(self) -> bool:
        """Whether pages are still being filled before anybody asks for them."""
        return self._preparing or self._next.isActive()

    def use(self, library: Library) -> None:
        """Take pages from this library, and show from it what was wished for last."""
        self._library = library
        self.turn(*self._last)

    def renew(self) -> None:
        """Show the present route again where its page has been composed anew and differs."""
        route, language = self._visit.route, self._visit.manner.language
        page = self._library.kept(route, language) if self._library else None
        if page is not None and self._shown is not None and page != self._shown.page:
            self.turn(route, "none")

    def turn(self, route: Route, came: str) -> None:
        """Bring a route to the screen; a later wish overtakes an earlier one."""
        self._wish += 1
        self._last = (route, came)
        wish, library = self._wish, self._library
        if library is None:
            return
        language = self._visit.manner.language
        ready = library.kept(route, language)
        if ready is not None:
            self._show(route, came, ready)
            return

        def failed(error: Exception) -> None:
            if wish == self._wish:
                log.error("%s %r cannot be shown: %s", route.kind, route.slug, error)
                self._views[route.kind].show_trouble("broken")
                self._visit.arrive(route, came)
                self.broken.emit()

        def done(page: Page) -> None:
            if wish == self._wish:
                self._show(route, came, page)

        self._jobs.run(lambda: library.page(route, language), done, failed)

    def _show(self, route: Route, came: str, page: Page) -> None:
        name = living(page)
        self._shown = self._views[name]
        self._shown.show_page(page)
        self._visit.arrive(route, came, name, page.fallback)
        self._ahead.clear()
        self._preparing = True
        self._soon.start()

    def _prepare(self) -> None:
        """Compose what the page on show leads to, once it is on the glass."""
        library, wish = self._library, self._wish
        route, language = self._visit.route, self._visit.manner.language
        if library is None:
            return

        def ready(pages: Iterable[Page]) -> None:
            if wish == self._wish and library is self._library:
                self._preparing = False
                self._ahead = deque({living(page): page for page in reversed(list(pages))}.values())
                self._next.start()

        def failed(error: Exception) -> None:
            self._preparing = False
            log.warning("a page ahead cannot be made ready: %s", error)

        self._jobs.run(lambda: library.prepare(route, language), ready, failed)

    def _look_ahead(self) -> None:
        """Fill the living page of another kind, when those before it are whole."""
        if not all(view.whole for view in self._views.values()):
            return
        if not self._ahead:
            self._next.stop()
            self.idle.emit()
            return
        page = self._ahead.pop()
        view = self._views[living(page)]
        if view is not self._shown:
            view.prepare(page)
