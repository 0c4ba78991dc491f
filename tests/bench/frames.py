"""How long the glass stood still: the time between frames while something moves on it."""

import time

from PySide6.QtCore import QByteArray, Qt, QUrl
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickItem, QQuickWindow

MOVER = b"""
import QtQuick
Rectangle {
    z: 1000; y: 500; width: 40; height: 40; color: "black"
    NumberAnimation on x { from: 0; to: 800; duration: 4000; loops: Animation.Infinite }
}
"""


class Frames:
    """Keeps a small square moving over a window, and notes when each frame was swapped."""

    def __init__(self, window: QQuickWindow, engine: QQmlEngine) -> None:
        self.swaps: list[float] = []
        component = QQmlComponent(engine)
        component.setData(QByteArray(MOVER), QUrl())
        self._mover: QQuickItem = component.create()
        self._mover.setParent(window)  # or QML's collector takes it
        self._mover.setParentItem(window.contentItem())
        window.frameSwapped.connect(self._note, Qt.ConnectionType.DirectConnection)

    def gaps(self, begun: float, ended: float) -> list[float]:
        """Return the milliseconds between the frames that ended in a span of `time.monotonic`."""
        pairs = zip(self.swaps, self.swaps[1:], strict=False)
        return [(after - before) * 1000 for before, after in pairs if begun <= after < ended]

    def _note(self) -> None:
        self.swaps.append(time.monotonic())
