"""What lies over a page takes every touch and every click: nothing below feels them."""

from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt, QUrl
from PySide6.QtQml import QQmlComponent
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.content.kinds import PageKind, Route
from kiosk.screen.clock import GivenClock
from kiosk.screen.desk.tools import TOOLS
from tests.screen.desks import enter, states
from tests.screen.glass import Glass, accessible_name, scene_rect
from tests.screen.test_tools_layout import STATES
from tests.screen.toolbox import Makes, at_desk, folder_of, take

BELOW = """
import QtQuick
Item { z: -1; width: 9999; height: 9999; property alias felt: tap.pressed; TapHandler { id: tap } }
"""
"""Lies below everything, and feels what comes through."""


@pytest.fixture
def data(factory_data: Path, tmp_path: Path) -> Path:
    return folder_of(factory_data, tmp_path / "kiosk")


def below(one: Glass) -> QQuickItem:
    component = QQmlComponent(one.stage.engine)
    component.setData(BELOW.encode(), QUrl())
    item = component.create()
    assert isinstance(item, QQuickItem), component.errorString()
    item.setParent(one.window.contentItem())
    item.setParentItem(one.window.contentItem())
    return item


def felt(one: Glass, under: QQuickItem) -> Iterator[str]:
    """Press each control, and the glass beside it, and let go where it is no tap."""
    one.rest()
    places = [
        (accessible_name(item), scene_rect(item).center().toPoint()) for item in one.controls()
    ]
    glass = one.window.contentItem().boundingRect()
    away = QPoint(3, int(glass.height()) - 3)
    for name, place in [*places, ("nothing", glass.center().toPoint())]:
        if not glass.contains(place):
            continue
        QTest.mousePress(one.window, Qt.MouseButton.LeftButton, pos=place)
        if under.property("felt"):
            yield f"a click on “{name}”"
        QTest.mouseMove(one.window, away)
        QTest.mouseRelease(one.window, Qt.MouseButton.LeftButton, pos=away)
        one.press(place)
        if under.property("felt"):
            yield f"a finger on “{name}”"
        one.move_finger(away)
        one.release(away)


def test_the_sentinel_feels_what_comes_through(glass: Makes) -> None:
    one = glass()
    one.show(Route(PageKind.HOME))

    assert list(felt(one, below(one)))  # a page of visitors is no lid


@pytest.mark.parametrize("inches", [32.0, 15.6])
def test_rooms_and_their_sheets(glass: Makes, data: Path, inches: float) -> None:
    one = glass(data=data, inches=inches)
    one.show(Route(PageKind.HOME))
    under = below(one)

    assert not [f"{state}: {what}" for state in states(one, "en") for what in felt(one, under)]


def test_tools(glass: Makes, data: Path) -> None:
    one = at_desk(glass, data, clock=GivenClock(datetime(2024, 6, 11, 14, 32)))
    under = below(one)
    found: list[str] = []
    for tool in TOOLS:
        take(one, tool)
        for state in (lambda _: None, *STATES.get(tool, ())):
            state(one)
            found += [f"{tool}: {what}" for what in felt(one, under)]
        one.stage.tools.putBack()
    one.stage.supply.take()
    found += [f"supply: {what}" for what in felt(one, under)]

    assert not found


def test_what_lies_over_the_pages_of_visitors(glass: Makes, data: Path) -> None:
    one = glass(data=data)
    under = below(one)
    found = [f"poster: {what}" for what in felt(one, under)]
    one.stage.tools.pause.begin_open_end()
    found += [f"pause: {what}" for what in felt(one, under)]
    one.stage.tools.pause.end()
    one.show(Route(PageKind.HOME))
    one.stage.idle._ask()
    found += [f"question: {what}" for what in felt(one, under)]
    one.stage.idle.stay()
    enter(one, "")

    assert not found


def test_a_click_begins_one_visit_in_the_language_of_its_button(glass: Makes) -> None:
    one = glass()
    one.rest()
    begun: list[str] = []
    one.visit.wanted.connect(lambda *_: begun.append(one.visit.manner.language))
    place = scene_rect(one.control("Touch to begin, English")).center().toPoint()
    QTest.mouseClick(one.window, Qt.MouseButton.LeftButton, pos=place)
    one.until(lambda: one.visit.route == Route(PageKind.HOME), "home")

    assert begun == ["en"]
