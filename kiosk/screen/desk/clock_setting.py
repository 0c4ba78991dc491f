"""The clock in a volunteer's hands: what it shows, that it is right, or what it should show."""

import calendar
import logging
import time
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.care.machine import EARLIEST, LATEST, Answer
from kiosk.content.moment import ROME
from kiosk.screen.clock import Clock
from kiosk.screen.desk.means import Means
from kiosk.screen.today import Today

log = logging.getLogger(__name__)

_STEPS = {"minute": timedelta(minutes=1), "hour": timedelta(hours=1), "day": timedelta(days=1)}


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
        self._vouch(True)

    @Slot(str, int)
    def shift(self, field: str, by: int) -> None:
        """Move what the clock should show: ``minute``, ``hour``, ``day``, ``month``, ``year``.

        A clock that is years away begins in the nearest year it can be set to.
        """
        now = self._shown()
        wanted = now + by * _STEPS[field] if field in _STEPS else _months(now, by, field)
        if _years_away(now):
            wanted = _months(wanted, _years_away(wanted), "year")
        if not _years_away(wanted):
            self._shift += wanted - now
            self._drafting = True
            self.changed.emit()

    @Slot()
    def set(self) -> None:
        """Set the machine's clock to what is shown."""
        if self._drafting:
            self._before = (self._now(), time.monotonic())
            self._ask(self._shown(), right=True)

    @Slot()
    def undo(self) -> None:
        """Leave what is being set; else put a clock that was set back; else take the word back.

        A clock that is put back shows what it showed before, and what has passed since.
        """
        if self._drafting:
            self.watch(True)
        elif self._before is not None:
            then, when = self._before
            self._before = None
            self._ask(then + timedelta(seconds=time.monotonic() - when), right=False)
        else:
            self._vouch(False)

    def _vouch(self, right: bool) -> None:
        word = self._means.word if self._means else None
        if word is not None and self._today is not None:
            word.give() if right else word.take_back()
            self._today.look()
            self.changed.emit()

    def _ask(self, wanted: datetime, *, right: bool) -> None:
        """Set the clock; what it then shows is `right`, or merely what it showed before."""
        means = self._means
        if means is None or self._busy:
            return

        def answered(answer: Answer) -> None:
            self._busy = False
            self._drafting, self._shift = False, timedelta()
            self._answer = answer
            if answer.done:
                self._vouch(right)
            else:
                self._before = None
            self.changed.emit()

        def failed(error: Exception) -> None:
            log.warning("the clock: %s", error)
            answered(Answer(False, str(error), str(error)))

        self._busy = True
        self.changed.emit()
        means.jobs.run(lambda: means.machine.set_clock(wanted), answered, failed)

    def _word_holds(self) -> bool:
        return bool(self._means and self._means.word and self._means.word.holds())

    def _now(self) -> datetime:
        return self._clock.now() if self._clock else datetime.now(UTC)

    def _shown(self) -> datetime:
        return self._now() + self._shift

    def _wall(self) -> datetime:
        return self._shown().astimezone(ROME)

    trusted = Property(bool, lambda it: bool(it._clock and it._clock.trusted()), notify=changed)
    confirmable = Property(bool, lambda it: bool(it._means and it._means.word), notify=changed)
    drafting = Property(bool, lambda it: it._drafting, notify=changed)
    busy = Property(bool, lambda it: it._busy, notify=changed)
    wasSet = Property(bool, lambda it: it._before is not None, notify=changed)
    vouched = Property(bool, _word_holds, notify=changed)
    time = Property(str, lambda it: f"{it._wall():%H:%M}", notify=changed)
    day = Property(str, lambda it: it._wall().date().isoformat(), notify=changed)
    refusedIt = Property(str, lambda it: it._answer.it, notify=changed)
    refusedEn = Property(str, lambda it: it._answer.en, notify=changed)


def _years_away(moment: datetime) -> int:
    """Return how many years lie between a moment and those that can be set; 0 within them."""
    year = moment.astimezone(UTC).year
    return min(max(year, EARLIEST), LATEST) - year


def _months(now: datetime, by: int, field: str) -> datetime:
    wall = now.astimezone(ROME)
    months = wall.year * 12 + wall.month - 1 + by * (12 if field == "year" else 1)
    year, month = divmod(months, 12)
    last = calendar.monthrange(year, month + 1)[1]
    return wall.replace(year=year, month=month + 1, day=min(wall.day, last)).astimezone(UTC)
