"""P1: an update that dies at every change of the file system, one after the other.

Usage: python -m tests.faults.kill_everywhere [STEP [HOW…]] tries each STEP-th (default: every) one
and prints how often the old and the new release was there afterwards. HOW is `kill` (SIGKILL before
the step), `EIO` or `ENOSPC` (the step fails). The update is whole: poll, refresh, delta, media,
READY, switch, commit, tidying. SQLite's own steps are in tests/faults/syscalls.py.
"""

import errno
import os
import shutil
import signal
import sys
import tempfile
from collections import Counter
from collections.abc import Callable
from itertools import count
from pathlib import Path

from kiosk.releases.store import active_release
from kiosk.releases.verification import faults
from kiosk.sync.folder import Folder
from tests.faults.scene import History, copied, look, settle, take

HOWS = ("kill", "EIO", "ENOSPC")
_STEPS = ("os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.chmod", "os.symlink", "os.truncate")
_WRITES = os.O_WRONLY | os.O_RDWR | os.O_CREAT


def main(every: int = 1, *hows: str) -> Counter[str]:
    """Try each `every`-th step of an update and return what was shown afterwards."""
    with tempfile.TemporaryDirectory() as name:
        history = History(Path(name))
        old, new = history.publish(), history.publish()
        kiosk = history.kiosk(Path(name) / "kiosk", old)
        return strike(kiosk, new, Path(name) / "scene", every, hows or HOWS)


def strike(
    kiosk: Path, store: Path, scene: Path, every: int, hows: tuple[str, ...]
) -> Counter[str]:
    """Update copies of the data folder `kiosk` from `store`, struck at each step."""
    ends = Counter[str]()
    for how in hows:
        for step in count(1, every):
            data = copied(kiosk, scene)
            if not struck(lambda data=data: _update(data, store), step, how):  # type: ignore[misc]
                shutil.rmtree(scene)
                break
            shown = active_release(data)
            wrong = list(faults(shown)) if shown else ["nothing is shown"]
            ends[f"{how}: " + (wrong[0] if wrong else f"release {shown.seq if shown else 0}")] += 1
            after = settle(data, Folder(store))
            if after.seq != 2 or (
                (data / "staging").exists() and list((data / "staging").iterdir())
            ):
                ends[f"{how}: DID NOT RECOVER"] += 1
            shutil.rmtree(scene)
    return ends


def _update(data: Path, store: Path) -> None:
    look(data, Folder(store))
    take(data)
    look(data, Folder(store))


def struck(act: Callable[[], None], step: int, how: str) -> bool:
    """Do `act` in a process that is struck at its `step`-th change; False when it got through."""
    child = os.fork()
    if not child:
        hit = [False]
        _strike_at(step, how, hit)
        try:
            act()
        except BaseException:
            os._exit(3)
        os._exit(3 if hit[0] else 0)
    _, status = os.waitpid(child, 0)
    return os.WIFSIGNALED(status) or os.WEXITSTATUS(status) != 0


def _strike_at(step: int, how: str, hit: list[bool]) -> None:
    left, sync = step, os.fsync

    def count_down() -> None:
        nonlocal left
        left -= 1
        if left == 0:
            hit[0] = True
            if how == "kill":
                os.kill(os.getpid(), signal.SIGKILL)
            number = getattr(errno, how)
            raise OSError(number, os.strerror(number), "injected")

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        if event == "open":
            mode, flags = arguments[1], arguments[2]
            by_mode = isinstance(mode, str) and set("wax+") & set(mode)
            if by_mode or (mode is None and isinstance(flags, int) and flags & _WRITES):
                count_down()
        elif event in _STEPS:
            count_down()

    def watched_sync(file: int) -> None:  # the one step that Python does not audit
        count_down()
        sync(file)

    os.fsync = watched_sync  # type: ignore[assignment]
    sys.addaudithook(watch)


if __name__ == "__main__":
    numbers, names = sys.argv[1:2] or ["1"], sys.argv[2:]
    found = main(int(numbers[0]), *names)
    for end, number in sorted(found.items()):
        print(f"{number:6} {end}")
    sys.exit(any(not end.partition(": ")[2].startswith("release ") for end in found))
