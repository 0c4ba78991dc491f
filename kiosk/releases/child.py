"""Running a verb of this room in a process of its own, so that it leaves Python's lock alone."""

import subprocess
import sys
from pathlib import Path

from kiosk.releases.errors import ChildError


def run_in_child(verb: str, data: Path, patience: float, *more: str) -> str:
    """Return what ``kiosk releases VERB`` printed about a data folder.

    Args:
        verb: what follows ``kiosk releases``.
        data: the data folder.
        patience: seconds it may take.
        more: further arguments of the verb.

    Raises:
        ChildError: it failed, or took longer; what it said is the message.
    """
    command = [sys.executable, "-m", "kiosk", "releases", verb, *more, "--data", str(data)]
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            timeout=patience,
            check=False,
            cwd=Path(__file__).resolve().parents[2],
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise ChildError(str(error)) from error
    if done.returncode:
        raise ChildError(done.stderr.strip())
    return done.stdout.strip()
