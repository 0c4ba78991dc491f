"""What every Python process of a kiosk in the field runs first.

SIGUSR1 blocks its main thread; under libfaketime, which refuses Python's way to sleep, it sleeps
in another.
"""

import os
import select
import signal
import time


def _sleep(seconds: float) -> None:
    select.select([], [], [], max(0.0, seconds))


if hasattr(signal, "SIGUSR1"):
    signal.signal(signal.SIGUSR1, lambda *_: time.sleep(3600))
if "faketime" in os.environ.get("LD_PRELOAD", ""):
    time.sleep = _sleep
