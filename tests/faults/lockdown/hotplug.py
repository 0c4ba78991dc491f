"""Displays that come, go and change under a running kiosk, on sway, whose outputs obey.

Usage: python -m tests.faults.lockdown.hotplug
"""

import shutil
import sys
from collections.abc import Callable
from pathlib import Path

from PySide6.QtGui import QImage

from tests.faults.field.judge import look
from tests.faults.field.screens import Sway
from tests.faults.lockdown.escapes import Kiosk, _run, prepared, until

FIRST, SECOND, THIRD = "WL-1", "WL-2", "WL-3"
_SKY, _HILL = (0x8F, 0xB8, 0xC9), (0x3F, 0x5B, 0x45)


class Desktop(Sway):
    """sway whose displays are windows of another sway: what is closed there is pulled out here."""

    def __init__(self, outer: Sway) -> None:
        super().__init__()
        self._outer = outer

    def pull(self, output: str) -> None:
        """Pull the cable of a display."""
        self._outer.say(f"[title={output}$]", "kill")

    def _command(self) -> list[str]:
        config = super()._command()
        # The outer one's folder holds its socket; the kiosk's is that of this one.
        (self._folder / "outer").symlink_to(self._outer.environment["XDG_RUNTIME_DIR"])
        socket = self._folder / "outer" / self._outer.environment["WAYLAND_DISPLAY"]
        around = [f"WAYLAND_DISPLAY={socket}", "WLR_BACKENDS=wayland"]
        return ["env", *around, *config]


class Outputs:
    """The outputs of sway, photographed.

    Args:
        screen: sway.
        folder: for photographs.
    """

    def __init__(self, screen: Sway, folder: Path) -> None:
        self._screen, self._folder = screen, folder

    def picture(self, output: str) -> Path:
        """Photograph one output."""
        file = self._folder / f"{output}.png"
        file.unlink(missing_ok=True)
        _run(["grim", "-o", output, str(file)], self._screen.environment)
        return file

    def there(self, output: str) -> bool:
        """Return whether there is such an output."""
        return self.picture(output).exists()

    def page(self, output: str) -> Callable[[], bool]:
        """Return what asks whether a page of ours is on an output."""

        def asks() -> bool:
            sight = look(self.picture(output))
            return sight is not None and sight.content

        return asks

    def poster(self, output: str) -> Callable[[], bool]:
        """Return what asks whether the poster of further displays fills an output."""

        def asks() -> bool:
            image = QImage(str(self.picture(output)))
            if image.isNull():
                return False
            corner = image.pixelColor(image.width() - 3, 3).getRgb()[:3]
            foot = image.pixelColor(3, image.height() - 3).getRgb()[:3]
            return corner == _SKY and foot == _HILL

        return asks


def hotplug(data: Path, folder: Path) -> list[str]:
    """Plug and pull displays, and return what was seen, in order.

    Raises:
        TimeoutError: what should be seen was not.
    """
    seen = []
    with Sway() as outer, Desktop(outer) as screen:
        outputs = Outputs(screen, folder)
        kiosk = Kiosk(data, screen, folder)
        try:
            until(lambda: bool(kiosk.heard("shown")), "no page")
            screen.say("create_output")
            until(outputs.poster(SECOND), "no poster on a display that came")
            until(outputs.page(FIRST), "no page beside it")
            seen.append("a display that comes is covered, the page stays")
            shutil.copy(outputs.picture(SECOND), folder / "poster.png")
            screen.pull(SECOND)
            until(lambda: not outputs.there(SECOND), "the display is still there")
            until(outputs.page(FIRST), "no page")
            seen.append("one that goes takes nothing with it")
            screen.say("create_output")
            until(outputs.poster(THIRD), "no poster on a display that came again")
            screen.pull(FIRST)
            until(outputs.page(THIRD), "no page on the display that is left")
            seen.append("when the visitors' own goes, the page moves to the one that is left")
            until(lambda: bool(kiosk.heard("beat")), "no beat")
            if kiosk.process.poll() is not None:
                raise TimeoutError(f"the kiosk ended with {kiosk.process.returncode}")
            kiosk.process.terminate()
            kiosk.process.wait(30)
        finally:
            kiosk.process.kill()
            kiosk.process.wait()
    return seen


if __name__ == "__main__":
    with prepared() as place:
        try:
            print("\n".join(hotplug(place / "data", place)))
        except TimeoutError as error:
            said = (place / "said.jsonl").read_text().splitlines()
            print("\n".join(line for line in said if '"beat"' not in line))
            sys.exit(f"wrong: {error}")
