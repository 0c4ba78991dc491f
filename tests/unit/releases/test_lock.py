"""One process at a time, whatever the disk made of the lock file."""

from pathlib import Path
from random import Random

import pytest

from kiosk.releases.errors import BusyError
from kiosk.releases.lock import only_one

JUNK = [b"x", bytes(4096), Random(1).randbytes(4096), b"SQLite format 3\0" + bytes(4080)]


@pytest.mark.parametrize("junk", JUNK, ids=["short", "zeros", "noise", "head"])
def test_a_lock_file_full_of_junk_can_be_held(tmp_path: Path, junk: bytes) -> None:
    lock = tmp_path / "care.lock"
    lock.write_bytes(junk)

    with only_one(lock, 0), pytest.raises(BusyError), only_one(lock, 0):
        pass
    with only_one(lock, 0):
        pass
