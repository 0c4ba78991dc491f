"""The map under real fingers: moved, enlarged, its towns and legs touched, left and found again."""

import math
from collections.abc import Callable, Iterable
from itertools import combinations

import pytest
from PySide6.QtCore import QPoint, QRectF, QSize
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.content.kinds import PageKind, Route
from kiosk.screen.visit import Manner
from tests.screen.glass import LANDSCAPE, PORTRAIT, Glass, accessible_name, scene_rect
from tests.screen.layout import faults, opaque, painted

SHAPES = pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])


def surface(glass: Glass) -> QQuickItem:
    return next(item for item in glass.shown() if "MapSurface" in item.metaObject().className())


def scale(glass: Glass) -> float:
    return float(surface(glass).property("unit"))


def on_glass(glass: Glass, name: str) -> QPoint:
    return scene_rect(glass.control(name)).center().toPoint()


def button(glass: Glass, icon: str) -> QQuickItem:
    return next(i for i in glass.controls() if i.property("icon") == icon)


def below(item: QQuickItem) -> Iterable[QQuickItem]:
    """Yield an item and all below it, in sight or not."""
    yield item
    for child in item.childItems():
        yield from below(child)


def spots(glass: Glass) -> dict[str, QQuickItem]:
    """Return the towns of the map by their slugs, in sight or not."""
    found = (i for i in below(surface(glass)) if "MapSpotDelegate" in i.metaObject().className())
    return {str(item.property("slug")): item for item in found}


def chosen(glass: Glass) -> str:
    return next(slug for slug, spot in spots(glass).items() if spot.property("chosen"))


def switch(glass: Glass, leg: int) -> QQuickItem:
    return next(i for i in glass.controls() if i.property("number") == leg)


def frame(glass: Glass) -> None:
    """Wait for the next frame."""
    drawn = glass.frames
    glass.window.update()
    glass.until(lambda: glass.frames > drawn, "a frame")


def finger(glass: Glass, *strokes: list[QPoint]) -> None:
    """Move fingers, one stroke each, together over the glass."""

    def event() -> QTest.QTouchEventSequence:
        return QTest.touchEvent(glass.window, glass._device)

    touch = event()
    for number, stroke in enumerate(strokes):
        touch.press(number, stroke[0], glass.window)
    touch.commit()
    for points in zip(*(stroke[1:] for stroke in strokes), strict=True):
        touch = event()
        for number, point in enumerate(points):
            touch.move(number, point, glass.window)
        touch.commit()
        frame(glass)  # moves within one frame are delivered as one
    touch = event()
    for number, stroke in enumerate(strokes):
        touch.release(number, stroke[-1], glass.window)
    touch.commit()
    glass.rest()


def stroke(start: QPoint, end: QPoint, steps: int = 12) -> list[QPoint]:
    return [start + (end - start) * at / steps for at in range(steps + 1)]


@pytest.fixture
def mapped(glass: Callable[..., Glass]) -> Callable[..., Glass]:
    """A glass that shows the map, in English."""

    def make(slug: str = "", **how: object) -> Glass:
        one = glass(**{"manner": Manner(language="en", motion=False), **how})
        one.show(Route(PageKind.MAP, slug))
        return one

    return make


def test_one_finger_moves_the_map_and_no_further_than_the_race(
    mapped: Callable[..., Glass],
) -> None:
    one = mapped()
    one.touch(button(one, "plus"))
    before = on_glass(one, "Bologna")
    middle = scene_rect(surface(one)).center().toPoint()
    finger(one, stroke(middle, middle - QPoint(150, 100)))
    moved = on_glass(one, "Bologna") - before

    assert -150 <= moved.x() <= -100 and -100 <= moved.y() <= -60
    assert one.visit.route == Route(PageKind.MAP)
    for _ in range(12):
        finger(one, stroke(middle - QPoint(300, 200), middle + QPoint(300, 200)))
    frame = QRectF(0, 0, surface(one).width(), surface(one).height())
    sheet = QRectF(
        surface(one).property("originX"),
        surface(one).property("originY"),
        one.stage.views[PageKind.MAP].page.sheet_width * scale(one),
        one.stage.views[PageKind.MAP].page.sheet_height * scale(one),
    )
    assert sheet.contains(frame)


