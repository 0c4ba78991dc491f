"""Counts what visits do, for the private statistics."""

from pathlib import Path

from PySide6.QtCore import QObject

from kiosk.screen.stage import Stage


class Counting(QObject):
    """Listens to a stage and writes its visits down.

    Args:
        stage: what visitors touch.
        data: the kiosk's data folder.
        parent: the owner.
    """

    def __init__(self, stage: Stage, data: Path, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._stage, self._data = stage, data
