"""The book of visits: notes each one down as it happens, and files it away when it has ended.

A visit is in the journal from its first touch on and leaves it once its line is in a day file; a
visit that is in both counts once, because both know its id. So a process may die anywhere.
"""

import logging
import secrets
from collections.abc import Callable, Mapping
from pathlib import Path
from typing import Any

from kiosk.care.visit_days import append, day_files, highest_number, read_file
from kiosk.care.visit_journal import SIZE, Journal
from kiosk.care.visits import BEGIN, END, Visit, counted

log = logging.getLogger(__name__)

FOLDER, JOURNAL = "visits", "journal"


class VisitBook:
    """Belongs to one process and one thread; the constructor files what an earlier one left.

    Args:
        data: the kiosk's data folder.
        kiosk: asks for the kiosk's id.
        room: bytes of the journal.
    """

    def __init__(self, data: Path, kiosk: Callable[[], str], room: int = SIZE) -> None:
        self._folder = data / FOLDER
        self._kiosk = kiosk
        self._journal = Journal(self._folder / JOURNAL, room)
        self._open: list[Mapping[str, Any]] = []
        self._waiting: list[Visit] = []
        self._number = 0
        self._recover()

    @property
    def waiting(self) -> int:
        """How many finished visits no disk has taken yet into a day file."""
        return len(self._waiting)

    def begin(self, began: str, day: str = "", hour: int | None = None) -> None:
        """Begin a visit, on a day and in an hour of Europe/Rome if they are known."""
        self._number += 1
        visit = secrets.token_hex(8)
        times = {"day": day, "hour": hour}
        origin = {"kiosk": self._kiosk(), "number": self._number, "began": began}
        self._note({"visit": visit, "what": BEGIN, "at": 0, **times, **origin})
        self._journal.settle()

    def note(self, what: str, at: float, **more: str) -> None:
        """Note what happens in the open visit, `at` seconds from its beginning."""
        if self._open:
            self._note({"visit": self._open[0]["visit"], "what": what, "at": int(at), **more})

    def end(self, ended: str, at: float, day: str = "", hour: int | None = None) -> None:
        """End the open visit and file it."""
        if self._open:
            last = {"what": END, "at": int(at), "ended": ended, "day": day, "hour": hour}
            self._note({"visit": self._open[0]["visit"], **last})
            self._waiting.append(counted(self._open))
            self._open = []
            self.file_away()

    def file_away(self) -> None:
        """Write what waits into the day files, as far as the disk takes it."""
        try:
            while self._waiting:
                append(self._folder, self._waiting[0])
                del self._waiting[0]
        except OSError as error:
            if len(self._waiting) in (1, 100, 10_000):
                log.warning("%d finished visits wait for a disk: %s", len(self._waiting), error)
            self._journal.settle()
            return
        if not self._open:
            self._journal.clear()

    def close(self) -> None:
        """Let go of the files."""
        self.file_away()
        self._journal.close()

    def _note(self, event: Mapping[str, Any]) -> None:
        self._open.append(event)
        self._journal.note(event)

    def _recover(self) -> None:
        left = journalled(self._journal.read())
        try:
            self._number = highest_number(self._folder)
            filed = filed_ids(self._folder) if left else set()
        except OSError as error:
            log.warning("the day files cannot be read: %s", error)
            filed = set()
        self._waiting = [visit for visit in left if visit.id not in filed]
        self._number = max([self._number, *(visit.number for visit in left)])
        self.file_away()


def journalled(events: list[dict[str, Any]]) -> list[Visit]:
    """Return the visits of a journal, in order; one that has no end ended with the process."""
    visits: dict[str, list[dict[str, Any]]] = {}
    for event in events:
        visits.setdefault(event.get("visit", ""), []).append(event)
    return [counted(noted) for visit, noted in visits.items() if visit]


def filed_ids(folder: Path) -> set[str]:
    """Return the ids of all visits in the day files."""
    return {visit.id for path in day_files(folder) for visit in read_file(path)[0]}
