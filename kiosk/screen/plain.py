"""The refuge page painted by hand, for a kiosk whose QML cannot be loaded."""

from PySide6.QtCore import QEvent, QRectF, Qt, Signal
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetricsF,
    QPaintDevice,
    QPainter,
    QPaintEvent,
    QRasterWindow,
)

from kiosk.screen.refuge import Refuge

DAY, NIGHT = ("#F6EFE2", "#1B1A17"), ("#12202B", "#F6EFE2")
FIELD, ON_FIELD = "#981318", "#F6EFE2"
SENTENCES = (
    ("Questo schermo è in manutenzione", "Sta provando da solo a riportare le pagine."),
    ("This screen is being looked after", "It keeps trying by itself to bring the pages back."),
)
CALL = ("In caso di emergenza", "In an emergency")
FIELD_TOP = 0.74
"""Where the red field begins, of the height."""


class PlainWindow(QRasterWindow):
    """Town, two sentences and 112, in both languages.

    Args:
        refuge: what is known.
        night: whether it is drawn for the dark.
    """

    painted = Signal()

    def __init__(self, refuge: Refuge, *, night: bool) -> None:
        super().__init__()
        self._refuge = refuge
        self._paper, self._ink = NIGHT if night else DAY

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002 # all of it is painted
        """Paint the page."""
        self.paint(self)
        self.painted.emit()

    def paint(self, where: QPaintDevice) -> None:
        """Paint the page on anything."""
        width, height = where.width(), where.height()
        unit = min(width, height) / 100
        edge = 5 * unit
        painter = QPainter(where)
        painter.fillRect(0, 0, width, height, QColor(self._paper))
        field = QRectF(0, FIELD_TOP * height, width, (1 - FIELD_TOP) * height)
        painter.fillRect(field, QColor(FIELD))
        painter.setPen(QColor(self._ink))
        top = edge
        for text, size, strong in self._lines():
            room = QRectF(edge, top, width - 2 * edge, height)
            top = _write(painter, text, room, size * unit, strong=strong) + unit
        painter.setPen(QColor(ON_FIELD))
        figure = min(0.62 * field.height(), 0.24 * width)
        number = QRectF(edge, field.center().y() - 0.6 * figure, width, 1.2 * figure)
        _write(painter, "112", number, figure, strong=True)
        left = 2 * edge + QFontMetricsF(_font(figure, strong=True)).horizontalAdvance("112")
        top = field.center().y() - 6 * unit
        for text in CALL:
            room = QRectF(left, top, width - left - edge, height)
            top = _write(painter, text, room, 5 * unit, strong=True)
        painter.end()

    def event(self, event: QEvent) -> bool:
        """Take touches as they are: the corner looks at them; and stay open."""
        if event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        if event.type() in (QEvent.Type.TouchBegin, QEvent.Type.TouchUpdate, QEvent.Type.TouchEnd):
            event.accept()
            return True
        return super().event(event)

    def _lines(self) -> list[tuple[str, float, bool]]:
        refuge = self._refuge
        lines: list[tuple[str, float, bool]] = []
        if refuge.town_names:
            lines.append((refuge.town_names.upper(), 9, True))
        for head, sentence in SENTENCES:
            lines += [(head, 5, True), (sentence, 3, False)]
        known = [refuge.place("it"), refuge.place("en"), str(refuge.phone)]
        helps = [(text, 4.2, True) for text in dict.fromkeys(known) if text]
        return [*lines, ("Punto di aiuto  ·  Help point", 3, False), *helps] if helps else lines


def _font(pixels: float, *, strong: bool) -> QFont:
    font = QFont("Barlow Condensed" if strong else "Atkinson Hyperlegible Next")
    font.setPixelSize(max(1, round(pixels)))
    font.setBold(strong)
    return font


def _write(painter: QPainter, text: str, where: QRectF, pixels: float, *, strong: bool) -> float:
    """Write a text that wraps, and return where it ends."""
    painter.setFont(_font(pixels, strong=strong))
    flags = Qt.TextFlag.TextWordWrap | Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop
    return painter.drawText(where, flags.value, text).bottom()
