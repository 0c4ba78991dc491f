"""Real screens to run a kiosk on: Xvfb, cage and sway (headless), and Qt's off-screen drawing.

The compositors do not run as root; where this process does, it starts them as nobody. The kiosk
itself runs as this process. None of these has a touch panel: fingers are those of `xdotool` on
Xvfb and keys of `wtype` on sway; cage (0.1.4) takes neither, and nothing is touched there.
"""

import os
import shutil
import subprocess
import tempfile
import time
from pathlib import Path

NOBODY = 65534
SIZE = (1280, 720)
PATIENCE = 20.0

_AS_NOBODY = (
    "setpriv",
    f"--reuid={NOBODY}",
    f"--regid={NOBODY}",
    "--clear-groups",
    "--inh-caps=+dac_override",
    "--ambient-caps=+dac_override",
)
_HEADLESS = {
    "WLR_BACKENDS": "headless",
    "WLR_RENDERER": "pixman",
    "WLR_LIBINPUT_NO_DEVICES": "1",
}
_SWAY = (
    "output HEADLESS-1 resolution 1280x720\ndefault_border none\nfocus_on_window_activation focus\n"
)


class Screen:
    """A screen; as a context manager it is there for the block."""

    name = "offscreen"
    tools: tuple[str, ...] = ()
    """Programs it needs."""
    touched = False
    """Whether a visit can be begun on it."""

    def __enter__(self) -> "Screen":
        self.begin()
        return self

    def __exit__(self, *_: object) -> None:
        self.end()

    @classmethod
    def missing(cls) -> str:
        """Return which of its programs is not installed, "" when all are."""
        return next((tool for tool in cls.tools if not shutil.which(tool)), "")

    def begin(self) -> None:
        """Make it be there."""

    def end(self) -> None:
        """Take it away."""

    @property
    def environment(self) -> dict[str, str]:
        """Variables by which a program finds it."""
        return {"QT_QPA_PLATFORM": "offscreen"}

    @property
    def wrap(self) -> tuple[str, ...]:
        """What a kiosk is started by, when it does not find this screen by variables alone."""
        return ()

    def shot(self, picture: Path) -> bool:  # noqa: ARG002 # others need it
        """Photograph the glass; False when there is none, or this screen cannot be seen."""
        return False

    def touch(self) -> None:
        """Touch the middle of the glass."""


