"""What to see in the time there is, as fingers ask it."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QSize

from kiosk.content.kinds import PageKind, Route
from kiosk.content.standpoint import standpoint
from kiosk.screen.clock import GivenClock
from kiosk.screen.visit import Manner
from tests.screen.glass import LANDSCAPE, PORTRAIT, Glass
from tests.screen.guide_content import build_known_town
from tests.screen.layout import faults

GUIDE = Route(PageKind.GUIDE)


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("guide")
    build_known_town(folder / "content", folder / "data")
    return folder / "data"


def recommended(glass: Glass) -> set[str]:
    places = {"Old Square", "Museum", "Walls", "Tower", "Chapel", "Garden"}
    return places & set(glass.names())


def words(glass: Glass) -> str:
    return " ".join(str(item.property("text") or "") for item in glass.shown())


def opened(glass: Callable[..., Glass], data: Path, **how: object) -> Glass:
    one = glass(data=data, manner=Manner(language="en", motion=False), **how)
    one.show(GUIDE)
    return one


def test_the_shipped_content_offers_the_town_s_list_and_says_why(
    glass: Callable[..., Glass],
) -> None:
    one = glass(manner=Manner(language="en", motion=False))
    one.show(GUIDE)

    assert "15 minutes" not in one.names()
    assert "has not been measured yet" in words(one)
    assert "Venetian Walls" in one.names()
    one.touch("Venetian Walls")
    one.until(lambda: one.visit.route.slug == "bergamo/mura-veneziane", "the walls")
    assert "not known" not in words(one)


def test_more_time_shows_more_and_a_need_only_what_is_known_to_meet_it(
    glass: Callable[..., Glass], known: Path
) -> None:
    one = opened(glass, known)
    one.touch("15 minutes")
    one.rest()

    assert recommended(one) == {"Old Square", "Tower", "Chapel"}
    one.touch("60 minutes")
    one.touch("Step-free")
    one.rest()
    assert recommended(one) == {"Old Square", "Museum"}
    assert "We do not know enough to recommend: Walls, Chapel, Garden." in words(one)
    one.touch("Indoors")
    one.rest()
    assert recommended(one) == {"Museum"}
    one.touch("Step-free")
    one.touch("Indoors")
    one.rest()
    assert {"Walls", "Tower"} <= recommended(one)


def test_a_surveyed_kiosk_counts_the_way_there_and_back(
    glass: Callable[..., Glass], known: Path
) -> None:
    one = glass(data=known, manner=Manner(language="en", motion=False))
    one.library.stand(standpoint("45.70400,9.66260"))
    one.show(GUIDE)

    assert "there and back on foot included" in words(one)
    assert one.stage.outings.property("total") <= 30
    one.library.stand(None)


def test_the_choice_outlives_a_look_at_a_place_and_ends_with_the_visit(
    glass: Callable[..., Glass], known: Path
) -> None:
    one = opened(glass, known)
    one.visit.begin("en")
    one.until(lambda: one.visit.route.kind is PageKind.HOME, "home")
    one.visit.openPage("guide", "")
    one.until(lambda: one.visit.route == GUIDE, "the guide")
    one.touch("15 minutes")
    one.touch("Step-free")
    one.touch("Old Square")
    one.until(lambda: one.visit.route.kind is PageKind.LANDMARK, "the place")
    assert "about 10 minutes" in words(one)
    one.touch("Back")
    one.until(lambda: one.visit.route == GUIDE, "the guide again")
    one.rest()

    assert recommended(one) == {"Old Square"}
    one.touch("Italiano")
    one.until(lambda: one.visit.manner.language == "it", "Italian")
    one.rest()
    assert "Piazza Vecchia" in one.names()
    assert "Museo" not in one.names()
    one.touch("Ricomincia")
    one.until(lambda: one.visit.route.kind is PageKind.ATTRACT, "the end")
    outings = one.stage.outings
    assert [outings.property(each) for each in ("minutes", "stepFree", "indoors")] == [
        30,
        False,
        False,
    ]


@pytest.mark.parametrize(
    ("now", "back"),
    [
        (datetime(2027, 6, 11, 9, 30, tzinfo=UTC), "12:20"),
        (datetime(2027, 6, 11, 10, 25, tzinfo=UTC), ""),  # too late to go anywhere
        (datetime(2027, 6, 10, 22, 30, tzinfo=UTC), "12:20"),  # already the 11th in Rome
        (datetime(2027, 6, 10, 9, 30, tzinfo=UTC), ""),  # the day before
        (None, ""),
    ],
)
def test_be_back_for_the_cars_only_by_a_trusted_clock_on_the_day(
    glass: Callable[..., Glass], known: Path, now: datetime | None, back: str
) -> None:
    one = opened(glass, known, clock=GivenClock(now) if now else None)

    assert one.stage.outings.property("backBy") == back
    assert (f"be back here by {back}." in words(one)) is bool(back)


def test_the_cars_cut_the_time_short(glass: Callable[..., Glass], known: Path) -> None:
    one = opened(glass, known, clock=GivenClock(datetime(2027, 6, 11, 10, 9, tzinfo=UTC)))
    one.touch("60 minutes")
    one.rest()

    assert recommended(one) == {"Old Square", "Chapel"}  # 11 minutes are left until 12:20


@pytest.mark.parametrize(
    ("size", "inches", "manner"),
    [
        pytest.param(LANDSCAPE, 32.0, {}, id="32"),
        pytest.param(PORTRAIT, 32.0, {"text_scale": 1.3}, id="portrait-large"),
        pytest.param(LANDSCAPE, 21.5, {"text_scale": 1.3, "contrast": True}, id="21-large"),
        pytest.param(PORTRAIT, 15.6, {"night": True}, id="15-portrait-night"),
        pytest.param(QSize(1280, 720), 15.6, {"low_reach": True}, id="15-720p-low"),
    ],
)
def test_every_answer_fits_the_glass(
    glass: Callable[..., Glass],
    known: Path,
    size: QSize,
    inches: float,
    manner: dict[str, object],
) -> None:
    one = glass(
        data=known,
        size=size,
        inches=inches,
        manner=Manner(motion=False, **manner),  # type: ignore[arg-type]
        clock=GivenClock(datetime(2027, 6, 11, 9, 30, tzinfo=UTC)),
    )
    for language in ("it", "en"):
        one.visit.setLanguage(language)
        for minutes in (15, 60):
            one.stage.outings.choose(minutes)
            one.show(GUIDE)
            assert not [str(fault) for fault in faults(one.window)]
        one.show(Route(PageKind.LANDMARK, "bergamo/mura"))
        assert not [str(fault) for fault in faults(one.window)]
