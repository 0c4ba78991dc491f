"""The desk: what a volunteer sees of this kiosk, and what can be done about it."""

import logging
from collections.abc import Callable

from PySide6.QtCore import Property, QObject, Signal, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.care.light import RED, YELLOW
from kiosk.content.qr_size import MODULE_MM
from kiosk.jobs import Jobs
from kiosk.screen.clock import Clock
from kiosk.screen.desk import sayings
from kiosk.screen.desk.acts import go_back, restart_machine, take_back
from kiosk.screen.desk.examination import Seen
from kiosk.screen.desk.lights import DARK, Light, nine_lights
from kiosk.screen.desk.outlook import Outlook
from kiosk.screen.desk.sayings import Saying
from kiosk.screen.desk.supply import Supply
from kiosk.screen.desk.tools import Tools
from kiosk.screen.rows import RowModel
from kiosk.screen.visit import Visit
from kiosk.settings import Settings

log = logging.getLogger(__name__)

OUTSIDE = ("", "front")
"""The rooms in which the language of the visit is spoken."""
LANGUAGES = ("it", "en")


class Desk(QObject):
    """Lights and acts; without `serve` it is an empty desk.

    Args:
        language: the one the kiosk's volunteers read first, ``it`` or ``en``.
        tools: what is taken from it.
        supply: its page of new content.
        parent: the owner.
    """

    restartWanted = Signal()
    """The screen is to start anew."""
    leaveWanted = Signal()
    """The desk is to lock: the kiosk rests."""
    languageChanged = Signal()
    """Another language is spoken, or spoken now."""
    changed = Signal()
    askingChanged = Signal()
    told = Signal()

    def __init__(
        self, language: str, tools: Tools, supply: Supply, parent: QObject | None = None
    ) -> None:
        super().__init__(parent)
        self._first = self._language = language if language in LANGUAGES else LANGUAGES[0]
        self._tools, self._supply = tools, supply
        self._lights = RowModel(Light, self)
        self._lights.replace(DARK)
        self._seen = Seen()
        self._saying = sayings.NOTHING
        self._room = self._asking = ""
        self._jobs: Jobs | None = None
        self._acting = False
        self._outlook = Outlook(self)
        self._outlook.seen.connect(self.show_seen)
        self._outlook.failed.connect(lambda: self._say(sayings.UNSEEN))

    def serve(
        self,
        found: Settings,
        jobs: Jobs,
        clock: Clock,
        visit: Visit,
        window: QQuickWindow,
        machine: Callable[[], Saying] = restart_machine,
    ) -> None:
        """Work for a kiosk with a data folder; `machine` restarts it, or says why it cannot."""
        self._data, self._jobs, self._visit = found.data, jobs, visit
        self._machine = machine
        self._outlook.serve(found, jobs, clock, window)

    def attend(self, room: str) -> None:
        """Learn which room of the volunteers is open."""
        spoke, self._room = self.speaking, room
        self.ask("")
        self._say(sayings.NOTHING)
        if not room:
            self.speak(self._first)
        if room == "desk":
            self._outlook.start()
        else:
            self._outlook.stop()
        if spoke != self.speaking:
            self.languageChanged.emit()

    @property
    def speaking(self) -> str:
        """The language of the room that is open; "" where it is the visit's."""
        return "" if self._room in OUTSIDE else self._language

    def show_seen(self, seen: Seen) -> None:
        """Show what a look brought."""
        self._seen = seen
        self._lights.replace(nine_lights(seen.checks, self._language))
        self.changed.emit()

    @Slot(str)
    def speak(self, language: str) -> None:
        """Read the desk in another language; the visit keeps its own."""
        if language != self._language and language in LANGUAGES:
            self._language = language
            self.languageChanged.emit()
            self.show_seen(self._seen)
            self.told.emit()

    @Slot(str)
    def ask(self, act: str) -> None:
        """Lay out the sheet that asks before an act; "" puts it away."""
        if act != self._asking:
            self._asking = act
            self.askingChanged.emit()

    @Slot(str)
    def act(self, name: str) -> None:
        """Do what the sheet asked about: reset, screen, machine, back, forward, rest or show.

        A ``pause`` of a quarter of an hour ends by itself, and is done without being asked about.
        """
        self.ask("")
        if name == "screen":
            self.restartScreen()
        elif self._jobs is None:
            return
        elif name == "reset":
            self._visit.reset()
            self._say(sayings.RESET)
        elif name == "machine":
            self._do(self._machine)
        elif name == "back":
            self._do(lambda: go_back(self._data), self.restartScreen)
        elif name == "forward":
            left = self._seen.ways.left
            self._do(lambda: take_back(self._data, left), self.restartScreen)
        elif name in ("pause", "rest"):
            self._visit.reset()
            self._tools.rest(open_end=name == "rest")
            self.leaveWanted.emit()
        elif name == "show":
            self._supply.showNow()

    @Slot()
    def restartScreen(self) -> None:
        """Start the screen anew."""
        self._say(sayings.RESTARTING)
        self.restartWanted.emit()

    def _do(self, work: Callable[[], Saying], then: Callable[[], None] = lambda: None) -> None:
        if self._jobs is None or self._acting:
            return
        self._acting = True

        def done(saying: Saying) -> None:
            self._acting = False
            self._say(saying)
            then()

        def failed(error: Exception) -> None:
            self._acting = False
            log.error("what a volunteer asked for did not work: %s", error)
            self._say(sayings.UNDONE)

        self._jobs.run(work, done, failed)

    def _say(self, saying: Saying) -> None:
        if saying != self._saying:
            self._saying = saying
            self.told.emit()

    def _count(self, light: str) -> int:
        return sum(row.light == light for row in nine_lights(self._seen.checks, "en"))

    tools = Property(Tools, lambda desk: desk._tools, constant=True)
    supply = Property(Supply, lambda desk: desk._supply, constant=True)
    language = Property(str, lambda desk: desk._language, notify=languageChanged)
    open = Property(bool, lambda desk: bool(desk.speaking), notify=languageChanged)
    lights = Property(QObject, lambda desk: desk._lights, constant=True)
    looked = Property(bool, lambda desk: bool(desk._seen.checks), notify=changed)
    red = Property(int, lambda desk: desk._count(RED), notify=changed)
    yellow = Property(int, lambda desk: desk._count(YELLOW), notify=changed)
    before = Property(int, lambda desk: desk._seen.ways.before, notify=changed)
    newer = Property(int, lambda desk: desk._seen.ways.left_seq, notify=changed)
    code = Property(str, lambda desk: desk._seen.code, notify=changed)
    report = Property(str, lambda desk: desk._seen.report_id, notify=changed)
    modules = Property(int, lambda desk: desk._seen.report_modules, notify=changed)
    moduleMm = Property(float, lambda _: MODULE_MM, constant=True)
    uptime = Property(float, lambda desk: desk._seen.uptime, notify=changed)
    asking = Property(str, lambda desk: desk._asking, notify=askingChanged)
    saying = Property(str, lambda desk: desk._saying.said(desk._language), notify=told)
