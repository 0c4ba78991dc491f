"""Follows the releases: takes one that waits while nobody is there, commits it when it shows."""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.content.kinds import PageKind
from kiosk.jobs import Jobs
from kiosk.screen.library import Library
from kiosk.screen.opening import Opened
from kiosk.screen.visit import Visit
from kiosk.screen.waiting import Haste, take_waiting

log = logging.getLogger(__name__)

LOOK_MS = 2000
"""How often the disk is asked whether a release waits."""

LONGEST_MS = 300_000
"""A disk that takes no commit is asked less and less often, but at least so often."""

BUSY_LOOKS = 5
"""Of so many looks one is taken while somebody is there: for a safety notice that came by stick."""


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds without a visit until a release is switched, and until an urgent one is."""

    ordinary: float = 300.0
    urgent: float = 30.0


class Follower(QObject):
    """Looks for a waiting release, and takes it in the attract loop; a safety notice at any time.

    Args:
        visit: the visit, whose quiet is waited for.
        jobs: where the disk is read.
        data: the kiosk's data folder.
        town: where the kiosk stands.
        patience: how long it must have been quiet.
        alarming: whether a release warns of danger, and may not wait; asked in another thread.
        parent: the owner.
    """

    taken = Signal(object)
    """Another release (`Opened`) is chosen, on trial; it is to be shown and then committed."""
    committed = Signal()
    """Its trial has ended well, durably."""

    def __init__(
        self,
        visit: Visit,
        jobs: Jobs,
        data: Path,
        town: str,
        patience: Patience,
        alarming: Callable[[Library], bool] = lambda _: False,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._visit, self._jobs = visit, jobs
        self._data, self._town, self._patience = data, town, patience
        self._quiet_since = time.monotonic()
        self._alarming = alarming
        self._looking = False
        self._looked = 0
        self._held: Opened | None = None
        self._pause_ms = LOOK_MS
        self._insisted = False
        self._hurried = False
        visit.routeChanged.connect(self._note)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to look."""
        self._quiet_since = time.monotonic()
        self._look.start()

    def look(self) -> None:
        """Take the waiting release after enough quiet, or at once if it warns of danger."""
        haste = self._haste()
        if self._looking or (haste is Haste.ALARMING and self._looked < BUSY_LOOKS):
            self._looked += 1
            return
        self._looking, self._looked = True, 0
        language, insisted = self._visit.manner.language, self._insisted

        def took(opened: Opened | None) -> None:
            if opened is None and insisted:
                self._insisted = False  # nothing waits; what comes later is not meant
            self._took(opened)

        self._jobs.run(
            lambda: take_waiting(self._data, self._town, language, haste, self._alarming),
            took,
            self._failed,
        )

    def look_now(self) -> None:
        """Look at once: something has come."""
        self._looked = BUSY_LOOKS
        self.look()

    def take_now(self) -> None:
        """Take what waits at once, whoever is there: a volunteer insists."""
        self._insisted = True
        held, self._held = self._held, None
        if held is not None:
            self._take(held)
        else:
            self.look_now()

    def hurry(self) -> None:
        """Take what waits after as little quiet as an urgent release: somebody stands there."""
        self._hurried = True
        self.look_now()

    def _haste(self) -> Haste:
        if self._insisted:
            return Haste.ANY
        quiet = time.monotonic() - self._quiet_since if self._idle() else 0.0
        if not self._idle() or quiet < self._patience.urgent:
            return Haste.ALARMING
        waits = quiet < self._patience.ordinary and not self._hurried
        return Haste.URGENT if waits else Haste.ANY

    def commit(self) -> None:
        """Say that the release on trial is on the glass and works."""
        from kiosk.releases.switching import commit

        self._jobs.run(
            lambda: commit(self._data), lambda _: self.committed.emit(), self._not_committed
        )

    def _idle(self) -> bool:
        return self._visit.route.kind is PageKind.ATTRACT

    def _note(self) -> None:
        self._quiet_since = time.monotonic()
        if self._held is not None and self._idle():
            held, self._held = self._held, None
            self._take(held)

    def _take(self, opened: Opened) -> None:
        self._insisted = False
        self._hurried = False
        self.taken.emit(opened)

    def _took(self, opened: Opened | None) -> None:
        self._looking = False
        if opened is None:
            return
        if self._idle() or opened.alarming or self._insisted:
            self._take(opened)
        else:
            self._held = opened  # somebody came meanwhile; nothing changes under a hand

    def _failed(self, error: Exception) -> None:
        self._looking = False
        log.warning("the releases cannot be followed now: %s", error)

    def _not_committed(self, error: Exception) -> None:
        log.warning("the release on trial cannot be committed yet: %s", error)
        QTimer.singleShot(self._pause_ms, self.commit)
        self._pause_ms = min(2 * self._pause_ms, LONGEST_MS)
