"""The way in on the real glass: knock, PIN, a new PIN, a forgotten one; and how it shuts again."""

import logging
import shutil
import time
from collections.abc import Callable
from functools import partial
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.care.entrance import Entrance
from kiosk.care.record import COPIES, read_record
from kiosk.care.recovery import KEY_FILE, answer
from kiosk.content.kinds import PageKind, Route
from tests.screen.glass import Glass
from tests.unit.care.entrances import PIN, Seconds, set_up

NEW = "739145"
DIGITS = {str(digit): Qt.Key(Qt.Key.Key_0.value + digit) for digit in range(10)}


def is_past(moment: float) -> bool:
    return time.monotonic() > moment


class Visitor:
    """Somebody before the door of a kiosk, and what the door shows."""

    def __init__(self, glass: Glass, entrance: Entrance | None) -> None:
        self.glass, self.door, self.entrance = glass, glass.stage.door, entrance

    def shows(self, name: str) -> object:
        return self.door.property(name)

    def wait_for(self, name: str, value: object) -> None:
        self.glass.until(
            lambda: self.shows(name) == value and not self.shows("busy"),
            f"{name} {value!r}, not {self.shows(name)!r} in room {self.shows('room')!r}",
        )

    def come_to_the_pad(self) -> None:
        self.door.knock()
        self.door.askPin()
        self.wait_for("room", "pin")

    def type(self, digits: str) -> None:
        for digit in digits:
            self.door.press(int(digit))
        self.glass.until(lambda: not self.shows("busy"), "an answer")

    def key(self, digits: str) -> None:
        for digit in digits:
            QTest.keyClick(self.glass.window, DIGITS[digit])
        self.glass.until(lambda: not self.shows("busy"), "an answer")


@pytest.fixture
def data(tmp_path: Path, factory_data: Path) -> Path:
    shutil.copytree(factory_data, tmp_path / "kiosk", symlinks=True)
    return tmp_path / "kiosk"


@pytest.fixture
def visitor(glass: Callable[..., Glass], data: Path) -> Callable[..., Visitor]:
    def make(
        elapsed: Callable[[], float] = time.monotonic, relock: float = 86400, **how: object
    ) -> Visitor:
        one = glass(data=data, **how)
        entrance = Entrance(data, elapsed)
        one.stage.door.serve(entrance, relock)
        return Visitor(one, entrance)

    return make


def test_without_a_data_folder_the_front_opens_and_nothing_else(
    glass: Callable[..., Glass],
) -> None:
    one = Visitor(glass(), None)
    one.door.askPin()
    assert one.shows("room") == ""
    one.door.knock()
    one.door.askPin()
    assert (one.shows("room"), one.shows("message")) == ("front", "unset")
    one.door.recover()
    assert one.shows("room") == "front"
    one.door.leave()
    assert (one.shows("room"), one.shows("message")) == ("", "")


def test_a_kiosk_that_was_never_set_up_says_so(visitor: Callable[..., Visitor]) -> None:
    one = visitor()
    one.door.knock()
    one.door.askPin()
    one.wait_for("message", "unset")
    one.door.recover()
    one.wait_for("message", "unset")

    assert one.shows("room") == "front"


def test_the_pin_opens_the_desk(visitor: Callable[..., Visitor], data: Path) -> None:
    set_up(data)
    one = visitor()
    one.come_to_the_pad()
    one.type(PIN[:4])
    assert one.shows("typed") == 4
    one.door.erase()
    assert one.shows("typed") == 3
    one.door.clear()
    assert one.shows("typed") == 0
    one.door.press(10)
    one.door.enter()
    assert (one.shows("typed"), one.shows("busy")) == (0, False)
    one.type("000000")
    assert (one.shows("room"), one.shows("message"), one.shows("typed")) == ("pin", "wrong", 0)
    one.type(PIN[:1])
    assert one.shows("message") == ""
    one.type(PIN[1:])
    one.wait_for("room", "desk")
    assert one.shows("message") == ""
    one.door.leave()
    one.door.askPin()
    assert one.shows("room") == ""


