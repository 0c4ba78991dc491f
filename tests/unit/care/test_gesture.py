"""Five taps in the corner, the last one held; and nothing else."""

from random import Random

from hypothesis import given
from hypothesis import strategies as st

from kiosk.care.gesture import CORNER_MM, HOLD, PAUSE, TAPS, CornerGesture


def tapped(gesture: CornerGesture, times: int, at: float = 0.0, pause: float = 0.4) -> float:
    for _ in range(times):
        gesture.press(at, 5, 5)
        gesture.release(at + 0.1)
        at += pause
    return at


def test_five_taps_with_the_last_one_held_open_it() -> None:
    gesture = CornerGesture()
    at = tapped(gesture, TAPS - 1)

    assert gesture.press(at, 5, 5)
    assert not gesture.held(at + HOLD / 2)
    assert gesture.held(at + HOLD)


def test_four_taps_and_a_hold_too_few_do_not() -> None:
    gesture = CornerGesture()
    at = tapped(gesture, TAPS - 2)
    gesture.press(at, 5, 5)

    assert not gesture.held(at + 10)


def test_a_long_pause_begins_anew() -> None:
    gesture = CornerGesture()
    at = tapped(gesture, TAPS - 1)
    gesture.press(at + PAUSE + 1, 5, 5)

    assert not gesture.held(at + PAUSE + 20)


def test_a_touch_elsewhere_begins_anew() -> None:
    gesture = CornerGesture()
    at = tapped(gesture, TAPS - 1)
    gesture.press(at, CORNER_MM + 1, 5)
    gesture.release(at + 0.1)
    gesture.press(at + 0.2, 5, 5)

    assert not gesture.held(at + 20)


def test_a_hundred_thousand_random_touches_never_open_it() -> None:
    """Places over the whole panel and a few in the corner, any timing, second fingers."""
    random, at = Random(1000), 0.0
    for corner in (0.0, 0.01, 0.03):
        gesture, opened = CornerGesture(), 0
        for _ in range(100_000):
            at += random.expovariate(1.5)
            reach = CORNER_MM if random.random() < corner else 0.0
            gesture.press(at, random.uniform(0, reach or 708), random.uniform(0, reach or 398))
            length = random.lognormvariate(-1.6, 1.0)
            if random.random() < 0.05:
                gesture.forget()  # as the screen does for a second finger that lands beside it
            if random.random() < 0.05:
                gesture.press(at + length / 2, random.uniform(0, 708), random.uniform(0, 398))
            opened += gesture.held(at + length)
            gesture.release(at + length)
            at += length
        assert not opened


touches = st.lists(
    st.tuples(
        st.floats(0.01, 3),
        st.floats(0, 700),
        st.floats(0, 400),
        st.floats(0.01, 3),
    ),
    max_size=60,
)


@given(touches)
def test_it_opens_only_after_five_touches_in_the_corner(
    stream: list[tuple[float, float, float, float]],
) -> None:
    gesture, at, corner = CornerGesture(), 0.0, 0
    for pause, x, y, length in stream:
        at += pause
        gesture.press(at, x, y)
        corner = corner + 1 if x <= CORNER_MM and y <= CORNER_MM else 0
        if gesture.held(at + length):
            assert corner >= TAPS
        gesture.release(at + length)
        at += length
