"""A stretch of seconds that runs out by itself."""

import math
import time

from PySide6.QtCore import Property, QObject, QTimer, Signal


class Stint(QObject):
    """Counts whole seconds down, by a clock that never jumps.

    Args:
        parent: the owner.
        second_ms: how long a second lasts; shorter only for tests.
    """

    changed = Signal()
    over = Signal()
    """It has run out; not when it was stopped."""

    def __init__(self, parent: QObject | None = None, second_ms: float = 1000) -> None:
        super().__init__(parent)
        self.second_ms = second_ms
        self._whole = 0
        self._remaining = 0
        self._end = 0.0
        self._tick = QTimer(self)
        self._tick.timeout.connect(self._look)

    def start(self, seconds: int) -> None:
        """Begin, or begin again."""
        self._whole = self._remaining = seconds
        self._end = time.monotonic() + seconds * self.second_ms / 1000
        self._tick.start(max(5, round(self.second_ms / 4)))
        self.changed.emit()

    def stop(self) -> None:
        """End it before its time."""
        self._tick.stop()
        if self._remaining:
            self._remaining = 0
            self.changed.emit()

    def _look(self) -> None:
        left = max(0, math.ceil((self._end - time.monotonic()) * 1000 / self.second_ms))
        if left != self._remaining:
            self._remaining = left
            self.changed.emit()
        if not left:
            self._tick.stop()
            self.over.emit()

    running = Property(bool, lambda stint: stint._remaining > 0, notify=changed)
    remaining = Property(int, lambda stint: stint._remaining, notify=changed)
    whole = Property(int, lambda stint: stint._whole, notify=changed)
