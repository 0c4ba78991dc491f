"""P1 for the organiser: `kiosk publish` that dies at every change of the file system.

Usage: python -m tests.faults.kill_publisher [STEP [HOW…]], as tests.faults.kill_everywhere. A
publication with a changed text, a changed picture and a delta goes into a store that has one
already. Struck at a step, it must leave a store that gives a kiosk the old or the new release
whole; the same command said again must end well, with higher numbers, and leave nothing half-done.
Prints which release the kiosk had after the strike. System calls: tests/faults/syscalls.py publish.
"""

import os
import shutil
import sys
import tempfile
import traceback
from collections import Counter
from collections.abc import Callable, Iterator
from contextlib import AbstractContextManager, contextmanager
from itertools import count
from pathlib import Path

from kiosk.cli import parser
from kiosk.publish import verbs
from kiosk.sync.folder import Folder
from tests.faults.kill_everywhere import HOWS, struck
from tests.faults.organiser import faults_of, numbers
from tests.faults.scene import History, copied, look, sound, take

CACHE = "cache/tappa/published"
"""Where the command keeps databases when told to keep caches in ``cache``."""


def main(every: int = 1, *hows: str) -> Counter[str]:
    """Strike each `every`-th step of a publication and return what became of it."""
    ends = Counter[str]()
    with stage() as (scene, data):
        for how in hows or HOWS:
            for step in count(1, every):
                with scene() as home:
                    if not publish(home, step, how):
                        break
                    ends[f"{how}: {outcome(home, data)}"] += 1
    return ends


@contextmanager
def stage() -> Iterator[tuple[Callable[[], AbstractContextManager[Path]], Path]]:
    """Yield what makes homes of an organiser about to publish, and a kiosk that has the first."""
    with tempfile.TemporaryDirectory() as name:
        history = History(Path(name))
        data = history.kiosk(Path(name) / "kiosk", history.publish())
        history.edit(2)
        home = history.publisher.folder
        (home / "cache").rename(home / "published")
        (home / CACHE).parent.mkdir(parents=True)
        (home / "published").rename(home / CACHE)
        shutil.copytree(history.content, home / "content")
        (home / "tmp").mkdir()

        @contextmanager
        def scene() -> Iterator[Path]:
            yield copied(home, Path(name) / "scene")
            shutil.rmtree(Path(name) / "scene")

        yield scene, data


def words(home: Path) -> list[str]:
    """Return the arguments of ``kiosk`` that publish what is in `home`."""
    given = ["publish", home / "store", "--keys", home / "keys", "--content", home / "content"]
    return [str(word) for word in given]


def publish(home: Path, step: int = 0, how: str = "kill") -> bool:
    """Say ``kiosk publish``; return whether it was struck or failed. Its words go to ``said``."""
    with (home / "said").open("w", encoding="utf-8") as said:

        def act() -> None:
            os.environ["XDG_CACHE_HOME"] = str(home / "cache")
            tempfile.tempdir = str(home / "tmp")
            sys.stdout = sys.stderr = said
            try:
                code = verbs.publish(parser().parse_args(words(home)))
            except BaseException:
                traceback.print_exc(file=said)
                raise
            finally:
                said.flush()
            assert code == 0

        return struck(act, step, how)


def outcome(home: Path, data: Path) -> str:
    """Look with a copy of the kiosk `data`, publish again, look again; return what was found."""
    said, before = _said(home), numbers(home)
    if "Traceback" in said:
        return f"TRACEBACK: {said}"
    kiosk = copied(data, home / "kiosk")
    word, shown = _taken(kiosk, home)
    if word not in ("current", "ready") or shown not in (1, 2):
        return f"KIOSK SAYS {word} AND SHOWS {shown}"
    if "Publication 2 is in " in said and shown == 1:
        return f"NOT TRUE: {said}"
    if publish(home):
        return f"NOT PUBLISHED AGAIN: {_said(home)}"
    now = numbers(home)
    if not all(now[role] > before[role] for role in before):
        return f"NUMBERS DID NOT GROW: {before} {now}"
    if _taken(kiosk, home) != ("ready", now["seq"]):
        return "KIOSK DID NOT FOLLOW"
    return "; ".join(faults_of(home, CACHE)) or f"release {shown}"


def _taken(kiosk: Path, home: Path) -> tuple[str, int]:
    word = look(kiosk, Folder(home / "store")).word
    take(kiosk)
    return word, sound(kiosk).seq


def _said(home: Path) -> str:
    return (home / "said").read_text(encoding="utf-8")


if __name__ == "__main__":
    found = main(int((sys.argv[1:2] or ["1"])[0]), *sys.argv[2:])
    for end, number in sorted(found.items()):
        print(f"{number:6} {end}")
    sys.exit(any(not end.partition(": ")[2].startswith("release ") for end in found))
