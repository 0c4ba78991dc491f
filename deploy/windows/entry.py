"""The frozen program: the command `kiosk`; the screen and sync start it again with other verbs."""

import sys

from kiosk.cli import main

if sys.argv[1:3] == ["-m", "kiosk"]:  # how the kiosk starts its children, where Python is Python
    del sys.argv[1:3]
sys.exit(main(sys.argv[1:] or ["keep"]))
