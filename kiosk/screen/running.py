"""The screen at work: window, opening, cover, idle watch and the volunteers' way in."""

import logging
import signal

from PySide6.QtCore import QObject, QSize, Qt, QTimer
from PySide6.QtGui import QGuiApplication
from PySide6.QtQuick import QQuickWindow

from kiosk.content.kinds import PageKind
from kiosk.screen.application import application, media_of
from kiosk.screen.corner import Corner
from kiosk.screen.cover import CoverStore, Shown
from kiosk.screen.idle import Idle
from kiosk.screen.items import at_rest
from kiosk.screen.opening import Opened, open_kiosk
from kiosk.screen.panel import panel
from kiosk.screen.service import Service
from kiosk.screen.stage import Stage
from kiosk.screen.visit import Manner
from kiosk.settings import Settings

log = logging.getLogger(__name__)

RETRY_MS = 5000
"""Pause before the kiosk tries again to open, when it could not."""
OFFSCREEN = QSize(1920, 1080)


class Screen(QObject):
    """The visitors' screen of one process.

    Args:
        found: the settings in force.
        windowed: in a window of 1280x720, for a look.
    """

    def __init__(self, found: Settings, *, windowed: bool = False) -> None:
        self.app: QGuiApplication = application(found)
        super().__init__()
        self.anew = False
        self._found = found
        self._covers = CoverStore(found.data / "cache")
        self.service = Service(found.town, self)
        self.stage = Stage(
            Manner(language=found.language, night=found.night == "on", motion=found.motion),
            found.data / "cache" / "pictures",
            Idle(found.idle_seconds, found.countdown_seconds, self),
            self.service,
            self,
        )
        self._opened: Opened | None = None
        self.window = self._show(windowed)
        self._opening = False
        self.window.frameSwapped.connect(self._open, Qt.ConnectionType.QueuedConnection)
        self.stage.visit.routeChanged.connect(self._cover_soon)
        self.service.restartWanted.connect(self._start_anew)

    def run(self) -> int:
        """Show the screen until it ends, and return the exit code."""
        for name in (signal.SIGINT, signal.SIGTERM):
            signal.signal(name, lambda *_: self.app.quit())
        # Python handles a signal only between byte codes; this gives it some.
        beat = QTimer(self, interval=250)
        beat.timeout.connect(lambda: None)
        beat.start()
        code = self.app.exec()
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
        self._corner.opened.connect(self.service.show)
        self.app.installEventFilter(self.stage.idle)
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
        self._opened = opened
        published = opened.release.manifest.published_at
        self.service.tell(
            opened.release.id, opened.release.seq, published.isoformat() if published else ""
        )
        self.stage.show_release(opened.library, media_of(opened.release))

    def _cover_soon(self) -> None:
        if self.stage.visit.route.kind is PageKind.ATTRACT:
            QTimer.singleShot(1500, self._keep_cover)

    def _keep_cover(self) -> None:
        if self._opened is None or self.stage.visit.route.kind is not PageKind.ATTRACT:
            return
        size = self.window.size()
        shown = Shown(
            self._opened.release.id,
            self._found.town,
            size.width(),
            size.height(),
            self._found.night,
        )
        if self._covers.fits(shown) or not at_rest(self.window):
            return
        image = self.window.grabWindow()
        self.stage.jobs.run(
            lambda: self._covers.keep(image, shown),
            lambda _: None,
            lambda error: log.warning("the cover could not be kept: %s", error),
        )

    def _start_anew(self) -> None:
        self.anew = True
        self.app.quit()
