"""Pages that are being made, that cannot be shown, and that have nothing to show."""

from collections.abc import Callable

from kiosk.content.kinds import PageKind, Route
from tests.screen.glass import Glass
from tests.screen.layout import faults


def words(glass: Glass) -> str:
    return " ".join(str(item.property("text") or "") for item in glass.shown())


def test_a_page_that_is_not_there_says_so_and_home_is_one_touch_away(
    glass: Callable[..., Glass], caplog: object
) -> None:
    one = glass()
    one.visit.begin("en")
    one.until(lambda: one.visit.route == Route(PageKind.HOME), "home")
    for kind in (PageKind.TOWN, PageKind.LANDMARK, PageKind.NEWS, PageKind.CLASSIFICATION):
        one.visit.openPage(kind, "nowhere/at-all")
        one.until(lambda kind=kind: one.visit.route.kind is kind, "the broken page")

        assert "This page cannot be shown" in words(one)
        assert not faults(one.window)
        one.touch("Home")
        one.until(lambda: one.visit.route == Route(PageKind.HOME), "home")


def test_a_page_heals_when_another_is_shown(glass: Callable[..., Glass]) -> None:
    one = glass()
    one.visit.begin("en")
    one.visit.openPage("town", "nowhere")
    one.until(lambda: one.visit.route == Route(PageKind.TOWN, "nowhere"), "the broken page")
    one.show(Route(PageKind.TOWN, "siena"))

    assert "Siena" in words(one).title()
    assert "cannot be shown" not in words(one)


def test_every_page_says_when_it_is_being_made(glass: Callable[..., Glass]) -> None:
    one = glass()
    for route in {r.kind: r for r in one.library.routes()}.values():
        if route.kind is PageKind.ATTRACT:
            continue
        one.show(route)
        one.stage.views[route.kind].show_trouble("loading")

        assert "Un attimo" in words(one), route.kind
