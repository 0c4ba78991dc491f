"""What tries to lead away from the page, done to the real window and the real engine."""

import re
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from PySide6.QtCore import QEvent, QMimeData, QObject, QPoint, QPointF, QRect, QSize, Qt, QUrl
from PySide6.QtGui import (
    QCloseEvent,
    QContextMenuEvent,
    QDesktopServices,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
    QImage,
    QPainter,
)
from PySide6.QtQml import QQmlComponent, QQmlEngine
from PySide6.QtQuick import QQuickWindow
from PySide6.QtTest import QTest

from kiosk.care.single_instance import AlreadyRunningError, alone
from kiosk.content.kinds import PageKind, Route
from kiosk.screen.environment import close_doors
from kiosk.screen.lockdown import Lockdown
from kiosk.screen.refusing_network import ClosedDesktop
from kiosk.screen.second_screens import draw
from tests.screen.glass import Glass

ROOT = Path(__file__).resolve().parents[2]


@pytest.fixture
def held(glass: Callable[..., Glass]) -> Iterator[Glass]:
    """A glass that is locked down, on a page of the visit."""
    shown = glass()
    lockdown = Lockdown(shown.window, shown.stage)
    shown.show(Route(PageKind.HOME))
    yield shown
    shown.window.removeEventFilter(lockdown)
    QGuiApplication.setQuitOnLastWindowClosed(True)


def test_nobody_closes_the_window(held: Glass) -> None:
    event = QCloseEvent()
    QGuiApplication.sendEvent(held.window, event)

    assert not event.isAccepted()
    assert not held.window.close()
    assert held.window.isVisible()


def test_nothing_is_dropped_and_no_menu_opens(held: Glass) -> None:
    mime = QMimeData()
    mime.setText("text from elsewhere")
    mime.setUrls([QUrl("https://example.org/")])
    where, copy, left = QPoint(900, 500), Qt.DropAction.CopyAction, Qt.MouseButton.LeftButton
    none = Qt.KeyboardModifier.NoModifier
    for event in (
        QDragEnterEvent(where, copy, mime, left, none),
        QDropEvent(QPointF(where), copy, mime, left, none),
        QContextMenuEvent(QContextMenuEvent.Reason.Mouse, where, where, none),
    ):
        QGuiApplication.sendEvent(held.window, event)
        assert not event.isAccepted()
    assert held.visit.route.kind is PageKind.HOME


def test_other_buttons_and_long_presses_open_nothing(held: Glass) -> None:
    before = held.names()
    home = held.names()[0]
    point = held.control(home).mapToScene(QPointF(20, 20)).toPoint()
    for button in (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton):
        QTest.mouseClick(held.window, button, pos=point)
    held.press(QPoint(960, 3))
    QTest.qWait(900)
    held.release(QPoint(960, 3))

    assert held.names() == before
    assert held.visit.route.kind is PageKind.HOME


