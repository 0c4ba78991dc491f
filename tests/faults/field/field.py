"""One kiosk, one fault: strikes it, and measures until there is something to read again."""

import subprocess
import time
from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.releases.spare import keep_only
from tests.faults.field.field_kiosk import FieldKiosk
from tests.faults.field.scene import Template
from tests.faults.field.screens import Screen

DISK_MB = 96


@dataclass
class Field:
    """A copy of the template on a screen.

    Args:
        template: what is copied.
        screen: what it is shown on.
        folder: of its own, empty.
        mounted: whether the data folder is a disk of its own (a tmpfs; needs root).
        fresh: whether the data folder begins empty.
    """

    template: Template
    screen: Screen
    folder: Path
    mounted: bool = False
    fresh: bool = False
    kiosk: FieldKiosk = field(init=False)
    heal: list[Callable[[], object]] = field(default_factory=list)
    """What is done before statistics and PIN are asked: the disk is emptied, and so on."""

    def __post_init__(self) -> None:
        self.data = self.folder / "data"
        self.data.mkdir()
        if self.mounted:
            self.mount(f"size={DISK_MB}m")
        if not self.fresh:
            self.template.copy(self.data)
        self.kiosk = FieldKiosk(self.data, self.screen, self.folder, self.template.settings)

    def mount(self, options: str) -> None:
        """Mount, or with ``remount,…`` change, the disk of the data folder."""
        command = ["mount", "-t", "tmpfs", "-o", options, "tmpfs", str(self.data)]
        subprocess.run(command, check=True, capture_output=True)

    def start(self) -> float:
        """Start the kiosk and return the seconds until there is content on the glass."""
        begun, told = time.monotonic(), len(self.kiosk.shown())
        self.kiosk.start()
        self.kiosk.until(lambda: len(self.kiosk.shown()) > told, "page told")
        self.kiosk.until(self.kiosk.content, "content")
        return time.monotonic() - begun

    def begun_anew(self, strike: Callable[[], object], patience: float = 60.0) -> float:
        """Strike, and return the seconds until another screen process shows content."""
        told, begun = len(self.kiosk.shown()), time.monotonic()
        strike()
        self.kiosk.until(lambda: len(self.kiosk.shown()) > told, "screen begun anew", patience)
        self.kiosk.until(self.kiosk.content, "content")
        return time.monotonic() - begun

    def unharmed(self, strike: Callable[[], object]) -> float:
        """Strike, and return the seconds until content is seen; the screen must not have ended."""
        number, begun = self.kiosk.visitors_screen(), time.monotonic()
        strike()
        self.kiosk.until(self.kiosk.content, "content")
        spent = time.monotonic() - begun
        self.kiosk.visit()
        if self.kiosk.visitors_screen() != number:
            raise AssertionError("the screen was begun anew")
        return spent

    def close(self) -> None:
        """Put right what was struck, and end the kiosk in good order."""
        for mend in self.heal:
            mend()
        self.heal.clear()
        self.kiosk.stop()

    def clear(self) -> None:
        """Take everything away."""
        self.kiosk.kill()
        keep_only(self.data, None)
        if self.mounted:
            with suppress(subprocess.CalledProcessError):
                subprocess.run(["umount", "-l", str(self.data)], check=True, capture_output=True)


Strike = Callable[[Field], float]
"""Does everything of one fault with a field, and returns the seconds until content is there."""


@dataclass(frozen=True, slots=True)
class Fault:
    """A row of the table.

    Attributes:
        name: what happens.
        limit: seconds within which content must be on the glass again.
        strike: does it.
        screens: where it can be done.
        mounted: whether it needs a disk of its own.
        fresh: whether it is a first start.
        pin: whether the PIN of before can still be there.
        lost: finished visits whose own bytes were destroyed.
    """

    name: str
    limit: float
    strike: Strike
    screens: tuple[str, ...] = ("xvfb", "cage", "sway", "offscreen")
    mounted: bool = False
    fresh: bool = False
    pin: bool = True
    lost: int = 0
