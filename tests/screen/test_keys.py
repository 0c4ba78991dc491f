"""The kiosk by keys alone: every control is reached, seen, pressed, and left again."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest

from kiosk.content.kinds import PageKind, Route
from tests.screen.audit import SIGNS, contrast, grab
from tests.screen.contents import extremes
from tests.screen.glass import PORTRAIT, Glass, accessible_name, scene_rect

KEYS = (Qt.Key.Key_Right, Qt.Key.Key_Left, Qt.Key.Key_Down, Qt.Key.Key_Up)


def key(glass: Glass, which: Qt.Key) -> None:
    QTest.keyClick(glass.window, which)


def focused(glass: Glass) -> str:
    item = glass.window.activeFocusItem()
    return accessible_name(item) if item is not None and item.activeFocusOnTab() else ""


def home(glass: Callable[..., Glass], **how: object) -> Glass:
    one = glass(**how)
    one.window.requestActivate()
    one.until(lambda: one.window.isActive(), "the window")
    one.visit.begin("en")
    one.until(lambda: one.visit.route == Route(PageKind.HOME), "home")
    one.rest()
    return one


def test_tab_goes_round_all_controls_of_every_page(glass: Callable[..., Glass]) -> None:
    one = home(glass)
    for longest, _ in extremes(one.library, "en").values():
        if longest.kind is PageKind.ATTRACT:
            continue
        one.show(longest)
        wanted = {accessible_name(item) for item in one.controls() if item.isEnabled()}
        wanted -= {"Up", "Down"}  # of use only while there is something to scroll
        met: set[str] = set()
        for _ in range(3 * len(wanted) + 5):
            key(one, Qt.Key.Key_Tab)
            met.add(focused(one))
        wanted &= {accessible_name(item) for item in one.controls() if item.isEnabled()}

        assert wanted <= met, f"{longest}: {wanted - met}"


def test_arrows_reach_every_control_of_home(glass: Callable[..., Glass]) -> None:
    one = home(glass, size=PORTRAIT)
    key(one, Qt.Key.Key_Down)
    met, edge = {focused(one)}, [focused(one)]
    ways: dict[str, list[Qt.Key]] = {focused(one): []}
    while edge:
        start = edge.pop()
        for arrow in KEYS:
            one.stage.keyboard.leave()
            one.control(start).forceActiveFocus()
            key(one, arrow)
            if focused(one) not in met:
                met.add(focused(one))
                edge.append(focused(one))
                ways[focused(one)] = [*ways[start], arrow]

    assert set(one.names()) <= met


def test_enter_opens_escape_goes_back_and_the_ring_is_plain(glass: Callable[..., Glass]) -> None:
    one = home(glass)
    for name, kind in (("Legs", PageKind.LEGS), ("Stories", PageKind.STORIES)):
        while focused(one) != name:
            key(one, Qt.Key.Key_Tab)
        bare = _unfocused(one)
        one.rest()
        rect = scene_rect(one.control(name)).toRect()
        ring = contrast(grab(one), bare, rect)
        assert ring is not None
        assert ring >= SIGNS, f"the ring of {name}: {ring:.1f}"
        key(one, Qt.Key.Key_Return)
        one.until(lambda kind=kind: one.visit.route.kind is kind, str(kind))
        one.rest()
        key(one, Qt.Key.Key_Escape)
        one.until(lambda: one.visit.route == Route(PageKind.HOME), "home again")
        one.rest()


def _unfocused(glass: Glass):  # type: ignore[no-untyped-def]
    item = glass.window.activeFocusItem()
    glass.stage.keyboard.leave()
    glass.rest()
    bare = grab(glass)
    item.forceActiveFocus()
    glass.rest()
    return bare


def test_space_presses_and_a_held_key_presses_once(glass: Callable[..., Glass]) -> None:
    one = home(glass)
    one.control("Results").forceActiveFocus()
    key(one, Qt.Key.Key_Space)
    one.until(lambda: one.visit.route.kind is PageKind.RESULTS, "results")
    key(one, Qt.Key.Key_Backspace)
    one.until(lambda: one.visit.route == Route(PageKind.HOME), "home")


def test_what_gets_the_focus_scrolls_into_sight(glass: Callable[..., Glass]) -> None:
    one = home(glass)
    one.show(Route(PageKind.STORIES))
    seen = set()
    for _ in range(40):
        key(one, Qt.Key.Key_Tab)
        if one.window.activeFocusItem() is not None:
            middle = scene_rect(one.window.activeFocusItem()).center()
            assert 0 <= middle.y() <= one.window.height(), focused(one)
            seen.add(focused(one))
    assert len(seen) > 12


def test_the_question_keeps_the_keys_and_escape_stays(glass: Callable[..., Glass]) -> None:
    one = glass(idle=(0.2, 60))
    one.visit.begin("en")
    one.until(lambda: bool(one.stage.idle.property("asking")), "the question")
    one.rest()
    met = set()
    for _ in range(6):
        key(one, Qt.Key.Key_Tab)
        met.add(focused(one))
    assert len(met) == 2
    key(one, Qt.Key.Key_Escape)
    one.until(lambda: not one.stage.idle.property("asking"), "the answer")


def test_the_next_visitor_does_not_find_the_focus_of_the_last(glass: Callable[..., Glass]) -> None:
    one = home(glass)
    key(one, Qt.Key.Key_Tab)
    assert focused(one)
    one.visit.startOver()
    one.until(lambda: one.visit.route.kind is PageKind.ATTRACT, "attract")

    assert not focused(one)


@pytest.mark.parametrize("arrow", KEYS)
def test_keys_on_the_poster_begin_nothing_by_themselves(
    glass: Callable[..., Glass], arrow: Qt.Key
) -> None:
    one = glass()
    key(one, arrow)
    key(one, Qt.Key.Key_Escape)
    one.rest()

    assert one.visit.route == Route(PageKind.ATTRACT)
