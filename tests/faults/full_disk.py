"""P13: a disk of every size, from full to large enough: the shown release is never touched.

Usage: python -m tests.faults.full_disk [STEP-KB [BLIND]]
As root, for it mounts a tmpfs for each size; with BLIND 1 the kiosk does not ask for room first.
"""

import shutil
import subprocess
import sys
import tempfile
from collections import Counter
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.sync import receiving
from kiosk.sync.folder import Folder
from kiosk.sync.room_on_disk import RESERVE
from tests.faults.scene import History, copied, look, sound, take


def main(step_kb: int = 16, blind: int = 0) -> Counter[str]:
    """Update on disks that grow by `step_kb` and return how each update ended.

    With `blind` the kiosk does not ask beforehand how much room there is, and runs into the end.
    """
    if blind:
        receiving.check_room = lambda *_: None
    ends = Counter[str]()
    with tempfile.TemporaryDirectory() as name:
        history = History(Path(name))
        old, new = history.publish(), history.publish()
        kiosk = history.kiosk(Path(name) / "kiosk", old)
        files = [file for file in kiosk.rglob("*") if file.is_file()]
        taken = sum((file.stat().st_size + 4095) // 4096 * 4 for file in files) + 64
        place = Path(name) / "disk"
        place.mkdir()
        for extra in range(0, 2 * taken + RESERVE // 1024, step_kb):
            with disk(place, taken + extra):
                data = copied(kiosk, place / "kiosk")
                result = look(data, Folder(new))
                take(data)
                shown = sound(data).seq
                ends[f"{result.word}: release {shown}"] += 1
                shutil.rmtree(place / "kiosk")
    return ends


@contextmanager
def disk(place: Path, size_kb: int) -> Iterator[None]:
    """Mount a disk of that size; raises CalledProcessError where that is not allowed."""
    command = ["mount", "-t", "tmpfs", "-o", f"size={size_kb}k", "tmpfs", str(place)]
    subprocess.run(command, check=True, capture_output=True)
    try:
        yield
    finally:
        subprocess.run(["umount", str(place)], check=True)


if __name__ == "__main__":
    found = main(*map(int, sys.argv[1:]))
    for end, times in sorted(found.items()):
        print(f"{times:6} {end}")
    sys.exit(not found["ready: release 2"])
