"""What sync last found out, in one small file: for `kiosk doctor` and the volunteers' page."""

import json
from dataclasses import asdict, dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from typing import Any

from kiosk.releases.canonical import canonical_json

_MOMENTS = ("checked_at", "verified_at", "expires_at", "scrubbed_at")


@dataclass(frozen=True, slots=True)
class SourceStatus:
    """What became of one source: ``ok`` or the code of an error, and its sentence."""

    name: str
    code: str
    text: str = ""


@dataclass(frozen=True, slots=True)
class SyncStatus:
    """The state of things after a cycle; all moments are UTC.

    `result` is the word that ended the cycle and `text` its sentence; `seq` the newest release on
    the disk; `verified_at` when a source last proved that nothing newer exists, `expires_at` until
    when its word holds; `damage` what the scrub found and could not mend.
    """

    checked_at: datetime
    result: str
    text: str = ""
    seq: int = 0
    verified_at: datetime | None = None
    expires_at: datetime | None = None
    scrubbed_at: datetime | None = None
    clock_suspect: bool = False
    sources: tuple[SourceStatus, ...] = ()
    damage: tuple[str, ...] = field(default=())


def read_status(data: Path) -> SyncStatus | None:
    """Return the last status; None when there is none that makes sense."""
    try:
        value: dict[str, Any] = json.loads(_file(data).read_bytes())
        for name in _MOMENTS:
            value[name] = value[name] and datetime.fromisoformat(value[name]).astimezone(UTC)
        value["sources"] = tuple(SourceStatus(**source) for source in value["sources"])
        value["damage"] = tuple(map(str, value["damage"]))
        return SyncStatus(**value)
    except (OSError, ValueError, TypeError, LookupError):
        return None


def write_status(data: Path, status: SyncStatus) -> None:
    """Replace the status; it is not worth a flush of the disk, and may be lost."""
    moments = {
        name: moment and moment.isoformat()
        for name in _MOMENTS
        for moment in [getattr(status, name)]
    }
    fresh = _file(data).with_name("sync.json.new")
    fresh.write_text(canonical_json({**asdict(status), **moments}), encoding="utf-8")
    fresh.replace(_file(data))


def _file(data: Path) -> Path:
    return data / "sync.json"
