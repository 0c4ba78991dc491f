"""Composition root of the visitors' screen.

It starts in this order: settings; the Qt application; the stage with the cover on the glass; then,
behind the first frame and outside the GUI thread, the release (built on the very first start) and
its pages; the attract page takes the place of the cover; the other living pages are built ahead.
From then on visits come and go until the screen is asked to end or to start anew.
"""

import faulthandler
import logging
import os
import subprocess
import sys
from argparse import Namespace
from collections.abc import Mapping, Sequence
from contextlib import ExitStack
from typing import TYPE_CHECKING

from kiosk.care import logs
from kiosk.care.place import settled
from kiosk.care.single_instance import AlreadyRunningError, alone
from kiosk.releases.parent import die_with_parent
from kiosk.settings import Settings, SettingsError, load

if TYPE_CHECKING:
    from kiosk.screen.process import Circumstances, ScreenProcess

log = logging.getLogger(__name__)

DONE, FAILED, TRY_AGAIN = 0, 1, 75


def run(args: Namespace) -> int:
    """Show the visitors' screen until it ends; 0 done, 1 failed, 75 there is another."""
    before = dict(os.environ)
    if args.kept:
        die_with_parent()
    found = _settings(args)
    logs.set_up(found.data)
    dump = logs.dump_file(found.data)
    faulthandler.enable(dump or sys.stderr)
    try:
        holding = ExitStack()
        holding.enter_context(alone(found.data))  # until this process is another
    except AlreadyRunningError as error:
        print(error, file=sys.stderr)
        return TRY_AGAIN
    try:
        from kiosk.screen.process import Circumstances

        how = Circumstances(args.windowed, args.config, args.now, args.kept, dump, before)
        screen = _screen(found, how, args.refuge)
    except ImportError as error:
        print(missing_library(error), file=sys.stderr)
        return FAILED
    if screen is None:  # what is left of it goes with the process
        return start_anew(_elsewhere("plain" if args.refuge else "page"), before)
    code = screen.run()
    if args.kept and (code == TRY_AGAIN or os.name != "posix"):
        return code  # the keeper starts the next one
    if code == TRY_AGAIN:
        return start_anew(_elsewhere(""), before)
    return start_anew(sys.orig_argv[1:], before) if screen.anew else code


def _settings(args: Namespace) -> Settings:
    given = {
        "data": args.data,
        "town": args.town,
        "language": args.lang,
        "panel_inches": args.panel,
    }
    try:
        return settled(load(args.config, given))
    except SettingsError:
        if not args.refuge:
            raise
        return Settings(data=args.data) if args.data else Settings()


def _screen(found: Settings, how: "Circumstances", refuge: str | None) -> "ScreenProcess | None":
    """Return the screen; None when it cannot be built, and a simpler one is to be tried."""
    try:
        if refuge is None:
            from kiosk.screen.running import Screen

            return Screen(found, how)
        from kiosk.screen.shelter import PlainShelter, Shelter

        return PlainShelter(found, how) if refuge == "plain" else Shelter(found, how)
    except ImportError:
        raise
    except Exception:
        if refuge == "plain":
            raise
        log.exception("this screen cannot be built; a simpler one takes its place")
        return None


def _elsewhere(refuge: str) -> list[str]:
    """Return the arguments of this process for another screen: a refuge, or "" the normal one."""
    given = list(sys.orig_argv[1:])
    if "--refuge" in given:
        at = given.index("--refuge")
        del given[at : at + (2 if given[at + 1 : at + 2] in (["page"], ["plain"]) else 1)]
    return [*given, "--refuge", refuge] if refuge else given


def missing_library(error: ImportError) -> str:
    """Return the one line for a machine that lacks Qt's system libraries."""
    return (
        f"Qt cannot start: {error}. On Debian or Ubuntu, install what deploy/apt.txt lists: "
        "sudo apt-get install $(grep -v '^#' deploy/apt.txt)"
    )


def start_anew(arguments: Sequence[str], environment: Mapping[str, str]) -> int:
    """Put a fresh process in the place of this one, with the environment it was started in."""
    command = [sys.executable, *arguments]
    if os.name == "posix":
        os.execve(command[0], command, environment)
    return subprocess.Popen(command, env=environment).poll() or DONE
