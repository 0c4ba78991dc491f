"""The volunteers' way in: what stands between a knock at the corner and the desk."""

from PySide6.QtCore import Property, QObject, Signal, Slot


class Door(QObject):
    """Which room of the volunteers is open: none, the front for anyone, or the desk behind the PIN.

    Args:
        parent: the owner.
    """

    roomChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._room = ""

    @Slot()
    def knock(self) -> None:
        """Open the front: what anyone may do."""
        if not self._room:
            self._enter("front")

    @Slot()
    def leave(self) -> None:
        """Close whatever is open, and lock."""
        self._enter("")

    def _enter(self, room: str) -> None:
        if room != self._room:
            self._room = room
            self.roomChanged.emit()

    room = Property(str, lambda door: door._room, notify=roomChanged)
