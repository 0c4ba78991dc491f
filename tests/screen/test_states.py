"""Pages that are being made, that cannot be shown, and that have nothing to show."""

import sys
from collections.abc import Callable
from pathlib import Path

from kiosk.content.kinds import PageKind, Route
from kiosk.releases.build import build_release
from kiosk.releases.source import folder_source
from tests.screen.glass import Glass
from tests.screen.layout import faults

sys.path.append(str(Path(__file__).parents[1] / "unit" / "content"))
from small_content import FILES


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
        one.stage.views[one.visit.property("living")].show_trouble("loading")

        assert "Un attimo" in words(one), route.kind


def test_a_list_with_nothing_in_it_says_so(glass: Callable[..., Glass], tmp_path: Path) -> None:
    folder = tmp_path / "content"
    for name, text in FILES.items():
        if not name.startswith(("news/", "stories/", "partners")):
            path = folder / name
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
    (folder / "partners.yaml").write_text("[]\n", encoding="utf-8")
    build_release(folder_source(folder), tmp_path / "data")
    one = glass(data=tmp_path / "data")
    for kind in (PageKind.NEWS_LIST, PageKind.STORIES, PageKind.PARTNERS):
        one.show(Route(kind))

        assert one.stage.views[kind].read_state() == "empty"
        assert [item for item in one.shown() if item.property("state_") == "empty"], kind
        assert not faults(one.window)
