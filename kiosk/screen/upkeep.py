"""Starts the screen anew while nobody is there: each night, and when it has grown too large."""

import logging
from collections.abc import Callable
from dataclasses import dataclass

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.care.heart import memory_mb
from kiosk.content.kinds import PageKind
from kiosk.content.moment import ROME
from kiosk.screen.clock import Clock, elapsed
from kiosk.screen.stage import Stage

log = logging.getLogger(__name__)

HOUR = 3600.0


@dataclass(frozen=True, slots=True)
class Pace:
    """Seconds of what upkeep waits for.

    Attributes:
        look: from one look to the next.
        quiet: nobody has been there for so long (issue: two minutes).
        grown: a process that is too large has run for at least so long, or its ceiling is set
            below what it needs and it would start anew for ever.
        night: one that starts anew at night has run for so long, or it would do so all hour.
        day: without a trusted clock it starts anew after so long.
        overdue: with one, when that hour was missed, at the next quiet moment after so long.
    """

    look: float = 15.0
    quiet: float = 120.0
    grown: float = 600.0
    night: float = 3 * HOUR
    day: float = 24 * HOUR
    overdue: float = 36 * HOUR


class Upkeep(QObject):
    """Waits for a good moment.

    Args:
        stage: what is shown; nothing may lie over its attract page.
        clock: whom the hour is asked.
        ceiling: megabytes above which the process has grown too large.
        hour: hour of Europe/Rome in which it starts anew every night.
        pace: how long it waits for what.
        memory: tells the megabytes of this process.
        run: seconds that only grow.
        parent: the owner.
    """

    restartWanted = Signal()

    def __init__(
        self,
        stage: Stage,
        clock: Clock,
        ceiling: float,
        hour: float,
        pace: Pace = Pace(),
        memory: Callable[[], float] = memory_mb,
        run: Callable[[], float] = elapsed,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._stage, self._clock = stage, clock
        self._ceiling, self._hour, self._pace = ceiling, int(hour), pace
        self._memory, self._run = memory, run
        self._begun = self._busy = run()
        stage.visit.routeChanged.connect(self._note)
        stage.door.felt.connect(self._note)
        stage.door.roomChanged.connect(self._note)
        self._look = QTimer(self, interval=round(pace.look * 1000))
        self._look.timeout.connect(self.look)
        self._look.start()

    def look(self) -> None:
        """Ask for a start if there is a reason and nobody is there."""
        if not self._quiet():
            return
        reason = self._reason()
        if reason:
            log.info("the screen starts anew: %s", reason)
            self._look.stop()
            self.restartWanted.emit()

    def _note(self) -> None:
        self._busy = self._run()

    def _quiet(self) -> bool:
        stage = self._stage
        if stage.visit.route.kind is not PageKind.ATTRACT or not stage.bare():
            self._note()
        return self._run() - self._busy >= self._pace.quiet

    def _reason(self) -> str:
        ran, pace = self._run() - self._begun, self._pace
        if ran >= pace.grown and (size := self._memory()) > self._ceiling:
            return f"it has grown to {size:.0f} MB"
        if not self._clock.trusted():
            return "it has run for a day" if ran >= pace.day else ""
        if ran >= pace.overdue:
            return "no night came for so long"
        at_night = self._clock.now().astimezone(ROME).hour == self._hour
        return "it is night" if at_night and ran >= pace.night else ""
