"""The content folder: files that people edit, read into model instances and written back."""

from pathlib import Path

from kiosk.content.errors import InvalidContentError, Problem
from kiosk.content.folder.found import Reading
from kiosk.content.folder.reading import read_files, strays
from kiosk.content.folder.rules import broken_rules
from kiosk.content.folder.writing import write_folder
from kiosk.content.models import Base

__all__ = ["check", "read_folder", "write_folder"]


def read_folder(folder: Path) -> list[Base]:
    """Return the root rows of a content folder, what is referred to before what refers to it.

    They are transient: rows below a root hang on its relationships. Raises InvalidContentError
    with every problem of the folder.
    """
    reading, problems = _read(folder)
    if problems:
        raise InvalidContentError(problems)
    return reading.roots


def check(folder: Path) -> list[Problem]:
    """Return every problem of a content folder, by file and field."""
    return _read(folder)[1]


def _read(folder: Path) -> tuple[Reading, list[Problem]]:
    if not folder.is_dir():
        return Reading(folder, ()), [Problem(str(folder), "", "there is no such folder")]
    reading = read_files(folder)
    found = [*reading.problems, *strays(reading), *broken_rules(reading)]
    return reading, sorted(dict.fromkeys(found), key=lambda problem: problem.file)
