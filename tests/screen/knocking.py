"""The volunteers' gesture, made again by whoever finds the kiosk busy."""

from collections.abc import Callable

from PySide6.QtCore import QPoint
from PySide6.QtGui import QPointingDevice
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.care.gesture import HOLD, TAPS

CORNER = QPoint(20, 20)
TRIES = 5


def knock(window: QQuickWindow, device: QPointingDevice, opened: Callable[[], bool]) -> None:
    """Tap the corner, the last time held, until that was felt.

    A tap lasts as long as the kiosk takes to feel it; on a machine with too much to do that can be
    longer than a tap may last.
    """
    for _ in range(TRIES):
        for tap in range(TAPS):
            QTest.touchEvent(window, device).press(0, CORNER, window).commit()
            if tap < TAPS - 1:
                QTest.touchEvent(window, device).release(0, CORNER, window).commit()
        QTest.qWait(round(1100 * HOLD))
        QTest.touchEvent(window, device).release(0, CORNER, window).commit()
        if opened():
            return
    raise AssertionError("nobody opened")
