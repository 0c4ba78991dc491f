"""Follows the releases: takes one that waits while nobody is there, commits it when it shows."""

import logging
import time
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.content.kinds import PageKind
from kiosk.jobs import Jobs
from kiosk.screen.opening import Opened, take_waiting
from kiosk.screen.visit import Visit

log = logging.getLogger(__name__)

LOOK_MS = 2000
"""How often the disk is asked whether a release waits."""


@dataclass(frozen=True, slots=True)
class Patience:
    """Seconds without a visit until a release is switched, and until an urgent one is."""

    ordinary: float = 300.0
    urgent: float = 30.0


class Follower(QObject):
    """Looks for a waiting release during the attract loop, and only then takes it.

    Args:
        visit: the visit, whose quiet is waited for.
        jobs: where the disk is read.
        data: the kiosk's data folder.
        town: where the kiosk stands.
        patience: how long it must have been quiet.
        parent: the owner.
    """

    taken = Signal(object)
    """Another release (`Opened`) is chosen, on trial; it is to be shown and then committed."""

    def __init__(
        self,
        visit: Visit,
        jobs: Jobs,
        data: Path,
        town: str,
        patience: Patience,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._visit, self._jobs = visit, jobs
        self._data, self._town, self._patience = data, town, patience
        self._quiet_since = time.monotonic()
        self._looking = False
        self._held: Opened | None = None
        visit.routeChanged.connect(self._note)
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self.look)

    def start(self) -> None:
        """Begin to look."""
        self._quiet_since = time.monotonic()
        self._look.start()

    def look(self) -> None:
        """Take the waiting release if it has been quiet for long enough."""
        quiet = time.monotonic() - self._quiet_since
        if not self._idle() or self._looking or quiet < self._patience.urgent:
            return
        self._looking = True
        self._jobs.run(
            lambda: take_waiting(
                self._data, self._town, "it", urgent=quiet < self._patience.ordinary
            ),
            self._took,
            self._failed,
        )

    def commit(self, done: Callable[[], None] = lambda: None) -> None:
        """Say that the release on trial is on the glass and works."""
        from kiosk.releases.switching import commit

        self._jobs.run(lambda: commit(self._data), lambda _: done(), self._failed)

    def _idle(self) -> bool:
        return self._visit.route.kind is PageKind.ATTRACT

    def _note(self) -> None:
        self._quiet_since = time.monotonic()
        if self._held is not None and self._idle():
            held, self._held = self._held, None
            self.taken.emit(held)

    def _took(self, opened: Opened | None) -> None:
        self._looking = False
        if opened is None:
            return
        if self._idle():
            self.taken.emit(opened)
        else:
            self._held = opened  # somebody came meanwhile; nothing changes under a hand

    def _failed(self, error: Exception) -> None:
        self._looking = False
        log.warning("the releases cannot be followed now: %s", error)
