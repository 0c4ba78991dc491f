"""Prints, from one run, how fast the screen is: `uv run python -m tests.bench.bench`.

Software renderer, 1920x1080, off-screen or (with a display) on it. Times are in milliseconds;
nothing here fails: the figures that were reached stand in docs/quality.md.
"""

import argparse
import json
import os
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterable
from pathlib import Path

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_QUICK_BACKEND"] = "software"

ROOT = Path(__file__).resolve().parents[2]
STARTS = 5
NO_BYTECODE = "PYTHONDONTWRITEBYTECODE"
START = """
import json, sys, time
begun = float(sys.argv[1])
from kiosk import settings
from kiosk.screen.running import Screen
from PySide6.QtCore import QPoint, QTimer, Qt
from PySide6.QtTest import QTest
screen = Screen(settings.load(None, {"data": sys.argv[2], "panel_inches": 32.0}, {}))
facts = {}
def note(name):
    facts.setdefault(name, (time.time() - begun) * 1000)
def swapped():
    note("first frame (the cover: the whole attract page as last seen)")
    if facts.get("attract") and "first content frame" not in facts:
        note("first content frame")
    if screen.stage.visit.route.kind == "home":
        note("first answered tap")
        QTimer.singleShot(0, screen.app.exit)
screen.window.frameSwapped.connect(swapped, Qt.ConnectionType.DirectConnection)
screen.stage.visit.routeChanged.connect(lambda: note("attract"))
device = QTest.createTouchDevice()
def tap():
    if "attract" in facts and "first content frame" in facts:
        middle = QPoint(screen.window.width() // 2, screen.window.height() // 2)
        QTest.touchEvent(screen.window, device).press(0, middle, screen.window).commit()
        QTest.touchEvent(screen.window, device).release(0, middle, screen.window).commit()
    else:
        QTimer.singleShot(2, tap)
QTimer.singleShot(0, tap)
QTimer.singleShot(15000, screen.app.exit)
screen.run()
print(json.dumps(facts))
"""
WEIGHED = "sqlalchemy", "qtawesome", "alembic", "tuf", "apsw", "yaml"


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--pages", type=int, default=1000, help="at most so many pages, evenly")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as folder:
        data = Path(folder)
        print(f"platform {os.environ['QT_QPA_PLATFORM']}, cores {os.cpu_count()}")
        first = built(data)
        print(f"factory release built in {first:.0f} ms")
        starts(data)
        print("the start path imports:", imports())
        taps(data, given.pages)


def built(data: Path) -> float:
    """Return how long the factory release took, in a process of its own."""
    begun = time.perf_counter()
    command = [sys.executable, "-m", "kiosk", "releases", "factory", "--data", str(data)]
    subprocess.run(command, check=True, capture_output=True, cwd=ROOT)
    return (time.perf_counter() - begun) * 1000


def starts(data: Path) -> None:
    """Print the start, over several processes, after one that leaves its caches behind."""
    fill_caches(data)
    found: dict[str, list[float]] = {}
    for _ in range(STARTS):
        done = subprocess.run(
            [sys.executable, "-c", START, str(time.time()), str(data)],
            capture_output=True,
            text=True,
            check=True,
            cwd=ROOT,
            env=as_installed(),
        )
        for name, value in json.loads(done.stdout.splitlines()[-1]).items():
            found.setdefault(name, []).append(value)
    for name, values in found.items():
        print(f"start: {name}: {spread(values)}")


def fill_caches(data: Path) -> None:
    """Let a screen run until it has kept its cover and first pages for the next start."""
    kept = [data / "cache" / name for name in ("cover.json", "first-pages.json")]
    command = [sys.executable, "-m", "kiosk", "run", "--data", str(data), "--panel", "32"]
    with subprocess.Popen(
        command, cwd=ROOT, env=as_installed(), stderr=subprocess.DEVNULL
    ) as screen:
        for _ in range(600):
            if all(file.is_file() for file in kept):
                break
            time.sleep(0.1)
        screen.terminate()


def as_installed() -> dict[str, str]:
    """Return the environment of an installed kiosk: Python may keep what it has compiled."""
    return {name: value for name, value in os.environ.items() if name != NO_BYTECODE}


def imports() -> str:
    """Return which heavy libraries the start path loads, and how many modules in all."""
    code = (
        "import sys, json, kiosk.cli, kiosk.app, kiosk.screen.running\n"
        f"print(json.dumps([len(sys.modules), [n for n in {WEIGHED!r} if n in sys.modules]]))"
    )
    done = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, check=True, cwd=ROOT
    )
    count, heavy = json.loads(done.stdout)
    return f"{count} modules, of the heavy ones {', '.join(heavy) or 'none'}"


def taps(data: Path, most: int) -> None:
    """Print tap to frame over all pages, language switch, and memory."""
    from PySide6.QtGui import QGuiApplication

    from kiosk.content.kinds import PageKind
    from kiosk.screen import pauses
    from kiosk.screen.application import application
    from kiosk.screen.visit import Manner
    from kiosk.settings import load
    from tests.bench.stopwatch import Stopwatch
    from tests.screen.glass import Glass

    app: QGuiApplication = application(load(None, {"data": data}, {}), headless=True)
    pauses.shorten()
    glass = Glass(data, manner=Manner())
    watch = Stopwatch(glass)
    glass.visit.begin("it")
    glass.until(lambda: bool(glass.window.property("warm")), "the living pages")
    routes = [r for r in glass.library.routes() if r.kind is not PageKind.ATTRACT]
    pressed, turned, switched = [], [], []
    for route in routes[:: max(1, -(-len(routes) // most))]:
        glass.library.page(route, "it")
        down, page = watch.turn(route)
        pressed.append(down)
        turned.append(page)
    for language in ("en", "it") * 4:
        switched.append(watch.switch(language))
    print(f"pressed feedback ({len(pressed)}): {spread(pressed)}")
    print(f"new page ({len(turned)}): {spread(turned)}")
    print(f"language switch ({len(switched)}): {spread(switched)}")
    print(f"memory: PSS {pss():.0f} MB after {len(turned)} pages")
    glass.close()
    del app


def spread(values: Iterable[float]) -> str:
    """Return median, p95 and p99."""
    ordered = sorted(values)

    def at(share: float) -> float:
        return ordered[min(len(ordered) - 1, round(share * (len(ordered) - 1)))]

    return f"median {statistics.median(ordered):.1f}, p95 {at(0.95):.1f}, p99 {at(0.99):.1f} ms"


def pss() -> float:
    """Return the proportional set size of this process in megabytes (Linux)."""
    rows = Path("/proc/self/smaps_rollup").read_text(encoding="ascii").splitlines()
    return next(int(row.split()[1]) for row in rows if row.startswith("Pss:")) / 1024


if __name__ == "__main__":
    main()
