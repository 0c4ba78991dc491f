"""A town's sketch and the ways from the kiosk, on shipped content and on content with surveys."""

import sys
from collections.abc import Callable
from itertools import combinations
from pathlib import Path

import pytest
from PySide6.QtCore import QSize
from PySide6.QtQuick import QQuickItem

from kiosk.content.kinds import PageKind, Route
from kiosk.content.standpoint import standpoint
from kiosk.releases.build import build_release
from kiosk.releases.source import folder_source
from kiosk.screen.visit import Manner
from tests.screen.glass import LANDSCAPE, PORTRAIT, Glass, accessible_name, scene_rect
from tests.screen.journey import in_sight
from tests.screen.layout import faults

sys.path.append(str(Path(__file__).parents[1] / "unit" / "content"))
from small_content import FILES

ENGLISH = Manner(language="en", motion=False)
LANDMARK = """\
  - slug: {slug}
    name:
      it: Torre {slug}
      en: Tower {slug}
    summary:
      it: Qualcosa
      en: Something
    latitude: {lat}
    longitude: {lon}
    survey: {survey}
    source: comune
"""
PLACES = [
    ("one", 45.701, 9.67, "surveyed"),
    ("two", 45.7, 9.68, "surveyed"),
    ("three", 45.7, 9.6801, "approximate"),
]


@pytest.fixture
def surveyed(tmp_path: Path) -> Path:
    """A data folder with a release of three landmarks, two of them surveyed."""
    for name, text in FILES.items():
        path = tmp_path / "content" / name
        path.parent.mkdir(parents=True, exist_ok=True)
        if name == "towns/bergamo/town.yaml":
            rows = "".join(
                LANDMARK.format(slug=slug, lat=lat, lon=lon, survey=survey)
                for slug, lat, lon, survey in PLACES
            )
            text = text.replace("landmarks:\n", f"landmarks:\n{rows}")
        path.write_text(text, encoding="utf-8")
    build_release(folder_source(tmp_path / "content"), tmp_path / "data")
    return tmp_path / "data"


def words(glass: Glass) -> str:
    return "\n".join(str(item.property("text") or "") for item in glass.shown())


def signs(glass: Glass) -> list[QQuickItem]:
    found = (item for item in glass.controls() if "on the sketch" in accessible_name(item))
    return sorted(found, key=lambda item: item.property("number"))


@pytest.mark.parametrize("inches", [32.0, 15.6])
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_a_sketch_says_it_is_one_and_its_signs_are_a_finger_apart(
    glass: Callable[..., Glass], size: QSize, inches: float
) -> None:
    one = glass(size=size, inches=inches, manner=ENGLISH)
    one.show(Route(PageKind.TOWN, "torino"))

    assert "Sketch, positions approximate" in words(one)
    assert len(signs(one)) == 5
    finger = 20 * one.millimetre
    for first, second in combinations(signs(one), 2):
        way = scene_rect(first).center() - scene_rect(second).center()
        assert (way.x() ** 2 + way.y() ** 2) ** 0.5 >= finger - 1
    assert all(scene_rect(sign).width() >= finger - 0.5 for sign in signs(one))
    assert not [str(fault) for fault in faults(one.window)]


def test_a_sign_leads_to_its_landmark(glass: Callable[..., Glass]) -> None:
    one = glass(manner=ENGLISH)
    one.show(Route(PageKind.TOWN, "torino"))
    sign = signs(one)[0]
    assert in_sight(one, sign)
    one.touch(sign)
    one.until(lambda: one.visit.route.kind is PageKind.LANDMARK, "the landmark")

    assert one.visit.route.slug == "torino/mole-antonelliana"


def test_where_few_positions_are_known_there_is_no_sketch(glass: Callable[..., Glass]) -> None:
    one = glass(manner=ENGLISH)
    one.show(Route(PageKind.TOWN, "torino"))
    one.show(Route(PageKind.TOWN, "bergamo"))

    assert not signs(one)
    assert "Sketch" not in words(one)


def test_the_shipped_content_tells_of_no_way_on_foot(glass: Callable[..., Glass]) -> None:
    one = glass(manner=ENGLISH)
    one.library.stand(standpoint("45.07,7.69", "0"))
    for route in (
        Route(PageKind.TOWN, "torino"),
        Route(PageKind.LANDMARK, "torino/mole-antonelliana"),
    ):
        one.show(route)

        assert "on foot" not in words(one)


@pytest.mark.parametrize("text_scale", [1.0, 1.3])
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
def test_between_surveyed_positions_minutes_and_directions_are_told(
    glass: Callable[..., Glass], surveyed: Path, size: QSize, text_scale: float
) -> None:
    manner = Manner(language="en", motion=False, text_scale=text_scale)
    one = glass(data=surveyed, size=size, manner=manner)
    one.show(Route(PageKind.LANDMARK, "bergamo/two"))
    assert "on foot" not in words(one), "nobody has said where the kiosk stands"

    one.library.stand(standpoint("45.7,9.67", "90"))
    one.show(Route(PageKind.LANDMARK, "bergamo/one"))
    assert "About 2 minutes on foot, towards the north" in words(one)
    assert "Whether the way is free of steps is not known." in words(one)
    line = next(item for item in one.shown() if "WalkLine" in item.metaObject().className())
    assert line.property("ahead") == 270, "left of where the visitor looks"
    assert not [str(fault) for fault in faults(one.window)]

    one.show(Route(PageKind.LANDMARK, "bergamo/three"))
    assert "on foot" not in words(one), "its position is approximate"

    one.show(Route(PageKind.TOWN, "bergamo"))
    assert words(one).count("minutes on foot") == 2
    assert not [str(fault) for fault in faults(one.window)]
