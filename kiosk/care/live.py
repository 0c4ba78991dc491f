"""How this machine is now: what only a running screen knows of itself, and what the system says.

Everywhere None means that it cannot be known here.
"""

import ctypes
import re
import sys
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True, slots=True)
class Display:
    """A display that is drawn on: its name and its pixels."""

    name: str
    width: int
    height: int


@dataclass(frozen=True, slots=True)
class Live:
    """A running screen as it is now.

    Attributes:
        memory_mb: resident memory of its process.
        memory_limit_mb: the setting `memory_mb`, above which it starts anew.
        displays: those connected, as Qt sees them; none when it draws for nobody.
        drawing: whether frames came when they were last asked for.
        touch_devices: names of the touch panels Qt listens to.
        touched_ago: seconds since a finger was last felt; None: never since the start.
        uptime: seconds since this process began.
        clock_trusted: whether the time may be shown.
        restarts: how often the keeper had to start it again within the last hour.
    """

    memory_mb: float | None = None
    memory_limit_mb: float | None = None
    displays: tuple[Display, ...] = ()
    drawing: bool | None = None
    touch_devices: tuple[str, ...] | None = None
    touched_ago: float | None = None
    uptime: float = 0.0
    clock_trusted: bool | None = None
    restarts: int = 0


@dataclass(frozen=True, slots=True)
class Output:
    """A socket for a display: its name (``HDMI-A-1``), and its first mode if one is connected."""

    name: str
    mode: str = ""


def memory_left_mb(meminfo: Path = Path("/proc/meminfo")) -> float | None:
    """Return what memory the machine can still give, in MB."""
    if sys.platform == "win32":
        return _windows_memory_mb()
    with suppress(OSError, ValueError):
        for line in meminfo.read_text(encoding="ascii").splitlines():
            if line.startswith("MemAvailable:"):
                return int(line.split()[1]) * 1024 / 1e6
    return None


def outputs(drm: Path = Path("/sys/class/drm")) -> tuple[Output, ...] | None:
    """Return the sockets in which a display is plugged; none at all where there is no graphics."""
    found, sockets = [], 0
    with suppress(OSError):
        for status in sorted(drm.glob("card*-*/status")):
            sockets += 1
            if status.read_text(encoding="ascii").strip() == "connected":
                modes = (status.parent / "modes").read_text(encoding="ascii").split()
                found.append(Output(status.parent.name.partition("-")[2], "".join(modes[:1])))
    return tuple(found) if sockets else None


def touch_panels(devices: Path = Path("/proc/bus/input/devices")) -> tuple[str, ...] | None:
    """Return the names of the touch panels that the system listens to."""
    if sys.platform == "win32":
        points = ctypes.windll.user32.GetSystemMetrics(_MAXIMUM_TOUCHES)
        return ("touch",) if points else ()
    try:
        blocks = devices.read_text(encoding="utf-8", errors="replace").split("\n\n")
    except OSError:
        return None
    return tuple(
        name[1]
        for block in blocks
        if (prop := re.search(r"^B: PROP=([0-9a-f]+)$", block, re.M))
        and int(prop[1], 16) & _DIRECT
        and re.search(r"^B: ABS=(?!0$)", block, re.M)
        and (name := re.search(r'^N: Name="(.*)"$', block, re.M))
    )


def can_sound(cards: Path = Path("/proc/asound/cards")) -> bool | None:
    """Return whether the machine has anything that sounds."""
    if sys.platform == "win32":
        return bool(ctypes.windll.winmm.waveOutGetNumDevs())
    if not sys.platform.startswith("linux"):
        return None
    try:
        return "]:" in cards.read_text(encoding="utf-8", errors="replace")
    except OSError:
        return False


def is_linked(interfaces: Path = Path("/sys/class/net")) -> bool | None:
    """Return whether a cable or a Wi-Fi is connected, whatever lies behind it."""
    found = None
    for carrier in interfaces.glob("*/carrier"):
        if carrier.parent.name != "lo":
            with suppress(OSError):  # an interface that is down gives no answer
                found = bool(found) or carrier.read_text(encoding="ascii").strip() == "1"
            found = bool(found)
    return found


_DIRECT = 1 << 1
"""INPUT_PROP_DIRECT of linux/input-event-codes.h: what is touched is what is shown."""
_MAXIMUM_TOUCHES = 95
"""SM_MAXIMUMTOUCHES of winuser.h."""


class _MemoryStatus(ctypes.Structure):
    """MEMORYSTATUSEX of sysinfoapi.h."""

    _fields_ = (
        ("length", ctypes.c_uint32),
        ("load", ctypes.c_uint32),
        *((name, ctypes.c_uint64) for name in ("total", "free", "a", "b", "c", "d", "e")),
    )


def _windows_memory_mb() -> float | None:
    status = _MemoryStatus(length=ctypes.sizeof(_MemoryStatus))
    if sys.platform != "win32" or not ctypes.windll.kernel32.GlobalMemoryStatusEx(
        ctypes.byref(status)
    ):
        return None
    return float(status.free) / 1e6
