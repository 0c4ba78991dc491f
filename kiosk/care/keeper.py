"""The keeper: starts the visitors' screen, listens for its heartbeat, and starts it again.

It shows nothing and knows no Qt. A screen that ends unasked, or is silent for longer than the
setting `freeze_seconds`, is started again at once; one that ends again and again is led down the
ladder (`kiosk.care.ladder`). It ends together with its screen when it is asked to.
"""

import json
import logging
import signal
import sys
import time
from argparse import Namespace
from collections.abc import Callable, Mapping, Sequence
from pathlib import Path
from queue import Empty, SimpleQueue
from types import FrameType
from typing import Any

from kiosk.care.heart import in_words, notify
from kiosk.care.kept import Event, Kept
from kiosk.care.ladder import FILE, QUICK, Ladder, Rung
from kiosk.care.logs import set_up
from kiosk.care.restarts import RESTARTS, times_text
from kiosk.care.single_instance import KEEPER, AlreadyRunningError, alone
from kiosk.releases.child import run_in_child
from kiosk.releases.errors import ChildError
from kiosk.settings import load

log = logging.getLogger(__name__)

DONE, UNAVAILABLE, TRY_AGAIN = 0, 69, 75
BLAMELESS = (UNAVAILABLE, 255, TRY_AGAIN)
"""How a screen ends that lost its display, by its own word or as Qt does on Wayland, or that found
another one still running."""
START_SECONDS = 45.0
"""Longest time from a start to the first beat: Python, Qt and QML from a cold, slow card."""
END_SECONDS = 30.0
"""Longest time from the word that it ends to the end: threads finish what they are writing."""
STEP_SECONDS = 60.0
"""Longest time for a step of the ladder that changes the release."""

Commands = Callable[[str], Sequence[str]]
"""Returns the command of a screen: the normal one of "", else a refuge: ``page``, ``plain``."""


def keep(args: Namespace) -> int:
    """Keep the visitors' screen alive until this process is asked to end; 0 done."""
    found = load(args.config, {"data": args.data, "town": args.town, "language": args.lang})
    data = found.data.absolute()
    set_up(data, "keeper.log")
    options = _options(args, data)

    def command(refuge: str) -> list[str]:
        where = ["--refuge", refuge] if refuge or args.refuge else []
        return [sys.executable, "-m", "kiosk", "run", "--kept", *options, *filter(None, where)]

    try:
        with alone(data, KEEPER):
            return Keeper(command, data, found.freeze_seconds).run()
    except AlreadyRunningError as error:
        print(error, file=sys.stderr)
        return TRY_AGAIN


