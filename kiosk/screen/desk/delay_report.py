"""The expected delay, as a volunteer reports it and takes it back."""

import logging
from dataclasses import replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.care.delay import MINUTES, reported
from kiosk.care.record import CareRecord, Delay, change_record
from kiosk.screen.desk.means import Means
from kiosk.screen.expected import Expected
from kiosk.screen.today import Today

log = logging.getLogger(__name__)


class DelayReport(QObject):
    """Writes a delay down and tells the pages of it.

    Args:
        parent: the owner.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means: Means | None = None
        self._today: Today | None = None
        self._expected: Expected | None = None
        self._trouble = False

    def serve(self, means: Means, today: Today, expected: Expected) -> None:
        """Take what it works with."""
        self._means, self._today, self._expected = means, today, expected
        expected.changed.connect(self.changed)
        today.ticked.connect(self.changed)
        self.changed.emit()

    @Slot(int)
    def report(self, minutes: int) -> None:
        """Report so many minutes from now on; 0 takes the report back."""
        now = self._today.moment().now if self._today else None
        if minutes == 0:
            self._keep(None)
        elif now is not None and minutes in MINUTES:
            self._keep(reported(minutes, now))

    def _keep(self, delay: Delay | None) -> None:
        means, expected = self._means, self._expected
        if means is None or expected is None:
            return

        def remember(record: CareRecord) -> CareRecord:
            return replace(record, delay=delay)

        def kept(record: CareRecord) -> None:
            self._trouble = False
            expected.tell(record.delay)
            self.changed.emit()

        def failed(error: Exception) -> None:
            # Shown all the same: it is true, it is only not remembered over a restart.
            log.warning("the delay: %s", error)
            self._trouble = True
            expected.tell(delay)
            self.changed.emit()

        means.jobs.run(lambda: change_record(means.data, remember), kept, failed)

    choices = Property(list, lambda _: list(MINUTES), constant=True)
    possible = Property(
        bool,
        lambda it: it._today is not None and it._today.moment().now is not None,
        notify=changed,
    )
    minutes = Property(int, lambda it: it._expected.minutes if it._expected else 0, notify=changed)
    time = Property(str, lambda it: it._expected.time if it._expected else "", notify=changed)
    unkept = Property(bool, lambda it: it._trouble, notify=changed)
