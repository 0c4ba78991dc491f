"""Tries every way out of the page that a visitor has, on real displays, and says what came of it.

Usage: python -m tests.faults.lockdown.escapes [xvfb|cage|sway]…
Keys go through the compositor: those of xdotool into an X server, which is also cage's keyboard,
and those of wtype into sway. What needs fingers, or another program that drags, is tried in
tests/screen/test_lockdown.py.
"""

import json
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Callable, Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path
from typing import Any

from PySide6.QtGui import QImage

from tests.faults.field.judge import look
from tests.faults.field.screens import Screen, Sway, Xvfb

ROOT = Path(__file__).resolve().parents[3]
PATIENCE = 60.0
CHORDS = (
    *("alt+F4", "alt+Tab", "alt+shift+Tab", "alt+Escape", "alt+space", "alt+F2", "alt+F1"),
    *("ctrl+q", "ctrl+w", "ctrl+c", "ctrl+v", "ctrl+n", "ctrl+p", "ctrl+o", "ctrl+s", "ctrl+z"),
    *("ctrl+alt+Delete", "ctrl+alt+BackSpace", "ctrl+alt+t", "ctrl+shift+Escape", "ctrl+Escape"),
    *(f"ctrl+alt+F{number}" for number in range(1, 13)),
    *(f"F{number}" for number in range(1, 13)),
    *("super", "super+d", "super+l", "super+r", "super+Tab", "super+q", "super+shift+e"),
    *("Menu", "Print", "Pause", "Scroll_Lock", "Insert", "Home", "End", "Prior", "Next", "Escape"),
    *("XF86AudioMute", "XF86AudioPlay", "XF86WWW", "XF86Mail", "XF86PowerOff", "XF86Sleep"),
)
"""Keys as X names them."""
_HELD = {"super": "logo"}


class KeyedCage(Sway):
    """cage with a headless display, and with an X server that is its keyboard."""

    name = "cage"
    tools = ("cage", "grim", "setpriv", *Xvfb.tools)

    def begin(self) -> None:
        """Start both."""
        self.keys = Xvfb()
        self.keys.begin()
        super().begin()

    def end(self) -> None:
        """Kill both."""
        super().end()
        self.keys.end()

    def _command(self) -> list[str]:
        # It lays its window over both; that of X shows no more than the first frames.
        both = ["env", f"DISPLAY=:{self.keys.number}", "WLR_BACKENDS=x11,headless"]
        return [*both, "cage", "--", "sleep", "infinity"]


class Kiosk:
    """`kiosk run` on a screen, as its keeper hears it.

    Args:
        data: a data folder with a release.
        screen: what it is shown on.
        folder: for what it says.
    """

    def __init__(self, data: Path, screen: Screen, folder: Path) -> None:
        self.screen, self._said = screen, folder / "said.jsonl"
        self.command = [sys.executable, "main.py", "--data", str(data), "--kept"]
        self._environment = _plain() | screen.environment
        with self._said.open("wb") as said:
            self.process = subprocess.Popen(
                self.command, cwd=ROOT, env=self._environment, stdout=said, stderr=said
            )

    def heard(self, event: str) -> list[Mapping[str, Any]]:
        """Return what it said of this kind, in order."""
        lines = self._said.read_text(encoding="utf-8", errors="replace").splitlines()
        facts = [json.loads(line) for line in lines if line.startswith("{")]
        return [fact for fact in facts if fact["event"] == event]

    def beats(self) -> int:
        """Return how many signs of life there were."""
        return len(self.heard("beat"))

    def visiting(self) -> bool:
        """Return whether a visit is on."""
        return bool(self.heard("beat")[-1]["visiting"])

    def second(self) -> tuple[int, str]:
        """Start another one on the same data folder, and return its end and what it said."""
        command = [argument for argument in self.command if argument != "--kept"]
        done = subprocess.run(
            command, cwd=ROOT, env=self._environment, capture_output=True, text=True, timeout=60
        )
        return done.returncode, done.stderr.strip()

    def sockets(self) -> list[str]:
        """Return the network sockets of the process (Linux)."""
        process = Path(f"/proc/{self.process.pid}")
        held = {str(link.readlink()) for link in (process / "fd").iterdir()}
        rows = []
        for kind in ("tcp", "tcp6", "udp", "udp6", "raw"):
            rows += (process / "net" / kind).read_text().splitlines()[1:]
        return [row for row in rows if f"socket:[{row.split()[9]}]" in held]


