"""Says of a photograph of the glass whether there is something to read on it."""

from collections import Counter
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtGui import QImage

COLOURS = 40
"""Fewer colours (of 32 a channel) than on any page: a plain surface, a pattern, a cursor."""
MOST = 0.93
"""A larger share of one colour than on any page."""
EDGES = 0.007
"""Share of neighbours with a hard change of light: fewer than lettering and a picture have."""


@dataclass(frozen=True, slots=True)
class Sight:
    """What a photograph shows; `mark` is another wherever the picture is visibly another."""

    colours: int
    most: float
    edges: float
    mark: bytes

    @property
    def content(self) -> bool:
        """Whether it is a page and not black, one colour or a bare ground."""
        return self.colours >= COLOURS and self.most <= MOST and self.edges >= EDGES


def look(picture: Path) -> Sight | None:
    """Look at a photograph; None when it is none."""
    image = QImage(str(picture)).convertToFormat(QImage.Format.Format_RGB32)
    if image.isNull():
        return None
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    small = image.scaled(320, 180, mode=Qt.TransformationMode.FastTransformation)
    pixels = Counter(
        tuple(channel >> 3 for channel in bytes(small.constBits())[at : at + 3])
        for at in range(0, small.sizeInBytes(), 4)
    )
    rows = bytes(grey.constBits())
    wide, step = grey.width(), grey.bytesPerLine()
    edges = seen = 0
    for row in range(0, grey.height(), 8):
        line = rows[row * step : row * step + wide]
        seen += wide
        edges += sum(abs(one - other) > 60 for one, other in pairwise(line))
    mark = bytes(grey.scaled(32, 18, mode=Qt.TransformationMode.SmoothTransformation).constBits())
    return Sight(len(pixels), max(pixels.values()) / sum(pixels.values()), edges / seen, mark)


def differ(one: Sight, other: Sight) -> bool:
    """Return whether two photographs show different pages."""
    apart = (abs(a - b) > 24 for a, b in zip(one.mark, other.mark, strict=True))
    return sum(apart) > len(one.mark) // 50
