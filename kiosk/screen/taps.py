"""Notices touches that hit nothing: taps that no control answered."""

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QTouchEvent
from PySide6.QtQuick import QQuickWindow

STILL_MM = 5.0
"""How far a finger may move that taps; farther, it drags."""


class Taps(QObject):
    """Watches a window, whose property `taps` counts those that were answered; takes nothing.

    Args:
        window: the visitors' window.
        parent: the owner.
    """

    missed = Signal()
    """A tap that hit nothing."""

    def __init__(self, window: QQuickWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window, self._still = window, STILL_MM * float(window.property("millimetre"))
        self._pressed: QPointF | None = None
        self._answered = 0
        self._after = QTimer(self, singleShot=True, interval=0)
        self._after.timeout.connect(self._look)
        self.last = "touch"
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at presses and releases, and let all of them pass."""
        kind = event.type()
        if kind == QEvent.Type.KeyPress:
            self.last = "key"
        elif isinstance(event, QTouchEvent):
            self.last = "touch"
            if kind == QEvent.Type.TouchCancel or len(event.points()) > 1:
                self._pressed = None
            elif kind == QEvent.Type.TouchBegin:
                self._pressed = event.points()[0].position()
            elif kind == QEvent.Type.TouchEnd:
                self._release(event.points()[0].position())
        elif kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self.last = "mouse"
            self._pressed = event.position()
        elif kind == QEvent.Type.MouseButtonRelease and isinstance(event, QMouseEvent):
            self._release(event.position())
        return super().eventFilter(watched, event)

    def _release(self, where: QPointF) -> None:
        start, self._pressed = self._pressed, None
        if start is not None and (where - start).manhattanLength() <= self._still:
            if self._after.isActive():
                self._look()
            self._answered = self._count()
            self._after.start()  # once the release has been delivered

    def _look(self) -> None:
        if self._count() == self._answered:
            self.missed.emit()

    def _count(self) -> int:
        return int(self._window.property("taps"))
