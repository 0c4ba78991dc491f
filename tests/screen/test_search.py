"""The search on the glass: typed by real touches and real keys, answered, opened, forgotten."""

from collections.abc import Callable, Iterator
from pathlib import Path
from threading import Event

import pytest
from PySide6.QtCore import QSize, Qt
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.content.kinds import PageKind, Route
from tests.screen.glass import LANDSCAPE, PORTRAIT, Glass, accessible_name, scene_rect
from tests.screen.journey import flickable
from tests.screen.layout import faults

SEARCH = Route(PageKind.SEARCH)
LETTERS = "QWERTYUIOPASDFGHJKLZXCVBNM1234567890"


@pytest.fixture(scope="module")
def kiosk(lettering: None, factory_data: Path) -> Iterator[Glass]:
    """One kiosk for all these visits."""
    one = Glass(factory_data)
    yield one
    one.close()


@pytest.fixture
def search(kiosk: Glass) -> Glass:
    """A fresh visit in English at the search."""
    kiosk.visit.startOver()
    kiosk.until(lambda: kiosk.visit.route.kind is PageKind.ATTRACT, "the attract page")
    return opened(kiosk)


def opened(one: Glass) -> Glass:
    one.visit.begin("en")
    one.until(lambda: one.visit.route.kind is PageKind.HOME, "home")
    one.visit.openPage("search", "")
    one.until(lambda: one.visit.route == SEARCH, "the search")
    one.rest()
    return one


def tap(one: Glass, *names: str) -> None:
    """Touch keys one after the other, without waiting for anything."""
    for name in names:
        one.tap(scene_rect(one.control(name)).center().toPoint())


def answered(one: Glass, text: str) -> None:
    seeker = one.stage.seeker
    one.until(lambda: seeker._answered == (text, one.visit.manner.language), f"hits for “{text}”")
    one.rest()


def hit(one: Glass, beginning: str) -> QQuickItem:
    return next(item for item in one.controls() if accessible_name(item).startswith(beginning))


def words(one: Glass) -> str:
    return " ".join(str(item.property("text") or "") for item in one.shown())


def test_a_hit_is_typed_found_and_opened_by_touch_alone(search: Glass) -> None:
    tap(search, *"NOV")
    answered(search, "nov")
    search.touch(hit(search, "Novara"))
    search.until(lambda: search.visit.route == Route(PageKind.TOWN, "novara"), "Novara")


def test_a_key_is_echoed_before_the_index_has_answered(search: Glass) -> None:
    held = Event()
    search.stage.workers.search.run(held.wait, lambda _: None, pytest.fail)
    tap(search, "N")
    try:
        search.until(lambda: search.stage.seeker.text == "n", "the echo")

        assert "n" in [item.property("text") for item in search.shown()]
        assert search.stage.seeker._answered != ("n", "en")
    finally:
        held.set()
    answered(search, "n")


def test_the_latest_key_overtakes_the_earlier_ones(search: Glass) -> None:
    tap(search, *"BRESCIA")
    answered(search, "brescia")

    assert hit(search, "Brescia")
    assert search.stage.seeker.hits.rowCount() == len(
        search.library.search.find("brescia", "en").hits
    )


def test_going_back_from_a_hit_finds_what_was_typed(search: Glass) -> None:
    tap(search, *"NOV")
    answered(search, "nov")
    search.touch(hit(search, "Novara"))
    search.until(lambda: search.visit.route.kind is PageKind.TOWN, "the town")
    search.visit.goBack()
    search.until(lambda: search.visit.route == SEARCH, "the search")

    assert search.stage.seeker.text == "nov"
    assert hit(search, "Novara")


def test_starting_over_forgets_what_was_typed(search: Glass) -> None:
    tap(search, *"NOV")
    answered(search, "nov")
    search.visit.startOver()
    search.until(lambda: search.visit.route.kind is PageKind.ATTRACT, "the attract page")
    opened(search)

    assert (search.stage.seeker.text, search.stage.seeker.count) == ("", 0)
    assert "nov" not in words(search)


def test_the_last_letter_and_everything_can_be_taken_back(search: Glass) -> None:
    tap(search, *"ROM", "Space", "Apostrophe", "7", "Delete the last letter")

    assert search.stage.seeker.text == "rom ’"
    tap(search, "Clear")
    assert search.stage.seeker.text == ""


