"""Reports: everything the organisers need, nothing that is a secret, and never half of it."""

import getpass
import json
import os
import shutil
import socket
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from dataclasses import replace
from datetime import UTC, datetime
from pathlib import Path

import pytest

from kiosk.care.diagnosis import read_code
from kiosk.care.handing import ON_STICK, hand
from kiosk.care.record import CareRecord, change_record
from kiosk.care.reports import KEPT, ReportsError, gather, gathered
from kiosk.care.scrubbing import Known, known, scrub
from kiosk.care.sticks import Stick, sticks
from kiosk.releases.durable import copy_file
from kiosk.settings import Settings

NOW = datetime(2026, 6, 17, 12, 0, tzinfo=UTC)
SECRET = "GEZDGNBVGY3TQOJQGEZDGNBVGY3TQOJQ"
PIN = "482913"
TOKEN = "tk_9f8Yw3Lr0ZpQ7sVb2Nc6Xd1a"
HASH = "$argon2id$v=19$m=65536,t=3,p=4$c2FsdHNhbHQ$0Yb1v9mTqk1xq0WQ"
PLANTED = {
    "pin": f"WARNING door: PIN {PIN} was refused",
    "pin-json": '{"pin": "482913"}',
    "secret": f"the secret is {SECRET}",
    "secret-in-groups": "code GEZD-GNBV-GY3T-QOJQ-GEZD-GNBV-GY3T-QOJQ",
    "token": f"Authorization: Bearer {TOKEN}",
    "token-bare": f"sent {TOKEN} to nobody",
    "hash": f"hash {HASH} does not verify",
    "url": "https://user:pw@hub.example.org:8443/store?token=abc failed",
    "host": "hub.example.org: timed out",
    "ipv4": "from 192.168.178.23:51234",
    "ipv6": "to [2001:db8::8a2e:370:7334]:443 and fe80::1%eth0",
    "mac": "device 3c:22:fb:00:1a:9e",
    "mail": "mail to rossi.mario@example.it",
    "home": "/home/mrossi/kiosk.toml: not found",
    "user": "session of mariorossi ended",
    "machine": "host kiosk-piazza-7 restarted",
}
GONE = (
    *(PIN, SECRET, "GEZD-GNBV", TOKEN, HASH, "argon2id", "hub.example", "192.168", "2001:db8"),
    *("fe80::1", "3c:22:fb", "rossi.mario", "mrossi", "mariorossi", "kiosk-piazza-7", "user:pw"),
)
KEEPS = (
    "2026-06-17 12:00:00,123 INFO kiosk.screen.running: panel 32.0 inches, 1920 x 1080",
    "release 12-9f86d081884c is shown, 12 of 14 MB",
    "kiosk trust set root.json",
)
ABOUT = Known(frozenset({SECRET}), frozenset({"kiosk-piazza-7"}), frozenset({"mariorossi"}))


@pytest.fixture
def found(tmp_path: Path) -> Settings:
    """A kiosk with secrets, and logs that blab."""
    data = tmp_path / "kiosk"
    change_record(
        data,
        lambda record: replace(record, kiosk_id="00c0ffee00c0ffee", secret=SECRET, pin_hash=HASH),
    )
    (data / "log").mkdir()
    text = "\n".join([*PLANTED.values(), *KEEPS]) + "\n"
    (data / "log" / "kiosk.log").write_text(text, encoding="utf-8")
    (data / "log" / "frozen.txt").write_text(text, encoding="utf-8")
    sources = f"https://hub.example.org/store,{tmp_path}/media/*"
    return Settings(data=data, town="bergamo", kiosk_name="Piazza Vecchia/1", sources=sources)


@pytest.fixture
def stick(tmp_path: Path) -> Stick:
    (tmp_path / "media" / "TAPPA").mkdir(parents=True)
    (found,) = sticks(f"{tmp_path}/media/*")
    return found


def every_word(folder: Path) -> str:
    files = [path for path in folder.rglob("*") if path.is_file()]
    names = " ".join(str(path.relative_to(folder)) for path in files)
    return names + "".join(path.read_text(encoding="utf-8") for path in files)


def quiet(*_: object, **__: object) -> None:
    pass


@pytest.mark.parametrize("what", PLANTED)
def test_a_planted_secret_is_taken_out(what: str) -> None:
    left = scrub(PLANTED[what], ABOUT)

    assert not [word for word in GONE if word in left], left


@pytest.mark.parametrize("line", KEEPS)
def test_what_helps_stays(line: str) -> None:
    assert scrub(line, ABOUT) == line


