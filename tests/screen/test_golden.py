"""The look is guarded: the main pages look as their golden pictures do, and changes are seen."""

import gc
from collections.abc import Callable, Iterator
from importlib.metadata import version
from pathlib import Path

import pytest
from PySide6.QtCore import qVersion
from PySide6.QtGui import QColor
from PySide6.QtQuick import QQuickItem

from tests.screen.glass import Glass, accessible_name
from tests.screen.golden import (
    PAGES,
    SHAPES,
    golden,
    golden_glass,
    picture,
    plain_lettering,
    small,
)
from tests.screen.likeness import apart
from tests.screen.palette import painted_with

PINNED = "6.11.3"
"""The Qt that drew the golden pictures; others set their letters otherwise."""

pytestmark = pytest.mark.skipif(
    qVersion() != PINNED, reason=f"the golden pictures are Qt {PINNED}'s, this is {qVersion()}"
)


@pytest.fixture
def drawn(lettering: None, factory_data: Path) -> Iterator[Callable[[str], Glass]]:
    made: list[Glass] = []

    def make(shape: str) -> Glass:
        made.append(golden_glass(factory_data, shape))
        return made[-1]

    with plain_lettering():
        yield make
        while made:
            made.pop().close()
        gc.collect()


@pytest.mark.parametrize("shape", SHAPES)
def test_pages_look_as_their_golden_pictures(drawn: Callable[[str], Glass], shape: str) -> None:
    one = drawn(shape)
    found = {}
    for page, route in PAGES.items():
        kept = golden(shape, page)
        difference = "no golden picture" if kept.isNull() else apart(kept, picture(one, route))
        if difference:
            found[page] = difference

    assert not found, f"{found}; meant? then: python -m tests.screen.golden, and look at its report"


def test_the_pinned_qt_is_the_one_of_the_pictures() -> None:
    assert version("PySide6-Essentials") == PINNED


def test_what_nobody_would_see_makes_no_difference(drawn: Callable[[str], Glass]) -> None:
    one = drawn("landscape")
    first = {page: picture(one, PAGES[page]) for page in ("home", "leg", "map", "search")}
    for page in reversed(first):
        again = picture(one, PAGES[page])

        assert not apart(first[page], again), page
        assert not apart(first[page], painted_with(again)), page


def of_type(glass: Glass, name: str) -> QQuickItem:
    return next(
        item for item in glass.shown() if item.metaObject().className().partition("_QML")[0] == name
    )


def move_a_plate(glass: Glass) -> None:
    plate = of_type(glass, "Plate")
    plate.setX(plate.x() + 4 * glass.millimetre)


def colour_the_bar(glass: Glass) -> None:
    of_type(glass, "NavigationBar").setProperty("color", QColor("#101A2A"))


def take_a_button_away(glass: Glass) -> None:
    next(item for item in glass.controls() if accessible_name(item) == "Ricomincia").setOpacity(0)


def lose_a_word(glass: Glass) -> None:
    text = next(item for item in glass.shown() if item.property("text") == "Bergamo e la corsa")
    text.setOpacity(0)


def shrink_the_letters(glass: Glass) -> None:
    glass.visit.adapt(text_scale=1.04)


@pytest.mark.parametrize(
    "plant",
    [move_a_plate, colour_the_bar, take_a_button_away, lose_a_word, shrink_the_letters],
    ids=lambda plant: plant.__name__,
)
def test_what_anybody_would_see_is_a_difference(
    drawn: Callable[[str], Glass], plant: Callable[[Glass], None]
) -> None:
    one = drawn("landscape")
    before = picture(one, PAGES["home"])
    plant(one)
    one.rest()

    assert apart(before, small(one.window.grabWindow()))
