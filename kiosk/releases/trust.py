"""The root this kiosk was given by hand: the only thing that says whose releases it shows."""

import json
from pathlib import Path

DEMO = "x-tappa-demo"
"""Field of a root that marks everything signed below it as a demonstration."""


def root_file(data: Path) -> Path:
    """Return where the root of a data folder lies."""
    return data / "trust" / "root.json"


def trusted_root(data: Path) -> bytes | None:
    """Return the root as it was given; None when none was."""
    try:
        return root_file(data).read_bytes() or None
    except FileNotFoundError:
        return None


def is_demo(root: bytes) -> bool:
    """Return whether a root is one to try things with: a kiosk must say so on every page."""
    try:
        return bool(json.loads(root)["signed"].get(DEMO))
    except (ValueError, TypeError, LookupError, AttributeError):
        return False
