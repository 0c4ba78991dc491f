"""Notices that nobody is there: a question with a countdown, then the visit ends by itself."""

from PySide6.QtCore import Property, QEvent, QObject, QTimer, Signal, Slot

PRESENCE = frozenset(
    {
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.TouchEnd,
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseMove,
        QEvent.Type.Wheel,
        QEvent.Type.KeyPress,
        QEvent.Type.ShortcutOverride,
    }
)
"""What counts as somebody there; a key that is a shortcut comes only as its override."""


class Idle(QObject):
    """Watches a window, or the whole application, for touches and keys.

    Args:
        after: seconds without a touch until the question.
        countdown: seconds the question stands.
        parent: the owner.
    """

    askingChanged = Signal()
    remainingChanged = Signal()
    expired = Signal()

    def __init__(self, after: float, countdown: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._countdown = countdown
        self._asking = False
        self._remaining = 0
        self._quiet = QTimer(self, singleShot=True, interval=round(after * 1000))
        self._quiet.timeout.connect(self._ask)
        self._end = QTimer(self, singleShot=True, interval=round(countdown * 1000))
        self._end.timeout.connect(self._expire)
        self._second = QTimer(self, interval=1000)
        self._second.timeout.connect(self._count)
        self._watching = False

    def watch(self, on: bool) -> None:
        """Begin or stop watching; in the attract loop nobody is missed."""
        self._watching = on
        self._answer()
        self._quiet.start() if on else self._quiet.stop()

    @Slot()
    def stay(self) -> None:
        """Somebody answered the question."""
        self._answer()
        if self._watching:
            self._quiet.start()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take every touch as presence; the question itself is answered only by its buttons."""
        if self._watching and not self._asking and event.type() in PRESENCE:
            self._quiet.start()
        return super().eventFilter(watched, event)

    def _ask(self) -> None:
        self._asking = True
        self._remaining = max(1, round(self._countdown))
        self._end.start()
        self._second.start()
        self.remainingChanged.emit()
        self.askingChanged.emit()

    def _count(self) -> None:
        self._remaining = max(0, self._remaining - 1)
        self.remainingChanged.emit()

    def _answer(self) -> None:
        self._end.stop()
        self._second.stop()
        if self._asking:
            self._asking = False
            self.askingChanged.emit()

    def _expire(self) -> None:
        self._answer()
        self.expired.emit()

    asking = Property(bool, lambda idle: idle._asking, notify=askingChanged)
    remaining = Property(int, lambda idle: idle._remaining, notify=remainingChanged)
    countdown = Property(int, lambda idle: max(1, round(idle._countdown)), constant=True)