def test_a_kiosk_knows_its_own_names_and_secrets(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(socket, "gethostname", lambda: "kiosk-piazza-7")
    monkeypatch.setattr(getpass, "getuser", lambda: "mariorossi")
    about = known(CareRecord(secret=SECRET, challenge="730155"), ["https://hub.example.org/store"])

    assert about.secrets == {SECRET, "730155"}
    assert about.hosts == {"hub.example.org", "kiosk-piazza-7"}
    assert about.users == {"mariorossi"}


def test_a_report_holds_what_helps_and_nothing_secret(
    found: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(socket, "gethostname", lambda: "kiosk-piazza-7")
    monkeypatch.setenv("LOGNAME", "mariorossi")
    folder = gather(found, NOW)
    names = {str(path.relative_to(folder)) for path in folder.rglob("*") if path.is_file()}

    assert folder.name == "Piazza-Vecchia-1-00c0ff-0001"
    assert names >= {"kiosk.txt", "doctor.txt", "diagnosis.txt", "log/kiosk.log", "log/frozen.txt"}
    assert any(name.startswith("visits-") for name in names)
    words = every_word(folder)
    assert not [word for word in GONE if word in words]
    assert all(line in words for line in KEEPS)
    assert read_code((folder / "diagnosis.txt").read_text(encoding="utf-8").splitlines()[1])
    assert not list((found.data / "reports").glob(".*"))


def test_reports_are_numbered_and_the_oldest_go(found: Settings) -> None:
    for _ in range(KEPT + 2):
        gather(found, NOW)

    numbers = [folder.name.rpartition("-")[2] for folder in gathered(found.data)]
    assert numbers == [f"{number:04d}" for number in range(3, KEPT + 3)]


def test_only_the_end_of_a_long_log_is_taken_from_a_whole_line_on(found: Settings) -> None:
    line = "hub.example.org " * 20 + "\n"
    (found.data / "log" / "kiosk.log").write_text(line * 10_000, encoding="utf-8")
    log = (gather(found, NOW) / "log" / "kiosk.log").read_text(encoding="utf-8")

    assert 0 < len(log) < 2_100_000
    assert "example" not in log


def test_a_writable_stick_gets_every_report_once(found: Settings, stick: Stick) -> None:
    gather(found, NOW)
    gather(found, NOW)
    hand(found.data, stick, quiet)
    hand(found.data, stick, quiet)
    top = stick.path / ON_STICK

    assert sorted(path.name[-4:] for path in top.iterdir()) == ["0001", "0002"]
    for folder in gathered(found.data):
        assert every_word(top / folder.name) == every_word(folder)


def test_a_link_on_a_stick_leads_nowhere(found: Settings, stick: Stick, tmp_path: Path) -> None:
    gather(found, NOW)
    (tmp_path / "elsewhere").mkdir()
    (stick.path / ON_STICK).symlink_to(tmp_path / "elsewhere")

    with pytest.raises(ReportsError, match="is a link"):
        hand(found.data, stick, quiet)
    assert not list((tmp_path / "elsewhere").iterdir())


def test_an_endless_report_on_a_stick_is_not_read(found: Settings, stick: Stick) -> None:
    folder = gather(found, NOW)
    theirs = stick.path / ON_STICK / folder.name
    theirs.mkdir(parents=True)
    with (theirs / "kiosk.txt").open("wb") as file:
        file.truncate(1 << 40)  # more than any memory holds
    hand(found.data, stick, quiet)

    assert sorted(path.name[-4:] for path in theirs.parent.iterdir()) == ["0001", "0002"]


def test_a_report_of_the_same_name_by_another_kiosk_is_not_overwritten(
    found: Settings, stick: Stick
) -> None:
    folder = gather(found, NOW)
    theirs = stick.path / ON_STICK / folder.name
    theirs.mkdir(parents=True)
    (theirs / "kiosk.txt").write_text("another", encoding="utf-8")
    hand(found.data, stick, quiet)

    assert (theirs / "kiosk.txt").read_text(encoding="utf-8") == "another"
    assert sorted(path.name[-4:] for path in theirs.parent.iterdir()) == ["0001", "0002"]


@contextmanager
def small_disk(place: Path, how: str) -> Iterator[None]:
    done = subprocess.run(
        ["mount", "-t", "tmpfs", "-o", how, "tmpfs", str(place)], capture_output=True, check=False
    )
    if done.returncode:
        pytest.skip("may not mount a small disk")
    try:
        yield
    finally:
        subprocess.run(["umount", "-l", str(place)], check=True)


@pytest.mark.skipif(not shutil.which("mount"), reason="there is no mount here")
def test_a_full_stick_is_told_and_holds_no_half_report(found: Settings, stick: Stick) -> None:
    (found.data / "log" / "kiosk.log").write_text("words\n" * 200_000, encoding="utf-8")
    gather(found, NOW)
    with small_disk(stick.path, "size=1m"):
        with pytest.raises(ReportsError) as told:
            hand(found.data, stick, quiet)
        assert told.value.code == "full"
        assert not list(stick.path.rglob("*.txt"))


@pytest.mark.skipif(not shutil.which("mount"), reason="there is no mount here")
def test_a_read_only_stick_without_a_helper_is_told(found: Settings, stick: Stick) -> None:
    gather(found, NOW)
    with small_disk(stick.path, "size=9m,ro"):
        (locked,) = sticks(found.sources)
        assert not locked.writable
        with pytest.raises(ReportsError) as told:
            hand(found.data, locked, quiet)
        assert told.value.code == "read-only"
        with pytest.raises(ReportsError) as told:  # it was locked after it was looked at
            hand(found.data, stick, quiet)
        assert told.value.code == "read-only"


@pytest.mark.skipif(not shutil.which("mount"), reason="there is no mount here")
def test_a_full_disk_of_the_kiosk_is_told(found: Settings) -> None:
    (found.data / "reports").mkdir()
    with small_disk(found.data / "reports", "size=1m"), pytest.raises(ReportsError) as told:
        gather(found, NOW)
    assert told.value.code == "full-here"


def test_a_stick_pulled_out_is_told_and_the_next_one_works(found: Settings, stick: Stick) -> None:
    gather(found, NOW)
    shutil.rmtree(stick.path)
    with pytest.raises(ReportsError) as told:
        hand(found.data, stick, quiet)
    assert told.value.code == "no-stick"
    stick.path.mkdir()
    hand(found.data, stick, quiet)
    assert list((stick.path / ON_STICK).iterdir())


def test_one_pulled_out_in_the_middle_holds_no_half_report(
    found: Settings, stick: Stick, monkeypatch: pytest.MonkeyPatch
) -> None:
    gather(found, NOW)
    copied: list[Path] = []

    def copy(source: Path, target: Path) -> str:
        if len(copied) == 3:
            shutil.rmtree(stick.path)
        copied.append(target)
        return copy_file(source, target)

    monkeypatch.setattr("kiosk.care.handing.copy_file", copy)
    with pytest.raises(ReportsError) as told:
        hand(found.data, stick, quiet)
    assert told.value.code == "no-stick"
    assert not stick.path.exists()


HELPED = """
set -e
mount -t tmpfs tmpfs /run
mkdir -p /run/tappa/sticks/sda1 /run/tappa/answers /run/tappa/requests
mount --bind "$1" /var/lib
mount -t tmpfs -o size=20m,ro tmpfs /run/tappa/sticks/sda1
until_asked() { until [ -e /run/tappa/requests/reports ]; do sleep 0.1; done; }
(until_asked && python3 deploy/linux/requests) >&2 &
"$2" -m kiosk care reports --json --data /var/lib/tappa --to /run/tappa/sticks/sda1
wait
cat /run/tappa/sticks/sda1/tappa-reports/*/log/kiosk.log
grep -c ' /run/tappa/sticks/sda1 ro,' /proc/self/mountinfo
"""


def _may_mount() -> bool:
    if not shutil.which("unshare"):
        return False
    command = ["unshare", "-m", "mount", "-t", "tmpfs", "tmpfs", "/run"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not _may_mount(), reason="may not mount anything")
def test_the_helper_of_an_installation_writes_on_a_read_only_stick(
    found: Settings, tmp_path: Path
) -> None:
    root = Path(__file__).resolve().parents[3]
    found.data.rename(tmp_path / "tappa")
    command = ["timeout", "60", "unshare", "-m", "bash", "-c", HELPED, "bash", str(tmp_path)]
    done = subprocess.run(
        [*command, sys.executable],
        capture_output=True,
        text=True,
        check=False,
        cwd=root,
        env={**os.environ, "KIOSK_SOURCES": "/run/tappa/sticks/*", "PYTHONPATH": str(root)},
    )
    assert done.returncode == 0, done.stderr
    steps = [json.loads(line) for line in done.stdout.splitlines() if line.startswith('{"event"')]
    assert [step["event"] for step in steps] == ["gathering", "writing", "done"]
    assert steps[-1]["result"] == "done"
    assert not [word for word in (PIN, SECRET, TOKEN, "192.168", "hub.") if word in done.stdout]
    assert done.stdout.splitlines()[-1] == "1"  # read-only again


def test_the_real_command_tells_each_step_as_json(found: Settings, stick: Stick) -> None:
    command = [sys.executable, "-m", "kiosk", "care", "reports", "--json"]
    command += ["--data", str(found.data)]

    def run(*more: str) -> tuple[int, list[dict[str, str]], str]:
        done = subprocess.run(
            [*command, *more], capture_output=True, text=True, check=False, timeout=60
        )
        return done.returncode, [json.loads(line) for line in done.stdout.splitlines()], done.stderr

    code, lines, trouble = run("--to", str(stick.path))
    assert (code, trouble) == (0, "")
    assert [line["event"] for line in lines] == ["gathering", "writing", "done"]
    assert (stick.path / ON_STICK / lines[-1]["name"]).is_dir()
    code, lines, trouble = run("--to", str(stick.path / "gone"))
    assert (code, lines[-1]["result"], trouble) == (1, "no-stick", "")
