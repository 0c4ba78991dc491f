"""Wears the running interface out: `python -m tests.faults.field.soak [--turns N] [--switches N]`.

The real screen with all its parts, drawn off-screen in this process at 1920x1080: visits in both
languages turn its pages one after the other, each waited for until it is on the glass, and between
visits a release that was published and synced by other processes meanwhile is taken and committed.
Pictures are not waited for on every page (nobody looks for less than a twentieth of a second), but
at the end of each visit. After the first fifth everything is warm; from there on nothing may grow.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from itertools import cycle
from pathlib import Path
from random import Random
from statistics import fmean

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtCore import QCoreApplication, QEvent, QEventLoop

from kiosk.content.kinds import PageKind, Route
from kiosk.releases.factory import build_factory
from kiosk.screen.running import Screen
from kiosk.settings import load
from tests.bench.web_server import ROOT
from tests.faults.field.wear import Wear, wear

PATIENCE = 60.0
"""Seconds after which what is waited for counts as never coming."""
VISIT = 40
"""Pages of a visit."""
MOST = 0.02
"""By this share memory may differ."""
WARM = 0.2
"""Share of the run after which every cache is full."""


class Soak(Screen):
    """The screen, hurried along.

    Args:
        data: a data folder with a factory release.
        desk: the child that publishes and syncs; its answers.
        seed: of the order of the pages.
    """

    def __init__(self, data: Path, desk: subprocess.Popen[str], seed: int = 5) -> None:
        patience = {"switch_seconds": 0.0, "urgent_seconds": 0.0, "motion": False}
        super().__init__(load(None, {"data": data, "panel_inches": 32.0, **patience}, {}))
        self._desk, self._random = desk, Random(seed)
        self._follower.committed.connect(self._count)
        self.switches = self.turns = self._frames = self._wished = 0
        self.window.frameSwapped.connect(self._drawn)
        self._languages = cycle(("it", "en"))

    def open(self) -> None:
        """Wait until visitors may come."""
        self.heartbeat.start()
        self.heartbeat.start()
        self._until(lambda: self._opener.shown is not None, "the opening")
        self._until(lambda: bool(self.window.property("uncovered")), "the first page")

    def visit_pages(self, pages: int) -> None:
        """Be one visitor: so many pages, in the other language than the one before."""
        visit = self.stage.visit
        visit.begin(next(self._languages))
        self._arrived(Route(PageKind.HOME))
        shown = self._opener.shown
        assert shown is not None
        routes = [r for r in shown.library.routes() if r.kind is not PageKind.ATTRACT]
        for _ in range(pages):
            route = self._random.choice([r for r in routes if r != visit.route])
            visit.openPage(str(route.kind), route.slug)
            self._arrived(route)
            self.turns += 1
        self._until(self.stage.at_rest, "the pictures")
        visit.startOver()
        self._arrived(Route(PageKind.ATTRACT))

    def take_release(self) -> None:
        """Have the next release published while the last one is shown, and take that one."""
        assert self._desk.stdout is not None
        answer = self._desk.stdout.readline()
        if not answer.startswith("ready"):
            raise RuntimeError(f"no publication: {answer!r}")
        self._wished += 1  # it may have been taken between two visits already
        self._follower.look_now()
        self._until(lambda: self.switches >= self._wished, "the switch and its commit")
        self._until(self.stage.at_rest, "the pictures")

    def settle(self) -> None:
        """Let everything that was put off happen: what is due later is no leak."""
        done: list[bool] = []
        self.stage.jobs.run(lambda: None, lambda _: done.append(True), lambda _: done.append(True))
        self._until(lambda: bool(done), "the jobs")
        self._until(lambda: not self.stage.turner.looking_ahead, "the pages ahead")
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def end(self) -> None:
        """Take it down."""
        self.window.close()
        self.stage.close()

    def _arrived(self, route: Route) -> None:
        self._until(lambda: self.stage.visit.route == route, str(route))
        frames = self._frames
        self.window.update()
        self._until(lambda: self._frames > frames, "a frame")

    def _until(self, true: Callable[[], bool], what: str) -> None:
        begun = time.monotonic()
        while not true():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            if time.monotonic() - begun > PATIENCE:
                raise TimeoutError(f"waited {PATIENCE:g} s for {what}")

    def _drawn(self) -> None:
        self._frames += 1

    def _count(self) -> None:
        self.switches += 1


def soak(turns: int, switches: int, folder: Path, data: Path) -> list[tuple[int, int, float, Wear]]:
    """Run, print as it goes, and return (turns, switches, seconds, wear) from when it was warm."""
    build_factory(data)
    temporary = folder / "tmp"
    temporary.mkdir()
    tempfile.tempdir = str(temporary)
    command = [sys.executable, "-m", "tests.faults.field.newsdesk", str(data), str(folder / "desk")]
    found: list[tuple[int, int, float, Wear]] = []
    with subprocess.Popen(
        command,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
        text=True,
        cwd=ROOT,
        env={**os.environ, "TMPDIR": str(temporary)},
    ) as desk:
        assert desk.stdin is not None
        screen = Soak(data, desk)
        screen.open()
        begun = time.monotonic()
        rounds = max(1, switches)
        for number in range(1, rounds + 1):
            if switches:
                print("publish", file=desk.stdin, flush=True)
            while screen.turns < turns * number / rounds:
                screen.visit_pages(min(VISIT, turns - screen.turns))
            if switches:
                screen.take_release()
            if number % max(1, rounds // 25) == 0 or number == rounds:
                screen.settle()
                known = wear(screen.window, screen.stage.engine, (data, temporary), desk.pid)
                spent = time.monotonic() - begun
                found.append((screen.turns, screen.switches, spent, known))
                print(
                    f"{screen.turns:6} turns, {screen.switches:3} switches, {spent:4.0f} s:",
                    end=" ",
                )
                print(known, flush=True)
        screen.end()
        desk.stdin.close()
    return [one for one in found if one[0] >= turns * WARM]


def main() -> int:
    """Run as the command line asks; 1 where something grew."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--turns", type=int, default=20_000)
    parser.add_argument("--switches", type=int, default=50)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        found = soak(asked.turns, asked.switches, Path(name), Path(name) / "data")
    growth, left = judged([one[3] for one in found])
    print(f"memory from turn {found[0][0]} to {found[-1][0]}: {growth:+.2%}")
    print("left behind:", ", ".join(left) or "nothing")
    return int(growth > MOST or bool(left))


def judged(measured: list[Wear]) -> tuple[float, list[str]]:
    """Return by which share memory grew, and the names of what is left behind.

    What is open at one moment or another goes up and down with the page; so the mean of the last
    third is compared with that of the first, and a count has grown that never falls back.
    """
    many = max(1, len(measured) // 3)
    first, last = measured[:many], measured[-many:]
    grown = fmean(one.megabytes for one in last) / fmean(one.megabytes for one in first) - 1
    names = ("handles", "threads", "children", "zombies", "files", "objects", "items")
    return grown, [
        name
        for name in names
        if min(getattr(one, name) for one in last) > max(getattr(one, name) for one in first)
    ]


if __name__ == "__main__":
    sys.exit(main())
