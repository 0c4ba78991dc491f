"""What a frozen kiosk may carry of Qt: its LGPL parts, and of those only what the screen uses.

PyInstaller's recipes (windows/tappa.spec) read this. Qt's libraries stay files of their own beside
the program (onedir, never onefile), so that whoever holds the kiosk may replace them: LGPL-3.0, 4.
"""

import re
from collections.abc import Iterable
from typing import TypeVar

GPL_ONLY = (
    "CanvasPainter", "Charts", "DataVisualization", "Graphs", "GraphsWidgets", "HttpServer",
    "Lottie", "NetworkAuth", "Quick3D", "QuickTimeline", "ShaderTools", "VirtualKeyboard",
    "WaylandCompositor",
)  # fmt: skip
"""Modules of Qt that the Qt Company gives away under GPL-3.0 only, or sells."""

UNUSED = (
    "3D", "Bluetooth", "Designer", "Help", "Location", "Multimedia", "Nfc", "Pdf", "Positioning",
    "PrintSupport", "QuickTest", "QuickParticles", "RemoteObjects", "Scxml", "Sensors",
    "SerialPort", "Sql", "Test", "TextToSpeech", "UiTools", "WebEngine", "WebView",
)  # fmt: skip
"""LGPL parts that no page uses."""

_GPL_FILES = re.compile(
    r"canvaspainter|charts|datavisualization|graphs|httpserver|lottie|networkauth|quick3d"
    r"|timeline|shadertools|virtualkeyboard|wayland.?(egl)?compositor|qtwayland"
    r"|graphics-integration-server",
    re.IGNORECASE,
)
_UNUSED_FILES = re.compile(
    r"/qml/(QtTest|QtQuick/(Pdf|Scene2D|Scene3D|Particles|LocalStorage|tooling))/"
    r"|/plugins/(designer|qmllint|qmltooling|sqldrivers|printsupport|webview)/"
    r"|/(metatypes|libexec|translations|typesystems|glue|include|scripts)/"
    r"|(Designer|Help|UiTools|QuickTest|QuickParticles|PrintSupport)\b"
    r"|\.pyi$|/(designer|linguist|assistant|lupdate|lrelease|qml(ls|lint|format))(\.exe|\.app)?$",
    re.IGNORECASE,
)

Entry = TypeVar("Entry", bound="tuple[str, ...]")


def allowed(path: str) -> bool:
    """Return whether a file of PySide6 goes into a frozen kiosk."""
    plain = path.replace("\\", "/")
    return not (_GPL_FILES.search(plain) or _UNUSED_FILES.search(plain))


def pruned(entries: Iterable[Entry]) -> list[Entry]:
    """Return those of PyInstaller's entries (name, source, kind) that may go in."""
    return [one for one in entries if "PySide6" not in f"{one[0]}{one[1]}" or allowed(one[0])]


def excluded() -> list[str]:
    """Return the modules that PyInstaller is told not to look for."""
    return [f"PySide6.Qt{name}" for name in (*GPL_ONLY, *UNUSED)]
