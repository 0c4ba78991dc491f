"""A keeper as a process, with screens that are told how to behave."""

import json
import os
import subprocess
import sys
import time
from collections.abc import Callable, Sequence
from pathlib import Path

ROOT = Path(__file__).resolve().parents[3]
PATIENCE = 60.0

ENTRY = """
import json, sys
from pathlib import Path
from kiosk.care import keeper, ladder
from kiosk.care.logs import set_up

data, facts = Path(sys.argv[1]), json.loads(sys.argv[2])
set_up(data, "keeper.log")
keeper.START_SECONDS = facts.get("start", keeper.START_SECONDS)
ladder.QUICK = keeper.QUICK = facts.get("quick", ladder.QUICK)
sys.executable = facts.get("python", sys.executable)
normal, refuge = facts["normal"], facts.get("refuge", facts["normal"])
command = lambda kind: [*(refuge if kind else normal), *([kind] if kind else [])]
sys.exit(keeper.Keeper(command, data, facts["freeze"]).run())
"""

SCREEN = """
import json, signal, sys, time
from kiosk.releases.parent import die_with_parent

die_with_parent()

def say(event, **facts):
    print(json.dumps({"event": event, **facts}), flush=True)

def leave(*_):
    say("leaving")
    sys.exit(0)

signal.signal(signal.SIGTERM, leave)
manner, log = sys.argv[1:3]
with open(log, "a") as file:
    print(" ".join(sys.argv[1:2] + sys.argv[3:]), file=file, flush=True)
if manner == "mute":
    time.sleep(600)
say("beat", memory_mb=1.0, visiting=False, frames=0)
say("shown", page="refuge" if sys.argv[3:] else "attract")
if manner == "anew":
    say("anew")
    say("beat", memory_mb=1.0, visiting=False, frames=0)
    say("shown", page="attract")
if manner == "crash-later":  # what it showed is heard
    time.sleep(0.5)
if manner.startswith("crash"):
    sys.exit(1)
if manner == "quit":
    sys.exit(0)
if manner == "retry":
    sys.exit(75)
if manner == "lost":
    sys.exit(69)
if manner == "deaf":
    signal.signal(signal.SIGTERM, signal.SIG_IGN)
while True:
    time.sleep(0.1)
    say("beat", memory_mb=1.0, visiting=False, frames=0)
"""


class Keeping:
    """One keeper process under test.

    Args:
        data: its data folder.
        normal: command of the normal screen; a manner of `SCREEN` or a whole command.
        refuge: the same of the refuges.
        freeze: seconds of silence.
        how: `start` and `quick`, seconds; `python`, what runs ``kiosk releases``.
        environment: variables besides those of the tests.
    """

    def __init__(
        self,
        data: Path,
        normal: str | Sequence[str],
        refuge: str | Sequence[str] = "good",
        freeze: float = 1.0,
        environment: dict[str, str] | None = None,
        **how: float | str,
    ) -> None:
        self.data = data
        self.starts = data / "starts.txt"
        facts = {
            "normal": self._command(normal),
            "refuge": self._command(refuge),
            "freeze": freeze,
            **how,
        }
        self.process = subprocess.Popen(
            [sys.executable, "-c", ENTRY, str(data), json.dumps(facts)],
            cwd=ROOT,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            env={**os.environ, "PYTHONPATH": str(ROOT), **(environment or {})},
        )

    def _command(self, manner: str | Sequence[str]) -> list[str]:
        if isinstance(manner, str):
            return [sys.executable, "-c", SCREEN, manner, str(self.starts)]
        return list(manner)

    def started(self) -> list[str]:
        """Return the screens that were started, in order: manner and refuge."""
        return self.starts.read_text(encoding="utf-8").splitlines() if self.starts.exists() else []

    def child(self) -> int:
        """Return the process id of the present screen; 0 when there is none."""
        number = self.process.pid
        path = Path(f"/proc/{number}/task/{number}/children")
        return int((path.read_text(encoding="ascii").split() or ["0"])[0])

    def until(self, true: Callable[[], bool], what: str, patience: float = PATIENCE) -> float:
        """Wait for a condition, and return how long it took."""
        begun = time.monotonic()
        while not true():
            assert self.process.poll() is None, self.process.communicate()
            assert time.monotonic() - begun < patience, f"waited for {what}: {self.log()}"
            time.sleep(0.02)
        return time.monotonic() - begun

    def log(self) -> str:
        """Return what the keeper has logged."""
        path = self.data / "log" / "keeper.log"
        return path.read_text(encoding="utf-8") if path.exists() else ""

    def end(self, number: int) -> tuple[int, str, str]:
        """Send the keeper a signal; return its exit code and what it said on both outputs."""
        self.process.send_signal(number)
        said, wrong = self.process.communicate(timeout=PATIENCE)
        return self.process.returncode, said, wrong


def alive(number: int) -> bool:
    """Return whether a process runs, or is a zombie."""
    return Path(f"/proc/{number}").exists()
