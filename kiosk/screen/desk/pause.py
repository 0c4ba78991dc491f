"""A pause of the kiosk: it rests for a quarter of an hour, or until it is started again."""

from datetime import timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.content.moment import ROME
from kiosk.screen.desk.stint import Stint
from kiosk.screen.today import Today

SECONDS = 15 * 60


class Pause(QObject):
    """Whether the kiosk rests.

    Args:
        parent: the owner.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.stint = Stint(self)
        self.stint.over.connect(self.changed)
        self._until = ""
        self._open_end = False
        self._today: Today | None = None

    def serve(self, today: Today, second_ms: float) -> None:
        """Take the time of the town; where it is not trusted no end is named."""
        self._today = today
        self.stint.second_ms = second_ms

    def begin(self) -> None:
        """Rest for a quarter of an hour from now on."""
        now = self._today.moment().now if self._today else None
        end = None if now is None else (now + timedelta(seconds=SECONDS)).astimezone(ROME)
        self._until = "" if end is None else f"{end.hour}:{end:%M}"
        self._open_end = False
        self.stint.start(SECONDS)
        self.changed.emit()

    def begin_open_end(self) -> None:
        """Rest until somebody says go on, or this screen is started again."""
        self._until = ""
        self._open_end = True
        self.stint.stop()
        self.changed.emit()

    @Slot()
    def end(self) -> None:
        """Go on."""
        self._open_end = False
        self.stint.stop()
        self.changed.emit()

    on = Property(bool, lambda pause: pause._open_end or pause.stint.running, notify=changed)
    openEnd = Property(bool, lambda pause: pause._open_end, notify=changed)
    until = Property(str, lambda pause: pause._until, notify=changed)
