"""What every Python process of a kiosk in the field runs first: SIGUSR1 blocks its main thread."""

import signal
import time

if hasattr(signal, "SIGUSR1"):
    signal.signal(signal.SIGUSR1, lambda *_: time.sleep(3600))
