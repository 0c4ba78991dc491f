"""A release with a safety notice comes to the glass at once, a visitor there or not."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.content.kinds import PageKind, Route
from kiosk.paths import shipped
from kiosk.releases.factory import build_factory
from kiosk.releases.source import folder_source
from kiosk.releases.state import read_pointer
from kiosk.releases.switching import begin
from kiosk.screen.application import media_of
from kiosk.screen.following import Follower, Patience
from kiosk.screen.opening import Opened
from tests.publishing import Publisher
from tests.screen.glass import Glass
from tests.today import notice, with_today

SLOW = Patience(3600, 3600)
BERGAMO = notice("storm", "safety", town="bergamo")
ELSEWHERE = notice("storm", "safety", town="siena")
MILD = notice("bus", "attention", town="bergamo")


def prepared(folder: Path, what: object) -> Path:
    """Return a kiosk whose next release, complete on its disk, has one notice."""
    from kiosk.cli import main

    publisher = Publisher(folder / "organisers")
    source = folder_source(shipped("db", "content"))
    publisher.publish(with_today(source, what, practical=False))
    data = folder / "kiosk"
    build_factory(data)
    begin(data)
    (data / "trust").mkdir()
    (data / "trust" / "root.json").write_bytes(Path(publisher.root).read_bytes())
    assert main(["sync", "--once", "--data", str(data), "--source", str(publisher.store)]) == 0
    return data


def follow(glass: Glass, data: Path) -> tuple[Follower, list[Opened]]:
    follower = Follower(
        glass.visit, glass.stage.jobs, data, "bergamo", SLOW, glass.stage.showing.alarming
    )
    taken: list[Opened] = []

    def take(opened: Opened) -> None:
        taken.append(opened)
        glass.stage.showing.show_release(opened.library, media_of(opened.release))

    follower.taken.connect(take)
    return follower, taken


def test_it_comes_in_the_middle_of_a_visit_and_keeps_the_page(
    glass: Callable[..., Glass], tmp_path: Path
) -> None:
    data = prepared(tmp_path, BERGAMO)
    one = glass(data=data)
    one.visit.begin("en")
    one.until(lambda: one.visit.route == Route(PageKind.HOME), "home")
    one.show(Route(PageKind.TOWN, "siena"))
    follower, taken = follow(one, data)
    follower.look_now()
    one.until(lambda: bool(one.stage.takeover.property("showing")), "the takeover")

    assert one.visit.route == Route(PageKind.TOWN, "siena")
    assert one.visit.manner.language == "en"
    pointer = read_pointer(data)
    assert pointer and pointer.trial
    taken[0].library.close()


@pytest.mark.parametrize("what", [ELSEWHERE, MILD], ids=["elsewhere", "mild"])
def test_what_warns_nobody_here_waits_for_the_end_of_the_visit(
    glass: Callable[..., Glass], tmp_path: Path, what: object
) -> None:
    data = prepared(tmp_path, what)
    one = glass(data=data)
    one.visit.begin("en")
    one.until(lambda: one.visit.route == Route(PageKind.HOME), "home")
    follower, taken = follow(one, data)
    looked: list[bool] = []
    follower.look_now()
    one.stage.jobs.run(lambda: None, lambda _: looked.append(True), lambda _: None)
    one.until(lambda: bool(looked), "the look")

    assert not taken
    assert not one.stage.takeover.property("showing")
