"""The root helper asked for reports on a stick: taken, taken back, answered, silent."""

import os
import shutil
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from threading import Event, Thread

import pytest

from kiosk.care.reports import ReportsError
from kiosk.care.root_reports import Patience, ask_for_reports

ROOT = Path(__file__).resolve().parents[3]
LONG = Patience(20, 20)


@pytest.fixture
def requests(tmp_path: Path) -> Path:
    """Where requests are left, beside the answer to an older one."""
    (tmp_path / "answers").mkdir()
    (tmp_path / "answers" / "reports").write_text("done 99 an-old-one", encoding="ascii")
    (tmp_path / "requests").mkdir()
    return tmp_path / "requests"


@contextmanager
def helper(requests: Path, answer: str, leave: Event | None = None) -> Iterator[None]:
    """Take the request as `deploy/linux/requests` does; answer once it may, if at all."""
    answers = requests.parent / "answers"

    def help_() -> None:
        while not (requests / "reports").exists():
            pass
        (requests / "reports").rename(requests.parent / "taken")
        (answers / "reports").unlink(missing_ok=True)
        if leave is not None:
            leave.wait(20)
        if answer:
            (answers / ".fresh").write_text(f"{answer}\n", encoding="ascii")
            (answers / ".fresh").replace(answers / "reports")

    thread = Thread(target=help_, daemon=True)
    thread.start()
    yield
    thread.join(20)


def ask(requests: Path, patience: Patience = LONG, **how: Callable[[], bool]) -> tuple[str, str]:
    """Ask, and return what was told and the code of the trouble."""
    told: list[str] = []

    def tell(event: str, by: str) -> None:
        told.append(f"{event} by {by}")

    try:
        ask_for_reports("TAPPA", tell, requests, patience, **how)
    except ReportsError as error:
        return " ".join(told), error.code
    return " ".join(told), ""


@pytest.mark.parametrize(
    ("answer", "code"),
    [
        ("done 12 sda1", ""),
        ("failed stick-full", "full"),
        ("failed stick-read-only", "read-only"),
        ("failed no-stick", "no-stick"),
        ("failed not-possible", "failed"),
    ],
)
def test_what_the_helper_answers_has_a_word(requests: Path, answer: str, code: str) -> None:
    with helper(requests, answer):
        assert ask(requests) == ("writing by helper", code)


def test_where_no_helper_was_installed_the_stick_is_read_only(tmp_path: Path) -> None:
    assert ask(tmp_path / "requests") == ("", "read-only")


def test_a_request_that_nobody_takes_is_taken_back_early(requests: Path) -> None:
    assert ask(requests, Patience(0.3, 600)) == ("", "no-helper")
    assert not list(requests.iterdir())


def test_stopped_in_time_the_request_is_taken_back(requests: Path) -> None:
    assert ask(requests, ended=lambda: True) == ("", "cancelled")
    assert not list(requests.iterdir())


def test_once_it_is_taken_nothing_stops_it_and_the_answer_is_waited_for(requests: Path) -> None:
    may_answer, told = Event(), []

    def tell(event: str, by: str) -> None:
        told.append((event, by))
        may_answer.set()  # so it was told while root was still at work

    with helper(requests, "done 3 sda1", may_answer):
        ask_for_reports("TAPPA", tell, requests, LONG, ended=may_answer.is_set)

    assert told == [("writing", "helper")]


def test_a_helper_that_took_it_and_never_answers_is_no_stick_that_may_be_taken_out(
    requests: Path,
) -> None:
    with helper(requests, ""):
        assert ask(requests, Patience(20, 0.3)) == ("writing by helper", "no-answer")


STOPPED = """
set -e
mount -t tmpfs tmpfs /run
mkdir -p /run/tappa/sticks/sda1 /run/tappa/answers /run/tappa/requests
mount -t tmpfs -o size=20m,ro tmpfs /run/tappa/sticks/sda1
"$1" -m kiosk care reports --json --data "$2" --to /run/tappa/sticks/sda1 &
until [ -e /run/tappa/requests/reports ]; do sleep 0.1; done
kill -TERM $!
wait $! || true
ls /run/tappa/requests
"""


def _may_mount() -> bool:
    if not shutil.which("unshare"):
        return False
    command = ["unshare", "-m", "mount", "-t", "tmpfs", "tmpfs", "/run"]
    return subprocess.run(command, capture_output=True, check=False).returncode == 0


@pytest.mark.skipif(not hasattr(signal, "SIGKILL") or not _may_mount(), reason="may not mount")
def test_a_child_told_to_end_takes_its_request_back(tmp_path: Path) -> None:
    done = subprocess.run(
        ["timeout", "60", "unshare", "-m", "bash", "-c", STOPPED, "-", sys.executable, tmp_path],
        capture_output=True,
        text=True,
        check=False,
        cwd=ROOT,
        env={**os.environ, "KIOSK_SOURCES": "/run/tappa/sticks/*", "PYTHONPATH": str(ROOT)},
    )
    lines = done.stdout.splitlines()

    assert done.returncode == 0, done.stderr
    assert '"result": "cancelled"' in lines[-1]  # and no name of a request after it
