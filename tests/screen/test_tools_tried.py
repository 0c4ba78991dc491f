"""Touch test, sound test, the sign of a kiosk, and its pause."""

from dataclasses import replace
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.care.machine import Answer
from kiosk.content.kinds import PageKind, Route
from kiosk.screen.clock import GivenClock
from kiosk.screen.corner import Corner
from tests.screen.glass import PORTRAIT, STILL
from tests.screen.knocking import knock
from tests.screen.toolbox import Makes, at_desk, folder_of, take, wipe, words

SUMMER = GivenClock(datetime(2024, 6, 11, 14, 32))


@pytest.fixture
def data(factory_data: Path, tmp_path: Path) -> Path:
    return folder_of(factory_data, tmp_path / "kiosk")


@pytest.mark.parametrize("fingers", [1, 2])
def test_the_touch_test_fills_where_fingers_come(glass: Makes, data: Path, fingers: int) -> None:
    one = at_desk(glass, data)
    take(one, "touch")
    test = one.stage.tools.touch
    all_fields = test.missing
    one.tap(QPoint(5, 5))
    assert test.missing == all_fields - 1
    one.touch("What is missing?")
    one.rest()
    assert f"Fields that felt nothing: {test.missing}" in words(one)
    one.touch("Once more")
    assert test.missing == all_fields
    wipe(one, fingers)
    one.rest()

    assert test.missing == 0  # below its own sheet too
    assert test.fingers == fingers
    assert "The whole glass feels" in words(one)
    one.touch("End the test")
    assert one.stage.tools.open == ""


def test_a_dead_strip_is_told(glass: Makes, data: Path) -> None:
    one = at_desk(glass, data, size=PORTRAIT)
    take(one, "touch")
    test = one.stage.tools.touch
    for row in range(20, 100, 2):  # all but the upper fifth
        test.stroke(0.0, row / 100, 1.0, row / 100)
    one.touch("What is missing?")

    assert 0 < test.missing < 60
    assert "clean the glass there" in words(one)


@pytest.mark.parametrize(("answer", "state"), [("Yes, heard", "heard"), ("No, nothing", "unheard")])
def test_the_sound_test_asks_whether_it_was_heard(
    glass: Makes, data: Path, answer: str, state: str
) -> None:
    played: list[int] = []

    def play() -> Answer:
        played.append(1)
        return Answer(True)

    one = at_desk(glass, data, machine=replace(STILL, play_tone=play))
    take(one, "sound")
    one.touch("Play the tone")
    one.until(lambda: one.stage.tools.sound.state == "asked", "the tone")
    one.touch(answer)

    assert played == [1]
    assert one.stage.tools.sound.state == state


@pytest.mark.parametrize("language", ["it", "en"])
def test_a_kiosk_without_sound_says_that_nothing_needs_it(
    glass: Makes, data: Path, language: str
) -> None:
    one = at_desk(glass, data, language)
    take(one, "sound")
    one.stage.tools.sound.play()
    one.until(lambda: one.stage.tools.sound.state == "impossible", "the answer")
    one.rest()

    said = "nulla sullo schermo" if language == "it" else "nothing on the screen needs"
    assert said in words(one)


@pytest.mark.parametrize("inches", [32.0, 15.6])
def test_a_kiosk_says_which_it_is_across_the_square(
    glass: Makes, data: Path, inches: float
) -> None:
    one = at_desk(glass, data, inches=inches, second_ms=100)
    take(one, "identify")
    sign = next(item for item in one.shown() if item.property("text") == "3FA9")

    assert "Bergamo 1" in words(one)
    letters_mm = 0.7 * sign.property("font").pixelSize() / one.millimetre
    assert letters_mm >= 50  # read at 10 m: a two-hundredth of the distance
    one.until(lambda: one.stage.tools.open == "", "its 15 seconds")


def test_the_kiosk_rests_and_goes_on_by_itself(glass: Makes, data: Path) -> None:
    one = at_desk(glass, data, clock=SUMMER)
    one.stage.tools.pause.stint.second_ms = 4
    one.show(Route(PageKind.HOME))
    take(one, "pause")
    one.touch("Stop for 15 minutes")
    assert one.stage.tools.paused
    one.rest()
    said = words(one)

    assert one.visit.route == Route(PageKind.ATTRACT)
    assert one.stage.tools.open == ""
    assert "Back soon" in said
    assert "14:47" in said
    picture = one.window.grabWindow()
    assert picture.pixelColor(960, 1000).lightness() > 200  # not black
    one.tap(QPoint(900, 900))
    QTest.keyClick(one.window, Qt.Key.Key_Space)
    assert one.visit.route == Route(PageKind.ATTRACT)
    assert not one.stage.bare()
    one.until(lambda: not one.stage.tools.paused, "its quarter of an hour")
    assert one.stage.bare()


def test_a_kiosk_that_is_stopped_until_its_next_start_stays_so(glass: Makes, data: Path) -> None:
    one = at_desk(glass, data, clock=SUMMER)
    one.stage.tools.pause.stint.second_ms = 0.01
    one.stage.door._go("desk")
    one.stage.desk.speak("en")
    take(one, "pause")
    one.touch("Stop until the next start")
    one.rest()
    assert "five taps in the corner, PIN, “Pause”, “Go on now”" in words(one)  # how to undo it
    one.touch("No, leave it")
    one.touch("Stop until the next start")
    QTest.keyClick(one.window, Qt.Key.Key_Escape)
    one.rest()
    assert (one.stage.tools.open, one.stage.tools.paused) == ("pause", False)
    one.touch("Stop until the next start")
    one.touch("Yes, do it")
    one.rest()

    assert one.stage.tools.paused
    assert one.stage.door.room == ""
    assert "Taking a break" in words(one)
    assert ":" not in words(one)  # no end is promised
    one.tap(QPoint(900, 900))
    assert not one.stage.bare()
    take(one, "pause")
    one.touch("Riprendere ora")  # the kiosk's own language: visit and desk began anew
    assert one.stage.bare()


def test_a_pause_names_no_end_without_a_trusted_clock(glass: Makes, data: Path) -> None:
    one = at_desk(glass, data)
    one.stage.tools.pause.begin()
    one.rest()

    assert "Back soon" in words(one)
    assert ":" not in words(one)


def test_from_a_pause_the_corner_leads_to_the_desk_that_ends_it(glass: Makes, data: Path) -> None:
    one = at_desk(glass, data)
    corner = Corner(one.window, one.millimetre, one.stage)
    corner.opened.connect(one.stage.door.knock)
    one.stage.tools.pause.begin()
    one.rest()
    knock(one.window, one._device, lambda: one.stage.door.room == "front")
    one.rest()
    assert one.stage.door.room == "front"
    assert one.stage.tools.paused
    assert one.controls()  # the front lies over the pause
    take(one, "pause")
    one.touch("Go on now")

    assert not one.stage.tools.paused
