"""The longest frame gap of the screen during a whole update: `python -m tests.bench.update_gap`.

Publishes 42 MB of content and an edit of one text, serves them from another process, and runs the
real screen with its real resident sync. Something moves on the glass all the time, so a frame is
due every 16.7 ms. The update may come up to 69 s after the start: that is the splay of sync.
"""

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Mapping
from dataclasses import replace
from pathlib import Path
from typing import Any

os.environ.setdefault("QT_QPA_PLATFORM", "offscreen")
os.environ["QT_QUICK_BACKEND"] = "software"

from PySide6.QtCore import QTimer

from kiosk.releases.source import Source
from kiosk.releases.switching import begin, commit
from kiosk.screen.running import Screen
from kiosk.settings import load
from kiosk.sync.trust import set_root
from tests.bench.frames import Frames
from tests.bench.publishing_speed import big_source
from tests.bench.web_server import ROOT, Answer, Served, serving
from tests.publishing import Publisher

AFTER_MS = 25_000
"""How long frames are counted after the commit: what follows it, then the baseline."""
FOLLOWS = 8.0
"""Seconds after the commit in which its consequences are looked for."""


def main() -> None:
    """Measure, and print."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--slides", action="store_true", help="let the attract loop go on, too")
    given = parser.parse_args()
    with tempfile.TemporaryDirectory() as name:
        data, publisher = Path(name) / "data", Publisher(Path(name) / "organisers")
        source = big_source()
        publisher.publish(source)
        set_root(data, publisher.root.read_bytes(), "root.json")
        with serving(publisher.store) as served:
            first(data, served.url)
            publisher.publish(edited(source))
            before = len(served.answers)
            update = Update(data, served, 10 if given.slides else 3600)
            update.run()
            report(update, served.answers[before:])


def edited(source: Source) -> Source:
    """Return the source with one text of the attract page changed."""
    rows = list(source.rows)
    for at, (table, row) in enumerate(rows):
        if table == "landmark" and row["town_slug"] == "bergamo":
            summary = {**row["summary"], "it": f"{row['summary']['it']} Novità!"}
            rows[at] = (table, {**row, "summary": summary})
            return replace(source, rows=tuple(rows))
    raise LookupError("Bergamo has no landmark")


def first(data: Path, url: str) -> None:
    """Give a kiosk the first of the two releases, shown and committed."""
    command = [sys.executable, "-m", "kiosk", "sync", "--once", "--data", str(data)]
    subprocess.run([*command, "--source", url], check=True, capture_output=True, cwd=ROOT)
    begin(data)
    commit(data)


class Update(Screen):
    """The real screen, with ears: when each step of the update was, and the frames meanwhile."""

    def __init__(self, data: Path, served: Served, slide_seconds: float) -> None:
        self.marks: dict[str, float] = {}
        self.facts: dict[str, Mapping[str, Any]] = {}
        options = {"data": data, "panel_inches": 32.0, "sources": served.url}
        patience = {"switch_seconds": 0.0, "urgent_seconds": 0.0, "slide_seconds": slide_seconds}
        super().__init__(load(None, {**options, **patience}, {}))
        self.frames = Frames(self.window, self.stage.engine)
        self.load, self.peak = 0.0, 0.0
        self._follower.taken.connect(lambda _: self._mark("taken"))
        self._follower.committed.connect(self._committed)

    def _start_sync(self) -> None:
        self._mark("opened")
        super()._start_sync()
        assert self._sync is not None
        self._sync.told.connect(self._hear)

    def _hear(self, fact: Mapping[str, Any]) -> None:
        self._mark(str(fact["event"]))
        self.facts.setdefault(str(fact["event"]), fact)

    def _committed(self) -> None:
        if "offer" in self.marks:
            self._mark("committed")
            QTimer.singleShot(AFTER_MS, self._end)

    def _end(self) -> None:
        assert self._sync is not None
        status = Path(f"/proc/{self._sync.process_id()}/status").read_text(encoding="ascii")
        peak = next(row for row in status.splitlines() if row.startswith("VmHWM:"))
        self.peak, self.load = int(peak.split()[1]) / 1024, os.getloadavg()[0]
        self.app.exit()

    def _mark(self, name: str) -> None:
        self.marks.setdefault(name, time.monotonic())


def report(update: Update, answers: list[Answer]) -> None:
    """Print the gaps of each phase, and what the update cost."""
    at = update.marks
    fetched = [answer for answer in answers if answer.ended < at["ready"]]
    begun, delta = fetched[0].begun, fetched[-1].ended
    print(f"load {update.load:.1f}, cores {os.cpu_count()}")
    phases = {
        "idle before": (at["opened"] + 5, begun),
        "poll": (begun, at["offer"]),
        "download": (at["offer"], delta),
        "delta": (delta, at["database"]),
        "verification, READY": (at["database"], at["ready"]),
        "switch": (at["ready"], at["taken"]),
        "trial, commit": (at["taken"], at["committed"]),
        "after it": (at["committed"], at["committed"] + FOLLOWS),
        "the whole update": (begun, at["committed"] + FOLLOWS),
        "idle after": (at["committed"] + FOLLOWS, update.frames.swaps[-1]),
    }
    for name, (start, end) in phases.items():
        gaps = sorted(update.frames.gaps(start, end))
        if gaps:
            p99 = gaps[min(len(gaps) - 1, round(0.99 * (len(gaps) - 1)))]
            spans = f"{end - start:6.2f} s {len(gaps):5} frames"
            print(f"{name:20} {spans}  p99 {p99:5.1f} ms  longest {gaps[-1]:5.1f} ms")
    size = sum(answer.size for answer in fetched)
    print(
        f"update: {len(fetched)} requests, {size} bytes of files, from the poll"
        f" {at['ready'] - begun:.1f} s to READY, {at['committed'] - begun:.1f} s to the commit;"
        f" the child's memory {update.peak:.0f} MB at most"
    )


if __name__ == "__main__":
    main()
