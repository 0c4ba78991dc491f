"""A kiosk at work in the field: kept by its keeper on a screen, seen, touched, struck."""

import json
import os
import re
import signal
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

from tests.faults.field.judge import Sight, differ, look
from tests.faults.field.screens import Screen

ROOT = Path(__file__).resolve().parents[3]
HOOKS = Path(__file__).parent / "hooks"
REST = 1.5
"""Seconds in which a page that does not change is complete, where nothing else is to do."""
_SHOWN = re.compile(r"screen (\d+) shows “([^”]*)”")


class FieldError(Exception):
    """What was waited for did not come; the message says what, and what was seen last."""


class FieldKiosk:
    """`kiosk keep` as a unit of systemd would run it.

    Args:
        data: its data folder.
        screen: what it is shown on.
        folder: for photographs, settings and what it says.
        settings: lines of its settings file.
        environment: further variables.
    """

    def __init__(
        self,
        data: Path,
        screen: Screen,
        folder: Path,
        settings: dict[str, Any],
        environment: dict[str, str] | None = None,
    ) -> None:
        self.data, self.screen, self._folder = data, screen, folder
        self._said = folder / "said.txt"
        self._said.write_text("", encoding="utf-8")
        self._config = folder / "kiosk.toml"
        rows = (f"{name} = {json.dumps(value)}\n" for name, value in settings.items())
        self._config.write_text("".join(rows), encoding="utf-8")
        self.environment = environment or {}
        self.prefix: tuple[str, ...] = ()
        """A command the keeper is started with, such as ``unshare -n``."""
        self.root = ROOT
        self.visits = 0
        """Visits that were begun by touch, seen on the glass."""
        self._process: subprocess.Popen[bytes] | None = None

    def start(self) -> None:
        """Start the keeper."""
        names = ("DISPLAY", "WAYLAND_DISPLAY", "QT_QPA_PLATFORM", "XDG_RUNTIME_DIR")
        plain = {key: value for key, value in os.environ.items() if key not in names}
        command = [*self.prefix, *self.screen.wrap, sys.executable, "-m", "kiosk", "keep"]
        with self._said.open("ab") as said:
            self._process = subprocess.Popen(
                [*command, "--config", str(self._config), "--data", str(self.data)],
                cwd=self.root,
                env={
                    **plain,
                    **self.screen.environment,
                    "PYTHONPATH": os.pathsep.join((str(self.root), str(HOOKS))),
                    **self.environment,
                },
                stdin=subprocess.DEVNULL,
                stdout=said,
                stderr=said,
                start_new_session=True,
            )

    def stop(self) -> None:
        """Ask it to end, as systemd does."""
        if self._process is not None:
            _send(self.keeper, signal.SIGTERM)
            try:
                self._process.wait(15)
            except subprocess.TimeoutExpired:
                self.kill()
            self._process = None

    def kill(self) -> None:
        """Kill the keeper and whatever it started."""
        if self._process is not None:
            for number in [*self.below(self._process.pid), self._process.pid]:
                _send(number, signal.SIGKILL)
            self._process.wait()
            self._process = None

    @property
    def keeper(self) -> int:
        """Process id of the keeper."""
        assert self._process is not None
        first = self._process.pid
        if not self.screen.wrap:
            return first
        return next((n for n, said in self._children(first) if " keep " in said), first)

    @property
    def keeping(self) -> bool:
        """Whether the keeper is alive."""
        return self._process is not None and self._process.poll() is None

    def visitors_screen(self) -> int:
        """Return the process id of the screen; 0 when there is none."""
        return next((n for n, said in self._children(self.keeper) if " run " in f"{said} "), 0)

    def sync(self) -> int:
        """Return the process id of the resident sync; 0 when there is none."""
        number = self.visitors_screen()
        return next((n for n, said in self._children(number) if " sync " in f"{said} "), 0)

    def below(self, number: int) -> list[int]:
        """Return the ids of all processes below one."""
        return [n for child, _ in self._children(number) for n in [*self.below(child), child]]

    def shown(self) -> list[tuple[int, str]]:
        """Return what its keeper told: the screen (process id) and the page, in order."""
        text = self._said.read_text(encoding="utf-8", errors="replace")
        return [(int(number), page) for number, page in _SHOWN.findall(text)]

    def said(self) -> str:
        """Return all it said."""
        return self._said.read_text(encoding="utf-8", errors="replace")

    def see(self) -> Sight | None:
        """Look at the glass; None when there is none."""
        picture = self._folder / "glass.png"
        picture.unlink(missing_ok=True)
        return look(picture) if self.screen.shot(picture) else None

    def content(self) -> bool:
        """Return whether something can be read on the glass now (off-screen: was shown)."""
        if self.screen.name == "offscreen":
            return bool(self.shown())
        sight = self.see()
        return sight is not None and sight.content

    def until(self, true: Callable[[], object], what: str, patience: float = 60.0) -> float:
        """Wait for a condition and return the seconds it took."""
        begun = time.monotonic()
        while not true():
            if time.monotonic() - begun > patience:
                last = " | ".join(self.said().splitlines()[-4:])
                raise FieldError(f"no {what} within {patience:g} s; it said last: {last}")
            time.sleep(0.05)
        return time.monotonic() - begun

    def visit(self) -> None:
        """Touch the attract page, and wait until another page with content is there."""
        if not self.screen.touched:
            return
        before = self.at_rest()
        self.screen.touch()

        def another() -> bool:
            now = self.see()
            return bool(now and now.content and differ(now, before))

        self.until(another, "page after a touch", 20.0)
        self.visits += 1

    def at_rest(self) -> Sight:
        """Wait until the glass shows the same page twice, for pictures come in, and return it."""
        seen: list[Sight | None] = [None]

        def still() -> bool:
            time.sleep(REST * max(1.0, os.getloadavg()[0] / (os.cpu_count() or 1)))
            seen.append(self.see())
            last, now = seen[-2:]
            return bool(last and now and now.content and not differ(now, last))

        self.until(still, "rest")
        found = seen[-1]
        assert found is not None
        return found

    def _children(self, parent: int) -> list[tuple[int, str]]:
        found = []
        for place in Path("/proc").glob("[0-9]*"):
            try:
                stat = (place / "stat").read_text().rpartition(")")[2].split()
                said = (place / "cmdline").read_bytes().replace(b"\0", b" ").decode()
            except OSError:  # it ended meanwhile
                continue
            if int(stat[1]) == parent and stat[0] != "Z":
                found.append((int(place.name), said))
        return found


def _send(number: int, what: int) -> None:
    try:
        os.kill(number, what)
    except ProcessLookupError:  # it has just ended
        return
