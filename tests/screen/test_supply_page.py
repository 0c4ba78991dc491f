"""The page of sticks in every state: nothing cut, nothing pale, nothing out of reach."""

import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest
from PySide6.QtCore import QSize

from kiosk.care.sticks import Stick
from kiosk.content.kinds import PageKind
from kiosk.screen.desk.supply import Supply
from kiosk.screen.desk.verb_child import VerbChild
from kiosk.screen.tour import MODES
from tests.screen.audit import audit
from tests.screen.glass import CALM, LANDSCAPE, PORTRAIT, Glass
from tests.screen.layout import faults

SHAPES = [
    (LANDSCAPE, 32.0, "it", "normal"),
    (PORTRAIT, 21.5, "en", "normal"),
    (LANDSCAPE, 15.6, "en", "large-text"),
    (PORTRAIT, 15.6, "it", "low-reach"),
    (LANDSCAPE, 21.5, "it", "night"),
    (PORTRAIT, 32.0, "en", "high-contrast"),
]
STICK = Stick(Path("/media/TAPPA-2026"), writable=True, mark="1")
OTHER = Stick(Path("/media/CANON_EOS"), writable=True)
DAY = "2026-06-17T10:30:00+00:00"
CODES = (
    *("newer", "same", "older", "foreign", "tampered", "incomplete", "empty", "unreachable"),
    *("expired", "app-too-old", "quarantined", "no-root", "failed"),
)
RESULTS = (
    *("ready", "current", "cancelled", "unset", "busy", "trial", "disk-low", "pulled", "portal"),
    *("unavailable", "missing", "no-root", "failed"),
)
REPORTS = (
    "done",
    "full",
    "full-here",
    "read-only",
    "no-helper",
    "no-answer",
    "pulled",
    "cancelled",
    "failed",
)


@pytest.fixture
def page(
    glass: Callable[..., Glass], monkeypatch: pytest.MonkeyPatch
) -> Callable[..., tuple[Glass, Supply]]:
    """The page on a glass, whose children say what they are told to."""

    def make(language: str, **how: Any) -> tuple[Glass, Supply]:
        one = glass(**how)
        one.visit.begin("it")
        one.until(lambda: one.visit.route.kind is PageKind.HOME, "home")
        one.stage.publication.tell("11-0123456789ab", 11, DAY, "Bergamo")
        one.stage.desk.speak(language)
        one.stage.door._go("desk")
        one.stage.supply.take()
        one.stage.supply._stick._beat.stop()
        monkeypatch.setattr(VerbChild, "begin", lambda *_: None)
        return one, one.stage.supply

    return make


def holds(supply: Supply, code: str, *sticks: Stick) -> None:
    supply._stick._found(list(sticks))
    supply._stick._hear(
        {"event": "offer", "code": code, "seq": 12, "published_at": DAY, "bytes": 23_000_000}
    )


def ended(supply: Supply, act: str, result: str) -> None:
    supply._act = act
    supply._hear({"event": "done", "result": result, "seq": 12, "name": "bergamo-1-0003"})


@pytest.mark.parametrize(("size", "inches", "language", "mode"), SHAPES)
def test_nothing_is_cut_pale_or_out_of_reach(
    page: Callable[..., tuple[Glass, Supply]],
    monkeypatch: pytest.MonkeyPatch,
    size: QSize,
    inches: float,
    language: str,
    mode: str,
) -> None:
    manner = replace(CALM, **MODES[mode])
    one, supply = page(language, size=size, inches=inches, manner=manner)
    found: list[str] = []

    def walk(where: str, *, whole: bool = False) -> None:
        one.rest()
        wrong = [*faults(one.window), *(audit(one, inches) if whole else ())]
        found.extend(f"{where}: {fault}" for fault in wrong)

    walk("no stick", whole=True)
    for code in CODES:
        holds(supply, code, STICK, OTHER)
        walk(code, whole=code in ("newer", "foreign"))
    holds(supply, "same", STICK)
    for result in RESULTS:
        ended(supply, "sync", result)
        walk(f"sync {result}", whole=result == "unavailable")
    for result in REPORTS:
        ended(supply, "reports", result)
        walk(f"reports {result}")
    supply.hear({"event": "ready", "seq": 12})
    walk("waits", whole=True)
    monkeypatch.setattr(VerbChild, "running", True)
    steps: list[tuple[str, list[dict[str, Any]]]] = [
        ("sync", [{"event": "waiting"}]),
        ("sync", [{"event": "offer"}, {"event": "progress", "path": "a", "got": 4, "of": 9}]),
        ("reports", [{"event": "writing"}]),
        ("reports", [{"event": "writing", "by": "helper"}]),
    ]
    for act, facts in steps:
        supply._act = act
        for fact in facts:
            supply._hear(fact)
        walk(f"{act} {facts}", whole=True)
    monkeypatch.setattr(VerbChild, "running", False)

    assert not found, "\n".join(found)


