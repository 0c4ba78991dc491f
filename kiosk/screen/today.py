"""The time of the town as pages show it: a minute tick, a day, nothing that is not known."""

from datetime import datetime

from PySide6.QtCore import Property, QObject, Qt, QTimer, Signal, Slot

from kiosk.content.moment import ROME, Moment, minutes
from kiosk.content.phases import phase
from kiosk.screen.clock import Clock

_MINUTE_MS = 60_000
_LATE_MS = 40
"""How long after a full minute it is looked at, so that it has surely come."""


class Today(QObject):
    """Tells QML the time of Europe/Rome while it can be trusted, and says when the day turns.

    It wakes once a minute, and tells only what has changed.

    Args:
        clock: what is asked.
        parent: the owner.
    """

    ticked = Signal()
    """Another minute, or another trust."""
    turned = Signal()
    """What pages are composed from has changed: the day, or whether it is known."""

    def __init__(self, clock: Clock, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._clock = clock
        self._now: datetime | None = None
        self._edge: datetime | None = None
        self._timer = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._timer.timeout.connect(self.look)
        self.look()

    def moment(self, since: datetime | None = None) -> Moment:
        """Return what is known of the time; `since` is certainly over."""
        return Moment(self._now, since)

    def turn_at(self, edge: datetime | None) -> None:
        """Say when (UTC) something begins or ends that pages tell of; None takes it back."""
        self._edge = edge

    @Slot()
    def look(self) -> None:
        """Look at the clock, and again at the next full minute."""
        before = self._now
        now = self._clock.now()
        self._now = now if self._clock.trusted() else None
        self._timer.start(_MINUTE_MS - int(now.timestamp() * 1000) % _MINUTE_MS + _LATE_MS)
        if _minute(before) != _minute(self._now):
            self.ticked.emit()
        if Moment(before).day != Moment(self._now).day or self._passed_edge():
            self._edge = None
            self.turned.emit()

    @Slot(int, int, str, int, result=str)
    def phase(self, starts: int, ends: int, status: str, minute: int) -> str:
        """Return the phase of a time at a minute, as `kiosk.content.phases` has it."""
        return str(phase(minute, starts, ends, status))

    def _passed_edge(self) -> bool:
        return self._now is not None and self._edge is not None and self._now >= self._edge

    def _told(self) -> str:
        if self._now is None:
            return ""
        wall = self._now.astimezone(ROME)
        return f"{wall.hour}:{wall:%M}"

    trusted = Property(bool, lambda today: today._now is not None, notify=ticked)
    time = Property(str, _told, notify=ticked)
    minute = Property(int, lambda today: _minute(today._now), notify=ticked)


def _minute(now: datetime | None) -> int:
    return 0 if now is None else minutes(now)
