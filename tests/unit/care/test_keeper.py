"""The keeper as a process, with real children that crash, freeze and leave."""

import os
import signal
import socket
import subprocess
import sys
import time
from collections.abc import Callable, Iterator
from contextlib import suppress
from pathlib import Path
from typing import Any

import pytest

from kiosk.care.ladder import Rung
from tests.unit.care.keeping import ROOT, Keeping, alive

pytestmark = pytest.mark.skipif(sys.platform != "linux", reason="children are looked up in /proc")

Keep = Callable[..., Keeping]


@pytest.fixture
def keep(tmp_path: Path) -> Iterator[Keep]:
    made: list[Keeping] = []

    def make(*what: Any, **how: Any) -> Keeping:
        made.append(Keeping(tmp_path, *what, **how))
        return made[-1]

    yield make
    for each in made:
        each.end(signal.SIGKILL)


def shown(keeping: Keeping, times: int) -> Callable[[], bool]:
    return lambda: keeping.log().count("shows") >= times


def test_a_killed_screen_is_started_again_and_no_zombie_stays(keep: Keep) -> None:
    keeping = keep("good")
    keeping.until(shown(keeping, 1), "the screen")
    first = keeping.child()
    os.kill(first, signal.SIGKILL)
    keeping.until(shown(keeping, 2), "the next screen")

    assert not alive(first)
    assert keeping.child() not in (0, first)


def test_a_stopped_screen_is_taken_down_and_started_again(keep: Keep) -> None:
    keeping = keep("good", freeze=1.0)
    keeping.until(shown(keeping, 1), "the screen")
    first = keeping.child()
    os.kill(first, signal.SIGSTOP)
    seconds = keeping.until(shown(keeping, 2), "the next screen")

    assert 0.9 < seconds < 5
    assert not alive(first)
    assert "ended with -6" in keeping.log()


def test_a_keeper_that_stood_still_itself_does_not_blame_its_screen(keep: Keep) -> None:
    keeping = keep("good", freeze=1.0)
    keeping.until(shown(keeping, 1), "the screen")
    child = keeping.child()
    for _ in range(3):
        os.kill(keeping.process.pid, signal.SIGSTOP)
        time.sleep(1.6)
        os.kill(keeping.process.pid, signal.SIGCONT)
        time.sleep(0.6)

    assert keeping.child() == child
    assert "silent" not in keeping.log()


def test_a_screen_that_never_beats_is_given_more_time_and_then_replaced(keep: Keep) -> None:
    keeping = keep("mute", freeze=0.2, start=1.0)
    seconds = keeping.until(lambda: len(keeping.started()) == 2, "the second screen")

    assert seconds > 1.0


@pytest.mark.parametrize("number", [signal.SIGTERM, signal.SIGINT])
def test_asked_to_end_it_ends_with_its_screen(keep: Keep, number: int) -> None:
    keeping = keep("good")
    keeping.until(shown(keeping, 1), "the screen")
    child = keeping.child()
    code, said, wrong = keeping.end(number)

    assert (code, said) == (0, "")
    assert "Traceback" not in wrong
    assert not alive(child)


def test_a_stopped_screen_does_not_hold_up_the_end(keep: Keep) -> None:
    keeping = keep("good", freeze=60.0)
    keeping.until(shown(keeping, 1), "the screen")
    child = keeping.child()
    os.kill(child, signal.SIGSTOP)
    begun = time.monotonic()

    assert keeping.end(signal.SIGTERM)[0] == 0
    assert time.monotonic() - begun < 4
    assert not alive(child)


def test_a_screen_that_was_asked_to_end_is_not_started_again(keep: Keep) -> None:
    keeping = keep("good")
    keeping.until(shown(keeping, 1), "the screen")
    os.kill(keeping.child(), signal.SIGTERM)

    assert keeping.process.wait(20) == 0
    assert keeping.started() == ["good"]


def test_an_end_that_nobody_asked_for_is_no_intended_one(keep: Keep) -> None:
    keeping = keep("quit")
    keeping.until(lambda: len(keeping.started()) >= 2, "the second screen")


