"""The private statistics: a summary for people, lines for programs, and a copy to take away."""

import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from itertools import chain
from pathlib import Path

from kiosk.care.record import read_record
from kiosk.care.visit_book import FOLDER, JOURNAL, filed_ids, journalled
from kiosk.care.visit_days import day_files, mark_exported, once, read_file
from kiosk.care.visit_journal import Journal
from kiosk.care.visits import END, Visit, to_line
from kiosk.releases.canonical import canonical_json
from kiosk.releases.durable import copy_file, replace_file, sha256_of
from kiosk.settings import load

DONE, FAILED = 0, 1
FORMAT = 1
MANIFEST = "manifest.json"
WAITING = "waiting.jsonl"
"""Finished visits that no day file could take yet, because the disk is full."""
_MOST = 10
"""Pages by name that the summary lists."""


def statistics(args: Namespace) -> int:
    """Print what visits did here, or copy the day files to a folder."""
    data = load(args.config, {"data": args.data}).data
    try:
        if args.out is not None:
            print(export(data, args.out))
            return DONE
        visits = list(once(chain(*(read_file(path)[0] for path in day_files(data / FOLDER)))))
        visits += waiting(data)
    except OSError as error:
        print(f"{error.filename}: {error.strerror}.", file=sys.stderr)
        return FAILED
    if args.json:
        for visit in visits:
            print(canonical_json(asdict(visit)))
    else:
        print("\n".join(summary(visits)))
    return DONE


def export(data: Path, folder: Path) -> Path:
    """Copy the finished visits into a folder of this kiosk in `folder`, and return that.

    It holds the day files as they are and a manifest, which is written last. An older copy there
    is replaced file by file; what only it holds stays. Exports may be merged in any number and
    order (`merged`).

    Raises:
        OSError: a file cannot be read or written; the export is not complete.
    """
    record = read_record(data)
    kiosk = record.kiosk_id if record is not None else ""
    target = folder / f"visits-{kiosk or 'unnamed'}"
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


def merged(folders: Iterable[Path]) -> Iterator[Visit]:
    """Yield each visit of exported folders once, in whatever number of them it is."""
    return once(
        visit for folder in folders for path in day_files(folder) for visit in read_file(path)[0]
    )


def waiting(data: Path) -> list[Visit]:
    """Return the finished visits that only the journal holds, without the one in progress."""
    events = Journal(data / FOLDER / JOURNAL).read()
    ended = {event["visit"] for event in events if event["what"] == END}
    if not ended:
        return []
    filed = filed_ids(data / FOLDER)
    return [v for v in journalled(events) if v.id in ended and v.id not in filed]


def summary(visits: Iterable[Visit]) -> Iterator[str]:
    """Yield the lines people read, in English."""
    told = list(visits)
    days = sorted({visit.day for visit in told if visit.day})
    unknown = sum(not visit.day for visit in told)
    seconds = sorted(visit.seconds for visit in told)
    yield f"Visits: {len(told)}" + (f", {days[0]} to {days[-1]}" if days else "")
    if unknown:
        yield f"  on days nobody knows, because the clock was not set: {unknown}"
    if not told:
        return
    yield f"Seconds a visit: {seconds[len(seconds) // 2]} at the middle, {seconds[-1]} at most"
    yield "Ended: " + _counts(Counter(visit.ended for visit in told))
    yield "Languages: " + _counts(Counter(chain(*(visit.languages for visit in told))))
    yield "Reading aids: " + _counts(Counter(chain(*(visit.aids for visit in told))))
    yield "Pages: " + _counts(_total(visit.pages for visit in told))
    yield "Most shown: " + _counts(_total(visit.places for visit in told), _MOST)
    yield f"Searches that found nothing: {sum(visit.empty_searches for visit in told)}"
    yield f"Touches that hit nothing: {sum(visit.dead_taps for visit in told)}"


def _total(counts: Iterable[Mapping[str, int]]) -> Counter[str]:
    total: Counter[str] = Counter()
    for each in counts:
        total.update(each)
    return total


def _counts(counter: Counter[str], most: int | None = None) -> str:
    return ", ".join(f"{name} {count}" for name, count in counter.most_common(most)) or "none"


def _ranges(numbers: list[int]) -> list[list[int]]:
    ranges: list[list[int]] = []
    for number in numbers:
        if ranges and number <= ranges[-1][1] + 1:
            ranges[-1][1] = number
        else:
            ranges.append([number, number])
    return ranges
