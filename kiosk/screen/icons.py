"""Icons of QtAwesome as an image provider: ``image://icon/NAME/AARRGGBB``."""

import os

from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QPixmap
from PySide6.QtQuick import QQuickImageProvider

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
}
"""What the icon says, to the glyph that says it (Phosphor, MIT); a test draws them all."""


class Icons(QQuickImageProvider):
    """Draws icons for QML."""

    def __init__(self) -> None:
        super().__init__(QQuickImageProvider.ImageType.Pixmap)

    def requestPixmap(self, id_: str, size: QSize, requested: QSize) -> QPixmap:
        """Return an icon at the requested size, in the colour its id ends in."""
        # QtAwesome wants the application object to exist, and the cover does not wait for it.
        os.environ.setdefault("QT_API", "pyside6")
        import qtawesome

        name, _, colour = id_.partition("/")
        side = max(requested.width(), requested.height(), 1)
        pixmap: QPixmap = qtawesome.icon(NAMES[name], color=QColor(f"#{colour}")).pixmap(side, side)
        size.setWidth(pixmap.width())
        size.setHeight(pixmap.height())
        return pixmap
