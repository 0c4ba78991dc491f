"""A glass with the tools of the desk, of a data folder of its own."""

import os
import shutil
from collections.abc import Callable
from pathlib import Path
from typing import Any

from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.care.record import CareRecord, change_record, read_record
from kiosk.screen.items import items
from tests.screen.glass import Glass

Makes = Callable[..., Glass]


def folder_of(factory_data: Path, folder: Path) -> Path:
    """Return a data folder with the factory release, and a kiosk that knows who it is."""
    shutil.copytree(factory_data, folder, copy_function=os.link)
    change_record(folder, lambda _: CareRecord(kiosk_id="3fa94c0d11223344"))
    return folder


def record(data: Path) -> CareRecord:
    """Return what the kiosk remembers."""
    found = read_record(data)
    assert found is not None
    return found


def at_desk(glass: Makes, data: Path, language: str = "en", **how: Any) -> Glass:
    """Return a glass on which the desk's tools can be taken."""
    one = glass(data=data, volunteers=True, **how)
    one.visit.setLanguage(language)
    one.until(lambda: bool(one.stage.tools.number), "what is remembered")
    return one


def take(glass: Glass, tool: str) -> None:
    """Take a tool, as its button on the desk does."""
    glass.stage.tools.take(tool)
    glass.rest()


def lies(glass: Glass) -> QQuickItem:
    """Return the topmost page that keeps keys to itself."""
    return [item for item in glass.shown() if item.property("modal") is True][-1]


def words(glass: Glass, top: bool = True) -> str:
    """Return every word in sight: of the topmost page, or of all."""
    shown = items(lies(glass)) if top else glass.shown()
    return " ".join(str(item.property("text")) for item in shown if item.property("text"))


def wipe(glass: Glass, fingers: int = 2) -> None:
    """Wipe the whole glass with some fingers, side by side, line by line."""
    width, height = glass.window.width(), glass.window.height()
    across = width // fingers

    def at(finger: int, x: int, y: int) -> QPoint:
        return QPoint(finger * across + min(x, across - 1), min(y, height - 1))

    event = QTest.touchEvent(glass.window, glass._device)
    for finger in range(fingers):
        event = event.press(finger, at(finger, 0, 0), glass.window)
    event.commit()
    for y in range(0, height + 40, 40):
        for x in (0, across):
            event = QTest.touchEvent(glass.window, glass._device)
            for finger in range(fingers):
                event = event.move(finger, at(finger, x, y), glass.window)
            event.commit()
            drawn = glass.frames  # moves within a frame are felt as one
            glass.window.update()
            glass.until(lambda drawn=drawn: glass.frames > drawn, "a frame")
    event = QTest.touchEvent(glass.window, glass._device)
    for finger in range(fingers):
        event = event.release(finger, at(finger, across, height), glass.window)
    event.commit()
