"""`care.db`: who this kiosk is, the volunteers' PIN and what they have set; kept in two copies.

Each copy is one line of JSON and a line with its SHA-256, replaced as a whole: a power cut leaves
the old one or the new one, and never spoils both. The one with the higher generation counts.
"""

import logging
from collections.abc import Callable
from contextlib import suppress
from dataclasses import asdict, dataclass, replace
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk.care.errors import RecordError
from kiosk.care.sealed import seal, unseal
from kiosk.releases.durable import replace_file
from kiosk.releases.errors import ReleaseError
from kiosk.releases.lock import only_one

log = logging.getLogger(__name__)

COPIES = ("care.db", "care.copy.db")
PATIENCE = 5.0
"""Seconds to wait for another process; a change takes milliseconds."""


@dataclass(frozen=True, slots=True)
class Delay:
    """How late the race is expected, as the town reported it; instants are UTC."""

    minutes: int
    reported_at: datetime
    until: datetime


@dataclass(frozen=True, slots=True)
class CareRecord:
    """What this kiosk must remember about itself and its volunteers.

    Attributes:
        generation: counts the changes.
        kiosk_id: 16 random hexadecimal digits, made once.
        pin_hash: Argon2id hash of the PIN; "" while there is none.
        pin_is_first: whether it is the one made at installation, which must be changed.
        failures: wrong answers since the last right one.
        secret: the recovery secret, base 32; "" while there is none.
        challenge: what the recovery page shows, 6 digits; "" while nobody has asked for it.
        answered: challenges that have been used up.
        town: slug of the town a volunteer chose; "" leaves it to the settings.
        delay: the expected delay.
        brightness: per cent, of the panel or of what is drawn.
        volume: per cent; None until one was chosen.
    """

    generation: int = 0
    kiosk_id: str = ""
    pin_hash: str = ""
    pin_is_first: bool = False
    failures: int = 0
    secret: str = ""
    challenge: str = ""
    answered: tuple[str, ...] = ()
    town: str = ""
    delay: Delay | None = None
    brightness: int = 100
    volume: int | None = None


def read_record(data: Path) -> CareRecord | None:
    """Return the newest copy that is whole; None when there is none."""
    found = [record for name in COPIES if (record := _read(data / name)) is not None]
    return max(found, key=lambda record: record.generation, default=None)


def change_record(data: Path, change: Callable[[CareRecord], CareRecord]) -> CareRecord:
    """Replace the record by what `change` makes of it, in both copies, and return the new one.

    Raises:
        RecordError: not even one copy could be written; the old one still holds.
    """
    try:
        data.mkdir(parents=True, exist_ok=True)
        with only_one(data / "care.lock", PATIENCE):
            old = read_record(data) or _blank(data)
            new = replace(change(old), generation=old.generation + 1)
            _write(data, new)
    except (OSError, ReleaseError) as error:
        raise RecordError(f"What this kiosk must remember cannot be written: {error}") from error
    return new


def mend_record(data: Path) -> None:
    """Write a copy again that is missing, damaged or behind; where both are whole, nothing.

    Raises:
        RecordError: it cannot be written now; the other copy still holds.
    """
    first, second = (_read(data / name) for name in COPIES)
    if first != second:
        change_record(data, lambda record: record)


def _blank(data: Path) -> CareRecord:
    """Return the record to begin with where none is whole.

    Raises:
        OSError: a copy is there and cannot be read now: it may hold the PIN, and stays.
    """
    for name in COPIES:
        with suppress(FileNotFoundError):
            (data / name).read_bytes()
    return CareRecord()


def _write(data: Path, record: CareRecord) -> None:
    content = seal(asdict(record) | {"delay": _told(record.delay)})
    written, trouble = 0, OSError()
    for name in reversed(COPIES):
        try:
            replace_file(data / name, content, private=True)
            written += 1
        except OSError as error:
            log.warning("%s cannot be written: %s", name, error)
            trouble = error
    if not written:
        raise trouble


def _read(path: Path) -> CareRecord | None:
    try:
        value: dict[str, Any] = unseal(path.read_bytes())
        delay = value.get("delay")
        told = None
        if delay is not None:
            moments = (datetime.fromisoformat(delay[name]) for name in ("reported_at", "until"))
            told = Delay(delay["minutes"], *moments)
        # Another version may have written more, or less: its PIN holds all the same.
        known = {name: value[name] for name in CareRecord.__slots__ if name in value}
        return CareRecord(**known | {"delay": told, "answered": tuple(value.get("answered", ()))})
    except FileNotFoundError:
        return None
    except (OSError, ValueError, TypeError, LookupError, AttributeError) as error:
        log.warning("%s cannot be used: %s", path.name, error)
        return None


def _told(delay: Delay | None) -> dict[str, Any] | None:
    if delay is None:
        return None
    moments = {"reported_at": delay.reported_at, "until": delay.until}
    told = {name: moment.astimezone(UTC).isoformat() for name, moment in moments.items()}
    return {"minutes": delay.minutes, **told}
