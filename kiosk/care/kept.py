"""The child that a keeper keeps: started, heard, made to end."""

import json
import logging
import os
import signal
import subprocess
import threading
import time
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from typing import Any

log = logging.getLogger(__name__)

DUMP_SECONDS = 1.5
"""How long a frozen screen may take to write down where it stood."""
LEAVE_SECONDS = 5.0
"""How long a screen may take to end when it is asked to; and the system, to take a killed one."""

Event = tuple["Kept | None", Mapping[str, Any]]
"""A child and a fact it told; ``{"event": "end"}`` when it has ended."""


class Kept:
    """One child process whose standard output is JSON lines.

    Args:
        command: what to start.
        hear: takes each fact; called in another thread.
        told: what its environment holds besides this one's.
    """

    def __init__(
        self,
        command: Sequence[str],
        hear: Callable[[Event], None],
        told: Mapping[str, str] | None = None,
    ) -> None:
        self._hear = hear
        self.started = self.sign = time.monotonic()
        self.beaten = self.leaving = self.stood = False
        self._ended = threading.Event()
        self._process = subprocess.Popen(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            env={**os.environ, **(told or {})},
            cwd=Path(__file__).resolve().parents[2],
        )
        threading.Thread(target=self._read, daemon=True).start()
        threading.Thread(target=self._wait, daemon=True).start()

    @property
    def number(self) -> int:
        """Its process id."""
        return self._process.pid

    @property
    def code(self) -> int | None:
        """Its exit code; negative for the signal that ended it."""
        return self._process.returncode

    @property
    def seconds(self) -> float:
        """How long it has been running."""
        return time.monotonic() - self.started

    @property
    def silent(self) -> float:
        """Seconds since its last sign of life."""
        return time.monotonic() - self.sign

    def begin_anew(self) -> None:
        """Take it that another image of the program starts in the same process."""
        self.started = time.monotonic()
        self.beaten = self.stood = False

    def end(self) -> None:
        """Ask it to end, and kill it when it does not."""
        self._signal(signal.SIGTERM)
        self._wake()
        if not self._ended.wait(LEAVE_SECONDS):
            self.kill()

    def abort(self) -> None:
        """Make a frozen child write down where it stands, and kill it."""
        if hasattr(signal, "SIGKILL"):
            self._signal(signal.SIGABRT)
            self._wake()
            self._ended.wait(DUMP_SECONDS)
        self.kill()

    def kill(self) -> None:
        """Kill it, and wait until the system has taken it back."""
        if not self._ended.is_set():
            self._process.kill()
            if not self._ended.wait(LEAVE_SECONDS):
                log.error("process %d cannot be killed", self.number)

    def _wake(self) -> None:
        if hasattr(signal, "SIGCONT"):  # a stopped process would keep its signals for later
            self._signal(signal.SIGCONT)

    def _signal(self, number: int) -> None:
        try:
            self._process.send_signal(number)
        except OSError as error:  # it has just ended
            log.info("process %d: %s", self.number, error)

    def _read(self) -> None:
        assert self._process.stdout is not None
        with self._process.stdout as lines:
            for line in lines:
                try:
                    fact = json.loads(line)
                    self._hear((self, {"event": str(fact["event"]), **fact}))
                except (ValueError, LookupError, TypeError):
                    log.info("the screen said what is no fact: %r", line[:200])

    def _wait(self) -> None:
        self._process.wait()
        self._ended.set()
        self._hear((self, {"event": "end"}))
