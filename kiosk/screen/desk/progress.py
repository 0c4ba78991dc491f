"""How far a child that syncs has come, by what it tells."""

from collections.abc import Mapping
from dataclasses import dataclass, field
from typing import Any

STARTING, WAITING, LOOKING, FETCHING, CHECKING = (
    "starting",
    "waiting",
    "looking",
    "fetching",
    "checking",
)


@dataclass(slots=True)
class Progress:
    """The phase, and of what is fetched how many bytes of how many (0: not known yet)."""

    phase: str = STARTING
    total: int = 0
    _files: dict[str, tuple[int, int]] = field(default_factory=dict)

    @property
    def got(self) -> int:
        """Bytes that have come."""
        return min(self.total, sum(got for got, _ in self._files.values()))

    def note(self, fact: Mapping[str, Any]) -> None:
        """Take a fact of `kiosk sync --once --json`."""
        event = fact["event"]
        if event in (WAITING, LOOKING):
            self.phase = event
        elif event == "offer":
            self.phase = FETCHING
        elif event == "progress":
            self._files[fact["path"]] = fact["got"], fact["of"]
            self.total = max(self.total, sum(of for _, of in self._files.values()))
        elif event == "media":
            self.total = sum(got for got, _ in self._files.values()) + fact["bytes"]
            self.phase = FETCHING if fact["bytes"] else CHECKING
        elif event == "database":
            self.phase = CHECKING
        if self.phase == FETCHING and event == "progress" and self._whole():
            self.phase = CHECKING

    def _whole(self) -> bool:
        """Whether the last that is fetched has come."""
        return sum(got for got, _ in self._files.values()) >= self.total
