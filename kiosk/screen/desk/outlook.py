"""Looks at this kiosk again and again while its desk is open."""

import logging

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtQuick import QQuickWindow

from kiosk.jobs import Jobs
from kiosk.screen.clock import Clock
from kiosk.screen.desk.examination import Seen, look
from kiosk.screen.desk.observation import Observation
from kiosk.settings import Settings

log = logging.getLogger(__name__)

LOOK_MS = 5000
"""Pause between two looks."""


class Outlook(QObject):
    """Looks outside the GUI thread, one look at a time.

    Args:
        parent: the owner.
    """

    seen = Signal(object)
    """What a look brought: a `Seen`."""
    failed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs: Jobs | None = None
        self._looking = False
        self.beat = QTimer(self, interval=LOOK_MS)
        self.beat.timeout.connect(self._look)

    def serve(self, found: Settings, jobs: Jobs, clock: Clock, window: QQuickWindow) -> None:
        """Take what is looked at."""
        self._found, self._jobs, self._clock = found, jobs, clock
        self._observation = Observation(window, found.memory_mb, self)

    def start(self) -> None:
        """Look now, and from time to time."""
        self._look()
        self.beat.start()

    def stop(self) -> None:
        """Look no more."""
        self.beat.stop()

    def _look(self) -> None:
        if self._jobs is None or self._looking:
            return
        self._looking = True
        found, live = self._found, self._observation.live(clock_trusted=self._clock.trusted())

        def done(seen: Seen) -> None:
            self._looking = False
            self.seen.emit(seen)

        def failed(error: Exception) -> None:
            self._looking = False
            log.error("the kiosk could not be examined: %s", error)
            self.failed.emit()

        self._jobs.run(lambda: look(found, live), done, failed)
