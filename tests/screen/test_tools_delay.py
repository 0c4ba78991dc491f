"""The expected delay: reported at the desk, read on the pages of this town, gone by itself."""

from collections.abc import Iterable
from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.care.delay import reported
from kiosk.content.kinds import PageKind, Route
from kiosk.screen.clock import NoClock
from kiosk.screen.tour import MODES
from tests.screen.audit import audit
from tests.screen.glass import CALM, LANDSCAPE, PORTRAIT, Glass, scene_rect
from tests.screen.layout import Fault, faults
from tests.screen.toolbox import Makes, at_desk, folder_of, record, take, words
from tests.screen.vouching import unvouched

RACE_DAY = datetime(2024, 6, 11, 7, 5, tzinfo=UTC)
"""9:05 in Rome, before the cars."""
TOLD = (PageKind.HOME, PageKind.PRACTICAL, PageKind.TOWN)
SILENT = (PageKind.LEGS, PageKind.RESULTS, PageKind.STORIES)
LATE = "About 20 minutes late"


class TurnedClock:
    """A clock a test turns."""

    def __init__(self, shows: datetime = RACE_DAY) -> None:
        self.shows, self.sure = shows, True

    def now(self) -> datetime:
        return self.shows

    def trusted(self) -> bool:
        return self.sure

    def turn(self, glass: Glass, **by: float) -> None:
        self.shows += timedelta(**by)
        glass.stage.today.look()


@pytest.fixture
def data(factory_data: Path, tmp_path: Path) -> Path:
    return folder_of(factory_data, tmp_path / "kiosk")


def report(one: Glass, name: str = "20 minutes late") -> None:
    take(one, "delay")
    one.touch(name)
    late = 0 if name == "No delay" else int(name.split()[0])
    one.until(lambda: one.stage.expected.minutes == late, "the delay")
    one.stage.tools.putBack()


def route(kind: PageKind, town: str = "bergamo") -> Route:
    return Route(kind, town if kind is PageKind.TOWN else "")


def test_visitors_read_it_in_this_town_beside_the_plan(glass: Makes, data: Path) -> None:
    one = at_desk(glass, data, clock=TurnedClock())
    report(one)

    for kind in TOLD:
        one.show(route(kind))
        told = words(one, top=False)
        assert LATE in told
        assert "reported here by the town at 9:05" in told
    one.show(Route(PageKind.HOME))
    assert "12–16" in words(one, top=False)  # the plan stands as it is
    for kind in SILENT:
        one.show(Route(kind))
        assert LATE not in words(one, top=False)
    one.show(Route(PageKind.TOWN, "novara"))
    assert LATE not in words(one, top=False)


def test_it_survives_a_restart_and_is_taken_back_with_one_touch(glass: Makes, data: Path) -> None:
    clock = TurnedClock()
    report(at_desk(glass, data, clock=clock))
    kept = record(data).delay
    again = at_desk(glass, data, clock=clock)

    assert kept is not None
    assert (kept.minutes, kept.reported_at) == (20, RACE_DAY)
    assert again.stage.expected.minutes == 20
    report(again, "No delay")
    assert record(data).delay is None


def test_the_number_stays_marked_and_is_taken_back_without_a_question(
    glass: Makes, data: Path
) -> None:
    def marked() -> list[str]:
        names = ("10 minutes late", "20 minutes late", "No delay")
        return [name for name in names if one.control(name).property("chosen")]

    one = at_desk(glass, data, clock=TurnedClock())
    take(one, "delay")
    for name in ("20 minutes late", "10 minutes late", "No delay"):
        one.touch(name)
        one.until(lambda name=name: marked() == [name], name)
    one.show(Route(PageKind.HOME))

    assert record(data).delay is None
    assert one.stage.expected.minutes == 0


