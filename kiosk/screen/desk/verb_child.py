"""A verb of `kiosk` in a child process, which tells what happens line by line."""

import json
import logging
import os
import sys
from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject, QProcess, QTimer, Signal

log = logging.getLogger(__name__)

GRACE_MS = 2000
"""How long a child that was told to end may take; then it is killed, which harms nothing."""


class VerbChild(QObject):
    """Runs one verb at a time, behind the screen.

    Args:
        parent: the owner.
    """

    told = Signal(object)
    """A fact it told: a dictionary with an ``event``."""
    ended = Signal()
    """It has ended, by itself or because it was told to; everything it said was told before."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._process = QProcess(self)
        self._process.setWorkingDirectory(str(Path(__file__).resolve().parents[3]))
        self._process.setStandardErrorFile(QProcess.nullDevice())
        self._process.started.connect(self._step_back)
        self._process.readyReadStandardOutput.connect(self._read)
        self._process.finished.connect(self._finished)
        self._process.errorOccurred.connect(self._not_begun)
        self._patience = QTimer(self, singleShot=True, interval=GRACE_MS)
        self._patience.timeout.connect(self._process.kill)

    @property
    def running(self) -> bool:
        """Whether one is at work."""
        return self._process.state() != QProcess.ProcessState.NotRunning

    def process_id(self) -> int:
        """Return the id of its process; 0 while there is none."""
        return self._process.processId()

    def begin(self, arguments: list[str]) -> None:
        """Start a verb; nothing happens while another one is at work."""
        if not self.running:
            self._process.start(sys.executable, ["-m", "kiosk", *arguments])

    def cancel(self) -> None:
        """Tell it to end."""
        if self.running:
            self._process.terminate()
            self._patience.start()

    def spare(self) -> None:
        """Let it come to its end by itself, though it was told to end: it cannot stop any more."""
        self._patience.stop()

    def stop(self) -> None:
        """End it with the screen, and tell nobody."""
        self._patience.stop()
        self._process.blockSignals(True)
        if self.running:
            self._process.kill()
            self._process.waitForFinished(GRACE_MS)

    def _step_back(self) -> None:
        if hasattr(os, "setpriority"):
            try:
                os.setpriority(os.PRIO_PROCESS, self.process_id(), 10)
            except OSError as error:
                log.info("a child runs at the priority of the screen: %s", error)

    def _read(self) -> None:
        while self._process.canReadLine():
            self._tell(bytes(self._process.readLine().data()))

    def _tell(self, line: bytes) -> None:
        try:
            fact: dict[str, Any] = json.loads(line)
            fact["event"]
        except (ValueError, TypeError, LookupError):
            log.warning("a child said what is no fact: %r", line[:200])
            return
        self.told.emit(fact)

    def _finished(self) -> None:
        self._patience.stop()
        self._read()
        self.ended.emit()

    def _not_begun(self, error: QProcess.ProcessError) -> None:
        if error == QProcess.ProcessError.FailedToStart:
            log.error("a child could not be started: %s", self._process.errorString())
            self.ended.emit()
