"""The volunteers' way in: what stands between a knock at the corner and the desk."""

import logging
import math
from collections.abc import Callable
from typing import TypeVar

from PySide6.QtCore import Property, QEvent, QObject, QTimer, Signal, Slot

from kiosk.care.entrance import Entrance, State, Verdict
from kiosk.care.errors import WeakPinError
from kiosk.care.pin import DIGITS
from kiosk.care.recovery import ANSWER_DIGITS
from kiosk.jobs import Jobs
from kiosk.screen.desk.errands import Errands

log = logging.getLogger(__name__)

T = TypeVar("T")

_LENGTH = {"pin": DIGITS, "renew": DIGITS, "recover": ANSWER_DIGITS}
_SOMEBODY = {
    QEvent.Type.TouchBegin,
    QEvent.Type.TouchUpdate,
    QEvent.Type.TouchEnd,
    QEvent.Type.MouseButtonPress,
    QEvent.Type.Wheel,
    QEvent.Type.KeyPress,
    QEvent.Type.ShortcutOverride,
}
"""What counts as somebody there; a key that is a shortcut comes only as its override."""

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
        self._typed = ""
        self._chosen = ""
        self._message = ""
        self._challenge = ""
        self._changing = False
        self._wait = 0
        self._errands = Errands(jobs, self.padChanged.emit)
        self._relock = QTimer(self, singleShot=True, interval=120_000)
        self._relock.timeout.connect(self.leave)
        self._limit = QTimer(self, singleShot=True, interval=LONGEST_MS)
        self._limit.timeout.connect(self.leave)
        self._second = QTimer(self, interval=250)
        self._second.timeout.connect(self._count_down)

    def serve(self, entrance: Entrance, relock_seconds: float) -> None:
        """Guard a real entrance; lock after so many seconds without a touch."""
        self._entrance = entrance
        self._relock.setInterval(round(relock_seconds * 1000))
        self._jobs.run(entrance.repair, lambda _: None, lambda error: log.error("%s", error))

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
            self._hold()

    @Slot()
    def keepPin(self) -> None:
        """Go back to the desk without another PIN."""
        if self._changing and not self._errands.busy:
            self._go("desk")

    @Slot(int)
    def press(self, digit: int) -> None:
        """Type a digit on the pad that is open; the last one enters."""
        if self._errands.busy or self._wait or not 0 <= digit <= 9 or self._full():
            return
        self._feel()
        self._typed += str(digit)
        self._message = ""
        self.padChanged.emit()
        if self._full():
            self.enter()

    @Slot()
    def erase(self) -> None:
        """Take the last digit back."""
        self._type(self._typed[:-1])

    @Slot()
    def clear(self) -> None:
        """Take all digits back; of a new PIN typed once, that one too."""
        self._chosen = ""
        self._type("")

    @Slot()
    def enter(self) -> None:
        """Try what was typed, if it is all there; the last digit does so by itself."""
        entrance = self._entrance
        if (
            entrance is None
            or self._errands.busy
            or self._wait
            or not self._typed
            or not self._full()
        ):
            return
        typed, self._typed = self._typed, ""
        if self._room == "pin":
            self._do(lambda: (entrance.try_pin(typed), entrance.state()), self._tried)
        elif self._room == "recover":
            self._do(lambda: (entrance.try_answer(typed), State.FIRST), self._tried)
        elif self._room == "renew":
            self._choose(entrance, typed)

    def _full(self) -> bool:
        return len(self._typed) >= _LENGTH.get(self._room, 0)

    def _stand(self, state: State) -> None:
        if state is State.UNSET:
            self._say("unset")
        elif state is State.LOST and (entrance := self._entrance):
            self._do(entrance.challenge, lambda challenge: self._challenged(challenge, "lost"))
        else:
            self._go("pin")
            self._hold()

    def _challenged(self, challenge: str, message: str) -> None:
        if not challenge:
            self._say("unset")
            return
        self._go("recover")
        self._challenge, self._message = challenge, message
        self._hold()

    def _tried(self, told: tuple[Verdict, State]) -> None:
        verdict, state = told
        if verdict is Verdict.RIGHT:
            renews = state is State.FIRST or self._changing
            self._go("renew" if renews else "desk", changing=self._changing)
        else:
            self._message = "" if verdict is Verdict.WAIT else str(verdict)
            self._hold()

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

    def _hold(self) -> None:
        """Show how long the next try must wait."""
        self._count_down()
        if self._wait:
            self._second.start()

    def _count_down(self) -> None:
        left = math.ceil(self._entrance.wait()) if self._entrance else 0
        if not left:
            self._second.stop()
        if left != self._wait:
            self._wait = left
            self.padChanged.emit()

    def _feel(self) -> None:
        self._relock.start()
        self.felt.emit()

    def _say(self, message: str) -> None:
        self._message = message
        self.padChanged.emit()

    def _type(self, typed: str) -> None:
        if not self._errands.busy:
            self._typed = typed
            self.padChanged.emit()

    def _go(self, room: str, *, changing: bool = False) -> None:
        self._changing = changing
        self._typed = self._chosen = self._message = self._challenge = ""
        self._wait = 0
        self._second.stop()
        if not room:
            self._errands.forget()
            self._relock.stop()
            self._limit.stop()
        else:
            self._relock.start()
        if room in ("renew", "desk") and not self._limit.isActive():
            self._limit.start()
        if room != self._room:
            self._room = room
            self.roomChanged.emit()
        self.padChanged.emit()

    room = Property(str, lambda door: door._room, notify=roomChanged)
    typed = Property(int, lambda door: len(door._typed), notify=padChanged)
    wait = Property(int, lambda door: door._wait, notify=padChanged)
    busy = Property(bool, lambda door: door._errands.busy, notify=padChanged)
    message = Property(str, lambda door: door._message, notify=padChanged)
    challenge = Property(str, lambda door: door._challenge, notify=padChanged)
    changing = Property(bool, lambda door: door._changing, notify=padChanged)
    step = Property(str, lambda door: "again" if door._chosen else "first", notify=padChanged)
