"""Processes that are killed, stopped and blocked."""

import os
import signal
from collections.abc import Callable

from tests.faults.field.field import Fault, Field

START = 3.0
"""Stated time from the end of a process to content: 2 s for the page, and what the load takes."""
UNHARMED = 1.0
"""Stated time where the page does not go: it is there at the first look."""
FROZEN = 8.0 + 2.0 + START
"""A freeze is believed after `freeze_seconds`; then where it stood is written down."""


def _sent(number: int, whom: Callable[[Field], int]) -> Callable[[Field], float]:
    def strike(field: Field) -> float:
        field.start()
        field.kiosk.visit()
        return field.begun_anew(lambda: os.kill(whom(field), number))

    return strike


def _sync(number: int) -> Callable[[Field], float]:
    def strike(field: Field) -> float:
        field.start()
        field.kiosk.until(field.kiosk.sync, "resident sync")
        struck = field.kiosk.sync()
        field.heal.append(lambda: _wake(struck))
        spent = field.unharmed(lambda: os.kill(struck, number))
        if number == signal.SIGKILL:
            field.kiosk.until(lambda: field.kiosk.sync() not in (0, struck), "another sync", 30)
        return spent

    return strike


def _keeper_killed(field: Field) -> float:
    """The script starts the keeper again, as systemd does."""
    field.start()
    field.kiosk.visit()

    def kill() -> None:
        below = field.kiosk.below(field.kiosk.keeper)
        os.kill(field.kiosk.keeper, signal.SIGKILL)
        field.kiosk.until(lambda: not field.kiosk.keeping, "end of the keeper")
        field.kiosk.until(lambda: not any(map(_alive, below)), "end of all below it")
        field.kiosk.start()

    return field.begun_anew(kill)


def _keeper_stopped(field: Field) -> float:
    """Its watchdog would end it under systemd; until then the screen goes on alone."""
    field.start()
    field.heal.append(lambda: os.kill(field.kiosk.keeper, signal.SIGCONT))
    return field.unharmed(lambda: os.kill(field.kiosk.keeper, signal.SIGSTOP))


def _all_killed(field: Field) -> float:
    field.start()
    field.kiosk.visit()

    def kill() -> None:
        field.kiosk.kill()
        field.kiosk.start()

    return field.begun_anew(kill)


def _killed_often(field: Field) -> float:
    field.start()
    spent = 0.0
    for _ in range(5):
        spent = field.begun_anew(lambda: os.kill(_screen(field), signal.SIGKILL))
    return spent


def _screen(field: Field) -> int:
    field.kiosk.until(field.kiosk.visitors_screen, "screen")
    return field.kiosk.visitors_screen()


def _alive(number: int) -> bool:
    try:
        os.kill(number, 0)
    except ProcessLookupError:
        return False
    return True


def _wake(number: int) -> None:
    if _alive(number):
        os.kill(number, signal.SIGCONT)


FAULTS = (
    Fault("screen: SIGKILL during a visit", START, _sent(signal.SIGKILL, _screen)),
    Fault("screen: SIGSTOP during a visit", FROZEN, _sent(signal.SIGSTOP, _screen)),
    Fault("screen: GUI thread blocked", FROZEN, _sent(signal.SIGUSR1, _screen)),
    Fault("screen: SIGKILL five times in a row", START + 4.0, _killed_often),
    Fault("keeper: SIGKILL (systemd starts it again)", START + 1.0, _keeper_killed),
    Fault("keeper: SIGSTOP", UNHARMED, _keeper_stopped),
    Fault("sync: SIGKILL", UNHARMED, _sync(signal.SIGKILL)),
    Fault("sync: SIGSTOP", UNHARMED, _sync(signal.SIGSTOP)),
    Fault("keeper, screen and sync: SIGKILL at once", START + 1.0, _all_killed),
)
