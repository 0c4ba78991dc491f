"""What the hour makes of a time: before it, soon, now, or passed."""

from enum import StrEnum

SOON = 30
"""Minutes before a time from which it is soon."""

LONGEST = 240
"""Minutes the convoys take to pass, after which a time without an end has passed.

They are the longest ranges that the press of 2024 gave for one town: Bergamo 12 to 16, La Spezia 16
to 20, Massa 17:30 to 21:30.
"""


class Phase(StrEnum):
    """Where a time is on its day; `BEGUN` has no known end, `NONE` says nothing."""

    NONE = ""
    BEFORE = "before"
    SOON = "soon"
    NOW = "now"
    BEGUN = "begun"
    PASSED = "passed"


def phase(now: int, starts: int, ends: int, status: str) -> Phase:
    """Return the phase of a time.

    Args:
        now: minutes since 1970 UTC; 0 when no clock can be trusted.
        starts: the time, in the same minutes.
        ends: its end; 0 when not known.
        status: ``plan``, ``estimate`` or ``happened``.
    """
    if not now or not starts:
        return Phase.NONE
    if now < starts:
        if status == "happened":
            return Phase.NONE  # one of the two is wrong, and we do not know which
        return Phase.SOON if starts - now <= SOON else Phase.BEFORE
    if ends:
        return Phase.NOW if now < ends else Phase.PASSED
    return Phase.BEGUN if now < starts + LONGEST else Phase.PASSED
