"""The screen at work: window, opening, cover, idle watch and the volunteers' way in."""

import logging
import signal
from datetime import datetime
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.content.kinds import PageKind, Route
from kiosk.content.standpoint import standpoint
from kiosk.releases.trust import is_demo, trusted_root
from kiosk.screen import pauses
from kiosk.screen.application import application, media_of
from kiosk.screen.clock import GivenClock, SystemClock
from kiosk.screen.corner import Corner
from kiosk.screen.counting import Counting
from kiosk.screen.cover import CoverStore, Shown
from kiosk.screen.following import Follower, Patience
from kiosk.screen.heartbeat import Heartbeat
from kiosk.screen.idle import Idle
from kiosk.screen.lockdown import Lockdown
from kiosk.screen.opening import Opened, freshen, open_kiosk
from kiosk.screen.panel import panel
from kiosk.screen.publication import Publication
from kiosk.screen.stage import Stage
from kiosk.screen.sync_child import SyncChild
from kiosk.screen.upkeep import Upkeep
from kiosk.screen.visit import Manner
from kiosk.settings import Settings

log = logging.getLogger(__name__)

FRESH_MS = 2500
"""Pause before the pages of an earlier start are composed anew: the first touches come first."""
RETRY_MS = 5000
"""Pause before the kiosk tries again to open, when it could not."""
OFFSCREEN = QSize(1920, 1080)