def test_the_first_pin_must_be_changed_before_the_desk(
    visitor: Callable[..., Visitor], data: Path
) -> None:
    set_up(data, first=True)
    one = visitor()
    one.come_to_the_pad()
    one.type(PIN)
    one.wait_for("room", "renew")
    for weak in ("111111", PIN):
        one.type(weak)
        assert (one.shows("message"), one.shows("step")) == ("weak", "first")
    one.type(NEW)
    assert (one.shows("message"), one.shows("step")) == ("", "again")
    one.type("739146")
    assert (one.shows("message"), one.shows("step")) == ("different", "first")
    one.type(NEW)
    one.type(NEW)
    one.wait_for("room", "desk")

    assert one.shows("message") == "renewed"
    assert Entrance(data).state() == "set"
    assert Entrance(data).try_pin(NEW) == "right"


def test_the_pin_is_changed_from_the_desk_or_stays(
    visitor: Callable[..., Visitor], data: Path
) -> None:
    set_up(data)
    one = visitor()
    one.door.changePin()
    assert one.shows("room") == "", "only from the desk"
    one.come_to_the_pad()
    one.door.changePin()
    one.door.keepPin()
    assert (one.shows("room"), one.shows("changing")) == ("pin", False)
    one.type(PIN)
    one.wait_for("room", "desk")
    one.door.changePin()
    assert (one.shows("room"), one.shows("changing")) == ("pin", True)
    one.type(NEW)
    assert (one.shows("message"), one.shows("room")) == ("wrong", "pin"), "a passer-by at the desk"
    one.door.keepPin()
    assert (one.shows("room"), one.shows("changing")) == ("desk", False)
    one.door.changePin()
    one.type(PIN)
    one.wait_for("room", "renew")
    one.type(NEW)
    assert one.shows("step") == "again"
    one.door.leave()
    assert (one.shows("room"), one.shows("changing")) == ("", False)
    assert Entrance(data).try_pin(PIN) == "right", "the old one holds until there is a new one"
    one.come_to_the_pad()
    one.type(PIN)
    one.wait_for("room", "desk")
    one.door.changePin()
    one.type(PIN)
    one.wait_for("room", "renew")
    one.type(PIN)
    assert (one.shows("message"), one.shows("changing")) == ("weak", True)
    one.type(NEW)
    one.type(NEW)
    one.wait_for("room", "desk")

    assert (one.shows("message"), one.shows("changing")) == ("renewed", False)
    assert Entrance(data).try_pin(NEW) == "right"


def test_changing_the_pin_does_not_keep_the_desk_open_for_longer(
    visitor: Callable[..., Visitor], data: Path
) -> None:
    set_up(data)
    one = visitor()
    one.come_to_the_pad()
    one.type(PIN)
    one.wait_for("room", "desk")
    one.door._limit.start(60_000)
    one.door.changePin()
    one.door.keepPin()
    assert one.door._limit.interval() == 60_000
    one.door.changePin()
    one.door._limit.start(1)
    one.wait_for("room", "")


def test_the_pin_is_looked_at_while_the_pages_wait_for_a_slow_disk(
    visitor: Callable[..., Visitor], data: Path
) -> None:
    set_up(data)
    one = visitor()
    disk = Event()
    one.glass.stage.jobs.run(partial(disk.wait, 60), lambda _: None, lambda _: None)
    try:
        one.come_to_the_pad()
        one.type(PIN)
        one.wait_for("room", "desk")
    finally:
        disk.set()


def test_wrong_pins_make_one_wait_and_the_wait_counts_down(
    visitor: Callable[..., Visitor], data: Path
) -> None:
    set_up(data)
    seconds = Seconds()
    one = visitor(seconds)
    one.come_to_the_pad()
    for _ in range(3):
        one.type("000000")
    assert (one.shows("message"), one.shows("wait")) == ("wrong", 15)
    one.glass.rest()  # a page that waits is at rest
    one.type(PIN)
    assert (one.shows("room"), one.shows("typed")) == ("pin", 0), "nothing is taken meanwhile"
    one.door.leave()
    one.come_to_the_pad()
    assert one.shows("wait") == 15, "leaving does not help"
    seconds.run(9.5)
    one.wait_for("wait", 6)
    seconds.run(6)
    one.wait_for("wait", 0)
    one.type(PIN)
    one.wait_for("room", "desk")


