"""Signs of life: to a keeper, to systemd, and to the watch that ends a frozen process."""

import faulthandler
import json
import os
import sys
from typing import TextIO

from PySide6.QtCore import QObject, QTimer, Signal

from kiosk.care.heart import REFUGE, in_words, memory_mb, notify

BEAT_MS = 1000


class Heartbeat(QObject):
    """Beats in the GUI thread.

    Every beat also puts off the end of this process: one that stays away for longer than `patience`
    has the C library's own thread write down where each thread stands, and end the process.

    Args:
        kept: whether a keeper reads standard output, one JSON object a line.
        patience: seconds without a beat until the process counts as frozen; 0 is for ever.
        dump: the file in which a frozen process says where it stood.
        parent: the owner.
    """

    orphaned = Signal()
    """The keeper is gone."""

    def __init__(
        self,
        *,
        kept: bool,
        patience: float,
        dump: TextIO | None = None,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._kept, self._patience = kept, patience
        self._dump = dump or sys.stderr
        self.frames = 0
        self._told = ""
        self.visiting = False
        self._output = sys.stdout.fileno() if kept else -1
        if kept and hasattr(os, "set_blocking"):
            os.set_blocking(self._output, False)  # a keeper that does not read costs no frame
        self._page = ""
        self._timer = QTimer(self, interval=BEAT_MS)
        self._timer.timeout.connect(self.beat)

    def start(self) -> None:
        """Begin to beat."""
        self.beat()
        self._timer.start()

    def beat(self) -> None:
        """Give one sign of life."""
        self.excuse(self._patience)
        facts = {"memory_mb": round(memory_mb(), 1), "visiting": self.visiting}
        self.say("beat", **facts, frames=self.frames)
        if not self._kept:
            notify("WATCHDOG=1")

    def count(self) -> None:
        """Count a frame; the first one with a page on it is told."""
        self.frames += 1
        if self._page:
            self.show(self._page)
            self._page = ""

    def show(self, page: str) -> None:
        """Say that a page is on the glass."""
        self.say("shown", page=page)
        if not self._kept:
            notify("READY=1", f"STATUS={in_words(page)}.")

    def excuse(self, seconds: float) -> None:
        """Allow the GUI thread so many seconds, from now, until the process counts as frozen."""
        if self._patience > 0:
            faulthandler.dump_traceback_later(seconds, exit=True, file=self._dump)

    def show_with_next_frame(self, page: str) -> None:
        """Say that a page is on the glass, as soon as it is: the refuge, and the first real one."""
        if self._told in ("", REFUGE):
            self._told = self._page = page

    def stop(self, event: str, seconds: float = 30.0) -> None:
        """Say how this process image ends (``leaving``, ``anew``), and beat no more."""
        self._timer.stop()
        self.say(event)
        self.excuse(seconds)

    def say(self, event: str, **facts: object) -> None:
        """Tell the keeper a fact; one that does not read misses it."""
        if not self._kept:
            return
        try:
            os.write(self._output, (json.dumps({"event": event, **facts}) + "\n").encode())
        except BlockingIOError:
            return
        except OSError:
            self._kept = False
            self.orphaned.emit()
