"""Sizes and times in the words of a volunteer."""

from collections.abc import Sequence
from datetime import datetime
from zoneinfo import ZoneInfo

from kiosk.care.live import Display

ROME = ZoneInfo("Europe/Rome")
DAYS_IT = ("lunedì", "martedì", "mercoledì", "giovedì", "venerdì", "sabato", "domenica")
DAYS_EN = ("Monday", "Tuesday", "Wednesday", "Thursday", "Friday", "Saturday", "Sunday")
MONTHS_IT = (
    "gennaio", "febbraio", "marzo", "aprile", "maggio", "giugno",
    "luglio", "agosto", "settembre", "ottobre", "novembre", "dicembre",
)  # fmt: skip
MONTHS_EN = (
    "January", "February", "March", "April", "May", "June",
    "July", "August", "September", "October", "November", "December",
)  # fmt: skip


def italian_time(moment: datetime, *, year: bool = False) -> str:
    """Return an instant as a wall clock in Italy shows it: ``giovedì 11 giugno, 14:15``."""
    local = moment.astimezone(ROME)
    day = "1°" if local.day == 1 else str(local.day)
    date = f"{DAYS_IT[local.weekday()]} {day} {MONTHS_IT[local.month - 1]}"
    return f"{date}{f' {local.year}' if year else ''}, {local:%H:%M}"


def english_time(moment: datetime, *, year: bool = False) -> str:
    """Return an instant as a wall clock in Italy shows it: ``Thursday 11 June, 14:15``."""
    local = moment.astimezone(ROME)
    date = f"{DAYS_EN[local.weekday()]} {local.day} {MONTHS_EN[local.month - 1]}"
    return f"{date}{f' {local.year}' if year else ''}, {local:%H:%M}"


def amount(megabytes: float) -> str:
    """Return a size with its unit: ``640 MB``, and ``18 GB`` from 1,000 MB on."""
    whole = round(megabytes)
    return f"{whole} MB" if whole < 1000 else f"{round(whole / 1000)} GB"


def sizes(displays: Sequence[Display]) -> str:
    """Return the pixels of each display: ``1920 × 1080``."""
    return ", ".join(f"{one.width} × {one.height}" for one in displays)
