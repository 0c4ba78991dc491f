"""Every page, in both languages and orientations, walked item by item."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import QByteArray, QSize, QUrl
from PySide6.QtQml import QQmlComponent

from kiosk.content.kinds import PageKind, Route
from kiosk.screen.visit import Manner
from tests.screen.glass import LANDSCAPE, PORTRAIT, Glass
from tests.screen.layout import faults

SHAPES = [
    pytest.param(LANDSCAPE, 32.0, id="landscape"),
    pytest.param(PORTRAIT, 32.0, id="portrait"),
    pytest.param(LANDSCAPE, 21.5, id="landscape-21"),
    pytest.param(PORTRAIT, 21.5, id="portrait-21"),
]


@pytest.mark.parametrize(("size", "inches"), SHAPES)
@pytest.mark.parametrize("language", ["it", "en"])
def test_nothing_is_cut_off_or_in_the_way(
    glass: Callable[..., Glass], size: QSize, inches: float, language: str
) -> None:
    one = glass(size=size, inches=inches)
    one.visit.setLanguage(language)
    found: list[str] = []
    for route in one.library.routes():
        one.show(route)
        found += [f"{route.kind} {route.slug}: {fault}" for fault in faults(one.window)]

    assert not found, f"{len(found)} faults\n" + "\n".join(found[:80])


@pytest.mark.parametrize("size", [LANDSCAPE, PORTRAIT], ids=["landscape", "portrait"])
@pytest.mark.parametrize("town", ["brescia", "torino", "bibbona", "san-lazzaro-di-savena"])
def test_the_home_page_holds_rich_and_poor_towns(
    glass: Callable[..., Glass], size: QSize, town: str
) -> None:
    one = glass(size=size, town=town)
    for language in ("it", "en"):
        one.visit.setLanguage(language)
        for kind in (PageKind.ATTRACT, PageKind.HOME):
            one.show(Route(kind))

            assert not [str(fault) for fault in faults(one.window)]


@pytest.mark.parametrize(
    "manner",
    [Manner(motion=False, text_scale=1.3), Manner(motion=False, contrast=True)],
    ids=["large-text", "high-contrast"],
)
def test_large_text_and_high_contrast_hold(glass: Callable[..., Glass], manner: Manner) -> None:
    one = glass(manner=manner)
    found: list[str] = []
    for route in one.library.routes():
        if route.kind not in (PageKind.LANDMARK, PageKind.TOWN) or "bergamo" in route.slug:
            one.show(route)
            found += [f"{route.kind} {route.slug}: {fault}" for fault in faults(one.window)]

    assert not found, f"{len(found)} faults\n" + "\n".join(found[:80])


PLANTED = {
    "cut off": 'Text { width: 40; elide: Text.ElideRight; text: "Palazzolo sull’Oglio" }',
    "wider than its item": 'Text { width: 40; text: "Palazzolo sull’Oglio" }',
    "higher than its item": 'Text { width: 200; height: 4; text: "Palazzolo" }',
    "beyond the glass": 'Text { x: 1900; text: "Palazzolo sull’Oglio" }',
    "cut by its clip": 'Item { clip: true; width: 50; height: 50; Text { text: "Palazzolo" } }',
    "words over words": 'Item { width: 400; height: 90; Text { text: "Uno due" }'
    ' Item { Text { x: 8; text: "Tre quattro" } } }',
    "in each other's way": "Item { width: 300; height: 90; Rectangle { width: 100; height: 50 }"
    " Rectangle { x: 50; y: 20; width: 100; height: 50 } }",
}


@pytest.mark.parametrize("what", PLANTED)
def test_a_planted_mistake_is_found(glass: Callable[..., Glass], what: str) -> None:
    one = glass()
    one.show(Route(PageKind.ABOUT))
    before = {fault.what for fault in faults(one.window)}
    component = QQmlComponent(one.stage.engine)
    component.setData(QByteArray(f"import QtQuick\n{PLANTED[what]}".encode()), QUrl())
    item = component.create()
    item.setParentItem(one.window.contentItem())
    one.rest()

    assert what in {fault.what for fault in faults(one.window)} - before
    item.setParentItem(None)
    item.deleteLater()
