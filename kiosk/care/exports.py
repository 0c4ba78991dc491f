"""Exports of the private statistics: what a kiosk gives away, and many of them read together.

visits-{kiosk}/
  2026-06-10.jsonl …   the day files as they are
  waiting.jsonl        finished visits that no day file could take yet, because the disk is full
  manifest.json        what is there, with checksums; written last
"""

import json
from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path

from kiosk.care.errors import CareError
from kiosk.care.record import read_record
from kiosk.care.visit_book import FOLDER, JOURNAL, filed_ids, journalled
from kiosk.care.visit_days import day_files, mark_exported, once, read_file
from kiosk.care.visit_journal import Journal
from kiosk.care.visits import END, Visit, to_line
from kiosk.releases.canonical import canonical_json
from kiosk.releases.durable import copy_file, replace_file, sha256_of

FORMAT = 1
NAME, MANIFEST, WAITING = "visits-", "manifest.json", "waiting.jsonl"


class ExportError(CareError):
    """A folder holds no export, or one that is not whole; the message names it."""


def export(data: Path, folder: Path) -> Path:
    """Copy the finished visits into a folder of this kiosk in `folder`, and return that.

    An older copy there is replaced file by file; what only it holds stays. Exports may be merged in
    any number and order (`merged`).

    Raises:
        OSError: a file cannot be read or written; the export is not complete.
    """
    record = read_record(data)
    kiosk = record.kiosk_id if record is not None else ""
    target = folder / f"{NAME}{kiosk or 'unnamed'}"
    target.mkdir(parents=True, exist_ok=True)
    marks: dict[str, str] = {}
    for path in day_files(data / FOLDER):
        fresh = target / f"{path.name}.new"
        marks[path.name] = copy_file(path, fresh)
        fresh.replace(target / path.name)
    replace_file(target / WAITING, b"".join(map(to_line, waiting(data))))
    content = canonical_json(manifest(kiosk, target)) + "\n"
    replace_file(target / MANIFEST, content.encode())
    mark_exported(data / FOLDER, marks)
    return target


def manifest(kiosk: str, folder: Path) -> Mapping[str, object]:
    """Return what an exported folder holds: each file, and the running numbers as ranges."""
    files, visits = [], []
    for path in day_files(folder):
        found, damaged = read_file(path)
        visits += found
        files.append(
            {
                "name": path.name,
                "sha256": sha256_of(path),
                "visits": len(found),
                "damaged": damaged,
            }
        )
    told = list(once(visits))
    ranges = _ranges(sorted(visit.number for visit in told))
    return {
        "format": FORMAT,
        "kiosk": kiosk,
        "visits": len(told),
        "numbers": ranges,
        "files": files,
    }


def waiting(data: Path) -> list[Visit]:
    """Return the finished visits that only the journal holds, without the one in progress."""
    events = Journal(data / FOLDER / JOURNAL).read()
    ended = {event["visit"] for event in events if event["what"] == END}
    if not ended:
        return []
    filed = filed_ids(data / FOLDER)
    return [v for v in journalled(events) if v.id in ended and v.id not in filed]


def exports_in(folder: Path) -> list[Path]:
    """Return the exports anywhere below a folder (of a stick, of reports), or the folder itself.

    Raises:
        ExportError: there is none, or one is not whole.
        OSError: one cannot be read.
    """
    found = sorted(path for path in folder.rglob(f"{NAME}*") if path.is_dir()) or [folder]
    for each in found:
        _check(each)
    return found


def merged(folders: Iterable[Path]) -> Iterator[Visit]:
    """Yield each visit of exported folders once, in whatever number of them it is."""
    return once(
        visit for folder in folders for path in day_files(folder) for visit in read_file(path)[0]
    )


def _check(folder: Path) -> None:
    """Raise ExportError unless each file is there as the manifest says; more files do no harm."""
    there = {path.name: path for path in day_files(folder)}
    try:
        told = json.loads((folder / MANIFEST).read_bytes())
        version, files = told["format"], {row["name"]: row["sha256"] for row in told["files"]}
    except FileNotFoundError:
        raise _not_whole(folder, f"{MANIFEST} is missing") from None
    except (ValueError, LookupError, TypeError, RecursionError) as error:
        raise _not_whole(folder, f"{MANIFEST} is damaged") from error
    if version != FORMAT:
        raise ExportError(f"The statistics in {folder} come from another version of Tappa.")
    for name, digest in files.items():
        if name not in there:
            raise _not_whole(folder, f"{name} is missing")
        if sha256_of(there[name]) != digest:
            raise _not_whole(folder, f"{name} is damaged")


def _not_whole(folder: Path, why: str) -> ExportError:
    return ExportError(
        f"{folder} holds no whole export of statistics: {why}; copy it again, or leave it out."
    )


def _ranges(numbers: list[int]) -> list[list[int]]:
    ranges: list[list[int]] = []
    for number in numbers:
        if ranges and number <= ranges[-1][1] + 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return ranges
