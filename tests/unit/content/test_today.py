"""The page of this town on the days of the edition, and its notices, on content made for it."""

from collections.abc import Callable, Iterator
from datetime import UTC, date, datetime, time

import pytest
from sqlalchemy.orm import Session

from kiosk.content.compose.catalogue import compose
from kiosk.content.compose.notice import alerts, next_edge
from kiosk.content.compose.reader import Reader
from kiosk.content.kinds import PageKind, Route
from kiosk.content.moment import NOWHEN, Moment, rome
from kiosk.content.pages.notice import NoticePage
from kiosk.content.pages.practical import PracticalPage
from kiosk.content.pages.race import HomePage
from kiosk.paths import shipped
from kiosk.releases.build import build_release
from kiosk.releases.reading import open_release
from kiosk.releases.source import Source, folder_source
from kiosk.releases.store import release_at
from tests.today import with_today

Ask = Callable[..., Reader]


@pytest.fixture(scope="module")
def ask(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Ask]:
    source: Source = with_today(folder_source(shipped("db", "content")))
    engine = open_release(release_at(build_release(source, tmp_path_factory.mktemp("today"))))
    with Session(engine) as session:
        yield lambda town, moment=NOWHEN: Reader(session, "it", town, moment)
    engine.dispose()


def on(day: int, hour: int = 12, minute: int = 0) -> Moment:
    return Moment(rome(date(2024, 6, day), time(hour, minute)))


def home(reader: Reader) -> HomePage:
    page = compose(reader, Route(PageKind.HOME))
    assert isinstance(page, HomePage)
    return page


def test_without_a_clock_the_page_is_that_of_the_edition(ask: Ask) -> None:
    page = home(ask("brescia"))

    assert (page.when, page.leg) == ("", 1)
    assert [plate.day for plate in page.plates] == ["2024-06-11", "2024-06-15"]
    assert home(ask("brescia", Moment(datetime(2025, 6, 11, tzinfo=UTC)))) == page


def test_a_start_and_finish_town_shows_the_leg_of_the_day(ask: Ask) -> None:
    first, between, last = (home(ask("brescia", on(day))) for day in (11, 13, 15))

    assert (first.when, first.leg) == ("today", 1)
    assert (between.when, between.leg, between.days) == ("before", 5, 2)
    assert (last.when, last.leg) == ("today", 5)
    assert {plate.role for plate in last.plates} == {"finish"}
    assert (first.after_slug, last.after_slug) == ("iseo", "")


def test_the_day_turns_at_midnight(ask: Ask) -> None:
    assert home(ask("novara", on(10))).when == ""  # the edition begins on the 11th
    assert home(ask("novara", on(11, 0, 0))).when == "today"
    assert home(ask("novara", on(11, 23, 59))).when == "today"
    assert home(ask("novara", on(12, 0, 0))).when == "after"


def test_times_come_in_the_order_of_the_convoys_with_source_and_day(ask: Ask) -> None:
    page = home(ask("novara"))

    assert [plate.convoy for plate in page.plates] == ["ferrari", "historic"]
    assert page.order
    assert all(plate.status and plate.source and plate.as_of for plate in page.plates)
    assert page.source and page.as_of


def test_a_long_range_is_how_long_they_pass_a_short_one_is_not(ask: Ask) -> None:
    assert home(ask("bergamo")).hours == 4
    assert home(ask("torino")).hours == 0  # 19:30 to 20:00 is when the first one is expected


def test_practical_information_stands_in_its_order_with_its_hours(ask: Ask) -> None:
    page = compose(ask("novara"), Route(PageKind.PRACTICAL))
    assert isinstance(page, PracticalPage)

    assert [advice.kind for advice in page.advices] == [
        "closed-streets",
        "crossing",
        "viewing",
        "parking",
        "toilets",
        "water",
        "first-aid",
        "route",
    ]
    closed = page.advices[0]
    assert (closed.day, closed.starts, closed.ends) == ("2024-06-11", "15:00", "21:00")
    assert all(advice.source and advice.as_of for advice in page.advices)
    assert (page.help_phone, page.help_place) == ("030 000000", "gazebo in piazza Puccini")


def notices(reader: Reader) -> list[str]:
    page = compose(reader, Route(PageKind.NOTICE))
    assert isinstance(page, NoticePage)
    return [row.severity for row in page.notices]


def test_notices_are_those_of_this_town_and_of_everywhere_the_gravest_first(ask: Ask) -> None:
    assert notices(ask("novara")) == ["safety", "attention", "info"]
    assert notices(ask("bergamo")) == ["info"]
    assert notices(ask("novara", on(11, 15))) == ["info"]
    assert notices(ask("novara", on(11, 16, 10))) == ["safety", "info"]
    assert notices(ask("novara", on(11, 18))) == ["attention", "info"]
    over = Moment(None, datetime(2024, 6, 11, 16, tzinfo=UTC))
    assert notices(ask("novara", over)) == ["attention", "info"]


def test_a_safety_notice_speaks_every_language_and_says_when_it_changes(ask: Ask) -> None:
    (alert,) = alerts(ask("novara", on(11, 16, 10)))

    assert [saying.language for saying in alert.sayings] == ["it", "en"]
    assert (alert.until_day, alert.until_time) == ("2024-06-11", "18:00")
    assert not alerts(ask("novara", on(11, 18)))
    assert not alerts(ask("bergamo", on(11, 16, 10)))
    assert next_edge(ask("novara", on(11, 15))) == datetime(2024, 6, 11, 14, tzinfo=UTC)
    assert next_edge(ask("novara")) is None
