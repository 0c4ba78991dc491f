"""The corner of the real glass: the gesture opens the front, and nothing else that fingers do."""

import shutil
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtTest import QTest

from kiosk.screen.corner import Corner
from tests.screen.glass import Glass
from tests.screen.knocking import knock
from tests.unit.care.entrances import set_up


@pytest.fixture
def cornered(
    glass: Callable[..., Glass], tmp_path: Path, factory_data: Path
) -> Iterator[tuple[Glass, list[str]]]:
    data = tmp_path / "kiosk"
    shutil.copytree(factory_data, data, symlinks=True)
    set_up(data)
    one = glass(data=data, volunteers=True)
    one.window.setProperty("slideSeconds", 86_400)
    corner = Corner(one.window, one.millimetre, one.stage)
    opened: list[str] = []
    corner.opened.connect(lambda: opened.append("knock"))
    corner.opened.connect(one.stage.door.knock)
    yield one, opened
    del corner


def poke(glass: Glass, random: Random) -> None:
    """Touch anywhere with one finger or two; one in five touches lands in the corner."""
    window, device = glass.window, glass._device
    corner = random.random() < 0.2
    reach = round(60 * glass.millimetre)
    where = [
        QPoint(
            random.randrange(reach if corner else window.width()),
            random.randrange(reach if corner else window.height()),
        )
        for _ in range(1 + (random.random() < 0.15))
    ]
    for what in ("press", "move", "release"):
        event = QTest.touchEvent(window, device)
        for finger, point in enumerate(where):
            getattr(event, what)(finger, point, window)
        event.commit()


def touches(cornered: tuple[Glass, list[str]], count: int, seed: int) -> None:
    glass, opened = cornered
    random, still = Random(seed), []
    glass.stage.door.roomChanged.connect(lambda: still.append(glass.stage.door.property("room")))
    for at in range(count):
        poke(glass, random)
        if at % 25 == 0:
            glass.until(lambda: True)
    assert (opened, still) == ([], [])


def test_real_touches_never_open_the_front(cornered: tuple[Glass, list[str]]) -> None:
    touches(cornered, 300, seed=1)


@pytest.mark.long
@pytest.mark.timeout(1800)
def test_two_thousand_real_touches_never_open_the_front(
    cornered: tuple[Glass, list[str]],
) -> None:
    touches(cornered, 2000, seed=2)


def test_the_gesture_does(cornered: tuple[Glass, list[str]]) -> None:
    glass, opened = cornered
    knock(glass.window, glass._device, lambda: bool(opened))

    assert opened == ["knock"]
    assert glass.stage.door.property("room") == "front"
