"""The real screen under its keeper: killed, stopped, blocked, crashing; and what stays behind."""

import os
import shutil
import signal
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest

from kiosk.releases.build import Label, build_release
from kiosk.releases.source import folder_source
from kiosk.releases.store import active_release
from kiosk.releases.switching import begin, commit
from tests.unit.care.keeping import PATIENCE, ROOT, Keeping

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="children are looked up in /proc")

BLOCKS = """
import signal, sys, time

def block(*_):
    time.sleep(600)

signal.signal(signal.SIGUSR1, block)
from kiosk.cli import main
sys.exit(main(["run", *sys.argv[1:]]))
"""
"""A screen whose GUI thread can be blocked from outside: Python runs the handler there."""

ANEW = """
import signal, sys
from kiosk.screen.process import ScreenProcess

made = []
init = ScreenProcess.__init__
def remember(self, *args):
    init(self, *args)
    made.append(self)
ScreenProcess.__init__ = remember
signal.signal(signal.SIGUSR1, lambda *_: made[0].start_anew())
from kiosk.cli import main
sys.exit(main(["run", *sys.argv[1:]]))
"""
"""A screen that starts anew at a sign, as it does at night."""

SPOILED = """
import sys
from kiosk.cli import main
from kiosk.screen import stage

load = stage.Stage._load
def refuse(self, root, properties):
    if root in SPOILED_ROOTS:
        raise stage.StageError(f"{root}.qml:1: nothing of it can be read")
    return load(self, root, properties)
stage.Stage._load = refuse
sys.exit(main(["run", *sys.argv[1:]]))
"""
"""A screen some of whose QML cannot be loaded."""

CRASHES = """
import os, sys
from kiosk.cli import main
from kiosk.screen.heartbeat import Heartbeat

if "--refuge" not in sys.argv:
    say = Heartbeat.say
    def crash(self, event, **facts):
        say(self, event, **facts)
        if event == "shown":
            os.abort()
    Heartbeat.say = crash
sys.exit(main(["run", *sys.argv[1:]]))
"""
"""A screen that crashes as soon as a page is on the glass, whatever the release."""


@pytest.fixture
def data(factory_data: Path, tmp_path: Path) -> Path:
    shutil.copytree(factory_data, tmp_path / "data")
    return tmp_path / "data"


@pytest.fixture
def keep(data: Path) -> Iterator[Callable[..., Keeping]]:
    made: list[Keeping] = []

    def make(entry: str = BLOCKS, freeze: float = 2.0, **how: float) -> Keeping:
        run = [sys.executable, "-c", entry, "--kept", "--data", str(data)]
        limits = {"KIOSK_FREEZE_SECONDS": str(freeze), "KIOSK_TOWN": "torino"}
        made.append(
            Keeping(data, run, [*run, "--refuge"], freeze=freeze, environment=limits, **how)
        )
        return made[-1]

    yield make
    for each in made:
        each.end(signal.SIGTERM)


def shown(keeping: Keeping, times: int) -> Callable[[], bool]:
    return lambda: keeping.log().count("shows “attract”") >= times


def test_killed_stopped_or_blocked_it_shows_the_same_town_again(
    keep: Callable[..., Keeping], data: Path
) -> None:
    keeping = keep(quick=0.5)
    keeping.until(shown(keeping, 1), "the first page")
    for times, number in enumerate((signal.SIGKILL, signal.SIGSTOP, signal.SIGUSR1), 2):
        child = keeping.child()
        os.kill(child, number)
        keeping.until(shown(keeping, times), f"a page after {number.name}")
        assert keeping.child() not in (0, child)
    facts = data / "refuge.json"
    keeping.until(facts.exists, "the facts of the town")
    dump = (data / "log" / "frozen.txt").read_text(encoding="utf-8")

    assert '"torino"' in facts.read_text(encoding="utf-8")
    assert "in block" in dump
    assert not (data / "keeper.json").exists() or '"rung": 0' in (data / "keeper.json").read_text(
        encoding="utf-8"
    )


