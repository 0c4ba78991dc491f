"""Counts what visits do, for the private statistics."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.care import visits
from kiosk.care.record import read_record
from kiosk.care.visit_book import FOLDER, VisitBook
from kiosk.care.visit_days import remove_old
from kiosk.content.kinds import PageKind, Route
from kiosk.content.moment import ROME
from kiosk.jobs import Jobs
from kiosk.screen.clock import elapsed
from kiosk.screen.stage import Stage
from kiosk.screen.taps import Taps
from kiosk.screen.visit import Manner

RETRY_MS = 60_000
"""Pause before visits are offered again to a disk that took none."""


class Counting(QObject):
    """Listens to a stage and writes its visits down, in a thread of its own.

    Args:
        stage: what visitors touch.
        window: the visitors' window.
        data: the kiosk's data folder.
        parent: the owner.
    """

    def __init__(
        self,
        stage: Stage,
        window: QQuickWindow,
        data: Path,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._stage, self._data = stage, data
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="visits")
        self._jobs = Jobs(self._executor, lambda answer: answer())
        self._book: VisitBook | None = None
        self._since: float | None = None
        self._counted: Route | None = None
        self._manner: Manner = stage.visit.manner
        self._nothing_found = False
        self._taps = Taps(window, self)
        self._taps.missed.connect(self._miss)
        stage.visit.routeChanged.connect(self._follow)
        stage.visit.mannerChanged.connect(self._read)
        stage.visit.ending.connect(self._end)
        stage.seeker.found.connect(self._hear_answer)
        stage.seeker.typed.connect(self._hear_letter)
        stage.today.turned.connect(self._tidy)
        self._do(self._open)
        self._tidy()
        retry = QTimer(self, interval=RETRY_MS)
        retry.timeout.connect(lambda: self._tell(lambda book: book.file_away()))
        retry.start()

    def close(self) -> None:
        """End the visit in progress, and wait until all is written."""
        if self._since is not None:
            self._finish(visits.STOP)
        self._tell(lambda book: book.close())
        self._executor.shutdown(wait=True)

    def _follow(self) -> None:
        route = self._stage.visit.route
        if route.kind is PageKind.ATTRACT:
            return
        if self._since is None:
            self._begin()
        if route.kind is not PageKind.SEARCH:
            self._settle_search()
        if route != self._counted:  # another language or release shows the same page again
            self._counted = route
            self._note(visits.PAGE, kind=str(route.kind), slug=route.slug)

    def _begin(self) -> None:
        self._since = elapsed()
        day, hour = self._day()
        began, self._manner = self._taps.last, self._stage.visit.manner
        self._tell(lambda book: book.begin(began, day, hour))
        self._note(visits.LANGUAGE, name=self._manner.language)
        self._note_aids(Manner())

    def _read(self) -> None:
        before, self._manner = self._manner, self._stage.visit.manner
        if self._since is None or self._stage.visit.route.kind is PageKind.ATTRACT:
            return
        if before.language != self._manner.language:
            self._note(visits.LANGUAGE, name=self._manner.language)
        self._note_aids(before)

    def _note_aids(self, before: Manner) -> None:
        now = self._manner
        if now.text_scale > before.text_scale:
            self._note(visits.AID, name="large-text")
        if now.contrast and not before.contrast:
            self._note(visits.AID, name="contrast")
        if now.low_reach and not before.low_reach:
            self._note(visits.AID, name="low-reach")

    def _hear_answer(self) -> None:
        self._nothing_found = str(self._stage.seeker.property("match")) == "nothing"

    def _hear_letter(self) -> None:
        if not str(self._stage.seeker.property("text")):
            self._settle_search()

    def _settle_search(self) -> None:
        """Count a search that is given up with nothing found, once, whatever letters it took."""
        if self._nothing_found:
            self._nothing_found = False
            self._note(visits.EMPTY_SEARCH)

    def _miss(self) -> None:
        if not self._stage.door.property("room"):
            self._note(visits.DEAD_TAP)

    def _end(self) -> None:
        if self._since is not None:
            self._finish(self._stage.visit.how)

    def _finish(self, ended: str) -> None:
        self._settle_search()
        at, (day, hour) = self._at(), self._day()
        self._since = self._counted = None
        self._tell(lambda book: book.end(ended, at, day, hour))

    def _note(self, what: str, **more: str) -> None:
        if self._since is not None:
            at = self._at()
            self._tell(lambda book: book.note(what, at, **more))

    def _at(self) -> float:
        return elapsed() - (self._since or 0.0)

    def _day(self) -> tuple[str, int | None]:
        now = self._stage.today.moment().now
        if now is None:
            return "", None
        there = now.astimezone(ROME)
        return there.date().isoformat(), there.hour

    def _tidy(self) -> None:
        today = self._stage.today.moment().day
        if today is not None:
            self._do(lambda: remove_old(self._data / FOLDER, today))

    def _open(self) -> None:
        self._book = VisitBook(self._data, self._kiosk)

    def _kiosk(self) -> str:
        record = read_record(self._data)
        return record.kiosk_id if record is not None else ""

    def _tell(self, what: Callable[[VisitBook], None]) -> None:
        self._do(lambda: what(self._book) if self._book is not None else None)

    def _do(self, work: Callable[[], None]) -> None:
        self._jobs.run_aside(work, "a visit")
