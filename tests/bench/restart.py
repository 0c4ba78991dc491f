"""How long the glass is without a page: a killed screen under its keeper, and a start anew.

``python -m tests.bench.restart [DATA] [TIMES]`` prints seconds from the end of a screen to a page
on the glass again, on the display of the environment, or off-screen.
"""

import os
import re
import signal
import statistics
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable
from pathlib import Path

from tests.unit.care.keeping import ROOT

PATIENCE = 60.0


def main(data: Path, times: int) -> None:
    """Print the figures."""
    print(f"{'keeper, python to ready':32}", *_row(_keeper_starts(times)))
    log = data / "log" / "keeper.log"
    before = _shows(log)
    process = subprocess.Popen(
        [sys.executable, "-m", "kiosk", "keep", "--data", str(data)],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
        env={"QT_QPA_PLATFORM": "offscreen", **os.environ},
    )
    try:
        _until(lambda: _shows(log) > before)
        time.sleep(12)  # the cover and the first pages are kept
        killed = [_again(log, _child(process.pid)) for _ in range(times)]
        print(f"{'killed, until a page is shown':32}", *_row(killed))
        memory = Path(f"/proc/{process.pid}/smaps_rollup").read_text(encoding="ascii")
        found = re.search(r"Pss:\s+(\d+)", memory)
        print(f"{'keeper, memory (PSS)':32}", f"{int(found[1]) / 1000:.1f} MB" if found else "?")
    finally:
        process.send_signal(signal.SIGTERM)
        process.wait(PATIENCE)


def _keeper_starts(times: int) -> list[float]:
    took = []
    for _ in range(times):
        begun = time.monotonic()
        subprocess.run(
            [sys.executable, "-c", "import kiosk.cli, kiosk.care.keeper"], cwd=ROOT, check=True
        )
        took.append(time.monotonic() - begun)
    return took


def _again(log: Path, child: int) -> float:
    before, begun = _shows(log), time.monotonic()
    os.kill(child, signal.SIGKILL)
    _until(lambda: _shows(log) > before)
    took = time.monotonic() - begun
    time.sleep(62)  # a screen that stood for a minute is no crash loop
    return took


def _shows(log: Path) -> int:
    return log.read_text(encoding="utf-8").count("shows “attract”") if log.exists() else 0


def _child(keeper: int) -> int:
    return int(
        Path(f"/proc/{keeper}/task/{keeper}/children").read_text(encoding="ascii").split()[0]
    )


def _until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > end:
            raise TimeoutError
        time.sleep(0.01)


def _row(seconds: list[float]) -> list[str]:
    return [f"median {statistics.median(seconds):5.2f} s", f"worst {max(seconds):5.2f} s"]


if __name__ == "__main__":
    folder = Path(sys.argv[1]) if sys.argv[1:] else Path(tempfile.mkdtemp())
    main(folder, int(sys.argv[2]) if sys.argv[2:] else 3)
