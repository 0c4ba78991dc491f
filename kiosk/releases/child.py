"""Running a verb of this room in a process of its own, so that it leaves Python's lock alone."""

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

from kiosk.releases.errors import ChildError

TICK_SECONDS = 1.0


def run_in_child(
    verb: str,
    data: Path,
    patience: float,
    *more: str,
    tick: Callable[[], object] = lambda: None,
) -> str:
    """Return what ``kiosk releases VERB`` printed about a data folder.

    Args:
        verb: what follows ``kiosk releases``.
        data: the data folder.
        patience: seconds it may take.
        more: further arguments of the verb.
        tick: called every second while it runs.

    Raises:
        ChildError: it failed, or took longer; what it said is the message.
    """
    command = [sys.executable, "-m", "kiosk", "releases", verb, *more, "--data", str(data)]
    try:
        with subprocess.Popen(
            command,
            stdout=subprocess.PIPE,
            stderr=subprocess.PIPE,
            text=True,
            cwd=Path(__file__).resolve().parents[2],
        ) as child:
            try:
                said, wrong = _until_its_end(child, patience, tick)
            except BaseException:
                child.kill()
                raise
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ChildError(str(error)) from error
    if child.returncode:
        raise ChildError(wrong.strip())
    return said.strip()


def _until_its_end(
    child: "subprocess.Popen[str]", patience: float, tick: Callable[[], object]
) -> tuple[str, str]:
    end = time.monotonic() + patience
    while (left := end - time.monotonic()) > 0:
        try:
            return child.communicate(timeout=min(TICK_SECONDS, left))
        except subprocess.TimeoutExpired:
            tick()
    raise subprocess.TimeoutExpired(child.args, patience)
