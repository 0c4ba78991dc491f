"""The root helpers for real: images of sticks on loop devices, mounted in a namespace of their own.

The scripts run unchanged. /run and /var/lib are fresh in that namespace, and nothing in it can set
the clock or restart the machine.
"""

import os
import shutil
import subprocess
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from threading import Thread

import pytest

from kiosk.care.root_reports import ask_for_reports

LINUX = Path(__file__).resolve().parents[2] / "deploy" / "linux"
TOOLS = ("unshare", "nsenter", "losetup", "mkfs.vfat", "mkfs.ext4", "blkid", "setpriv")
KIOSK = 65534  # nobody stands for tappa


def known(kind: str) -> bool:
    """Whether the kernel can mount it; a container's may not."""
    told = Path("/proc/filesystems")
    loaded = told.is_file() and kind in told.read_text().split()
    return loaded or not subprocess.run(["modprobe", "-q", kind], check=False).returncode


KIND = "vfat" if shutil.which("modprobe") and known("vfat") else "ext4"
KINDS = [
    pytest.param("vfat", marks=pytest.mark.skipif(KIND != "vfat", reason="no vfat in this kernel")),
    "ext4",
]


def why_not() -> str:
    """Why mounts cannot be tried here, if they cannot."""
    if not sys.platform.startswith("linux") or os.geteuid() != 0:
        return "mounting needs root on Linux"
    if missing := [tool for tool in TOOLS if not shutil.which(tool)]:
        return f"there is no {missing[0]}"
    if subprocess.run(["unshare", "-m", "true"], capture_output=True, check=False).returncode:
        return "no mount namespace may be made here"
    tried = subprocess.run(["losetup", "-f"], capture_output=True, check=False)
    return "there is no loop device" if tried.returncode else ""


pytestmark = pytest.mark.skipif(bool(why_not()), reason=why_not() or "-")


class Machine:
    """A namespace with folders of a kiosk, into which sticks are plugged."""

    def __init__(self, folder: Path) -> None:
        self.folder = folder
        self.loops: list[str] = []
        set_up = (
            "mount -t tmpfs none /run && mount -t tmpfs none /var/lib && "
            "mkdir -p /run/tappa/sticks /run/tappa/answers /run/tappa/requests "
            f"/var/lib/tappa/reports && chown -R {KIOSK} /var/lib/tappa /run/tappa/requests && "
            "printf '#!/bin/sh\\necho \"$@\" >>/run/asked\\n' >/run/systemctl && "
            "chmod +x /run/systemctl && mount --bind /run/systemctl /usr/bin/systemctl && "
            "echo there && exec sleep 600"
        )
        self.process = subprocess.Popen(
            ["unshare", "-m", "--propagation", "private", "sh", "-c", set_up],
            stdout=subprocess.PIPE,
            text=True,
        )
        assert self.process.stdout is not None
        assert self.process.stdout.readline() == "there\n"
        self.root = Path(f"/proc/{self.process.pid}/root")
        self.reports = self.root / "var/lib/tappa/reports"

    def run(self, *command: str | Path) -> subprocess.CompletedProcess[str]:
        bounds = ["setpriv", "--bounding-set", "-sys_time,-sys_boot"]
        inside = ["nsenter", f"--mount=/proc/{self.process.pid}/ns/mnt", *bounds]
        return subprocess.run(
            [*inside, *map(str, command)], capture_output=True, text=True, check=False, timeout=60
        )

    def must(self, *command: str | Path) -> str:
        done = self.run(*command)
        assert not done.returncode, done.stderr
        return done.stdout

    def stick(self, kind: str, megabytes: int = 16, content: Path | None = None) -> Path:
        image = self.folder / f"{len(self.loops)}.img"
        with image.open("wb") as file:  # sparse
            file.truncate(megabytes * 1_000_000)
        options = ["-F", "-q", *(["-d", str(content)] if content else [])]
        make = ["mkfs.vfat"] if kind == "vfat" else ["mkfs.ext4", *options]
        subprocess.run([*make, str(image)], check=True, capture_output=True)
        return image

    def plug(self, image: Path, *options: str) -> str:
        done = subprocess.run(
            ["losetup", "--find", "--show", *options, str(image)],
            check=True, capture_output=True, text=True,
        )  # fmt: skip
        self.loops.append(done.stdout.strip())
        return Path(self.loops[-1]).name

    def report(self, name: str, content: bytes = b"counts\n") -> Path:
        path = self.reports / name
        path.parent.mkdir(parents=True, exist_ok=True)
        path.write_bytes(content)
        for each in (path, path.parent):
            os.chown(each, KIOSK, KIOSK)
        return path

    def ask(self, name: str, content: str = "") -> str:
        (self.root / "run/tappa/requests" / name).write_text(content)
        self.must(LINUX / "requests")
        answer = self.root / "run/tappa/answers" / name
        return answer.read_text().strip() if answer.exists() else ""

    def options(self, name: str) -> set[str]:
        told = self.must("findmnt", "-no", "OPTIONS", f"/run/tappa/sticks/{name}")
        return set(told.strip().split(","))

    def on_stick(self, name: str) -> Path:
        return self.root / "run/tappa/sticks" / name

    def end(self) -> None:
        self.process.kill()
        self.process.communicate()
        for loop in self.loops:
            subprocess.run(["losetup", "-d", loop], check=False, capture_output=True)


