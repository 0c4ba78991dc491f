"""The clock in a volunteer's hands: what it shows, that it is right, or what it should show."""

import calendar
import logging
import time
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.care.machine import Answer
from kiosk.content.moment import ROME
from kiosk.screen.clock import Clock
from kiosk.screen.desk.means import Means
from kiosk.screen.today import Today

log = logging.getLogger(__name__)

_STEPS = {"minute": timedelta(minutes=1), "hour": timedelta(hours=1), "day": timedelta(days=1)}
_EARLIEST, _LATEST = 2024, 2069


class ClockSetting(QObject):
    """Shows the machine's clock by the wall time of Rome, and sets it.

    Args:
        parent: the owner.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means: Means | None = None
        self._clock: Clock | None = None
        self._today: Today | None = None
        self._shift = timedelta()
        self._drafting = False
        self._busy = False
        self._before: tuple[datetime, float] | None = None
        self._answer = Answer(True)
        self._second = QTimer(self, interval=500)
        self._second.timeout.connect(self.changed)

    def serve(self, means: Means, clock: Clock, today: Today) -> None:
        """Take what it works with."""
        self._means, self._clock, self._today = means, clock, today

    def watch(self, on: bool) -> None:
        """Tell every second what the clock shows, or rest."""
        self._drafting, self._shift, self._answer = False, timedelta(), Answer(True)
        self._second.start() if on else self._second.stop()
        self.changed.emit()

    @Slot()
    def confirm(self) -> None:
        """The clock is right: a volunteer says so."""
        if self._means and self._means.confirm and self._today:
            self._means.confirm()
            self._today.look()
            self.changed.emit()

    @Slot(str, int)
    def shift(self, field: str, by: int) -> None:
        """Move what the clock should show: ``minute``, ``hour``, ``day``, ``month``, ``year``."""
        now = self._shown()
        wanted = now + by * _STEPS[field] if field in _STEPS else _months(now, by, field)
        if _EARLIEST <= wanted.astimezone(ROME).year <= _LATEST:
            self._shift += wanted - now
            self._drafting = True
            self.changed.emit()

    @Slot()
    def set(self) -> None:
        """Set the machine's clock to what is shown."""
        if self._drafting:
            self._before = (self._now(), time.monotonic())
            self._ask(self._shown())

    @Slot()
    def undo(self) -> None:
        """Put the clock back to what it showed before, and what has passed since."""
        if self._drafting:
            self.watch(True)
        elif self._before is not None:
            then, when = self._before
            self._before = None
            self._ask(then + timedelta(seconds=time.monotonic() - when))

    def _ask(self, wanted: datetime) -> None:
        means = self._means
        if means is None or self._busy:
            return
        self._busy = True
        self.changed.emit()
        means.jobs.run(lambda: means.machine.set_clock(wanted), self._answered, self._failed)

    def _answered(self, answer: Answer) -> None:
        self._busy = False
        self._drafting, self._shift = False, timedelta()
        self._answer = answer
        if answer.done:
            self.confirm()
        else:
            self._before = None
        self.changed.emit()

    def _failed(self, error: Exception) -> None:
        log.warning("the clock: %s", error)
        self._answered(Answer(False, str(error), str(error)))

    def _now(self) -> datetime:
        return self._clock.now() if self._clock else datetime.now(UTC)

    def _shown(self) -> datetime:
        return self._now() + self._shift

    def _wall(self) -> datetime:
        return self._shown().astimezone(ROME)

    trusted = Property(bool, lambda it: bool(it._clock and it._clock.trusted()), notify=changed)
    confirmable = Property(bool, lambda it: bool(it._means and it._means.confirm), notify=changed)
    drafting = Property(bool, lambda it: it._drafting, notify=changed)
    busy = Property(bool, lambda it: it._busy, notify=changed)
    undoable = Property(bool, lambda it: it._drafting or it._before is not None, notify=changed)
    time = Property(str, lambda it: f"{it._wall():%H:%M}", notify=changed)
    day = Property(str, lambda it: it._wall().date().isoformat(), notify=changed)
    refusedIt = Property(str, lambda it: it._answer.it, notify=changed)
    refusedEn = Property(str, lambda it: it._answer.en, notify=changed)


def _months(now: datetime, by: int, field: str) -> datetime:
    wall = now.astimezone(ROME)
    months = wall.year * 12 + wall.month - 1 + by * (12 if field == "year" else 1)
    year, month = divmod(months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return wall.replace(year=year, month=month + 1, day=min(wall.day, last)).astimezone(UTC)
