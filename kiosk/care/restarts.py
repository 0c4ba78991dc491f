"""How a keeper tells its screen when it had to start it again."""

from collections.abc import Sequence

RESTARTS = "TAPPA_RESTARTS"
"""Environment of a kept screen: the monotonic times of its restarts, which outlive no boot."""
HOUR = 3600.0
MOST = 99


def times_text(times: Sequence[float]) -> str:
    """Return the latest of these monotonic times (s) as the environment takes them."""
    return ",".join(str(int(at)) for at in times[-MOST:])


def recent(text: str, now: float) -> int:
    """Return how many of these times lie within the hour before `now`; 0 for what is no list."""
    try:
        return sum(0 <= now - int(at) < HOUR for at in text.split(",") if at)
    except ValueError:
        return 0
