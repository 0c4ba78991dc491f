"""What pages are made of: times, distances and neighbours, on the shipped content."""

from collections.abc import Iterator
from datetime import time
from pathlib import Path

import pytest
from sqlalchemy.orm import Session

from kiosk.content.compose.catalogue import compose, every_route
from kiosk.content.compose.reader import PageNotFoundError, Reader
from kiosk.content.compose.stops import wall_time
from kiosk.content.kinds import PageKind, Route
from kiosk.content.models import Passing
from kiosk.content.pages.links import links
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


@pytest.mark.parametrize(
    ("starts", "ends", "shown"),
    [
        (time(17, 20), None, "17:20"),
        (time(6, 45), None, "6:45"),
        (time(12), time(16), "12–16"),
        (time(19, 30), time(20), "19:30–20:00"),
    ],
)
def test_a_time_is_shown_as_people_write_it(starts: time, ends: time | None, shown: str) -> None:
    assert wall_time(Passing(starts=starts, ends=ends)) == shown


@pytest.mark.parametrize("language", ["it", "en"])
def test_every_route_of_the_release_can_be_composed(release: Session, language: str) -> None:
    for route in every_route(release):
        if route.kind is not PageKind.LICENCES:
            page = compose(Reader(release, language, "bergamo"), route)

            assert not page.fallback, f"{route} falls back to {page.fallback}"
            for target in links(page):
                if target.kind is not PageKind.LICENCES:
                    compose(Reader(release, language, "bergamo"), target)


def test_the_road_book_tells_distance_and_bearing_as_the_crow_flies(release: Session) -> None:
    page = compose(Reader(release, "it", "bergamo"), Route(PageKind.LEG, "2024/1"))
    boxes = {box.slug: box for box in page.boxes if box.slug}

    assert 14 <= boxes["bergamo"].distance <= 24  # from Palazzolo sull'Oglio, west-north-west
    assert 270 <= boxes["bergamo"].bearing <= 330
    assert boxes["bergamo"].here


def test_a_town_knows_its_neighbours_along_the_road(release: Session) -> None:
    page = compose(Reader(release, "it", "bergamo"), Route(PageKind.HOME))

    assert (page.before_slug, page.after_slug) == ("palazzolo-sull-oglio", "novara")


def test_a_route_to_nothing_says_what_is_missing(release: Session) -> None:
    with pytest.raises(PageNotFoundError, match="town 'atlantis' is not in this release"):
        compose(Reader(release, "it", "bergamo"), Route(PageKind.TOWN, "atlantis"))
