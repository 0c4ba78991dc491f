"""The verbs of the way in, as people and scripts call them."""

import os
import re
import select
import subprocess
import sys
import time
from pathlib import Path

import pytest

from kiosk.care.entrance import Entrance
from kiosk.care.record import COPIES, read_record
from kiosk.care.recovery import KEY_FILE, answer, read_key
from kiosk.cli import main
from tests.unit.care.entrances import PIN, set_up

ROOT = Path(__file__).resolve().parents[3]
Out = pytest.CaptureFixture[str]


def lines(path: Path, *words: str) -> str:
    path.write_text("\n".join(words) + "\n", encoding="utf-8")
    return str(path)


def one_sentence(out: Out) -> str:
    told = out.readouterr()
    assert told.out == ""
    assert told.err.count("\n") == 1
    assert "Traceback" not in told.err
    return told.err


def test_set_up_shows_everything_once(tmp_path: Path, capsys: Out) -> None:
    data = tmp_path / "kiosk"
    assert main(["care", "setup", "--data", str(data)]) == 0
    shown = capsys.readouterr().out
    key = read_key(data)
    assert key is not None
    (pin,) = re.findall(r"\b\d{6}\b", shown)
    assert key.secret in re.sub(r"(?<=[A-Z2-7]) (?=[A-Z2-7])", "", shown)
    assert "█" in shown
    assert Entrance(data).state() == "first"
    assert Entrance(data).try_pin(pin) == "right"
    before = {name: (data / name).read_bytes() for name in (*COPIES, KEY_FILE)}

    assert main(["care", "setup", "--data", str(data)]) == 0
    again = capsys.readouterr().out
    assert "already" in again
    assert key.secret[:4] not in again
    assert not re.search(r"\d", again)
    assert {name: (data / name).read_bytes() for name in before} == before


def test_two_kiosks_have_different_pins_and_secrets(tmp_path: Path, capsys: Out) -> None:
    shown = []
    for name in ("one", "two"):
        assert main(["care", "setup", "--data", str(tmp_path / name)]) == 0
        shown.append(capsys.readouterr().out)

    assert shown[0] != shown[1]
    assert read_key(tmp_path / "one") != read_key(tmp_path / "two")


def test_a_kiosk_that_lost_its_record_is_not_set_up_again(tmp_path: Path, capsys: Out) -> None:
    set_up(tmp_path)
    for name in COPIES:
        (tmp_path / name).unlink()

    assert main(["care", "setup", "--data", str(tmp_path)]) == 0
    assert "already" in capsys.readouterr().out
    assert Entrance(tmp_path).state() == "lost"


def test_the_town_that_was_chosen_before_is_kept(tmp_path: Path) -> None:
    from dataclasses import replace

    from kiosk.care.record import change_record

    change_record(tmp_path, lambda record: replace(record, town="iseo", kiosk_id="ab" * 8))
    assert main(["care", "setup", "--data", str(tmp_path)]) == 0
    record = read_record(tmp_path)

    assert record is not None
    assert (record.town, record.kiosk_id) == ("iseo", "ab" * 8)


def test_a_power_cut_during_set_up_leaves_nothing_that_nobody_has_seen(tmp_path: Path) -> None:
    code = (
        "import os, sys\nfrom pathlib import Path\nfrom kiosk.care import installing\n"
        "installing.install(Path(sys.argv[1]), lambda key, pin: os._exit(9))"
    )
    done = subprocess.run([sys.executable, "-c", code, tmp_path], cwd=ROOT, check=False)

    assert done.returncode == 9
    assert Entrance(tmp_path).state() == "unset"
    assert main(["care", "setup", "--data", str(tmp_path)]) == 0
    assert Entrance(tmp_path).state() == "first"


def test_a_folder_that_cannot_be_written_is_told_in_a_sentence(tmp_path: Path, capsys: Out) -> None:
    (tmp_path / "file").write_text("", encoding="utf-8")

    assert main(["care", "setup", "--data", str(tmp_path / "file" / "kiosk")]) == 1
    assert "cannot be set up" in one_sentence(capsys)


