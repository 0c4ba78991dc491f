"""A fresh Debian in a folder, made by debootstrap from the mirror this machine uses itself."""

import os
import re
import shutil
import signal
import subprocess
from collections.abc import Mapping
from pathlib import Path

_PATH = "/usr/local/sbin:/usr/local/bin:/usr/sbin:/usr/bin:/sbin:/bin"
_APART = ("unshare", "--mount", "--propagation", "private")
_MOUNTS = """
set -e
mount --bind {root} {root}
mount -t proc proc {root}/proc
mount --rbind /dev {root}/dev
mount --rbind /sys {root}/sys
mount --bind {checkout} {root}/checkout
mount --bind {wheels} {root}/wheels
exec chroot {root} "$@"
"""


class Debian:
    """A root folder that is entered with a checkout and a folder of wheels in it.

    Args:
        work: folder for everything; what is whole in it is used again.
        checkout: what is installed from, at /checkout.
        wheels: Python packages, at /wheels.
    """

    def __init__(self, work: Path, checkout: Path, wheels: Path) -> None:
        self.root, self.checkout, self.wheels = work / "debian", checkout, wheels
        self._pristine = work / "pristine"

    def make(self) -> None:
        """Lay the root folder anew, fetching the packages of a minimal Debian once."""
        if not (self._pristine / "whole").exists():
            shutil.rmtree(self._pristine, ignore_errors=True)
            mirror, suite = self.mirror()
            command = ["debootstrap", "--variant=minbase", suite, str(self._pristine), mirror]
            subprocess.run(command, check=True, capture_output=True, timeout=1800)
            (self._pristine / "whole").touch()
        if self.root.exists():
            subprocess.run(["rm", "-rf", "--one-file-system", str(self.root)], check=True)
        subprocess.run(["cp", "-a", str(self._pristine), str(self.root)], check=True)
        shutil.copy("/etc/resolv.conf", self.root / "etc/resolv.conf")
        for name in ("checkout", "wheels"):
            (self.root / name).mkdir()

    @staticmethod
    def mirror() -> tuple[str, str]:
        """Return the mirror and the suite of this machine."""
        told = dict(
            line.rstrip().split("=", 1)
            for line in Path("/etc/os-release").read_text().splitlines()
            if "=" in line
        )
        suite = told["VERSION_CODENAME"].strip('"')
        for path in [Path("/etc/apt/sources.list"), *Path("/etc/apt/sources.list.d").glob("*")]:
            text = path.read_text() if path.is_file() else ""
            for found in re.finditer(rf"^deb (?:\[.*\] )?(\S+) {suite} ", text, re.M):
                return found[1], suite
            for stanza in text.split("\n\n"):
                uri = re.search(r"^URIs: (\S+)", stanza, re.M)
                if uri and re.search(rf"^Suites:.*\b{suite}\b(?!-)", stanza, re.M):
                    return uri[1], suite
        raise LookupError("this machine's apt sources name no mirror of its own suite")

    def start(
        self, *command: str, environment: Mapping[str, str] | None = None, alone: bool = False
    ) -> subprocess.Popen[str]:
        """Start a command in there as root; `alone`, all it starts dies when it is killed."""
        script = _MOUNTS.format(root=self.root, checkout=self.checkout, wheels=self.wheels)
        apart = ["--pid", "--fork", "--kill-child=KILL"] if alone else []
        return subprocess.Popen(
            [*_APART, *apart, "sh", "-c", script, "sh", *command],
            env={"PATH": _PATH, "HOME": "/", "TERM": "dumb", **(environment or {})},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            text=True,
            start_new_session=True,
        )

    def run(
        self, *command: str, environment: Mapping[str, str] | None = None, code: int = 0
    ) -> str:
        """Run a command in there to its end, and return what it said."""
        process = self.start(*command, environment=environment)
        said, _ = process.communicate(timeout=900)
        if process.returncode != code:
            raise RuntimeError(f"{command} ended with {process.returncode}:\n{said}")
        return said

    @staticmethod
    def cut_power(process: subprocess.Popen[str]) -> None:
        """Kill a command that was started `alone`, and all of its children, at once."""
        os.killpg(process.pid, signal.SIGKILL)
        process.communicate(timeout=30)
