"""Prints what the screen costs while nobody does anything: `python -m tests.bench.rest`."""

import os
import tempfile
import time
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtCore import QTimer

from kiosk import settings
from kiosk.screen.running import Screen


def main(data: Path) -> None:
    """Run the real screen: the attract loop, then the home page, each for half a minute."""
    screen = Screen(settings.load(None, {"data": data, "panel_inches": 32.0}, {}))
    noted: list[tuple[float, float]] = []

    def note() -> None:
        noted.append((time.perf_counter(), time.process_time()))

    for second, step in (
        (12, note),
        (42, note),
        (43, lambda: screen.stage.visit.begin("it")),
        (50, note),
        (80, note),
        (81, screen.app.exit),
    ):
        QTimer.singleShot(second * 1000, step)
    screen.run()
    for name, first, last in (("attract loop", 0, 1), ("still page", 2, 3)):
        wall, cpu = (b - a for a, b in zip(noted[first], noted[last], strict=True))
        print(f"{name}: {cpu / wall:.1%} of one core")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        main(Path(folder))