class Keeper:
    """Keeps one screen.

    Args:
        command: what starts it.
        data: the kiosk's data folder.
        freeze: seconds of silence after which it counts as frozen.
    """

    def __init__(self, command: Commands, data: Path, freeze: float) -> None:
        self._command, self._data, self._freeze = command, data, freeze
        self._ladder = Ladder(data / FILE)
        self._heard: SimpleQueue[Event] = SimpleQueue()
        self._asked = False
        self._restarts = 0
        self._blamed: list[float] = []

    def run(self) -> int:
        """Keep the screen until somebody asks for the end; return the exit code."""
        for number in (signal.SIGINT, signal.SIGTERM):
            signal.signal(number, self._ask)
        self._ladder.read()
        while not self._asked:
            kept = Kept(
                self._command(self._ladder.refuge),
                self._heard.put,
                {RESTARTS: times_text(self._blamed)},
            )
            log.info("screen %d started", kept.number)
            self._notify("Starting the screen", kept)
            self._follow(kept)
            if self._asked or (kept.leaving and kept.code == DONE):
                break
            self._restarts += 1
            self._weigh(kept)
            self._pause(self._ladder.pause)
        notify("STOPPING=1")
        return DONE

    def _ask(self, _number: int, _frame: FrameType | None) -> None:
        self._asked = True
        self._heard.put((None, {}))  # wakes whoever waits

    def _follow(self, kept: Kept) -> None:
        """Listen to a screen until it has ended, and end it when it must."""
        while kept.code is None:
            fact = self._next(kept)
            if self._asked:
                kept.end()
            elif fact is not None:
                self._take(kept, fact)
            elif kept.silent > self._patience(kept):
                log.error("screen %d is silent for %.1f s", kept.number, kept.silent)
                kept.abort()
                break
            elif not kept.beaten:
                notify("WATCHDOG=1")  # a start is allowed to be silent, for as long as it may last
        log.info("screen %d ended with %s after %.1f s", kept.number, kept.code, kept.seconds)

    def _next(self, kept: Kept) -> Mapping[str, Any] | None:
        wait, asked = min(1.0, self._freeze / 4), time.monotonic()
        try:
            whose, fact = self._heard.get(timeout=wait)
        except Empty:
            late = time.monotonic() - asked - wait
            if late > wait:  # this process stood still itself: what was said is not read yet
                kept.sign += late
            return None
        return fact if whose is kept else {}

    def _take(self, kept: Kept, fact: Mapping[str, Any]) -> None:
        event = fact.get("event", "")
        if not event:
            return
        kept.sign = time.monotonic()
        if event == "beat":
            kept.beaten = True
            notify("WATCHDOG=1")
            if not kept.stood and kept.seconds > QUICK:
                kept.stood = True
                self._ladder.stood()
        elif event == "anew":  # another process image, in the same process
            kept.begin_anew()
            self._restarts += 1
            self._notify("Starting the screen anew", kept)
        elif event == "leaving":
            kept.leaving = True
        elif event == "shown":
            log.info("screen %d shows “%s” after %.2f s", kept.number, fact["page"], kept.seconds)
            self._notify(in_words(fact["page"]), kept, "READY=1")

    def _notify(self, what: str, kept: Kept, *facts: str) -> None:
        """Tell systemd how it stands, in a line that is another one for every screen."""
        screen = f"screen {kept.number}, {self._restarts} restarts so far"
        notify(*facts, f"STATUS={what}; {screen}.")

    def _patience(self, kept: Kept) -> float:
        if kept.leaving:
            return END_SECONDS
        return self._freeze if kept.beaten else max(START_SECONDS, self._freeze)

    def _weigh(self, kept: Kept) -> None:
        """Let the ladder take an end, and do what the rung asks for."""
        ladder = self._ladder
        if kept.code == TRY_AGAIN and ladder.refuge:
            log.info("the normal screen is tried again")
            ladder.try_normal()
            return
        if kept.code in BLAMELESS:
            ladder.lost += 1
            return
        self._blamed.append(time.monotonic())
        if ladder.ended(kept.seconds, begun=kept.beaten):
            log.error("the screen ends again and again; going on with: %s", ladder.rung.name)
            if ladder.rung is Rung.PREVIOUS and not self._step("rollback"):
                ladder.go_down()
            if ladder.rung is Rung.FACTORY and not self._activate_factory():
                ladder.go_down()

    def _activate_factory(self) -> bool:
        """Go back to the factory release; False when it is shown already, or there is none."""
        rows = json.loads(self._step("list", "--json") or "[]")
        factory = next((row for row in rows if row["factory"]), None)
        if factory is None or factory["state"] in ("active", "trial"):
            return False
        return bool(self._step("activate", factory["id"]))

    def _step(self, verb: str, *more: str) -> str:
        """Return what ``kiosk releases VERB`` said; "" when it failed."""
        try:
            said = run_in_child(verb, self._data, STEP_SECONDS, *more, tick=_live)
        except ChildError as error:
            log.error("kiosk releases %s: %s", verb, error)
            return ""
        log.info("kiosk releases %s: %s", verb, said[:500])
        return said

    def _pause(self, seconds: float) -> None:
        end = time.monotonic() + seconds
        while not self._asked and (left := end - time.monotonic()) > 0:
            try:
                self._heard.get(timeout=left)
            except Empty:
                return


def _live() -> None:
    notify("WATCHDOG=1")


def _options(args: Namespace, data: Path) -> list[str]:
    """Return the options of ``kiosk run`` that were given to ``kiosk keep``."""
    given = {
        "--config": args.config and args.config.absolute(),
        "--town": args.town,
        "--lang": args.lang,
        "--panel": args.panel,
        "--now": args.now and args.now.isoformat(),
    }
    options = ["--data", str(data)]
    for name, value in given.items():
        options += [name, str(value)] if value is not None else []
    return [*options, "--windowed"] if args.windowed else options
