"""Times to the swap of the first frame that differs."""

import time
from collections.abc import Callable

from PySide6.QtCore import (
    QByteArray,
    QCoreApplication,
    QEventLoop,
    QPoint,
    Qt,
    QUrl,
)
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem

from kiosk.content.kinds import Route
from tests.screen.glass import Glass, scene_rect

BUTTON = b"""
import QtQuick
import Kiosk.Controls
WideButton { x: 40; y: 820; width: 300; name: "Measured" }
"""


class Stopwatch:
    """Touches a button of the kiosk laid over the page, and sees when the glass has changed.

    The pressed frame is that of a real touch. The page is wished for as a control's handler does,
    so that every page can follow every other; the delivery of the touch itself is not in it.
    """

    def __init__(self, glass: Glass) -> None:
        self._glass = glass
        self._swapped = 0.0
        self._target: Route | None = None
        glass.window.frameSwapped.connect(self._swap, Qt.ConnectionType.DirectConnection)
        component = QQmlComponent(glass.stage.engine)
        component.setData(QByteArray(BUTTON), QUrl())
        self._control: QQuickItem = component.create()
        self._control.setParent(glass.window)  # or QML's collector takes it
        self._control.setParentItem(glass.window.contentItem())

    def turn(self, route: Route) -> tuple[float, float]:
        """Return milliseconds from press to pressed frame, and from the wish to the new page."""
        self._target = route
        self._settle()
        middle = scene_rect(self._control).center().toPoint()
        down = self._time(lambda: self._glass.press(middle), lambda: True)
        self._glass.release(middle)
        self._settle()
        up = self._time(self._lead, lambda: self._glass.visit.route == route)
        self._settle()
        return down, up

    def switch(self, language: str) -> float:
        """Return milliseconds from release on the language to the frame that shows it."""
        point: QPoint = (
            scene_rect(self._glass.control("Italiano" if language == "it" else "English"))
            .center()
            .toPoint()
        )
        self._glass.press(point)
        self._settle()
        spent = self._time(
            lambda: self._glass.release(point),
            lambda: self._glass.visit.manner.language == language,
        )
        self._settle()
        return spent

    def _lead(self) -> None:
        if self._target is not None:
            self._glass.stage.turner.turn(self._target, "forward")

    def _time(self, act: Callable[[], None], changed: Callable[[], bool]) -> float:
        self._swapped = 0.0
        begun = time.perf_counter()
        act()
        while not (self._swapped > begun and changed()):
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)
            if time.perf_counter() - begun > 5:
                raise TimeoutError("no frame that differs within 5 s")
        return (self._swapped - begun) * 1000

    def _settle(self) -> None:
        """Wait as long as a visitor looks at a page: until what it leads to is ready."""
        self._glass.rest()
        self._answered()
        self._glass.until(lambda: not self._glass.stage.turner.looking_ahead, "the pages ahead")
        self._glass.rest()
        quiet = time.perf_counter()
        while time.perf_counter() - max(quiet, self._swapped) < 0.05:
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 5)

    def _answered(self) -> None:
        done: list[bool] = []
        self._glass.stage.jobs.run(lambda: None, lambda _: done.append(True), lambda _: None)
        self._glass.until(lambda: bool(done), "the jobs")

    def _swap(self) -> None:
        self._swapped = time.perf_counter()
