"""The gallery: every control in every state, for developers; no way of a visitor leads there."""

from collections.abc import Callable, Iterator

from PySide6.QtGui import QImage
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem, QQuickWindow

from kiosk.screen.stage import Stage, StageError


def gallery_pictures(
    stage: Stage, window: QQuickWindow, settle: Callable[[], None]
) -> Iterator[QImage]:
    """Yield the gallery in the mode of the visit, glass by glass from top to bottom.

    Args:
        stage: the stage of the window.
        window: where it is drawn, over the page.
        settle: waits until everything in the window is drawn.

    Raises:
        StageError: the gallery cannot be made.
    """
    component = QQmlComponent(stage.engine, "Kiosk", "Gallery")
    made = component.createWithInitialProperties({"visit": stage.visit})
    if not isinstance(made, QQuickItem):
        raise StageError(component.errorString())
    made.setParentItem(window.contentItem())
    made.setWidth(window.width())
    try:
        top = 0
        while top == 0 or top < made.implicitHeight():
            made.setHeight(max(made.implicitHeight(), top + window.height()))
            made.setY(-top)
            settle()
            yield window.grabWindow()
            top += window.height()
    finally:
        made.setParentItem(None)  # type: ignore[arg-type] # the stub wants an item
        made.deleteLater()
