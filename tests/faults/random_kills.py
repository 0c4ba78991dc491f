"""P1 as OSTree tests it: the real command, killed at a random moment of its work, again and again.

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
        whole = _update(copied(first, data), states[1], None) or 0.0
        for _ in range(number):
            if at in (0, STATES - 1):
                shutil.rmtree(data)
                copied(first, data)
                at = 0
            took = _update(data, states[at + 1], random.uniform(0, whole * 1.1))
            shown = sound(data).seq
            ends[f"{'done' if took else 'killed'}: {'new' if shown > at + 1 else 'old'}"] += 1
            assert shown in (at + 1, at + 2), (shown, at)
            at = settle(data, Folder(states[at + 1])).seq - 1
    return ends


def _update(data: Path, store: Path, kill_after: float | None) -> float | None:
    """Return how many seconds it worked once Python had loaded it; None when it was killed."""
    follow = (
        "import sys, pathlib, kiosk.sync.verbs; from kiosk.cli import main\n"
        "from tests.faults.scene import take\n"
        "print('loaded', flush=True)\n"
        "main(['sync', '--once', '--data', sys.argv[1], '--source', sys.argv[2]])\n"
        "take(pathlib.Path(sys.argv[1]))"
    )
    with subprocess.Popen(
        [sys.executable, "-c", follow, str(data), str(store)],
        stdout=subprocess.PIPE,
        stderr=subprocess.DEVNULL,
    ) as child:
        assert child.stdout
        assert child.stdout.readline().strip() == b"loaded"
        began = time.monotonic()
        try:
            child.wait(kill_after)
        except subprocess.TimeoutExpired:
            child.kill()
            child.wait()
            return None
        return time.monotonic() - began


if __name__ == "__main__":
    for end, times in sorted(main(*map(int, sys.argv[1:])).items()):
        print(f"{times:6} {end}")