SAYS_RESTARTS = """
import os, sys
open(sys.argv[1], "a").write(os.environ["TAPPA_RESTARTS"].count(",") * "," + "x\\n")
sys.exit(int(sys.argv[2]))
"""


def test_a_screen_is_told_how_often_it_was_started_again(keep: Keep, tmp_path: Path) -> None:
    starts = tmp_path / "starts.txt"
    keeping = keep([sys.executable, "-c", SAYS_RESTARTS, str(starts), "1"])
    keeping.until(lambda: ",x" in keeping.started(), "the third start: two restarts before it")


def test_a_lost_display_is_no_restart_to_tell_of(keep: Keep, tmp_path: Path) -> None:
    starts = tmp_path / "starts.txt"
    keeping = keep([sys.executable, "-c", SAYS_RESTARTS, str(starts), "69"])
    keeping.until(lambda: len(keeping.started()) >= 4, "four starts")
    assert set(keeping.started()) == {"x"}


def test_a_lost_display_blames_no_release(keep: Keep) -> None:
    keeping = keep("lost")
    keeping.until(lambda: len(keeping.started()) >= 5, "five starts")

    assert set(keeping.started()) == {"lost"}
    assert not (keeping.data / "keeper.json").exists()


def test_a_crash_loop_without_any_release_leads_to_the_refuge(keep: Keep) -> None:
    """There is nothing to roll back to, and no factory release: two rungs bear nobody."""
    keeping = keep("crash", "good")
    keeping.until(lambda: "good page" in keeping.started(), "the refuge")

    assert keeping.started()[:3] == ["crash"] * 3
    assert f'"rung": {Rung.REFUGE:d}' in (keeping.data / "keeper.json").read_text(encoding="utf-8")


def test_a_refuge_that_crashes_leads_to_the_plain_one(keep: Keep) -> None:
    keeping = keep("crash", "crash")
    keeping.until(lambda: "crash plain" in keeping.started(), "the plain refuge")

    assert keeping.started().count("crash page") == 3


def test_the_refuge_tries_the_normal_screen_and_one_more_end_leads_back(keep: Keep) -> None:
    keeping = keep("crash", "retry")
    keeping.until(lambda: keeping.started().count("retry page") >= 2, "the refuge again")
    starts = keeping.started()
    first = starts.index("retry page")

    assert starts[first : first + 3] == ["retry page", "crash", "retry page"]


def test_after_a_good_while_the_ladder_is_left(keep: Keep) -> None:
    keeping = keep("good", quick=0.5)
    keeping.until(shown(keeping, 1), "the screen")
    for _ in range(4):
        time.sleep(0.8)
        child = keeping.child()
        os.kill(child, signal.SIGKILL)
        keeping.until(_replaced(keeping, child), "the next")

    assert set(keeping.started()) == {"good"}


def test_the_screen_dies_with_its_keeper(tmp_path: Path) -> None:
    """The real verb: `kiosk run --kept` ties itself to whoever started it."""
    code = (
        "import time\nfrom kiosk.releases.parent import die_with_parent\n"
        'die_with_parent()\nprint(\'{"event": "beat"}\', flush=True)\n'
        'print(\'{"event": "shown", "page": "attract"}\', flush=True)\ntime.sleep(600)'
    )
    keeping = Keeping(tmp_path, [sys.executable, "-c", code], freeze=60.0)
    keeping.until(shown(keeping, 1), "the screen")
    child = keeping.child()
    os.kill(child, signal.SIGSTOP)
    keeping.end(signal.SIGKILL)
    end = time.monotonic() + 10
    while Path(f"/proc/{child}/cmdline").exists() and _runs(child):
        assert time.monotonic() < end
        time.sleep(0.02)


def _replaced(keeping: Keeping, child: int) -> Callable[[], bool]:
    return lambda: keeping.child() not in (0, child)


def _runs(number: int) -> bool:
    try:
        state = Path(f"/proc/{number}/stat").read_text(encoding="ascii").rpartition(")")[2].split()
    except FileNotFoundError:
        return False
    return state[0] not in "ZX"  # who adopts it in this container may not take it back


