"""A volunteer with a printed card at a kiosk: fingers, a stick, and what can be read."""

import shutil
from collections.abc import Callable
from pathlib import Path

from kiosk.screen.corner import Corner
from kiosk.screen.items import items
from tests.screen.glass import Glass, accessible_name
from tests.screen.knocking import knock


class Volunteer:
    """Somebody at a glass with a corner to knock at, beside a place for sticks.

    Args:
        glass: the glass, with the desk served.
        data: the kiosk's data folder.
        media: where sticks appear.
    """

    def __init__(self, glass: Glass, data: Path, media: Path) -> None:
        self.glass, self.media = glass, media
        stage = glass.stage
        self._corner = Corner(glass.window, glass.millimetre, stage)
        self._corner.opened.connect(stage.door.knock)
        stage.supply.serve(["--data", str(data)], "bergamo", [f"{media}/*"], stage.publication)

    def knock(self) -> None:
        """Five taps in the corner, the last one held."""
        self.glass.rest()
        knock(self.glass.window, self.glass._device, lambda: self.room == "front")

    @property
    def room(self) -> str:
        """Which room of the volunteers is open."""
        return str(self.glass.stage.door.property("room"))

    def touch(self, name: str) -> None:
        """Touch what is called so, in English where it says it in both languages."""
        self.wait(lambda: self._called(name) is not None, f"“{name}”: {self.glass.names()}")
        self.glass.touch(self._called(name))

    def type(self, digits: str, until: Callable[[], bool]) -> None:
        """Touch the keys of the pad."""
        for digit in digits:
            self.touch(digit)
        self.wait(until, f"what the pad is for: {self.glass.stage.door.property('message')}")
        self.glass.rest()

    def reads(self, words: str) -> None:
        """Wait until these words are in sight; a child of the desk may take a minute."""
        for _ in range(3):
            try:
                self.wait(lambda: words in self.words, words)
            except AssertionError:
                continue
            return
        raise AssertionError(f"“{words}” is not in “{self.words}”")

    @property
    def words(self) -> str:
        """Every word of what lies uppermost."""
        rooms = [item for item in self.glass.shown() if item.property("modal") is True]
        shown = items(rooms[-1]) if rooms else self.glass.shown()
        return " ".join(str(item.property("text")) for item in shown if item.property("text"))

    def put_in(self, stick: Path) -> Path:
        """Put a stick in."""
        return Path(shutil.copytree(stick, self.media / "TAPPA"))

    def wait(self, true: Callable[[], bool], what: str) -> None:
        """Wait for a condition."""
        self.glass.until(true, what)

    def _called(self, name: str):  # type: ignore[no-untyped-def]
        found = [
            control
            for control in self.glass.controls()
            if accessible_name(control) == name or accessible_name(control).endswith(f", {name}")
        ]
        return found[-1] if found and found[-1].isEnabled() else None
