"""P1: every system call that changes a disk, struck once, seen from outside by strace.

Usage: python -m tests.faults.syscalls flip|update [EVERY]. `flip` is the switch to a waiting
release, one SQLite transaction (about 50 runs, 20 s); `update` is the whole of `kiosk sync --once`
(some hundred runs of two seconds; EVERY 10 tries each tenth). Needs strace.
"""

import re
import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from pathlib import Path

from kiosk.releases.store import active_release
from kiosk.releases.verification import faults
from kiosk.sync.folder import Folder
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
    found = main(given[0], *map(int, given[1:2]))
    for end, number in sorted(found.items()):
        print(f"{number:6} {end}")
    sys.exit(any(not end.startswith("release ") for end in found))
