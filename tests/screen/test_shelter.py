"""The refuges as processes: what volunteers can do when there is no content, and no way out."""

import json
import time
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Any

import pytest

from kiosk.releases.switching import waiting_release
from kiosk.screen.process import TRY_AGAIN
from tests.faults.scene import History, copied
from tests.screen.piped import piped

PATIENCE_S = 90


class Refuge:
    """A refuge that runs, and whom it is told what to do."""

    def __init__(self, kind: str, data: Path, media: Path) -> None:
        self.process = piped("shelter_kiosk", kind, data, media)

    def do(self, word: str) -> None:
        assert self.process.stdin is not None
        self.process.stdin.write(f"{word}\n")
        self.process.stdin.flush()

    def until(self, true: Callable[[dict[str, Any]], bool], what: str) -> dict[str, Any]:
        assert self.process.stdout is not None
        end = time.monotonic() + PATIENCE_S
        for line in self.process.stdout:
            if line.startswith("{") and true(fact := json.loads(line)):
                return fact  # type: ignore[no-any-return]
            assert time.monotonic() < end, what
        raise AssertionError(f"it ended before {what}")


@pytest.fixture
def refuge(tmp_path: Path) -> Iterator[Callable[..., Refuge]]:
    made: list[Refuge] = []

    def make(kind: str, data: Path, media: Path = tmp_path) -> Refuge:
        made.append(Refuge(kind, data, media))
        return made[-1]

    yield make
    for each in made:
        each.process.kill()
        each.process.communicate()


def test_reports_and_content_pass_over_a_stick_where_there_is_no_content(
    refuge: Callable[..., Refuge], tmp_path: Path
) -> None:
    history = History(tmp_path / "history")
    history.publish()
    data = history.kiosk(tmp_path / "kiosk", history.states[0])
    (media := tmp_path / "media").mkdir()
    stick = copied(history.publish(), media / "TAPPA")
    one = refuge("page", data, media)
    one.do("desk")
    one.until(lambda fact: fact["stick"] == "newer", "the stick")
    one.do("copy")
    one.until(lambda fact: fact["result"] == "done", "the reports")
    assert len(list((stick / "tappa-reports").iterdir())) == 1
    one.until(lambda fact: fact["stick"] == "newer", "another look")
    one.do("fetch")
    told = one.until(lambda fact: fact["result"] == "ready" and fact["waits"] == 2, "the content")

    assert "Show it now" not in told["words"]
    waiting = waiting_release(data)
    assert waiting is not None
    assert waiting.seq == 2


@pytest.mark.parametrize("kind", ["page", "plain"])
def test_nobody_closes_a_refuge(refuge: Callable[..., Refuge], tmp_path: Path, kind: str) -> None:
    one = refuge(kind, tmp_path / "none")
    one.do("close")

    assert one.until(lambda _: True, "its answer") == {"stays": True, "held": True}


@pytest.mark.parametrize("how", ["key", "taps"])
def test_key_and_taps_on_the_plain_page_try_the_normal_screen(
    refuge: Callable[..., Refuge], tmp_path: Path, how: str
) -> None:
    one = refuge("plain", tmp_path / "none")
    one.do("close")
    one.until(lambda _: True, "its start")
    one.do(how)

    assert one.process.wait(PATIENCE_S) == TRY_AGAIN
