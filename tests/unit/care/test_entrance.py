"""The one gate: right and wrong answers, what they cost, and what a cut leaves."""

import logging
import os
import subprocess
import sys
import time
from dataclasses import replace
from itertools import pairwise
from pathlib import Path
from random import Random

import pytest

from kiosk.care.backoff import FREE, LONGEST_WAIT, UNWRITTEN_WAIT, pause
from kiosk.care.entrance import Entrance
from kiosk.care.errors import RecordError, WeakPinError
from kiosk.care.record import COPIES, change_record, read_record
from kiosk.care.recovery import KEY_FILE, answer
from tests.unit.care.entrances import PIN, Seconds, set_up, wrong

ROOT = Path(__file__).resolve().parents[3]


def broken_disk(*_: object, **__: object) -> None:
    raise OSError(28, "No space left on device")


def test_it_stands_as_the_record_says(tmp_path: Path) -> None:
    entrance = Entrance(tmp_path / "kiosk")
    assert entrance.state() == "unset"
    assert entrance.try_pin(PIN) == "unset"
    assert entrance.challenge() == ""
    assert not (tmp_path / "kiosk").exists()

    set_up(tmp_path, first=True)
    assert Entrance(tmp_path).state() == "first"
    set_up(tmp_path)
    assert Entrance(tmp_path).state() == "set"
    for name in COPIES:
        (tmp_path / name).write_bytes(b"?")
    assert Entrance(tmp_path).state() == "lost"
    assert Entrance(tmp_path).try_pin(PIN) == "lost"


def test_a_record_without_a_pin_is_not_set_up(tmp_path: Path) -> None:
    change_record(tmp_path, lambda record: replace(record, town="iseo"))

    assert Entrance(tmp_path).state() == "unset"


def test_the_right_pin_sets_the_count_back(tmp_path: Path) -> None:
    set_up(tmp_path)
    seconds = Seconds()
    entrance = Entrance(tmp_path, seconds)
    wrong(entrance, seconds, 6)
    seconds.run(entrance.wait())

    assert entrance.try_pin(PIN) == "right"
    record = read_record(tmp_path)
    assert record is not None
    assert record.failures == 0
    assert entrance.wait() == 0


def test_waits_double_up_to_ten_minutes_and_never_end_in_a_lock(tmp_path: Path) -> None:
    set_up(tmp_path)
    seconds = Seconds()
    entrance = Entrance(tmp_path, seconds)
    waits = []
    for _ in range(14):
        waits.append(entrance.wait())
        wrong(entrance, seconds, 1)

    assert waits == [0, 0, 0, 15, 30, 60, 120, 240, 480, 600, 600, 600, 600, 600]
    assert pause(10**9) == LONGEST_WAIT
    seconds.run(LONGEST_WAIT)
    assert entrance.try_pin(PIN) == "right"


def test_a_try_before_its_time_is_not_looked_at(tmp_path: Path) -> None:
    set_up(tmp_path)
    seconds = Seconds()
    entrance = Entrance(tmp_path, seconds)
    wrong(entrance, seconds, FREE)
    seconds.run(14.9)

    assert entrance.try_pin(PIN) == "wait"
    seconds.run(0.2)
    assert entrance.try_pin(PIN) == "right"


def test_brute_force_is_never_faster_than_the_schedule(tmp_path: Path) -> None:
    """Somebody tries as often as they can, and restarts the kiosk when that seems to help."""
    set_up(tmp_path)
    seconds, random = Seconds(), Random(5)
    entrance = Entrance(tmp_path, seconds)
    looked_at: list[float] = []
    while len(looked_at) < 20:
        if entrance.try_pin("000000") == "wrong":
            looked_at.append(seconds.now)
        elif random.random() < 0.02:
            entrance = Entrance(tmp_path, seconds)
        seconds.run(random.choice((0.1, 3.0, 20.0)))

    gaps = [later - earlier for earlier, later in pairwise(looked_at)]
    assert all(gap >= pause(failures) for failures, gap in enumerate(gaps, start=1))
    assert looked_at[-1] - looked_at[0] >= sum(pause(n) for n in range(1, 20))


