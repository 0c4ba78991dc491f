"""Python's garbage collection and its turns, kept from being seen on the glass."""

import gc
import sys

from kiosk.screen.allocation import trim

TURN_SECONDS = 0.0005
"""How long a thread that composes may keep the interpreter from the GUI thread; usually 0.005.

The GUI thread asks for it several times a frame: `tests.bench.update_gap`.
"""

YOUNG, MIDDLE, NEVER = 700, 10, 1_000_000
"""Python's own thresholds for new objects; all objects are looked at only in `collect`."""


def shorten_pauses() -> None:
    """Let the GUI thread have its turn soon, and stop collections of everything (0.2 to 0.4 s)."""
    sys.setswitchinterval(TURN_SECONDS)
    gc.set_threshold(YOUNG, MIDDLE, NEVER)


def spare() -> None:
    """Never look again at what is there now: it stays until the end."""
    gc.freeze()


def collect() -> None:
    """Look at everything that came since `spare`; for a moment when nobody is there.

    What is let go then goes back to the system: 20 MB of holes in the heap, after many visits.
    """
    gc.collect()
    trim()
