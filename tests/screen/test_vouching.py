"""Every time and every result says how it is known, who says it and as of when."""

from collections.abc import Callable
from datetime import datetime
from pathlib import Path

import pytest
from PySide6.QtCore import QByteArray, QUrl
from PySide6.QtQml import QQmlComponent

from kiosk.content.kinds import PageKind, Route
from kiosk.paths import shipped
from kiosk.releases.build import build_release
from kiosk.releases.source import folder_source
from kiosk.screen.clock import GivenClock
from tests.screen.glass import PORTRAIT, Glass
from tests.screen.vouching import unvouched
from tests.today import with_today

SAFE = GivenClock(datetime(2024, 6, 11, 18, 20))  # the safety notice is over
RESULTS = (PageKind.RESULTS, PageKind.CLASSIFICATION)


@pytest.fixture(scope="module")
def data(tmp_path_factory: pytest.TempPathFactory) -> Path:
    folder = tmp_path_factory.mktemp("today")
    build_release(with_today(folder_source(shipped("db", "content"))), folder)
    return folder


def crews(glass: Glass, route: Route) -> set[str]:
    if route.kind not in RESULTS:
        return set()
    page = glass.library.page(route, glass.visit.manner.language)
    lines = [*page.podium, *getattr(page, "lines", ())]
    return {line.crew[0] for line in lines if line.crew}


def routes(glass: Glass) -> list[Route]:
    return [
        route
        for route in glass.library.routes()
        if route.kind not in (PageKind.LANDMARK, PageKind.STORY, PageKind.NEWS)
        or "novara" in route.slug
    ]


@pytest.mark.parametrize("language", ["it", "en"])
def test_every_time_and_result_is_vouched_for(
    glass: Callable[..., Glass], data: Path, language: str
) -> None:
    one = glass(data=data, town="novara", clock=SAFE)
    one.visit.setLanguage(language)
    found = [
        f"{route.kind} {route.slug}: {fault}"
        for route in routes(one)
        if one.show(route) is None
        for fault in unvouched(one, crews(one, route))
    ]

    assert not found, f"{len(found)} faults\n" + "\n".join(found[:60])


@pytest.mark.parametrize("clock", [None, SAFE], ids=["edition", "today"])
def test_the_pages_with_times_hold_in_portrait_too(
    glass: Callable[..., Glass], data: Path, clock: GivenClock | None
) -> None:
    one = glass(data=data, town="torino", size=PORTRAIT, clock=clock)
    for kind in (PageKind.HOME, PageKind.PRACTICAL, PageKind.TOWN, PageKind.RESULTS):
        one.show(Route(kind))

        assert not [str(fault) for fault in unvouched(one)], kind


PLANTED = {
    "a time nobody vouches for": 'Text { text: "Ferrari 17:20" }',
    "a time without its status": 'Text { readonly property string claim: "time"; text: "17:20" }',
    "a hours without source and day": "Item { width: 9; height: 9; readonly property bool sourced: "
    'true; Text { readonly property string claim: "hours"; text: "8:00" } }',
    "a result nobody vouches for": 'Text { text: "1. Andrea Vesco" }',
}


@pytest.mark.parametrize("what", PLANTED)
def test_a_planted_mistake_is_found(glass: Callable[..., Glass], data: Path, what: str) -> None:
    one = glass(data=data, town="novara", clock=SAFE)
    one.show(Route(PageKind.HOME))
    component = QQmlComponent(one.stage.engine)
    component.setData(QByteArray(f"import QtQuick\n{PLANTED[what]}".encode()), QUrl())
    item = component.create()
    item.setParentItem(one.window.contentItem())

    assert what in {fault.what for fault in unvouched(one, {"Andrea Vesco"})}
    item.setParentItem(None)
    item.deleteLater()