def test_what_was_tried_elsewhere_counts_here(tmp_path: Path) -> None:
    set_up(tmp_path)
    seconds = Seconds()
    screen = Entrance(tmp_path, seconds)
    screen.repair()
    seconds.run(3600)
    terminal = Entrance(tmp_path, seconds)
    wrong(terminal, seconds, 4)

    assert screen.try_pin(PIN) == "wait"
    assert screen.wait() == pause(4)


def test_a_restart_does_not_shorten_the_wait(tmp_path: Path) -> None:
    set_up(tmp_path)
    seconds = Seconds()
    entrance = Entrance(tmp_path, seconds)
    wrong(entrance, seconds, 5)
    seconds.run(59)
    again = Entrance(tmp_path, seconds)
    again.state()

    assert again.wait() == pause(5) == 60
    assert again.try_pin(PIN) == "wait"


def test_the_clock_on_the_wall_changes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(tmp_path)
    entrance = Entrance(tmp_path)
    for _ in range(FREE):
        entrance.try_pin("000000")
    for jump in (0.0, 1e10, -1e9):
        monkeypatch.setattr(time, "time", lambda jump=jump: jump)
        assert entrance.try_pin(PIN) == "wait"
        assert 13 < entrance.wait() <= 15


def test_two_processes_do_not_try_twice_as_fast(tmp_path: Path) -> None:
    set_up(tmp_path)
    seconds = Seconds()
    crowd = [Entrance(tmp_path, seconds) for _ in range(8)]
    wrong(crowd[0], seconds, FREE)
    for each in crowd:
        each.state()
    looked_at = 0
    for _ in range(600):
        seconds.run(1)
        looked_at += sum(each.try_pin("000000") == "wrong" for each in crowd)

    assert looked_at <= sum(
        sum(pause(n) for n in range(FREE, FREE + k)) <= 600 for k in range(1, 20)
    )


CUT = """
import os, sys
from pathlib import Path
from kiosk.care import entrance
entrance.fits = lambda pin, known: os._exit(9)  # the plug is pulled when the hash is looked at
entrance.Entrance(Path(sys.argv[1])).try_pin("000000")
"""


def test_a_cut_between_counting_and_looking_leaves_the_count(tmp_path: Path) -> None:
    set_up(tmp_path)
    for times in (1, 2, 3):
        done = subprocess.run([sys.executable, "-c", CUT, tmp_path], cwd=ROOT, check=False)
        assert done.returncode == 9
        record = read_record(tmp_path)
        assert record is not None
        assert record.failures == times

    entrance = Entrance(tmp_path)
    assert entrance.try_pin(PIN) == "wait"


