"""A kiosk's first day: who it is, its recovery secret and its first PIN."""

from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from kiosk.care.errors import RecordError
from kiosk.care.pin import drawn, hashed
from kiosk.care.record import change_record, read_record
from kiosk.care.recovery import RecoveryKey, draw_key, read_key, write_key
from kiosk.releases.errors import ReleaseError
from kiosk.releases.lock import only_one


def install(data: Path, show: Callable[[RecoveryKey, str], None]) -> bool:
    """Set a kiosk up; False when it was set up before, and nothing is done.

    What was drawn is shown before it is kept: a power cut in between leaves a kiosk that was never
    set up, and not one whose PIN nobody has seen.

    Raises:
        RecordError: it cannot be kept; what was shown is then worth nothing.
    """
    try:
        data.mkdir(parents=True, exist_ok=True)
        with only_one(data / "setup.lock", 0):
            record = read_record(data)
            if read_key(data) is not None or (record and record.pin_hash):
                return False
            return _install(data, show)
    except (OSError, ReleaseError) as error:
        raise RecordError(f"This kiosk cannot be set up: {error}") from error


def _install(data: Path, show: Callable[[RecoveryKey, str], None]) -> bool:
    before = change_record(data, lambda record: record)  # a disk that takes nothing says so now
    key, pin = draw_key(before.kiosk_id), drawn()
    known = hashed(pin)
    show(key, pin)
    change_record(
        data,
        lambda record: replace(
            record,
            kiosk_id=key.kiosk_id,
            secret=key.secret,
            pin_hash=known,
            pin_is_first=True,
            failures=0,
        ),
    )
    write_key(data, key)
    return True
