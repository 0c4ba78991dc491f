"""Every kind of page in every mode: large enough, strong enough, low enough, nothing in the way.

A covering part runs always: the longest page of each kind in each mode and both orientations, with
languages and panels in turn, and a part of the kinds on the smallest panel. The whole product takes
most of an hour: ``pytest -m long tests/screen/test_modes.py``.
"""

from collections.abc import Callable, Iterable, Iterator
from dataclasses import replace
from itertools import product
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtQml import QQmlComponent

from kiosk.content.kinds import PageKind, Route
from kiosk.screen.tour import MODES
from tests.screen.audit import afar, audit, difference, grab, pale, targets
from tests.screen.contents import extremes
from tests.screen.glass import CALM, LANDSCAPE, PORTRAIT, Glass
from tests.screen.layout import faults

SHAPES = {"landscape": LANDSCAPE, "portrait": PORTRAIT}
INCHES = (32.0, 21.5, 15.6)
ANOTHER = 0.01
"""The least share of a page that a mode changes plainly."""
Extremes = dict[PageKind, tuple[Route, Route]]
WHOLE = (("landscape", "it", 32.0), ("portrait", "en", 21.5))
SMALLEST = (
    ("large-text", "en", "landscape"),
    ("low-reach", "it", "portrait"),
    ("high-contrast", "it", "landscape"),
    ("normal", "en", "portrait"),
)
MOVING = ("normal", "large-text", "low-reach")
"""The modes that lay a page out otherwise; the rest only colour it."""


@pytest.fixture(scope="module")
def seen() -> Extremes:
    """The longest and the shortest page of each kind, found once for all tests here."""
    return {}


@pytest.fixture(scope="module")
def normals() -> dict[tuple[str, Route], bytes]:
    """Each page in the normal mode, which is drawn first, as it looks from afar."""
    return {}


def most_and_least(glass: Glass, seen: Extremes) -> Extremes:
    if not seen:
        seen.update(extremes(glass.library, "it"))
    return seen


def one_in(glass: Callable[..., Glass], mode: str, shape: str, inches: float, **how: Path) -> Glass:
    return glass(size=SHAPES[shape], inches=inches, manner=replace(CALM, **MODES[mode]), **how)


def wrong(glass: Glass, inches: float, routes: Iterable[Route]) -> Iterator[str]:
    for route in routes:
        glass.show(route)
        for fault in (*faults(glass.window), *audit(glass, inches)):
            yield f"{route.kind} {route.slug}: {fault}"


@pytest.mark.parametrize(("shape", "language", "inches"), WHOLE)
@pytest.mark.parametrize("mode", MODES)
def test_every_mode_is_plainly_another_and_holds_on_every_kind_of_page(
    glass: Callable[..., Glass],
    seen: Extremes,
    normals: dict[tuple[str, Route], bytes],
    mode: str,
    shape: str,
    language: str,
    inches: float,
) -> None:
    one = one_in(glass, mode, shape, inches)
    one.visit.setLanguage(language)
    found: list[str] = []
    if mode != "normal" and not any(drawn == shape for drawn, _ in normals):
        pytest.skip("the normal mode, to compare with, was not drawn before")
    for number, (longest, _) in enumerate(most_and_least(one, seen).values()):
        # The poster stands between visits, which alone have modes other than night.
        if longest.kind is PageKind.ATTRACT and mode not in ("normal", "night"):
            continue
        one.show(longest)
        drawn = grab(one)
        picture = afar(drawn)
        normal = normals.setdefault((shape, longest), picture)
        if mode != "normal" and (far := difference(normal, picture)) < ANOTHER:
            found.append(f"{longest.kind}: {mode} differs from normal in {far:.1%} only")
        if mode in MOVING:
            found += [f"{longest.kind}: {fault}" for fault in faults(one.window)]
            found += [f"{longest.kind}: {fault}" for fault in targets(one, inches)]
        if mode not in MOVING or (number + len(shape)) % 2 == 0:  # the rest in the other shape
            found += [f"{longest.kind}: {fault}" for fault in pale(one, drawn)]

    assert not found, f"{len(found)} faults\n" + "\n".join(found[:80])


@pytest.mark.parametrize(("mode", "language", "shape"), SMALLEST)
def test_the_smallest_panel_holds(
    glass: Callable[..., Glass], seen: Extremes, mode: str, language: str, shape: str
) -> None:
    one = one_in(glass, mode, shape, 15.6)
    one.visit.setLanguage(language)
    at = [row[0] for row in SMALLEST].index(mode)
    pages = list(most_and_least(one, seen).values())

    found = list(wrong(one, 15.6, [both[at % 2] for both in pages[at::4]]))
    assert not found, f"{len(found)} faults\n" + "\n".join(found[:80])


@pytest.mark.long
@pytest.mark.parametrize("mode", MODES)
@pytest.mark.parametrize(
    ("language", "shape", "inches"), list(product(("it", "en"), SHAPES, INCHES))
)
def test_every_kind_of_page_holds_in_the_whole_product(
    glass: Callable[..., Glass],
    poor_data: Path,
    mode: str,
    language: str,
    shape: str,
    inches: float,
) -> None:
    found: list[str] = []
    for how in ({}, {"data": poor_data}):
        one = one_in(glass, mode, shape, inches, **how)
        one.visit.setLanguage(language)
        routes = [route for both in extremes(one.library, language).values() for route in both]
        found += wrong(one, inches, dict.fromkeys(routes))

    assert not found, f"{len(found)} faults\n" + "\n".join(found[:80])


@pytest.mark.parametrize("shape", SHAPES)
def test_a_release_with_almost_nothing_in_it_holds(
    glass: Callable[..., Glass], poor_data: Path, shape: str
) -> None:
    one = one_in(glass, "normal", shape, 32.0, data=poor_data)

    found = list(wrong(one, 32.0, one.library.routes()))
    assert not found, f"{len(found)} faults\n" + "\n".join(found[:80])


PLANTED = {
    "too small to touch": 'Touchable { x: 900; y: 900; width: 30; height: 30; name: "Small" }',
    "too high to reach": 'Touchable { x: 900; y: 9; width: 90; height: 90; name: "High" }',
    "words too pale": 'Rectangle { y: 500; width: 300; height: 90; color: "#F6EFE2"; Heading {'
    ' text: "Pale words"; color: "#8A8275" } }',
    "a sign too pale": 'Rectangle { y: 500; width: 90; height: 90; color: "#F6EFE2"; Icon {'
    ' name: "info"; ink: "#D8CBB2" } }',
}


@pytest.mark.parametrize("what", PLANTED)
def test_a_planted_mistake_is_found(glass: Callable[..., Glass], what: str) -> None:
    one = glass()
    one.show(Route(PageKind.PRIVACY))
    before = {fault.what for fault in audit(one, 32.0)}
    component = QQmlComponent(one.stage.engine)
    component.setData(
        QByteArray(f"import QtQuick\nimport Kiosk.Controls\n{PLANTED[what]}".encode()), QUrl()
    )
    item = component.create()
    item.setParentItem(one.window.contentItem())
    one.rest()
    after = {fault.what for fault in audit(one, 32.0)}
    item.setParentItem(None)
    item.deleteLater()

    assert what in after - before


def test_a_key_may_be_smaller_only_on_the_smallest_panel(glass: Callable[..., Glass]) -> None:
    one = glass(inches=15.6)
    one.show(Route(PageKind.SEARCH))

    assert not [fault for fault in audit(one, 15.6) if fault.what == "too small to touch"]
