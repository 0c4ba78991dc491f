"""New content by hand and by stick: real stores, sticks and children, and a running kiosk."""

import shutil
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEventLoop

from kiosk.releases.lock import only_one
from kiosk.releases.switching import waiting_release
from kiosk.screen.desk.supply import Supply
from kiosk.screen.desk.verb_child import VerbChild
from tests.faults.scene import History, copied, manifest_of
from tests.screen.glass import Glass

PATIENCE_S = 90


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> History:
    """Three publications of a small content."""
    history = History(tmp_path_factory.mktemp("history"))
    for _ in range(3):
        history.publish()
    return history


@pytest.fixture(scope="module")
def at_two(history: History) -> Path:
    """A kiosk that has seen publications 1 and 2."""
    return history.kiosk(history.folder / "at-two", *history.states[:2])


class Volunteer:
    """A volunteer at the open desk of a kiosk, on the page of sticks."""

    def __init__(self, glass: Glass, data: Path, media: Path, *sources: str) -> None:
        self.glass, self.data, self.media = glass, data, media
        self.supply: Supply = glass.stage.supply
        place, names = ["--data", str(data)], [*sources, f"{media}/*"]
        self.supply.serve(place, "bergamo", names, glass.stage.publication)
        glass.stage.door._go("desk")
        glass.stage.desk.speak("en")
        glass.stage.supply.take()

    def shows(self, name: str) -> Any:
        return self.supply.property(name)

    def stick(self, name: str) -> Any:
        return self.supply._stick.property(name)

    def until(self, true: Callable[[], bool], what: str) -> None:
        """Wait for a child, which gives way to everybody else on a busy machine."""
        end = time.monotonic() + PATIENCE_S
        while not true():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            assert time.monotonic() < end, f"waited in vain for {what}"

    def see(self, code: str) -> None:
        self.until(lambda: self.stick("code") == code, f"{code}, not {self.stick('code')}")

    def done(self) -> str:
        self.until(lambda: not self.shows("busy") and self.shows("result") != "", "the end of it")
        return str(self.shows("result"))

    @property
    def words(self) -> str:
        self.glass.rest()
        return " ".join(str(item.property("text") or "") for item in self.glass.shown())