class Xvfb(Screen):
    """An X server in memory; pictures by `import`, fingers by `xdotool`."""

    name = "xvfb"
    tools = ("Xvfb", "import", "xdotool")
    touched = True

    def __init__(self) -> None:
        self._server: subprocess.Popen[bytes] | None = None
        self.number = ""

    @property
    def environment(self) -> dict[str, str]:
        """Variables by which a program finds it."""
        return {"QT_QPA_PLATFORM": "xcb", "DISPLAY": f":{self.number}"}

    def begin(self) -> None:
        """Start it, with its old number if it had one."""
        read, write = os.pipe()
        number = [f":{self.number}"] if self.number else []
        command = ["Xvfb", *number, "-displayfd", str(write), "-nolisten", "tcp", "-screen", "0"]
        self._server = subprocess.Popen(
            [*command, f"{SIZE[0]}x{SIZE[1]}x24"],
            pass_fds=[write],
            stdin=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
        )
        os.close(write)
        with os.fdopen(read) as told:
            self.number = told.readline().strip()

    def end(self) -> None:
        """Kill it."""
        if self._server is not None:
            self._server.kill()
            self._server.wait()
            self._server = None

    def shot(self, picture: Path) -> bool:
        """Photograph the glass."""
        return _does(["import", "-window", "root", str(picture)], self.environment)

    def touch(self) -> None:
        """Touch the middle of the glass."""
        middle = [str(side // 2) for side in SIZE]
        _does(["xdotool", "mousemove", *middle, "click", "1"], self.environment)


class Sway(Screen):
    """A compositor whose outputs come and go when asked; pictures by `grim`, keys by `wtype`."""

    name = "sway"
    tools: tuple[str, ...] = ("sway", "swaymsg", "grim", "wtype", "setpriv")
    touched = True

    def __init__(self) -> None:
        self._folder = Path(tempfile.mkdtemp(prefix="field-"))
        self._compositor: subprocess.Popen[bytes] | None = None
        self._display = ""

    @property
    def environment(self) -> dict[str, str]:
        """Variables by which a program finds it."""
        return {
            "QT_QPA_PLATFORM": "wayland",
            "XDG_RUNTIME_DIR": str(self._folder),
            "WAYLAND_DISPLAY": self._display,
        }

    def begin(self) -> None:
        """Start it."""
        _give(self._folder)
        mine = {"HOME": str(self._folder), "XDG_RUNTIME_DIR": str(self._folder)}
        self._compositor = subprocess.Popen(
            [*(() if os.geteuid() else _AS_NOBODY), *self._command()],
            env={**_plain(), **_HEADLESS, **mine},
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            start_new_session=True,
        )
        end = time.monotonic() + PATIENCE
        while not self._socket().is_socket() and time.monotonic() < end:
            time.sleep(0.05)
        self._display = self._socket().name

    def end(self) -> None:
        """Kill it."""
        if self._compositor is not None:
            os.killpg(self._compositor.pid, 9)
            self._compositor.wait()
            self._compositor = None
        shutil.rmtree(self._folder)

    def shot(self, picture: Path) -> bool:
        """Photograph the glass."""
        return _does(["grim", str(picture)], self.environment)

    def _socket(self) -> Path:
        found = (path for path in self._folder.glob("wayland-*") if not path.suffix)
        return next(found, self._folder / "wayland-0")

    def touch(self) -> None:
        """Step to the page's first control and press it; Qt needs a moment to see keys come."""
        keys = ("-s", "700", "-k", "Tab", "-s", "200", "-k", "Return", "-s", "300")
        _does(["wtype", *keys], self.environment)

    def say(self, *words: str) -> None:
        """Give sway a command."""
        socket = next(self._folder.glob("sway-ipc.*"), None)
        _does(["swaymsg", "-s", str(socket), *words], self.environment)

    def _command(self) -> list[str]:
        settings = self._folder / "config"
        settings.write_text(_SWAY, encoding="ascii")
        return ["sway", "-c", str(settings)]


class Cage(Sway):
    """The compositor of the field, which starts the keeper itself and ends with it.

    It draws into a window of sway, which is photographed. Alone and headless (0.1.4) it cannot be
    photographed at rest: it draws while a frame is pending ("Basic output test failed"), and what
    was missed then stays black until something moves. Sway's virtual keys do not reach it.
    """

    name = "cage"
    tools = ("cage", *Sway.tools)
    touched = False

    @property
    def wrap(self) -> tuple[str, ...]:
        """Cage and its user."""
        inside = {"WLR_BACKENDS": "wayland", "WLR_RENDERER": "pixman", "HOME": str(self._folder)}
        variables = (f"{name}={value}" for name, value in inside.items())
        return (*(() if os.geteuid() else _AS_NOBODY), "env", *variables, "cage", "--")


SCREENS: dict[str, type[Screen]] = {one.name: one for one in (Xvfb, Cage, Sway, Screen)}


def _give(folder: Path) -> None:
    folder.mkdir(exist_ok=True)
    folder.chmod(0o700)
    if not os.geteuid():
        os.chown(folder, NOBODY, NOBODY)


def _does(command: list[str], environment: dict[str, str]) -> bool:
    try:
        done = subprocess.run(
            command,
            env={**_plain(), **environment},
            capture_output=True,
            timeout=10,
            check=False,
        )
    except subprocess.TimeoutExpired:
        return False
    return not done.returncode


def _plain() -> dict[str, str]:
    hidden = ("DISPLAY", "WAYLAND_DISPLAY", "WAYLAND_SOCKET", "QT_QPA_PLATFORM", "SWAYSOCK")
    return {name: value for name, value in os.environ.items() if name not in hidden}
