"""Signs of life: to a keeper, to systemd, and to the watch that ends a frozen process."""

from PySide6.QtCore import QObject


class Heartbeat(QObject):
    """Beats in the GUI thread.

    Args:
        kept: whether a keeper reads standard output.
        patience: seconds without a beat until the process counts as frozen.
        parent: the owner.
    """

    def __init__(self, *, kept: bool, patience: float, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._kept, self._patience = kept, patience
