"""Composition root of the visitors' screen.

It starts in this order: settings; the Qt application; the stage with the cover on the glass; then,
behind the first frame and outside the GUI thread, the release (built on the very first start) and
its pages; the attract page takes the place of the cover; the other living pages are built ahead.
From then on visits come and go until the screen is asked to end or to start anew.
"""

import logging
import os
import subprocess
import sys
from argparse import Namespace
from collections.abc import Sequence

from kiosk import settings

DONE, FAILED = 0, 1


def run(args: Namespace) -> int:
    """Show the visitors' screen until it ends; 0 done, 1 failed."""
    logging.basicConfig(level=logging.INFO, format="%(levelname)s %(name)s: %(message)s")
    found = settings.load(
        args.config,
        {
            "data": args.data,
            "town": args.town,
            "language": args.lang,
            "panel_inches": args.panel,
        },
    )
    try:
        from kiosk.screen.running import Screen

        screen = Screen(
            found, windowed=args.windowed, config=args.config, now=args.now, kept=args.kept
        )
    except ImportError as error:
        print(missing_library(error), file=sys.stderr)
        return FAILED
    code = screen.run()
    if screen.anew:
        return start_anew(sys.argv)
    return code


def missing_library(error: ImportError) -> str:
    """Return the one line for a machine that lacks Qt's system libraries."""
    return (
        f"Qt cannot start: {error}. On Debian or Ubuntu, install what deploy/apt.txt lists: "
        "sudo apt-get install $(grep -v '^#' deploy/apt.txt)"
    )


def start_anew(arguments: Sequence[str]) -> int:
    """Put a fresh process in the place of this one."""
    command = [sys.executable, *arguments]
    if os.name == "posix":
        os.execv(command[0], command)
    return subprocess.Popen(command).poll() or DONE