def test_it_ends_by_itself(glass: Makes, data: Path) -> None:
    clock = TurnedClock()
    one = at_desk(glass, data, clock=clock)
    report(one)
    clock.turn(one, hours=2, minutes=59)
    assert one.stage.expected.minutes == 20
    clock.turn(one, minutes=1)

    assert one.stage.expected.minutes == 0


def test_a_clock_that_is_trusted_no_more_hides_it_until_it_is(glass: Makes, data: Path) -> None:
    clock = TurnedClock()
    one = at_desk(glass, data, clock=clock)
    report(one)
    one.show(Route(PageKind.HOME))
    clock.sure = False
    one.stage.today.look()
    one.show(Route(PageKind.PRACTICAL))
    assert LATE not in words(one, top=False)
    clock.sure = True
    one.stage.today.look()
    one.rest()

    assert LATE in words(one, top=False)


def test_without_a_trusted_clock_none_can_be_reported(glass: Makes, data: Path) -> None:
    one = at_desk(glass, data, clock=NoClock())
    take(one, "delay")

    assert "20 minutes late" not in one.names()
    one.stage.tools.delay.report(20)
    assert one.stage.expected.minutes == 0
    one.touch("To the clock")
    assert one.stage.tools.open == "clock"


def test_one_that_runs_out_under_a_reader_moves_nothing(glass: Makes, data: Path) -> None:
    clock = TurnedClock()
    one = at_desk(glass, data, clock=clock)
    report(one)
    one.show(Route(PageKind.HOME))
    before = {name: scene_rect(one.control(name)) for name in set(one.names())}
    clock.turn(one, hours=3)
    one.rest()
    assert {name: scene_rect(one.control(name)) for name in set(one.names())} == before
    assert "No delay is reported any more" in words(one, top=False)
    one.show(Route(PageKind.LEGS))
    one.show(Route(PageKind.HOME))

    assert "reported" not in words(one, top=False)


def test_a_disk_that_refuses_loses_no_report_of_this_day(
    glass: Makes, data: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def refuse(*_: object) -> None:
        raise OSError("no space left")

    one = at_desk(glass, data, clock=TurnedClock())
    monkeypatch.setattr("kiosk.care.record.replace_file", refuse)
    take(one, "delay")
    one.touch("20 minutes late")
    one.until(lambda: bool(one.stage.tools.delay.unkept), "the sentence")

    assert one.stage.expected.minutes == 20
    assert "the disk does not keep it" in words(one)


def found(one: Glass, inches: float, town: str) -> Iterable[tuple[PageKind, str]]:
    def called(fault: Fault) -> str:
        return f"{fault.what}: {fault.item.partition('”')[0]}"

    for kind in TOLD:
        one.show(route(kind, town))
        for fault in (*faults(one.window), *audit(one, inches), *unvouched(one)):
            yield kind, called(fault)


@pytest.mark.parametrize(
    ("mode", "size", "inches", "town", "language"),
    [
        ("normal", LANDSCAPE, 32.0, "bergamo", "it"),
        ("normal", PORTRAIT, 21.5, "bergamo", "en"),
        ("large-text", LANDSCAPE, 15.6, "bibbona", "it"),
        ("large-text", PORTRAIT, 32.0, "bergamo", "it"),
        ("low-reach", LANDSCAPE, 21.5, "bergamo", "en"),
        ("low-reach", PORTRAIT, 15.6, "novara", "it"),
        ("high-contrast", LANDSCAPE, 15.6, "bergamo", "en"),
        ("night", PORTRAIT, 32.0, "brescia", "it"),
    ],
)
def test_the_pages_hold_with_it_as_they_do_without(
    glass: Makes, mode: str, size: object, inches: float, town: str, language: str
) -> None:
    manner = replace(CALM, language=language, **MODES[mode])
    one = glass(size=size, inches=inches, town=town, manner=manner, clock=TurnedClock())
    without = set(found(one, inches, town))
    one.stage.expected.tell(reported(20, RACE_DAY))

    assert not set(found(one, inches, town)) - without
