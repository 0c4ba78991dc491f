"""Build a release over an older one again and again, each time killed one step later.

Usage: kills.py OLD NEW SCENES, with two content folders; leaves the data folder of each kill in
SCENES/N and prints how many there were.
"""

import os
import signal
import sys
from itertools import count
from pathlib import Path

from kiosk.releases.build import Label, build_release
from kiosk.releases.source import Source, folder_source

_STEPS = ("os.mkdir", "os.rename", "os.remove", "os.rmdir", "os.chmod", "os.utime")


def main(old: Source, new: Source, scenes: Path) -> int:
    scenes.mkdir()
    for step in count(1):
        data = scenes / str(step)
        child = os.fork()
        if not child:
            build_release(old, data)
            _die_before(step)
            build_release(new, data, Label(seq=1))
            os._exit(0)
        _, status = os.waitpid(child, 0)
        if os.WIFEXITED(status):
            assert os.WEXITSTATUS(status) == 0
            return step - 1
    raise AssertionError


def _die_before(step: int) -> None:
    """Kill this process before its `step`-th change of the file system."""
    left = step
    sync = os.fsync

    def count_down() -> None:
        nonlocal left
        left -= 1
        if not left:
            os.kill(os.getpid(), signal.SIGKILL)

    def watch(event: str, arguments: tuple[object, ...]) -> None:
        writes = (
            event == "open" and isinstance(arguments[1], str) and set("wax+") & set(arguments[1])
        )
        if writes or event in _STEPS:
            count_down()

    def watched_sync(file: int) -> None:  # the one step that Python does not audit
        count_down()
        sync(file)

    os.fsync = watched_sync  # type: ignore[assignment]
    sys.addaudithook(watch)


if __name__ == "__main__":
    older, newer, out = (Path(argument) for argument in sys.argv[1:])
    print(main(folder_source(older), folder_source(newer), out))
