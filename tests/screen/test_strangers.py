"""Strangers: whatever fingers do, in any order, nobody is stranded and nothing is left behind."""

import time
from collections.abc import Callable, Iterator
from pathlib import Path
from random import Random

import pytest
from PySide6.QtCore import QPoint, QRectF
from PySide6.QtGui import QImage
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.care.gesture import HOLD, TAPS
from kiosk.content.kinds import PageKind, Route
from kiosk.screen.corner import Corner
from tests.screen.glass import LANDSCAPE, PORTRAIT, Glass, accessible_name, scene_rect
from tests.screen.golden import small
from tests.screen.guide_content import build_known_town
from tests.screen.knocking import knock
from tests.screen.likeness import apart

HOME, ATTRACT = Route(PageKind.HOME), Route(PageKind.ATTRACT)
START_OVER, AT_HOME = {"Ricomincia", "Start over"}, {"Home"}
KEEPERS = tuple(
    map(Route, (PageKind.MAP, PageKind.SEARCH, PageKind.GUIDE, PageKind.TOWN, PageKind.STORIES))
)
"""Pages that hold what a visitor did: moved, typed, chose, scrolled."""


class Stranger:
    """Somebody at the glass; what each act was stands in `did`, for whoever repeats it."""

    def __init__(self, glass: Glass, seed: int) -> None:
        self.glass, self.random, self.did = glass, Random(seed), [f"seed {seed}"]

    def act(self) -> None:
        """Do one thing."""
        acts = (self.tap, self.tap, self.drag, self.two, self.hold, self.corner)
        self.random.choice((*acts, *(self.press,) * 12, *(self.speak,) * 2))()
        self.glass.rest()

    def point(self) -> QPoint:
        window = self.glass.window
        return QPoint(self.random.randrange(window.width()), self.random.randrange(window.height()))

    def tap(self) -> None:
        where = self.point()
        self.did.append(f"tap {where.x()},{where.y()}")
        self.glass.tap(where)

    def press(self) -> None:
        leave = START_OVER if self.glass.visit.route != ATTRACT else set()
        controls = [c for c in in_reach(self.glass) if accessible_name(c) not in leave]
        control = self.random.choice(controls)
        self.did.append(f"press “{accessible_name(control)}” on {self.glass.visit.route}")
        self.glass.tap(scene_rect(control).center().toPoint())

    def speak(self) -> None:
        names = {"Italiano", "English"} & set(self.glass.names())
        if names:
            name = self.random.choice(sorted(names))
            self.did.append(f"press “{name}”")
            self.glass.tap(scene_rect(self.glass.control(name)).center().toPoint())

    def drag(self) -> None:
        self.did.append("drag")
        self.move([self.point()], [self.point()])

    def two(self) -> None:
        self.did.append("two fingers")
        self.move([self.point(), self.point()], [self.point(), self.point()])

    def hold(self) -> None:
        where = self.point()
        self.did.append(f"hold {where.x()},{where.y()}")
        self.glass.press(where)
        self.glass.rest()
        self.glass.release(where)

    def corner(self) -> None:
        taps = self.random.randrange(1, TAPS + 3)
        self.did.append(f"{taps} taps in the corner")
        for _ in range(taps):
            self.glass.tap(QPoint(20, 20))

    def move(self, start: list[QPoint], end: list[QPoint], steps: int = 4) -> None:
        def event() -> QTest.QTouchEventSequence:
            return QTest.touchEvent(self.glass.window, self.glass._device)

        for step in range(steps + 1):
            touch = event()
            for finger, (one, other) in enumerate(zip(start, end, strict=True)):
                where = one + (other - one) * step / steps
                (touch.move if step else touch.press)(finger, where, self.glass.window)
            touch.commit()
            self.glass.rest()
        touch = event()
        for finger, where in enumerate(end):
            touch.release(finger, where, self.glass.window)
        touch.commit()


def in_reach(glass: Glass) -> list[QQuickItem]:
    """Return the controls whose middle is on the glass."""
    whole = QRectF(0, 0, glass.window.width(), glass.window.height())
    return [c for c in glass.controls() if whole.contains(scene_rect(c).center())]


def touch_one_of(glass: Glass, names: set[str]) -> None:
    (control,) = [item for item in glass.controls() if accessible_name(item) in names]
    glass.touch(control)


def left_over(glass: Glass) -> dict[str, object]:
    """Return all that a visit can leave outside its pages."""
    visit, stage = glass.visit, glass.stage
    return {
        "route": visit.route,
        "manner": visit.manner,
        "history": list(visit._history),
        "scroll": visit.property("scroll"),
        "typed": (stage.seeker.property("text"), stage.seeker.property("count")),
        "wish": stage.outings._wish,
        "sheet": stage.phone.property("open"),
        "care": stage.door.property("room"),
        "question": stage.idle.property("asking"),
    }