@pytest.fixture
def machine(tmp_path: Path) -> Iterator[Machine]:
    made = Machine(tmp_path)
    yield made
    made.end()


@pytest.mark.parametrize("kind", KINDS)
def test_a_stick_is_read_only_and_harmless_and_goes_when_pulled(
    machine: Machine, kind: str
) -> None:
    name = machine.plug(machine.stick(kind))
    machine.must(LINUX / "stick", "mount", name)

    assert {"ro", "nosuid", "nodev", "noexec", "nosymfollow"} <= machine.options(name)

    machine.must(LINUX / "stick", "mount", name)  # the kernel may tell twice
    machine.must(LINUX / "stick", "unmount", name)
    assert not machine.on_stick(name).exists()
    machine.must(LINUX / "stick", "unmount", name)


def test_a_stick_whose_device_has_gone_is_let_go_although_it_is_being_read(
    machine: Machine,
) -> None:
    name = machine.plug(machine.stick(KIND))
    machine.must(LINUX / "stick", "mount", name)
    reader = os.open(machine.on_stick(name), os.O_RDONLY)
    machine.must(LINUX / "stick", "unmount", name)
    os.close(reader)

    assert not machine.on_stick(name).exists()


def test_neither_an_odd_name_nor_an_unknown_file_system_is_mounted(machine: Machine) -> None:
    empty = machine.folder / "empty.img"
    empty.write_bytes(bytes(1_000_000))
    name = machine.plug(empty)

    for wrong in (name, "../sda1", "-o", "sda1;reboot", "", "A"):
        done = machine.run(LINUX / "stick", "mount", wrong)
        assert done.returncode == 1, wrong
        assert "Traceback" not in done.stderr
    assert list((machine.root / "run/tappa/sticks").iterdir()) == []


def test_a_stick_that_cannot_be_mounted_leaves_no_folder(machine: Machine) -> None:
    image = machine.stick("ext4")
    with image.open("r+b") as file:  # its name stays, its descriptors are gone
        file.seek(2048)
        file.write(bytes(100_000))
    name = machine.plug(image)

    assert "mount-failed" in machine.run(LINUX / "stick", "mount", name).stderr
    assert not machine.on_stick(name).exists()


def test_a_disk_that_the_machine_uses_is_no_stick(machine: Machine) -> None:
    name = machine.plug(machine.stick("ext4"))
    machine.must("mkdir", "/run/system")
    machine.must("mount", f"/dev/{name}", "/run/system")

    assert "not-a-stick" in machine.run(LINUX / "stick", "mount", name).stderr


