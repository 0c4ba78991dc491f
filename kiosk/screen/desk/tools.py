"""What a volunteer takes from the desk: cleaning, tests, a pause, the town, the clock, a delay."""

from PySide6.QtCore import Property, QObject, Signal, Slot

TOOLS = ("cleaning", "touch", "sound", "identify", "pause", "town", "clock", "delay", "comfort")


class Tools(QObject):
    """Which tool lies open on the glass; at most one.

    Args:
        parent: the owner.
    """

    openChanged = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = ""

    @Slot(str)
    def take(self, name: str) -> None:
        """Open a tool of `TOOLS`."""
        self._lay(name)

    @Slot()
    def putBack(self) -> None:
        """Close the tool."""
        self._lay("")

    def _lay(self, name: str) -> None:
        if name != self._open:
            self._open = name
            self.openChanged.emit()

    open = Property(str, lambda tools: tools._open, notify=openChanged)
