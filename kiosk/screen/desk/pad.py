"""The digits that are typed before the desk, and how long the next try must wait."""

import math
from collections.abc import Callable

from PySide6.QtCore import QObject, QTimer, Signal

LOOK_MS = 250
"""Pause between two looks at how long it still waits."""


class Pad(QObject):
    """Takes so many digits and no more, and none while it waits.

    `typed` are the digits, `wait` the whole seconds until the next may come.

    Args:
        parent: the owner.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.typed = ""
        self.wait = 0
        self._length = 0
        self._left: Callable[[], float] = lambda: 0.0
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._count_down)

    def serve(self, left: Callable[[], float]) -> None:
        """Ask for the seconds until the next try is looked at."""
        self._left = left

    def lay_out(self, length: int) -> None:
        """Begin empty, for so many digits; 0 takes none."""
        self.typed, self.wait, self._length = "", 0, length
        self._look.stop()
        self.changed.emit()

    @property
    def full(self) -> bool:
        """Whether the last digit is there."""
        return 0 < self._length <= len(self.typed)

    def takes(self, digit: int) -> bool:
        """Return whether a digit may be typed now."""
        return not self.wait and 0 <= digit <= 9 and len(self.typed) < self._length

    def type(self, typed: str) -> None:
        """Show these digits as typed."""
        self.typed = typed
        self.changed.emit()

    def take(self) -> str:
        """Return the digits, and begin empty."""
        typed, self.typed = self.typed, ""
        return typed

    def hold(self) -> None:
        """Take nothing until the next try is looked at."""
        self._count_down()
        if self.wait:
            self._look.start()

    def _count_down(self) -> None:
        left = math.ceil(self._left())
        if not left:
            self._look.stop()
        if left != self.wait:
            self.wait = left
            self.changed.emit()
