"""The day files of finished visits: append-only, one line a visit, kept until they are exported."""

import json
import logging
import os
from collections.abc import Iterable, Iterator, Mapping
from datetime import date, timedelta
from pathlib import Path

from kiosk.care.visits import Visit, from_line, to_line
from kiosk.releases.canonical import canonical_json
from kiosk.releases.durable import replace_file, sha256_of, sync_folder

log = logging.getLogger(__name__)

UNKNOWN = "unknown"
"""How the files of visits begin whose day nobody knows: ``unknown-0001.jsonl`` and so on."""
UNKNOWN_BYTES = 1 << 20
"""From this size on such a file is followed by the next."""
KEEP = timedelta(days=400)
"""How long a day file stays after it was exported: beyond the next edition."""
EXPORTED = "exported.json"
_TAIL = 1 << 14


def day_files(folder: Path) -> list[Path]:
    """Return the day files, in order of their names."""
    return sorted(folder.glob("*.jsonl"))


def append(folder: Path, visit: Visit) -> None:
    """Add a visit to the file of its day and wait until it is on the disk.

    Raises:
        OSError: the disk takes no more; the file is as it was.
    """
    folder.mkdir(parents=True, exist_ok=True)
    path = folder / (f"{visit.day}.jsonl" if visit.day else _unknown(folder))
    new = not path.exists()
    flags = os.O_RDWR | os.O_CREAT | os.O_APPEND | getattr(os, "O_BINARY", 0)
    file = os.open(path, flags, 0o666)
    try:
        size = os.fstat(file).st_size
        torn = size and _byte(file, size - 1) != b"\n"
        content = b"\n" * bool(torn) + to_line(visit)
        try:
            while content:
                content = content[os.write(file, content) :]
            os.fsync(file)
        except OSError:
            os.ftruncate(file, size)
            raise
    finally:
        os.close(file)
    if new:
        sync_folder(folder)


def read_file(path: Path) -> tuple[list[Visit], int]:
    """Return the visits of a day file, and how many lines are not whole."""
    visits, damaged = [], 0
    with path.open("rb") as file:
        for text in file:
            visit = from_line(text)
            if visit is not None:
                visits.append(visit)
            elif text.strip():
                damaged += 1
    return visits, damaged


def once(visits: Iterable[Visit]) -> Iterator[Visit]:
    """Yield each visit once, however many files and copies it stands in."""
    seen: set[str] = set()
    for visit in visits:
        if visit.id not in seen:
            seen.add(visit.id)
            yield visit


def highest_number(folder: Path) -> int:
    """Return the highest running number, from the end of each file."""
    highest = 0
    for path in day_files(folder):
        with path.open("rb") as file:
            file.seek(max(0, path.stat().st_size - _TAIL))
            found = [visit for text in file if (visit := from_line(text)) is not None]
        highest = max([highest, *(visit.number for visit in found)])
    return highest


def exported(folder: Path) -> Mapping[str, str]:
    """Return the SHA-256 that each exported day file had then."""
    try:
        value = json.loads((folder / EXPORTED).read_text(encoding="utf-8"))
        return {str(name): str(digest) for name, digest in value.items()}
    except FileNotFoundError:
        return {}
    except (OSError, ValueError, AttributeError) as error:
        log.warning("%s cannot be used: %s", EXPORTED, error)
        return {}


def mark_exported(folder: Path, files: Mapping[str, str]) -> None:
    """Remember which day files were exported, by name and SHA-256."""
    if not files:
        return
    content = canonical_json({**exported(folder), **files}).encode()
    try:
        replace_file(folder / EXPORTED, content)
    except OSError as error:
        log.warning("day files are kept longer, because nothing can be noted of them: %s", error)


def remove_old(folder: Path, today: date) -> None:
    """Remove the day files that were exported as they are and are older than `KEEP`."""
    marks = exported(folder)
    for path in day_files(folder)[:-1]:  # the last one keeps the running number
        try:
            old = date.fromisoformat(path.stem) < today - KEEP
        except ValueError:  # of unknown days
            continue
        if old and marks.get(path.name) == sha256_of(path):
            path.unlink()


def _unknown(folder: Path) -> str:
    last = max(folder.glob(f"{UNKNOWN}-*.jsonl"), default=None)
    if last is None:
        return f"{UNKNOWN}-0001.jsonl"
    if last.stat().st_size < UNKNOWN_BYTES:
        return last.name
    return f"{UNKNOWN}-{int(last.stem.rpartition('-')[2]) + 1:04}.jsonl"


def _byte(file: int, at: int) -> bytes:
    os.lseek(file, at, os.SEEK_SET)
    return os.read(file, 1)
