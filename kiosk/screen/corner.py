"""Watches the top left corner of the glass, below every page, for the volunteers' gesture."""

import time

from PySide6.QtCore import QEvent, QObject, QPointF, QTimer, Signal
from PySide6.QtGui import QMouseEvent, QTouchEvent, QWindow

from kiosk.care.gesture import HOLD, CornerGesture


class Corner(QObject):
    """Feeds touches (or a mouse) of a window to the gesture.

    Args:
        window: the window; pages below get their touches all the same.
        millimetre: pixels to a millimetre.
        parent: the owner.
    """

    opened = Signal()

    def __init__(self, window: QWindow, millimetre: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._millimetre = millimetre
        self._gesture = CornerGesture()
        self._hold = QTimer(self, singleShot=True, interval=round(HOLD * 1000) + 20)
        self._hold.timeout.connect(self._held)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Look at presses and releases, and let all of them pass."""
        kind = event.type()
        if kind == QEvent.Type.TouchBegin and isinstance(event, QTouchEvent):
            self._press(event.points()[0].position())
        elif kind == QEvent.Type.TouchUpdate and isinstance(event, QTouchEvent):
            if len(event.points()) > 1:
                self._gesture.forget()
        elif kind == QEvent.Type.MouseButtonPress and isinstance(event, QMouseEvent):
            self._press(event.position())
        elif kind in (QEvent.Type.TouchEnd, QEvent.Type.MouseButtonRelease):
            self._hold.stop()
            self._gesture.release(time.monotonic())
        elif kind == QEvent.Type.TouchCancel:
            self._hold.stop()
            self._gesture.forget()
        return super().eventFilter(watched, event)

    def _press(self, where: QPointF) -> None:
        x, y = where.x() / self._millimetre, where.y() / self._millimetre
        if self._gesture.press(time.monotonic(), x, y):
            self._hold.start()

    def _held(self) -> None:
        if self._gesture.held(time.monotonic()):
            self.opened.emit()
