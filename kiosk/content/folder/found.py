"""What was found in a content folder, and where: rows, problems, files."""

from dataclasses import dataclass, field
from pathlib import Path

from kiosk.content.errors import Problem
from kiosk.content.models import Base


@dataclass(frozen=True, slots=True)
class Row:
    """A row that was read, and where: `path` is its field in `file` ("" for the whole file)."""

    item: Base
    file: str
    path: str
    owner: Base | None

    def problem(self, key: str, message: str) -> Problem:
        """Return a problem with one key of this row."""
        return Problem(self.file, join(self.path, key), message)


@dataclass(slots=True)
class Reading:
    """What a content folder held: root instances, all rows with their places, all problems."""

    folder: Path
    files: tuple[str, ...]
    roots: list[Base] = field(default_factory=list)
    rows: list[Row] = field(default_factory=list)
    problems: list[Problem] = field(default_factory=list)
    broken: set[str] = field(default_factory=set)
    claimed: set[str] = field(default_factory=set)


def join(path: str, key: str) -> str:
    """Return the field `key` of the field `path`."""
    return f"{path}.{key}" if path and key and not key.startswith("[") else path + key
