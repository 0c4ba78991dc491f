"""Start the visitors' screen; `main.py --help` and `kiosk --help` say what else there is."""

import sys

from kiosk.cli import screen

if __name__ == "__main__":
    sys.exit(screen())