def test_a_forgotten_pin_is_recovered_with_the_organisers(
    visitor: Callable[..., Visitor], data: Path
) -> None:
    key = set_up(data)
    one = visitor()
    one.come_to_the_pad()
    one.door.recover()
    one.wait_for("room", "recover")
    challenge = one.shows("challenge")
    one.type("00000000")
    assert (one.shows("message"), one.shows("challenge")) == ("wrong", challenge)
    one.type(answer(key.secret, str(challenge)))
    one.wait_for("room", "renew")
    assert one.shows("challenge") == ""
    one.type(NEW)
    one.type(NEW)
    one.wait_for("room", "desk")

    assert Entrance(data).try_pin(NEW) == "right"


def test_a_kiosk_that_lost_its_pin_asks_for_the_recovery_code(
    visitor: Callable[..., Visitor], data: Path
) -> None:
    key = set_up(data)
    for name in COPIES:
        (data / name).write_bytes(b"\0" * 100)
    one = visitor()
    one.door.knock()
    one.door.askPin()
    one.wait_for("room", "recover")
    assert one.shows("message") == "lost"
    one.type(answer(key.secret, str(one.shows("challenge"))))
    one.wait_for("room", "renew")
    one.type(NEW)
    one.type(NEW)
    one.wait_for("room", "desk")
    record = read_record(data)
    assert record is not None
    assert record.secret == key.secret


