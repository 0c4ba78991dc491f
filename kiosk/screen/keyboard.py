"""Getting about by keys: from control to control, in order or by direction, always in sight."""

from collections.abc import Iterable

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, Slot
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.screen.items import items

_AWAY = 3.0
"""How much farther a control seems for each pixel it lies beside the way."""


class Keyboard(QObject):
    """Moves the focus of a window among what can be pressed.

    Args:
        parent: the owner.
    """

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window: QQuickWindow | None = None

    def watch(self, window: QQuickWindow) -> None:
        """Serve this window."""
        self._window = window

    @Slot(int)
    def step(self, by: int) -> None:
        """Go to the next control (1) or the one before (-1), round and round."""
        there = list(self._controls())
        if there:
            at = there.index(now) + by if (now := self._focused()) in there else min(by, 0)
            self._focus(there[at % len(there)])

    @Slot(int, int)
    def move(self, across: int, down: int) -> None:
        """Go to the nearest control in a direction: 1 right or down, -1 left or up."""
        now = self._focused()
        if now is None or now not in (there := list(self._controls())):
            self.step(1)
            return
        start = _rect(now)
        ahead = [
            (far, at)
            for at, item in enumerate(there)
            if item != now and (far := _distance(start, _rect(item), across, down)) is not None
        ]
        if ahead:
            self._focus(there[min(ahead)[1]])

    @Slot()
    def leave(self) -> None:
        """Focus nothing: the next key begins anew."""
        if (now := self._focused()) is not None:
            now.setFocus(False)

    def _focused(self) -> QQuickItem | None:
        item = self._window.activeFocusItem() if self._window else None
        return item if item is not None and item.activeFocusOnTab() else None

    def _controls(self) -> Iterable[QQuickItem]:
        """Yield what can be pressed in the order of drawing; of a question, if one stands."""
        if self._window is None:
            return
        shown = list(items(self._window.contentItem()))
        asked = [item for item in shown if item.property("modal") is True]
        for item in items(asked[-1]) if asked else shown:
            if item.activeFocusOnTab() and item.isEnabled() and item.width() and item.height():
                yield item

    def _focus(self, item: QQuickItem) -> None:
        item.forceActiveFocus(Qt.FocusReason.TabFocusReason)
        parent = item.parentItem()
        while parent is not None:
            if parent.inherits("QQuickFlickable"):
                _reveal(item, parent)
            parent = parent.parentItem()


def _reveal(item: QQuickItem, view: QQuickItem) -> None:
    """Scroll an item wholly into a Flickable, as far as it goes."""
    rect = item.mapRectToItem(view, QRectF(0, 0, item.width(), item.height()))
    for side, near, far, size in (
        ("contentX", rect.left(), rect.right(), view.width()),
        ("contentY", rect.top(), rect.bottom(), view.height()),
    ):
        room = min(0.15 * size, max(0.0, (size - (far - near)) / 2))
        over = min(near - room, 0.0) or max(far + room - size, 0.0)
        if over and (near < 0 or far > size):
            whole = float(view.property("contentWidth" if side == "contentX" else "contentHeight"))
            place = float(view.property(side)) + over
            view.setProperty(side, max(0.0, min(place, whole - size)))


def _rect(item: QQuickItem) -> QRectF:
    return QRectF(item.mapToScene(QPointF(0, 0)), item.size())


def _distance(start: QRectF, end: QRectF, across: int, down: int) -> float | None:
    """Return how far a control is along a direction; None when it does not lie there."""
    way = end.center() - start.center()
    ahead = way.x() * across + way.y() * down
    # What begins beside the start does not lie ahead, however far its middle is.
    gap = (
        (end.left() - start.right() if across > 0 else start.left() - end.right())
        if across
        else (end.top() - start.bottom() if down > 0 else start.top() - end.bottom())
    )
    if ahead <= 0 or gap < -0.5 * min(start.height(), end.height()):
        return None
    if across:
        beside = max(0.0, end.top() - start.bottom(), start.top() - end.bottom())
    else:
        beside = max(0.0, end.left() - start.right(), start.left() - end.right())
    return max(0.0, gap) + _AWAY * beside + 0.1 * abs(way.x() * down + way.y() * across)
