"""The counts of a visit, as fingers on the real interface make them."""

from collections.abc import Callable, Iterator
from datetime import UTC, datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtTest import QTest

from kiosk.care import visit_days
from kiosk.care.visit_book import FOLDER
from kiosk.care.visits import Visit
from kiosk.content.kinds import PageKind, Route
from kiosk.screen.clock import GivenClock
from kiosk.screen.counting import Counting
from tests.screen.glass import Glass, accessible_name

RACE = GivenClock(datetime(2026, 6, 10, 22, 30, tzinfo=UTC))


@pytest.fixture
def counted(
    glass: Callable[..., Glass], tmp_path: Path
) -> Iterator[Callable[..., tuple[Glass, Callable[[], list[Visit]]]]]:
    """A glass that is counted, and what closes the counting and reads the visits."""
    closing: list[Counting] = []

    def make(**how: object) -> tuple[Glass, Callable[[], list[Visit]]]:
        shown = glass(**how)
        counting = Counting(shown.stage, shown.window, tmp_path)
        closing.append(counting)

        def close() -> list[Visit]:
            closing.remove(counting)
            counting.close()
            counting.deleteLater()
            files = visit_days.day_files(tmp_path / FOLDER)
            return [visit for path in files for visit in visit_days.read_file(path)[0]]

        return shown, close

    yield make
    for each in closing:
        each.close()


def begin(shown: Glass) -> None:
    shown.rest()
    shown.tap(QPoint(960, 500))
    shown.until(lambda: shown.visit.route.kind is PageKind.HOME, "home")
    shown.rest()


def test_a_visit_and_how_it_ended(counted: Callable[..., tuple[Glass, Callable]]) -> None:
    shown, close = counted(clock=RACE)
    begin(shown)
    shown.visit.openPage("town", "brescia")
    shown.until(lambda: shown.visit.route.kind is PageKind.TOWN)
    shown.visit.setLanguage("en")
    shown.visit.adapt(text_scale=1.3)
    shown.visit.adapt(text_scale=1.0)
    shown.until(lambda: shown.visit.manner.language == "en")
    shown.visit.startOver()
    shown.until(lambda: shown.visit.route.kind is PageKind.ATTRACT)
    begin(shown)
    shown.stage.idle.expired.emit()
    shown.until(lambda: shown.visit.route.kind is PageKind.ATTRACT)
    begin(shown)
    shown.visit.reset()
    shown.until(lambda: shown.visit.route.kind is PageKind.ATTRACT)
    begin(shown)
    done, timed, reset, stopped = close()

    assert [v.ended for v in (done, timed, reset, stopped)] == ["done", "timeout", "reset", "stop"]
    assert done.places == {"town/brescia": done.pages["town"]}
    assert (done.languages, done.aids) == (("en", "it"), ("large-text",))
    assert (done.day, done.hour) == ("2026-06-11", 0)
    assert (done.began, done.dead_taps) == ("touch", 0)
    assert timed.aids == ()


def test_a_visit_in_another_language_counts_that_language_alone(
    counted: Callable[..., tuple[Glass, Callable]],
) -> None:
    shown, close = counted()
    shown.rest()
    shown.visit.begin("en")
    shown.until(lambda: shown.visit.route.kind is PageKind.HOME, "home")
    shown.visit.timeOut()
    shown.until(lambda: shown.visit.route.kind is PageKind.ATTRACT, "the poster")
    (visit,) = close()

    assert visit.languages == ("en",)
    assert visit.ended == "timeout"


def test_a_page_is_counted_when_it_is_opened_and_not_when_it_is_read_otherwise(
    counted: Callable[..., tuple[Glass, Callable]],
) -> None:
    shown, close = counted()
    begin(shown)
    shown.visit.openPage("town", "brescia")
    shown.until(lambda: shown.visit.route.kind is PageKind.TOWN, "the town")
    shown.visit.setLanguage("en")
    shown.until(lambda: shown.visit.property("fallback") is not None, "the page in English")
    shown.rest()
    shown.visit.goBack()
    shown.until(lambda: shown.visit.route.kind is PageKind.HOME, "home")
    (visit,) = close()

    assert visit.pages == {"home": 2, "town": 1}
    assert visit.places == {"town/brescia": 1}


def test_taps_that_hit_nothing(counted: Callable[..., tuple[Glass, Callable]]) -> None:
    shown, close = counted()
    begin(shown)
    controls = [name for item in shown.controls() if (name := accessible_name(item))]
    dead = QPoint(960, 3)
    for _ in range(3):
        shown.tap(dead)
    shown.press(dead)  # a finger that moves does not tap
    shown.release(QPoint(960, 400))
    for name in controls[:4]:
        shown.show(Route(PageKind.HOME))
        shown.touch(name)
        shown.rest()
    (visit,) = close()

    assert visit.dead_taps == 3
    assert visit.day == ""


def test_searches_that_found_nothing(counted: Callable[..., tuple[Glass, Callable]]) -> None:
    shown, close = counted()
    begin(shown)
    shown.show(Route(PageKind.SEARCH))

    def ask(text: str) -> None:
        shown.stage.seeker.replace(text)
        shown.until(lambda: shown.stage.seeker._answered[0] == text, text)

    ask("xqzw")
    ask("xqzwx")  # the same search
    ask("bergamo")
    ask("xqzw")
    shown.stage.seeker.clear()
    ask("wwxyq")
    shown.visit.goHome()
    shown.until(lambda: shown.visit.route.kind is PageKind.HOME)
    (visit,) = close()

    assert visit.empty_searches == 2


def test_a_visit_by_keys(counted: Callable[..., tuple[Glass, Callable]]) -> None:
    shown, close = counted()
    shown.rest()
    QTest.keyClick(shown.window, Qt.Key.Key_Tab)
    QTest.keyClick(shown.window, Qt.Key.Key_Return)
    shown.until(lambda: shown.visit.route.kind is PageKind.HOME)
    (visit,) = close()

    assert visit.began == "key"
