"""A town's sketch: where there is one, how far its signs stand apart, and who tells of ways."""

import math
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from small_content import ContentFolder
from sqlalchemy.orm import Session

from kiosk.content.compose.catalogue import compose, every_route
from kiosk.content.compose.reader import Reader
from kiosk.content.compose.sketch import APART, HIGH, WIDE, fitted, spread
from kiosk.content.kinds import PageKind, Route
from kiosk.content.standpoint import Standpoint, bearing, standpoint
from kiosk.content.walking import Position, minutes_on_foot
from kiosk.releases.build import build_release
from kiosk.releases.reading import open_release
from kiosk.releases.source import folder_source
from kiosk.releases.store import active_release

HERE = Standpoint(Position(45.7, 9.67), heading=90.0)
LANDMARK = """\
  - slug: {slug}
    name:
      it: {slug}
      en: {slug}
    summary:
      it: Qualcosa
      en: Something
    latitude: {lat}
    longitude: {lon}
    survey: {survey}
    source: comune
"""


def session_on(data: Path) -> Iterator[Session]:
    found = active_release(data)
    assert found is not None
    engine = open_release(found)
    with Session(engine) as session:
        yield session
    engine.dispose()


@pytest.fixture(scope="module")
def release(factory_data: Path) -> Iterator[Session]:
    yield from session_on(factory_data)


@pytest.fixture
def surveyed(content: ContentFolder, tmp_path: Path) -> Iterator[Session]:
    """A release with three surveyed landmarks and one that is not."""
    found = [
        ("north", 45.71, 9.67, "surveyed"),
        ("east", 45.7, 9.69, "surveyed"),
        ("twin", 45.7, 9.6901, "surveyed"),
        ("guessed", 45.69, 9.66, "approximate"),
    ]
    rows = "".join(
        LANDMARK.format(slug=slug, lat=lat, lon=lon, survey=survey)
        for slug, lat, lon, survey in found
    )
    content.change("towns/bergamo/town.yaml", "landmarks:\n", f"landmarks:\n{rows}")
    build_release(folder_source(content.path), tmp_path / "data")
    yield from session_on(tmp_path / "data")


def test_a_sketch_needs_three_known_positions(release: Session) -> None:
    reader = Reader(release, "it", "bergamo")
    for route in every_route(release):
        if route.kind is PageKind.TOWN:
            page = compose(reader, route)

            assert len(page.sketch) != 1 and len(page.sketch) != 2
    assert len(compose(reader, Route(PageKind.TOWN, "torino")).sketch) == 5
    assert compose(reader, Route(PageKind.TOWN, "bergamo")).sketch == ()


def test_the_shipped_content_tells_of_no_way_wherever_a_kiosk_stands(release: Session) -> None:
    for town in ("bergamo", "torino"):
        reader = Reader(release, "it", town, standpoint=HERE)
        for route in every_route(release):
            if route.kind is PageKind.TOWN:
                page = compose(reader, route)

                assert not any(spot.minutes for spot in page.sketch)
                assert not page.sketch or not page.sketch_surveyed
            elif route.kind is PageKind.LANDMARK:
                assert compose(reader, route).walk_minutes == 0


def test_only_between_surveyed_positions_a_way_is_told(surveyed: Session) -> None:
    page = compose(Reader(surveyed, "it", "bergamo", standpoint=HERE), Route(PageKind.TOWN))
    ways = {spot.slug.rpartition("/")[2]: spot for spot in page.sketch}

    # 0.01 degrees of latitude are 1.112 km: x 1.3 at 4.5 km/h is 19.3 minutes.
    assert (ways["north"].minutes, ways["north"].bearing, ways["north"].ahead) == (20, 0, 270)
    assert (ways["east"].bearing, ways["east"].ahead) == (90, 0)
    assert (ways["guessed"].minutes, ways["guessed"].ahead) == (0, -1)
    assert not page.sketch_surveyed

    landmark = compose(
        Reader(surveyed, "it", "bergamo", standpoint=HERE),
        Route(PageKind.LANDMARK, "bergamo/north"),
    )
    assert (landmark.walk_minutes, landmark.walk_bearing, landmark.walk_ahead) == (20, 0, 270)
    unknown = compose(Reader(surveyed, "it", "bergamo"), Route(PageKind.LANDMARK, "bergamo/north"))
    assert unknown.walk_minutes == 0


def test_minutes_are_straight_line_and_a_third_at_a_stroll_rounded_up() -> None:
    start = Position(45.0, 9.0)
    for km, minutes in ((0.845, 15), (0.0001, 1), (3.4615, 60), (3.47, 61)):
        end = Position(45.0 + km / 111.1949, 9.0)

        assert minutes_on_foot(start, end) == minutes == math.ceil(km * 1.3 / 4.5 * 60 - 1e-3)


def test_a_kiosk_that_nobody_surveyed_has_no_standpoint() -> None:
    assert standpoint("") is None
    assert standpoint("45.7,9.67") == Standpoint(Position(45.7, 9.67))
    assert standpoint("45.7,9.67", "450") == HERE


@pytest.mark.parametrize(
    ("lat", "lon", "towards"), [(1, 0, 0), (0, 1, 90), (-1, 0, 180), (0, -1, 270)]
)
def test_bearings_run_clockwise_from_north(lat: float, lon: float, towards: float) -> None:
    assert bearing(Position(0, 0), Position(lat, lon)) == pytest.approx(towards)


def test_north_is_up_and_signs_stand_a_finger_apart() -> None:
    crowded = [(9.67 + 0.0004 * (at % 3), 45.7 + 0.0003 * (at // 3)) for at in range(9)]
    for places in (crowded, [(9.67, 45.7)] * 3, [(9.0, 45.0), (9.0, 46.0), (9.0001, 45.0)]):
        points = fitted(places)
        signs = spread(points)

        for (one, first), (other, second) in combinations(zip(places, points, strict=True), 2):
            assert (one[1] <= other[1]) or first[1] <= second[1]
        assert all(0 <= x <= WIDE and 0 <= y <= HIGH for x, y in signs)
        for first, second in combinations(signs, 2):
            assert math.dist(first, second) >= APART - 0.002


def test_towns_of_the_release_have_room_for_their_signs(release: Session) -> None:
    reader = Reader(release, "it", "bergamo")
    for town in ("torino", "brescia", "genova", "roma", "novara", "lucca"):
        spots = compose(reader, Route(PageKind.TOWN, town)).sketch

        for one, other in combinations(spots, 2):
            apart = math.hypot(
                (one.sign_x - other.sign_x) * WIDE, (one.sign_y - other.sign_y) * HIGH
            )
            assert apart >= APART - 0.002, f"{one.title} / {other.title}"
