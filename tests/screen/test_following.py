"""The screen follows what is published: under the attract loop, never under a visitor's hand."""

import shutil
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtCore import QPoint, QRect
from PySide6.QtGui import QColor, QPainter

from kiosk.content.kinds import PageKind, Route
from kiosk.paths import shipped
from kiosk.releases.durable import sha256_of
from kiosk.releases.factory import build_factory
from kiosk.releases.source import Source, folder_source
from kiosk.releases.state import read_pointer
from kiosk.releases.switching import begin
from kiosk.screen.application import media_of
from kiosk.screen.following import BUSY_LOOKS, Follower, Patience
from kiosk.screen.opening import Opened, open_kiosk
from tests.publishing import Publisher
from tests.screen.glass import Glass
from tests.screen.seen import Seen, area, difference, is_black, values, words_of

AT_ONCE = Patience(0, 0)


def edited(headline: str, content: Path) -> Source:
    """The shipped content, copied, with another headline and another poster for Bergamo."""
    shutil.copytree(shipped("db", "content"), content)
    poster = content / "media" / "posters" / "bergamo.svg"
    drawing = poster.read_text(encoding="utf-8")
    green = '<rect width="9999" height="9999" fill="#00ff00"/></svg>'
    poster.write_text(green.join(drawing.rsplit("</svg>", 1)), encoding="utf-8")
    source = folder_source(content)
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
    publisher.publish(edited("Due città, una novità", publisher.folder / "content"))
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
        glass.stage.showing.show_release(opened.library, media_of(opened.release))

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
    follower.committed.connect(lambda: done.append(True))
    follower.commit()
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


def test_pictures_before_and_after_differ_only_where_the_changed_values_stand(
    glass: Callable[..., Glass], data: Path, store: Publisher
) -> None:
    one = glass(data=data)
    follower, taken = followed(one, data)
    town = Route(PageKind.TOWN, "bergamo")
    one.show(town)
    before, values_before = one.window.grabWindow(), values(one)
    one.visit.startOver()
    sync(data, store)
    follower.look()
    one.until(lambda: bool(taken), "the new release")
    one.show(town)
    after, values_after = one.window.grabWindow(), values(one)

    old_poster = sha256_of(shipped("db", "content", "media", "posters", "bergamo.svg"))
    gone, come = words_of(values_before, values_after), words_of(values_after, values_before)
    assert {value for value in gone if not value.startswith(old_poster)} == {"Due città in una"}
    assert {value for value in come if ".svg" not in value} == {"Due città, una novità"}
    apart = difference(before, after)
    poster = max((value for value in gone if ".svg" in value), key=lambda one: area(gone[one]))
    for place in (gone["Due città in una"], come["Due città, una novità"], gone[poster]):
        assert not is_black(apart.copy(place))
    moved = {QRect(*place) for _, *place in values_before ^ values_after}
    painter = QPainter(apart)
    for place in moved:
        painter.fillRect(place, QColor("black"))
    painter.end()
    assert is_black(apart)
    taken[0].library.close()


def test_a_publication_during_a_visit_changes_no_pixel_and_no_scroll(
    glass: Callable[..., Glass], data: Path, store: Publisher
) -> None:
    """The same visit twice, with a publication in the middle of the second."""
    one = glass(data=data)
    follower, taken = followed(one, data)
    quiet = visited(one, lambda: None)
    one.visit.startOver()
    one.until(lambda: one.visit.route == Route(PageKind.ATTRACT), "the end of the visit")

    def publication() -> None:
        sync(data, store)
        for _ in range(2 * BUSY_LOOKS):
            follower.look()
            answered(one)

    assert visited(one, publication) == quiet
    assert not taken
    one.visit.startOver()
    one.until(lambda: one.visit.route == Route(PageKind.ATTRACT), "the end of the visit")
    follower.look()
    one.until(lambda: bool(taken), "the new release")
    taken[0].library.close()


def test_a_publication_takes_no_letter_from_who_is_typing(
    glass: Callable[..., Glass], data: Path, store: Publisher
) -> None:
    one = glass(data=data)
    follower, taken = followed(one, data)
    one.visit.begin("it")
    one.touch("Cerca")
    one.until(lambda: one.visit.route.kind is PageKind.SEARCH, "the search")
    for letter in "NOV":
        one.touch(letter)
    one.until(lambda: one.stage.seeker.property("count") > 0, "what is found")
    one.rest()
    before = Seen(one.window.grabWindow())

    sync(data, store)
    for _ in range(2 * BUSY_LOOKS):
        follower.look()
        answered(one)
    one.rest()

    assert one.stage.seeker.property("text") == "NOV".lower()
    assert Seen(one.window.grabWindow()) == before
    assert not taken


def visited(one: Glass, meanwhile: Callable[[], None]) -> list[tuple[str, float, Seen]]:
    """Go through a visit by touch; return page, scroll and picture at each of its steps."""
    steps: list[tuple[str, float, Seen]] = []

    def scrolled() -> float:
        return max(float(item.property("contentY") or 0) for item in one.shown())

    def look() -> None:
        one.rest()
        steps.append((one.visit.route.kind, scrolled(), Seen(one.window.grabWindow())))

    one.tap(QPoint(200, 200))
    one.until(lambda: one.visit.route.kind is PageKind.HOME, "home")
    one.touch("Risultati")
    one.until(lambda: one.visit.route.kind is PageKind.RESULTS, "the results")
    look()
    one.touch("Città")
    one.until(lambda: one.visit.route.kind is PageKind.TOWN, "the town")
    look()
    one.touch("Giù")
    one.until(lambda: 0 < scrolled() == one.visit.property("scroll"), "the scroll")
    look()
    meanwhile()
    look()
    assert steps[-1] == steps[-2]
    one.touch("Risultati")
    one.until(lambda: one.visit.route.kind is PageKind.RESULTS, "the results")
    one.touch("Indietro")
    one.until(lambda: one.visit.route.kind is PageKind.TOWN, "the town again")
    one.until(lambda: scrolled() == one.visit.property("scroll"), "the scroll as it was")
    look()
    return steps


def answered(one: Glass) -> None:
    """Wait until the jobs that were asked for are done."""
    done: list[bool] = []
    one.stage.jobs.run(lambda: None, lambda _: done.append(True), lambda _: None)
    one.until(lambda: bool(done), "the jobs")


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
