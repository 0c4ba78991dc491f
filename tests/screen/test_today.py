"""This town today on the glass: the clock, words that change, what a tick costs, the takeover."""

from collections.abc import Callable
from datetime import UTC, date, datetime, time, timedelta
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint
from PySide6.QtQuick import QQuickItem

from kiosk.content.kinds import PageKind, Route
from kiosk.content.moment import rome
from kiosk.paths import shipped
from kiosk.releases.build import build_release
from kiosk.releases.source import folder_source
from kiosk.screen.clock import GivenClock
from tests.screen.glass import LANDSCAPE, PORTRAIT, Glass, scene_rect
from tests.screen.layout import faults
from tests.today import with_today


class TurnedClock:
    """A clock a test turns."""

    def __init__(self, hour: int, minute: int = 0, day: int = 11) -> None:
        self.sure = True
        self.turn(hour, minute, day)

    def turn(self, hour: int, minute: int = 0, day: int = 11) -> None:
        self.moment = rome(date(2024, 6, day), time(hour, minute))

    def now(self) -> datetime:
        return self.moment

    def trusted(self) -> bool:
        return self.sure


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("today")
    build_release(with_today(folder_source(shipped("db", "content"))), folder)
    return folder


def words(glass: Glass) -> str:
    return " ".join(
        str(item.property("text"))
        for item in glass.shown()
        if item.property("text") and item.isVisible()
    )


def english(glass: Glass, page: PageKind = PageKind.HOME) -> None:
    glass.visit.setLanguage("en")
    glass.show(Route(page))


def named(glass: Glass, name: str) -> QQuickItem:
    """Return the first of the controls that say the same, one for each language."""
    return next(item for item in glass.controls() if item.property("name") == name)


def safety(glass: Glass) -> bool:
    return bool(glass.stage.takeover.property("showing"))


def test_the_words_change_through_the_day(glass: Callable[..., Glass], data: Path) -> None:
    clock = TurnedClock(9)
    one = glass(data=data, town="novara", clock=clock)
    english(one)
    told = {}
    for hour, minute in ((9, 0), (15, 50), (16, 14), (16, 15), (20, 16), (23, 59)):
        clock.turn(hour, minute)
        one.stage.today.look()
        one.stage.takeover.show_alerts(())
        told[hour, minute] = words(one)

    assert "Today in Novara" in told[9, 0]
    assert "in about 7 hours" in told[9, 0]
    assert "in 25 minutes" in told[15, 50]
    assert "any moment now" in told[16, 14]
    assert "due now" in told[16, 15]
    assert told[20, 16].count("time gone by") == 1
    assert told[23, 59].count("time gone by") == 2
    assert "23:59" in told[23, 59]
    clock.turn(0, 0, 12)
    one.stage.today.look()
    one.until(lambda: "yesterday" in words(one), "the next day")
    assert "time gone by" not in words(one)


def test_without_a_trusted_clock_it_is_plainly_the_edition(
    glass: Callable[..., Glass], data: Path
) -> None:
    clock = TurnedClock(16, 20)
    clock.sure = False
    one = glass(data=data, town="bergamo", clock=clock)
    english(one)

    assert "2024 edition" in words(one)
    assert not {"Today in Bergamo", "16:20", "due now"} & {
        str(item.property("text")) for item in one.shown()
    }
    clock.sure = True
    one.stage.today.look()
    one.until(lambda: "Today in Bergamo" in words(one), "the day, once it is known")
    clock.sure = False
    one.stage.today.look()
    one.until(lambda: "Bergamo and the race" in words(one), "the edition again")


def test_in_another_year_there_is_a_clock_and_no_today(
    glass: Callable[..., Glass], data: Path
) -> None:
    one = glass(data=data, town="bergamo", clock=GivenClock(datetime(2025, 6, 11, 12, 5)))
    english(one)

    assert "12:05" in words(one)
    assert "Bergamo and the race" in words(one)
    assert "2024 edition" in words(one)


