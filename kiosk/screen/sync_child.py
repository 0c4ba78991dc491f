"""The resident sync: a child of the screen, begun again with back-off when it ends."""

import json
import logging
import os
import sys
from pathlib import Path

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

log = logging.getLogger(__name__)

FIRST_MS, LONGEST_MS = 5_000, 300_000
"""Pause before sync is begun again, and the longest it grows to."""


class SyncChild(QObject):
    """Keeps `kiosk sync` running beside the screen, at the lowest priority.

    Args:
        arguments: further options, such as ``--config FILE``.
        parent: the owner.
    """

    told = Signal(object)
    """A fact it told: a dictionary with an ``event``."""
    ready = Signal()
    """A new release has become complete; the follower may look for it at once."""

    def __init__(self, arguments: list[str], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._arguments = ["-m", "kiosk", "sync", "--json", "--kept", *arguments]
        self._pause = FIRST_MS
        self._process = QProcess(self)
        self._process.setWorkingDirectory(str(Path(__file__).resolve().parents[2]))
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.started.connect(self._step_back)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._again)
        self._begin = QTimer(self, singleShot=True)
        self._begin.timeout.connect(self._start)

    def start(self) -> None:
        """Begin."""
        self._start()

    def stop(self) -> None:
        """End it with the screen."""
        self._begin.stop()
        self._process.finished.disconnect(self._again)
        self._process.terminate()
        if not self._process.waitForFinished(2000):
            self._process.kill()
            self._process.waitForFinished(2000)

    def process_id(self) -> int:
        """Return the id of its process; 0 while there is none."""
        return self._process.processId()

    def _start(self) -> None:
        self._process.start(sys.executable, self._arguments)

    def _step_back(self) -> None:
        if hasattr(os, "sched_setscheduler"):
            try:
                os.sched_setscheduler(self.process_id(), os.SCHED_IDLE, os.sched_param(0))
            except OSError as error:  # some containers forbid it
                log.info("sync runs at the priority of the screen: %s", error)

    def _read(self) -> None:
        while self._process.canReadLine():
            line = bytes(self._process.readLine().data())
            try:
                fact = json.loads(line)
            except ValueError:
                log.warning("sync said what is no fact: %r", line)
                continue
            self.told.emit(fact)
            if fact["event"] == "ready":
                self._pause = FIRST_MS
                self.ready.emit()

    def _again(self, code: int) -> None:
        log.warning("sync ended with %d; it begins again in %d s", code, self._pause // 1000)
        self._begin.start(self._pause)
        self._pause = min(2 * self._pause, LONGEST_MS)