def test_the_pin_is_changed_from_a_file(tmp_path: Path, capsys: Out) -> None:
    data = tmp_path / "kiosk"
    set_up(data)
    pins = lines(tmp_path / "pins", PIN, "739145")

    assert main(["care", "pin", "--data", str(data), "--pin-file", pins]) == 0
    capsys.readouterr()
    for _ in range(3):
        assert main(["care", "pin", "--data", str(data), "--pin-file", pins]) == 76
        assert "not the PIN" in one_sentence(capsys)
    assert main(["care", "pin", "--data", str(data), "--pin-file", pins]) == 75
    assert "15 seconds" in one_sentence(capsys)


@pytest.mark.parametrize(
    ("words", "told"),
    [((PIN, "111111"), "easy to guess"), ((PIN, PIN), "easy to guess"), ((PIN,), "needs 2 lines")],
)
def test_a_pin_that_is_no_good_is_told_in_a_sentence(
    tmp_path: Path, capsys: Out, words: tuple[str, ...], told: str
) -> None:
    data = tmp_path / "kiosk"
    set_up(data)
    pins = lines(tmp_path / "pins", *words)

    assert main(["care", "pin", "--data", str(data), "--pin-file", pins]) == 1
    assert told in one_sentence(capsys)
    assert Entrance(data).try_pin(PIN) == "right"


def test_without_a_pin_the_verb_says_what_to_do(tmp_path: Path, capsys: Out) -> None:
    pins = lines(tmp_path / "pins", PIN, "739145")
    data = tmp_path / "kiosk"
    assert main(["care", "pin", "--data", str(data), "--pin-file", pins]) == 1
    assert "kiosk care setup" in one_sentence(capsys)
    set_up(data)
    for name in COPIES:
        (data / name).unlink()
    assert main(["care", "pin", "--data", str(data), "--pin-file", pins]) == 1
    assert "recovery code" in one_sentence(capsys)
    assert main(["care", "pin", "--data", str(data), "--pin-file", str(tmp_path / "no")]) == 1
    one_sentence(capsys)


def test_an_unlock_answers_for_the_secret_and_the_whole_code(tmp_path: Path, capsys: Out) -> None:
    key = set_up(tmp_path / "kiosk")
    challenge = Entrance(tmp_path / "kiosk").challenge()
    right = answer(key.secret, challenge)
    scanned = f"TAPPA-RECOVERY:{key.secret}:{key.kiosk_id}:Bergamo, Sentierone"
    for text in (key.secret, scanned):
        file = lines(tmp_path / "secret", text)
        spaced = f"{challenge[:3]} {challenge[3:]}"
        assert main(["care", "unlock", spaced, "--secret-file", file]) == 0
        assert capsys.readouterr().out == f"{right}\n"
    assert Entrance(tmp_path / "kiosk").try_answer(right) == "right"


@pytest.mark.parametrize("challenge", ["12345", "1234567", "abcdef", "", "１２３４５６"])
def test_what_is_no_challenge_is_refused(tmp_path: Path, capsys: Out, challenge: str) -> None:
    file = lines(tmp_path / "secret", "A" * 32)

    assert main(["care", "unlock", challenge, "--secret-file", file]) == 1
    assert "6 digits" in one_sentence(capsys)


def test_what_is_no_secret_is_refused(tmp_path: Path, capsys: Out) -> None:
    for text in ("hello", "A" * 31, "TAPPA-RECOVERY::x:y"):
        file = lines(tmp_path / "secret", text)
        assert main(["care", "unlock", "123456", "--secret-file", file]) == 1
        assert "recovery secret" in one_sentence(capsys)


