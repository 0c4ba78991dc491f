"""Codes for a phone: read off the glass again by a real decoder, at the size of a kiosk."""

from collections.abc import Callable
from datetime import UTC, datetime
from pathlib import Path

import pytest
import zxingcpp
from PySide6.QtCore import QPoint, QSize
from PySide6.QtGui import QAccessible, QImage
from PySide6.QtQuick import QQuickItem

from kiosk.content.kinds import PageKind, Route
from kiosk.content.qr_size import CAPACITY, MODULE_MM
from kiosk.screen.clock import GivenClock
from kiosk.screen.items import items
from kiosk.screen.qr import draw_code
from kiosk.screen.visit import Manner
from tests.screen.glass import LANDSCAPE, PORTRAIT, Glass, role, scene_rect
from tests.screen.guide_content import build_known_town
from tests.screen.journey import in_sight
from tests.screen.layout import faults, is_text, painted

BEFORE = GivenClock(datetime(2027, 6, 10, 9, 30, tzinfo=UTC))
TAKE, SHUT = "Take it with you", "Close"
SQUARE = Route(PageKind.LANDMARK, "bergamo/piazza")
TOWN = Route(PageKind.TOWN, "bergamo")
GLASSES = [
    pytest.param(LANDSCAPE, 32.0, {}, id="32"),
    pytest.param(PORTRAIT, 32.0, {"night": True}, id="portrait-night"),
    pytest.param(LANDSCAPE, 21.5, {"contrast": True}, id="21-contrast"),
    pytest.param(LANDSCAPE, 15.6, {"night": True, "contrast": True}, id="15-night-contrast"),
    pytest.param(PORTRAIT, 15.6, {"text_scale": 1.3}, id="15-portrait-large"),
    pytest.param(LANDSCAPE, 15.6, {"text_scale": 1.3}, id="15-large"),
    pytest.param(QSize(1280, 720), 32.0, {"low_reach": True}, id="720p-low"),
]


