"""A passing time as an iCalendar event (RFC 5545), short enough for a code on the glass."""

import re
from dataclasses import dataclass
from datetime import date, datetime

WORDS = "{words}"
"""Stands in a text where the screen puts the interface words: whose cars, and how it is known."""
_STAMP = "%Y%m%dT%H%M%SZ"
_PLACE = re.compile("^LOCATION:.*\r\n", re.MULTILINE)
_TOWN_OF_PLACE = re.compile(r"(?<=\w)\\, [^,\r]*(?=\r\nEND:VEVENT)")
_LINE = 75
"""Octets of a line before it is folded."""


@dataclass(frozen=True, slots=True)
class CalendarEvent:
    """An event; moments are UTC, `ends` is None where the end is not known.

    `stamp` is the day of what is known, so that the same content gives the same text.
    """

    uid: str
    stamp: date
    starts: datetime
    ends: datetime | None
    summary: str
    location: str

    def text(self) -> str:
        """Return the calendar, its lines not yet folded, ``{words}`` not yet filled in."""
        lines = [
            "BEGIN:VCALENDAR",
            "VERSION:2.0",
            "PRODID:-//Tappa//EN",
            "BEGIN:VEVENT",
            f"UID:{self.uid}",
            f"DTSTAMP:{self.stamp:%Y%m%d}T000000Z",
            f"DTSTART:{self.starts.strftime(_STAMP)}",
            f"DTEND:{self.ends.strftime(_STAMP)}" if self.ends else "",
            f"SUMMARY:{escaped(self.summary)}",
            f"LOCATION:{escaped(self.location)}" if self.location else "",
            "END:VEVENT",
            "END:VCALENDAR",
        ]
        return "".join(f"{line}\r\n" for line in lines if line)


def filled(text: str, words: str, longest: int) -> str:
    """Return a calendar with its words, folded.

    What does not fit into `longest` octets goes: the town from the place, the place, the words.
    """
    tries = [
        text,
        _TOWN_OF_PLACE.sub("", text),
        _PLACE.sub("", text),
        _PLACE.sub("", text).replace(f": {WORDS}", ""),
    ]
    whole = [_folded(one.replace(WORDS, escaped(words))) for one in tries]
    return next((one for one in whole if len(one.encode()) <= longest), whole[-1])


def escaped(text: str) -> str:
    """Return a text value as RFC 5545 writes it (3.3.11)."""
    for sign in ("\\", ";", ","):
        text = text.replace(sign, f"\\{sign}")
    return "\\n".join(text.splitlines())


def _folded(text: str) -> str:
    return "".join(_fold(line) for line in text.split("\r\n") if line)


def _fold(line: str) -> str:
    pieces: list[str] = []
    piece = ""
    for letter in line:
        if len((piece + letter).encode()) > _LINE - bool(pieces):
            pieces.append(piece)
            piece = ""
        piece += letter
    return "\r\n ".join([*pieces, piece]) + "\r\n"
