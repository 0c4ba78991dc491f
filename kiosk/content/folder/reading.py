"""From the files of a content folder to model instances, with every problem on the way."""

from collections.abc import Iterator
from pathlib import Path
from typing import Any

from kiosk.content.errors import Problem, YamlError
from kiosk.content.folder.found import Reading, Row
from kiosk.content.folder.layout import PLACES, Place, place_of
from kiosk.content.folder.rows import read_row
from kiosk.content.folder.strict_yaml import parse
from kiosk.content.folder.text_file import read_text


def read_files(folder: Path) -> Reading:
    """Read every file of the layout; problems are collected, never raised."""
    found = sorted(path for path in folder.rglob("*") if path.is_file())
    files = tuple(path.relative_to(folder).as_posix() for path in found)
    reading = Reading(folder, files)
    for place in PLACES:
        for file in files:
            slug = place.slug_of(file)
            if slug is not None:
                _read_file(reading, place, file, slug)
    return reading


def _read_file(reading: Reading, place: Place, file: str, slug: str) -> None:
    reading.claimed.add(file)
    try:
        raw = parse(read_text(reading.folder / file))
    except (YamlError, UnicodeError) as error:
        reading.problems.append(Problem(file, "", str(error)))
        reading.broken.add(file)
        return
    if not place.listed:
        _read_root(reading, raw, Row(place.model(slug=slug), file, "", None))
    elif raw is not None and not isinstance(raw, list):
        reading.problems.append(Problem(file, "", "must be a list of rows, each after “- ”"))
        reading.broken.add(file)
    else:
        for number, each in enumerate(raw or (), 1):
            _read_root(reading, each, Row(place.model(), file, f"[{number}]", None), number)


def _read_root(reading: Reading, raw: Any, row: Row, number: int | None = None) -> None:
    if read_row(reading, raw, row, number):
        reading.roots.append(row.item)


def strays(reading: Reading) -> Iterator[Problem]:
    """Yield a problem for each file that belongs to nothing."""
    unread = {Path(file).parent for file in reading.broken}
    for file in reading.files:
        hidden = any(part.startswith(".") for part in file.split("/"))
        if file in reading.claimed or hidden or file.startswith("media/"):
            continue
        if file.endswith(".md") and Path(file).parent not in unread:
            yield Problem(file, "", "this Markdown file belongs to no row")
        elif not file.endswith(".md") and place_of(file) is None:
            yield Problem(file, "", "this file has no place in a content folder")