def attempt(screen: Screen, data: Path, folder: Path) -> list[str]:
    """Try everything on one screen and return what was wrong."""
    kiosk = Kiosk(data, screen, folder)
    try:
        until(lambda: bool(kiosk.heard("shown")) and kiosk.beats() > 2, "no page")
        with_keys(screen, CHORDS)
        if isinstance(screen, Xvfb):
            _with_mouse(screen)
            _run([sys.executable, "-m", "tests.faults.lockdown.x_close"], screen.environment)
            resized = ("windowsize", "%@", "300", "200")
            _xdo(screen, "search", "--onlyvisible", "--name", "^Tappa$", *resized)
            until(lambda: sees(screen, folder), "the window is no longer whole")
        elif isinstance(screen, Sway) and not isinstance(screen, KeyedCage):
            screen.say("[title=Tappa]", "kill")  # xdg_toplevel.close
            screen.say("[title=Tappa]", "fullscreen", "disable")
            until(lambda: whole(screen), "the window is no longer whole")
        return _wrong(kiosk, screen, folder)
    finally:
        kiosk.process.kill()
        kiosk.process.wait()


def _wrong(kiosk: Kiosk, screen: Screen, folder: Path) -> list[str]:
    wrong: list[str] = []
    if kiosk.process.poll() is not None:
        return [f"the kiosk ended with {kiosk.process.returncode}"]
    code, said = kiosk.second()
    if code != 75 or len(said.splitlines()) != 1:
        wrong.append(f"a second instance ended with {code}: {said}")
    if kiosk.sockets():
        wrong.append(f"network sockets: {kiosk.sockets()}")
    beats = kiosk.beats()
    until(lambda: kiosk.beats() > beats + 1 or kiosk.process.poll() is not None, "no beat")
    if kiosk.process.poll() is not None:
        return [*wrong, f"the kiosk ended with {kiosk.process.returncode}"]
    if kiosk.heard("anew") or kiosk.heard("leaving"):
        wrong.append("the kiosk started anew")
    if not sees(screen, folder):
        wrong.append("no page is on the glass")
    until(lambda: kiosk.visiting() or _begin(kiosk, screen), "keys reach it no more")
    kiosk.process.terminate()
    if (code := kiosk.process.wait(30)) != 0:
        wrong.append(f"asked to end, it ended with {code}")
    return wrong


def _begin(kiosk: Kiosk, screen: Screen) -> bool:
    """Begin a visit by keys, and give it a while to be told of."""
    with_keys(screen, ("Tab", "Return"))
    beats = kiosk.beats()
    until(lambda: kiosk.beats() > beats + 1, "no beat")
    return kiosk.visiting()


def sees(screen: Screen, folder: Path) -> bool:
    """Return whether a page fills the glass, to its corners."""
    picture = folder / f"{screen.name}.png"
    sight = look(picture) if screen.shot(picture) else None
    if sight is None or not sight.content:
        return False
    image = QImage(str(picture))
    right, foot = image.width() - 3, image.height() - 3
    bare = ((right, 3), (3, foot)) if screen.name != KeyedCage.name else ()
    return all(image.pixelColor(x, y).lightness() > 5 for x, y in bare)


def whole(screen: Sway) -> bool:
    """Return whether sway shows the window on the whole display."""
    (socket,) = Path(screen.environment["XDG_RUNTIME_DIR"]).glob("sway-ipc.*")
    asked = ["swaymsg", "-s", str(socket), "-r", "-t", "get_tree"]
    tree = _run(asked, screen.environment).stdout.decode()
    return '"fullscreen_mode": 1' in tree.partition('"name": "Tappa"')[2]


