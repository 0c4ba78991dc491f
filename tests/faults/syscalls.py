"""P1: every system call that changes a disk, struck once, seen from outside by strace.

Usage: python -m tests.faults.syscalls flip|update|publish [EVERY]. `flip` is the switch to a
waiting release, one SQLite transaction (about 50 runs, 20 s); `update` is the whole of `kiosk sync
--once` (some hundred runs of two seconds; EVERY 10 tries each tenth); `publish` is the whole of
`kiosk publish`, killed only. Needs strace.
"""

import os
import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from itertools import count
from pathlib import Path

from kiosk.releases.store import active_release
from kiosk.releases.verification import faults
from kiosk.sync.folder import Folder
from tests.faults import kill_publisher
from tests.faults.scene import History, copied, look, settle

FLIP = """
import sys, pathlib
from kiosk.releases.switching import switch, waiting_release
data = pathlib.Path(sys.argv[1])
switch(data, waiting_release(data))
"""
CALLS = {
    "flip": ("pwrite64", "fdatasync", "fsync", "unlink"),
    "update": (
        *("write", "pwrite64", "fdatasync", "fsync", "unlink", "unlinkat", "rename"),
        *("mkdir", "symlink", "ftruncate", "chmod"),
    ),
}
HOWS = ("signal=KILL", "error=EIO", "error=ENOSPC")


def main(what: str = "flip", every: int = 1, hows: tuple[str, ...] = HOWS) -> Counter[str]:
    """Strike `what` at each `every`-th call of each kind and return what was shown afterwards."""
    with tempfile.TemporaryDirectory() as name:
        history = History(Path(name))
        old, new = history.publish(), history.publish()
        kiosk = history.kiosk(Path(name) / "kiosk", old)
        if what == "flip":
            assert look(kiosk, Folder(new)).word == "ready"
        ends = Counter[str]()
        for call in CALLS[what]:
            for how in hows:
                ends += _strike(what, kiosk, new, Path(name) / "scene", call, how, every)
        return ends


def publish(every: int = 1) -> Counter[str]:
    """Kill ``kiosk publish`` at each `every`-th call of each kind and return what became of it."""
    ends = Counter[str]()
    with kill_publisher.stage() as (scene, data):
        for call in CALLS["update"]:
            for step in count(1, every):
                with scene() as home:
                    if not _killed(home, call, step):
                        break
                    ends[kill_publisher.outcome(home, data)] += 1
    return ends


def _killed(home: Path, call: str, step: int) -> bool:
    traced = ["strace", "-f", "-o", str(home / "trace"), "-e", f"trace={call}"]
    traced += ["-e", f"inject={call}:signal=KILL:when={step}"]
    places = {"XDG_CACHE_HOME": str(home / "cache"), "TMPDIR": str(home / "tmp")}
    with (home / "said").open("w", encoding="utf-8") as said:
        done = subprocess.run(
            [*traced, sys.executable, "-B", "-m", "kiosk", *kill_publisher.words(home)],
            env={**os.environ, **places},
            stdout=said,
            stderr=said,
            check=False,
        )
    return done.returncode != 0


def _strike(
    what: str, kiosk: Path, new: Path, scene: Path, call: str, how: str, every: int
) -> Counter[str]:
    ends, step = Counter[str](), 1
    while True:
        data = copied(kiosk, scene)
        command = (
            [sys.executable, "-c", FLIP, str(data)]
            if what == "flip"
            else [
                *(sys.executable, "-m", "kiosk", "sync", "--once", "--json"),
                *("--data", str(data), "--source", str(new)),
            ]
        )
        traced = ["strace", "-f", "-e", f"trace={call}", "-e", f"inject={call}:{how}:when={step}"]
        done = subprocess.run([*traced, *command], capture_output=True, text=True, check=False)
        hit = "INJECTED" in done.stderr or re.search(r"killed by SIGKILL", done.stderr)
        if hit:
            shown = active_release(data)
            wrong = list(faults(shown)) if shown else ["nothing is shown"]
            ends[wrong[0] if wrong else f"release {shown.seq if shown else 0}"] += 1
            if settle(data, Folder(new)).seq != 2:
                ends["DID NOT RECOVER"] += 1
        shutil.rmtree(scene)
        if not hit:
            return ends
        step += every


if __name__ == "__main__":
    given = sys.argv[1:] or ["flip"]
    every = map(int, given[1:2])
    found = publish(*every) if given[0] == "publish" else main(given[0], *every)
    for end, number in sorted(found.items()):
        print(f"{number:6} {end}")
    sys.exit(any(not end.startswith("release ") for end in found))
