"""Which pictures lie ready for QML, and who draws the others meanwhile.

QML never asks the provider for a picture that is not ready: Qt would ask from its own thread while
it holds a lock that the GUI thread wants while that holds Python's, and neither would ever go on.
"""

import logging
from concurrent.futures import ThreadPoolExecutor

from PySide6.QtCore import QObject, QSize, QTimer, Signal, Slot

from kiosk.jobs import Deliver, Jobs
from kiosk.screen.pictures import Pictures, key

log = logging.getLogger(__name__)

AGAIN_MS = 1000
"""A picture in sight never stays empty: whatever kept it away, it is ordered again."""


class PictureShelf(QObject):
    """Hands out pictures that are ready, and draws others in a thread of its own.

    Args:
        pictures: what draws and keeps them.
        deliver: brings the word that one is ready to the GUI thread.
        parent: the owner.
    """

    drawn = Signal()
    """A picture is ready now, or one was missed a second ago: ask again."""

    def __init__(self, pictures: Pictures, deliver: Deliver, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._pictures = pictures
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pictures")
        self._jobs = Jobs(self._executor, deliver)
        self._wanted: set[str] = set()
        self._again = QTimer(self, interval=AGAIN_MS, singleShot=True)
        self._again.timeout.connect(self.drawn)

    @Slot(str, int, int, result=bool)
    def has(self, address: str, width: int, height: int) -> bool:
        """Return whether a picture is ready at a size in pixels."""
        return self._pictures.ready(address, QSize(width, height))

    @Slot(str, int, int, result=bool)
    def ask(self, address: str, width: int, height: int) -> bool:
        """Return whether a picture is ready at a size in pixels; if not, have it drawn."""
        size = QSize(width, height)
        if self._pictures.ready(address, size):
            return True
        self._again.start()
        name = key(address, size)
        if name not in self._wanted:
            self._wanted.add(name)
            self._jobs.run(
                lambda: self._pictures.picture(address, size),
                lambda _: self._finish(name),
                lambda error: self._fail(name, error),
            )
        return False

    def close(self) -> None:
        """Draw no more."""
        self._executor.shutdown(wait=True, cancel_futures=True)

    def _finish(self, name: str) -> None:
        self._wanted.discard(name)
        self.drawn.emit()

    def _fail(self, name: str, error: Exception) -> None:
        log.error("picture %s cannot be drawn: %s", name, error)
        self._wanted.discard(name)
