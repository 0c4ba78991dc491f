"""What a kiosk must remember: whole after every cut, and exact with several processes."""

import hashlib
import subprocess
import sys
import time
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path
from random import Random

import pytest

from kiosk.care.errors import RecordError
from kiosk.care.record import (
    COPIES,
    CareRecord,
    Delay,
    change_record,
    mend_record,
    read_record,
)

ROOT = Path(__file__).resolve().parents[3]
FULL = CareRecord(
    kiosk_id="0123456789abcdef",
    pin_hash="$argon2id$…",
    pin_is_first=True,
    failures=4,
    secret="A" * 32,
    challenge="012345",
    answered=("111111", "222222"),
    town="iseo",
    delay=Delay(20, datetime(2026, 6, 16, 9, 5, tzinfo=UTC), datetime(2026, 6, 16, 11, tzinfo=UTC)),
    brightness=40,
    volume=0,
)
COUNT = """
import sys
from dataclasses import replace
from pathlib import Path
from kiosk.care.record import change_record
for _ in range(int(sys.argv[2])):
    new = change_record(Path(sys.argv[1]), lambda old: replace(old, failures=old.failures + 1))
    print(new.failures, flush=True)
"""


def counting(data: Path, times: int) -> "subprocess.Popen[str]":
    command = [sys.executable, "-c", COUNT, str(data), str(times)]
    return subprocess.Popen(command, cwd=ROOT, stdout=subprocess.PIPE, text=True)


def test_everything_comes_back(tmp_path: Path) -> None:
    change_record(tmp_path, lambda _: FULL)

    assert read_record(tmp_path) == replace(FULL, generation=1)
    assert (tmp_path / COPIES[0]).read_bytes() == (tmp_path / COPIES[1]).read_bytes()


def test_the_newer_copy_counts_and_the_older_one_is_brought_up(tmp_path: Path) -> None:
    change_record(tmp_path, lambda _: FULL)
    old = (tmp_path / COPIES[0]).read_bytes()
    change_record(tmp_path, lambda record: replace(record, failures=5))
    (tmp_path / COPIES[0]).write_bytes(old)
    record = read_record(tmp_path)
    assert record is not None
    assert record.failures == 5
    mend_record(tmp_path)

    assert (tmp_path / COPIES[0]).read_bytes() == (tmp_path / COPIES[1]).read_bytes()


@pytest.mark.parametrize("text", ['{"generation":9,"pin_hash":"$"}', '{"pin_hash":"$","new":[1]}'])
def test_a_record_of_another_version_keeps_its_pin(tmp_path: Path, text: str) -> None:
    """After an update, and after going back from one."""
    digest = hashlib.sha256(text.encode()).hexdigest()
    (tmp_path / COPIES[0]).write_text(f"{text}\n{digest}\n", encoding="utf-8")
    record = read_record(tmp_path)

    assert record is not None
    assert record.pin_hash == "$"


@pytest.mark.parametrize("text", ["[]", "1", '"x"', "null", '{"answered":1}', '{"delay":{}}'])
def test_what_is_no_record_is_not_taken_for_one(tmp_path: Path, text: str) -> None:
    digest = hashlib.sha256(text.encode()).hexdigest()
    (tmp_path / COPIES[0]).write_text(f"{text}\n{digest}\n", encoding="utf-8")

    assert read_record(tmp_path) is None


def test_killed_at_any_moment_it_is_the_old_one_or_the_new_one(tmp_path: Path) -> None:
    random = Random(3)
    for _ in range(12):
        with counting(tmp_path, 10_000) as child:
            assert child.stdout
            told = int(child.stdout.readline())
            time.sleep(random.uniform(0, 0.06))
            child.kill()
            told = int((child.stdout.read().split() or [str(told)])[-1])
        record = read_record(tmp_path)
        assert record is not None
        assert record.failures in (told, told + 1)


def test_several_processes_lose_no_count(tmp_path: Path) -> None:
    children = [counting(tmp_path, 40) for _ in range(3)]
    for child in children:
        child.communicate(timeout=60)
        assert child.returncode == 0
    record = read_record(tmp_path)

    assert record is not None
    assert record.failures == 120


def test_a_place_that_cannot_be_written_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")

    with pytest.raises(RecordError, match="cannot be written"):
        change_record(tmp_path / "file", lambda record: record)


def test_what_cannot_be_read_now_is_not_written_over(tmp_path: Path) -> None:
    for name in COPIES:
        (tmp_path / name).symlink_to(name)  # stands for a disk that gives an error for a while

    assert read_record(tmp_path) is None
    with pytest.raises(RecordError):
        change_record(tmp_path, lambda record: replace(record, volume=30))
    assert all((tmp_path / name).is_symlink() for name in COPIES)


def test_one_copy_that_can_be_read_is_enough(tmp_path: Path) -> None:
    change_record(tmp_path, lambda _: FULL)
    (tmp_path / COPIES[0]).unlink()
    (tmp_path / COPIES[0]).symlink_to(COPIES[0])

    assert change_record(tmp_path, lambda record: record) == replace(FULL, generation=2)
