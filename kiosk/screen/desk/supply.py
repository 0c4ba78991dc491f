"""New content by hand: what a stick holds, reports onto it, and a look at the sources now."""

from typing import Any

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.jobs import Deliver
from kiosk.screen.desk.progress import Progress
from kiosk.screen.desk.stick_watch import StickWatch
from kiosk.screen.desk.verb_child import VerbChild
from kiosk.screen.publication import Publication

SYNC, STICK, REPORTS = "sync", "stick", "reports"

_IF_PULLED = ("unavailable", "missing", "tampered", "failed", "no-stick")
"""What comes of a stick that is pulled out meanwhile."""


class Supply(QObject):
    """Sync now, take a stick, copy reports: one of them at a time, each in a child.

    `act` is the one at work or the last one: ``sync``, ``stick``, ``reports``. While it works,
    `phase` says how far it is: ``starting``, ``waiting`` (for another sync), ``looking``,
    ``fetching``, ``checking``; of reports ``gathering``, ``writing``. What the root helper writes
    is not `stoppable`. Afterwards `result` is the word of `kiosk sync --once` or `kiosk care
    reports`, or ``cancelled``, ``pulled`` (the stick is gone) or ``failed``.

    Args:
        deliver: brings answers home to the GUI thread.
        parent: the owner.
    """

    changed = Signal()
    openChanged = Signal()
    readied = Signal()
    """A release has become complete; the follower may look for it."""
    showWanted = Signal()
    """What waits is to be shown now."""

    def __init__(self, deliver: Deliver, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._open = False
        self._publication: Publication | None = None
        self._place: list[str] = []
        self._town: list[str] = []
        self._sources: list[str] = []
        self._stick = StickWatch(deliver, self)
        self._stick.listed.connect(self._look_for_pulled)
        self._stick.changed.connect(self.changed)
        self._child = VerbChild(self)
        self._child.told.connect(self._hear)
        self._child.ended.connect(self._ended)
        self._progress = Progress()
        self._act = self._result = self._acted_on = self._saved = ""
        self._cancelled = self._doubted = self._by_helper = False
        self._shows = True
        self._sequence = self._waiting = 0

    def serve(
        self,
        place: list[str],
        town: str,
        sources: list[str],
        publication: Publication,
        *,
        shows: bool = True,
    ) -> None:
        """Work for a kiosk: `place` are the options that name its data folder and settings.

        `shows` is whether this screen shows publications; the refuge fetches them for another one.
        """
        self._shows = shows
        self._place, self._sources, self._publication = place, sources, publication
        self._town = ["--town", town]
        self._stick.serve([*place, *self._town], ",".join(sources))
        publication.changed.connect(self.changed)
        self.changed.emit()

    def hear(self, fact: dict[str, Any]) -> None:
        """Take a fact of the resident sync."""
        if fact["event"] == "ready":
            self._waiting = fact["seq"]
            self.changed.emit()

    def attend(self, room: str) -> None:
        """Learn which room of the volunteers is open: outside the desk there is no page."""
        if room != "desk":
            self.putBack()

    def close(self) -> None:
        """End with the screen."""
        self._child.stop()
        self._stick.close()

    @Slot()
    def take(self) -> None:
        """Open the page."""
        if not self._open:
            self._open = True
            if not self._child.running:
                self._act = self._result = ""
            self._stick.start()
            self.openChanged.emit()
            self.changed.emit()

    @Slot()
    def putBack(self) -> None:
        """Close the page; what is at work goes on."""
        if self._open:
            self._open = False
            self._stick.rest()
            self.openChanged.emit()

    @Slot()
    def syncNow(self) -> None:
        """Look at all sources, and fetch what is newer."""
        self._begin(SYNC, self._sync(*self._sources))

    @Slot()
    def takeStick(self) -> None:
        """Fetch what the stick holds."""
        stick = self._stick.stick
        if stick is not None:
            self._begin(STICK, self._sync(str(stick.store)), str(stick.path))

    @Slot()
    def copyReports(self) -> None:
        """Write a folder of reports onto the stick."""
        if self._stick.stick is not None:
            path = str(self._stick.stick.path)
            self._begin(REPORTS, ["care", "reports", "--json", *self._place, "--to", path], path)

    @Slot()
    def cancel(self) -> None:
        """End what is at work; what came stays for the next time."""
        if not self._by_helper:
            self._cancelled = self._child.running
            self._child.cancel()

    @Slot()
    def showNow(self) -> None:
        """Show what waits, whoever is there."""
        self.showWanted.emit()

    def _sync(self, *sources: str) -> list[str]:
        named = [word for source in sources for word in ("--source", source)]
        return ["sync", "--once", "--json", "--kept", *self._place, *self._town, *named]

    def _begin(self, act: str, arguments: list[str], path: str = "") -> None:
        if self._publication is None or self._child.running:
            return
        self._progress = Progress()
        self._cancelled = self._doubted = self._by_helper = False
        self._act, self._result, self._acted_on, self._saved = act, "", path, ""
        if act == SYNC and not self._sources:
            self._result = "unset"
        else:
            self._child.begin(arguments)
        self.changed.emit()

    def _hear(self, fact: dict[str, Any]) -> None:
        event = fact["event"]
        if event == "done":
            self._result, self._saved = fact["result"], fact.get("name", "")
            self._sequence = fact.get("seq", self._sequence)
        elif self._act == REPORTS:
            self._progress.phase = event
            if fact.get("by") == "helper":  # perhaps while the child is being told to end
                self._by_helper, self._cancelled = True, False
                self._child.spare()
        else:
            self._progress.note(fact)
            self.hear(fact)
        self.changed.emit()

    def _ended(self) -> None:
        if self._cancelled and self._result in ("", "failed"):
            self._result = "cancelled"
        elif not self._result:
            self._result = "no-answer" if self._by_helper else "failed"
        if self._result == "ready":
            self._waiting = self._sequence
            self.readied.emit()
        # Whether a source is gone or not good is known once the sticks have been listed again.
        self._doubted = self._act != SYNC
        self._stick.look_again()
        self.changed.emit()

    def _look_for_pulled(self) -> None:
        stick = self._stick.stick
        gone = stick is None or str(stick.path) != self._acted_on
        if self._doubted and gone and self._result in _IF_PULLED:
            self._result = "pulled"
            self.changed.emit()
        self._doubted = False

    @property
    def pending(self) -> int:
        """The release that is complete here and waits to be shown; 0 when none does."""
        shown = self._publication.property("sequence") if self._publication else 0
        has_it = self._shows and self._stick.state == "same"
        held = self._stick.property("sequence") if has_it else 0
        return next((seq for seq in (self._waiting, held) if seq > shown), 0)

    open = Property(bool, lambda supply: supply._open, notify=openChanged)
    stick = Property(StickWatch, lambda supply: supply._stick, constant=True)
    busy = Property(bool, lambda supply: supply._child.running, notify=changed)
    stoppable = Property(bool, lambda supply: not supply._by_helper, notify=changed)
    shows = Property(bool, lambda supply: supply._shows, notify=changed)
    act = Property(str, lambda supply: supply._act, notify=changed)
    phase = Property(
        str,
        lambda supply: supply._progress.phase if supply._child.running else "",
        notify=changed,
    )
    got = Property(float, lambda supply: supply._progress.got, notify=changed)
    total = Property(float, lambda supply: supply._progress.total, notify=changed)
    result = Property(
        str, lambda supply: "" if supply._child.running else supply._result, notify=changed
    )
    sequence = Property(int, lambda supply: supply._sequence, notify=changed)
    saved = Property(str, lambda supply: supply._saved, notify=changed)
    waits = Property(int, lambda supply: supply.pending, notify=changed)
