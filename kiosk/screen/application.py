"""The Qt application of the screen and of the tour: display, renderer, lettering."""

import os
import sys
from collections.abc import Callable
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import Qt, qInstallMessageHandler
from PySide6.QtGui import QGuiApplication

from kiosk.screen import display
from kiosk.screen.allocation import give_back_large_blocks
from kiosk.screen.lettering import load_fonts
from kiosk.screen.messages import to_log
from kiosk.settings import Settings

if TYPE_CHECKING:
    from kiosk.releases.layout import Release


def application(settings: Settings, *, headless: bool = False) -> QGuiApplication:
    """Return the application, drawing off-screen when there is no display (and saying so).

    Raises:
        ImportError: a system library that Qt needs for this display is missing.
    """
    if headless or display.missing():
        if not headless and "QT_QPA_PLATFORM" not in os.environ:
            print("There is no display: the screen is drawn off-screen.", file=sys.stderr)
        os.environ["QT_QPA_PLATFORM"] = "offscreen"
    else:
        display.check_plugin()
    if headless or display.software(settings.renderer):
        os.environ["QT_QUICK_BACKEND"] = "software"
    os.environ.setdefault("QT_SCALE_FACTOR_ROUNDING_POLICY", "PassThrough")
    os.environ.setdefault("QT_WAYLAND_DISABLE_WINDOWDECORATION", "1")
    os.environ.setdefault("QT_QPA_UPDATE_IDLE_TIME", "0")  # Qt waits 5 ms before every frame
    qInstallMessageHandler(to_log)
    give_back_large_blocks()
    running = QGuiApplication.instance()
    app = running if isinstance(running, QGuiApplication) else QGuiApplication(sys.argv[:1])
    app.setApplicationName("tappa")
    QGuiApplication.styleHints().setMousePressAndHoldInterval(60_000)
    app.setAttribute(Qt.ApplicationAttribute.AA_SynthesizeMouseForUnhandledTouchEvents, False)
    load_fonts()
    return app


def media_of(release: "Release") -> Callable[[str], Path]:
    """Return what finds a media file ``SHA256.SUFFIX`` of a release."""

    def media(name: str) -> Path:
        sha256, _, suffix = name.partition(".")
        return release.media(sha256, f".{suffix}")

    return media
