"""Whether two small pictures of a page show the same: edges of letters may differ, nothing else.

Both are made of cells of 4 x 4 pixels, 16 x 16 of the glass, each one colour. Letters that another
rasteriser draws a pixel further change a cell by a sixteenth of their contrast, at most 16 of 255;
a plate that moved, another colour or a word that is gone changes cells by more, or many of them.
"""

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage, QPainter

LONG = 480
"""Pixels of the long side of a golden picture."""
CELL = 4
FAR = 28
"""No cell may differ by more, in red, green or blue of 0 to 255."""
NEAR, MANY = 8, 0.03
"""No more than this share of the cells may differ by more than `NEAR`."""


def apart(one: QImage, other: QImage) -> str:
    """Return in words how two pictures differ; "" where they show the same."""
    if one.size() != other.size():
        return f"{one.width()}x{one.height()} against {other.width()}x{other.height()}"
    differences = _differences(one, other)
    far = sum(each > FAR for each in differences)
    share = sum(each > NEAR for each in differences) / len(differences)
    if far or share > MANY:
        return f"{far} cells by more than {FAR}, {share:.1%} by more than {NEAR}"
    return ""


def marked(one: QImage, other: QImage) -> QImage:
    """Return the second picture, pale, with the cells in red that differ."""
    if one.size() != other.size():
        return other
    cells = QImage(*_cells(one), QImage.Format.Format_ARGB32)
    for at, far in enumerate(_differences(one, other)):
        colour = 0xE0FF0000 if far > FAR else 0x90FF8000 if far > NEAR else 0xB0FFFFFF
        cells.setPixel(at % cells.width(), at // cells.width(), colour)
    result = other.convertToFormat(QImage.Format.Format_RGB32)
    painter = QPainter(result)
    painter.drawImage(result.rect(), cells)
    painter.end()
    return result


def _cells(image: QImage) -> tuple[int, int]:
    return image.width() // CELL, -(-image.height() // CELL)


def _differences(one: QImage, other: QImage) -> list[int]:
    """Return for each cell by how much its red, green or blue differs, the most of the three."""
    first, second = _colours(one), _colours(other)
    channels = [abs(a - b) for a, b in zip(first, second, strict=True)]
    return [max(channels[at : at + 4]) for at in range(0, len(channels), 4)]


def _colours(image: QImage) -> bytes:
    small = image.convertToFormat(QImage.Format.Format_RGB32).scaled(
        *_cells(image),
        Qt.AspectRatioMode.IgnoreAspectRatio,
        Qt.TransformationMode.SmoothTransformation,
    )
    return bytes(small.constBits())  # which live no longer than the picture
