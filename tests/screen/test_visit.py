"""A visit, as fingers make it."""

from collections.abc import Callable

from kiosk.content.kinds import PageKind, Route
from tests.screen.glass import Glass


def test_a_touch_begins_a_visit_in_the_language_it_asks_for(glass: Callable[..., Glass]) -> None:
    one = glass()
    one.touch("Touch to begin, English")
    one.until(lambda: one.visit.route == Route(PageKind.HOME), "home")

    assert one.visit.manner.language == "en"
    assert "Start over" in one.names()


def test_starting_over_brings_language_and_page_back(glass: Callable[..., Glass]) -> None:
    one = glass()
    one.touch("Touch to begin, English")
    one.until(lambda: one.visit.route == Route(PageKind.HOME), "home")
    one.touch("Legs")
    one.until(lambda: one.visit.route == Route(PageKind.LEGS), "legs")
    one.touch("Start over")
    one.until(lambda: one.visit.route == Route(PageKind.ATTRACT), "attract")

    assert one.visit.manner.language == "it"
    one.visit.begin("it")
    one.visit.goBack()
    assert one.visit.route == Route(PageKind.HOME)
