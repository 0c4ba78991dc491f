"""What a visitor types into the search, letter by letter, and what is found for it."""

import logging
from typing import TYPE_CHECKING

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.content.kinds import PageKind
from kiosk.content.pages.search import Hit
from kiosk.jobs import Jobs
from kiosk.screen.rows import RowModel
from kiosk.screen.visit import Visit

if TYPE_CHECKING:
    from kiosk.content.search.finding import Findings
    from kiosk.releases.searching import Search

log = logging.getLogger(__name__)

LONGEST = 28
"""Letters that can be typed: as many as the field of the page shows in one line."""


class Seeker(QObject):
    """Echoes each key at once and asks the index outside; the latest text overtakes earlier ones.

    What was typed belongs to the visit: it stays for a way back from a hit, and ends with it.

    Args:
        visit: the visit, for its language and its end.
        jobs: where the index is asked, in one thread and apart from the pages.
        parent: the owner.
    """

    typed = Signal()
    found = Signal()

    def __init__(self, visit: Visit, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit, self._jobs = visit, jobs
        self._search: Search | None = None
        self._text = ""
        self._busy, self._prepared = False, False
        self._answered = ("", "")
        self._match = ""
        self._nearest: tuple[str, ...] = ()
        self._hits = RowModel(Hit, self)
        visit.mannerChanged.connect(self._seek)
        visit.ended.connect(self.clear)
        visit.routeChanged.connect(self._prepare)

    def use(self, search: "Search | None") -> None:
        """Ask another release, also for what is typed already."""
        self._search, self._prepared = search, False
        self._answered = ("", "")
        self._prepare()
        self._seek()

    @Slot(str)
    def add(self, letters: str) -> None:
        """Add what a key of the screen or of a keyboard says."""
        spoken = "".join(letter for letter in letters if letter.isprintable())
        if self._text or spoken.strip():
            self._set((self._text + spoken)[:LONGEST])

    @Slot()
    def erase(self) -> None:
        """Take the last letter back."""
        self._set(self._text[:-1])

    @Slot(str)
    def replace(self, text: str) -> None:
        """Type another text, such as one that was offered."""
        self._set(text[:LONGEST])

    @Slot()
    def clear(self) -> None:
        """Take everything back."""
        self._set("")

    def _prepare(self) -> None:
        """Open the index when the page of the search is, and not while the kiosk starts."""
        here = self._visit.route.kind is PageKind.SEARCH
        if here and self._search is not None and not self._prepared:
            self._prepared = True
            self._jobs.run(self._search.prepare, lambda _: None, self._failed)

    def _set(self, text: str) -> None:
        if text != self._text:
            self._text = text
            self.typed.emit()
            self._seek()

    def _seek(self) -> None:
        asked = (self._text, self._visit.manner.language)
        if not self._text.strip():
            self._answered = asked
            self._show("", (), ())
        elif self._search is not None and not self._busy and asked != self._answered:
            search = self._search
            self._busy = True
            self._jobs.run(
                lambda: search.find(*asked),
                lambda findings: self._done(search, asked, findings),
                lambda error: self._failed_to_find(search, asked, error),
            )

    def _done(self, search: "Search", asked: tuple[str, str], findings: "Findings") -> None:
        self._busy = False
        if search is self._search and asked == (self._text, self._visit.manner.language):
            self._answered = asked
            self._show(findings.match, findings.hits, findings.nearest)
        else:
            self._seek()

    def _show(self, match: str, hits: tuple[Hit, ...], nearest: tuple[str, ...]) -> None:
        self._match, self._nearest = match, nearest
        self._hits.replace(hits)
        self.found.emit()

    def _failed_to_find(self, search: "Search", asked: tuple[str, str], error: Exception) -> None:
        self._busy = False
        if search is self._search:  # else it was that of a release which is left
            self._failed(error)
            self._answered = asked
            self._show("broken", (), ())
        self._seek()

    @staticmethod
    def _failed(error: Exception) -> None:
        log.info("the search does not answer: %s", error)

    text = Property(str, lambda seeker: seeker._text, notify=typed)
    match = Property(str, lambda seeker: str(seeker._match), notify=found)
    """How the hits came about: "" before anything is typed, else `Match`, or ``broken``."""
    nearest = Property(list, lambda seeker: list(seeker._nearest), notify=found)
    hits = Property(QObject, lambda seeker: seeker._hits, constant=True)
    count = Property(int, lambda seeker: seeker._hits.rowCount(), notify=found)
