"""What is counted of a visit, as one line: how long, which pages, how it ended; never who or what.

A line is a JSON object with a `check`, so that any reader can tell a whole line from a torn one.
"""

import hashlib
import json
from collections import Counter
from collections.abc import Iterable, Mapping
from dataclasses import asdict, dataclass
from typing import Any

from kiosk.releases.canonical import canonical_json

TIMEOUT, FINISHED, RESET, STOP, CRASH = "timeout", "done", "reset", "stop", "crash"
"""How a visit ends: nobody answered; the visitor said so; somebody reset it; the screen was stopped
or restarted in good order; the screen died."""
BEGIN, PAGE, LANGUAGE, AID, EMPTY_SEARCH, DEAD_TAP, END = (
    "begin",
    "page",
    "language",
    "aid",
    "empty-search",
    "dead-tap",
    "end",
)
"""What is noted while a visit goes on."""

_CHECK = 16
"""Hexadecimal digits of the SHA-256 that a line carries."""


@dataclass(frozen=True, slots=True)
class Visit:
    """The counts of one visit.

    Attributes:
        id: 16 random hexadecimal digits; whoever merges files counts each once.
        kiosk: id of the kiosk's record; "" while it has none.
        number: runs on one a visit, on this kiosk; a gap is a line that was lost.
        day: of Europe/Rome, ``2026-06-10``; "" when no clock could be trusted.
        hour: of that day, 0 to 23; None when not known.
        seconds: whole seconds.
        began: ``touch``, ``key`` or ``mouse``.
        ended: ``timeout``, ``done``, ``reset``, ``stop`` or ``crash``.
        pages: kind of page to how often it was shown.
        places: kind and slug of published pages (``town/bergamo``) to how often.
        languages: those read in.
        aids: ``large-text``, ``contrast``, ``low-reach``: those used.
        empty_searches: searches that found nothing; the words are never kept.
        dead_taps: touches that hit nothing.
    """

    id: str
    kiosk: str
    number: int
    day: str
    hour: int | None
    seconds: int
    began: str
    ended: str
    pages: Mapping[str, int]
    places: Mapping[str, int]
    languages: tuple[str, ...]
    aids: tuple[str, ...]
    empty_searches: int
    dead_taps: int


def line(value: Mapping[str, Any]) -> bytes:
    """Return a line that holds `value` and its check."""
    return (canonical_json({**value, "check": _check(value)}) + "\n").encode()


def value_of(text: bytes) -> dict[str, Any] | None:
    """Return what a line holds; None when it is not whole."""
    try:
        value = json.loads(text)
        check = value.pop("check")
        return value if check == _check(value) else None
    except (ValueError, LookupError, TypeError, AttributeError, RecursionError):
        return None


def to_line(visit: Visit) -> bytes:
    """Return the line of a finished visit."""
    return line(asdict(visit))


def from_line(text: bytes) -> Visit | None:
    """Return the visit of a line; None when the line is not whole."""
    value = value_of(text)
    if value is None:
        return None
    try:
        lists = {name: tuple(value[name]) for name in ("languages", "aids")}
        return Visit(**{**value, **lists})
    except (TypeError, LookupError):
        return None


def counted(events: Iterable[Mapping[str, Any]], ended: str = CRASH) -> Visit:
    """Return the counts of a visit from what was noted of it, in order.

    `ended` is how it ended when nobody noted that. What a lost line said is not known, and counts
    nothing.
    """
    noted = list(events)
    begin = next((event for event in noted if event["what"] == BEGIN), {})
    end = next((event for event in noted if event["what"] == END), {})
    times = begin if begin.get("day") else end
    pages = [event for event in noted if event["what"] == PAGE]
    kinds = Counter(event["what"] for event in noted)
    return Visit(
        id=noted[0]["visit"],
        kiosk=begin.get("kiosk", ""),
        number=begin.get("number", 0),
        day=times.get("day", ""),
        hour=times.get("hour"),
        seconds=max(event.get("at", 0) for event in noted),
        began=begin.get("began", ""),
        ended=end.get("ended", ended),
        pages=dict(Counter(page["kind"] for page in pages)),
        places=dict(Counter(f"{p['kind']}/{p['slug']}" for p in pages if p.get("slug"))),
        languages=tuple(sorted({e["name"] for e in noted if e["what"] == LANGUAGE})),
        aids=tuple(sorted({e["name"] for e in noted if e["what"] == AID})),
        empty_searches=kinds[EMPTY_SEARCH],
        dead_taps=kinds[DEAD_TAP],
    )


def _check(value: Mapping[str, Any]) -> str:
    return hashlib.sha256(canonical_json(value).encode()).hexdigest()[:_CHECK]