@SHAPES
def test_buttons_enlarge_step_by_step_and_bring_the_whole_race_back(
    mapped: Callable[..., Glass], size: QSize
) -> None:
    one = mapped(size=size)
    scales = [scale(one)]
    assert not button(one, "minus").isEnabled()
    while button(one, "plus").isEnabled():
        one.touch(button(one, "plus"))
        scales.append(scale(one))

    assert scales == pytest.approx([scales[0] * 2**step for step in range(4)])
    one.touch(button(one, "minus"))
    assert scale(one) == pytest.approx(scales[2])
    one.touch(button(one, "whole"))
    assert scale(one) == pytest.approx(scales[0])
    lowest = 0.4 * size.height()
    for icon in ("plus", "minus", "whole"):
        assert scene_rect(button(one, icon)).bottom() > lowest


def test_two_fingers_enlarge_what_lies_between_them(mapped: Callable[..., Glass]) -> None:
    one = mapped()
    first, at = scale(one), on_glass(one, "Prato")
    finger(
        one,
        stroke(at - QPoint(60, 0), at - QPoint(150, 0)),
        stroke(at + QPoint(60, 0), at + QPoint(150, 0)),
    )

    assert scale(one) == pytest.approx(2 * first)
    moved = on_glass(one, "Prato") - at
    assert math.hypot(moved.x(), moved.y()) < 60
    finger(
        one,
        stroke(at - QPoint(200, 0), at - QPoint(60, 0)),
        stroke(at + QPoint(200, 0), at + QPoint(60, 0)),
    )
    assert scale(one) == pytest.approx(first)


def test_a_touched_town_shows_its_plate_and_its_guide_is_one_touch_away(
    mapped: Callable[..., Glass],
) -> None:
    one = mapped()
    assert chosen(one) == "bergamo"
    one.touch("Siena")
    assert chosen(one) == "siena"
    one.touch(button(one, "plus"))
    grown = scale(one)
    one.touch("The guide of Siena")
    one.until(lambda: one.visit.route == Route(PageKind.TOWN, "siena"), "the guide")
    one.touch("Back")
    one.until(lambda: one.visit.route == Route(PageKind.MAP), "the map")
    one.rest()

    assert (chosen(one), scale(one)) == ("siena", grown)


def test_where_towns_crowd_the_map_comes_nearer_until_a_finger_can_tell(
    mapped: Callable[..., Glass],
) -> None:
    one = mapped()
    first = scale(one)
    for _ in range(4):
        one.touch("Moniga del Garda")
        if chosen(one) == "moniga-del-garda":
            break

    assert chosen(one) == "moniga-del-garda"
    assert scale(one) > first


@SHAPES
def test_every_town_is_a_control_of_a_finger_s_size_with_its_own_name(
    mapped: Callable[..., Glass], size: QSize
) -> None:
    one = mapped(size=size, inches=21.5)
    names = one.names()

    assert len(names) == len(set(names))
    for spot in one.stage.views[PageKind.MAP].page.towns:
        rect = scene_rect(one.control(spot.name))
        assert min(rect.width(), rect.height()) >= 20 * one.millimetre - 0.5
    for control in one.controls():
        rect = scene_rect(control)
        assert min(rect.width(), rect.height()) >= 20 * one.millimetre - 0.5, accessible_name(
            control
        )


def test_every_town_is_reached_along_the_road(mapped: Callable[..., Glass]) -> None:
    one = mapped()
    seen = [chosen(one)]
    for _ in range(46):
        one.touch(next(name for name in one.names() if name.startswith("Next: ")))
        seen.append(chosen(one))

    assert len(set(seen)) == 47
    one.touch(next(name for name in one.names() if name.startswith("Next: ")))
    assert chosen(one) == "bergamo"


def test_a_leg_that_is_switched_off_takes_its_towns_with_it(mapped: Callable[..., Glass]) -> None:
    one = mapped()
    assert switch(one, 4).property("on") is True
    one.touch(switch(one, 4))

    assert switch(one, 4).property("on") is False
    assert "Siena" not in one.names()
    assert {"Ferrara", "Bologna", "Rome", "Bergamo"} <= set(one.names())
    one.touch(switch(one, 1))
    assert "Novara" not in one.names()
    assert "Bergamo" in one.names(), "where the visitor is stays on the map"
    one.touch(switch(one, 4))
    assert "Siena" in one.names()


