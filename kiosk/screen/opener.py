"""Opens the kiosk behind its cover, again and again if need be, and keeps its first pages fresh."""

import logging
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.jobs import Jobs
from kiosk.screen.opening import Opened, SpoiledError, freshen, open_kiosk
from kiosk.screen.refuge import FactsStore, facts_of

log = logging.getLogger(__name__)

FRESH_MS = 2500
"""Pause before the pages of an earlier start are composed anew: the first touches come first."""
RETRY_MS = 5000
"""Pause before the kiosk tries again to open, when it could not."""
LONGEST_RETRY_MS = 60_000
"""The longest this pause grows to."""
HELPLESS = 2
"""So many times it has tried in vain when the refuge page takes the place of the cover."""


class Opener(QObject):
    """Finds a release that can be shown.

    Args:
        data: the kiosk's data folder.
        town: where it stands.
        language: of the pages that are composed first.
        jobs: does what is slow outside the GUI thread.
        parent: the owner.
    """

    opened = Signal(object)
    """An `Opened` to show: at the start, and again when the one on show has rotted."""
    helpless = Signal()
    """It goes on trying, but something else should be on the glass meanwhile."""
    freshened = Signal()
    """The first pages of the release on show were composed anew."""

    def __init__(
        self, data: Path, town: str, language: str, jobs: Jobs, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._data, self._town, self._language = data, town, language
        self._jobs = jobs
        self.facts = FactsStore(data)
        self.shown: Opened | None = None
        """What is on show; whoever shows a release says so here."""
        self._spoiled: set[str] = set()
        self._freshening = False
        self._vain = 0

    def open(self) -> None:
        """Try until it is open."""
        avoid = frozenset(self._spoiled)
        self._jobs.run(
            lambda: open_kiosk(self._data, self._town, self._language, avoid),
            self._open,
            self._could_not,
        )

    def freshen(self) -> None:
        """Compose the first pages anew, and keep them for the next start and for the refuge."""
        shown = self.shown
        if shown is None or self._freshening:
            return
        self._freshening = True

        def fresh(_: object) -> None:
            self._freshening = False
            if shown is self.shown:
                self.freshened.emit()
            self._jobs.run_aside(
                lambda: self.facts.keep(facts_of(shown.library)), "the facts of the refuge"
            )

        def stale(error: Exception) -> None:
            self._freshening = False
            log.warning("%s", error)
            if isinstance(error, SpoiledError) and shown is self.shown:
                if not error.left:
                    self._spoiled.add(error.release)
                self.open()

        self._jobs.run(lambda: freshen(self._data, shown), fresh, stale)

    def _open(self, opened: Opened) -> None:
        self._vain = 0
        self.opened.emit(opened)
        QTimer.singleShot(FRESH_MS, self, self.freshen)

    def _could_not(self, error: Exception) -> None:
        log.error("%s", error)
        self._vain += 1
        if self._vain == HELPLESS:
            self.helpless.emit()
        pause = min(RETRY_MS * 2 ** max(0, self._vain - HELPLESS), LONGEST_RETRY_MS)
        QTimer.singleShot(pause, self, self.open)
