"""The private statistics: a summary for people, lines for programs, and a copy to take away."""

import sys
from argparse import Namespace
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from dataclasses import asdict
from itertools import chain

from kiosk.care.exports import ExportError, export, exports_in, merged, waiting
from kiosk.care.visit_book import FOLDER
from kiosk.care.visit_days import day_files, once, read_file
from kiosk.care.visits import Visit
from kiosk.releases.canonical import canonical_json
from kiosk.settings import load

DONE, FAILED = 0, 1
_MOST = 10
"""Pages by name that the summary lists."""


def statistics(args: Namespace) -> int:
    """Print what visits did here or in exports, or copy the day files to a folder."""
    try:
        if args.exports:
            visits = list(merged(chain(*map(exports_in, args.exports))))
        else:
            data = load(args.config, {"data": args.data}).data
            if args.out is not None:
                print(export(data, args.out))
                return DONE
            visits = list(once(chain(*(read_file(path)[0] for path in day_files(data / FOLDER)))))
            visits += waiting(data)
    except ExportError as error:
        print(error, file=sys.stderr)
        return FAILED
    except OSError as error:
        print(f"{error.filename}: {error.strerror}.", file=sys.stderr)
        return FAILED
    if args.json:
        for visit in visits:
            print(canonical_json(asdict(visit)))
    else:
        print("\n".join(summary(visits)))
    return DONE


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
