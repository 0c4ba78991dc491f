"""Clocks that are wrong, jump, or are put back an hour at night; by libfaketime."""

import time
from collections.abc import Callable
from datetime import datetime
from pathlib import Path

from tests.faults.field.field import Fault, Field
from tests.faults.field.processes import START, UNHARMED

LIBRARIES = (
    Path("/usr/lib/x86_64-linux-gnu/faketime/libfaketime.so.1"),
    Path("/usr/lib/aarch64-linux-gnu/faketime/libfaketime.so.1"),
)


def library() -> Path | None:
    """Return libfaketime, None where it is not installed."""
    return next((path for path in LIBRARIES if path.exists()), None)


def _set(field: Field, moment: str) -> None:
    """Let the clock stand at a moment (offset ``+1y``, or ``@2026-…``) and run on from there."""
    place = field.folder / "clock"
    place.write_text(f"{moment}\n", encoding="ascii")
    found = library()
    assert found is not None
    field.kiosk.environment.update(
        LD_PRELOAD=str(found),
        FAKETIME_TIMESTAMP_FILE=str(place),
        FAKETIME_DONT_FAKE_MONOTONIC="1",
        NO_FAKE_STAT="1",  # times of files stay, or Python would compile everything again
        DONT_FAKE_MONOTONIC="1",
        # With its fix on, waits by the monotonic clock end at once: Python's threads, waiting for
        # their turn, then take all of the processor (a start of 0.6 s took 5).
        FAKETIME_FORCE_MONOTONIC_FIX="0",
        TZ="Europe/Rome",
    )


def _ago(then: datetime) -> str:
    """Return the offset by which a clock that runs on shows a moment now."""
    return f"{then.timestamp() - time.time():+.0f}"


def _at(moment: Callable[[], str]) -> Callable[[Field], float]:
    def strike(field: Field) -> float:
        _set(field, moment())
        spent = field.start()
        field.kiosk.visit()
        return spent

    return strike


def _jumps(field: Field) -> float:
    """Back to 1970, forward a year, and home again."""
    _set(field, "+0")
    field.kiosk.environment["FAKETIME_NO_CACHE"] = "1"  # slow: each look at the clock reads a file
    field.start()

    def jump() -> None:
        for moment in (_ago(datetime(1970, 1, 2)), "+31536000", "-86400", "+0"):
            (field.folder / "clock").write_text(f"{moment}\n", encoding="ascii")
            time.sleep(2.5)  # the screen looks at its clock every second

    return field.unharmed(jump) - 10.0


def _night(field: Field) -> float:
    """The hour between two and three comes twice: ten seconds before, and over it."""
    _set(field, _ago(datetime.fromisoformat("2026-10-25T02:59:55+02:00")))
    field.start()
    return field.unharmed(lambda: time.sleep(10)) - 10.0


def _spring(field: Field) -> float:
    """The hour between two and three does not come."""
    _set(field, _ago(datetime.fromisoformat("2027-03-28T01:59:55+01:00")))
    field.start()
    return field.unharmed(lambda: time.sleep(10)) - 10.0


FAULTS = (
    Fault("clock at 1970, at start", START, _at(lambda: _ago(datetime(1970, 1, 2)))),
    Fault("clock a year ahead, at start", START, _at(lambda: "+31536000")),
    Fault("clock jumps to 1970, a year ahead, a day back", UNHARMED, _jumps),
    Fault("daylight-saving night in October", UNHARMED, _night),
    Fault("daylight-saving night in March", UNHARMED, _spring),
)
