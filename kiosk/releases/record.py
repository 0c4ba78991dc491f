"""Which release was built from the content that came with the application, and from what."""

import json
from dataclasses import asdict, dataclass
from pathlib import Path

from kiosk.releases.canonical import canonical_json
from kiosk.releases.durable import replace_file
from kiosk.releases.layout import is_release_id


@dataclass(frozen=True, slots=True)
class FactoryRecord:
    """The `fingerprint` of what went into the factory release, and the release's id."""

    fingerprint: str
    release: str


def read_record(data: Path) -> FactoryRecord | None:
    """Return the record in the data folder; None when there is none that makes sense."""
    try:
        record = FactoryRecord(**json.loads(_file(data).read_bytes()))
    except (OSError, ValueError, TypeError):  # lost or damaged: the factory is built again
        return None
    return record if is_release_id(str(record.release)) else None


def write_record(data: Path, record: FactoryRecord) -> None:
    """Replace the record, once its release is READY."""
    replace_file(_file(data), canonical_json(asdict(record)).encode())


def _file(data: Path) -> Path:
    return data / "factory.json"
