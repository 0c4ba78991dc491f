"""Starts the screen anew while nobody is there: each night, and when it has grown too large."""

from PySide6.QtCore import QObject, Signal


class Upkeep(QObject):
    """Waits for a good moment.

    Args:
        parent: the owner.
    """

    restartWanted = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
