"""Where the window lies: the whole display, a window for a look, or nowhere."""

import logging
from dataclasses import dataclass

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QGuiApplication, QScreen, QWindow

from kiosk.screen.panel import panel

log = logging.getLogger(__name__)

WINDOW, OFFSCREEN = QSize(1280, 720), QSize(1920, 1080)


@dataclass(frozen=True, slots=True)
class Place:
    """Where the window goes.

    Attributes:
        size: pixels of the glass.
        millimetre: pixels to a millimetre.
        fills: whether it fills a display.
        exists: whether there is anything to show it on.
    """

    size: QSize
    millimetre: float
    fills: bool
    exists: bool = True

    def lay(self, window: QWindow) -> None:
        """Show the window there, if anywhere: sway crashes on one when it has no output."""
        if not self.exists:
            return
        if not self.fills:
            window.show()
            return
        window.setFlag(Qt.WindowType.FramelessWindowHint, True)
        QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)
        window.showFullScreen()


def place(inches: float, *, windowed: bool) -> Place:
    """Return where the window goes, on a panel of so many inches (0 asks the display)."""
    display = QGuiApplication.primaryScreen()
    offscreen = QGuiApplication.platformName() in ("offscreen", "minimal")
    exists = offscreen or present(display)
    fills = exists and not (windowed or offscreen)
    size = display.size() if fills else WINDOW if windowed else OFFSCREEN
    measured = panel(inches, display if fills else None)
    log.info("panel %.1f inches (%s), %d x %d", measured.inches, measured.origin, *size.toTuple())
    return Place(size, measured.pixels_per_mm(size), fills, exists)


def present(display: QScreen | None) -> bool:
    """Return whether a screen is one: for a compositor without outputs Qt makes up an empty one."""
    return display is not None and not display.size().isEmpty() and display.name() != ""
