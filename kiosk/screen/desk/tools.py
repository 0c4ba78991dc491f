"""What a volunteer takes from the desk: cleaning, tests, a pause, the town, the clock, a delay."""

import logging
from collections.abc import Iterator
from contextlib import contextmanager

from PySide6.QtCore import Property, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtQuick import QQuickWindow

from kiosk.care.record import CareRecord, read_record
from kiosk.screen.clock import Clock
from kiosk.screen.desk.clock_setting import ClockSetting
from kiosk.screen.desk.comfort import Comfort
from kiosk.screen.desk.delay_report import DelayReport
from kiosk.screen.desk.means import Means
from kiosk.screen.desk.pause import Pause
from kiosk.screen.desk.sound_test import SoundTest
from kiosk.screen.desk.stint import Stint
from kiosk.screen.desk.touch_test import TouchTest
from kiosk.screen.desk.town_choice import TownChoice
from kiosk.screen.expected import Expected
from kiosk.screen.today import Today

log = logging.getLogger(__name__)

TOOLS = ("cleaning", "touch", "sound", "identify", "pause", "town", "clock", "delay", "comfort")
OUTLASTING = ("cleaning", "touch", "identify")
"""What stays on the glass when the desk locks: it ends by itself, and nothing is done with it."""
QUIET_SECONDS = {"touch": 60}
"""Without a touch, until a tool is put back by itself."""
QUIET_OTHERWISE = 120
IDENTIFY_SECONDS = 15
CLEANING_SECONDS = (30, 60)
_SIGNS = (
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.KeyPress,
)


class Tools(QObject):
    """Which tool lies open on the glass; at most one, and each goes back by itself.

    Args:
        parent: the owner.
    """

    openChanged = Signal()
    pausedChanged = Signal()
    servedChanged = Signal()
    restartWanted = Signal()
    """The screen is to start anew: it stands in another town."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = ""
        self._name = self._number = ""
        self._window: QQuickWindow | None = None
        self._stint, self._pause = Stint(self), Pause(self)
        self._touch, self._sound = TouchTest(self), SoundTest(self)
        self._town, self._clock = TownChoice(self), ClockSetting(self)
        self._delay, self._comfort = DelayReport(self), Comfort(self)
        self._quiet = QTimer(self, singleShot=True, timerType=Qt.TimerType.PreciseTimer)
        self._quiet.timeout.connect(self.putBack)
        self._second_ms = 1000.0
        self._stint.over.connect(self.putBack)
        self._town.settled.connect(self.restartWanted)
        self._pause.changed.connect(self.pausedChanged)

    def serve(self, means: Means, clock: Clock, today: Today, expected: Expected) -> None:
        """Take what tools work with, and what was set before this start."""
        self._second_ms = self._stint.second_ms = means.second_ms
        self._name = means.name
        self._pause.serve(today, means.second_ms)
        for each in (self._sound, self._town, self._comfort):
            each.serve(means)
        self._clock.serve(means, clock, today)
        self._delay.serve(means, today, expected)

        def begin(record: CareRecord | None) -> None:
            if record is not None:
                self._number = record.kiosk_id[:4].upper()
                expected.tell(record.delay)
            self.servedChanged.emit()

        means.jobs.run(
            lambda: read_record(means.data),
            begin,
            lambda error: log.warning("care.db: %s", error),
        )

    def watch(self, window: QQuickWindow) -> None:
        """Serve this window: touches on it keep a tool open."""
        self._window = window
        # Tab and the arrows are shortcuts: the window never feels them, only what they move.
        window.activeFocusItemChanged.connect(self._stir)

    def attend(self, room: str) -> None:
        """Learn which room of the volunteers is open; when the desk locks, its tools go back."""
        if room != "desk" and self._open not in OUTLASTING:
            self.putBack()

    @property
    def on_glass(self) -> bool:
        """Whether a tool, or a pause, lies over the pages."""
        return bool(self._open) or bool(self._pause.on)

    @contextmanager
    def full_light(self) -> Iterator[None]:
        """Draw a picture to keep without the dimming that a start lays over it anyway."""
        self._comfort.undim(True)
        try:
            yield
        finally:
            self._comfort.undim(False)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """See that somebody is at the tool; everything passes."""
        if event.type() in _SIGNS:
            self._stir()
        return super().eventFilter(watched, event)

    @Slot(str)
    def take(self, name: str) -> None:
        """Open a tool of `TOOLS`."""
        if name in TOOLS:
            self._lay(name)

    @Slot()
    def putBack(self) -> None:
        """Close the tool."""
        self._lay("")

    def rest(self, *, open_end: bool) -> None:
        """Let the kiosk rest for a quarter of an hour, or until its next start."""
        if open_end:
            self._pause.begin_open_end()
        else:
            self._pause.begin()
        self.putBack()

    @Slot()
    def dismiss(self) -> None:
        """A key says back; while the glass is cleaned, keys may be wiped too."""
        if not (self._open == "cleaning" and self._stint.running):
            self.putBack()

    @Slot()
    def knock(self) -> None:
        """The corner gesture: whatever lies over the glass by itself goes away."""
        if self._open in OUTLASTING:
            self.putBack()

    @Slot(int)
    def clean(self, seconds: int) -> None:
        """Let the glass ignore every touch, for 30 or 60 seconds."""
        if self._open == "cleaning" and seconds in CLEANING_SECONDS:
            self._quiet.stop()
            self._stint.start(seconds)

    def _stir(self) -> None:
        if self._quiet.isActive():
            self._quiet.start()

    def _lay(self, name: str) -> None:
        if name == self._open:
            return
        self._open = name
        self._stint.stop()
        self._clock.watch(name == "clock")
        if self._window is not None:
            self._window.removeEventFilter(self)
            if name:
                self._window.installEventFilter(self)
        if name == "identify":
            self._stint.start(IDENTIFY_SECONDS)
        if name in ("", "identify"):
            self._quiet.stop()
        else:
            seconds = QUIET_SECONDS.get(name, QUIET_OTHERWISE)
            self._quiet.start(round(seconds * self._second_ms))
        self.openChanged.emit()

    open = Property(str, lambda tools: tools._open, notify=openChanged)
    paused = Property(bool, lambda tools: tools._pause.on, notify=pausedChanged)
    name = Property(str, lambda tools: tools._name, notify=servedChanged)
    number = Property(str, lambda tools: tools._number, notify=servedChanged)
    cleaningSeconds = Property(list, lambda _: list(CLEANING_SECONDS), constant=True)
    stint = Property(Stint, lambda tools: tools._stint, constant=True)
    pause = Property(Pause, lambda tools: tools._pause, constant=True)
    touch = Property(TouchTest, lambda tools: tools._touch, constant=True)
    sound = Property(SoundTest, lambda tools: tools._sound, constant=True)
    town = Property(TownChoice, lambda tools: tools._town, constant=True)
    clock = Property(ClockSetting, lambda tools: tools._clock, constant=True)
    delay = Property(DelayReport, lambda tools: tools._delay, constant=True)
    comfort = Property(Comfort, lambda tools: tools._comfort, constant=True)