@pytest.mark.parametrize("kind", KINDS)
def test_reports_are_copied_and_the_stick_is_read_only_again(machine: Machine, kind: str) -> None:
    name = machine.plug(machine.stick(kind))
    machine.must(LINUX / "stick", "mount", name)
    machine.report("diagnosis.txt", b"first\n")
    machine.report("visits/2026-06-17.jsonl", b"{}\n")

    assert machine.ask("reports") == f"done 2 {name}"
    machine.report("diagnosis.txt", b"second\n")
    assert machine.ask("reports") == f"done 2 {name}"

    copied = machine.on_stick(name) / "tappa-reports"
    assert (copied / "diagnosis.txt").read_bytes() == b"second\n"
    assert (copied / "visits/2026-06-17.jsonl").read_bytes() == b"{}\n"
    assert not list(copied.rglob("*.new"))
    assert {"ro", "nosuid", "nodev", "noexec", "nosymfollow"} <= machine.options(name)
    assert list((machine.root / "run/tappa/requests").iterdir()) == []


def test_the_desk_and_the_helper_understand_each_other(machine: Machine) -> None:
    name = machine.plug(machine.stick(KIND))
    machine.must(LINUX / "stick", "mount", name)
    machine.report("siena-abc123-0001/kiosk.txt", b"kiosk: siena\n")
    requests = machine.root / "run/tappa/requests"
    told: list[str] = []
    desk = Thread(
        target=lambda: ask_for_reports(name, lambda event, **_: told.append(event), requests)
    )
    desk.start()
    until = time.monotonic() + 30
    while not (requests / "reports").exists():  # what the path unit waits for
        assert time.monotonic() < until
        time.sleep(0.01)
    machine.must(LINUX / "requests")
    desk.join(timeout=30)

    assert told == ["writing"]
    copied = machine.on_stick(name) / "tappa-reports/siena-abc123-0001/kiosk.txt"
    assert copied.read_bytes() == b"kiosk: siena\n"


def test_without_a_stick_or_reports_the_answer_says_so(machine: Machine) -> None:
    assert machine.ask("reports") == "failed no-stick"
    name = machine.plug(machine.stick(KIND))
    machine.must(LINUX / "stick", "mount", name)
    assert machine.ask("reports") == "failed no-reports"
    shutil.rmtree(machine.reports)
    assert machine.ask("reports") == "failed no-reports"
    machine.must("ln", "-s", "/etc", "/var/lib/tappa/reports")
    assert machine.ask("reports") == "failed no-reports"
    assert not list((machine.on_stick(name)).rglob("*passwd*"))


def test_a_stick_that_cannot_be_written_or_is_full_says_so(machine: Machine) -> None:
    machine.report("diagnosis.txt")
    protected = machine.plug(machine.stick(KIND), "--read-only")
    machine.must(LINUX / "stick", "mount", protected)
    assert machine.ask("reports") == "failed stick-read-only"
    machine.must(LINUX / "stick", "unmount", protected)

    small = machine.plug(machine.stick(KIND, 2))
    machine.must(LINUX / "stick", "mount", small)
    machine.report("large.log", bytes(3_000_000))
    assert machine.ask("reports") == "failed stick-full"
    assert "ro" in machine.options(small)


def test_too_much_is_not_copied(machine: Machine) -> None:
    name = machine.plug(machine.stick(KIND, 200))
    machine.must(LINUX / "stick", "mount", name)
    machine.report("endless.log", bytes(65_000_000))

    assert machine.ask("reports") == "failed too-much"
    assert "ro" in machine.options(name)


def test_links_of_a_hostile_stick_lead_nowhere(machine: Machine) -> None:
    tree = machine.folder / "tree"
    tree.mkdir()
    outside = machine.root / "var/lib/outside"
    outside.mkdir()
    (tree / "tappa-reports").symlink_to("/var/lib/outside")
    first = machine.plug(machine.stick("ext4", content=tree))
    (tree / "tappa-reports").unlink()
    (tree / "tappa-reports").mkdir()
    (tree / "tappa-reports/diagnosis.txt").symlink_to("/var/lib/outside/file")
    (tree / "tappa-reports/diagnosis.txt.new").symlink_to("/var/lib/outside/file")
    (tree / "tappa-reports/visits").symlink_to("/var/lib/outside")
    second = machine.plug(machine.stick("ext4", content=tree))
    machine.report("diagnosis.txt", b"ours")

    machine.must(LINUX / "stick", "mount", first)
    assert machine.ask("reports").startswith("failed ")
    assert "ro" in machine.options(first)
    machine.must(LINUX / "stick", "unmount", first)

    machine.must(LINUX / "stick", "mount", second)
    assert machine.ask("reports") == f"done 1 {second}"
    copied = machine.on_stick(second) / "tappa-reports/diagnosis.txt"
    assert not copied.is_symlink()
    assert copied.read_bytes() == b"ours"
    machine.report("visits/day.jsonl")
    assert machine.ask("reports").startswith("failed ")
    assert list(outside.iterdir()) == []


