"""What time it is for judging signatures, on machines whose clock may be wrong by decades."""

from datetime import UTC, datetime, timedelta

BUILT = datetime(2026, 11, 1, tzinfo=UTC)
"""No clock is right that shows an earlier time than this version of the application."""

SUSPECT = timedelta(hours=24)
"""How far a clock may be from a server's before one of them is taken to be wrong."""

LEAP = timedelta(days=1)
"""How far one signed time may move the floor beyond every other clock."""

TRUSTED_AHEAD = timedelta(days=30)
"""How far the clock may be ahead of the newest signed time and still move the floor."""


def reference(system: datetime, floor: datetime | None) -> datetime:
    """Return the time for judging expiry: the clock's, but never before what was known already."""
    return max(system, BUILT, floor or BUILT)


def is_suspect(system: datetime, server: datetime | None) -> bool:
    """Return whether clock and server disagree so much that the clock may be the wrong one."""
    return server is not None and abs(server - system) > SUSPECT


def second_opinion(
    system: datetime, floor: datetime | None, server: datetime | None
) -> datetime | None:
    """Return the server's time where a clock far ahead made metadata look expired; else None.

    Who can forge it can only keep news away, which he could do by blocking them.
    """
    if server is None or system - server <= SUSPECT or server < max(BUILT, floor or BUILT):
        return None
    return server


def raised(
    floor: datetime | None, system: datetime, server: datetime | None, published: datetime | None
) -> datetime:
    """Return the floor after a release published at `published` was accepted."""
    before = max(BUILT, floor or BUILT)
    known = max(before, *(moment for moment in (system, server) if moment))
    signed = min(published or before, known + LEAP)
    honest = max(before, signed)
    return max(honest, system) if system <= honest + TRUSTED_AHEAD else honest
