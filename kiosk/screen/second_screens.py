"""What stands on further displays: a calm poster, never the desktop and never black."""

import logging

from PySide6.QtCore import QEvent, QObject, QPointF, QRectF, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QRasterWindow,
    QScreen,
    QWindow,
)

log = logging.getLogger(__name__)

NAME = "Tappa"
_SKY, _SUN, _FAR, _NEAR, _ROAD, _INK = (
    QColor(name) for name in ("#8FB8C9", "#F6EFE2", "#6E8F6A", "#3F5B45", "#F6EFE2", "#1B1A17")
)


class PosterWindow(QRasterWindow):
    """One display, filled; it takes no focus and answers nothing."""

    def __init__(self, screen: QScreen) -> None:
        super().__init__()
        self.setTitle(NAME)
        self.setFlag(Qt.WindowType.FramelessWindowHint, True)
        self.setFlag(Qt.WindowType.WindowStaysOnTopHint, True)
        if not QGuiApplication.platformName().startswith("wayland"):  # which knows no such wish
            self.setFlag(Qt.WindowType.WindowDoesNotAcceptFocus, True)
        self.setScreen(screen)
        self.setGeometry(screen.geometry())
        self.setCursor(Qt.CursorShape.BlankCursor)

    def event(self, event: QEvent) -> bool:
        """Stay open."""
        if event.type() == QEvent.Type.Close:
            event.ignore()
            return True
        return super().event(event)

    def paintEvent(self, event: QPaintEvent) -> None:  # noqa: ARG002
        """Draw the poster."""
        painter = QPainter(self)
        draw(painter, QRectF(0, 0, self.width(), self.height()))
        painter.end()


class SecondScreens(QObject):
    """Covers every display but the visitors' own.

    Args:
        window: the visitors' window.
        parent: the owner.
    """

    def __init__(self, window: QWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._covers: dict[QScreen, PosterWindow] = {}

    def cover(self) -> None:
        """Cover the displays that are there now."""
        wanted = [] if self._stretched() else self._further()
        for screen in [screen for screen in self._covers if screen not in wanted]:
            cover = self._covers.pop(screen)
            cover.destroy()
            cover.deleteLater()
        for screen in wanted:
            if screen not in self._covers:
                log.info("the display %s is covered", screen.name())
                self._covers[screen] = PosterWindow(screen)
                self._covers[screen].showFullScreen()
            elif self._covers[screen].geometry() != screen.geometry():
                self._covers[screen].setGeometry(screen.geometry())

    def _further(self) -> list[QScreen]:
        own = self._window.screen()
        taken = [own.geometry()] if own is not None else []
        return [
            screen
            for screen in QGuiApplication.screens()
            if screen is not own
            and not screen.size().isEmpty()
            and screen.geometry() not in taken  # a display that mirrors the visitors' own
        ]

    def _stretched(self) -> bool:
        """Whether the compositor lays one window over all displays, as cage does.

        A second window would lie over the visitors' one there.
        """
        own, size = self._window.screen(), self._window.size()
        return own is not None and (
            size.width() > own.size().width() or size.height() > own.size().height()
        )


def draw(painter: QPainter, glass: QRectF) -> None:
    """Draw a road over hills, and the name, to fill a display of any shape."""
    width, height = glass.width(), glass.height()
    unit = min(width, height)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.fillRect(glass, _SKY)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(_SUN)
    painter.drawEllipse(QPointF(width * 0.72, height * 0.34), unit * 0.13, unit * 0.13)
    painter.setBrush(_FAR)
    painter.drawPath(_hill(width, height, 0.62, 0.5, 0.66))
    painter.setBrush(_NEAR)
    near = _hill(width, height, 0.72, 0.84, 0.7)
    painter.drawPath(near)
    road = QPainterPath(QPointF(width * 0.3, height))
    road.cubicTo(
        QPointF(width * 0.62, height * 0.9),
        QPointF(width * 0.28, height * 0.86),
        QPointF(width * 0.4, height * 0.7),
    )
    road.lineTo(width * 0.425, height * 0.7)
    road.cubicTo(
        QPointF(width * 0.36, height * 0.85),
        QPointF(width * 0.8, height * 0.89),
        QPointF(width * 0.54, height),
    )
    painter.setClipPath(near)
    painter.setBrush(_ROAD)
    painter.drawPath(road)
    painter.setClipping(False)
    font = QFont("Barlow Condensed SemiBold")
    font.setPixelSize(round(unit * 0.16))
    painter.setFont(font)
    painter.setPen(_INK)
    place = QRectF(unit * 0.1, unit * 0.1, width - unit * 0.2, unit * 0.22)
    painter.drawText(place, Qt.AlignmentFlag.AlignLeft | Qt.AlignmentFlag.AlignTop, NAME)


def _hill(width: float, height: float, left: float, crest: float, right: float) -> QPainterPath:
    path = QPainterPath(QPointF(0, height))
    path.lineTo(0, height * left)
    path.cubicTo(
        QPointF(width * 0.3, height * crest),
        QPointF(width * 0.6, height * (left + 0.14)),
        QPointF(width, height * right),
    )
    path.lineTo(width, height)
    path.closeSubpath()
    return path