def test_a_code_is_explained(capsys: Out) -> None:
    from kiosk.care.diagnosis import diagnosis_code
    from kiosk.care.findings import explained

    assert main(["care", "explain", diagnosis_code([explained("disk", "full")], 41)]) == 0
    told = capsys.readouterr().out
    assert "publication 41" in told
    assert "Non c’è posto" in told
    assert main(["care", "explain", "AAAA-AAAA"]) == 1
    assert "again, slowly" in one_sentence(capsys)


def test_another_root_needs_the_pin_once_there_is_one(tmp_path: Path, capsys: Out) -> None:
    data, root = tmp_path / "kiosk", tmp_path / "root.json"
    root.write_text("no root", encoding="utf-8")
    place = ["trust", "set", str(root), "--data", str(data)]
    right = ["--pin-file", lines(tmp_path / "right", PIN)]
    wrong = ["--pin-file", lines(tmp_path / "wrong", "000000")]

    assert main([*place, "--replace"]) == 76
    assert "not a root" in one_sentence(capsys), "without a PIN it goes on to the root"
    set_up(data)
    assert main([*place, "--replace", *right]) == 76
    assert "not a root" in one_sentence(capsys)
    assert main([*place]) == 76
    assert "not a root" in one_sentence(capsys), "a first root needs no PIN"
    for _ in range(3):
        assert main([*place, "--replace", *wrong]) == 76
        assert "not the PIN" in one_sentence(capsys)
    assert main([*place, "--replace", *right]) == 75
    assert "15 seconds" in one_sentence(capsys)


def test_where_nobody_can_be_asked_that_is_said(tmp_path: Path, capsys: Out) -> None:
    set_up(tmp_path)

    assert main(["care", "pin", "--data", str(tmp_path)]) == 1
    assert "no terminal" in one_sentence(capsys)


AT_A_TERMINAL = "import pty, sys; sys.exit(pty.spawn(sys.argv[1:]) >> 8)"


@pytest.mark.skipif(sys.platform == "win32", reason="there are no pseudo terminals")
def test_at_a_terminal_it_asks_three_times_and_shows_nothing(tmp_path: Path) -> None:
    set_up(tmp_path)
    verb = [sys.executable, "-m", "kiosk", "care", "pin", "--data", str(tmp_path)]
    with subprocess.Popen(
        [sys.executable, "-c", AT_A_TERMINAL, *verb],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        cwd=ROOT,
        bufsize=0,
    ) as child:
        assert child.stdin
        said = b""
        for question, typed in ((b"PIN: ", PIN), (b"6 digits: ", "739145"), (b"more: ", "739145")):
            said += until(child, question)
            child.stdin.write(f"{typed}\n".encode())
        said += until(child, b"changed.")
        child.stdin.close()
        assert child.wait(20) == 0

    assert PIN.encode() not in said
    assert b"739145" not in said
    assert Entrance(tmp_path).try_pin("739145") == "right"


def until(child: "subprocess.Popen[bytes]", words: bytes) -> bytes:
    assert child.stdout
    said, began = b"", time.monotonic()
    while words not in said:
        assert time.monotonic() - began < 20, said
        if select.select([child.stdout], [], [], 0.2)[0]:
            said += os.read(child.stdout.fileno(), 1000)
    return said


@pytest.mark.skipif(not hasattr(os, "geteuid") or os.geteuid() != 0, reason="only root may be root")
def test_root_leaves_nothing_in_a_kiosk_of_another_account(tmp_path: Path, capsys: Out) -> None:
    data = tmp_path / "kiosk"
    set_up(data)
    os.chown(data, 65534, 65534)
    before = sorted(data.iterdir())
    given = lines(tmp_path / "pins", PIN, "739146")

    assert main(["care", "pin", "--pin-file", given, "--data", str(data)]) == 1
    assert "sudo -u '#65534'" in one_sentence(capsys)
    for verb in (["care", "setup"], ["sync", "--once"], ["releases", "rollback"]):
        assert main([*verb, "--data", str(data)]) == 1
        assert "another account" in one_sentence(capsys)
    assert sorted(data.iterdir()) == before
    assert Entrance(data).try_pin(PIN) == "right"
