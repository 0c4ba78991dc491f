"""The tie between a process and the one that started it: neither outlives the other."""

import ctypes
import os
import signal
import sys
import threading

DEATH_SIGNAL = 1
"""PR_SET_PDEATHSIG of prctl(2)."""


def die_with_parent() -> None:
    """Be killed as soon as the process ends that started this one (Linux; elsewhere nothing).

    It holds across `os.execv`, and for a process that is stopped.
    """
    if sys.platform == "linux":
        ctypes.CDLL(None).prctl(DEATH_SIGNAL, signal.SIGKILL)


def end_with_input() -> None:
    """End this process when its standard input ends: its parent holds the other side of the pipe.

    Everywhere, and also when the parent was gone before `die_with_parent` was called.
    """

    def wait() -> None:
        while os.read(0, 4096):
            pass
        os._exit(0)

    threading.Thread(target=wait, daemon=True, name="parent").start()
