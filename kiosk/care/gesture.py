"""The volunteers' way in: five taps in the top left corner, the last one held.

Knows no Qt: the screen tells it of presses and releases, and how long the present press lasts.
"""

from dataclasses import dataclass, field

TAPS = 5
CORNER_MM = 40.0
"""Side of the corner, in millimetres of the panel."""
PAUSE = 1.2
"""Longest pause between two taps, in seconds."""
BRIEF = 0.6
"""Longest touch that counts as a tap, in seconds."""
HOLD = 1.5
"""How long the last tap is held, in seconds."""


@dataclass(slots=True)
class CornerGesture:
    """Recognises the gesture; every touch elsewhere, and every second finger, starts it again."""

    _taps: int = 0
    _pressed_at: float | None = None
    _released_at: float = field(default=float("-inf"))

    def press(self, at: float, x: float, y: float) -> bool:
        """Take a press at a time (s) and place (mm); return whether holding it now would count."""
        inside = 0 <= x <= CORNER_MM and 0 <= y <= CORNER_MM
        if not inside or self._pressed_at is not None:
            self.forget()
            return False
        if at - self._released_at > PAUSE:
            self._taps = 0
        self._pressed_at = at
        return self._taps == TAPS - 1

    def release(self, at: float) -> None:
        """Take the release of the press; a long one is no tap."""
        if self._pressed_at is None:
            return
        brief = at - self._pressed_at <= BRIEF
        self._taps = self._taps + 1 if brief else 0
        self._pressed_at = None
        self._released_at = at

    def held(self, at: float) -> bool:
        """Return whether the last of the taps has been held long enough; then begin anew."""
        if self._pressed_at is None or self._taps != TAPS - 1 or at - self._pressed_at < HOLD:
            return False
        self.forget()
        return True

    def forget(self) -> None:
        """Begin anew."""
        self._taps = 0
        self._pressed_at = None
        self._released_at = float("-inf")