@pytest.fixture
def volunteer(
    glass: Callable[..., Glass], at_two: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> Callable[..., Volunteer]:
    # Who gives way would get few turns while other tests keep the machine busy.
    monkeypatch.setattr(VerbChild, "_step_back", lambda _: None)

    def make(*sources: str, **how: Any) -> Volunteer:
        media = tmp_path / "media"
        media.mkdir()
        return Volunteer(glass(**how), copied(at_two, tmp_path / "kiosk"), media, *sources)

    return make


def test_sync_now_tells_each_phase_and_ends_ready(
    volunteer: Callable[..., Volunteer], history: History
) -> None:
    one = volunteer(str(history.states[2]))
    phases: list[str] = []
    one.supply.changed.connect(lambda: phases.append(one.shows("phase")))
    one.glass.touch("Look for new content")
    assert one.done() == "ready"

    told = list(dict.fromkeys(filter(None, phases)))
    assert told == ["starting", "looking", "fetching", "checking"] or told == [
        *("starting", "looking", "fetching", "checking", "fetching")
    ]
    assert 0 < one.shows("total") == one.shows("got")
    assert "Publication 3 has arrived, complete." in one.words
    assert "Publication 3 is ready." in one.words
    assert "Show it now" in one.glass.names()
    waiting = waiting_release(one.data)
    assert waiting is not None
    assert waiting.seq == 3


@pytest.mark.long
def test_another_sync_is_waited_for_and_told(
    volunteer: Callable[..., Volunteer], history: History
) -> None:
    one = volunteer(str(history.states[2]))
    with only_one(one.data / "lock", 0):
        one.glass.touch("Look for new content")
        one.until(lambda: one.shows("phase") == "waiting", "the wait")
        assert "Waiting:" in one.words
    assert one.done() == "ready"


def test_a_search_can_be_stopped_and_begun_again(
    volunteer: Callable[..., Volunteer], history: History
) -> None:
    one = volunteer(str(history.states[2]))
    with only_one(one.data / "lock", 0):
        one.glass.touch("Look for new content")
        one.until(lambda: one.shows("phase") == "waiting", "the wait")
        one.glass.touch("Stop the search")
        assert one.done() == "cancelled"
    assert "Stopped." in one.words
    one.glass.touch("Look for new content")
    assert one.done() == "ready"


@pytest.mark.parametrize(
    ("sources", "code", "says"),
    [(["http://127.0.0.1:9"], "unavailable", "No source could be reached")],
)
def test_a_search_in_vain_says_what_to_do(
    volunteer: Callable[..., Volunteer], sources: list[str], code: str, says: str
) -> None:
    one = volunteer(*sources)
    one.glass.touch("Look for new content")

    assert one.done() == code
    assert says in one.words
    assert "Check the network cable" in one.words


def test_every_kind_of_stick_is_called_by_its_name(
    volunteer: Callable[..., Volunteer], history: History, tmp_path: Path
) -> None:
    one = volunteer()
    assert "There is no stick in the kiosk." in one.words
    others = History(tmp_path / "others")
    tampered = copied(history.states[2], tmp_path / "tampered")
    manifest = manifest_of(tampered)
    manifest.write_bytes(manifest.read_bytes().replace(b'"seq":3', b'"seq":9'))
    half = copied(history.states[2], tmp_path / "half")
    shutil.rmtree(half / "blob")
    (photos := tmp_path / "photos").mkdir()
    for store, code, says in (
        (history.states[2], "newer", "Genuine and newer: publication 3 of"),
        (history.states[1], "same", "Genuine and complete: publication 2 of"),
        (history.states[0], "older", "Genuine but older: publication 1 of"),
        (others.publish(), "foreign", "Signed by others"),
        (tampered, "tampered", "damaged or were changed"),
        (half, "incomplete", "Only half copied"),
        (photos, "empty", "no publication on it"),
    ):
        stick = copied(store, one.media / f"STICK-{code}")
        one.see(code)
        assert says in one.words
        assert f"Stick STICK-{code}" in one.words
        assert one.glass.control("Take its content now").isEnabled() == (code == "newer")
        shutil.rmtree(stick)
        one.see("none")


@pytest.mark.long
def test_a_stick_is_taken_by_hand(volunteer: Callable[..., Volunteer], history: History) -> None:
    one = volunteer()
    copied(history.states[2], one.media / "TAPPA")
    one.see("newer")
    one.glass.touch("Take its content now")

    assert one.done() == "ready"
    one.see("same")
    assert one.shows("waits") == 3


@pytest.mark.long
def test_of_two_sticks_one_turns_to_the_other(
    volunteer: Callable[..., Volunteer], history: History
) -> None:
    one = volunteer()
    copied(history.states[2], one.media / "A")
    one.see("newer")
    (one.media / "B").mkdir()
    one.see("empty")
    assert "Stick B, 2 of 2" in one.words
    one.glass.touch("The other stick")
    one.see("newer")
    assert "Stick A, 1 of 2" in one.words


def test_a_stick_pulled_out_under_way_is_one_sentence_and_the_next_one_works(
    volunteer: Callable[..., Volunteer], history: History
) -> None:
    one = volunteer()
    stick = copied(history.states[2], one.media / "TAPPA")
    one.see("newer")
    with only_one(one.data / "lock", 0):
        one.glass.touch("Take its content now")
        one.until(lambda: one.shows("phase") == "waiting", "the wait")
        shutil.rmtree(stick)
    one.done()
    one.until(lambda: one.shows("result") == "pulled", "the sentence")
    assert "taken out too early" in one.words
    copied(history.states[2], one.media / "NEXT")
    one.see("newer")
    one.glass.touch("Take its content now")
    assert one.done() == "ready"


def test_reports_go_onto_the_stick_and_never_over_others(
    volunteer: Callable[..., Volunteer],
) -> None:
    one = volunteer()
    (stick := one.media / "TAPPA").mkdir()
    one.see("empty")
    for _ in range(2):
        one.glass.touch("Copy the reports onto it")
        assert one.done() == "done"
        assert "The reports are on the stick." in one.words
    folders = sorted(path.name for path in (stick / "tappa-reports").iterdir())
    assert [name.rpartition("-")[2] for name in folders] == ["0001", "0002"]
    shutil.rmtree(stick)
    one.see("none")


def test_without_an_organisers_root_it_says_so(
    volunteer: Callable[..., Volunteer], history: History
) -> None:
    one = volunteer(str(history.states[2]))
    shutil.rmtree(one.data / "trust")
    one.glass.touch("Look for new content")

    assert one.done() == "no-root"
    assert "does not know its organisers yet" in one.words
    assert "Call the organisers." in one.words


@pytest.mark.long
def test_the_page_shuts_with_the_desk_and_what_is_at_work_goes_on(
    volunteer: Callable[..., Volunteer], history: History
) -> None:
    one = volunteer(str(history.states[2]))
    one.glass.touch("Look for new content")
    one.glass.stage.door.leave()
    assert not one.shows("open")
    assert "Content and stick" not in one.words
    assert one.done() == "ready"


def test_keys_alone_find_everything(volunteer: Callable[..., Volunteer], history: History) -> None:
    from PySide6.QtCore import Qt
    from PySide6.QtTest import QTest

    from tests.screen.glass import accessible_name

    one = volunteer(str(history.states[2]))
    copied(history.states[2], one.media / "TAPPA")
    one.see("newer")
    one.glass.rest()
    wanted = {
        *("Look for new content", "Take its content now", "Copy the reports onto it"),
        *("Italiano", "English", "Back to the desk"),
    }
    met: list[str] = []
    for _ in range(2 * len(wanted)):
        QTest.keyClick(one.glass.window, Qt.Key.Key_Tab)
        focus = one.glass.window.activeFocusItem()
        if focus is not None:
            met.append(accessible_name(focus))
    assert wanted == set(met)  # and nothing below the page
    while accessible_name(one.glass.window.activeFocusItem()) != "Look for new content":
        QTest.keyClick(one.glass.window, Qt.Key.Key_Tab)
    QTest.keyClick(one.glass.window, Qt.Key.Key_Return)
    assert one.done() == "ready"
