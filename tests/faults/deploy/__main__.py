"""P5 of the kiosk itself: installed on a bare Debian, updated, killed, gone back.

Usage: python -m tests.faults.deploy [--work DIR] [--kills N]
As root, with debootstrap, cage's dependencies and grim; takes some minutes and a network. A folder
given with --work keeps the Debian, the wheels and the screenshots from one run to the next.
"""

import argparse
import random
import shutil
import subprocess
import tempfile
import time
from collections import Counter
from pathlib import Path

from PySide6.QtGui import QImage

from kiosk.care.pin import fits
from kiosk.care.record import read_record
from tests.faults.deploy.debian import Debian

ROOT = Path(__file__).resolve().parents[3]
PARTS = ("kiosk", "resources", "db", "translations", "deploy", "pyproject.toml", "README.md")
CONTENT = 200
"""Colours from which on a picture shows a page."""
INSTALL = "/checkout/deploy/linux/install"
STANDIN = {"TAPPA_SYSTEMCTL": "/usr/local/bin/standin", "TAPPA_SHOWS_WITHIN": "60"}


class Trial:
    """One Debian and the checkout it is installed from."""

    def __init__(self, work: Path) -> None:
        self.work, self.checkout, self.wheels = work, work / "checkout", work / "wheels"
        self.debian = Debian(work, self.checkout, self.wheels)
        self.tappa = self.debian.root / "opt/tappa"
        self.data = self.debian.root / "var/lib/tappa"

    def lay_out(self) -> None:
        shutil.rmtree(self.checkout, ignore_errors=True)
        self.checkout.mkdir(parents=True)
        for name in (*PARTS, "LICENSE", ".gitignore"):
            source = ROOT / name
            if source.is_dir():
                skipped = shutil.ignore_patterns("__pycache__")
                shutil.copytree(source, self.checkout / name, ignore=skipped)
            else:
                shutil.copy(source, self.checkout)
        if not self.wheels.exists():
            collect = [self.checkout / "deploy/linux/wheels", self.wheels]
            subprocess.run(collect, check=True, stdout=subprocess.DEVNULL, timeout=900)
        self.debian.make()
        standin = self.debian.root / "usr/local/bin/standin"
        shutil.copy(Path(__file__).with_name("standin.py"), standin)
        standin.chmod(0o755)

    def new_version(self, name: str) -> None:
        with (self.checkout / "README.md").open("a") as file:
            file.write(f"\n{name}\n")

    def install(self, *, served: bool = True, code: int = 0) -> str:
        return self.debian.run(
            INSTALL, "--wheels", "/wheels", environment=STANDIN if served else {}, code=code
        )

    @property
    def in_force(self) -> str:
        """The version that `current` leads to, which must be whole."""
        name = (self.tappa / "current").readlink().name
        assert (self.tappa / "versions" / name / "complete").is_file(), f"{name} is not whole"
        return name

    def shows(self, what: str = "ActiveState") -> str:
        return self.debian.run("/usr/local/bin/standin", "show", what).strip()

    def photograph(self, name: str) -> int:
        """Start the version in force anew and take pictures until one shows something.

        Returns how many colours it has. A headless cage has to be photographed from its first frame
        on: one that came to rest unseen gives black pictures.
        """
        self.debian.run(STANDIN["TAPPA_SYSTEMCTL"], "restart")
        folder, picture = self.debian.root / "run/tappa-session", self.work / f"{name}.png"
        found, until = 0, time.monotonic() + 60
        while found < CONTENT and time.monotonic() < until:
            time.sleep(0.1)
            for socket in folder.glob("wayland-[0-9]"):
                display = {"WAYLAND_DISPLAY": str(socket), "XDG_RUNTIME_DIR": str(folder)}
                command = ["timeout", "10", "grim", str(picture)]
                subprocess.run(command, env=display, check=False, capture_output=True)
            image = QImage(str(picture))
            rows = range(0, image.height(), 7)
            found = len({image.pixel(x, y) for y in rows for x in range(0, image.width(), 7)})
        return found


def main(work: Path, kills: int) -> None:
    """Go through it all; an AssertionError says what did not hold."""
    trial = Trial(work)
    try:
        go_through(trial, kills)
    finally:
        trial.debian.run(STANDIN["TAPPA_SYSTEMCTL"], "stop")


