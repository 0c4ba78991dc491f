"""The sound test: a tone, and whether anybody heard it."""

import logging

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.care.machine import Answer
from kiosk.care.sound import NO_SOUND
from kiosk.screen.desk.means import Means

log = logging.getLogger(__name__)


class SoundTest(QObject):
    """Plays, asks, remembers the answer for the desk.

    `state` is ``ready``, ``playing``, ``asked``, then ``heard``, ``unheard`` or ``impossible``.

    Args:
        parent: the owner.
    """

    changed = Signal()

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means: Means | None = None
        self._state = "ready"

    def serve(self, means: Means) -> None:
        """Take what it works with."""
        self._means = means

    @Slot()
    def play(self) -> None:
        """Play the tone, then ask."""
        if self._means is None:
            self._be("impossible")
        elif self._state != "playing":
            self._be("playing")
            self._means.jobs.run(self._means.machine.play_tone, self._played, self._failed)

    @Slot(bool)
    def answer(self, heard: bool) -> None:
        """Take the answer."""
        if self._state == "asked":
            self._be("heard" if heard else "unheard")

    def _played(self, answer: Answer) -> None:
        self._be("asked" if answer.done else "impossible")

    def _failed(self, error: Exception) -> None:
        log.warning("the tone: %s", error)
        self._be("impossible")

    def _be(self, state: str) -> None:
        self._state = state
        self.changed.emit()

    state = Property(str, lambda test: test._state, notify=changed)
    impossibleIt = Property(str, lambda _: NO_SOUND.it, constant=True)
    impossibleEn = Property(str, lambda _: NO_SOUND.en, constant=True)
