"""Who may come to the desk: the PIN, and its recovery. Both wait for the same `Backoff`."""

import hmac
import logging
import time
from collections.abc import Callable
from dataclasses import replace
from enum import StrEnum
from pathlib import Path

from kiosk.care.backoff import Backoff
from kiosk.care.errors import CareError, RecordError, WeakPinError
from kiosk.care.pin import fits, hashed, is_weak
from kiosk.care.record import CareRecord, change_record, mend_record
from kiosk.care.recovery import RecoveryKey, answer, draw_challenge, read_key, write_key

log = logging.getLogger(__name__)


class State(StrEnum):
    """How the entrance stands: never set up; with the first PIN; with one of ours; PIN lost."""

    UNSET = "unset"
    FIRST = "first"
    SET = "set"
    LOST = "lost"


class Verdict(StrEnum):
    """What became of a try; `WAIT`: it was not looked at, see `Entrance.wait`."""

    RIGHT = "right"
    WRONG = "wrong"
    WAIT = "wait"
    UNSET = "unset"
    LOST = "lost"


class Entrance:
    """The one gate for PIN and recovery; its methods read and write the disk, `wait` does not.

    Args:
        data: the kiosk's folder.
        elapsed: seconds that only grow while this process runs.
    """

    def __init__(self, data: Path, elapsed: Callable[[], float] = time.monotonic) -> None:
        self._data = data
        self._backoff = Backoff(data, elapsed)
        self._loose = ""
        self._used: set[str] = set()

    def repair(self) -> None:
        """Write again what is missing or damaged of record and key, from what is whole."""
        try:
            mend_record(self._data)
            record = self._backoff.look()
            if record.secret and self._key() is None:
                write_key(self._data, RecoveryKey(record.kiosk_id, record.secret))
        except (CareError, OSError) as error:
            log.warning("the kiosk's record could not be mended: %s", error)

    def state(self) -> State:
        """Return how the entrance stands."""
        record = self._backoff.look()
        if record.pin_hash:
            return State.FIRST if record.pin_is_first else State.SET
        try:
            return State.LOST if record.secret or self._key() else State.UNSET
        except OSError:
            return State.LOST

    def wait(self) -> float:
        """Return the seconds until the next try is looked at; as known since the last look."""
        return self._backoff.wait()

    def try_pin(self, pin: str) -> Verdict:
        """Say whether this is the PIN; slow."""
        record = self._backoff.look()
        if not record.pin_hash:
            return Verdict(self.state())
        if not self._backoff.count(record):
            return Verdict.WAIT
        if not fits(pin, record.pin_hash):
            return Verdict.WRONG
        self._backoff.forgive()
        return Verdict.RIGHT

    def challenge(self) -> str:
        """Return the 6 digits to read out to the organisers, the same until they are used.

        On a disk that could not remember their use they are others, for this process only. Returns
        "" without a secret.
        """
        record = self._backoff.look()
        if not self._secret(record):
            return ""
        try:
            kept = change_record(self._data, self._challenged).challenge
            self._loose = ""
            return kept
        except RecordError as error:
            log.warning("the challenge cannot be kept: %s", error)
            self._loose = self._loose or draw_challenge({*record.answered, *self._used})
            return self._loose

    def try_answer(self, given: str) -> Verdict:
        """Say whether these 8 digits answer the challenge; then it is used up."""
        record = self._backoff.look()
        asked, secret = self._loose or record.challenge, self._secret(record)
        if not asked or not secret or asked in self._used:
            return Verdict.UNSET
        if not self._backoff.count(record):
            return Verdict.WAIT
        if not hmac.compare_digest(answer(secret, asked).encode(), given.encode()):
            return Verdict.WRONG
        self._used.add(asked)
        self._loose = ""
        self._backoff.forgive(
            lambda old: replace(old, challenge="", answered=(*old.answered, asked))
        )
        return Verdict.RIGHT

    def check(self, pin: str) -> None:
        """Raise WeakPinError for a PIN that anybody would try first, or the one of before; slow."""
        known = self._backoff.look().pin_hash
        if is_weak(pin) or (known and fits(pin, known)):
            raise WeakPinError("This PIN is too easy to guess, or the old one; choose another.")

    def renew(self, pin: str) -> None:
        """Make this the PIN; whoever calls has been let in before. Slow.

        Raises:
            WeakPinError: as `check` says.
            RecordError: it cannot be kept; the old one still holds.
        """
        self.check(pin)
        fresh = hashed(pin)
        change_record(
            self._data,
            lambda old: replace(
                self._restored(old), pin_hash=fresh, pin_is_first=False, failures=0
            ),
        )

    def _key(self) -> RecoveryKey | None:
        return read_key(self._data)

    def _secret(self, record: CareRecord) -> str:
        try:
            return record.secret or (key.secret if (key := self._key()) else "")
        except OSError as error:
            log.warning("the recovery key cannot be read: %s", error)
            return ""

    def _restored(self, record: CareRecord) -> CareRecord:
        key = None if record.secret else self._key()
        return replace(record, kiosk_id=key.kiosk_id, secret=key.secret) if key else record

    def _challenged(self, old: CareRecord) -> CareRecord:
        whole = self._restored(old)
        used = {*whole.answered, *self._used}
        if whole.challenge and whole.challenge not in used:
            return whole
        return replace(whole, challenge=draw_challenge(used))