def test_every_word_of_a_look_has_a_sentence_of_its_own(
    page: Callable[..., tuple[Glass, Supply]],
) -> None:
    one, supply = page("en")
    for code in CODES:
        holds(supply, code, STICK)
        one.rest()
        words = " ".join(str(item.property("text") or "") for item in one.shown())

        assert ("That did not work." in words) == (code == "failed"), code


def test_what_root_writes_cannot_be_stopped_and_the_stick_stays_in(
    page: Callable[..., tuple[Glass, Supply]], monkeypatch: pytest.MonkeyPatch
) -> None:
    one, supply = page("en")
    holds(supply, "empty", STICK)
    monkeypatch.setattr(VerbChild, "running", True)
    supply._act = "reports"
    supply._hear({"event": "writing"})
    one.rest()
    assert one.control("Stop copying").isEnabled()
    supply._hear({"event": "writing", "by": "helper"})
    one.rest()
    words = " ".join(str(item.property("text") or "") for item in one.shown())

    assert "Copying onto the stick: do not take it out" in words
    assert "Stop copying" not in one.names()
    monkeypatch.setattr(VerbChild, "running", False)


OBSTINATE = """
import signal, sys, time

def go_on(*_):
    print('{"event": "writing", "by": "helper"}', flush=True)

signal.signal(signal.SIGTERM, go_on)
print('{"event": "gathering"}', flush=True)
time.sleep(3)
print('{"event": "done", "result": "done", "name": "siena-1"}', flush=True)
"""
"""A child of which root has taken the request in the moment in which it is told to end."""


@pytest.mark.skipif(sys.platform == "win32", reason="no root helper there")
def test_a_stop_that_comes_too_late_waits_for_root(
    page: Callable[..., tuple[Glass, Supply]],
) -> None:
    one, supply = page("en")
    supply._act = "reports"
    supply._child._process.start(sys.executable, ["-c", OBSTINATE])
    one.until(lambda: supply.phase == "gathering", "the child")
    supply.cancel()
    one.until(lambda: supply.phase == "writing", "the word of root")
    supply.cancel()
    one.until(lambda: not supply.busy, "its end")

    assert supply.result == "done"


def test_new_content_is_shown_at_once_to_nobody_and_in_a_visit_only_when_asked(
    page: Callable[..., tuple[Glass, Supply]],
) -> None:
    one, supply = page("en")
    shown: list[bool] = []
    supply.showWanted.connect(lambda: shown.append(True))
    one.stage.desk._jobs, one.stage.desk._visit = one.stage.jobs, one.visit
    supply.hear({"event": "ready", "seq": 12})
    one.touch("Show it now")
    one.rest()
    words = " ".join(str(item.property("text") or "") for item in one.shown())
    assert "the screen shows publication 12" in words
    assert "the button “Content from before”" in words  # how to undo it
    one.touch("No, leave it")
    assert not shown
    one.touch("Show it now")
    one.touch("Yes, do it")
    assert shown == [True]
    assert supply.open
    one.visit.reset()
    one.until(lambda: one.visit.route.kind is PageKind.ATTRACT, "nobody's page")
    one.touch("Show it now")

    assert shown == [True, True]


def test_a_screen_without_content_has_nothing_to_show_at_once(
    page: Callable[..., tuple[Glass, Supply]],
) -> None:
    one, supply = page("en")
    supply.serve([], "bergamo", [], one.stage.publication, shows=False)
    supply.hear({"event": "ready", "seq": 12})
    one.rest()
    words = " ".join(str(item.property("text") or "") for item in one.shown())

    assert "Publication 12 is ready. “Restart the screen” on the desk shows it." in words
    assert "the page without content" in words
    assert "the kiosk does not look for new content by itself" in words
    assert "Show it now" not in one.names()
