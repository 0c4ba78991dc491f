"""What is seen on a glass: words and pictures with their places, and where two images differ."""

from PySide6.QtCore import QRect, Qt
from PySide6.QtGui import QColor, QImage, QPainter
from PySide6.QtQuick import QQuickItem

from tests.screen.glass import Glass, scene_rect

Values = set[tuple[str, int, int, int, int]]
"""What stands on the glass: words or picture, left, top, width, height."""


def values(one: Glass) -> Values:
    """Return the words and pictures in sight, and where they stand in whole pixels."""
    glass, found = QRect(0, 0, 1920, 1080), set()
    for item in one.shown():
        value = item.property("text") or item.property("picture")
        if value and item.flags() & QQuickItem.Flag.ItemHasContents:
            place = scene_rect(item).toAlignedRect().intersected(glass)
            if not place.isEmpty():
                found.add((str(value), *place.getRect()))
    return found


def words_of(some: Values, others: Values) -> dict[str, QRect]:
    """Return what the others have nowhere, and where it stands."""
    known = {value for value, *_ in others}
    return {value: QRect(*place) for value, *place in some if value not in known}


def area(place: QRect) -> int:
    return place.width() * place.height()


def difference(one: QImage, other: QImage) -> QImage:
    """Return a picture that is black where two are the same."""
    apart = one.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(apart)
    painter.setCompositionMode(QPainter.CompositionMode.CompositionMode_Difference)
    painter.drawImage(0, 0, other.convertToFormat(QImage.Format.Format_RGB32))
    painter.end()
    return apart


def is_black(image: QImage) -> bool:
    black = QImage(image.size(), QImage.Format.Format_RGB32)
    black.fill(QColor("black"))
    return image == black


class Seen:
    """A picture as eyes see it: equal to one whose letters only have other edges.

    Qt's software renderer draws the edges otherwise where it repaints a part of the glass.
    """

    def __init__(self, picture: QImage) -> None:
        small = picture.scaled(
            picture.size() / 8,
            Qt.AspectRatioMode.IgnoreAspectRatio,
            Qt.TransformationMode.SmoothTransformation,
        ).convertToFormat(QImage.Format.Format_Grayscale8)
        step, pixels = small.bytesPerLine(), bytes(small.constBits())
        self._shades = b"".join(
            pixels[row * step : row * step + small.width()] for row in range(small.height())
        )

    def __eq__(self, other: object) -> bool:
        if not isinstance(other, Seen):
            return NotImplemented
        pairs = zip(self._shades, other._shades, strict=True)
        return all(abs(one - another) < 12 for one, another in pairs)

    __hash__ = None  # type: ignore[assignment] # likeness makes no classes
