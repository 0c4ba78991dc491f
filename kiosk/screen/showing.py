"""What is on show: the pages of one release, made new with the day, and the notices among them."""

import logging
from collections.abc import Callable
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.content.kinds import PageKind, Route
from kiosk.content.pages.common import Page
from kiosk.jobs import Jobs
from kiosk.screen.first_pages import FirstPages
from kiosk.screen.languages import Languages
from kiosk.screen.library import LOCAL, TIMELY, Bulletin, Library
from kiosk.screen.page_turner import PageTurner
from kiosk.screen.pictures import Pictures
from kiosk.screen.seeker import Seeker
from kiosk.screen.takeover import Takeover
from kiosk.screen.today import Today
from kiosk.screen.visit import Visit

log = logging.getLogger(__name__)


@dataclass
class Showing:
    """Hands a release to whoever shows something of it, and again when the day turns.

    Attributes:
        visit: whose page is composed anew with the day.
        turner: shows pages.
        seeker: searches them.
        pictures: draws the pictures of a release.
        languages: offers its languages.
        takeover: shows its safety notices.
        today: tells the day, and turns when a notice begins or ends.
        jobs: does what is slow outside the GUI thread.
    """

    visit: Visit
    turner: PageTurner
    seeker: Seeker
    pictures: Pictures
    languages: Languages
    takeover: Takeover
    today: Today
    jobs: Jobs
    _library: Library | None = field(default=None, init=False)

    def __post_init__(self) -> None:
        self.today.turned.connect(self._renew)

    def show_release(
        self, library: Library, media: Callable[[str], Path], first: FirstPages | None = None
    ) -> None:
        """Show another release: its media, and the present route from its pages.

        Of the `first` pages those are taken that tell of the same day, and of ways from here.
        """
        self._library = library
        self.pictures.media = media
        self.languages.offer(library.languages())
        library.renew(self.today.moment(library.since))
        if first is not None:
            library.put(
                {
                    (route, language): page
                    for (route, language), page in first.pages.items()
                    if (first.day == library.day or route.kind not in TIMELY)
                    and (first.place == library.place or route.kind not in LOCAL)
                }
            )
        self.turner.use(library)
        self.seeker.use(library.search)
        self._read_bulletin(library)

    def alarming(self, library: Library) -> bool:
        """Return whether a release has a safety notice that is on, and not on show; any thread."""
        library.renew(self.today.moment(library.since))
        return any(alert.key not in self.takeover.keys for alert in library.bulletin().alerts)

    def legs(self, language: str) -> Page:
        """Return the page of the legs, for who chooses a town; not for the GUI thread.

        Raises:
            LookupError: no release is on show yet.
        """
        if self._library is None:
            raise LookupError("there is no release yet")
        return self._library.page(Route(PageKind.LEGS), language)

    def _renew(self) -> None:
        library = self._library
        if library is not None:
            library.renew(self.today.moment(library.since))
            if self.visit.route.kind in TIMELY:
                self.turner.turn(self.visit.route, "none")
            self._read_bulletin(library)

    def _read_bulletin(self, library: Library) -> None:
        def show(bulletin: Bulletin) -> None:
            if library is self._library:
                self.takeover.show_alerts(bulletin.alerts)
                self.today.turn_at(bulletin.edge)

        self.jobs.run(library.bulletin, show, lambda error: log.error("no notices: %s", error))
