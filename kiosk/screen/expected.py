"""The delay that this town reports, as visitors read it."""

from PySide6.QtCore import Property, QObject, Signal

from kiosk.care.delay import expected, told_time
from kiosk.care.record import Delay
from kiosk.screen.today import Today


class Expected(QObject):
    """The one thing a visitor reads that is not from a release; `minutes` 0 is no delay.

    It is told only while the clock can be trusted, and ends by itself.

    Args:
        today: the time of the town.
        parent: the owner.
    """

    changed = Signal()

    def __init__(self, today: Today, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._today = today
        self._delay: Delay | None = None
        self._shown: Delay | None = None
        today.ticked.connect(self._look)

    def tell(self, delay: Delay | None) -> None:
        """Take what was reported; None takes it back."""
        self._delay = delay
        self._look()

    def _look(self) -> None:
        shown = expected(self._delay, self._today.moment().now)
        if shown != self._shown:
            self._shown = shown
            self.changed.emit()

    minutes = Property(int, lambda it: it._shown.minutes if it._shown else 0, notify=changed)
    time = Property(str, lambda it: told_time(it._shown) if it._shown else "", notify=changed)
