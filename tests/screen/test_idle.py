"""Nobody there: the question in both languages, and the end of the visit."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.content.kinds import PageKind, Route
from tests.screen.glass import Glass

STAY, LEAVE = "Continua, Continue", "Fine, Done"


def test_a_silent_visit_is_asked_and_then_ends_by_itself(glass: Callable[..., Glass]) -> None:
    one = glass(idle=(0.2, 0.4))
    one.visit.begin("en")
    one.until(lambda: bool(one.stage.idle.property("asking")), "the question")
    words = " ".join(str(item.property("text") or "") for item in one.shown())

    assert "Continua" in words
    assert "Continue" in words
    one.until(lambda: one.visit.route == Route(PageKind.ATTRACT), "the end of the visit")
    assert one.visit.manner.language == "it"
    assert not one.stage.idle.property("asking")


def test_the_one_large_button_goes_on_with_the_visit(glass: Callable[..., Glass]) -> None:
    one = glass(idle=(0.2, 60))
    one.visit.begin("en")
    one.visit.openPage("results", "")
    one.until(lambda: bool(one.stage.idle.property("asking")), "the question")
    one.touch(STAY)
    one.until(lambda: not one.stage.idle.property("asking"), "the answer")

    assert one.visit.route == Route(PageKind.RESULTS)
    assert one.visit.manner.language == "en"


def test_the_other_button_ends_it(glass: Callable[..., Glass]) -> None:
    one = glass(idle=(0.2, 60))
    one.visit.begin("en")
    one.until(lambda: bool(one.stage.idle.property("asking")), "the question")
    one.touch(LEAVE)
    one.until(lambda: one.visit.route == Route(PageKind.ATTRACT), "the end of the visit")

    assert not one.stage.idle.property("asking")


KEYS = [Qt.Key.Key_Tab, Qt.Key.Key_Down, Qt.Key.Key_Return, Qt.Key.Key_A]


@pytest.mark.parametrize("key", KEYS)
def test_keys_are_somebody_too_also_those_that_are_shortcuts(
    glass: Callable[..., Glass], key: Qt.Key
) -> None:
    one = glass(idle=(60, 60))
    one.window.requestActivate()
    one.visit.begin("en")
    one.until(lambda: one.visit.route == Route(PageKind.HOME), "home")
    one.stage.idle._quiet.stop()
    QTest.keyClick(one.window, key)

    assert one.stage.idle._quiet.isActive()


def test_in_the_attract_loop_nobody_is_missed(glass: Callable[..., Glass]) -> None:
    one = glass(idle=(0.05, 0.05))
    asked: list[bool] = []
    one.stage.idle.askingChanged.connect(lambda: asked.append(True))
    one.visit.startOver()
    one.show(Route(PageKind.ATTRACT))

    assert not asked
    assert one.visit.route == Route(PageKind.ATTRACT)
