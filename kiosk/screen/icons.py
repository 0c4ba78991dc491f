"""Icons of QtAwesome as an image provider: ``image://icon/NAME/AARRGGBB``."""

import os
from functools import cache
from typing import TYPE_CHECKING

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtQuick import QQuickImageProvider

if TYPE_CHECKING:
    from qtawesome.iconic_font import IconicFont

NAMES = {
    "home": "ph.house-bold",
    "legs": "ph.path-bold",
    "town": "ph.buildings-bold",
    "results": "ph.trophy-bold",
    "stories": "ph.book-open-bold",
    "back": "ph.arrow-bend-up-left-bold",
    "restart": "ph.arrow-counter-clockwise-bold",
    "next": "ph.arrow-right-bold",
    "previous": "ph.arrow-left-bold",
    "up": "ph.caret-up-bold",
    "down": "ph.caret-down-bold",
    "search": "ph.magnifying-glass-bold",
    "erase": "ph.backspace-bold",
    "info": "ph.info-bold",
    "attention": "ph.warning-bold",
    "clock": "ph.timer-bold",
    "lunch": "ph.fork-knife-bold",
    "cup": "ph.trophy-bold",
    "news": "ph.newspaper-bold",
    "partners": "ph.handshake-bold",
    "car": "ph.car-bold",
    "history": "ph.hourglass-bold",
    "glossary": "ph.text-aa-bold",
    "licences": "ph.scales-bold",
    "nobody": "ph.user-minus-bold",
    "no-camera": "ph.camera-slash-bold",
    "counts": "ph.chart-bar-bold",
    "forget": "ph.eraser-bold",
    "fetch": "ph.download-simple-bold",
    "mobile": "ph.device-mobile-bold",
    "translate": "ph.translate-bold",
    "finger": "ph.hand-pointing-bold",
    "low": "ph.arrow-line-down-bold",
    "keyboard": "ph.keyboard-bold",
    "phone": "ph.device-mobile-camera-bold",
    "code": "ph.qr-code-bold",
    "place": "ph.map-pin-bold",
    "calendar": "ph.calendar-plus-bold",
    "close": "ph.x-bold",
    "walk": "ph.person-simple-walk-bold",
    "indoors": "ph.umbrella-bold",
    "outdoors": "ph.sun-bold",
    "step-free": "ph.wheelchair-bold",
    "unknown": "ph.question-bold",
    "time": "ph.clock-bold",
    "plan": "ph.calendar-blank-bold",
    "estimate": "ph.hourglass-medium-bold",
    "happened": "ph.check-circle-bold",
    "safety": "ph.warning-octagon-bold",
    "call": "ph.phone-call-bold",
    "closed": "ph.prohibit-bold",
    "view": "ph.eye-bold",
    "water": "ph.drop-bold",
    "first-aid": "ph.first-aid-kit-bold",
    "map": "ph.map-trifold-bold",
    "plus": "ph.plus-bold",
    "minus": "ph.minus-bold",
    "whole": "ph.arrows-out-bold",
    "on": "ph.check-circle-bold",
    "off": "ph.circle-bold",
    "north": "ph.arrow-up-bold",
    "go": "ph.check-circle-fill",
    "care": "ph.warning-fill",
    "stop": "ph.warning-octagon-fill",
    "unlooked": "ph.dots-three-circle-fill",
    "pause": "ph.pause-bold",
    "cleaning": "ph.hand-soap-bold",
    "sound": "ph.speaker-high-bold",
    "identify": "ph.identification-badge-bold",
    "before": "ph.arrow-u-up-left-bold",
    "newer": "ph.arrow-u-up-right-bold",
    "monitor": "ph.monitor-bold",
    "power": "ph.power-bold",
    "comfort": "ph.sliders-horizontal-bold",
    "help": "ph.lifebuoy-bold",
    "lock": "ph.lock-simple-bold",
    "key": "ph.key-bold",
}
"""What the icon says, to the glyph that says it (Phosphor, MIT); a test draws them all."""


class Icons(QQuickImageProvider):
    """Draws icons for QML."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Pixmap)

    def requestPixmap(self, id_: str, size: QSize, requested: QSize) -> QPixmap:
        """Return an icon at the requested size, in the colour its id ends in."""
        name, _, colour = id_.partition("/")
        side = max(requested.width(), requested.height(), 1)
        icon = _font().icon(NAMES[name], color=QColor(f"#{colour}"))
        pixmap: QPixmap = icon.pixmap(side, side)
        size.setWidth(pixmap.width())
        size.setHeight(pixmap.height())
        return pixmap


@cache
def _font() -> "IconicFont":
    """Return the one font of QtAwesome we draw from; all twelve take a quarter second and 25 MB.

    It is never let go: its icons crash when Python collects their engines before them.
    """
    # QtAwesome wants the application object to exist, and the cover does not wait for it.
    os.environ.setdefault("QT_API", "pyside6")
    import qtawesome
    from qtawesome.iconic_font import IconicFont

    return IconicFont(*(font for font in qtawesome._BUNDLED_FONTS if font[0] == "ph"))
