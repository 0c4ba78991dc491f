"""The screen follows what is published: under the attract loop, never under a visitor's hand."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content.kinds import PageKind, Route
from kiosk.paths import shipped
from kiosk.releases.factory import build_factory
from kiosk.releases.source import Source, folder_source
from kiosk.releases.state import read_pointer
from kiosk.releases.switching import begin
from kiosk.screen.application import media_of
from kiosk.screen.following import Follower, Patience
from kiosk.screen.opening import Opened, open_kiosk
from tests.publishing import Publisher
from tests.screen.glass import Glass

AT_ONCE = Patience(0, 0)


def edited(headline: str) -> Source:
    """The shipped content with another headline for Bergamo."""
    source = folder_source(shipped("db", "content"))
    rows = tuple(
        (name, {**row, "headline": {"it": headline, "en": headline}})
        if name == "town" and row["slug"] == "bergamo"
        else (name, row)
        for name, row in source.rows
    )
    return Source(rows, source.media)


@pytest.fixture(scope="module")
def store(tmp_path_factory: pytest.TempPathFactory) -> Publisher:
    publisher = Publisher(tmp_path_factory.mktemp("organisers"))
    publisher.publish(edited("Due città, una novità"))
    return publisher


@pytest.fixture
def data(tmp_path: Path, store: Publisher) -> Path:
    """A kiosk that knows the organisers' root and shows its factory release."""
    build_factory(tmp_path)
    begin(tmp_path)
    (tmp_path / "trust").mkdir()
    (tmp_path / "trust" / "root.json").write_bytes(Path(store.root).read_bytes())
    return tmp_path


def sync(data: Path, store: Publisher) -> None:
    from kiosk.cli import main

    assert main(["sync", "--once", "--data", str(data), "--source", str(store.store)]) == 0


def words(glass: Glass) -> str:
    return " ".join(str(item.property("text") or "") for item in glass.shown())


def followed(glass: Glass, data: Path) -> tuple[Follower, list[Opened]]:
    follower = Follower(glass.visit, glass.stage.jobs, data, "bergamo", AT_ONCE)
    taken: list[Opened] = []

    def take(opened: Opened) -> None:
        taken.append(opened)
        glass.stage.show_release(opened.library, media_of(opened.release))

    follower.taken.connect(take)
    return follower, taken


def test_a_new_release_is_shown_in_the_attract_loop_and_committed(
    glass: Callable[..., Glass], data: Path, store: Publisher
) -> None:
    one = glass(data=data)
    follower, taken = followed(one, data)
    sync(data, store)
    follower.look()
    one.until(lambda: bool(taken), "the new release")
    one.show(Route(PageKind.TOWN, "bergamo"))

    assert "Due città, una novità" in words(one)
    pointer = read_pointer(data)
    assert pointer and pointer.trial
    done: list[bool] = []
    follower.commit(lambda: done.append(True))
    one.until(lambda: bool(done), "the commit")
    pointer = read_pointer(data)
    assert pointer and not pointer.trial
    taken[0].library.close()


def test_nothing_changes_under_a_visitors_hand(
    glass: Callable[..., Glass], data: Path, store: Publisher
) -> None:
    one = glass(data=data)
    follower, taken = followed(one, data)
    one.visit.begin("en")
    one.show(Route(PageKind.TOWN, "bergamo"))
    before = words(one)
    sync(data, store)
    follower.look()
    one.rest()

    assert not taken
    assert words(one) == before
    assert one.visit.route == Route(PageKind.TOWN, "bergamo")
    one.visit.startOver()
    one.until(lambda: one.visit.route == Route(PageKind.ATTRACT), "the end of the visit")
    follower.look()
    one.until(lambda: bool(taken), "the new release")
    taken[0].library.close()


def test_a_release_that_cannot_be_shown_is_left_and_quarantined(
    data: Path, store: Publisher, caplog: pytest.LogCaptureFixture
) -> None:
    """It does not know this kiosk's town: no page of it can be composed."""
    source = folder_source(shipped("db", "content"))
    rows = tuple(
        (name, {**row, "current": False}) if name == "edition" else (name, row)
        for name, row in source.rows
    )
    broken = Publisher(store.folder.parent / "broken-organisers")
    broken.publish(Source(rows, source.media))
    (data / "trust" / "root.json").write_bytes(Path(broken.root).read_bytes())
    sync(data, broken)
    opened = open_kiosk(data, "bergamo", "it")

    assert opened.release.seq == 0
    pointer = read_pointer(data)
    assert pointer and not pointer.trial
    opened.library.close()
