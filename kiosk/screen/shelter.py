"""The screen that needs no content: the refuge page with the volunteers' way in, or a plain one."""

import logging

from PySide6.QtCore import QTimer
from PySide6.QtGui import QGuiApplication, QKeySequence, QShortcut

from kiosk.care.heart import REFUGE
from kiosk.screen.clock import SystemClock
from kiosk.screen.corner import Corner
from kiosk.screen.desk.serving import serve
from kiosk.screen.desk.supplying import serve_supply
from kiosk.screen.idle import Idle
from kiosk.screen.lockdown import Lockdown
from kiosk.screen.plain import PlainWindow
from kiosk.screen.process import TRY_AGAIN, Circumstances, ScreenProcess
from kiosk.screen.publication import Publication
from kiosk.screen.refuge import FactsStore, Refuge
from kiosk.screen.stage import Stage
from kiosk.screen.visit import Manner
from kiosk.settings import Settings

log = logging.getLogger(__name__)

RETRY_SECONDS = 180.0
"""After so long the normal screen is tried again, unless a volunteer stands there."""
KNOCK = "Ctrl+Shift+F12"
"""What a keyboard knocks with, on the other pages too (KeyMap.qml)."""


class Shelter(ScreenProcess):
    """Shows the refuge page until the normal screen is to be tried again.

    Args:
        found: the settings in force.
        how: how it was started.
        retry: seconds until then.

    Raises:
        StageError: QML cannot be loaded; `PlainShelter` needs none.
    """

    def __init__(self, found: Settings, how: Circumstances, retry: float = RETRY_SECONDS) -> None:
        super().__init__(found, how)
        refuge = Refuge(FactsStore(found.data).read(found.town), self)
        refuge.show(True)
        clock = SystemClock()
        self.stage = Stage(
            Manner(language=found.language, night=found.night == "on", motion=found.motion),
            found.data / "cache" / "pictures",
            Idle(found.idle_seconds, found.countdown_seconds, self),
            Publication(refuge.town_names or found.town, self),
            self,
            clock=clock,
        )
        size = self.place.size
        self.window = self.stage.load_refuge(
            self.place.millimetre, refuge, width=size.width(), height=size.height()
        )
        serve(self.stage, found, clock, self.window, self.place.millimetre, self)
        serve_supply(self.stage.supply, found, how.config, self.stage.publication, shows=False)
        for each in (self.stage.desk, self.stage.tools):
            each.restartWanted.connect(self.leave_refuge)
        if not how.windowed:
            self._lockdown = Lockdown(self.window, self)
            self._lockdown.panelChanged.connect(self.start_anew)
        self.window.frameSwapped.connect(self.heartbeat.count)
        self.heartbeat.show_with_next_frame(REFUGE)
        self._retry = QTimer(self, interval=round(retry * 1000))
        self._retry.timeout.connect(self._try_again)
        self._retry.start()
        self.place.lay(self.window)

    def close(self) -> None:
        """Take the interface down."""
        self.stage.close()

    def leave_refuge(self) -> None:
        """End, so that the normal screen is tried."""
        QGuiApplication.exit(TRY_AGAIN)

    def _try_again(self) -> None:
        if self.stage.bare() and not self.stage.supply.busy:
            self.leave_refuge()
        else:
            log.info("a volunteer is at work; the normal screen is tried later")


class PlainShelter(ScreenProcess):
    """The same words painted without QML: no desk; gesture and key try the normal screen.

    Args:
        found: the settings in force.
        how: how it was started.
        retry: seconds until the normal screen is tried by itself.
    """

    def __init__(self, found: Settings, how: Circumstances, retry: float = RETRY_SECONDS) -> None:
        super().__init__(found, how)
        refuge = Refuge(FactsStore(found.data).read(found.town), self)
        self.window = PlainWindow(refuge, night=found.night == "on")
        self.window.resize(self.place.size)
        self._corner = Corner(self.window, self.place.millimetre, self)
        self._corner.opened.connect(self.leave_refuge)
        self._key = QShortcut(QKeySequence(KNOCK), self.window)
        self._key.activated.connect(self.leave_refuge)
        if not how.windowed:
            self._lockdown = Lockdown(self.window, self)
            self._lockdown.panelChanged.connect(self.start_anew)
        self.window.painted.connect(self.heartbeat.count)
        self.heartbeat.show_with_next_frame(REFUGE)
        QTimer.singleShot(round(retry * 1000), self, self.leave_refuge)
        self.place.lay(self.window)

    def close(self) -> None:
        """Let the window go before the application."""
        self.window.destroy()  # it refuses to be closed

    def leave_refuge(self) -> None:
        """End, so that the normal screen is tried."""
        QGuiApplication.exit(TRY_AGAIN)