@pytest.fixture(scope="module")
def known(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("phone")
    build_known_town(folder / "content", folder / "data")
    return folder / "data"


def decoded(image: QImage) -> str:
    """Return what the only code in a picture says."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    seen = zxingcpp.read_barcodes(
        zxingcpp.ImageView(
            grey.constBits(), grey.width(), grey.height(), zxingcpp.ImageFormat.Lum,
            grey.bytesPerLine(), 1,
        )
    )  # fmt: skip
    assert len(seen) == 1, f"{len(seen)} codes on the glass"
    assert seen[0].format == zxingcpp.BarcodeFormat.QRCode
    return str(seen[0].text)


def code(glass: Glass) -> QQuickItem:
    (found,) = [item for item in glass.shown() if item.property("moduleMm") is not None]
    return found


def is_large(glass: Glass) -> bool:
    """Return whether a module is as wide as the rule says, to the nearest pixel."""
    return int(code(glass).property("pixels")) >= round(MODULE_MM * glass.millimetre)


def is_quiet(image: QImage, glass: Glass) -> bool:
    """Return whether four modules around the code are bare and white."""
    rect = scene_rect(code(glass)).toRect()
    wide = 4 * int(code(glass).property("pixels"))
    inner = rect.adjusted(wide, wide, -wide, -wide)
    around = [
        (x, y)
        for x in range(rect.left() + 1, rect.right(), 3)
        for y in range(rect.top() + 1, rect.bottom(), 3)
        if not inner.contains(QPoint(x, y))
    ]
    return all(image.pixelColor(x, y).lightness() == 255 for x, y in around)


def opened(glass: Callable[..., Glass], data: Path, route: Route, **how: object) -> Glass:
    manner = Manner(**{"language": "en", "motion": False, **how.pop("manner", {})})  # type: ignore[dict-item]
    one = glass(**{"data": data, "manner": manner, "clock": BEFORE, **how})
    one.show(route)
    take(one)
    return one


def take(glass: Glass) -> None:
    """Touch the card, once it is in sight."""
    assert in_sight(glass, glass.control(TAKE))
    glass.touch(TAKE)
    glass.until(lambda: bool(glass.stage.phone.property("open")), "the codes")
    glass.rest()


def covered(glass: Glass) -> list[str]:
    """Return the words of the sheet that lie under one of its buttons or its code."""
    (sheet,) = [item for item in glass.shown() if item.property("modal") is True]
    inside = list(items(sheet))
    solid = [item for item in inside if role(item) is QAccessible.Role.Button] + [code(glass)]
    words = [item for item in inside if is_text(item) and str(item.property("text"))]
    return [
        str(text.property("text"))
        for text in words
        for item in solid
        if not item.isAncestorOf(text)
        and painted(text).adjusted(2, 2, -2, -2).intersects(scene_rect(item))
    ]


@pytest.mark.parametrize(("size", "inches", "manner"), GLASSES)
def test_every_kind_of_code_is_read_off_the_glass(
    glass: Callable[..., Glass],
    known: Path,
    size: QSize,
    inches: float,
    manner: dict[str, object],
) -> None:
    one = opened(glass, known, SQUARE, size=size, inches=inches, manner=manner)
    image = one.window.grabWindow()

    assert decoded(image) == "https://guida.example/tappa/en/bergamo/piazza"
    assert is_quiet(image, one)
    assert is_large(one)
    assert not [str(fault) for fault in faults(one.window)]
    assert not covered(one)
    one.touch("On the map")
    one.rest()
    assert decoded(one.window.grabWindow()) == "geo:45.70400,9.66260"
    one.touch(SHUT)
    one.show(TOWN)
    take(one)
    one.touch("Friday 11 June, 12:30–14:00")
    one.rest()
    image = one.window.grabWindow()
    said = decoded(image)
    assert said.startswith("BEGIN:VCALENDAR\r\nVERSION:2.0\r\n")
    assert "\r\nDTSTART:20270611T103000Z\r\nDTEND:20270611T120000Z\r\n" in said
    assert "Historic cars (planned time)" in said.replace("\r\n ", "")
    assert "Sentierone\\, Donizetti side" in said
    assert is_quiet(image, one)
    assert is_large(one)
    assert not [str(fault) for fault in faults(one.window)]
    assert not covered(one)


def test_the_longest_code_is_drawn_and_read() -> None:
    text = "x" * CAPACITY[-1]

    assert decoded(draw_code(text, QSize(4 * 77, 4 * 77))) == text


def test_words_beyond_latin_are_read_back() -> None:
    assert decoded(draw_code("Città – “più” 1927 €", QSize(400, 400))) == "Città – “più” 1927 €"


@pytest.mark.parametrize(
    "clock",
    [None, GivenClock(datetime(2027, 6, 11, 10, 31, tzinfo=UTC))],
    ids=["nobody knows the time", "they have passed"],
)
def test_a_time_is_only_for_the_future_by_a_trusted_clock(
    glass: Callable[..., Glass], known: Path, clock: GivenClock | None
) -> None:
    one = opened(glass, known, TOWN, clock=clock)

    assert one.stage.phone.property("count") == 1
    assert decoded(one.window.grabWindow()).startswith("https://")


def test_the_shipped_content_offers_no_code_that_leads_nowhere(
    glass: Callable[..., Glass],
) -> None:
    one = glass(manner=Manner(language="en", motion=False), clock=BEFORE)
    for route in one.library.routes():
        page = one.library.page(route, "en")
        assert not getattr(page, "lasting", False), route
        assert getattr(page, "until", 0.0) < BEFORE.now().timestamp(), route
    one.show(TOWN)
    assert TAKE not in one.names()


def test_codes_follow_the_language_and_go_with_their_page(
    glass: Callable[..., Glass], known: Path
) -> None:
    one = opened(glass, known, SQUARE)
    one.touch("Italiano")
    one.until(lambda: one.visit.manner.language == "it", "Italian")
    one.until(lambda: "/it/" in str(one.stage.phone.property("text")), "the Italian address")
    one.rest()

    assert decoded(one.window.grabWindow()) == "https://guida.example/tappa/it/bergamo/piazza"
    one.touch("Home")
    one.until(lambda: one.visit.route.kind is PageKind.HOME, "home")
    assert not one.stage.phone.property("open")


def test_starting_over_closes_the_codes_and_nothing_below_them_is_touched(
    glass: Callable[..., Glass], known: Path
) -> None:
    one = opened(glass, known, SQUARE)
    before = one.visit.route
    one.tap(QPoint(one.window.width() // 2, 8))
    one.tap(scene_rect(code(one)).center().toPoint())
    one.rest()

    assert one.visit.route == before
    assert one.stage.phone.property("open")
    one.touch("Start over")
    one.until(lambda: one.visit.route.kind is PageKind.ATTRACT, "the end")
    assert not one.stage.phone.property("open")
