"""How large the panel really is: pixels to a millimetre."""

import math
from dataclasses import dataclass

from PySide6.QtCore import QSize, QSizeF
from PySide6.QtGui import QScreen

DEFAULT_INCHES = 21.5
_BELIEVABLE = (10.0, 100.0)
_MM_PER_INCH = 25.4


@dataclass(frozen=True, slots=True)
class Panel:
    """The diagonal in inches, and who said so: ``setting``, ``display`` or ``default``."""

    inches: float
    origin: str

    def pixels_per_mm(self, pixels: QSize) -> float:
        """Return pixels to a millimetre, for square pixels."""
        diagonal = math.hypot(pixels.width(), pixels.height())
        return diagonal / (self.inches * _MM_PER_INCH)


def panel(setting: float, screen: QScreen | None) -> Panel:
    """Return the panel: the setting, else the display's own figure if it can be believed."""
    if setting > 0:
        return Panel(setting, "setting")
    told = believed(screen.physicalSize(), screen.size()) if screen else 0.0
    return Panel(told, "display") if told else Panel(DEFAULT_INCHES, "default")


def believed(told: QSizeF, pixels: QSize) -> float:
    """Return the diagonal in inches that a display tells (in mm), or 0.

    It must lie between 10 and 100 inches and agree with the shape of the pixels within 10 %.
    """
    inches = math.hypot(told.width(), told.height()) / _MM_PER_INCH
    if not _BELIEVABLE[0] <= inches <= _BELIEVABLE[1] or not pixels.height() or not told.height():
        return 0.0
    shape = (told.width() / told.height()) / (pixels.width() / pixels.height())
    return inches if 0.9 <= shape <= 1.1 else 0.0
