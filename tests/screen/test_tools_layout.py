"""The pages of the tools keep to what the visitors' pages keep to, in every mode."""

from collections.abc import Callable, Iterable
from dataclasses import replace
from datetime import datetime
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtQuick import QQuickItem

from kiosk.screen.clock import GivenClock
from kiosk.screen.desk.tools import TOOLS
from kiosk.screen.items import items
from kiosk.screen.tour import MODES
from tests.screen.audit import audit
from tests.screen.glass import CALM, LANDSCAPE, PORTRAIT, Glass
from tests.screen.layout import _tight, faults, is_text, name, painted
from tests.screen.toolbox import Makes, at_desk, folder_of, lies, take

SHAPES = {"landscape": LANDSCAPE, "portrait": PORTRAIT}
INCHES = (32.0, 21.5, 15.6)
SOME = (
    ("normal", "it", "landscape", 32.0),
    ("normal", "en", "portrait", 15.6),
    ("large-text", "it", "landscape", 15.6),
    ("large-text", "it", "portrait", 21.5),
    ("low-reach", "en", "landscape", 21.5),
    ("low-reach", "it", "landscape", 15.6),
    ("low-reach", "it", "portrait", 32.0),
    ("high-contrast", "en", "landscape", 15.6),
    ("night", "it", "portrait", 32.0),
)


def clean(one: Glass) -> None:
    one.stage.tools.clean(60)


def told(one: Glass) -> None:
    one.stage.tools.touch.stroke(0.0, 0.0, 1.0, 1.0)
    one.stage.tools.touch.tell()


def asked(one: Glass) -> None:
    one.stage.tools.sound._be("asked")


def silent(one: Glass) -> None:
    one.stage.tools.sound._be("impossible")


def chosen(one: Glass) -> None:
    choice = one.stage.tools.town
    one.until(lambda: bool(choice.legs), "the legs")
    choice.turnTo(5)  # the most towns
    choice.choose(choice._rows[-1].slug)


def refused(one: Glass) -> None:
    one.stage.tools.clock.shift("hour", 1)
    one.stage.tools.clock.set()
    one.until(lambda: not one.stage.tools.clock.busy, "the answer")


def late(one: Glass) -> None:
    one.stage.tools.delay.report(45)
    one.until(lambda: one.stage.expected.minutes == 45, "the delay")


def mute(one: Glass) -> None:
    one.stage.tools.comfort.setVolume(80)
    one.until(lambda: bool(one.stage.tools.comfort.mute), "the answer")


STATES: dict[str, tuple[Callable[[Glass], None], ...]] = {
    "cleaning": (clean,),
    "touch": (told,),
    "sound": (asked, silent),
    "town": (chosen,),
    "clock": (refused,),
    "delay": (late,),
    "comfort": (mute,),
}


@pytest.fixture
def data(factory_data: Path, tmp_path: Path) -> Path:
    return folder_of(factory_data, tmp_path / "kiosk")


def wrong(one: Glass, inches: float) -> Iterable[str]:
    """Return the faults of the topmost page alone: what it covers has tests of its own."""
    one.rest()
    page = lies(one)
    covered = [
        child
        for child in one.window.contentItem().childItems()
        if child.opacity() == 1 and child != page and not child.isAncestorOf(page)
    ]
    for child in covered:
        child.setOpacity(0)
    found = [str(fault) for fault in (*faults(one.window), *audit(one, inches))]
    for child in covered:
        child.setOpacity(1)
    return [*found, *_overlaps(page)]


def _overlaps(page: QQuickItem) -> Iterable[str]:
    texts = [item for item in items(page) if is_text(item) and item.property("text")]
    rects = [_tight(painted(text), text) for text in texts]
    for at, (text, rect) in enumerate(zip(texts, rects, strict=True)):
        for other, second in zip(texts[at + 1 :], rects[at + 1 :], strict=True):
            common = rect.intersected(second)
            if common.width() > 2 and common.height() > 2:
                yield f"words over words: {name(text)} / {name(other)}"


def every_fault(one: Glass, inches: float) -> list[str]:
    found: list[str] = []
    for tool in TOOLS:
        take(one, tool)
        found += [f"{tool}: {fault}" for fault in wrong(one, inches)]
        for state in STATES.get(tool, ()):
            state(one)
            found += [f"{tool} {state.__name__}: {fault}" for fault in wrong(one, inches)]
        one.stage.tools.putBack()
    for rest in (one.stage.tools.pause.begin, one.stage.tools.pause.begin_open_end):
        rest()
        found += [f"resting: {fault}" for fault in wrong(one, inches)]
        take(one, "pause")
        found += [f"pause: {fault}" for fault in wrong(one, inches)]
        one.stage.tools.putBack()
    return found


def in_mode(
    glass: Makes, data: Path, mode: str, language: str, size: QSize, inches: float
) -> Glass:
    manner = replace(CALM, **MODES[mode])
    clock = GivenClock(datetime(2024, 6, 11, 9, 5))
    return at_desk(glass, data, language, size=size, inches=inches, manner=manner, clock=clock)


@pytest.mark.parametrize(("mode", "language", "shape", "inches"), SOME)
def test_every_tool_holds(
    glass: Makes, data: Path, mode: str, language: str, shape: str, inches: float
) -> None:
    one = in_mode(glass, data, mode, language, SHAPES[shape], inches)

    found = every_fault(one, inches)
    assert not found, "\n".join(found[:60])


@pytest.mark.long
@pytest.mark.parametrize(
    ("mode", "language", "shape", "inches"), list(product(MODES, ("it", "en"), SHAPES, INCHES))
)
def test_every_tool_holds_in_the_whole_product(
    glass: Makes, data: Path, mode: str, language: str, shape: str, inches: float
) -> None:
    one = in_mode(glass, data, mode, language, SHAPES[shape], inches)

    found = every_fault(one, inches)
    assert not found, "\n".join(found[:60])