def test_a_start_anew_is_no_end(keep: Callable[..., Keeping]) -> None:
    keeping = keep(ANEW)
    keeping.until(shown(keeping, 1), "the first page")
    child = keeping.child()
    os.kill(child, signal.SIGUSR1)
    keeping.until(shown(keeping, 2), "a page of the fresh process")

    assert keeping.child() == child
    assert "ended" not in keeping.log()


@pytest.mark.parametrize("spoiled", [("MainWindow",), ("MainWindow", "RefugeWindow")])
def test_a_screen_that_cannot_be_loaded_goes_on_as_a_refuge(
    keep: Callable[..., Keeping], spoiled: tuple[str, ...]
) -> None:
    keeping = keep(SPOILED.replace("SPOILED_ROOTS", repr(spoiled)))
    keeping.until(lambda: "shows “refuge”" in keeping.log(), "the refuge")
    options = Path(f"/proc/{keeping.child()}/cmdline").read_text(encoding="utf-8").split("\0")

    assert keeping.log().count("started") == 1
    assert options[-2] == ("page" if len(spoiled) == 1 else "plain")


def test_without_a_keeper_a_blocked_screen_writes_where_it_stands_and_ends(data: Path) -> None:
    process = subprocess.Popen(
        [sys.executable, "-c", BLOCKS, "--data", str(data)],
        cwd=ROOT,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT), "KIOSK_FREEZE_SECONDS": "1.5"},
    )
    kept = data / "refuge.json"
    end = time.monotonic() + PATIENCE
    while not kept.exists():  # it runs, and long work at its start has not ended it
        assert process.poll() is None, process.communicate()
        assert time.monotonic() < end
        time.sleep(0.05)
    process.send_signal(signal.SIGUSR1)
    _, said = process.communicate(timeout=PATIENCE)

    assert process.returncode == 1
    assert "Traceback" not in said
    assert "in block" in (data / "log" / "frozen.txt").read_text(encoding="utf-8")


@pytest.mark.long
def test_a_crash_loop_leads_down_the_whole_ladder_to_a_page_that_stays(
    keep: Callable[..., Keeping], data: Path
) -> None:
    source = folder_source(ROOT / "db" / "content")
    for seq in (1, 2):
        build_release(source, data, Label("stable", seq))
    begin(data)
    commit(data)
    keeping = keep(CRASHES)
    keeping.until(lambda: "shows “refuge”" in keeping.log(), "the refuge", 240)
    log = keeping.log()
    active = active_release(data)

    assert [log.index(f"going on with: {rung}") for rung in ("PREVIOUS", "FACTORY", "REFUGE")] == (
        sorted(log.index(f"going on with: {rung}") for rung in ("PREVIOUS", "FACTORY", "REFUGE"))
    )
    assert active is not None
    assert active.seq == 0
    assert keeping.child()


SYNC = """
import sys
from PySide6.QtCore import QCoreApplication
from kiosk.screen.sync_child import SyncChild

app = QCoreApplication([])
child = SyncChild(["--data", sys.argv[1], "--source", sys.argv[1] + "/nowhere"])
child._process.started.connect(lambda: print(child.process_id(), flush=True))
child.start()
app.exec()
"""


@pytest.mark.parametrize("stopped", [False, True])
def test_the_sync_of_a_killed_screen_is_no_orphan(tmp_path: Path, stopped: bool) -> None:
    screen = subprocess.Popen(
        [sys.executable, "-c", SYNC, str(tmp_path)],
        cwd=ROOT,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "PYTHONPATH": str(ROOT)},
    )
    with screen:
        assert screen.stdout is not None
        number = int(screen.stdout.readline())
        state = Path(f"/proc/{number}/status")
        lock = tmp_path / "resident.lock"
        end = time.monotonic() + PATIENCE
        while not lock.exists():  # it is at work
            assert time.monotonic() < end
            time.sleep(0.02)
        if stopped:
            os.kill(number, signal.SIGSTOP)
        screen.kill()
    while state.exists() and "State:\tZ" not in state.read_text(encoding="ascii"):
        assert time.monotonic() < end, "the sync goes on alone"
        time.sleep(0.02)