def test_a_swipe_from_an_edge_leads_nowhere(held: Glass) -> None:
    width, height = held.window.width(), held.window.height()
    device, window = held._device, held.window
    for start, end in (
        (QPoint(0, 40), QPoint(width // 2, 40)),
        (QPoint(width - 1, 40), QPoint(width // 2, 40)),
        (QPoint(width // 2, 0), QPoint(width // 2, height // 2)),
        (QPoint(width // 2, height - 1), QPoint(width // 2, height // 2)),
    ):
        held.press(start)
        for step in range(1, 9):
            there = start + (end - start) * step / 8
            QTest.touchEvent(window, device).move(0, there, window).commit()
        held.release(end)
        held.rest()

        assert held.visit.route.kind is PageKind.HOME, start
        assert held.stage.door.property("room") == ""
        assert window.isVisible()


def test_keys_nobody_offers_reach_no_page(held: Glass) -> None:
    QTest.keyClick(held.window, Qt.Key.Key_Tab)
    spy = Keys(held.window)
    none, control = Qt.KeyboardModifier.NoModifier, Qt.KeyboardModifier.ControlModifier
    for key, modifiers in (
        (Qt.Key.Key_F4, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_Q, control),
        (Qt.Key.Key_W, control),
        (Qt.Key.Key_Q, Qt.KeyboardModifier.MetaModifier),
        (Qt.Key.Key_Return, Qt.KeyboardModifier.AltModifier),
        (Qt.Key.Key_F11, none),
        (Qt.Key.Key_Print, none),
        (Qt.Key.Key_Menu, none),
        (Qt.Key.Key_Super_L, none),
        (Qt.Key.Key_MediaPlay, none),
    ):
        QTest.keyClick(held.window, key, modifiers)

    assert spy.reached == []
    assert held.visit.route.kind is PageKind.HOME


class Keys(QObject):
    """Notes the keys that reach the item with the focus."""

    def __init__(self, window: QQuickWindow) -> None:
        super().__init__(window)
        self.reached: list[int] = []
        item = window.activeFocusItem()
        assert item is not None
        item.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if event.type() == QEvent.Type.KeyPress:
            self.reached.append(event.key())  # type: ignore[attr-defined]
        return super().eventFilter(watched, event)


def test_letters_still_reach_the_search(held: Glass) -> None:
    held.show(Route(PageKind.SEARCH))
    for letter in "Qui":
        QTest.keyClick(held.window, letter)  # type: ignore[call-overload]

    held.until(lambda: held.stage.seeker.property("text") == "Qui", "the letters")


REQUEST = b"""
import QtQml
QtObject {
    property string said
    function ask(address: string): void {
        const request = new XMLHttpRequest();
        request.onreadystatechange = () => {
            if (request.readyState === XMLHttpRequest.DONE)
                said = "answer: " + request.status + request.responseText;
        };
        request.open("GET", address);
        request.send();
    }
}
"""


@pytest.mark.parametrize("secure", [False, True])
def test_content_reaches_no_network(held: Glass, httpserver: object, secure: bool) -> None:
    address = httpserver.url_for("/page")  # type: ignore[attr-defined]
    component = QQmlComponent(held.stage.engine)
    component.setData(REQUEST, QUrl())
    asking = component.create()
    asking.ask(address.replace("http:", "https:") if secure else address)
    held.until(lambda: bool(asking.property("said")), "an answer")

    assert asking.property("said") == "answer: 0"
    assert httpserver.log == []  # type: ignore[attr-defined]
    asking.deleteLater()


@pytest.mark.qt_log_ignore("Protocol .refused. is unknown")
def test_a_picture_from_elsewhere_is_not_fetched(held: Glass, httpserver: object) -> None:
    address = httpserver.url_for("/picture.png")  # type: ignore[attr-defined]
    component = QQmlComponent(held.stage.engine)
    body = f"property bool failed: status === Image.Error\nsource: '{address}'"
    text = f"import QtQuick\nImage {{ {body} }}"
    component.setData(text.encode(), QUrl())
    picture = component.create()
    held.until(lambda: bool(picture.property("failed")), "an error")

    assert httpserver.log == []  # type: ignore[attr-defined]
    picture.deleteLater()


def test_no_address_is_opened(lettering: None) -> None:
    closed = ClosedDesktop()
    said: list[str] = []
    closed.refused.connect(said.append)
    engine = QQmlEngine()
    component = QQmlComponent(engine)
    component.setData(
        b"import QtQml\nQtObject { function go(a: string): void { Qt.openUrlExternally(a) } }",
        QUrl(),
    )
    opener = component.create()
    for address in ("https://example.org", "mailto:a@example.org", "file:" + "///etc/passwd"):
        opener.go(address)
        QDesktopServices.openUrl(QUrl(address))

    assert said == ["https", "https", "mailto", "mailto", "file", "file"]
    closed.release()
    opener.deleteLater()


def test_pages_hold_nothing_that_leads_away() -> None:
    """Neither links, nor fields that have menus and clipboards, nor places to drop things."""
    away = (
        r"openUrlExternally|onLinkActivated|TextInput|TextEdit|TextField|DropArea|WebView|Qt\.quit"
    )
    found = [
        f"{path.name}: {word}"
        for path in sorted((ROOT / "resources" / "qml").rglob("*.qml"))
        for word in re.findall(away, path.read_text(encoding="utf-8"))
    ]

    assert found == []


def test_doors_in_the_environment_are_closed() -> None:
    environment = {"QML_XHR_ALLOW_FILE_READ": "1", "QT_PLUGIN_PATH": "/tmp", "KIOSK_TOWN": "siena"}

    assert sorted(close_doors(environment)) == ["QML_XHR_ALLOW_FILE_READ", "QT_PLUGIN_PATH"]
    assert environment == {"KIOSK_TOWN": "siena"}


@pytest.mark.skipif(sys.platform == "win32", reason="Windows writes no core files")
def test_a_crash_leaves_no_image_of_the_memory(tmp_path: Path) -> None:
    die = (
        "import os, resource; from kiosk.screen.environment import leave_no_core\n"
        "most = resource.getrlimit(resource.RLIMIT_CORE)[1]\n"
        "resource.setrlimit(resource.RLIMIT_CORE, (most, most)); leave_no_core()\n"
        "print(resource.getrlimit(resource.RLIMIT_CORE)[0], flush=True); os.abort()"
    )
    done = subprocess.run(
        [sys.executable, "-c", die],
        cwd=tmp_path, env={"PYTHONPATH": str(ROOT)}, capture_output=True, text=True, check=False,
    )  # fmt: skip

    assert (done.stdout, done.returncode) == ("0\n", -6)
    assert not list(tmp_path.iterdir())


def test_a_second_one_steps_back_and_a_killed_one_does_not_block(tmp_path: Path) -> None:
    hold = (
        "import sys; from pathlib import Path; from kiosk.care.single_instance import alone\n"
        "with alone(Path(sys.argv[1])): print('here', flush=True); sys.stdin.read()"
    )
    command = [sys.executable, "-c", hold, str(tmp_path)]
    pipe = subprocess.PIPE
    with subprocess.Popen(command, cwd=ROOT, stdin=pipe, stdout=pipe) as first:
        assert first.stdout is not None
        first.stdout.readline()
        with (
            pytest.raises(AlreadyRunningError, match="running already"),
            alone(tmp_path, patience=0),
        ):
            pass
        first.kill()
    with alone(tmp_path, patience=0):
        pass


def test_a_disk_without_a_lock_shows_the_kiosk_all_the_same(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("no folder")
    with alone(tmp_path / "data"):
        pass


@pytest.mark.parametrize("size", [QSize(1920, 1080), QSize(1080, 1920), QSize(800, 600)])
def test_the_poster_fills_a_display_and_is_never_black(lettering: None, size: QSize) -> None:
    image = QImage(size, QImage.Format.Format_RGB32)
    image.fill(0)
    painter = QPainter(image)
    draw(painter, QRect(QPoint(0, 0), size).toRectF())
    painter.end()
    pixels = [
        image.pixelColor(x, y).lightness()
        for x in range(0, size.width(), 7)
        for y in range(0, size.height(), 7)
    ]

    assert sum(light < 40 for light in pixels) < 0.03 * len(pixels)
