"""No way out of the page for a visitor, as far as an application can see to it."""

import logging

from PySide6.QtCore import QEvent, QObject, QSize, QSizeF, Qt, QTimer, Signal
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent, QScreen, QWindow

from kiosk.screen.placing import present
from kiosk.screen.second_screens import SecondScreens

log = logging.getLogger(__name__)

SETTLE_MS = 400
"""Pause after displays come, go or change, until compositor and window have followed."""
PANEL_MS = 1500
"""How long another size must last until the screen starts anew for it."""
AGAIN_MS = 1000
"""Pause between two attempts to get the focus back."""

_REFUSED = {
    QEvent.Type.ContextMenu,
    QEvent.Type.DragEnter,
    QEvent.Type.DragMove,
    QEvent.Type.Drop,
}
_KEYS = {
    Qt.Key.Key_Tab,
    Qt.Key.Key_Backtab,
    Qt.Key.Key_Return,
    Qt.Key.Key_Enter,
    Qt.Key.Key_Escape,
    Qt.Key.Key_Backspace,
    Qt.Key.Key_Delete,
    Qt.Key.Key_Left,
    Qt.Key.Key_Right,
    Qt.Key.Key_Up,
    Qt.Key.Key_Down,
}
"""What KeyMap.qml and Touchable.qml know; letters are let through for the search."""
_COMMANDING = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
_ALT_GR = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier


class Lockdown(QObject):
    """Holds the glass: the window stays open, whole, in front and on the display that is there.

    Args:
        window: the visitors' window, not shown yet.
        parent: the owner.
    """

    panelChanged = Signal()
    """The display is another than at the start: lengths in millimetres are wrong now."""

    def __init__(self, window: QWindow, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._window = window
        self._panel = _panel()
        self._fills = QGuiApplication.platformName() not in ("offscreen", "minimal")
        self._wayland = QGuiApplication.platformName().startswith("wayland")
        QGuiApplication.setQuitOnLastWindowClosed(False)
        window.installEventFilter(self)
        self._others = SecondScreens(window, self)
        self._settle = QTimer(self, singleShot=True, interval=SETTLE_MS)
        self._settle.timeout.connect(self.hold)
        self._resized = QTimer(self, singleShot=True, interval=PANEL_MS)
        self._resized.timeout.connect(self._look_at_panel)
        self._again = QTimer(self, singleShot=True, interval=AGAIN_MS)
        self._again.timeout.connect(self._come_forward)
        if not self._fills:
            return
        window.setFlag(Qt.WindowType.WindowStaysOnTopHint, True)
        for changed in (
            window.visibilityChanged,
            window.screenChanged,
            window.widthChanged,
            window.heightChanged,
        ):
            changed.connect(self._soon)
        window.activeChanged.connect(self._notice_focus)
        app = QGuiApplication.instance()
        assert isinstance(app, QGuiApplication)
        app.screenAdded.connect(self._meet)
        app.screenRemoved.connect(self._soon)
        app.primaryScreenChanged.connect(self._soon)
        for screen in QGuiApplication.screens():
            self._meet(screen)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Take what would open a way out; everything else passes."""
        kind = event.type()
        if kind == QEvent.Type.Close or kind in _REFUSED:
            event.ignore()
            return True
        if isinstance(event, QKeyEvent) and kind in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return not offered(event)
        if isinstance(event, QMouseEvent) and kind in (
            QEvent.Type.MouseButtonPress,
            QEvent.Type.MouseButtonDblClick,
            QEvent.Type.MouseButtonRelease,
        ):
            return event.button() != Qt.MouseButton.LeftButton
        return super().eventFilter(watched, event)

    def hold(self) -> None:
        """Bring the window back to the whole of the display that is there."""
        screen = QGuiApplication.primaryScreen()
        if not present(screen):
            return  # until one comes
        window = self._window
        if window.screen() is not screen:
            log.info("the window moves to the display %s", screen.name())
            window.setScreen(screen)
            window.setGeometry(screen.geometry())
            window.showFullScreen()
        elif window.visibility() != QWindow.Visibility.FullScreen:
            log.info("the window is brought back")
            window.showFullScreen()
        elif not self._wayland and window.geometry() != screen.geometry():
            window.setGeometry(screen.geometry())
        self._others.cover()
        self._resized.start()

    def _meet(self, screen: QScreen) -> None:
        screen.geometryChanged.connect(self._soon)
        screen.physicalSizeChanged.connect(self._soon)
        self._soon()

    def _soon(self, *_: object) -> None:
        self._settle.start()

    def _look_at_panel(self) -> None:
        panel, before = _panel(), self._panel
        if panel is not None and panel != before:
            self._panel = panel
            if before is not None:
                log.info("the display has %d x %d pixels now", *panel[0].toTuple())
                self.panelChanged.emit()

    def _notice_focus(self) -> None:
        if not self._window.isActive():
            self._again.start()

    def _come_forward(self) -> None:
        # Under Wayland the compositor alone gives the focus away.
        if not self._window.isActive() and not self._wayland:
            self._window.raise_()
            self._window.requestActivate()
            self._again.start()


def _panel() -> tuple[QSize, QSizeF] | None:
    """Return pixels and millimetres of the display; None when there is none."""
    screen = QGuiApplication.primaryScreen()
    return (screen.size(), screen.physicalSize()) if present(screen) else None


def offered(event: QKeyEvent) -> bool:
    """Return whether a key is one that the kiosk answers: getting about, pressing, a letter."""
    if event.key() in _KEYS:
        return not event.modifiers() & _COMMANDING
    # AltGr counts as Ctrl and Alt on Windows, where it makes letters, too; either alone commands.
    commands = event.modifiers() & _COMMANDING
    if commands and commands != _ALT_GR:
        return False
    text = event.text()
    return event.key() < Qt.Key.Key_Escape and (not text or text.isprintable())
