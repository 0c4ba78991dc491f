"""What is recommended in the time a visitor has."""

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.content.outing import CHOICES, Outing, Sight, Wish, outing, told
from kiosk.content.walking import Position, minutes_on_foot

SQUARE = Position(45.7040, 9.6626)
NEAR = Position(45.7045, 9.6640)  # 122 m away: 2.1 minutes by the rule, so 3
FAR = Position(45.7200, 9.7000)

positions = st.builds(
    Position,
    st.floats(45.69, 45.72).map(lambda degrees: round(degrees, 5)),
    st.floats(9.65, 9.68).map(lambda degrees: round(degrees, 5)),
)
maybe = st.none() | st.booleans()
sights = st.lists(
    st.builds(
        Sight,
        st.uuids().map(str),
        st.none() | st.integers(1, 90),
        maybe,
        maybe,
        st.none() | positions,
    ),
    max_size=8,
    unique_by=lambda sight: sight.slug,
)
wishes = st.builds(Wish, st.sampled_from(CHOICES), st.booleans(), st.booleans())


def recommended(found: Outing) -> set[str]:
    return {stop.slug for stop in (*found.stops, *found.others)}


@given(sights, wishes, st.none() | positions)
def test_an_outing_never_exceeds_the_time(
    known: list[Sight], wish: Wish, start: Position | None
) -> None:
    found = outing(known, wish, start)
    places = {sight.slug: sight for sight in known}
    ways = sum(stop.walk or 0 for stop in found.stops) + (found.back or 0)

    assert found.total == sum(stop.minutes for stop in found.stops) + ways
    assert found.total <= wish.minutes
    for stop in found.others:
        there = places[stop.slug].position
        back = minutes_on_foot(there, start) if there and start else 0
        assert stop.minutes + (stop.walk or 0) + back <= wish.minutes


@given(sights, wishes, st.none() | positions)
def test_only_what_is_known_to_meet_a_need_is_recommended(
    known: list[Sight], wish: Wish, start: Position | None
) -> None:
    found = outing(known, wish, start)
    places = {sight.slug: sight for sight in known}
    for slug in recommended(found):
        assert places[slug].minutes is not None
        assert not wish.step_free or places[slug].step_free is True
        assert not wish.indoors or places[slug].indoors is True
    assert not recommended(found) & set(found.unsure)
    for slug in found.unsure:
        assert None in (places[slug].minutes, places[slug].step_free, places[slug].indoors)


@given(sights, wishes, st.none() | positions)
def test_the_same_wish_has_the_same_answer_and_each_place_comes_once(
    known: list[Sight], wish: Wish, start: Position | None
) -> None:
    found = outing(known, wish, start)
    slugs = [stop.slug for stop in (*found.stops, *found.others)]

    assert found == outing(list(known), wish, start)
    assert len(slugs) == len(set(slugs))


@given(sights, wishes)
def test_without_a_surveyed_start_every_walk_within_is_known_and_the_way_there_is_not(
    known: list[Sight], wish: Wish
) -> None:
    found = outing(known, wish, None)

    assert len(found.stops) != 1
    assert found.back is None
    assert [stop.walk is None for stop in found.stops] == [
        at == 0 for at in range(len(found.stops))
    ]


def test_a_place_that_nobody_surveyed_stands_by_itself() -> None:
    found = outing([Sight("a", 5), Sight("b", 5)], Wish(30), SQUARE)

    assert not found.stops
    assert [stop.slug for stop in found.others] == ["a", "b"]
    assert {stop.walk for stop in found.others} == {None}


def test_a_round_counts_the_way_there_between_and_back() -> None:
    found = outing([Sight("a", 5, position=NEAR), Sight("b", 4, position=NEAR)], Wish(15), SQUARE)

    assert [(stop.slug, stop.walk) for stop in found.stops] == [("b", 3), ("a", 0)]
    assert (found.back, found.total) == (3, 15)


def test_the_town_s_order_says_what_matters_most() -> None:
    known = [Sight("first", 20, position=NEAR), Sight("second", 15, position=NEAR)]

    assert [stop.slug for stop in outing(known, Wish(30), SQUARE).stops] == ["first"]
    assert [stop.slug for stop in outing(known[::-1], Wish(30), SQUARE).stops] == ["second"]


def test_too_far_is_too_long() -> None:
    found = outing([Sight("far", 5, position=FAR)], Wish(60), SQUARE)

    assert not recommended(found)
    assert not found.unsure


def test_what_is_not_known_is_left_out_and_named() -> None:
    known = [
        Sight("steps", 5, step_free=False),
        Sight("who-knows", 5),
        Sight("free", 5, step_free=True),
        Sight("how-long", None, step_free=True),
    ]
    found = outing(known, Wish(15, step_free=True))

    assert recommended(found) == {"free"}
    assert found.unsure == ("who-knows", "how-long")


def test_content_without_minutes_recommends_nothing() -> None:
    found = outing([Sight("a"), Sight("b", step_free=True)], Wish(60))

    assert not recommended(found)


@pytest.mark.parametrize(
    ("known", "among", "says"),
    [
        (True, True, "yes"),
        (False, True, "no"),
        (None, True, "unknown"),
        (None, False, ""),
        (True, False, "yes"),
    ],
)
def test_not_known_is_said_only_beside_something_that_is(
    known: bool | None, among: bool, says: str
) -> None:
    assert told(known, among=among) == says


def test_walking_is_the_straight_line_by_one_point_three_at_four_and_a_half_rounded_up() -> None:
    north = Position(SQUARE.latitude + 0.008993, SQUARE.longitude)  # 1 km

    assert minutes_on_foot(SQUARE, north) == 18  # 1.3 km at 4.5 km/h: 17.3 minutes
    assert minutes_on_foot(SQUARE, SQUARE) == 0
