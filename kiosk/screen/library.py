"""The pages of the release on show, composed once and kept ready."""

from collections import OrderedDict
from collections.abc import Iterable
from threading import Lock
from typing import TYPE_CHECKING

from kiosk.content.kinds import PageKind, Route
from kiosk.content.pages.common import Page
from kiosk.content.pages.links import links
from kiosk.screen.licences import licences_page

if TYPE_CHECKING:
    from sqlalchemy import Engine

KEPT = 400
"""How many composed pages stay in memory; a page is a few kilobytes."""

Key = tuple[Route, str]


class Library:
    """Composes pages in any thread and keeps the latest.

    Args:
        engine: a read-only engine on the release.
        town: slug of the town the kiosk stands in.
    """

    def __init__(self, engine: "Engine", town: str) -> None:
        self._engine = engine
        self.town = town
        self._kept: OrderedDict[Key, Page] = OrderedDict()
        self._lock = Lock()

    def kept(self, route: Route, language: str) -> Page | None:
        """Return a page that is ready, at once."""
        with self._lock:
            page = self._kept.get((route, language))
            if page is not None:
                self._kept.move_to_end((route, language))
            return page

    def page(self, route: Route, language: str) -> Page:
        """Return a page, composing it where it is not ready; not for the GUI thread.

        Raises:
            PageNotFoundError: the release holds nothing under this route.
        """
        ready = self.kept(route, language)
        if ready is not None:
            return ready
        page = self._compose(route, language)
        with self._lock:
            self._kept[(route, language)] = page
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return page

    def prepare(self, page: Page, language: str) -> None:
        """Compose what a page leads to; not for the GUI thread."""
        for route in links(page):
            self.page(route, language)

    def close(self) -> None:
        """Let go of the release; pages that were composed stay with whoever shows them."""
        self._engine.dispose()

    def routes(self) -> Iterable[Route]:
        """Return every route of the release."""
        from sqlalchemy.orm import Session

        from kiosk.content.compose.catalogue import every_route

        with Session(self._engine) as session:
            return list(every_route(session))

    def _compose(self, route: Route, language: str) -> Page:
        if route.kind is PageKind.LICENCES:
            return licences_page(language)
        # SQLAlchemy comes in behind the first frame.
        from sqlalchemy.orm import Session

        from kiosk.content.compose.catalogue import compose
        from kiosk.content.compose.reader import Reader

        with Session(self._engine) as session:
            return compose(Reader(session, language, self.town), route)