def test_a_disk_that_takes_nothing_costs_a_minute_a_try(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(tmp_path)
    seconds = Seconds()
    entrance = Entrance(tmp_path, seconds)
    monkeypatch.setattr("kiosk.care.record.replace_file", broken_disk)

    assert entrance.try_pin(PIN) == "wait", "not in the first minute of a process"
    assert entrance.wait() == UNWRITTEN_WAIT
    seconds.run(UNWRITTEN_WAIT)
    assert entrance.try_pin("000000") == "wrong"
    assert entrance.try_pin(PIN) == "wait"
    assert entrance.wait() == UNWRITTEN_WAIT
    seconds.run(UNWRITTEN_WAIT)
    assert entrance.try_pin(PIN) == "right"

    monkeypatch.undo()
    seconds.run(UNWRITTEN_WAIT)
    assert entrance.try_pin("000000") == "wrong"
    record = read_record(tmp_path)
    assert record is not None
    assert record.failures == 1


def test_what_could_not_be_counted_is_counted_later(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(tmp_path)
    seconds = Seconds()
    entrance = Entrance(tmp_path, seconds)
    with monkeypatch.context() as patch:
        patch.setattr("kiosk.care.record.replace_file", broken_disk)
        seconds.run(UNWRITTEN_WAIT)
        wrong(entrance, seconds, 5)
    wrong(entrance, seconds, 1)
    record = read_record(tmp_path)

    assert record is not None
    assert record.failures == 6


def test_a_new_pin_takes_the_place_of_the_first(tmp_path: Path) -> None:
    set_up(tmp_path, first=True)
    entrance = Entrance(tmp_path)
    for weak in ("111111", "234567", PIN):
        with pytest.raises(WeakPinError):
            entrance.renew(weak)
    entrance.renew("739145")

    assert entrance.state() == "set"
    assert entrance.try_pin(PIN) == "wrong"
    assert entrance.try_pin("739145") == "right"


def test_a_pin_that_cannot_be_kept_leaves_the_old_one(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(tmp_path)
    with monkeypatch.context() as patch:
        patch.setattr("kiosk.care.record.replace_file", broken_disk)
        with pytest.raises(RecordError):
            Entrance(tmp_path).renew("739145")

    assert Entrance(tmp_path).try_pin(PIN) == "right"


def test_an_answer_opens_once(tmp_path: Path) -> None:
    key = set_up(tmp_path)
    entrance = Entrance(tmp_path)
    challenge = entrance.challenge()
    good = answer(key.secret, challenge)

    assert Entrance(tmp_path).challenge() == challenge, "kept until it is used"
    assert entrance.try_answer(good) == "right"
    assert entrance.try_answer(good) == "unset"
    assert Entrance(tmp_path).try_answer(good) == "unset"
    fresh = entrance.challenge()
    assert fresh != challenge
    assert entrance.try_answer(good) == "wrong"
    record = read_record(tmp_path)
    assert record is not None
    assert record.answered == (challenge,)


def test_pin_and_answers_share_one_count(tmp_path: Path) -> None:
    key = set_up(tmp_path)
    seconds = Seconds()
    entrance = Entrance(tmp_path, seconds)
    challenge = entrance.challenge()
    assert entrance.try_pin("000000") == "wrong"
    assert entrance.try_answer("00000000") == "wrong"
    assert entrance.try_pin("000000") == "wrong"

    assert entrance.try_answer(answer(key.secret, challenge)) == "wait"
    seconds.run(15)
    assert entrance.try_answer(answer(key.secret, challenge)) == "right"


def test_another_kiosks_secret_does_not_open_this_one(tmp_path: Path) -> None:
    set_up(tmp_path / "ours")
    theirs = set_up(tmp_path / "theirs")
    entrance = Entrance(tmp_path / "ours")

    assert entrance.try_answer(answer(theirs.secret, entrance.challenge())) == "wrong"


@pytest.mark.parametrize("loss", ["missing", "empty", "garbage"])
def test_who_lost_both_copies_needs_the_recovery_code(tmp_path: Path, loss: str) -> None:
    key = set_up(tmp_path)
    for name in COPIES:
        (tmp_path / name).unlink() if loss == "missing" else (tmp_path / name).write_bytes(
            b"" if loss == "empty" else os.urandom(300)
        )
    entrance = Entrance(tmp_path)
    entrance.repair()

    assert entrance.state() == "lost"
    assert entrance.try_pin(PIN) == "lost"
    assert entrance.try_answer(answer(key.secret, entrance.challenge())) == "right"
    entrance.renew("739145")
    record = read_record(tmp_path)
    assert record is not None
    assert (record.kiosk_id, record.secret) == (key.kiosk_id, key.secret)
    assert Entrance(tmp_path).try_pin("739145") == "right"


def test_recovery_works_on_a_disk_that_takes_nothing(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Since the use of a challenge could not be remembered, it is one for this process only."""
    key = set_up(tmp_path)
    seconds = Seconds()
    entrance = Entrance(tmp_path, seconds)
    kept = entrance.challenge()
    monkeypatch.setattr("kiosk.care.record.replace_file", broken_disk)
    challenge = entrance.challenge()
    assert entrance.challenge() == challenge != kept
    seconds.run(UNWRITTEN_WAIT)
    assert entrance.try_answer(answer(key.secret, kept)) == "wrong"
    seconds.run(UNWRITTEN_WAIT)

    assert entrance.try_answer(answer(key.secret, challenge)) == "right"
    again = Entrance(tmp_path, seconds)
    assert entrance.challenge() != challenge != again.challenge()
    seconds.run(UNWRITTEN_WAIT)
    assert again.try_answer(answer(key.secret, challenge)) == "wrong"
    monkeypatch.undo()
    assert entrance.challenge() == kept


@pytest.mark.parametrize("name", [*COPIES, KEY_FILE])
def test_a_lost_file_is_written_again_from_the_others(tmp_path: Path, name: str) -> None:
    set_up(tmp_path)
    before = read_record(tmp_path)
    for damage in (None, b"", os.urandom(200)):
        (tmp_path / name).unlink() if damage is None else (tmp_path / name).write_bytes(damage)
        Entrance(tmp_path).repair()
        for other in (*COPIES, KEY_FILE):
            assert (tmp_path / other).read_bytes().count(b"\n") == 2
        after = read_record(tmp_path)
        assert after is not None
        assert before is not None
        assert replace(after, generation=0) == replace(before, generation=0)


def test_a_kiosk_that_is_well_is_not_written_at_start(tmp_path: Path) -> None:
    set_up(tmp_path)
    before = {name: (tmp_path / name).stat().st_mtime_ns for name in (*COPIES, KEY_FILE)}
    Entrance(tmp_path).repair()

    assert {name: (tmp_path / name).stat().st_mtime_ns for name in before} == before


def test_no_flipped_bit_opens_or_locks(tmp_path: Path) -> None:
    """One bit of each byte of a copy: the other copy holds, with the PIN and the count."""
    set_up(tmp_path)
    random = Random(7)
    for name in COPIES:
        good = (tmp_path / name).read_bytes()
        for at in range(len(good)):
            bad = bytearray(good)
            bad[at] ^= 1 << random.randrange(8)
            (tmp_path / name).write_bytes(bad)
            record = read_record(tmp_path)
            assert record is not None
            assert Entrance(tmp_path).state() == "set"
        (tmp_path / name).write_bytes(good)
    assert Entrance(tmp_path).try_pin(PIN) == "right"


def test_flipped_bits_in_both_copies_lose_the_pin_and_never_make_another(tmp_path: Path) -> None:
    key = set_up(tmp_path)
    random = Random(8)
    good = {name: (tmp_path / name).read_bytes() for name in COPIES}
    for _ in range(60):
        for name, content in good.items():
            bad = bytearray(content)
            bad[random.randrange(len(bad))] ^= 1 << random.randrange(8)
            (tmp_path / name).write_bytes(bad)
        assert Entrance(tmp_path).state() == "lost"
        assert Entrance(tmp_path).try_pin("000000") == "lost"
    assert (tmp_path / KEY_FILE).read_text().count(key.secret) == 1


def test_nothing_that_is_logged_holds_a_pin_or_a_secret(
    tmp_path: Path, caplog: pytest.LogCaptureFixture, monkeypatch: pytest.MonkeyPatch
) -> None:
    caplog.set_level(logging.DEBUG)
    key = set_up(tmp_path)
    seconds = Seconds()
    entrance = Entrance(tmp_path, seconds)
    entrance.try_pin(PIN)
    challenge = entrance.challenge()
    reply = answer(key.secret, challenge)
    with monkeypatch.context() as patch:
        patch.setattr("kiosk.care.record.replace_file", broken_disk)
        seconds.run(60)
        entrance.try_pin("000000")
        seconds.run(60)
        entrance.try_answer(reply)
        entrance.challenge()
    (tmp_path / COPIES[0]).write_bytes(b"?")
    entrance.repair()
    assert caplog.records

    secret = (PIN, "000000", key.secret, challenge, reply)
    assert not [word for word in secret if word in caplog.text]
    for file in tmp_path.rglob("*"):
        content = file.read_text(errors="replace")
        assert PIN not in content
        assert reply not in content
        if file.name not in (*COPIES, KEY_FILE):
            assert key.secret not in content
        elif sys.platform != "win32":
            assert file.stat().st_mode & 0o077 == 0
