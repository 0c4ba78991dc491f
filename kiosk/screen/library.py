"""The pages of the release on show, composed once and kept ready."""

from collections import OrderedDict
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import datetime
from functools import cached_property
from threading import Lock
from typing import TYPE_CHECKING

from kiosk.content.kinds import PageKind, Route
from kiosk.content.moment import Moment
from kiosk.content.pages.common import Page
from kiosk.content.pages.links import links
from kiosk.content.pages.notice import Alert
from kiosk.content.standpoint import Standpoint
from kiosk.screen.licences import licences_page

if TYPE_CHECKING:
    from sqlalchemy import Engine

    from kiosk.releases.searching import Search

KEPT = 400
"""How many composed pages stay in memory; a page is a few kilobytes."""

TIMELY = {PageKind.HOME, PageKind.PRACTICAL, PageKind.NOTICE}
"""What is composed by the time of day."""
LOCAL = {PageKind.TOWN, PageKind.LANDMARK, PageKind.GUIDE}
"""What tells of ways from the kiosk."""

Key = tuple[Route, str]


@dataclass(frozen=True, slots=True)
class Bulletin:
    """The safety notices that are on; at `edge` (UTC, None: never) one begins or ends."""

    alerts: tuple[Alert, ...]
    edge: datetime | None


class Library:
    """Composes pages in any thread and keeps the latest.

    Args:
        connect: opens a read-only engine on the release, when the first page is composed.
        town: slug of the town the kiosk stands in.
        since: what is certainly over (UTC): the signed time of the release.
        search: answers questions to the release; without it nothing is found.
        languages: those of the release, where they are known already.
    """

    def __init__(
        self,
        connect: Callable[[], "Engine"],
        town: str,
        since: datetime | None = None,
        search: "Search | None" = None,
        languages: tuple[str, ...] = (),
    ) -> None:
        self._connect = connect
        self.search = search
        self.town = town
        self.since = since
        self._moment = Moment(None, since)
        self._standpoint: Standpoint | None = None
        self._kept: OrderedDict[Key, Page] = OrderedDict()
        self._lock = Lock()
        self._languages = languages

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
        moment, standpoint = self._moment, self._standpoint
        page = self._compose(route, language)
        with self._lock:
            if moment is not self._moment and route.kind in TIMELY:
                return page
            if standpoint is not self._standpoint and route.kind in LOCAL:
                return page
            self._kept[(route, language)] = page
            while len(self._kept) > KEPT:
                self._kept.popitem(last=False)
        return page

    def stand(self, standpoint: Standpoint | None) -> None:
        """Tell of ways from here from now on; None: nobody has said where the kiosk stands."""
        with self._lock:
            self._standpoint = standpoint
            for key in [key for key in self._kept if key[0].kind in LOCAL]:
                del self._kept[key]

    def renew(self, moment: Moment) -> None:
        """Compose by another moment from now on: what tells of days and notices is made anew."""
        with self._lock:
            self._moment = moment
            for key in [key for key in self._kept if key[0].kind in TIMELY]:
                del self._kept[key]

    def bulletin(self) -> Bulletin:
        """Return the safety notices that are on; not for the GUI thread."""
        from sqlalchemy.orm import Session

        from kiosk.content.compose.notice import alerts, next_edge
        from kiosk.content.compose.reader import Reader

        with Session(self._engine) as session:
            reader = Reader(session, "it", self.town, self._moment)
            return Bulletin(alerts(reader), next_edge(reader))

    def prepare(self, route: Route, language: str) -> list[Page]:
        """Return the pages a page leads to, composing them; not for the GUI thread.

        The page itself is made ready in the other languages too.
        """
        pages = [self.page(link, language) for link in links(self.page(route, language))]
        for other in self.languages():
            self.page(route, other)
        return pages

    def put(self, pages: Mapping[Key, Page]) -> None:
        """Take pages that were composed elsewhere."""
        with self._lock:
            self._kept.update(pages)

    def anew(self, route: Route, language: str) -> Page:
        """Compose a page whether it is ready or not; not for the GUI thread.

        Raises:
            PageNotFoundError: the release holds nothing under this route.
        """
        with self._lock:
            self._kept.pop((route, language), None)
        return self.page(route, language)

    @property
    def day(self) -> str:
        """The day (ISO) pages are composed for; "" when nobody knows it."""
        day = self._moment.day
        return day.isoformat() if day else ""

    @property
    def place(self) -> str:
        """Where the ways in its pages begin; "" when nobody has said where the kiosk stands."""
        return "" if self._standpoint is None else repr(self._standpoint)

    def close(self) -> None:
        """Let go of the release; pages that were composed stay with whoever shows them."""
        if "_engine" in self.__dict__:
            self._engine.dispose()
        if self.search is not None:
            self.search.close()

    def languages(self) -> tuple[str, ...]:
        """Return the languages of the release; asked for first outside the GUI thread."""
        if not self._languages:
            from sqlalchemy.orm import Session

            from kiosk.content.compose.reader import languages

            with Session(self._engine) as session:
                self._languages = languages(session)
        return self._languages

    def routes(self) -> Iterable[Route]:
        """Return every route of the release."""
        from sqlalchemy.orm import Session

        from kiosk.content.compose.catalogue import every_route

        with Session(self._engine) as session:
            return list(every_route(session))

    @cached_property
    def _engine(self) -> "Engine":
        return self._connect()

    def _compose(self, route: Route, language: str) -> Page:
        if route.kind is PageKind.LICENCES:
            return licences_page(language)
        # SQLAlchemy comes in behind the first frame.
        from sqlalchemy.orm import Session

        from kiosk.content.compose.catalogue import compose
        from kiosk.content.compose.reader import Reader

        with Session(self._engine) as session:
            reader = Reader(session, language, self.town, self._moment, self._standpoint)
            return compose(reader, route)
