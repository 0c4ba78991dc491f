"""The desk: what a volunteer sees of this kiosk, and what can be done about it."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.screen.desk.supply import Supply
from kiosk.screen.desk.tools import Tools


class Desk(QObject):
    """Lights and acts.

    Args:
        parent: the owner.
    """

    restartWanted = Signal()
    """The screen is to start anew."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._tools = Tools(self)
        self._supply = Supply(self)

    @Slot()
    def restartScreen(self) -> None:
        """Start the screen anew."""
        self.restartWanted.emit()

    tools = Property(Tools, lambda desk: desk._tools, constant=True)
    supply = Property(Supply, lambda desk: desk._supply, constant=True)
