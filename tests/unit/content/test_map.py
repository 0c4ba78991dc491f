"""The map: where places lie on it, and that names keep apart at every step, wherever it stands."""

import json
from collections.abc import Iterator
from itertools import combinations
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from kiosk.content.compose import map_labels, map_steps
from kiosk.content.compose.catalogue import compose
from kiosk.content.compose.projection import projection
from kiosk.content.compose.reader import PageNotFoundError, Reader
from kiosk.content.kinds import PageKind, Route
from kiosk.content.pages.links import links
from kiosk.content.pages.map import MapPage, MapSpot
from kiosk.paths import shipped
from kiosk.releases.reading import open_release
from kiosk.releases.store import active_release


@pytest.fixture(scope="module")
def release(factory_data: Path) -> Iterator[Session]:
    found = active_release(factory_data)
    assert found is not None
    engine = open_release(found)
    with Session(engine) as session:
        yield session
    engine.dispose()


def page(release: Session, town: str = "bergamo", slug: str = "", language: str = "it") -> MapPage:
    found = compose(Reader(release, language, town), Route(PageKind.MAP, slug))
    assert isinstance(found, MapPage)
    return found


def box(spot: MapSpot, step: int) -> map_labels.Box:
    name = map_steps.Name((spot.map_x, spot.map_y), spot.name, spot.here, (0, 0, ""))
    return name.label(map_steps.em(step)).box(spot.sides[step])


def test_a_position_lies_where_the_drawing_has_it() -> None:
    told = json.loads(shipped("resources", "map", "italy.json").read_text(encoding="utf-8"))

    assert projection().place(told["west"], told["north"]) == (0, 0)
    assert projection().place(told["east"], told["south"]) == (told["width"], told["height"])


def test_a_degree_is_as_long_either_way_at_the_true_latitude() -> None:
    x, y = projection().place(11, 43.7)
    east, _ = projection().place(11 + 1 / 0.7230, 43.7)  # cos 43.7°
    _, north = projection().place(11, 44.7)

    assert east - x == pytest.approx(y - north, rel=0.002)


@pytest.mark.parametrize("language", ["it", "en"])
def test_names_keep_apart_at_every_step(release: Session, language: str) -> None:
    found = page(release, language=language)
    for step in range(found.zoom_steps):
        boxes = {spot.name: box(spot, step) for spot in found.towns if spot.sides[step]}

        for (one, first), (other, second) in combinations(boxes.items(), 2):
            assert not first.meets(second), f"{one} over {other} at step {step}"


@pytest.mark.parametrize("town", ["bergamo", "sirmione", "padenghe-sul-garda", "viareggio", "roma"])
def test_wherever_it_stands_all_towns_are_named_in_the_end(release: Session, town: str) -> None:
    towns = page(release, town).towns

    assert len(towns) == 47
    assert all(spot.sides[-1] for spot in towns)
    assert all(spot.sides[0] for spot in towns if spot.here or spot.end)
    for step in range(1, map_steps.STEPS):
        assert not [spot.name for spot in towns if spot.sides[step - 1] and not spot.sides[step]]


def test_the_whole_race_shows_few_names_and_each_step_more(release: Session) -> None:
    towns = page(release).towns
    named = [sum(1 for spot in towns if spot.sides[step]) for step in range(map_steps.STEPS)]

    assert named[0] < 0.6 * len(towns)
    assert named == sorted(named)
    assert named[-1] == len(towns)


def test_the_same_release_gives_the_same_map(release: Session) -> None:
    first = page(release)
    map_steps.sides.cache_clear()

    assert page(release) == first


def test_the_frame_holds_every_town_and_every_name_of_the_first_step(release: Session) -> None:
    found = page(release)
    frame = map_labels.Box(
        found.frame_left,
        found.frame_top,
        found.frame_left + found.frame_width,
        found.frame_top + found.frame_height,
    )
    for spot in found.towns:
        assert frame.holds((spot.map_x, spot.map_y))
        if spot.sides[0]:
            assert map_labels.frame([frame, box(spot, 0)]) == frame


def test_towns_come_in_driving_order_and_know_their_legs(release: Session) -> None:
    towns = {spot.slug: spot for spot in page(release).towns}
    order = list(towns)

    assert order[0] == "brescia"
    assert order.index("bergamo") < order.index("torino") < order.index("genova")
    assert towns["brescia"].legs == 1 << 1 | 1 << 5
    assert towns["torino"].legs == 1 << 1 | 1 << 2
    assert towns["bergamo"].here and not towns["torino"].here


def test_a_map_may_open_at_a_town_and_leads_to_its_guide(release: Session) -> None:
    found = page(release, slug="siena")

    assert (found.slug, found.title) == ("siena", "Siena")
    assert Route(PageKind.TOWN, "siena") in set(links(found))
    with pytest.raises(PageNotFoundError):
        page(release, slug="atlantis")


def test_the_legs_lead_to_the_map_and_a_town_to_its_place_on_it(release: Session) -> None:
    reader = Reader(release, "it", "bergamo")

    assert Route(PageKind.MAP) in set(links(compose(reader, Route(PageKind.LEGS))))
    torino = compose(reader, Route(PageKind.TOWN, "torino"))
    assert Route(PageKind.MAP, "torino") in set(links(torino))
    assert (torino.place, torino.places, torino.leg_start) == (7, 7, "Brescia")
