"""A module of the tests as a process of its own, spoken to over its pipes."""

import os
import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]


def piped(module: str, *arguments: str | Path) -> "subprocess.Popen[str]":
    """Start ``tests.screen.MODULE``, drawn off-screen; lines go in and come out."""
    return subprocess.Popen(
        [sys.executable, "-m", f"tests.screen.{module}", *map(str, arguments)],
        cwd=ROOT,
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
        text=True,
        env={**os.environ, "QT_QPA_PLATFORM": "offscreen", "PYTHONPATH": str(ROOT)},
    )
