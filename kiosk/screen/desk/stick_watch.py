"""Which stick is in, and what it holds, while the volunteers look at it."""

import logging
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path
from typing import Any

from PySide6.QtCore import Property, QObject, QTimer, Signal, Slot

from kiosk.care.sticks import Stick, sticks
from kiosk.jobs import Deliver, Jobs
from kiosk.screen.desk.verb_child import VerbChild

log = logging.getLogger(__name__)

LOOK_MS = 1500
"""Pause between two looks at whether a stick has come or gone."""


class StickWatch(QObject):
    """The stick in this machine: one at a time, chosen among those that are in.

    Args:
        deliver: brings answers home to the GUI thread.
        parent: the owner.
    """

    changed = Signal()
    listed = Signal()
    """It is known again which sticks are in."""

    def __init__(self, deliver: Deliver, parent: QObject | None = None) -> None:
        super().__init__(parent)
        # A stick that is broken may hold up whoever asks it; that is this thread alone.
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="sticks")
        self._jobs = Jobs(self._executor, deliver)
        self._place: list[str] = []
        self._sources = ""
        self._sticks: list[Stick] = []
        self._stick: Stick | None = None
        self._seen: dict[str, Any] = {}
        self._looked: tuple[Path, str] | None = None
        self._share = 0.0
        self._listing = self._again = False
        self._child = VerbChild(self)
        self._child.told.connect(self._hear)
        self._child.ended.connect(self._ended)
        self._beat = QTimer(self, interval=LOOK_MS)
        self._beat.timeout.connect(self.find)

    def serve(self, place: list[str], sources: str) -> None:
        """Watch where sticks appear by the setting `sources`; `place` are options of the verb."""
        self._place, self._sources = place, sources

    @property
    def stick(self) -> Stick | None:
        """The stick that is looked at."""
        return self._stick

    def start(self) -> None:
        """Begin to watch, and look at what is in afresh."""
        self._looked = None
        self._beat.start()
        self.find()

    def rest(self) -> None:
        """Watch no more."""
        self._beat.stop()
        self._child.cancel()

    def look_again(self) -> None:
        """Look at the stick anew: something was done with it, or with this kiosk."""
        self._looked = None
        self.find()

    def close(self) -> None:
        """End with the screen."""
        self._beat.stop()
        self._child.stop()
        self._executor.shutdown(wait=False, cancel_futures=True)

    def find(self) -> None:
        """Find out which sticks are in."""
        if not self._sources:
            return
        if self._listing:
            self._again = True
            return
        self._listing, self._again = True, False
        sources = self._sources
        self._jobs.run(lambda: sticks(sources), self._found, self._failed)

    @Slot()
    def turn(self) -> None:
        """Turn to the next of several sticks."""
        if self._stick in self._sticks:
            at = self._sticks.index(self._stick) + 1
            self._turn_to(self._sticks[at % len(self._sticks)])
            self.changed.emit()

    def _found(self, found: list[Stick]) -> None:
        self._listing = False
        if self._again:
            self.find()
            return
        new = [one for one in found if one.path not in {old.path for old in self._sticks}]
        self._sticks = found
        same = [one for one in found if self._stick and one.path == self._stick.path]
        self._turn_to(next(iter(new or same or found), None))
        self.changed.emit()
        self.listed.emit()

    def _failed(self, error: Exception) -> None:
        self._listing = False
        log.warning("the sticks cannot be listed: %s", error)

    def _turn_to(self, stick: Stick | None) -> None:
        self._stick = stick
        mark = (stick.path, stick.mark) if stick else None
        if mark == self._looked:
            return
        self._seen, self._share = {}, 0.0
        if self._child.running:  # of another stick; its end begins this one
            self._child.cancel()
        elif self._beat.isActive():
            self._begin(mark)

    def _begin(self, mark: tuple[Path, str] | None) -> None:
        self._looked = mark
        if mark is not None and self._stick is not None:
            how = [
                "sync",
                "--look",
                "--json",
                "--kept",
                *self._place,
                "--source",
                str(self._stick.store),
            ]
            self._child.begin(how)

    def _hear(self, fact: dict[str, Any]) -> None:
        if fact["event"] == "checking":
            self._share = fact["got"] / max(fact["of"], 1)
        elif fact["event"] == "offer":
            self._seen = fact
        elif fact["event"] == "problem":
            self._seen = {"code": fact["code"]}
        self.changed.emit()

    def _ended(self) -> None:
        stick = self._stick
        if stick is not None and self._looked != (stick.path, stick.mark):
            self._seen = {}
            if self._beat.isActive():
                self._begin((stick.path, stick.mark))
        elif not self._seen:
            self._seen = {"code": "failed"}
        self.changed.emit()

    @property
    def state(self) -> str:
        """What is in: ``none``, ``looking``, or the word of `kiosk sync --look`."""
        if self._stick is None:
            return "none"
        return str(self._seen.get("code") or "looking")

    def _fact(self, name: str) -> Any:
        return self._seen.get(name) or 0

    count = Property(int, lambda watch: len(watch._sticks), notify=changed)
    number = Property(
        int,
        lambda watch: watch._sticks.index(watch._stick) + 1 if watch._stick in watch._sticks else 0,
        notify=changed,
    )
    name = Property(str, lambda watch: watch._stick.name if watch._stick else "", notify=changed)
    code = Property(str, lambda watch: watch.state, notify=changed)
    sequence = Property(int, lambda watch: watch._fact("seq"), notify=changed)
    published = Property(str, lambda watch: watch._fact("published_at") or "", notify=changed)
    size = Property(float, lambda watch: watch._fact("bytes"), notify=changed)
    complete = Property(bool, lambda watch: watch._seen.get("complete") is True, notify=changed)
    share = Property(float, lambda watch: watch._share, notify=changed)
