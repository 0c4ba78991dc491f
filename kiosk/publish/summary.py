"""What a publication changes, in words: which towns, which results, which news."""

from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator

from kiosk.publish.comparing import CHANGED, NEW, REMOVED, Change, Comparison

MOST = 12
"""How many names a line has before it says how many more there are."""

_NOUNS = {
    "landmark": "landmark",
    "landmark_fact": "plate",
    "speciality": "speciality",
    "event": "event",
    "practical": "practical note",
    "stop": "stop",
    "passing": "time",
    "entry": "result",
    "award": "award",
}
_HEADINGS = {
    "Towns": ("town", "landmark", "landmark_fact", "speciality", "event", "practical"),
    "Legs": ("edition", "leg", "stop", "passing"),
    "Results": ("competition", "classification", "entry", "award"),
    "News": ("news",),
    "Notices": ("notice",),
    "Stories": ("story",),
    "Partners": ("partner",),
    "Pictures": ("asset",),
    "Opening page": ("site",),
}
_OWNERS = ("edition", "leg", "town", "competition", "classification")


def summary(comparison: Comparison) -> list[str]:
    """Return one line for each town, leg and result list with changes, and one for each shelf."""
    by_table: dict[str, list[Change]] = defaultdict(list)
    for change in comparison.changes():
        by_table[change.table].append(change)
    lines: list[str] = []
    for heading, tables in _HEADINGS.items():
        changes = [change for table in tables for change in by_table.pop(table, [])]
        if tables[0] in _OWNERS:
            lines += _by_owner(heading, changes, comparison)
        elif heading == "Opening page":
            lines += [f"{heading}: changed"] * bool(changes)
        else:
            lines += _shelf(heading, changes)
    for table, rest in by_table.items():
        lines += _shelf(table.replace("_", " ").capitalize(), rest)
    return lines


def _by_owner(heading: str, changes: list[Change], comparison: Comparison) -> Iterator[str]:
    owners: dict[tuple[str, str], list[Change]] = defaultdict(list)
    for change in changes:
        owners[_owner(change)].append(change)
    for (table, slug), found in owners.items():
        own = next((one.kind for one in found if (one.table, one.slug) == (table, slug)), "")
        counts = Counter((one.table, one.kind) for one in found if one.table in _NOUNS)
        words = [own] if own and (own != CHANGED or not counts) else []
        if own != REMOVED:
            words += [
                f"{_many(count, _NOUNS[what])} {kind}" for (what, kind), count in counts.items()
            ]
            words += ["its own text"] * (own == CHANGED and bool(counts))
        yield f"{heading}, {_owner_name(table, slug, comparison)}: {', '.join(words)}"


def _owner(change: Change) -> tuple[str, str]:
    """Return table and slug of the row under which a change is told."""
    parts = change.slug.split("/")
    if change.table in ("leg", "stop", "passing"):
        return "leg", "/".join(parts[:2])
    if change.table in ("classification", "entry"):
        return "classification", "/".join(parts[:2])
    if change.table == "award":
        return "competition", parts[0]
    return (change.table if change.table in _OWNERS else "town"), parts[0]


def _owner_name(table: str, slug: str, comparison: Comparison) -> str:
    above, _, last = slug.partition("/")
    if table == "leg":
        return f"leg {last} of {above}"
    if table == "classification":
        return f"{comparison.name('competition', above)}, {comparison.name(table, slug)}"
    return comparison.name(table, slug)


def _shelf(heading: str, changes: Iterable[Change]) -> Iterator[str]:
    kinds: dict[str, list[str]] = {NEW: [], CHANGED: [], REMOVED: []}
    for change in changes:
        kinds[change.kind].append(f"“{change.name}”")
    words = [f"{_listed(names)} {kind}" for kind, names in kinds.items() if names]
    if words:
        yield f"{heading}: {'; '.join(words)}"


def _listed(names: list[str]) -> str:
    more = len(names) - MOST
    return ", ".join(names[:MOST]) + (f" and {more} more" if more > 0 else "")


def _many(count: int, noun: str) -> str:
    if count == 1:
        return f"1 {noun}"
    return f"{count} {noun[:-1] + 'ies' if noun.endswith('y') else noun + 's'}"
