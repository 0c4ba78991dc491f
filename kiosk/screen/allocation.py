"""How the C library keeps memory: large blocks go back to the system when they are freed."""

import ctypes
import sys

TRIM_THRESHOLD, MMAP_THRESHOLD, ARENA_MAX = -1, -3, -8
"""Parameters of glibc's mallopt(3)."""


def trim() -> None:
    """Give the holes in the heap back to the system too (glibc only); takes milliseconds."""
    release = getattr(ctypes.CDLL(None), "malloc_trim", None) if sys.platform == "linux" else None
    if release is not None:
        release(0)


def give_back_large_blocks() -> None:
    """Keep blocks over 256 KiB out of the heap, where they would leave holes (glibc only).

    By itself glibc raises that threshold to 32 MB after the first large block that is freed.
    """
    if sys.platform != "linux":
        return
    mallopt = getattr(ctypes.CDLL(None), "mallopt", None)
    if mallopt is not None:
        mallopt(MMAP_THRESHOLD, 256 * 1024)
        mallopt(TRIM_THRESHOLD, 256 * 1024)
        mallopt(ARENA_MAX, 2)
