"""The threads beside the GUI thread, and the way home of what they found."""

from collections.abc import Callable
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, Qt, Signal

from kiosk.jobs import Jobs


class Workers(QObject):
    """One thread for pages, one for the search, and one for the door.

    The PIN is looked at even while the pages wait for a slow disk.

    Args:
        parent: the owner.
    """

    arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.arrived.connect(self._call, Qt.ConnectionType.QueuedConnection)
        self._threads = [
            ThreadPoolExecutor(max_workers=1, thread_name_prefix=name)
            for name in ("pages", "search", "door")
        ]
        self.pages, self.search, self.door = (Jobs(one, self.deliver) for one in self._threads)

    def deliver(self, call: Callable[[], None]) -> None:
        """Run a call in the GUI thread, soon."""
        self.arrived.emit(call)

    def close(self) -> None:
        """Wait for what is being done, and do no more."""
        for one in self._threads:
            one.shutdown(wait=True, cancel_futures=True)

    @staticmethod
    def _call(call: Callable[[], None]) -> None:
        call()
