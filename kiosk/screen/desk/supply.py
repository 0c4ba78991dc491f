"""New content by hand: what a stick holds, reports onto it, and a look at the sources now."""

from PySide6.QtCore import QObject


class Supply(QObject):
    """Sync now, and sticks.

    Args:
        parent: the owner.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
