"""The safety takeover: what outranks a visit until it has been read, and is back for the next."""

from collections.abc import Callable, Sequence
from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.content.pages.notice import Alert, Saying
from kiosk.screen.rows import RowModel


class Takeover(QObject):
    """The safety notices that are on, one after another, and what this visit has read of them.

    Args:
        parent: the owner.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._alerts: tuple[Alert, ...] = ()
        self._read: set[str] = set()
        self._shown: Alert | None = None
        self._sayings = RowModel(Saying, self)

    def show_alerts(self, alerts: Sequence[Alert]) -> None:
        """Show these notices; what this visit has read already stays read."""
        self._alerts = tuple(alerts)
        self._choose()

    def forget(self) -> None:
        """Begin anew for the next visit: nobody has read anything."""
        self._read.clear()
        self._choose()

    @property
    def keys(self) -> frozenset[str]:
        """The notices that are on show, read or not."""
        return frozenset(alert.key for alert in self._alerts)

    @property
    def showing_now(self) -> bool:
        """Whether a notice covers the glass."""
        return self._shown is not None

    @Slot()
    def acknowledge(self) -> None:
        """Take it that the notice on show has been read; the next one follows, or the visit."""
        if self._shown is not None:
            self._read.add(self._shown.key)
            self._choose()

    def _choose(self) -> None:
        before = self._shown
        self._shown = next((one for one in self._alerts if one.key not in self._read), None)
        if self._shown == before:
            return
        if self._shown is not None:
            self._sayings.replace(self._shown.sayings)
        self.changed.emit()

    @staticmethod
    def _of(name: str) -> Callable[["Takeover"], Any]:
        return lambda takeover: getattr(takeover._shown, name, "")

    showing = Property(bool, lambda takeover: takeover.showing_now, notify=changed)
    sayings = Property(QObject, lambda takeover: takeover._sayings, constant=True)
    source = Property(str, _of("source"), notify=changed)
    untilDay = Property(str, _of("until_day"), notify=changed)
    untilTime = Property(str, _of("until_time"), notify=changed)
