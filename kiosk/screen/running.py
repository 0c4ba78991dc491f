"""The screen at work: window, opening, cover, idle watch and the volunteers' way in."""

import logging
from datetime import datetime
from typing import Any

from PySide6.QtCore import Qt
from PySide6.QtQuick import QQuickWindow

from kiosk.care.heart import REFUGE
from kiosk.content.kinds import PageKind, Route
from kiosk.content.standpoint import standpoint
from kiosk.releases.trust import is_demo, trusted_root
from kiosk.screen import garbage
from kiosk.screen.application import media_of
from kiosk.screen.clock import GivenClock, SystemClock
from kiosk.screen.counting import Counting
from kiosk.screen.cover import CoverStore
from kiosk.screen.covering import Covering
from kiosk.screen.desk.serving import serve
from kiosk.screen.desk.supplying import Supplying, place_options
from kiosk.screen.following import Follower, Patience
from kiosk.screen.idle import Idle
from kiosk.screen.lockdown import Lockdown
from kiosk.screen.opener import Opener
from kiosk.screen.opening import Opened
from kiosk.screen.process import PLAINLY, Circumstances, ScreenProcess
from kiosk.screen.publication import Publication
from kiosk.screen.refuge import Refuge
from kiosk.screen.stage import Stage
from kiosk.screen.sync_child import SyncChild
from kiosk.screen.upkeep import Upkeep
from kiosk.screen.visit import Manner
from kiosk.screen.witness import read_witness
from kiosk.settings import Settings, source_names

log = logging.getLogger(__name__)


class Screen(ScreenProcess):
    """The visitors' screen of one process.

    Args:
        found: the settings in force.
        how: how it was started.

    Raises:
        StageError: QML cannot be loaded.
    """

    def __init__(self, found: Settings, how: Circumstances = PLAINLY) -> None:
        super().__init__(found, how)
        self._found = found
        self._config = how.config
        self._covers = CoverStore(found.data / "cache")
        self.publication = Publication(found.town, self)
        self._clock = (
            SystemClock(witness=read_witness(found.data / "cache"))
            if how.now is None
            else GivenClock(how.now, runs=True)
        )
        self.stage = Stage(
            Manner(language=found.language, night=found.night == "on", motion=found.motion),
            found.data / "cache" / "pictures",
            Idle(found.idle_seconds, found.countdown_seconds, self),
            self.publication,
            self,
            clock=self._clock,
        )
        self._opener = Opener(found.data, found.town, found.language, self.stage.jobs, self)
        self._opener.opened.connect(self._open)
        self._opener.helpless.connect(self._take_refuge)
        self._opener.freshened.connect(self.stage.turner.renew)
        self._uncommitted = False
        self._sync: SyncChild | None = None
        self._follower = Follower(
            self.stage.visit,
            self.stage.jobs,
            found.data,
            found.town,
            Patience(found.switch_seconds, found.urgent_seconds),
            self.stage.showing.alarming,
            self,
        )
        self._follower.taken.connect(self._show_release)
        self.refuge = Refuge(self._opener.facts.read(found.town), self)
        self.window = self._show(windowed=how.windowed)
        self.window.frameSwapped.connect(self._opener.open, Qt.ConnectionType.SingleShotConnection)
        self._covering = Covering(self._covers, self.stage, self.window, found, self)
        self.stage.visit.routeChanged.connect(self._tell_keeper)
        self.stage.visit.ended.connect(garbage.collect)
        self.stage.turner.broken.connect(self._opener.freshen)
        self.window.frameSwapped.connect(self.heartbeat.count)
        self.upkeep = Upkeep(
            self.stage, self._clock, found.memory_mb, found.night_hour, parent=self
        )
        self.counting = Counting(self.stage, self.window, found.data, self)
        serve(self.stage, found, self._clock, self.window, self.place.millimetre, self)
        self._supplying = Supplying(
            found,
            how.config,
            self.stage.supply,
            self._follower,
            self.publication,
            self.stage.visit,
            self,
        )
        for each in (self.stage.desk, self.stage.tools, self.upkeep):
            each.restartWanted.connect(self.start_anew)

    def close(self) -> None:
        """Take down the stage, and end the sync beside it."""
        if self._sync is not None:
            self._sync.stop()
        self.counting.close()
        self.stage.close()

    def _show(self, *, windowed: bool) -> QQuickWindow:
        size = self.place.size
        cover = self._covers.address(
            self._found.town, size.width(), size.height(), self._found.night
        )
        window = self.stage.load(
            self.place.millimetre,
            cover,
            width=size.width(),
            height=size.height(),
            slideSeconds=round(self._found.slide_seconds),
            refuge=self.refuge,
        )
        if not windowed:
            self._lockdown = Lockdown(window, self)
            self._lockdown.panelChanged.connect(self.start_anew)
        window.installEventFilter(self.stage.idle)
        self.place.lay(window)
        return window

    def _open(self, opened: Opened) -> None:
        self._show_release(opened)
        garbage.spare()
        self._follower.start()
        self._start_sync()

    def _take_refuge(self) -> None:
        self.refuge.show(True)
        self.heartbeat.show_with_next_frame(REFUGE)
        self.window.update()

    def _show_release(self, opened: Opened) -> None:
        before, self._opener.shown = self._opener.shown, opened
        self._covering.release = opened.release.id
        published = opened.release.manifest.published_at
        root = self._root()
        opened.library.stand(standpoint(self._found.position, self._found.heading))
        self.stage.showing.show_release(opened.library, media_of(opened.release), opened.first)
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
            self.stage.jobs.run_aside(before.library.close, "the release before")
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
        if not self._found.sources or self._root() is None or self._sync is not None:
            return
        place = [*place_options(self._found, self._config), "--town", self._found.town]
        for source in source_names(self._found.sources):
            place += ["--source", source]
        self._sync = SyncChild(place, self)
        self._sync.ready.connect(self._follower.look_now)
        self._sync.told.connect(self._hear)
        self._sync.told.connect(self._supplying.hear)
        self._sync.start()

    def _root(self) -> bytes | None:
        try:
            return trusted_root(self._found.data)
        except OSError as error:  # the disk cannot read it; what is shown was verified when it came
            log.warning("%s", error)
            return None

    def _hear(self, fact: dict[str, Any]) -> None:
        if fact["event"] == "date" and isinstance(self._clock, SystemClock):
            self._clock.hear(datetime.fromisoformat(fact["date"]))

    def _tell_keeper(self) -> None:
        kind = self.stage.visit.route.kind
        self.heartbeat.visiting = kind is not PageKind.ATTRACT
        self.heartbeat.show_with_next_frame(str(kind))
