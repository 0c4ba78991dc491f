"""What a running screen knows of itself, asked of Qt and of the system."""

import os
import time

from PySide6.QtCore import QEvent, QObject
from PySide6.QtGui import QGuiApplication, QInputDevice
from PySide6.QtQuick import QQuickWindow

from kiosk.care.heart import memory_mb
from kiosk.care.live import Display, Live
from kiosk.care.restarts import RESTARTS, recent

_DRAWS_FOR_NOBODY = ("offscreen", "minimal")
_TOUCHED = (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate)


class Observation(QObject):
    """Watches a window: its frames and its fingers.

    Args:
        window: the glass.
        memory_limit_mb: the setting `memory_mb`.
        parent: the owner.
    """

    def __init__(
        self, window: QQuickWindow, memory_limit_mb: float, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._window, self._limit = window, memory_limit_mb
        self._began = time.monotonic()
        self._touched: float | None = None
        self._frames = 0
        self._asked: int | None = None
        window.frameSwapped.connect(self._count)
        window.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Note fingers, and let all events pass."""
        if event.type() in _TOUCHED:
            self._touched = time.monotonic()
        return super().eventFilter(watched, event)

    def live(self, *, clock_trusted: bool | None) -> Live:
        """Return what is known now, and ask for a frame to count until the next time."""
        before, self._asked = self._asked, self._frames
        self._window.update()
        now = time.monotonic()
        return Live(
            memory_mb=memory_mb() or None,
            memory_limit_mb=self._limit,
            displays=_displays(),
            drawing=None if before is None else self._frames > before,
            touch_devices=_touch_devices(),
            touched_ago=None if self._touched is None else now - self._touched,
            uptime=now - self._began,
            clock_trusted=clock_trusted,
            restarts=recent(os.environ.get(RESTARTS, ""), now),
        )

    def _count(self) -> None:
        self._frames += 1


def _displays() -> tuple[Display, ...]:
    if QGuiApplication.platformName() in _DRAWS_FOR_NOBODY:
        return ()
    return tuple(
        Display(screen.name(), screen.size().width(), screen.size().height())
        for screen in QGuiApplication.screens()
    )


def _touch_devices() -> tuple[str, ...]:
    return tuple(
        device.name()
        for device in QInputDevice.devices()
        if device.type() == QInputDevice.DeviceType.TouchScreen
    )
