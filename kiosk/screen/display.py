"""Whether there is a display, and who should draw on it."""

import ctypes
import os
import socket
import sys
from collections.abc import Mapping
from pathlib import Path

from PySide6.QtCore import QLibraryInfo

SILENT = 0.5
"""Seconds an X server may take to accept a connection."""


def missing(environment: Mapping[str, str] = os.environ) -> bool:
    """Return whether there is no display to draw on (Linux; elsewhere there always is one)."""
    if not sys.platform.startswith("linux"):
        return False
    platform = environment.get("QT_QPA_PLATFORM", "")
    if platform and not platform.startswith(("xcb", "wayland")):
        return platform.startswith(("offscreen", "minimal"))
    if environment.get("WAYLAND_DISPLAY") and not platform.startswith("xcb"):
        folder = environment.get("XDG_RUNTIME_DIR", "/")
        return not _answers(str(Path(folder) / environment["WAYLAND_DISPLAY"]))
    return not _x11(environment.get("DISPLAY", ""))


def software(renderer: str) -> bool:
    """Return whether Qt Quick should draw with its software renderer.

    ``auto`` chooses it where there is no graphics device; a software OpenGL draws slower than it.
    """
    if renderer != "auto":
        return renderer == "software"
    if not sys.platform.startswith("linux"):
        return False
    nodes = Path("/dev/dri")
    return not nodes.is_dir() or not any(nodes.glob("renderD*"))


def check_plugin() -> None:
    """Load the library that draws on this display, before Qt does and ends the process.

    Raises:
        ImportError: a system library it needs is missing; the message names it.
    """
    if not sys.platform.startswith("linux"):
        return
    platform = os.environ.get("QT_QPA_PLATFORM", "")
    wayland = not platform.startswith("xcb") and bool(os.environ.get("WAYLAND_DISPLAY"))
    folder = Path(QLibraryInfo.path(QLibraryInfo.LibraryPath.PluginsPath)) / "platforms"
    try:
        ctypes.CDLL(str(folder / ("libqwayland.so" if wayland else "libqxcb.so")))
    except OSError as error:
        raise ImportError(str(error)) from error


def _x11(display: str) -> bool:
    host, _, number = display.partition(":")
    number = number.partition(".")[0]
    if not number.isdigit():
        return False
    if host in ("", "unix"):
        return _answers(f"/tmp/.X11-unix/X{number}") or _answers(f"\0/tmp/.X11-unix/X{number}")
    try:
        socket.create_connection((host, 6000 + int(number)), SILENT).close()
    except OSError:
        return False
    return True


def _answers(address: str) -> bool:
    with socket.socket(socket.AF_UNIX) as probe:
        probe.settimeout(SILENT)
        try:
            probe.connect(address)
        except OSError:
            return False
    return True