def remains(glass: Glass) -> tuple[dict[str, object], dict[str, QImage]]:
    """End the visit by touch, and return what the next visitor meets: values and pictures."""
    if glass.visit.route != ATTRACT:
        touch_one_of(glass, START_OVER)
        glass.until(lambda: glass.visit.route == ATTRACT, "the end of the visit")
    glass.rest()
    values = left_over(glass)
    pictures: dict[str, QImage] = {"attract": small(glass.window.grabWindow())}
    glass.visit.begin("it")
    glass.until(lambda: glass.visit.route == HOME, "home")
    glass.rest()
    pictures["home"] = small(glass.window.grabWindow())
    for route in KEEPERS:
        glass.visit.openPage(route.kind, "")
        glass.until(lambda route=route: glass.visit.route == route, str(route))
        glass.rest()
        pictures[route.kind] = small(glass.window.grabWindow())
    touch_one_of(glass, START_OVER)
    glass.until(lambda: glass.visit.route == ATTRACT, "the end")
    glass.rest()
    return values, pictures


def check(glass: Glass) -> None:
    """Check what must hold after every act."""
    assert not glass.stage.door.property("room"), "the volunteers' front"
    assert glass.stage.views[glass.visit.property("living")].read_state() != "broken"
    if glass.visit.route != ATTRACT:
        names = glass.names()
        assert sum(name in START_OVER for name in names) == 1, names
        assert sum(name in AT_HOME for name in names) == 1, names


def visits(glass: Glass, seeds: range, acts: int) -> None:
    """Let strangers come one after another, and look after each of them."""
    fresh = remains(glass)
    for seed in seeds:
        stranger = Stranger(glass, seed)
        try:
            for _ in range(acts):
                stranger.act()
                check(glass)
            if seed % 2 and glass.visit.route != ATTRACT:
                touch_one_of(glass, AT_HOME)
                glass.until(lambda: glass.visit.route == HOME, "home")
            values, pictures = remains(glass)
            assert values == fresh[0]
            seen = {name: apart(fresh[1][name], now) for name, now in pictures.items()}
            assert not {name: how for name, how in seen.items() if how}
        except (AssertionError, ValueError) as error:
            raise AssertionError(f"{error} after: {'; '.join(stranger.did)}") from error


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("strangers")
    build_known_town(folder / "content", folder / "data")
    return folder / "data"


@pytest.fixture
def watched(glass: Callable[..., Glass]) -> Iterator[Callable[..., Glass]]:
    """Makes glasses whose corner is watched as on a kiosk."""
    corners: list[Corner] = []

    def make(**how: object) -> Glass:
        one = glass(**how)
        one.window.setProperty("slideSeconds", 86_400)
        corner = Corner(one.window, one.millimetre, one.stage)
        corner.opened.connect(one.stage.door.knock)
        corners.append(corner)
        return one

    yield make
    corners.clear()


def test_strangers_in_the_shipped_content(watched: Callable[..., Glass]) -> None:
    visits(watched(), range(3), acts=14)


def test_strangers_where_there_are_codes_and_outings(
    watched: Callable[..., Glass], known: Path
) -> None:
    visits(watched(data=known, size=PORTRAIT), range(100, 102), acts=14)


@pytest.mark.long
@pytest.mark.timeout(3600)
@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("rich", [False, True], ids=["shipped", "known"])
def test_many_strangers(
    watched: Callable[..., Glass], known: Path, factory_data: Path, size: object, rich: bool
) -> None:
    visits(watched(data=known if rich else factory_data, size=size), range(1000, 1060), acts=40)


def test_only_the_whole_gesture_opens_the_front(watched: Callable[..., Glass]) -> None:
    one = watched()
    one.rest()
    corner = QPoint(20, 20)
    for _ in range(TAPS - 2):
        one.tap(corner)
    one.press(corner)
    held = time.monotonic()
    one.until(lambda: time.monotonic() - held > HOLD + 0.2, "a finger that stays")
    one.release(corner)
    assert not one.stage.door.property("room")

    knock(one.window, one._device, lambda: bool(one.stage.door.property("room")))


def test_a_leg_opens_at_the_same_box_every_time(glass: Callable[..., Glass]) -> None:
    one = glass()
    found = []
    for kind, slug in (("legs", ""), ("leg", "2024/1")) * 3:
        one.show(Route(PageKind(kind), slug))
        if kind == "leg":
            strip = next(i for i in one.shown() if "RoadStrip" in i.metaObject().className())
            found.append(strip.property("at"))

    assert found == found[:1] * len(found)


def test_a_page_that_was_thrown_stands_at_its_head_for_the_next_visitor(
    glass: Callable[..., Glass],
) -> None:
    one = glass(size=PORTRAIT)
    town = Route(PageKind.TOWN, "iseo")

    def offset() -> float:
        column = next(i for i in one.shown() if "ScrollColumn" in i.metaObject().className())
        return float(
            next(i for i in column.childItems() if i.inherits("QQuickFlickable")).property(
                "contentY"
            )
        )

    one.visit.begin("it")
    one.show(town)
    Stranger(one, 0).move([QPoint(400, 1500)], [QPoint(400, 800)])
    one.visit.startOver()
    one.until(lambda: one.visit.route == ATTRACT, "the end")
    one.visit.begin("it")
    one.until(lambda: one.visit.route == HOME, "home")
    one.visit.openPage("town", "")
    one.until(lambda: one.visit.route == Route(PageKind.TOWN), "the town")
    one.rest()

    assert offset() == 0
