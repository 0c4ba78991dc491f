"""What a page must keep to: nothing cut off, nothing spilling over, nothing in each other's way."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QPointF, QRectF
from PySide6.QtQml import QQmlExpression, qmlContext
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.screen.items import items

SLACK = 1.5
"""Pixels of rounding that count as nothing."""


@dataclass(frozen=True, slots=True)
class Fault:
    """One thing wrong on a page."""

    what: str
    item: str

    def __str__(self) -> str:
        return f"{self.what}: {self.item}"


def faults(window: QQuickWindow) -> list[Fault]:
    """Return everything wrong with what is in sight."""
    shown = [item for item in items(window.contentItem()) if opaque(item)]
    texts = [item for item in shown if is_text(item) and str(item.property("text"))]
    found = [fault for text in texts for fault in _text_faults(text, window)]
    found += _overlaps(texts)
    return found + [f for item in shown for f in _crowded(item)]


def is_text(item: QQuickItem) -> bool:
    """Return whether an item is a Text (or of a type made from one)."""
    return item.inherits("QQuickText")


def opaque(item: QQuickItem) -> bool:
    """Return whether nothing above an item makes it invisible."""
    while item is not None:
        if item.opacity() == 0:
            return False
        item = item.parentItem()
    return True


def overlay(item: QQuickItem | None) -> bool:
    """Return whether an item, or what it is in, is meant to lie over others."""
    while item is not None:
        if item.property("overlay") is True:
            return True
        item = item.parentItem()
    return False


def painted(text: QQuickItem) -> QRectF:
    """Return where the words of a text are on the glass."""
    width, height = float(text.property("contentWidth")), float(text.property("contentHeight"))
    # PySide cannot convert the enumerations of Text; QML can.
    expression = QQmlExpression(
        qmlContext(text), text, "[effectiveHorizontalAlignment, verticalAlignment]"
    )
    across, down = expression.evaluate()[0].toVariant()
    left = {0x2: text.width() - width, 0x4: (text.width() - width) / 2}.get(int(across), 0.0)
    top = {0x40: text.height() - height, 0x80: (text.height() - height) / 2}.get(int(down), 0.0)
    return text.mapRectToScene(QRectF(left, top, width, height))


def _text_faults(text: QQuickItem, window: QQuickWindow) -> Iterable[Fault]:
    words = name(text)
    if text.property("truncated"):
        yield Fault("cut off", words)
    if float(text.property("contentWidth")) > text.width() + SLACK:
        yield Fault("wider than its item", words)
    if float(text.property("contentHeight")) > text.height() + SLACK:
        yield Fault("higher than its item", words)
    rect = painted(text)
    parent = text.parentItem()
    while parent is not None:
        if parent.inherits("QQuickFlickable"):
            corner = parent.mapToScene(QPointF(0, 0))
            content = QRectF(
                corner.x() - float(parent.property("contentX")) + float(parent.property("originX")),
                corner.y() - float(parent.property("contentY")) + float(parent.property("originY")),
                max(float(parent.property("contentWidth")), parent.width()),
                max(float(parent.property("contentHeight")), parent.height()),
            )
            if not _inside(rect, content):
                yield Fault("outside what can be scrolled to", words)
            return
        if parent.clip() and "Surface" in parent.metaObject().className():
            return  # a map: it is moved, and its edge may cut a name
        if parent.clip() and not _inside(rect, parent.mapRectToScene(_bounds(parent))):
            yield Fault("cut by its clip", words)
        parent = parent.parentItem()
    if not _inside(rect, QRectF(0, 0, window.width(), window.height())):
        yield Fault("beyond the glass", words)


def _overlaps(texts: list[QQuickItem]) -> Iterable[Fault]:
    rects = [(text, _tight(painted(text), text)) for text in texts if not overlay(text)]
    for at, (one, first) in enumerate(rects):
        for other, second in rects[at + 1 :]:
            common = first.intersected(second)
            if common.width() > SLACK and common.height() > SLACK and _same_layer(one, other):
                yield Fault("words over words", f"{name(one)} / {name(other)}")


def _crowded(parent: QQuickItem) -> Iterable[Fault]:
    children = [
        child
        for child in parent.childItems()
        if child.isVisible() and opaque(child) and child.width() > 2 and child.height() > 2
    ]
    for at, one in enumerate(children):
        for other in children[at + 1 :]:
            first, second = _geometry(one), _geometry(other)
            common = first.intersected(second)
            if common.width() <= SLACK or common.height() <= SLACK:
                continue
            # A ground lies wholly behind what stands on it; all else keeps apart.
            if _inside(first, second) or _inside(second, first):
                continue
            if not _draws(one) or not _draws(other) or overlay(one) or overlay(other):
                continue
            yield Fault("in each other's way", f"{name(one)} / {name(other)}")


def _draws(item: QQuickItem) -> bool:
    return any(
        is_text(each) or each.inherits("QQuickImage") or each.inherits("QQuickRectangle")
        for each in items(item)
    )


def _same_layer(one: QQuickItem, other: QQuickItem) -> bool:
    """Return whether two texts are on one page: what is scrolled away cannot be in the way."""
    return _viewport(one) is _viewport(other)


def _viewport(item: QQuickItem) -> QQuickItem | None:
    parent = item.parentItem()
    while parent is not None and not parent.inherits("QQuickFlickable"):
        parent = parent.parentItem()
    return parent


def _tight(rect: QRectF, text: QQuickItem) -> QRectF:
    """Return a text's rectangle without the space that a line keeps above and below its letters."""
    spare = 0.16 * float(text.property("font").pixelSize())
    return rect.adjusted(0, spare, 0, -spare)


def _geometry(item: QQuickItem) -> QRectF:
    return item.mapRectToItem(item.parentItem(), _bounds(item))


def _bounds(item: QQuickItem) -> QRectF:
    return QRectF(0, 0, item.width(), item.height())


def _inside(inner: QRectF, outer: QRectF) -> bool:
    return outer.adjusted(-SLACK, -SLACK, SLACK, SLACK).contains(inner)


def name(item: QQuickItem) -> str:
    """Return what tells an item from others: its words, or its type and place."""
    kind = item.metaObject().className().partition("_QML")[0]
    words = str(item.property("text") or item.property("title") or "")[:40]
    place = item.mapToScene(QPointF(0, 0))
    size = f"{item.width():.0f}x{item.height():.0f}+{place.x():.0f}+{place.y():.0f}"
    return f"{kind} “{words}” {size}"
