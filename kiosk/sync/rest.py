"""Pauses in which a stick that is put in is noticed."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, field
from pathlib import Path

STICK_PAUSE = 2.0
"""Seconds until a stick that was put in is noticed."""


@dataclass(slots=True)
class Rest:
    """Waits, and has a stick looked at that appears or changes meanwhile.

    Args:
        wait: waits so many seconds.
        sticks: tells which stores are where sticks appear, and a mark of each; None: nowhere.
        look: looks at some of them; whether it could.
    """

    wait: Callable[[float], None]
    sticks: Callable[[], Mapping[Path, str]] | None
    look: Callable[[Sequence[Path]], bool]
    _seen: dict[Path, str] = field(default_factory=dict)

    def pause(self, seconds: float) -> None:
        """Wait so long."""
        if self.sticks is None:
            self.wait(seconds)
            return
        while seconds > 0:
            self._notice(self.sticks())
            self.wait(min(seconds, STICK_PAUSE))
            seconds -= STICK_PAUSE

    def _notice(self, there: Mapping[Path, str]) -> None:
        fresh = [path for path, mark in there.items() if self._seen.get(path) != mark]
        self._seen = dict(there)
        if fresh and not self.look(fresh):
            for path in fresh:  # again, once nothing is in the way
                del self._seen[path]