def test_the_next_visitor_finds_the_map_as_new(mapped: Callable[..., Glass]) -> None:
    one = mapped()
    first = scale(one)
    one.touch("Siena")
    one.touch(button(one, "plus"))
    one.touch(switch(one, 2))
    one.visit.startOver()
    one.until(lambda: one.visit.route.kind is PageKind.ATTRACT, "the end")
    one.visit.begin("en")
    one.until(lambda: one.visit.route.kind is PageKind.HOME, "home")
    one.visit.openPage("map", "")
    one.until(lambda: one.visit.route.kind is PageKind.MAP, "the map")
    one.rest()

    assert (chosen(one), scale(one)) == ("bergamo", first)
    assert switch(one, 2).property("on") is True


def test_a_touch_on_the_map_of_the_legs_opens_the_map_there(glass: Callable[..., Glass]) -> None:
    one = glass(manner=Manner(language="en", motion=False))
    one.show(Route(PageKind.LEGS))
    one.touch("Open the map")
    one.until(lambda: one.visit.route == Route(PageKind.MAP), "the map")
    one.touch("Back")
    one.until(lambda: one.visit.route == Route(PageKind.LEGS), "the legs")
    one.rest()
    town = next(
        item
        for item in one.shown()
        if "RouteTown" in item.metaObject().className() and item.property("slug") == "siena"
    )
    one.tap(town.mapToScene(town.boundingRect().topLeft()).toPoint())
    one.until(lambda: one.visit.route == Route(PageKind.MAP, "siena"), "the map at Siena")
    one.rest()

    assert chosen(one) == "siena"
    middle = scene_rect(surface(one)).center()
    assert scene_rect(one.control("Siena")).contains(middle)


def test_a_town_leads_to_its_place_on_the_map(glass: Callable[..., Glass]) -> None:
    one = glass(manner=Manner(language="en", motion=False))
    one.show(Route(PageKind.TOWN, "torino"))
    one.touch("Turin on the map")
    one.until(lambda: one.visit.route == Route(PageKind.MAP, "torino"), "the map")
    one.rest()

    assert chosen(one) == "torino"


@pytest.mark.parametrize("manner", [Manner(motion=False), Manner(motion=False, text_scale=1.3)])
@SHAPES
def test_names_on_the_glass_keep_apart_at_every_step(
    mapped: Callable[..., Glass], size: QSize, manner: Manner
) -> None:
    one = mapped(size=size, manner=manner)
    for step in range(4):
        surface(one).setProperty("step", step)
        one.rest()
        labels = [i for i in one.shown() if "MapLabel" in i.metaObject().className()]
        texts = [
            text
            for label in labels
            for text in below(label)
            if text.inherits("QQuickText") and text.isVisible() and opaque(text)
        ]
        assert step or len(texts) > 10
        for first, second in combinations(texts, 2):
            if first.parentItem() is second.parentItem() or first.parentItem() is (
                second.parentItem().parentItem()
            ):
                continue
            spare = 0.1 * first.height()
            common = (
                painted(first)
                .adjusted(0, spare, 0, -spare)
                .intersected(painted(second).adjusted(0, spare, 0, -spare))
            )
            assert min(common.width(), common.height()) <= 2, (
                f"step {step}: {first.property('text')} / {second.property('text')}"
            )


@pytest.mark.parametrize("manner", [Manner(motion=False), Manner(motion=False, text_scale=1.3)])
@pytest.mark.parametrize("inches", [32.0, 15.6])
@SHAPES
def test_the_map_page_holds_its_longest_names(
    mapped: Callable[..., Glass], size: QSize, inches: float, manner: Manner
) -> None:
    one = mapped(size=size, inches=inches, manner=manner)
    assert not [str(fault) for fault in faults(one.window)]
    page = next(item for item in one.shown() if "MapPage" in item.metaObject().className())
    for town in ("castiglione-della-pescaia", "passignano-sul-trasimeno"):
        page.setProperty("picked", town)
        one.rest()

        assert not [str(fault) for fault in faults(one.window)]
