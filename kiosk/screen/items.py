"""Looking at the items of a window, as the tour, the cover and the tests do."""

from collections.abc import Iterable

from PySide6.QtQuick import QQuickItem, QQuickWindow


def items(item: QQuickItem) -> Iterable[QQuickItem]:
    """Yield an item and all below it that can be seen."""
    if item.isVisible() and item.opacity() > 0:
        yield item
        for child in item.childItems():
            yield from items(child)


def at_rest(window: QQuickWindow) -> bool:
    """Return whether every picture in sight has been drawn."""
    return all(item.property("ready") is not False for item in items(window.contentItem()))
