"""Looks for the display that was not there when the screen started."""

import logging
from collections.abc import Mapping

from PySide6.QtCore import QObject, QTimer, Signal
from PySide6.QtGui import QGuiApplication

from kiosk.screen import display
from kiosk.screen.placing import present

log = logging.getLogger(__name__)

LOOK_MS = 2000


class DisplayWatch(QObject):
    """Says when a display has come to a screen that started without one.

    That is one drawn off-screen because nobody answered where the environment says a display is, or
    one of a compositor that had no output. Off-screen by wish is no lack.

    Args:
        environment: the environment before this process changed it.
        parent: the owner.
    """

    came = Signal()

    def __init__(self, environment: Mapping[str, str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._environment = environment
        self._look = QTimer(self, interval=LOOK_MS)
        self._look.timeout.connect(self._ask)

    def start(self) -> bool:
        """Begin to look, if there is a lack; return whether there is."""
        drawn_away = QGuiApplication.platformName() == "offscreen"
        wished = self._environment.get("QT_QPA_PLATFORM", "").startswith("offscreen")
        if (drawn_away and not wished) or (
            not drawn_away and not present(QGuiApplication.primaryScreen())
        ):
            log.info("there is no display yet")
            self._look.start()
        return self._look.isActive()

    def _ask(self) -> None:
        drawn_away = QGuiApplication.platformName() == "offscreen"
        if (
            not display.missing(self._environment)
            if drawn_away
            else present(QGuiApplication.primaryScreen())
        ):
            self._look.stop()
            log.info("a display has come")
            self.came.emit()
