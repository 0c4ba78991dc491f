"""A stick is taken by itself: at the next quiet moment, and told in one quiet line."""

import json
import os
import shutil
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from queue import Empty, Queue
from threading import Thread
from typing import Any

import pytest

from kiosk.content.kinds import PageKind, Route
from kiosk.paths import shipped
from kiosk.releases.factory import build_factory
from kiosk.releases.source import folder_source
from kiosk.releases.state import read_pointer
from kiosk.releases.switching import begin, commit
from kiosk.screen.application import media_of
from kiosk.screen.following import Follower, Patience
from kiosk.screen.opening import Opened
from kiosk.sync import trust
from tests.faults.scene import History, copied
from tests.publishing import Publisher
from tests.screen.glass import Glass
from tests.screen.piped import piped

PATIENCE_S = 60


@pytest.fixture(scope="module")
def organisers(tmp_path_factory: pytest.TempPathFactory) -> Publisher:
    """The shipped content, published once."""
    publisher = Publisher(tmp_path_factory.mktemp("organisers"))
    publisher.publish(folder_source(shipped("db", "content")))
    return publisher


@pytest.fixture
def factory_kiosk(tmp_path: Path, organisers: Publisher) -> Path:
    data = tmp_path / "kiosk"
    build_factory(data)
    begin(data)
    commit(data)
    trust.set_root(data, organisers.root.read_bytes(), "root.json")
    return data


def test_show_it_now_takes_it_in_the_middle_of_a_visit(
    glass: Callable[..., Glass], factory_kiosk: Path, organisers: Publisher
) -> None:
    from kiosk.cli import main

    one = glass(data=factory_kiosk)
    follower = Follower(one.visit, one.stage.jobs, factory_kiosk, "bergamo", Patience(3600, 3600))
    taken: list[Opened] = []

    def take_(opened: Opened) -> None:
        taken.append(opened)
        one.stage.showing.show_release(opened.library, media_of(opened.release))

    follower.taken.connect(take_)
    one.visit.begin("it")
    one.show(Route(PageKind.TOWN, "bergamo"))
    follower.take_now()  # nothing waits: and nothing that comes later is meant
    answered(one)
    assert (
        main(["sync", "--once", "--data", str(factory_kiosk), "--source", str(organisers.store)])
        == 0
    )
    follower.look_now()
    answered(one)
    assert not taken
    follower.take_now()
    one.until(lambda: bool(taken), "the new release")
    taken[0].library.close()


def answered(one: Glass) -> None:
    done: list[bool] = []
    one.stage.jobs.run(lambda: None, lambda _: done.append(True), lambda _: None)
    one.until(lambda: bool(done), "the jobs")


class Running:
    """A kiosk in a process of its own, and what it says."""

    def __init__(self, data: Path, media: Path) -> None:
        self.process = piped("stick_kiosk", data, media)
        self.said: Queue[dict[str, Any]] = Queue()
        self.past: list[dict[str, Any]] = []
        Thread(target=self._read, daemon=True).start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.said.put(json.loads(line))

    def tell(self, word: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{word}\n")
        self.process.stdin.flush()

    def until(self, what: Callable[[dict[str, Any]], bool]) -> dict[str, Any]:
        while True:
            try:
                said = self.said.get(timeout=PATIENCE_S)
            except Empty:
                raise AssertionError(f"waited in vain; last: {self.past[-5:]}") from None
            self.past.append(said)
            if what(said):
                return said

    def stop(self) -> None:
        self.process.terminate()
        assert self.process.wait(20) == 0


@pytest.fixture
def running(factory_kiosk: Path, tmp_path: Path) -> Iterator[Running]:
    (tmp_path / "media").mkdir()
    one = Running(factory_kiosk, tmp_path / "media")
    with one.process:
        yield one
        if one.process.poll() is None:
            one.process.kill()


@pytest.mark.skipif(sys.platform == "win32", reason="ends it with SIGTERM")
def test_a_stick_is_taken_by_itself_never_during_a_visit_and_told_in_one_line(
    running: Running, factory_kiosk: Path, tmp_path: Path, organisers: Publisher
) -> None:
    others = History(tmp_path / "others")
    running.until(lambda said: said["release"] == 0)
    foreign = copied(others.publish(), tmp_path / "media" / "FOREIGN")
    done = running.until(lambda said: said.get("sync", {}).get("event") == "done")
    assert done["sync"]["result"] == "foreign"
    shutil.rmtree(foreign)
    running.tell("visit")
    running.until(lambda said: said["kind"] == "home")
    copied(organisers.store, tmp_path / "media" / "TAPPA")
    ready = running.until(lambda said: said.get("sync", {}).get("event") == "ready")
    assert ready["sync"]["source"].endswith("TAPPA")
    for _ in range(4):  # however often it looks, nothing changes under a hand
        running.tell("look")
        looked = running.until(lambda said: "looked" in said)
        assert (looked["release"], looked["kind"], looked["line"]) == (0, "home", False)
    running.tell("end")
    shown = running.until(lambda said: said["release"] == 1 and said["stick"])
    assert shown["kind"] == "attract"
    running.until(lambda said: "committed" in said)
    running.tell("look")
    assert running.until(lambda said: "looked" in said)["line"]
    picture = Path(os.environ.get("STICK_PICTURE", tmp_path / "line.png"))
    running.tell(f"picture {picture}")
    running.until(lambda said: "picture" in said)
    assert picture.stat().st_size > 10_000
    assert not any(said["line"] for said in running.past if said["release"] == 0)

    # The next one comes during a visit too, and this time a volunteer does not want to wait.
    organisers.publish(folder_source(shipped("db", "content")))
    running.tell("visit")
    running.until(lambda said: said["kind"] == "home")
    shutil.copytree(organisers.store, tmp_path / "media" / "TAPPA", dirs_exist_ok=True)
    running.until(lambda said: said.get("sync", {}).get("event") == "ready")
    running.tell("show")
    shown = running.until(lambda said: said["release"] == 2)
    assert shown["kind"] == "attract"
    running.until(lambda said: "committed" in said)
    running.stop()
    pointer = read_pointer(factory_kiosk)
    assert pointer is not None
    assert (pointer.trial, str(pointer.active)[:2]) == (False, "2-")
