"""Turns pages: brings the values of a wanted route into the living page of its kind."""

import logging
from collections.abc import Mapping

from PySide6.QtCore import QObject

from kiosk.content.kinds import PageKind, Route
from kiosk.content.pages.common import Page
from kiosk.jobs import Jobs
from kiosk.screen.library import Library
from kiosk.screen.views import PageView
from kiosk.screen.visit import Visit

log = logging.getLogger(__name__)


class PageTurner(QObject):
    """Follows a visit: a page that is ready is shown at once, another when it has been composed.

    Args:
        visit: the visit that wishes for routes.
        views: the view of each kind.
        jobs: where pages are composed.
        parent: the owner.
    """

    def __init__(
        self,
        visit: Visit,
        views: Mapping[PageKind, PageView],
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
        visit.wanted.connect(self.turn)

    def use(self, library: Library) -> None:
        """Take pages from this library, and show from it what was wished for last."""
        self._library = library
        self.turn(*self._last)

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
            self._show(library, route, came, ready)
            return

        def failed(error: Exception) -> None:
            if wish == self._wish:
                log.error("%s %r cannot be shown: %s", route.kind, route.slug, error)
                self._views[route.kind].show_trouble("broken")
                self._visit.arrive(route, came)

        def done(page: Page) -> None:
            if wish == self._wish:
                self._show(library, route, came, page)

        self._jobs.run(lambda: library.page(route, language), done, failed)

    def _show(self, library: Library, route: Route, came: str, page: Page) -> None:
        self._views[route.kind].show_page(page)
        self._visit.arrive(route, came)
        language = self._visit.manner.language
        self._jobs.run(
            lambda: library.prepare(page, language),
            lambda _: None,
            lambda error: log.warning("a page ahead cannot be made ready: %s", error),
        )
