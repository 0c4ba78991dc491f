"""P1, P13: the quick runs of the fault scripts; the long ones with ``-m long``."""

import os
import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

import pytest

from kiosk.releases.switching import waiting_release
from kiosk.sync.folder import Folder
from tests.faults import (
    full_disk,
    kill_everywhere,
    kill_publisher,
    mutations,
    random_kills,
    syscalls,
)
from tests.faults.scene import History, copied, look, sound, take

forks = pytest.mark.skipif(not hasattr(os, "fork"), reason="strikes forked processes")
strace = pytest.mark.skipif(not shutil.which("strace"), reason="strace is not installed")


def _may_mount() -> bool:
    if sys.platform != "linux" or os.geteuid():
        return False
    with tempfile.TemporaryDirectory() as name:
        try:
            with full_disk.disk(Path(name), 64):
                return True
        except (OSError, subprocess.CalledProcessError):
            return False


@forks
@pytest.mark.parametrize("how", kill_everywhere.HOWS)
def test_an_update_struck_anywhere_leaves_the_old_or_the_new_release(how: str) -> None:
    ends = kill_everywhere.main(12, how)
    assert sum(ends.values()) >= 8  # steps 1, 13 … 85: an update has more than eighty
    assert set(ends) <= {f"{how}: release 1", f"{how}: release 2"}


@forks
@pytest.mark.parametrize("how", kill_publisher.HOWS)
def test_a_publication_struck_anywhere_leaves_the_old_or_the_new_one(how: str) -> None:
    ends = kill_publisher.main(19, how)
    assert sum(ends.values()) > 3
    assert set(ends) <= {f"{how}: release 1", f"{how}: release 2"}


@pytest.mark.skipif(not _may_mount(), reason="may not mount a disk")
def test_a_full_disk_leaves_what_is_shown() -> None:
    ends = full_disk.main(600)
    assert ends["disk-low: release 1"]
    assert ends["ready: release 2"]
    assert len(ends) == 2


def test_the_budget_is_kept(tmp_path: Path) -> None:
    history = History(tmp_path)
    old, new = history.publish(), history.publish()
    kiosk = history.kiosk(tmp_path / "kiosk", old)
    from kiosk.sync.room_on_disk import used

    taken, fits = used(kiosk), 0
    for extra in range(0, 2 * taken, taken // 6):
        data = copied(kiosk, tmp_path / f"kiosk{extra}")
        result = look(data, Folder(new), budget=taken + extra)
        assert result.word in ("disk-low", "ready")
        fits += result.word == "ready"
        assert used(data) <= taken + extra + 32_000  # metadata of a few kilobytes are not asked for
        assert sound(data).seq == 1
    assert fits


def test_what_an_older_release_left_behind_makes_room(tmp_path: Path) -> None:
    history = History(tmp_path)
    old, new = history.publish(), history.publish()
    data = history.kiosk(tmp_path / "kiosk", old)
    waste = data / "staging" / ("ab" * 32 + ".part")
    waste.parent.mkdir(exist_ok=True)
    from kiosk.sync.room_on_disk import used

    budget = used(data) * 3
    waste.write_bytes(bytes(used(data) * 2))
    assert look(data, Folder(new), budget=budget).word == "ready"
    assert waiting_release(data)
    take(data)
    assert sound(data).seq == 2


@pytest.mark.long
@strace
def test_the_switch_struck_at_every_system_call() -> None:
    assert set(syscalls.main("flip")) == {"release 1", "release 2"}


@pytest.mark.long
@strace
@pytest.mark.timeout(3600)
def test_an_update_struck_at_system_calls() -> None:
    assert set(syscalls.main("update", 10)) == {"release 1", "release 2"}


@pytest.mark.long
@strace
@pytest.mark.timeout(3600)
def test_a_publication_killed_at_system_calls() -> None:
    assert set(syscalls.publish(10)) == {"release 1", "release 2"}


@pytest.mark.long
@forks
@pytest.mark.timeout(3600)
def test_an_update_struck_at_every_single_step() -> None:
    ends = kill_everywhere.main(1)
    assert {end.partition(": ")[2] for end in ends} == {"release 1", "release 2"}


@pytest.mark.long
@forks
@pytest.mark.timeout(3600)
def test_a_publication_struck_at_every_single_step() -> None:
    ends = kill_publisher.main(1)
    assert {end.partition(": ")[2] for end in ends} == {"release 1", "release 2"}
    assert sum(ends.values()) > 3 * 60


@pytest.mark.long
@pytest.mark.timeout(7200)
def test_the_real_command_killed_at_random() -> None:
    assert sum(random_kills.main(500).values()) == 500


@pytest.mark.long
@pytest.mark.timeout(7200)
def test_ten_thousand_mutations() -> None:
    assert mutations.main(10_000)["SHOWN UNSIGNED"] == 0
