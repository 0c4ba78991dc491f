"""What every screen of the kiosk is as a process: the application, its heartbeat, how it ends."""

import logging
import os
import signal
from collections.abc import Mapping
from dataclasses import dataclass, field
from datetime import datetime
from pathlib import Path
from typing import TextIO

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import QGuiApplication

from kiosk.care.heart import NO_DISPLAY
from kiosk.screen import garbage
from kiosk.screen.application import application
from kiosk.screen.display_watch import DisplayWatch
from kiosk.screen.environment import close_doors, leave_no_core
from kiosk.screen.heartbeat import Heartbeat
from kiosk.screen.placing import Place, place
from kiosk.screen.refusing_network import ClosedDesktop
from kiosk.settings import Settings

log = logging.getLogger(__name__)

START_SECONDS = 45.0
"""Longest time for Qt and QML from a cold, slow card, until the process counts as frozen."""
DONE, UNAVAILABLE, TRY_AGAIN = 0, 69, 75
"""How a screen ends: asked to; Qt has lost its display; a refuge, for the normal screen."""


@dataclass(frozen=True, slots=True)
class Circumstances:
    """How a screen was started.

    Attributes:
        windowed: in a window of 1280x720, for a look.
        config: the settings file, for the child that syncs.
        now: a moment to pretend, from which the clock runs on; it is trusted.
        kept: whether a keeper reads standard output.
        dump: the file in which a frozen process says where it stood.
        environment: as it was before this process changed it.
    """

    windowed: bool = False
    config: Path | None = None
    now: datetime | None = None
    kept: bool = False
    dump: TextIO | None = None
    environment: Mapping[str, str] = field(default_factory=lambda: dict(os.environ))


PLAINLY = Circumstances()
"""Started by nobody in particular."""


class ScreenProcess(QObject):
    """One process with one window.

    Args:
        found: the settings in force.
        how: how it was started.
    """

    def __init__(self, found: Settings, how: Circumstances) -> None:
        garbage.shorten_pauses()
        leave_no_core()
        for name in close_doors(os.environ):
            log.warning("%s is not heeded", name)
        self.app: QGuiApplication = application(found)
        super().__init__()
        self._desktop = ClosedDesktop(self)
        self.anew = self._asked = False
        patience = 0.0 if how.windowed else found.freeze_seconds
        self.heartbeat = Heartbeat(kept=how.kept, patience=patience, dump=how.dump, parent=self)
        self.heartbeat.excuse(START_SECONDS)
        self.heartbeat.orphaned.connect(self.app.exit)
        self.place: Place = place(found.panel_inches, windowed=how.windowed)
        self._watch = DisplayWatch(how.environment, self)
        self._watch.came.connect(self.start_anew)

    def run(self) -> int:
        """Show the screen until it ends, and return the exit code."""
        for name in (signal.SIGINT, signal.SIGTERM):
            signal.signal(name, lambda *_: self._leave())
        # Python handles a signal only between byte codes; this gives it some.
        turns = QTimer(self, interval=250)
        turns.timeout.connect(lambda: None)
        turns.start()
        self.heartbeat.start()
        if self._watch.start() and not self.place.exists:
            self.heartbeat.show(NO_DISPLAY)
        code = self.app.exec()
        self.heartbeat.stop("anew" if self.anew else "leaving" if self._asked else "broken")
        self.close()
        return code if code in (DONE, TRY_AGAIN) else UNAVAILABLE

    def close(self) -> None:
        """Take down what was built, before the application goes."""

    def start_anew(self) -> None:
        """End this process for a fresh one."""
        self.anew = True
        self.app.exit()  # quit() would ask the window, which refuses

    def _leave(self) -> None:
        self._asked = True
        self.app.exit()  # quit() would ask the window, which refuses
