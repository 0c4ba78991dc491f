"""No way out of the page for a visitor, as far as an application can see to it."""

from PySide6.QtCore import QObject
from PySide6.QtQuick import QQuickWindow


class Lockdown(QObject):
    """Holds the glass.

    Args:
        window: the visitors' window.
        parent: the owner.
    """

    def __init__(self, window: QQuickWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