def test_only_plain_files_of_the_kiosk_reach_the_stick(machine: Machine) -> None:
    """A kiosk that was broken into cannot have root read for it."""
    name = machine.plug(machine.stick(KIND))
    machine.must(LINUX / "stick", "mount", name)
    good = machine.report("good.txt")
    secret = machine.root / "var/lib/secret"
    secret.write_text("secret")
    (machine.reports / "link.txt").symlink_to("/var/lib/secret")
    (machine.reports / "folder").symlink_to("/var/lib")
    os.link(secret, machine.reports / "hard.txt")
    os.mkfifo(machine.reports / "pipe.txt")
    os.link(good, machine.reports / "twice.txt")
    machine.report("other.txt")
    (machine.reports / "root.txt").write_text("of root")
    machine.report("strange\nname;$(reboot)")
    machine.report(".hidden")

    assert machine.ask("reports") == f"done 1 {name}"
    copied = machine.on_stick(name) / "tappa-reports"
    assert [path.name for path in copied.rglob("*")] == ["other.txt"]


def test_a_stick_that_dies_in_the_middle_is_a_sentence_and_not_a_hang(machine: Machine) -> None:
    """Behind the loop device the room ends: from there on every write is an error of the device."""
    machine.must("mkdir", "/var/lib/small")
    machine.must("mount", "-t", "tmpfs", "-o", "size=20m", "none", "/var/lib/small")
    dying = machine.root / "var/lib/small/stick.img"
    subprocess.run(["cp", "--sparse=always", machine.stick(KIND, 100), dying], check=True)
    name = machine.plug(dying)
    machine.must(LINUX / "stick", "mount", name)
    for number in range(40):
        machine.report(f"{number:02}.log", os.urandom(1_000_000))

    answer = machine.ask("reports")

    assert answer.startswith("failed stick-"), answer
    machine.must(LINUX / "stick", "unmount", name)
    assert not machine.on_stick(name).exists()


def test_the_clock_takes_only_a_plausible_instant(machine: Machine) -> None:
    for text in (
        "",
        "tomorrow",
        "2026-06-17 14:30",
        "2026-13-17T14:30:00Z",
        "2026-06-17T14:30+02:00",
    ):
        assert machine.ask("clock", text) == "failed not-a-time", text
    for text in ("1970-01-01T00:00:00Z", "2055-01-01T00:00:00Z"):
        assert machine.ask("clock", text) == "failed not-plausible"
    # a real instant gets as far as the kernel, which here may not do it
    assert machine.ask("clock", "2026-06-17T14:30:00Z") == "failed not-possible"


def test_restart_asks_the_system_and_strange_requests_are_swept_away(machine: Machine) -> None:
    requests = machine.root / "run/tappa/requests"
    (requests / "unknown").write_text("x" * 10_000)
    (requests / "folder" / "deep").mkdir(parents=True)
    (requests / "link").symlink_to("/var/lib/secret")
    (requests / "clock").symlink_to("/var/lib/secret")
    (requests / ".restart").write_text("being written")
    os.mkfifo(requests / "reports")
    held = os.open(requests / "reports", os.O_RDWR)  # somebody is about to write, and never does

    assert machine.ask("restart") == "done"
    os.close(held)
    assert (machine.root / "run/asked").read_text() == "--no-block reboot\n"
    assert [path.name for path in requests.iterdir()] == [".restart"]
