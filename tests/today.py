"""Content of a race day that the shipped one has not: notices, closed streets, a help point."""

from collections.abc import Mapping
from dataclasses import replace
from datetime import date, datetime, time
from typing import Any

from kiosk.releases.source import Source

Row = tuple[str, Mapping[str, Any]]
TOWN = "novara"


def with_today(source: Source, *notices: Row, practical: bool = True) -> Source:
    """Return the content with a race day in Novara; with `notices` in the place of its own."""
    rows = [_helped(name, row) for name, row in source.rows]
    if practical:
        taken = sum(row.get("town_slug") == TOWN for name, row in rows if name == "practical")
        rows += [_practical(taken + at + 1, *each) for at, each in enumerate(PRACTICALS)]
    return replace(source, rows=(*rows, *(notices or NOTICES)))


def notice(
    slug: str,
    severity: str,
    title: str = "Temporale",
    starts: datetime | None = None,
    ends: datetime | None = None,
    town: str | None = TOWN,
) -> Row:
    """Return a notice; its moments are UTC, without a zone as databases keep them."""
    return "notice", {
        "slug": slug,
        "town_slug": town,
        "severity": severity,
        "title": {"it": title, "en": f"{title} (en)"},
        "text": {"it": "Riparatevi sotto i portici.", "en": "Take shelter under the arcades."},
        "starts": starts,
        "ends": ends,
        "source": "Protezione civile",
    }


NOTICES = (
    notice("storm", "safety", starts=datetime(2024, 6, 11, 14), ends=datetime(2024, 6, 11, 16)),
    notice("late", "attention", "Venti minuti di ritardo", starts=datetime(2024, 6, 11, 14, 30)),
    notice("bus", "info", "Navette per la stazione", town=None),
)
PRACTICALS = (
    ("first-aid", "Tenda della Croce Rossa", None, None),
    ("water", "Fontanella in piazza Duomo", None, None),
    ("toilets", "Piazza Puccini", None, None),
    ("parking", "Viale Kennedy", None, None),
    ("viewing", "I gradini del teatro", time(15), None),
    ("crossing", "Largo Bellini, con i volontari", None, time(20, 30)),
    ("closed-streets", "Corso Milano e via XX Settembre", time(15), time(21)),
)


def _practical(position: int, kind: str, text: str, starts: time | None, ends: time | None) -> Row:
    return "practical", {
        "slug": f"{TOWN}/{position}",
        "town_slug": TOWN,
        "position": position,
        "kind": kind,
        "text": {"it": text, "en": text},
        "day": date(2024, 6, 11),
        "starts": starts,
        "ends": ends,
        "source": "comune.novara.it",
        "as_of": date(2024, 6, 10),
    }


def _helped(name: str, row: Mapping[str, Any]) -> Row:
    if name != "site":
        return name, row
    place = {"it": "gazebo in piazza Puccini", "en": "gazebo in Piazza Puccini"}
    return name, {**row, "help_phone": "030 000000", "help_place": place}
