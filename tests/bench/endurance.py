"""Turns many pages and prints what memory does: `python -m tests.bench.endurance 10000`."""

import os
import sys
import tempfile
import time
from pathlib import Path
from random import Random

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_QUICK_BACKEND"] = "software"

from kiosk.content.kinds import PageKind, Route
from kiosk.releases.factory import build_factory
from kiosk.screen.application import application
from kiosk.screen.visit import Manner
from kiosk.settings import load
from tests.bench.bench import pss
from tests.screen.glass import Glass

WARM = 500
"""Turns until every cache is full; what comes after is compared with this."""


def main(turns: int, data: Path) -> None:
    """Turn pages at random, with a change of language and a new visit now and then."""
    build_factory(data)
    app = application(load(None, {"data": data}, {}), headless=True)
    glass = Glass(data, manner=Manner())
    routes = [route for route in glass.library.routes() if route.kind is not PageKind.ATTRACT]
    random = Random(4)
    begun, warm = time.perf_counter(), 0.0
    for turn in range(1, turns + 1):
        turned(glass, random.choice(routes))
        if turn % 20 == 0:
            glass.visit.setLanguage(random.choice(("it", "en")))
        if turn % 50 == 0:
            glass.visit.startOver()
            glass.visit.begin("it")
        if turn == WARM:
            warm = pss()
        if turn % max(WARM, turns // 10) == 0:
            spent = time.perf_counter() - begun
            print(f"{turn:6} turns, {spent:5.0f} s: {pss():.1f} MB", flush=True)
    print(f"from turn {WARM} on: {pss() - warm:+.1f} MB ({pss() / warm - 1:+.1%})")
    glass.close()
    del app


def turned(glass: Glass, route: Route) -> None:
    """Turn to a page, and wait for it and a frame of it."""
    glass.stage.turner.turn(route, "forward")
    glass.until(lambda: glass.visit.route == route, str(route))
    drawn = glass.frames
    glass.window.update()
    glass.until(lambda: glass.frames > drawn, "a frame")


if __name__ == "__main__":
    with tempfile.TemporaryDirectory() as folder:
        main(int(sys.argv[1]) if len(sys.argv) > 1 else 10_000, Path(folder))
