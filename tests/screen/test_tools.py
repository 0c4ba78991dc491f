"""The tools of the desk, taken and used by touch; each goes back by itself."""

import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.content.kinds import PageKind, Route
from kiosk.screen.clock import GivenClock
from kiosk.screen.corner import Corner
from kiosk.screen.desk.tools import OUTLASTING, TOOLS
from tests.screen.glass import Glass, accessible_name, scene_rect
from tests.screen.knocking import knock
from tests.screen.toolbox import Makes, at_desk, folder_of, lies, take, wipe, words

SUMMER = GivenClock(datetime(2024, 6, 11, 14, 32))


@pytest.fixture
def data(factory_data: Path, tmp_path: Path) -> Path:
    return folder_of(factory_data, tmp_path / "kiosk")


def test_every_tool_goes_back_by_itself(glass: Makes, data: Path) -> None:
    one = at_desk(glass, data, clock=SUMMER, second_ms=2)
    for tool in TOOLS:
        one.stage.tools.take(tool)

        one.until(lambda: one.stage.tools.open == "", f"the end of {tool}")


def test_whoever_is_at_it_keeps_a_tool(glass: Makes, data: Path) -> None:
    one = at_desk(glass, data, clock=SUMMER)
    one.window.requestActivate()
    one.until(lambda: one.window.isActive(), "the window")
    take(one, "comfort")
    quiet = one.stage.tools._quiet
    one.until(lambda: quiet.remainingTime() < quiet.interval() - 300, "a while")
    before = quiet.remainingTime()
    one.tap(QPoint(500, 300))
    assert quiet.remainingTime() > before
    one.until(lambda: quiet.remainingTime() < quiet.interval() - 300, "a while")
    before = quiet.remainingTime()
    QTest.keyClick(one.window, Qt.Key.Key_Tab)

    assert quiet.remainingTime() > before


def test_when_the_desk_locks_what_changes_something_goes_back(glass: Makes, data: Path) -> None:
    one = at_desk(glass, data)
    for tool in TOOLS:
        take(one, tool)
        one.stage.tools.attend("")

        assert one.stage.tools.open == (tool if tool in OUTLASTING else "")


def test_while_the_glass_is_cleaned_it_feels_nothing(glass: Makes, data: Path) -> None:
    one = at_desk(glass, data)
    one.show(Route(PageKind.HOME))
    places = [scene_rect(item).center().toPoint() for item in one.controls()]
    take(one, "cleaning")
    one.touch("30 seconds")
    one.rest()
    asked: list[object] = []
    one.visit.wanted.connect(lambda *what: asked.append(what))

    assert "The glass is being cleaned" in words(one)
    for place in places:
        one.tap(place)
    wipe(one, 3)
    assert not asked
    assert one.stage.tools.open == "cleaning"
    one.stage.tools.stint.second_ms = 10
    one.stage.tools.clean(30)
    one.until(lambda: one.stage.tools.open == "", "the end of the cleaning")
    assert one.visit.route == Route(PageKind.HOME)


def test_cleaning_ends_early_only_when_its_button_is_held(glass: Makes, data: Path) -> None:
    one = at_desk(glass, data)
    take(one, "cleaning")
    one.touch("60 seconds")
    one.rest()
    button = next(name for name in one.names() if "5" in name)
    spot = scene_rect(one.control(button)).center().toPoint()
    one.tap(spot)
    one.press(spot)
    began = time.monotonic()
    one.until(lambda: time.monotonic() - began > 1, "a second")
    one.release(spot)
    assert one.stage.tools.open == "cleaning"
    one.press(spot)
    began = time.monotonic()
    one.until(lambda: one.stage.tools.open == "", "the held button")

    assert time.monotonic() - began > 4.5
    one.release(spot)


def test_the_corner_ends_what_lies_over_the_glass(glass: Makes, data: Path) -> None:
    one = at_desk(glass, data)
    corner = Corner(one.window, one.millimetre, one.stage)
    corner.opened.connect(one.stage.tools.knock)
    for tool in OUTLASTING:
        take(one, tool)
        if tool == "cleaning":
            one.touch("60 seconds")
        knock(one.window, one._device, lambda: one.stage.tools.open == "")

        assert one.stage.tools.open == "", tool


def test_tools_are_worked_by_keys_alone(glass: Makes, data: Path) -> None:
    one = at_desk(glass, data, clock=SUMMER)
    one.window.requestActivate()
    one.until(lambda: one.window.isActive(), "the window")
    for tool in TOOLS:
        take(one, tool)
        if tool == "town":
            one.until(lambda: len(one.names()) > 12, "the towns")
        page = lies(one)
        wanted = {
            accessible_name(item)
            for item in one.controls()
            if item.isEnabled() and page.isAncestorOf(item)
        }
        met = set()
        for _ in range(len(wanted) + 2):
            QTest.keyClick(one.window, Qt.Key.Key_Tab)
            met.add(accessible_name(one.window.activeFocusItem()))

        assert wanted, tool
        assert wanted <= met, tool
        QTest.keyClick(one.window, Qt.Key.Key_Escape)
        assert one.stage.tools.open == ""


def test_keys_do_not_end_the_cleaning_but_hold_its_button(glass: Makes, data: Path) -> None:
    one = at_desk(glass, data)
    one.window.requestActivate()
    one.until(lambda: one.window.isActive(), "the window")
    take(one, "cleaning")
    one.touch("60 seconds")
    QTest.keyClick(one.window, Qt.Key.Key_Escape)
    assert one.stage.tools.open == "cleaning"
    QTest.keyClick(one.window, Qt.Key.Key_Tab)
    QTest.keyClick(one.window, Qt.Key.Key_Space)
    one.until(lambda: one.stage.tools.open == "", "the five seconds")


def test_without_what_it_needs_every_tool_still_opens_and_closes(
    glass: Callable[..., Glass],
) -> None:
    one = glass()
    for tool in TOOLS:
        take(one, tool)
        assert one.stage.tools.open == tool
        one.stage.tools.putBack()
    one.stage.tools.take("format the disk")

    assert one.stage.tools.open == ""
