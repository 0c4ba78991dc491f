"""Commands of the system: asked with a limit, answered with whether they did what was asked."""

import logging
import subprocess
from collections.abc import Callable, Sequence

log = logging.getLogger(__name__)

Commands = Callable[[Sequence[str]], bool]
"""Runs one command and returns whether it is there and went well."""

LIMIT = 8.0
"""Seconds one may take; those that are asked here take a tenth of one."""


def run_command(command: Sequence[str]) -> bool:
    """Run a command without a shell, without input and without keeping what it says."""
    try:
        done = subprocess.run(
            command,
            stdin=subprocess.DEVNULL,
            stdout=subprocess.DEVNULL,
            stderr=subprocess.DEVNULL,
            timeout=LIMIT,
            check=False,
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        log.info("%s: %s", command[0], error)
        return False
    return done.returncode == 0


def first_that_works(commands: Sequence[Sequence[str]], run: Commands) -> bool:
    """Run commands until one goes well; False when none does."""
    return any(run(command) for command in commands)
