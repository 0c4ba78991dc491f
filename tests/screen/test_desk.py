"""The desk at work: its lights, its acts and their questions, its language, and keys alone."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QLocale, Qt
from PySide6.QtTest import QTest

from kiosk.care.findings import Check
from kiosk.care.light import GREEN, RED, YELLOW
from kiosk.releases.store import active_release
from kiosk.releases.switching import roll_back
from kiosk.screen.desk.acts import Ways, ways
from kiosk.screen.desk.lights import PLACES, nine_lights
from tests.faults.scene import History
from tests.screen.desks import SHEETS, enter, seen
from tests.screen.glass import Glass, accessible_name

KEEPS = ("reset", "screen", "machine")


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> History:
    """Two publications of a small content."""
    history = History(tmp_path_factory.mktemp("history"))
    for _ in range(2):
        history.publish()
    return history


@pytest.fixture
def data(history: History, tmp_path: Path) -> Path:
    """A kiosk that shows the second publication and has the first one still."""
    return history.kiosk(tmp_path / "kiosk", *history.states)


def at_desk(glass: Callable[..., Glass], data: Path) -> Glass:
    one = glass(data=data, volunteers=True)
    enter(one, "desk", "en")
    one.until(lambda: one.stage.desk.property("looked"), "the lights")
    one.rest()
    return one


def words(glass: Glass) -> str:
    return " ".join(str(item.property("text") or "") for item in glass.shown())


def test_the_worst_of_what_shares_a_light_is_told() -> None:
    checks = [
        Check("content", GREEN, "bene", "well", "", ""),
        Check("trust", RED, "male", "bad", "fare", "do"),
        Check("state", YELLOW, "così", "so", "forse", "maybe"),
        Check("source", YELLOW, "fonte", "source", "cavo", "cable"),
        Check("network", GREEN, "rete", "network", "niente", "nothing"),
    ]
    lights = {light.place: light for light in nine_lights(checks, "it")}

    assert len(lights) == 9
    assert list(lights)[:2] == ["content", "network"], "what is wrong comes first"
    assert (lights["content"].light, lights["content"].text) == (RED, "male")
    assert (lights["network"].text, lights["network"].remedy) == ("fonte", "cavo")
    assert lights["sound"].light == ""


def test_the_desk_looks_at_everything_and_again(glass: Callable[..., Glass], data: Path) -> None:
    one = at_desk(glass, data)
    lights = one.stage.desk.property("lights")
    assert lights.rowCount() == len(PLACES)
    assert "The kiosk trusts DEMO keys" in words(one)
    looks: list[bool] = []
    one.stage.desk.changed.connect(lambda: looks.append(True))
    one.stage.desk._outlook.beat.setInterval(50)
    one.until(lambda: len(looks) > 1, "two more looks")
    one.stage.door.leave()
    assert not one.stage.desk._outlook.beat.isActive()


def test_the_language_of_the_desk_is_not_that_of_the_visit(glass: Callable[..., Glass]) -> None:
    one = glass()
    one.visit.setLanguage("en")
    enter(one, "pin", "it")
    one.rest()
    assert one.visit.manner.language == "en"
    one.touch("English")
    assert "Volunteers’ PIN" in words(one)
    one.stage.door.leave()
    assert one.stage.desk.property("language") == "it", "the next volunteer begins anew"
    assert QLocale().language() == QLocale.Language.English


@pytest.mark.parametrize("act", KEEPS)
def test_an_act_asks_first_and_no_means_no(
    glass: Callable[..., Glass], data: Path, act: str
) -> None:
    one = at_desk(glass, data)
    done: list[str] = []
    one.stage.desk.restartWanted.connect(lambda: done.append("screen"))
    one.visit.ended.connect(lambda: done.append("reset"))
    one.stage.desk._machine = lambda: done.append("machine") or one.stage.desk._saying
    name = {"reset": "Reset the visit", "screen": "Restart the screen"}.get(act)
    one.touch(name or "Restart the machine")
    one.touch("No, leave it")
    assert not done
    one.touch(name or "Restart the machine")
    one.touch("Yes, do it")
    one.until(lambda: done == [act], f"{act}, not {done}")
    assert one.stage.desk.property("asking") == ""


def test_what_was_done_is_said_in_one_line(glass: Callable[..., Glass], data: Path) -> None:
    one = at_desk(glass, data)
    one.touch("Reset the visit")
    one.touch("Yes, do it")
    assert "The visit starts over" in words(one)
    one.touch("Italiano")
    assert "La visita ricomincia dall’inizio" in words(one)


def test_back_to_the_release_before_and_forward_again(
    glass: Callable[..., Glass], data: Path
) -> None:
    one = at_desk(glass, data)
    restarts: list[bool] = []
    one.stage.desk.restartWanted.connect(lambda: restarts.append(True))
    one.touch("Content from before")
    assert "publication 1 again" in words(one)
    one.touch("Yes, do it")
    one.until(lambda: bool(restarts), "the restart")
    assert _shown(data) == 1

    again = at_desk(glass, data)
    again.stage.desk.restartWanted.connect(lambda: restarts.append(True))
    assert "Content from before" not in again.names()
    again.touch("Newer content")
    assert "publication 2 again" in words(again)
    again.touch("Yes, do it")
    again.until(lambda: len(restarts) == 2, "the restart")
    assert _shown(data) == 2
    assert ways(data).left == ""


def test_only_what_a_volunteer_left_is_offered_again(data: Path) -> None:
    assert ways(data) == Ways(2, 1)
    roll_back(data, "its pages did not come")
    assert ways(data).left == ""


def test_what_cannot_be_done_is_one_sentence(glass: Callable[..., Glass], data: Path) -> None:
    one = at_desk(glass, data)
    shutil.rmtree(data / "releases")
    one.touch("Content from before")
    one.touch("Yes, do it")
    one.until(lambda: one.stage.desk.property("saying") != "", "a word about it")
    assert "That did not work and nothing has changed." in words(one)


def test_keys_alone_reach_every_act(glass: Callable[..., Glass]) -> None:
    one = glass()
    one.window.requestActivate()
    enter(one, "desk", "en")
    one.stage.desk.show_seen(seen(GREEN))
    one.rest()
    wanted = set(one.names()) & {accessible_name(item) for item in _within(one)}
    met: set[str] = set()
    for _ in range(2 * len(wanted) + 4):
        QTest.keyClick(one.window, Qt.Key.Key_Tab)
        met.add(accessible_name(one.window.activeFocusItem()))
    assert wanted - {"Up", "Down"} <= met
    while accessible_name(one.window.activeFocusItem()) != "Restart the screen":
        QTest.keyClick(one.window, Qt.Key.Key_Tab)
    QTest.keyClick(one.window, Qt.Key.Key_Return)
    assert one.stage.desk.property("asking") == "screen"
    one.rest()
    met = set()
    for _ in range(5):
        QTest.keyClick(one.window, Qt.Key.Key_Tab)
        met.add(accessible_name(one.window.activeFocusItem()))
    assert met == {"Yes, do it", "No, leave it"}
    QTest.keyClick(one.window, Qt.Key.Key_Escape)
    assert one.stage.desk.property("asking") == ""
    assert one.stage.door.property("room") == "desk"
    QTest.keyClick(one.window, Qt.Key.Key_Escape)
    assert one.stage.door.property("room") == ""


def test_the_pin_is_changed_by_its_button(glass: Callable[..., Glass], data: Path) -> None:
    one = at_desk(glass, data)
    one.touch("Change the PIN")
    assert one.stage.door.property("room") == "pin"
    one.rest()
    assert "First the present PIN, once more." in words(one)
    one.touch("Leave the PIN as it is")
    assert one.stage.door.property("room") == "desk"


def test_every_sheet_is_put_away_with_its_room(glass: Callable[..., Glass]) -> None:
    one = glass()
    for sheet in SHEETS:
        enter(one, "desk", "en")
        one.stage.desk.ask(sheet)
        one.stage.door.leave()
        assert one.stage.desk.property("asking") == ""


def _within(glass: Glass):  # type: ignore[no-untyped-def]
    room = [item for item in glass.shown() if item.property("modal") is True][-1]
    return [item for item in glass.controls() if room.isAncestorOf(item) and item.isEnabled()]


def _shown(data: Path) -> int:
    release = active_release(data)
    assert release is not None
    return release.seq