def with_keys(screen: Screen, chords: Sequence[str]) -> None:
    """Press chords, one after the other."""
    if isinstance(screen, Xvfb | KeyedCage):
        for chord in chords:
            _xdo(screen.keys if isinstance(screen, KeyedCage) else screen, "key", chord)
        return
    words = ["-s", "300"]
    for chord in chords:
        *held, last = chord.split("+")
        names = [_HELD.get(name, name) for name in held]
        words += [word for name in names for word in ("-M", name)]
        words += ["-k", "Super_L" if last == "super" else last]
        words += [word for name in reversed(names) for word in ("-m", name)] + ["-s", "40"]
    _run(["wtype", *words, "-s", "300"], screen.environment)


def _with_mouse(screen: Screen) -> None:
    """Swipe in from each edge, press long, click with each button, drag across, turn the wheel."""
    for start, end in (
        ("0 360", "900 360"),
        ("1279 360", "300 360"),
        ("640 0", "640 600"),
        ("640 719", "640 100"),
        ("200 200", "900 600"),
    ):
        _drag(screen, start, end)
    _xdo(screen, "mousemove", "640", "60", "mousedown", "1", "sleep", "1.2", "mouseup", "1")
    for button in ("2", "3", "8", "9", "4", "5"):
        _xdo(screen, "mousemove", "640", "60", "click", button)
        _xdo(screen, "keydown", "ctrl", "click", button, "keyup", "ctrl")


def _drag(screen: Screen, start: str, end: str) -> None:
    there = ("mousemove", *start.split(), "mousedown", "1", "sleep", "0.05")
    _xdo(screen, *there, "mousemove", *end.split(), "sleep", "0.05", "mouseup", "1")


def _xdo(screen: Screen, *words: str) -> None:
    _run(["xdotool", *words], screen.environment)


def _run(
    command: Sequence[str], environment: Mapping[str, str]
) -> "subprocess.CompletedProcess[bytes]":
    return subprocess.run(
        command,
        cwd=ROOT,
        env={**_plain(), **environment},
        capture_output=True,
        timeout=60,
        check=False,
    )


def _plain() -> dict[str, str]:
    hidden = (
        "DISPLAY",
        "WAYLAND_DISPLAY",
        "QT_QPA_PLATFORM",
        "QT_QUICK_BACKEND",
        "XDG_RUNTIME_DIR",
    )
    return {name: value for name, value in os.environ.items() if name not in hidden}


def until(true: Callable[[], bool], what: str) -> None:
    """Wait for a condition; raises TimeoutError."""
    end = time.monotonic() + PATIENCE
    while not true():
        if time.monotonic() > end:
            raise TimeoutError(what)
        time.sleep(0.1)


SCREENS: Mapping[str, type[Screen]] = {one.name: one for one in (Xvfb, KeyedCage, Sway)}


@contextmanager
def prepared() -> Iterator[Path]:
    """A folder with a data folder in it that has the factory release."""
    from kiosk.releases.factory import build_factory

    with tempfile.TemporaryDirectory(prefix="escapes-") as name:
        build_factory(Path(name) / "data")
        yield Path(name)


def main(names: Sequence[str]) -> int:
    """Try the screens of these names, all without any; 1 when something was wrong."""
    bad = 0
    with prepared() as folder:
        for name in names or SCREENS:
            if missing := SCREENS[name].missing():
                print(f"{name}: {missing} is not installed")
                continue
            data = folder / name
            shutil.copytree(folder / "data", data)
            with SCREENS[name]() as screen:
                wrong = attempt(screen, data, folder)
            print(f"{name}: {len(CHORDS)} chords: {'; '.join(wrong) or 'stays on the page'}")
            bad |= bool(wrong)
    return bad


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