def test_an_attached_keyboard_types_too(search: Glass) -> None:
    for key in (Qt.Key.Key_S, Qt.Key.Key_A, Qt.Key.Key_L, Qt.Key.Key_O, Qt.Key.Key_X):
        QTest.keyClick(search.window, key)
    QTest.keyClick(search.window, Qt.Key.Key_Backspace)
    answered(search, "salo")

    assert hit(search, "Salò")
    assert search.visit.route == SEARCH
    QTest.keyClick(search.window, Qt.Key.Key_Delete)
    assert search.stage.seeker.text == ""


def test_the_language_may_be_switched_while_typing(search: Glass) -> None:
    tap(search, *"VENETIAN")
    answered(search, "venetian")
    assert hit(search, "Venetian Walls")
    search.visit.setLanguage("it")
    answered(search, "venetian")

    assert hit(search, "Mura veneziane")


def test_where_nothing_is_found_there_is_a_way_on(search: Glass) -> None:
    tap(search, *"XQZW")
    answered(search, "xqzw")
    assert "Nothing is called “xqzw”" in words(search)
    search.touch("All the towns on the map")
    search.until(lambda: search.visit.route == Route(PageKind.MAP), "the map")


def test_a_typing_error_is_forgiven_and_said(search: Glass) -> None:
    tap(search, *"BERGMO")
    answered(search, "bergmo")

    assert "Near it: Bergamo" in words(search)
    assert hit(search, "Bergamo")


def test_more_hits_are_a_touch_away(search: Glass) -> None:
    tap(search, *"C")
    answered(search, "c")
    before = search.names()
    search.touch("More hits")
    search.rest()

    assert search.names() != before
    assert search.control("Hits before these").property("enabled")


def test_a_crew_is_shown_in_its_line_of_the_classification(search: Glass) -> None:
    tap(search, *"BIONDETTI")
    answered(search, "biondetti")
    last = search.stage.seeker.hits.rowCount() - 1
    model = search.stage.seeker.hits
    roles = {bytes(name.data()).decode(): role for role, name in model.roleNames().items()}
    at = next(
        at
        for at in range(last, -1, -1)
        if model.data(model.index(at, 0), roles["kind"]) == "classification"
        and model.data(model.index(at, 0), roles["line"]) > 8
    )
    name, line = (model.data(model.index(at, 0), roles[role]) for role in ("title", "line"))
    slug = model.data(model.index(at, 0), roles["slug"])
    search.visit.openPage("classification", f"{slug}#{line}")
    search.until(lambda: search.visit.route.kind is PageKind.CLASSIFICATION, "the classification")
    search.rest()
    found = [item for item in search.shown() if item.property("sought") is True]

    assert len(found) == 1
    assert name.split(" · ")[0] in accessible_name(found[0])
    view = flickable(found[0])
    assert view is not None
    search.until(lambda: scene_rect(view).contains(scene_rect(found[0])), "the line in sight")


@pytest.mark.parametrize("inches", [32.0, 21.5, 15.6])
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_keys_are_large_and_within_reach(
    glass: Callable[..., Glass], size: QSize, inches: float
) -> None:
    one = opened(glass(size=size, inches=inches))
    least = (15 if inches < 16 else 20) * one.millimetre - 1
    for key in [*LETTERS, "Space", "Clear", "Apostrophe", "Delete the last letter"]:
        rect = scene_rect(one.control(key))

        assert min(rect.width(), rect.height()) >= least, key
    for text in ("", "c", "alfa", "xqzw"):
        one.stage.seeker.replace(text)
        answered(one, text)
        upper = 0.4 * size.height()

        assert not faults(one.window), text
        assert all(scene_rect(item).bottom() > upper for item in one.controls()), text


@pytest.mark.parametrize("text", ["<b>&amp;</b>", "\"*' OR 1", "%1 %2 %3", "–" * 20])
def test_what_is_typed_is_only_text(search: Glass, text: str) -> None:
    search.stage.seeker.replace(text)
    answered(search, text)

    assert text in [item.property("text") for item in search.shown()]
    assert not faults(search.window)