def test_whoever_was_let_in_is_not_sent_away_because_the_disk_is_full(
    visitor: Callable[..., Visitor], data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    set_up(data, first=True)
    one = visitor()
    one.come_to_the_pad()
    one.type(PIN)
    one.wait_for("room", "renew")

    def full(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("kiosk.care.record.replace_file", full)
    one.type(NEW)
    one.type(NEW)
    one.wait_for("room", "desk")

    assert one.shows("message") == "unwritten"
    assert Entrance(data).state() == "first"


def test_a_keyboard_knocks_types_and_leaves(visitor: Callable[..., Visitor], data: Path) -> None:
    set_up(data)
    one = visitor()
    knock = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    one.glass.show(Route(PageKind.SEARCH))
    for _ in range(2):
        QTest.keyClick(one.glass.window, Qt.Key.Key_F12, knock)
        assert one.shows("room") == "front"
        one.door.askPin()
        one.wait_for("room", "pin")
        one.key("00")
        QTest.keyClick(one.glass.window, Qt.Key.Key_Backspace)
        assert (one.shows("room"), one.shows("typed")) == ("pin", 1)
        QTest.keyClick(one.glass.window, Qt.Key.Key_Backspace)
        QTest.keyClick(one.glass.window, Qt.Key.Key_Backspace)
        one.key(PIN)
        one.wait_for("room", "desk")
        QTest.keyClick(one.glass.window, Qt.Key.Key_Escape)
        assert one.shows("room") == ""
    assert one.glass.stage.seeker.property("text") == "", "nothing was typed into the search"


@pytest.mark.parametrize("key", [Qt.Key.Key_F12, Qt.Key.Key_V, Qt.Key.Key_1, Qt.Key.Key_Escape])
def test_a_single_key_does_not_knock(visitor: Callable[..., Visitor], key: Qt.Key) -> None:
    one = visitor()
    QTest.keyClick(one.glass.window, key)
    QTest.keyClick(one.glass.window, key, Qt.KeyboardModifier.ControlModifier)

    assert one.shows("room") == ""


@pytest.mark.parametrize("room", ["front", "pin", "desk"])
def test_no_room_stays_open_when_nobody_touches(
    visitor: Callable[..., Visitor], data: Path, room: str
) -> None:
    set_up(data)
    one = visitor()
    one.door.knock()
    if room != "front":
        one.door.askPin()
        one.wait_for("room", "pin")
    if room == "desk":
        one.type(PIN)
        one.wait_for("room", "desk")
    assert one.shows("room") == room
    assert one.entrance
    one.door.serve(one.entrance, 0.5)
    one.wait_for("room", "")

    assert one.shows("typed") == 0


def test_touches_and_keys_keep_it_open(visitor: Callable[..., Visitor], data: Path) -> None:
    set_up(data)
    one = visitor(relock=1.5)
    one.door.knock()
    began, middle = time.monotonic(), one.glass.window.height() // 2
    while time.monotonic() - began < 3.2:
        later = time.monotonic() + 0.4
        one.glass.until(partial(is_past, later), "a while")
        one.glass.tap(QPoint(3, middle))
        assert one.shows("room") == "front"
    one.wait_for("room", "")


def test_touches_do_not_keep_the_desk_open_for_ever(
    visitor: Callable[..., Visitor], data: Path
) -> None:
    set_up(data)
    one = visitor()
    one.door._limit.setInterval(1000)
    one.come_to_the_pad()
    one.type(PIN)
    one.wait_for("room", "desk")
    while one.shows("room"):
        later = time.monotonic() + 0.2
        one.glass.until(partial(is_past, later), "a while")
        QTest.keyClick(one.glass.window, Qt.Key.Key_Shift)


def test_nor_the_page_for_a_new_pin(visitor: Callable[..., Visitor], data: Path) -> None:
    set_up(data, first=True)
    one = visitor()
    one.door._limit.setInterval(1000)
    one.come_to_the_pad()
    one.type(PIN)
    one.wait_for("room", "renew")
    while one.shows("room"):
        later = time.monotonic() + 0.2
        one.glass.until(partial(is_past, later), "a while")
        QTest.keyClick(one.glass.window, Qt.Key.Key_Shift)


def test_the_visit_below_waits_while_a_room_is_open(
    visitor: Callable[..., Visitor], data: Path
) -> None:
    set_up(data)
    one = visitor(relock=1.0, idle=(0.1, 0.1))
    one.glass.visit.begin("it")
    one.glass.until(lambda: one.glass.visit.route == Route(PageKind.HOME), "home")
    asked: list[str] = []
    one.glass.stage.idle.askingChanged.connect(lambda: asked.append(str(one.shows("room"))))
    one.door.knock()
    one.door.askPin()
    one.wait_for("room", "pin")
    one.glass.until(lambda: one.shows("room") == "", "its own lock")
    one.glass.until(lambda: one.glass.visit.route == Route(PageKind.ATTRACT), "the poster")

    assert set(asked) == {""}  # nobody was asked under a room that covers the question


def test_who_telephones_for_an_answer_is_not_locked_out(
    visitor: Callable[..., Visitor], data: Path
) -> None:
    set_up(data)
    one = visitor(relock=1.0)
    one.door.knock()
    one.door.recover()
    one.wait_for("room", "recover")

    assert one.door._relock.interval() >= 10 * 60_000
    one.door.leave()
    one.door.knock()
    one.glass.until(lambda: one.shows("room") == "", "the front locks as ever")


def test_a_pin_that_comes_right_after_everybody_left_opens_nothing(
    visitor: Callable[..., Visitor], data: Path
) -> None:
    set_up(data)
    one = visitor()
    one.come_to_the_pad()
    for digit in PIN:
        one.door.press(int(digit))
    assert one.shows("busy")
    one.door.leave()
    one.door.knock()
    home = Event()
    one.glass.stage.workers.door.run(lambda: None, lambda _: home.set(), pytest.fail)
    one.glass.until(home.is_set, "the hash")
    one.glass.rest()

    assert one.shows("room") == "front"


def test_no_pin_and_no_secret_is_logged_on_the_way_in(
    visitor: Callable[..., Visitor], data: Path, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level(logging.DEBUG)
    key = set_up(data)
    one = visitor()
    one.come_to_the_pad()
    one.type("000000")
    one.type(PIN)
    one.wait_for("room", "desk")
    one.door.leave()
    one.door.knock()
    one.door.recover()
    one.wait_for("room", "recover")
    challenge = str(one.shows("challenge"))
    reply = answer(key.secret, challenge)
    one.type(reply)
    one.wait_for("room", "renew")
    one.type(NEW)
    one.type(NEW)
    one.wait_for("room", "desk")

    never = (PIN, NEW, "000000", key.secret, challenge, reply)
    assert not [word for word in never if word in caplog.text]
    for file in (file for file in data.rglob("*") if file.is_file() and not file.is_symlink()):
        if file.name not in (*COPIES, KEY_FILE):
            content = file.read_bytes()
            assert not [w for w in (PIN, NEW, key.secret, reply) if w.encode() in content], file