def test_systemd_hears_that_it_is_ready_and_that_it_lives(keep: Keep, tmp_path: Path) -> None:
    address = tmp_path / "notify"
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as systemd:
        systemd.bind(str(address))
        systemd.settimeout(20)
        keeping = keep("good", environment={"NOTIFY_SOCKET": str(address)})
        heard = [systemd.recv(4096).decode() for _ in range(6)]
        os.kill(keeping.child(), signal.SIGSTOP)
        time.sleep(0.3)
        systemd.setblocking(False)
        while True:
            try:
                systemd.recv(4096)
            except BlockingIOError:
                break
        time.sleep(0.5)
        with pytest.raises(BlockingIOError):
            systemd.recv(4096)  # no beat, no sign

    assert any(fact.startswith("READY=1\nSTATUS=Showing “attract”") for fact in heard)
    assert heard.count("WATCHDOG=1") >= 3


@pytest.fixture
def systemd(tmp_path: Path) -> Iterator[socket.socket]:
    with socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM) as listening:
        listening.bind(str(tmp_path / "notify"))
        listening.settimeout(20)
        yield listening


def statuses(systemd: socket.socket, until: str) -> list[str]:
    """Return what was told of the service up to a line that begins so."""
    told: list[str] = []
    while not (told and told[-1].startswith(until)):
        told += [line for line in systemd.recv(4096).decode().split("\n") if "STATUS=" in line]
    return told


def test_the_refuge_is_ready_but_no_page_that_an_update_may_end_on(
    keep: Keep, tmp_path: Path, systemd: socket.socket
) -> None:
    keep("crash-later", "good", environment={"NOTIFY_SOCKET": str(tmp_path / "notify")})
    told = statuses(systemd, "STATUS=Only the refuge page; screen ")
    pages = [line for line in told if line.startswith("STATUS=Showing “attract”; screen ")]

    assert len(set(pages)) == len(pages) == 3  # three screens are never one and the same


def test_a_screen_that_starts_anew_in_its_process_is_another_one(
    keep: Keep, tmp_path: Path, systemd: socket.socket
) -> None:
    keep("anew", environment={"NOTIFY_SOCKET": str(tmp_path / "notify")})
    first = statuses(systemd, "STATUS=Showing")[-1]
    told = statuses(systemd, "STATUS=Showing")

    assert "anew" in told[0]
    assert told[-1] != first


SLOW = "#!/bin/sh\nexec sleep 8\n"


def test_a_slow_step_of_the_ladder_is_a_sign_of_life(
    keep: Keep, tmp_path: Path, systemd: socket.socket
) -> None:
    """A release is gone back to on a slow card: systemd must not end the rescue."""
    slow = tmp_path / "python"
    slow.write_text(SLOW, encoding="utf-8")
    slow.chmod(0o755)
    keeping = keep(
        "crash-later", environment={"NOTIFY_SOCKET": str(tmp_path / "notify")}, python=str(slow)
    )
    keeping.until(lambda: "going on with: PREVIOUS" in keeping.log(), "the ladder")
    systemd.setblocking(False)
    with suppress(BlockingIOError):
        while systemd.recv(4096):
            pass
    systemd.settimeout(10)
    heard = [systemd.recv(4096).decode() for _ in range(2)]

    assert heard == ["WATCHDOG=1"] * 2
    assert "kiosk releases rollback" not in keeping.log()  # it is not over yet


def test_it_starts_at_once_and_is_small(tmp_path: Path) -> None:
    """A keeper costs a few megabytes, and no Qt."""
    code = (
        "import sys, kiosk.cli, kiosk.care.keeper\n"
        "print(*sorted({name.partition('.')[0] for name in sys.modules}))"
    )
    loaded = subprocess.run(
        [sys.executable, "-c", code], capture_output=True, text=True, cwd=ROOT, check=True
    ).stdout.split()

    assert not {"PySide6", "sqlalchemy", "apsw", "tuf", "argon2"} & set(loaded)
