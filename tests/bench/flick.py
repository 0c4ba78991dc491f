"""Throws a long page and prints the gaps between its frames: `python -m tests.bench.flick`."""

import os
import tempfile
import time
from itertools import pairwise
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtCore import QCoreApplication, QPoint, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.content.kinds import PageKind, Route
from kiosk.releases.factory import build_factory
from kiosk.screen import pauses
from kiosk.screen.application import application
from kiosk.screen.visit import Manner
from kiosk.settings import load
from tests.screen.glass import Glass

PAGES = (
    Route(PageKind.TOWN, "vercelli"),
    Route(PageKind.NEWS_LIST),
    Route(PageKind.STORIES),
    Route(PageKind.LICENCES),
)
THROWS = 6


def main(data: Path) -> None:
    """Throw each page down and up again."""
    build_factory(data)
    app = application(load(None, {"data": data}, {}), headless=True)
    pauses.shorten()
    glass = Glass(data, manner=Manner())
    swaps: list[float] = []
    glass.window.frameSwapped.connect(
        lambda: swaps.append(time.perf_counter()), Qt.ConnectionType.DirectConnection
    )
    glass.visit.begin("it")
    for route in PAGES:
        glass.stage.turner.turn(route, "forward")
        glass.until(lambda route=route: glass.visit.route == route, str(route))
        glass.rest()
        glass.until(lambda: not glass.stage.turner.looking_ahead, "the pages ahead")
        gaps: list[float] = []
        for number in range(THROWS):
            swaps.clear()
            throw(glass, up=number < THROWS / 2)
            gaps += [(b - a) * 1000 for a, b in pairwise(swaps)]
        gaps.sort()
        share = gaps[round(0.99 * (len(gaps) - 1))]
        print(
            f"{route.kind}: {len(gaps)} frames, p99 {share:.1f} ms, longest {gaps[-1]:.1f} ms",
            flush=True,
        )
    glass.close()
    del app


def throw(glass: Glass, *, up: bool) -> None:
    """Drag by 240 pixels in a tenth of a second, let go, and wait until the page stands."""
    column = next(item for item in glass.shown() if flicks(item))
    middle = column.mapToScene(column.boundingRect().center()).toPoint()
    device = glass._device
    press = QTest.touchEvent(glass.window, device)
    press.press(0, middle, glass.window).commit()
    for step in range(1, 13):
        at = middle + QPoint(0, step * (-20 if up else 20))
        QTest.touchEvent(glass.window, device).move(0, at, glass.window).commit()
        end = time.perf_counter() + 0.008
        while time.perf_counter() < end:
            QCoreApplication.processEvents()
    glass.release(at)
    glass.until(lambda: not column.property("moving"), "the page to stand")


def flicks(item: QQuickItem) -> bool:
    """Return whether this is what moves under the finger."""
    height, whole = item.height(), item.property("contentHeight")
    return item.inherits("QQuickFlickable") and isinstance(whole, float) and whole > height + 50


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        main(Path(folder))
