"""Every page can be reached from home by touch, and left again, in both languages."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QSize

from kiosk.content.kinds import PageKind, Route
from tests.screen.glass import Glass
from tests.screen.journey import BACK, BAR, ON, in_sight, named, tree, walk


@pytest.mark.parametrize("language", ["it", "en"])
def test_every_page_is_reached_from_home_and_left_again(
    glass: Callable[..., Glass], language: str
) -> None:
    one = glass(size=QSize(1280, 720) if language == "it" else QSize(720, 1280))
    one.touch("Tocca per iniziare, Italiano" if language == "it" else "Touch to begin, English")
    one.until(lambda: one.visit.route == Route(PageKind.HOME), "home")
    children = tree(one, language)
    walk(one, language, Route(PageKind.HOME), children)

    everything = {route for route in one.library.routes() if route.kind is not PageKind.ATTRACT}
    # Home leads to notices only while there are some: see test_today.
    elsewhere = {Route(PageKind.TOWN, "bergamo"), Route(PageKind.NOTICE)}
    assert everything - elsewhere <= set(children)


def test_from_every_town_each_control_of_home_leads_on_and_back(
    glass: Callable[..., Glass],
) -> None:
    first = glass(size=QSize(1280, 720))
    towns = [route.slug for route in first.library.routes() if route.kind is PageKind.TOWN]
    for number, town in enumerate(towns):
        first.move(town)
        language = ("it", "en")[number % 2]
        first.visit.begin(language)
        first.until(lambda: first.visit.route == Route(PageKind.HOME), "home")
        first.rest()
        first.rest()
        names = [name for name in first.names() if name not in {*BAR, *ON, *BACK}]
        assert names, town
        for name in names:
            first.rest()
            control = named(first, name)
            assert control and in_sight(first, control), f"{town}: “{name}” cannot be reached"
            first.touch(control)
            first.until(lambda: first.visit.route != Route(PageKind.HOME), f"{town}, {name}")
            first.touch("Home")
            first.until(lambda: first.visit.route == Route(PageKind.HOME), "home again")
        first.visit.startOver()
        first.until(lambda: first.visit.route == Route(PageKind.ATTRACT), "the end")
