"""The rooms of the volunteers keep to what the visitors' pages keep to, in every mode."""

from collections import Counter
from collections.abc import Callable, Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest

from kiosk.screen.tour import MODES
from tests.screen import layout
from tests.screen.audit import pale, targets
from tests.screen.desks import alone, states
from tests.screen.glass import CALM, LANDSCAPE, PORTRAIT, Glass, accessible_name
from tests.screen.layout import faults
from tests.screen.wordings import pseudo, words_in

SHAPES = {"landscape": LANDSCAPE, "portrait": PORTRAIT}
SAMPLE = (
    ("landscape", 32.0, "normal", "it"),
    ("portrait", 32.0, "night", "en"),
    ("landscape", 21.5, "high-contrast", "en"),
    ("portrait", 21.5, "large-text", "it"),
    ("landscape", 15.6, "large-text", "it"),
    ("portrait", 15.6, "low-reach", "en"),
)


@pytest.fixture(autouse=True)
def _within(monkeypatch: pytest.MonkeyPatch) -> None:
    """What lies over a page is itself the page here."""
    monkeypatch.setattr(layout, "overlay", lambda item: "FadingEdge" in layout.name(item))


def one_in(glass: Callable[..., Glass], shape: str, inches: float, mode: str, **how: Path) -> Glass:
    one = glass(size=SHAPES[shape], inches=inches, manner=replace(CALM, **MODES[mode]), **how)
    one.stage.publication.tell("14-0a1b2c3d4e5f", 14, "2026-06-10T08:00:00+00:00", "Bibbona")
    return one


def wrong(glass: Glass, inches: float, language: str, turn: int) -> Iterator[str]:
    """Yield what is wrong in every state; contrast, which takes long, in every third."""
    for number, state in enumerate(states(glass, language)):
        glass.rest()
        with alone(glass):
            found = [*faults(glass.window), *targets(glass, inches)]
            if (number + turn) % 3 == 0:
                found += pale(glass)
            yield from (f"{state}: {fault}" for fault in found)
            names = [accessible_name(item) for item in glass.controls()]
            yield from (
                f"{state}: {n} controls “{name}”"
                for name, n in Counter(names).items()
                if n > 1 or not name
            )


@pytest.mark.parametrize(("shape", "inches", "mode", "language"), SAMPLE)
def test_every_room_holds(
    glass: Callable[..., Glass], shape: str, inches: float, mode: str, language: str
) -> None:
    turn = SAMPLE.index((shape, inches, mode, language))
    found = list(wrong(one_in(glass, shape, inches, mode), inches, language, turn))

    assert not found, f"{len(found)} faults\n" + "\n".join(found[:60])


@pytest.mark.long
@pytest.mark.parametrize(
    ("shape", "inches", "mode", "language"),
    list(product(SHAPES, (32.0, 21.5, 15.6), MODES, ("it", "en"))),
)
def test_every_room_holds_in_the_whole_product(
    glass: Callable[..., Glass], shape: str, inches: float, mode: str, language: str
) -> None:
    one = one_in(glass, shape, inches, mode)
    found = [fault for turn in range(3) for fault in wrong(one, inches, language, turn)]

    assert not found, f"{len(found)} faults\n" + "\n".join(found[:60])


@pytest.mark.parametrize("shape", SHAPES)
def test_longer_words_fit(glass: Callable[..., Glass], tmp_path: Path, shape: str) -> None:
    words = words_in(tmp_path, "en", pseudo)
    words_in(words, "it", lambda source, _: "Italiano" if source == "English" else source)
    found = list(wrong(one_in(glass, shape, 21.5, "normal", words=words), 21.5, "en", 0))

    assert not found, f"{len(found)} faults\n" + "\n".join(found[:60])
