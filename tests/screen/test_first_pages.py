"""The pages of the first touches: kept from one start to the next, and not a moment too long."""

import hashlib
import json
import os
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.content.kinds import PageKind, Route
from kiosk.content.standpoint import standpoint
from kiosk.screen.application import media_of
from kiosk.screen.first_pages import KINDS, FirstPages, FirstPagesStore
from kiosk.screen.opening import freshen, open_kiosk
from tests.screen.glass import Glass

ROOT = Path(__file__).resolve().parents[2]
WATCHED_START = """
import sys
from PySide6.QtCore import QTimer
from kiosk import settings
from kiosk.screen.running import Screen
screen = Screen(settings.load(None, {"data": sys.argv[1], "panel_inches": 32.0}, {}))
def arrived():
    kind = str(screen.stage.visit.route.kind)
    print(kind, "sqlalchemy.orm" in sys.modules)
    if kind == "home":
        screen.app.exit()
    else:
        screen.stage.visit.begin("it")
screen.stage.visit.routeChanged.connect(arrived)
QTimer.singleShot(30000, screen.app.exit)
screen.run()
"""


@pytest.fixture
def first(factory_data: Path, tmp_path: Path) -> FirstPages:
    """The first pages of the factory release in Bergamo, composed and read back."""
    opened = open_kiosk(factory_data, "bergamo", "it")
    freshen(tmp_path, opened)
    opened.library.close()
    read = FirstPagesStore(tmp_path / "cache").read(opened.release.id, "bergamo")
    assert read is not None
    return read


def test_they_come_back_as_they_were_composed(first: FirstPages, factory_data: Path) -> None:
    library = open_kiosk(factory_data, "bergamo", "it").library

    assert {route.kind for route, _ in first.pages} == set(KINDS)
    for (route, language), page in first.pages.items():
        assert page == library.page(route, language)
    library.close()


def test_another_release_or_town_or_a_spoiled_file_has_none(
    first: FirstPages, tmp_path: Path
) -> None:
    store = FirstPagesStore(tmp_path / "cache")

    assert store.read("9-of-another", "bergamo") is None
    assert store.read(first.release, "torino") is None
    store.keep(replace(first, town="torino"))
    assert store.read(first.release, "torino") is not None
    file = tmp_path / "cache" / "first-pages.json"
    whole = file.read_text("utf-8")
    facts = json.loads(whole.partition("\n")[2])
    del facts["pages"][0]["page"]["title"]
    for spoiled in ("", "{", "[]", json.dumps(facts), json.dumps({**facts, "version": "0"})):
        digest = hashlib.sha256(spoiled.encode()).hexdigest()
        file.write_text(f"{digest}\n{spoiled}", "utf-8")
        assert store.read(first.release, "torino") is None
    for spoiled in ("", whole[:-1], whole.replace("Bergamo", "Bergano", 1)):
        file.write_text(spoiled, "utf-8")
        assert store.read(first.release, "torino") is None


def test_the_second_start_reaches_home_without_a_query(tmp_path: Path) -> None:
    from kiosk.releases.factory import build_factory

    build_factory(tmp_path)
    opened = open_kiosk(tmp_path, "bergamo", "it")
    assert opened.first is None
    freshen(tmp_path, opened)
    opened.library.close()
    done = subprocess.run(
        [sys.executable, "-c", WATCHED_START, str(tmp_path)],
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen"},
        cwd=ROOT,
        capture_output=True,
        text=True,
        timeout=60,
        check=True,
    )

    assert done.stdout.splitlines()[:2] == ["attract False", "home False"], done.stderr


def test_what_tells_of_a_day_is_not_shown_on_another(
    first: FirstPages, factory_data: Path, glass: Callable[..., Glass]
) -> None:
    one = glass()
    opened = open_kiosk(factory_data, "bergamo", "it")
    for day, kept in (("", True), ("2024-06-11", False)):
        one.stage.showing.show_release(
            opened.library, media_of(opened.release), replace(first, day=day)
        )

        assert (opened.library.kept(Route(PageKind.HOME), "it") is not None) is kept
        assert opened.library.kept(Route(PageKind.LEGS), "it") is not None
    opened.library.close()


def test_what_tells_of_ways_from_elsewhere_is_not_shown(
    first: FirstPages, factory_data: Path, glass: Callable[..., Glass]
) -> None:
    one = glass()
    opened = open_kiosk(factory_data, "bergamo", "it")
    opened.library.stand(standpoint("45.7038,9.6625"))
    for place, kept in ((opened.library.place, True), ("", False)):
        opened.library.stand(standpoint("45.7038,9.6625"))  # forgets what was put
        pages = replace(first, place=place)
        one.stage.showing.show_release(opened.library, media_of(opened.release), pages)

        assert (opened.library.kept(Route(PageKind.TOWN), "it") is not None) is kept
        assert opened.library.kept(Route(PageKind.LEGS), "it") is not None
    opened.library.close()