def test_a_tick_moves_nothing_and_a_still_clock_draws_nothing(
    glass: Callable[..., Glass], data: Path
) -> None:
    clock = TurnedClock(9, 0)
    one = glass(data=data, town="bergamo", clock=clock)
    english(one)
    one.rest()
    before = [scene_rect(item) for item in one.shown()]
    clock.turn(9, 1)
    one.stage.today.look()
    one.rest()

    assert "9:01" in words(one)
    assert [scene_rect(item) for item in one.shown()] == before
    changed: list[bool] = []
    one.stage.today.ticked.connect(lambda: changed.append(True))
    one.stage.today.look()
    assert not changed


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("inches", [32.0, 15.6])
def test_the_pages_of_the_day_hold(
    glass: Callable[..., Glass], data: Path, size: object, inches: float
) -> None:
    one = glass(data=data, town="novara", size=size, inches=inches, clock=TurnedClock(18, 20))
    for language in ("it", "en"):
        one.visit.setLanguage(language)
        for kind in (PageKind.HOME, PageKind.PRACTICAL, PageKind.NOTICE):
            one.show(Route(kind))

            assert not [str(fault) for fault in faults(one.window)], (language, kind)


def test_the_practical_page_tells_every_kind_and_112(
    glass: Callable[..., Glass], data: Path
) -> None:
    one = glass(data=data, town="novara", clock=TurnedClock(18, 20))
    english(one, PageKind.PRACTICAL)
    told = words(one)

    for heading in (
        "112", "Closed streets", "Where to cross", "Where to watch", "Parking", "Toilets",
        "Drinking water", "First aid", "Streets of the route", "gazebo in Piazza Puccini",
        "030 000000", "15:00–21:00", "from 15:00", "until 20:30", "comune.novara.it",
    ):  # fmt: skip
        assert heading in told, heading
    one.move("brescia")
    one.until(lambda: "Brescia" in words(one), "the page of a town that tells nothing")
    assert "112" in words(one)
    assert "Closed streets" not in words(one)


def test_a_safety_notice_outranks_a_visit_and_is_back_for_the_next(
    glass: Callable[..., Glass], data: Path
) -> None:
    clock = TurnedClock(15, 59)
    one = glass(data=data, town="novara", clock=clock)
    one.visit.begin("en")
    one.until(lambda: one.visit.route == Route(PageKind.HOME), "home")
    one.visit.openPage("legs", "")
    one.until(lambda: one.visit.route == Route(PageKind.LEGS), "a page of the visit")
    assert not safety(one)
    clock.turn(16, 0)
    one.stage.today.look()
    one.until(lambda: safety(one), "the takeover")
    read = one.stage.languages.say("it", "SafetyPage", "I have read it", "safety notice, button")
    one.tap(QPoint(one.window.width() // 2, one.window.height() // 2))  # nothing below feels it
    assert not named(one, read).isEnabled()  # a finger that was on its way has not read it
    one.tap(scene_rect(named(one, read)).center().toPoint())
    assert safety(one)
    one.rest()
    assert not [str(fault) for fault in faults(one.window)]
    assert one.visit.route == Route(PageKind.LEGS)
    one.until(lambda: bool(named(one, read).isEnabled()), "the button")
    one.touch(named(one, read))
    one.until(lambda: not safety(one), "the visit again")
    assert one.visit.route == Route(PageKind.LEGS)
    assert one.visit.manner.language == "en"
    one.touch("Start over")
    one.until(lambda: one.visit.route == Route(PageKind.ATTRACT), "the end of the visit")

    assert safety(one)
    one.until(lambda: bool(named(one, read).isEnabled()), "the button")
    one.touch(named(one, read))
    one.until(lambda: one.visit.route == Route(PageKind.HOME), "a visit that begins")
    assert not safety(one)
    assert one.visit.manner.language == "it"
    one.stage.idle.expired.emit()
    one.until(lambda: safety(one), "the takeover for whoever comes next")
    clock.turn(18, 0)
    one.stage.today.look()
    one.until(lambda: not safety(one), "the end of the notice")


def test_a_clock_that_jumps_brings_no_notice_of_another_time(
    glass: Callable[..., Glass], data: Path
) -> None:
    clock = TurnedClock(12)
    one = glass(data=data, town="novara", clock=clock)
    one.rest()
    assert not safety(one)
    clock.moment += timedelta(days=3000)
    one.stage.today.look()
    one.rest()
    assert not safety(one)
    clock.moment = datetime(1970, 1, 1, tzinfo=UTC)
    clock.sure = False  # nobody knows: better a warning too many
    one.stage.today.look()
    one.until(lambda: safety(one), "the notice that is not certainly over")
