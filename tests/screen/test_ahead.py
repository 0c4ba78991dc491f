"""Living pages filled before anybody asks for them, and long ones filled in steps."""

from collections.abc import Callable

from kiosk.content.kinds import PageKind, Route
from kiosk.screen.living_pages import FIRST, living
from kiosk.screen.rows import RowModel
from kiosk.screen.visit import Manner
from tests.screen.glass import Glass
from tests.screen.test_rows import Place


def shown(model: RowModel) -> list[Place]:
    return [
        Place(model.data(model.index(at), 256), model.data(model.index(at), 257))
        for at in range(model.rowCount())
    ]


def test_a_long_list_comes_in_steps_over_the_old_rows() -> None:
    model = RowModel(Place)
    old = [Place(f"old {at}", at) for at in range(6)]
    new = [Place(f"new {at}", at) for at in range(8)]
    model.replace(old)
    model.replace(new, first=2)

    assert shown(model) == [*new[:2], *old[2:]]
    assert not model.whole
    model.grow(5)
    assert shown(model) == new[:7]
    model.grow(5)
    assert shown(model) == new
    assert model.whole


def test_a_shorter_list_leaves_nothing_of_the_longer_one() -> None:
    model = RowModel(Place)
    model.replace([Place(f"old {at}", at) for at in range(6)])
    new = [Place("new", 0), Place("newer", 1), Place("newest", 2)]
    model.replace(new, first=2)

    assert model.rowCount() == 3
    model.grow(1)
    assert shown(model) == new


def test_what_a_page_leads_to_is_filled_while_the_visitor_looks(
    glass: Callable[..., Glass],
) -> None:
    one = glass(manner=Manner())
    one.visit.begin("it")
    one.until(lambda: one.visit.route == Route(PageKind.HOME), "home")
    one.rest()
    one.until(lambda: not one.stage.turner.looking_ahead, "the pages ahead")

    for kind in (PageKind.TOWN, PageKind.LEGS, PageKind.RESULTS, PageKind.STORIES):
        page = one.library.kept(Route(kind), "it")
        assert page is not None
        assert one.stage.views[living(page)].page is page
        assert one.stage.views[living(page)].whole


def test_a_page_left_half_filled_is_whole_in_sight_when_it_comes(
    glass: Callable[..., Glass],
) -> None:
    one = glass(manner=Manner(motion=False))
    page = one.library.page(Route(PageKind.TOWN, "torino"), "it")
    view = one.stage.views[living(page)]
    view.prepare(page)
    assert not view.whole

    view.show_page(page)

    for name, first in FIRST[living(page)].items():
        rows = getattr(page, name)
        assert view.models[name].rowCount() >= min(first, len(rows))
    one.until(lambda: view.whole, "the rest of the page")


def test_towns_with_little_to_tell_have_a_page_of_their_own(glass: Callable[..., Glass]) -> None:
    one = glass()
    one.show(Route(PageKind.TOWN, "bibbona"))

    assert one.visit.property("living") == "town-brief"
    one.show(Route(PageKind.TOWN, "torino"))
    assert one.visit.property("living") == "town"
