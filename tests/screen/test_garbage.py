"""Python's own pauses: none for all objects at once while somebody may be looking."""

import gc
import sys
import weakref
from collections.abc import Iterator

import pytest

from kiosk.screen import garbage


@pytest.fixture
def shortened() -> Iterator[list[int]]:
    """Generations that were collected since `shorten`; everything is put back afterwards."""
    thresholds, turn = gc.get_threshold(), sys.getswitchinterval()
    collected: list[int] = []

    def note(phase: str, info: dict[str, int]) -> None:
        if phase == "start":
            collected.append(info["generation"])

    garbage.shorten_pauses()
    gc.callbacks.append(note)
    yield collected
    gc.callbacks.remove(note)
    gc.unfreeze()
    gc.set_threshold(*thresholds)
    sys.setswitchinterval(turn)


def test_objects_that_come_are_never_all_looked_at_by_themselves(shortened: list[int]) -> None:
    kept = [[number] for number in range(200_000)]

    assert len(kept) == 200_000
    assert {0, 1} <= set(shortened)
    assert 2 not in shortened


class Ring:
    """What only a collection can let go."""

    def __init__(self) -> None:
        self.me = self


def test_all_are_looked_at_when_it_is_asked_for(shortened: list[int]) -> None:
    garbage.spare()
    ring = weakref.ref(Ring())
    assert ring() is not None

    garbage.collect()

    assert shortened[-1] == 2
    assert ring() is None


def test_a_thread_that_composes_gives_way_within_a_fraction_of_a_frame(
    shortened: list[int],
) -> None:
    assert sys.getswitchinterval() == pytest.approx(garbage.TURN_SECONDS)
    assert garbage.TURN_SECONDS <= 0.001
