"""Prints the pinned versions of pyproject.toml for pip, one a line; ``--build``: to build with."""

import sys
import tomllib
from pathlib import Path

project = tomllib.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
wanted = (
    project["build-system"]["requires"]
    if "--build" in sys.argv
    else project["tool"]["uv"]["constraint-dependencies"]
)
print("\n".join(wanted))