class Screen(QObject):
    """The visitors' screen of one process.

    Args:
        found: the settings in force.
        windowed: in a window of 1280x720, for a look.
        config: the settings file, for the child that syncs.
        now: a moment to pretend, from which the clock runs on; it is trusted.
        kept: whether a keeper reads standard output.
    """

    def __init__(
        self,
        found: Settings,
        *,
        windowed: bool = False,
        config: Path | None = None,
        now: datetime | None = None,
        kept: bool = False,
    ) -> None:
        pauses.shorten()
        self.app: QGuiApplication = application(found)
        super().__init__()
        self.anew = False
        self._found = found
        self._config = config
        self._covers = CoverStore(found.data / "cache")
        self.publication = Publication(found.town, self)
        self._clock = SystemClock() if now is None else GivenClock(now, runs=True)
        self.stage = Stage(
            Manner(language=found.language, night=found.night == "on", motion=found.motion),
            found.data / "cache" / "pictures",
            Idle(found.idle_seconds, found.countdown_seconds, self),
            self.publication,
            self,
            clock=self._clock,
        )
        self._opened: Opened | None = None
        self._uncommitted = False
        self._sync: SyncChild | None = None
        self._follower = Follower(
            self.stage.visit,
            self.stage.jobs,
            found.data,
            found.town,
            Patience(found.switch_seconds, found.urgent_seconds),
            self.stage.alarming,
            self,
        )
        self._follower.taken.connect(self._show_release)
        self.window = self._show(windowed)
        self._opening = False
        self.window.frameSwapped.connect(self._open, Qt.ConnectionType.QueuedConnection)
        self.stage.visit.routeChanged.connect(self._cover_soon)
        self.stage.visit.ended.connect(pauses.collect)
        self.heartbeat = Heartbeat(kept=kept, patience=found.freeze_seconds, parent=self)
        self.upkeep = Upkeep(self)
        self.counting = Counting(self.stage, found.data, self)
        for each in (self.stage.desk, self.upkeep):
            each.restartWanted.connect(self.start_anew)

    def run(self) -> int:
        """Show the screen until it ends, and return the exit code."""
        for name in (signal.SIGINT, signal.SIGTERM):
            signal.signal(name, lambda *_: self.app.quit())
        # Python handles a signal only between byte codes; this gives it some.
        beat = QTimer(self, interval=250)
        beat.timeout.connect(lambda: None)
        beat.start()
        code = self.app.exec()
        if self._sync is not None:
            self._sync.stop()
        self.stage.close()
        return code

    def _show(self, windowed: bool) -> QQuickWindow:
        display = QGuiApplication.primaryScreen()
        offscreen = QGuiApplication.platformName() in ("offscreen", "minimal")
        size = QSize(1280, 720) if windowed else OFFSCREEN if offscreen else display.size()
        measured = panel(self._found.panel_inches, None if windowed or offscreen else display)
        millimetre = measured.pixels_per_mm(size)
        log.info(
            "panel %.1f inches (%s), %d x %d", measured.inches, measured.origin, *size.toTuple()
        )
        cover = self._covers.address(
            self._found.town, size.width(), size.height(), self._found.night
        )
        window = self.stage.load(
            millimetre,
            cover,
            width=size.width(),
            height=size.height(),
            slideSeconds=round(self._found.slide_seconds),
        )
        self._corner = Corner(window, millimetre, self)
        self._corner.opened.connect(self.stage.door.knock)
        self._lockdown = None if windowed else Lockdown(window, self)
        window.installEventFilter(self.stage.idle)
        if windowed or offscreen:
            window.show()
        else:
            window.setFlag(Qt.WindowType.FramelessWindowHint, True)
            self.app.setOverrideCursor(Qt.CursorShape.BlankCursor)
            window.showFullScreen()
        return window

    def _open(self) -> None:
        if self._opening:
            return
        self._opening = True
        self.window.frameSwapped.disconnect(self._open)
        self._try_to_open()

    def _try_to_open(self) -> None:
        found = self._found

        def failed(error: Exception) -> None:
            log.error("%s", error)
            QTimer.singleShot(RETRY_MS, self._try_to_open)

        self.stage.jobs.run(
            lambda: open_kiosk(found.data, found.town, found.language), self._took, failed
        )

    def _took(self, opened: Opened) -> None:
        self._show_release(opened)
        QTimer.singleShot(FRESH_MS, self._freshen)
        pauses.spare()
        self._follower.start()
        self._start_sync()

    def _freshen(self) -> None:
        opened = self._opened
        if opened is None:
            return

        def fresh(_: object) -> None:
            if opened is self._opened:
                self.stage.turner.renew()

        self.stage.jobs.run(lambda: freshen(self._found.data, opened), fresh, self._only_log)

    def _show_release(self, opened: Opened) -> None:
        before, self._opened = self._opened, opened
        published = opened.release.manifest.published_at
        root = trusted_root(self._found.data)
        opened.library.stand(standpoint(self._found.position, self._found.heading))
        self.stage.show_release(opened.library, media_of(opened.release), opened.first)
        self.publication.tell(
            opened.release.id,
            opened.release.seq,
            published.isoformat() if published else "",
            page.title
            if (page := opened.library.kept(Route(PageKind.ATTRACT), self._found.language))
            else "",
            demo=root is not None and is_demo(root),
        )
        if before is not None:
            self.stage.jobs.run(before.library.close, lambda _: None, self._only_log)
        if opened.release.seq > 0:
            self._uncommitted = True
            self.window.frameSwapped.connect(self._swapped, Qt.ConnectionType.QueuedConnection)
            self.window.update()

    def _swapped(self) -> None:
        if self._uncommitted:  # a second frame may have been on its way
            self._uncommitted = False
            self.window.frameSwapped.disconnect(self._swapped)
            self._follower.commit()

    def _start_sync(self) -> None:
        if not self._found.sources or trusted_root(self._found.data) is None:
            return
        place = ["--data", str(self._found.data)]
        place += ["--config", str(self._config)] if self._config else []
        for source in filter(None, self._found.sources.split(",")):
            place += ["--source", source.strip()]
        self._sync = SyncChild(place, self)
        self._sync.ready.connect(self._follower.look_now)
        self._sync.told.connect(self._hear)
        self._sync.start()

    def _hear(self, fact: dict[str, Any]) -> None:
        if fact["event"] == "date" and isinstance(self._clock, SystemClock):
            self._clock.hear(datetime.fromisoformat(fact["date"]))

    @staticmethod
    def _only_log(error: Exception) -> None:
        log.warning("%s", error)

    def _cover_soon(self) -> None:
        if self.stage.visit.route.kind is PageKind.ATTRACT:
            QTimer.singleShot(1500, self._keep_cover)

    def _keep_cover(self) -> None:
        if (
            self._opened is None
            or self.stage.visit.route.kind is not PageKind.ATTRACT
            or self.stage.takeover.showing_now
        ):
            return
        size = self.window.size()
        shown = Shown(
            self._opened.release.id,
            self._found.town,
            size.width(),
            size.height(),
            self._found.night,
        )
        if self._covers.fits(shown):
            return
        if not self.stage.at_rest():  # the pages ahead are still being filled
            self._cover_soon()
            return
        image = self.window.grabWindow()
        self.stage.jobs.run(
            lambda: self._covers.keep(image, shown),
            lambda _: None,
            lambda error: log.warning("the cover could not be kept: %s", error),
        )

    def start_anew(self) -> None:
        """End this process for a fresh one."""
        self.anew = True
        self.app.quit()
