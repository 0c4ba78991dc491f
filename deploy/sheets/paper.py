"""A page on paper: lengths in millimetres, the house's lettering, words that flow."""

from collections.abc import Iterable
from pathlib import Path
from types import MappingProxyType, TracebackType

from PySide6.QtCore import QMarginsF, QPointF, QRectF, QSizeF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPageLayout,
    QPageSize,
    QPainter,
    QPainterPath,
    QPdfWriter,
    QPen,
    QPolygonF,
)

PER_MM = 100
"""Units of the page to a millimetre."""
POINT = 25.4 / 72
"""Millimetres to a typographic point."""
INK, PAPER, CARD, LINE, MUTE = "#1B1A17", "#F6EFE2", "#FCF8F0", "#D8CBB2", "#51493C"
RED, GOLD, SKY, CYPRESS = "#981318", "#C8962E", "#8FB8C9", "#28543F"
LIT, CARE, ALARM = "#8FD3A6", "#E9C46A", "#FF8B7B"
"""Tokens of the look, by day (resources/qml/Kiosk/Theme/Theme.qml)."""
HEAD, READ = "Barlow Condensed", "Atkinson Hyperlegible Next"

Run = tuple[str, QFont, str]
"""Words, their lettering and their colour."""


def lettering(family: str, points: float, weight: int = 400) -> QFont:
    """Return a font of that size on paper; the families have to be loaded first."""
    font = QFont(family)
    font.setPixelSize(round(points * POINT * PER_MM))
    font.setWeight(QFont.Weight(weight))
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


class Paper:
    """A PDF being drawn; a context manager.

    Args:
        path: the file.
        size: ``A4`` or ``A5``, upright.
        title: what readers show as its name.
    """

    _SIZES = MappingProxyType({"A4": QPageSize.PageSizeId.A4, "A5": QPageSize.PageSizeId.A5})

    def __init__(self, path: Path, size: str, title: str) -> None:
        self._writer = QPdfWriter(str(path))
        self._writer.setResolution(round(25.4 * PER_MM))
        self._writer.setTitle(title)
        self._writer.setCreator("Tappa")
        layout = QPageLayout(
            QPageSize(self._SIZES[size]), QPageLayout.Orientation.Portrait, QMarginsF()
        )
        self._writer.setPageLayout(layout)
        page: QSizeF = layout.pageSize().size(QPageSize.Unit.Millimeter)
        self.width, self.height = page.width(), page.height()

    def __enter__(self) -> "Paper":
        self._painter = QPainter(self._writer)
        self._painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        return self

    def __exit__(
        self, kind: type[BaseException] | None, it: BaseException | None, at: TracebackType | None
    ) -> None:
        self._painter.end()

    def next_page(self) -> None:
        """Go on to a fresh page."""
        self._writer.newPage()

    def _dress(self, fill: str, edge: str, width: float, dash: Iterable[float] = ()) -> None:
        pen = QPen(QColor(edge), width * PER_MM) if edge else QPen(Qt.PenStyle.NoPen)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        pen.setJoinStyle(Qt.PenJoinStyle.RoundJoin)
        if dashes := list(dash):
            pen.setCapStyle(Qt.PenCapStyle.FlatCap)
            pen.setDashPattern(dashes)
        self._painter.setPen(pen)
        self._painter.setBrush(QColor(fill) if fill else Qt.BrushStyle.NoBrush)

    def box(
        self, x: float, y: float, w: float, h: float, fill: str = "", edge: str = "",
        width: float = 0.35, radius: float = 0,
    ) -> None:  # fmt: skip
        """Draw a rectangle."""
        self._dress(fill, edge, width)
        rect = QRectF(x * PER_MM, y * PER_MM, w * PER_MM, h * PER_MM)
        self._painter.drawRoundedRect(rect, radius * PER_MM, radius * PER_MM)

    def disc(
        self, x: float, y: float, radius: float, fill: str = "", edge: str = "", width: float = 0.35
    ) -> None:
        """Draw a circle about a point."""
        self._dress(fill, edge, width)
        self._painter.drawEllipse(QPointF(x, y) * PER_MM, radius * PER_MM, radius * PER_MM)

    def shape(
        self, points: Iterable[tuple[float, float]], fill: str = "", edge: str = "",
        width: float = 0.35,
    ) -> None:  # fmt: skip
        """Draw a closed shape."""
        self._dress(fill, edge, width)
        self._painter.drawPolygon(QPolygonF([QPointF(x, y) * PER_MM for x, y in points]))

    def stroke(
        self, points: Iterable[tuple[float, float]], colour: str, width: float = 0.35,
        dash: Iterable[float] = (),
    ) -> None:  # fmt: skip
        """Draw a line through points; `dash` is in widths of the line."""
        self._dress("", colour, width, dash)
        first, *rest = [QPointF(x, y) * PER_MM for x, y in points]
        path = QPainterPath(first)
        for point in rest:
            path.lineTo(point)
        self._painter.drawPath(path)

    def say(
        self, x: float, y: float, text: str, font: QFont, colour: str = INK, align: float = 0
    ) -> float:
        """Write one line on the base line `y`; `align` 0 begins at `x`, 1 ends there. Its width."""
        text = text.replace("'", "’")
        wide = QFontMetricsF(font, self._writer).horizontalAdvance(text) / PER_MM
        self._painter.setFont(font)
        self._painter.setPen(QColor(colour))
        self._painter.drawText(QPointF(x - align * wide, y) * PER_MM, text)
        return wide

    def flow(
        self, x: float, y: float, width: float, runs: Iterable[Run], leading: float = 1.28,
        *, dry: bool = False,
    ) -> float:  # fmt: skip
        """Write words from the top `y` down, broken at the width; return the bottom.

        `dry` writes nothing.
        """
        words = [
            (word, font, colour) for text, font, colour in runs for word in text.split(" ") if word
        ]
        size = max(font.pixelSize() for _, font, _ in words) / PER_MM
        at, base = x, y + size
        for word, font, colour in words:
            metrics = QFontMetricsF(font, self._writer)
            wide = metrics.horizontalAdvance(word) / PER_MM
            if at > x and at + wide > x + width:
                at, base = x, base + size * leading
            if not dry:
                self.say(at, base, word + " ", font, colour)
            at += wide + metrics.horizontalAdvance(" ") / PER_MM
        return base + size * (leading - 1)