def go_through(trial: Trial, kills: int) -> None:
    clock = Stopwatch()
    trial.lay_out()
    clock.lap("a bare Debian and the wheels")
    said = trial.install()
    clock.lap("the one command, on a bare Debian, until a page is shown")
    pin = next(line.rpartition(" ")[2] for line in said.splitlines() if "First PIN" in line)
    first = trial.in_force
    assert trial.shows() == "active", said
    units = ("tappa.service", "tappa-requests.path", "tappa-stick@sda1.service")
    trial.debian.run("systemctl", "is-enabled", *units[:2])
    trial.debian.run("systemd-analyze", "verify", "--man=no", *units)
    assert trial.photograph("installed") >= CONTENT
    assert "First PIN" not in trial.install()
    assert trial.in_force == first
    clock.lap("the same command again, with nothing new")

    trial.new_version("second")
    trial.install()
    lasts = clock.lap("an update in place, until the new version shows its page")
    second = trial.in_force
    assert second != first
    assert trial.photograph("updated") >= CONTENT

    broken = trial.checkout / "resources/qml/Kiosk/MainWindow.qml"
    whole = broken.read_text()
    broken.write_text(whole.replace("Window {", "Window { nonsense", 1))
    assert "draws no page" in trial.install(code=1)
    assert trial.in_force == second
    assert trial.shows() == "active"
    clock.lap("an update that draws no page: refused, the screen untouched")
    broken.write_text(whole)

    keeper = trial.checkout / "kiosk/care/keeper.py"
    whole = keeper.read_text()
    keeper.write_text("raise SystemExit(3)\n")
    assert "back to" in trial.install(code=1)
    assert trial.in_force == second
    assert trial.shows() == "active"
    assert trial.photograph("gone back") >= CONTENT
    clock.lap("an update that draws but shows nothing: left again by itself")
    keeper.write_text(whole)

    screen = trial.checkout / "kiosk/screen/running.py"
    whole = screen.read_text()
    begins = "        super().__init__(found, how)\n"
    faults = {
        "whose screen cannot be built, so that it shows the refuge": "raise RuntimeError",
        "whose screen crashes 3 s after it began": (
            "import os, threading; threading.Timer(3, os._exit, (1,)).start()"
        ),
    }
    for what, fault in faults.items():
        assert begins in whole
        screen.write_text(whole.replace(begins, f"{begins}        {fault}\n"))
        assert "back to" in trial.install(code=1)
        assert trial.in_force == second
        assert "Showing" in trial.shows("StatusText")
        assert trial.photograph("gone back") >= CONTENT
        clock.lap(f"an update {what}: left again by itself")
    screen.write_text(whole)

    trial.debian.run("/usr/local/bin/standin", "stop")
    ends, chance = Counter[str](), random.Random(5)
    old, settings = second, trial.debian.root / "etc/tappa/kiosk.toml"
    kept = settings.read_bytes()
    for number in range(kills):
        trial.new_version(f"killed {number}")
        process = trial.debian.start(INSTALL, "--wheels", "/wheels", alone=True)
        try:
            process.wait(timeout=chance.uniform(0, lasts))
        except subprocess.TimeoutExpired:
            trial.debian.cut_power(process)
        ends["new" if trial.in_force != old else "old"] += 1
        old = trial.in_force
        said = trial.debian.run("/opt/tappa/current/bin/kiosk", "--version")
        assert "kiosk 0" in said, said
    clock.lap(f"{kills} updates killed: {dict(ends)}")

    trial.new_version("last")
    trial.install()
    assert trial.photograph("last") >= CONTENT
    assert settings.read_bytes() == kept
    record = read_record(trial.data)
    assert record is not None
    assert fits(pin, record.pin_hash), "the PIN has changed"
    assert len(list((trial.tappa / "versions").iterdir())) == 2
    clock.lap("one more update; the PIN, settings and data are those of the first day")


class Stopwatch:
    """Prints how long each step took."""

    def __init__(self) -> None:
        self._began = time.monotonic()

    def lap(self, what: str) -> float:
        seconds = time.monotonic() - self._began
        print(f"{seconds:7.1f} s  {what}", flush=True)
        self._began = time.monotonic()
        return seconds


if __name__ == "__main__":
    parser = argparse.ArgumentParser()
    parser.add_argument("--work", type=Path)
    parser.add_argument("--kills", type=int, default=8)
    given = parser.parse_args()
    if given.work:
        main(given.work.absolute(), given.kills)
    else:
        with tempfile.TemporaryDirectory() as folder:
            main(Path(folder), given.kills)
