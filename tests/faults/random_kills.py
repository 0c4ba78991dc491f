"""P1 as OSTree tests it: the real command, killed at a random moment, again and again.

Usage: python -m tests.faults.random_kills [COUNT [SEED]] (500 take a quarter of an hour).
Publications go on meanwhile; whatever was killed when, one complete release is shown, and in the
end the newest.
"""

import shutil
import subprocess
import sys
import tempfile
import time
from collections import Counter
from pathlib import Path
from random import Random

from kiosk.sync.folder import Folder
from tests.faults.scene import History, copied, settle, sound

STATES = 4


def main(number: int = 500, seed: int = 1) -> Counter[str]:
    """Kill `number` updates and return what was shown after each."""
    random, ends = Random(seed), Counter[str]()
    with tempfile.TemporaryDirectory() as name:
        history = History(Path(name))
        states = [history.publish() for _ in range(STATES)]
        first = history.kiosk(Path(name) / "first", states[0])
        data, at = Path(name) / "kiosk", 0
        began = time.monotonic()
        _update(copied(first, data), states[1], None)
        whole = time.monotonic() - began
        for _ in range(number):
            if at in (0, STATES - 1):
                shutil.rmtree(data)
                copied(first, data)
                at = 0
            killed = _update(data, states[at + 1], random.uniform(0, whole * 1.1))
            shown = sound(data).seq
            ends[f"{'killed' if killed else 'done'}: {'new' if shown > at + 1 else 'old'}"] += 1
            assert shown in (at + 1, at + 2), (shown, at)
            at = settle(data, Folder(states[at + 1])).seq - 1
    return ends


def _update(data: Path, store: Path, kill_after: float | None) -> bool:
    follow = (
        "import sys, pathlib; from kiosk.cli import main; from tests.faults.scene import take\n"
        "main(['sync', '--once', '--data', sys.argv[1], '--source', sys.argv[2]])\n"
        "take(pathlib.Path(sys.argv[1]))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", follow, str(data), str(store)],
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    ) as child:
        try:
            child.wait(kill_after)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
            return True
    return False


if __name__ == "__main__":
    for end, times in sorted(main(*map(int, sys.argv[1:])).items()):
        print(f"{times:6} {end}")
