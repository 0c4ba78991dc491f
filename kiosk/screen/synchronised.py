"""Whether the system says that its clock is set by the network; where it cannot be asked, no."""

import ctypes
import sys
from functools import cache
from pathlib import Path

_MARK = Path("/run/systemd/timesync/synchronized")
_OFF = 16_000_000
"""Microseconds of possible error from which the kernel counts as not synchronised (timedatectl)."""


class _Timex(ctypes.Structure):
    """The head of Linux' ``struct timex``; the rest of it is only room."""

    _fields_ = (
        ("modes", ctypes.c_uint),
        ("offset", ctypes.c_long),
        ("freq", ctypes.c_long),
        ("maxerror", ctypes.c_long),
        ("rest", ctypes.c_byte * 256),
    )


def synchronised() -> bool:
    """Return whether NTP holds this clock (Linux: the mark of timesyncd, else the kernel)."""
    if not sys.platform.startswith("linux"):
        return False
    return _MARK.exists() or _kernel()


def _kernel() -> bool:
    library = _library()
    if library is None:
        return False
    asked = _Timex()  # modes 0: nothing is changed
    return bool(library.adjtimex(ctypes.byref(asked)) >= 0 and 0 <= asked.maxerror < _OFF)


@cache
def _library() -> ctypes.CDLL | None:
    try:
        library = ctypes.CDLL(None)
        library.adjtimex.restype = ctypes.c_int
    except (OSError, AttributeError, TypeError):
        return None
    return library
