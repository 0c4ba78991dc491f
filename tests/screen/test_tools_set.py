"""What is set at the desk: the town, the clock, brightness and volume."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.care.machine import Answer
from kiosk.content.kinds import PageKind, Route
from kiosk.screen.clock import GivenClock, SystemClock
from kiosk.screen.desk.comfort import BRIGHTNESS, VOLUME
from tests.screen.glass import STILL
from tests.screen.toolbox import Makes, at_desk, folder_of, record, take, words

SUMMER = GivenClock(datetime(2024, 6, 11, 14, 32))


@pytest.fixture
def data(factory_data: Path, tmp_path: Path) -> Path:
    return folder_of(factory_data, tmp_path / "kiosk")


def test_the_town_is_chosen_leg_by_leg(glass: Makes, data: Path) -> None:
    one = at_desk(glass, data, clock=SUMMER)
    wanted: list[bool] = []
    one.stage.tools.restartWanted.connect(lambda: wanted.append(True))
    one.stage.tools.delay.report(10)
    one.until(lambda: record(data).delay is not None, "the delay")
    take(one, "town")
    one.until(lambda: "Bergamo" in one.names(), "the towns of the first leg")
    assert "here now" in words(one)
    one.touch("Leg 3")
    one.touch("Lucca")
    assert "will stand in Lucca" in words(one)
    assert record(data).town == ""
    one.touch("Set Lucca and restart the screen")
    one.until(lambda: bool(wanted), "the restart")

    assert record(data).town == "lucca"
    assert record(data).delay is None  # Lucca reported nothing
    assert record(data).kiosk_id == "3fa94c0d11223344"


def test_every_town_of_the_race_can_be_chosen(glass: Makes, data: Path) -> None:
    one = at_desk(glass, data)
    take(one, "town")
    choice = one.stage.tools.town
    one.until(lambda: len(choice.legs) == 5, "the legs")
    page = one.library.page(Route(PageKind.LEGS), "en")

    assert {row.slug for row in choice._rows} == {town.slug for town in page.towns}


class LostClock(SystemClock):
    """A machine without a battery: on its own it is not trusted."""

    def __init__(self) -> None:
        self.ahead = timedelta()
        super().__init__(wall=lambda: datetime.now(UTC) + self.ahead, told=lambda: False)


def test_a_volunteer_confirms_the_clock(glass: Makes, data: Path) -> None:
    clock = LostClock()
    one = at_desk(glass, data, clock=clock)
    take(one, "delay")
    assert "First say that the clock is right" in words(one)
    one.touch("To the clock")
    assert one.stage.tools.open == "clock"
    one.touch("Yes, this is right")

    assert clock.trusted()
    one.rest()
    assert "The kiosk trusts this time" in words(one)
    assert one.stage.today.moment().now is not None


def test_a_confirmed_clock_is_taken_back(glass: Makes, data: Path) -> None:
    clock = LostClock()
    one = at_desk(glass, data, clock=clock)
    take(one, "clock")
    one.touch("Yes, this is right")
    one.until(lambda: clock.trusted(), "the word")
    one.stage.tools.putBack()
    take(one, "clock")
    one.touch("Take that back")
    one.rest()

    assert not clock.trusted()
    assert one.stage.today.moment().now is None
    assert "does not know whether this time is right" in words(one)
    one.touch("Yes, this is right")
    assert clock.trusted()


def test_what_a_server_says_meanwhile_is_not_taken_back(glass: Makes, data: Path) -> None:
    clock = LostClock()
    one = at_desk(glass, data, clock=clock)
    take(one, "clock")
    one.touch("Yes, this is right")
    clock.hear(datetime.now(UTC))
    one.until(lambda: not one.stage.tools.clock.vouched, "the server's word")
    one.stage.tools.clock.undo()

    assert clock.trusted()


def test_the_clock_is_set_and_put_back(glass: Makes, data: Path) -> None:
    clock = LostClock()
    asked: list[datetime] = []

    def set_clock(moment: datetime) -> Answer:
        asked.append(moment)
        clock.ahead = moment - datetime.now(UTC)
        return Answer(True)

    one = at_desk(glass, data, clock=clock, machine=replace(STILL, set_clock=set_clock))
    take(one, "clock")
    one.touch("Hour: later")
    one.touch("Minute: earlier")
    one.touch("Leave it as it is")
    assert not asked
    for name in ("Hour: later", "Hour: later", "Minute: earlier", "Day: later"):
        one.touch(name)
    one.touch("Set the clock")
    one.until(lambda: clock.trusted(), "the clock")
    moved = timedelta(days=1, hours=2, minutes=-1)
    assert abs(clock.ahead - moved) < timedelta(seconds=20)
    one.touch("Put it back")
    one.until(lambda: len(asked) == 2, "the clock again")
    one.until(lambda: not one.stage.tools.clock.busy, "its answer")

    assert abs(clock.ahead) < timedelta(seconds=20)


@pytest.mark.parametrize("shows", [1970, 2000, 2024, 2099])
def test_a_clock_that_is_years_away_begins_where_it_can_be_set(
    glass: Makes, data: Path, shows: int
) -> None:
    """A root helper refuses such years, and no battery is kept for ever."""
    clock = LostClock()
    clock.ahead = datetime(shows, 6, 17, 12, tzinfo=UTC) - datetime.now(UTC)
    one = at_desk(glass, data, clock=clock)
    take(one, "clock")
    one.touch("Hour: later")

    assert one.stage.tools.clock.day == f"{2026 if shows < 2026 else 2049}-06-17"
    assert one.stage.tools.clock.time.startswith("15:")
    one.touch("Year: earlier" if shows < 2026 else "Year: later")
    assert one.stage.tools.clock.day == f"{2026 if shows < 2026 else 2049}-06-17"


def test_a_clock_that_cannot_be_set_says_what_to_do(glass: Makes, data: Path) -> None:
    one = at_desk(glass, data, clock=LostClock())
    take(one, "clock")
    one.touch("Year: later")
    one.touch("Set the clock")
    one.until(lambda: "cannot set the clock" in words(one), "the sentence")

    assert not one.stage.tools.clock.trusted


def test_brightness_is_drawn_where_there_is_no_backlight_and_kept(glass: Makes, data: Path) -> None:
    one = at_desk(glass, data)
    one.show(Route(PageKind.ABOUT))
    light = one.window.grabWindow().pixelColor(1500, 40).lightness()
    take(one, "comfort")
    one.touch("Brightness 20 %")
    one.until(lambda: record(data).brightness == 20, "what is remembered")
    one.stage.tools.putBack()
    one.rest()
    dimmed = one.window.grabWindow().pixelColor(1500, 40).lightness()
    assert 0.5 * light < dimmed < 0.8 * light
    with one.stage.tools.full_light():  # the cover of the next start
        assert one.window.grabWindow().pixelColor(1500, 40).lightness() == light
    again = at_desk(glass, data)
    again.until(lambda: again.stage.tools.comfort.dim > 0.3, "the brightness of before")
    take(again, "comfort")
    again.touch("Brightness 100 %")

    assert again.stage.tools.comfort.dim == 0


def test_a_real_backlight_is_used_alone(glass: Makes, data: Path) -> None:
    shone: list[int] = []

    def shine(percent: int) -> bool:
        shone.append(percent)
        return True

    one = at_desk(glass, data, machine=replace(STILL, set_backlight=shine))
    take(one, "comfort")
    one.touch("Brightness 40 %")
    one.until(lambda: 40 in shone and one.stage.tools.comfort.dim == 0, "the panel")


def test_every_level_on_the_page_can_be_chosen(glass: Makes, data: Path) -> None:
    one = at_desk(glass, data)
    take(one, "comfort")
    levels = [name for name in one.names() if name.endswith(" %")]
    assert len(levels) == len(BRIGHTNESS) + len(VOLUME)
    for name in levels:
        one.touch(name)
        title, percent, _ = name.split()

        assert getattr(one.stage.tools.comfort, title.lower()) == int(percent)


def test_a_volume_that_cannot_be_set_is_said(glass: Makes, data: Path) -> None:
    one = at_desk(glass, data)
    take(one, "comfort")
    one.touch("Volume 80 %")
    one.until(lambda: "can only be set on its loudspeakers" in words(one), "the sentence")

    assert record(data).volume == 80


def test_a_volume_that_was_chosen_is_set_again_at_the_next_start(glass: Makes, data: Path) -> None:
    heard: list[int] = []

    def sound(percent: int) -> Answer:
        heard.append(percent)
        return Answer(True)

    machine = replace(STILL, set_volume=sound)
    one = at_desk(glass, data, machine=machine)
    take(one, "comfort")
    assert one.stage.tools.comfort.property("volume") == -1
    assert not heard  # as the machine had it
    one.touch("Brightness 80 %")
    one.until(lambda: record(data).brightness == 80, "what is remembered")
    assert record(data).volume is None
    one.touch("Volume 60 %")
    one.until(lambda: record(data).volume == 60 and heard == [60], "the volume")
    again = at_desk(glass, data, machine=machine, second_ms=10)
    again.until(lambda: heard == [60, 60], "the volume of before")

    assert again.stage.tools.comfort.property("volume") == 60
