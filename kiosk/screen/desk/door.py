"""The volunteers' way in: what stands between a knock at the corner and the desk."""

from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Property, QEvent, QObject, QTimer, Signal, Slot

from kiosk.care.entrance import Entrance, State, Verdict
from kiosk.care.errors import WeakPinError
from kiosk.care.pin import DIGITS
from kiosk.care.recovery import ANSWER_DIGITS
from kiosk.jobs import Jobs
from kiosk.screen.desk.errands import Errands
from kiosk.screen.desk.pad import Pad
from kiosk.screen.idle import PRESENCE

T = TypeVar("T")

_LENGTH = {"pin": DIGITS, "renew": DIGITS, "recover": ANSWER_DIGITS}
_SOMEBODY = PRESENCE - {QEvent.Type.MouseMove}

RECOVER_MS = 10 * 60_000
"""The page of a forgotten PIN waits for an answer by telephone; there is nothing secret on it."""
LONGEST_MS = 15 * 60_000
"""A desk that was left open, or the page for a new PIN, is locked by then, however busily
passers-by touch it."""


class Door(QObject):
    """Which room of the volunteers is open, and the pad before the desk.

    Rooms: ``""`` none, ``front`` for anyone, ``pin`` and ``recover`` (a pad each), ``renew`` (a new
    PIN, twice: after the first one, or from the desk), ``desk``. A pad takes its last digit as the
    wish to enter: the 6th of a PIN, the 8th of an answer. Messages: ``""``, ``wrong``, ``weak``,
    ``different``, ``unset``, ``lost``, ``unwritten``, ``renewed``; the next digit takes one away.
    Nothing stays open by itself.

    Args:
        jobs: does what is slow outside the GUI thread.
        parent: the owner.
    """

    roomChanged = Signal()
    padChanged = Signal()
    """Anything else that is shown has changed."""
    felt = Signal()
    """Somebody touched something while a room was open."""

    def __init__(self, jobs: Jobs, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._jobs = jobs
        self._entrance: Entrance | None = None
        self._room = ""
        self._chosen = ""
        self._message = ""
        self._challenge = ""
        self._changing = False
        self._pad = Pad(self)
        self._pad.changed.connect(self.padChanged)
        self._errands = Errands(jobs, self.padChanged.emit)
        self._relock_ms = 120_000
        self._relock = QTimer(self, singleShot=True)
        self._relock.timeout.connect(self.leave)
        self._limit = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self._limit.timeout.connect(self.leave)

    def serve(self, entrance: Entrance, relock_seconds: float) -> None:
        """Guard a real entrance; lock after so many seconds without a touch."""
        self._entrance = entrance
        self._pad.serve(entrance.wait)
        self._relock_ms = round(relock_seconds * 1000)
        if self._room:
            self._await()
        self._jobs.run_aside(entrance.repair, "the way in")

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take every touch and key as somebody there, and let all of them pass."""
        if self._room and event.type() in _SOMEBODY:
            self._feel()
        return super().eventFilter(watched, event)

    @Slot()
    def knock(self) -> None:
        """Open the front: what anyone may do."""
        if not self._room:
            self._go("front")

    @Slot()
    def leave(self) -> None:
        """Close whatever is open, and lock."""
        self._go("")

    @Slot()
    def askPin(self) -> None:
        """From the front, go to the pad; where no PIN is, say why."""
        if self._room not in ("front", "recover") or self._errands.busy:
            return
        entrance = self._entrance
        if entrance is None:
            self._say("unset")
        else:
            self._do(entrance.state, self._stand)

    @Slot()
    def recover(self) -> None:
        """Go to the page of a forgotten PIN; its challenge stays the same until it is used."""
        entrance = self._entrance
        if entrance is None:
            self._say("unset")
        elif self._room in ("front", "pin") and not self._errands.busy:
            self._do(entrance.challenge, lambda challenge: self._challenged(challenge, ""))

    @Slot()
    def changePin(self) -> None:
        """From the desk, ask for the PIN once more and then for another one.

        Whoever finds a desk that was left open locks nobody out by it; until the new one is
        written the old one holds.
        """
        if self._entrance is not None and self._room == "desk":
            self._go("pin", changing=True)
            self._pad.hold()

    @Slot()
    def keepPin(self) -> None:
        """Go back to the desk without another PIN."""
        if self._changing and not self._errands.busy:
            self._go("desk")

    @Slot(int)
    def press(self, digit: int) -> None:
        """Type a digit on the pad that is open; the last one enters."""
        if self._errands.busy or not self._pad.takes(digit):
            return
        self._feel()
        self._message = ""
        self._pad.type(f"{self._pad.typed}{digit}")
        if self._pad.full:
            self.enter()

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        self._type(self._pad.typed[:-1])

    @Slot()
    def clear(self) -> None:
        """Take all digits back; of a new PIN typed once, that one too."""
        self._chosen = ""
        self._type("")

    @Slot()
    def enter(self) -> None:
        """Try what was typed, if it is all there; the last digit does so by itself."""
        entrance = self._entrance
        if entrance is None or self._errands.busy or self._pad.wait or not self._pad.full:
            return
        typed = self._pad.take()
        if self._room == "pin":
            self._do(lambda: (entrance.try_pin(typed), entrance.state()), self._tried)
        elif self._room == "recover":
            self._do(lambda: (entrance.try_answer(typed), State.FIRST), self._tried)
        elif self._room == "renew":
            self._choose(entrance, typed)

    def _stand(self, state: State) -> None:
        if state is State.UNSET:
            self._say("unset")
        elif state is State.LOST and (entrance := self._entrance):
            self._do(entrance.challenge, lambda challenge: self._challenged(challenge, "lost"))
        else:
            self._go("pin")
            self._pad.hold()

    def _challenged(self, challenge: str, message: str) -> None:
        if not challenge:
            self._say("unset")
            return
        self._go("recover")
        self._challenge, self._message = challenge, message
        self._pad.hold()

    def _tried(self, told: tuple[Verdict, State]) -> None:
        verdict, state = told
        if verdict is Verdict.RIGHT:
            renews = state is State.FIRST or self._changing
            self._go("renew" if renews else "desk", changing=self._changing)
        else:
            self._message = "" if verdict is Verdict.WAIT else str(verdict)
            self._pad.hold()

    def _choose(self, entrance: Entrance, typed: str) -> None:
        if not self._chosen:
            self._do(lambda: entrance.check(typed), lambda _: self._chose(typed), self._refused)
        elif typed == self._chosen:
            self._do(lambda: entrance.renew(typed), lambda _: self._renewed(""), self._refused)
        else:
            self._chosen = ""
            self._say("different")

    def _chose(self, typed: str) -> None:
        self._chosen = typed
        self.padChanged.emit()

    def _refused(self, error: Exception) -> None:
        self._chosen = ""
        if isinstance(error, WeakPinError):
            self._say("weak")
        else:  # whoever was let in is not sent away because a disk is full
            self._renewed("unwritten")

    def _renewed(self, message: str) -> None:
        self._go("desk")
        self._say(message or "renewed")

    def _do(
        self,
        work: Callable[[], T],
        done: Callable[[T], None],
        failed: Callable[[Exception], None] | None = None,
    ) -> None:
        self._errands.run(work, done, failed or (lambda _: self._say("unwritten")))

    def _feel(self) -> None:
        self._await()
        self.felt.emit()

    def _say(self, message: str) -> None:
        self._message = message
        self.padChanged.emit()

    def _type(self, typed: str) -> None:
        if not self._errands.busy:
            self._pad.type(typed)

    def _go(self, room: str, *, changing: bool = False) -> None:
        self._changing = changing
        self._chosen = self._message = self._challenge = ""
        self._pad.lay_out(_LENGTH.get(room, 0))
        if not room:
            self._errands.forget()
            self._relock.stop()
            self._limit.stop()
        if room in ("renew", "desk") and not self._limit.isActive():
            self._limit.start()
        if room != self._room:
            self._room = room
            self.roomChanged.emit()
        if room:
            self._await()
        self.padChanged.emit()

    def _await(self) -> None:
        """Lock when nobody touches anything from now on."""
        waits = max(RECOVER_MS, self._relock_ms) if self._room == "recover" else self._relock_ms
        self._relock.start(waits)

    room = Property(str, lambda door: door._room, notify=roomChanged)
    typed = Property(int, lambda door: len(door._pad.typed), notify=padChanged)
    wait = Property(int, lambda door: door._pad.wait, notify=padChanged)
    busy = Property(bool, lambda door: door._errands.busy, notify=padChanged)
    message = Property(str, lambda door: door._message, notify=padChanged)
    challenge = Property(str, lambda door: door._challenge, notify=padChanged)
    changing = Property(bool, lambda door: door._changing, notify=padChanged)
    step = Property(str, lambda door: "again" if door._chosen else "first", notify=padChanged)
