"""How long wrong answers make one wait: counted on the disk, in seconds that have run.

A failure is counted before the answer is looked at, and taken back when it was right: pulling the
plug in between gains nothing. No clock is trusted; so a restart begins the whole wait of the
present count anew. Nobody is ever locked out.
"""

import logging
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

from kiosk.care.errors import CareError, RecordError
from kiosk.care.record import CareRecord, change_record, read_record

log = logging.getLogger(__name__)

FREE = 3
"""Wrong answers that cost no time."""
FIRST_WAIT, LONGEST_WAIT = 15.0, 600.0
"""Seconds; each further wrong answer doubles the wait, up to the longest."""
UNWRITTEN_WAIT = 60.0
"""Seconds before each try while failures cannot be counted on the disk."""


def pause(failures: int) -> float:
    """Return the seconds to wait after so many wrong answers in a row."""
    if failures < FREE:
        return 0.0
    return min(FIRST_WAIT * 2.0 ** min(failures - FREE, 20), LONGEST_WAIT)


class _OvertakenError(CareError):
    """Another process has tried in the meantime."""


class Backoff:
    """The count of one kiosk, which all its processes share.

    Args:
        data: the kiosk's folder.
        elapsed: seconds that only grow while this process runs.
    """

    def __init__(self, data: Path, elapsed: Callable[[], float]) -> None:
        self._data, self._elapsed = data, elapsed
        self._since = elapsed()
        self._failures: int | None = None
        self._uncounted = 0
        self._unwritten = False

    def look(self) -> CareRecord:
        """Return the record, an empty one where there is none, and learn the count from it."""
        record = read_record(self._data) or CareRecord()
        if self._failures is not None and record.failures > self._failures:
            self._since = self._elapsed()  # somebody tried elsewhere
        self._failures = record.failures
        return record

    def wait(self) -> float:
        """Return the seconds until the next try; as known since the last look."""
        whole = pause((self._failures or 0) + self._uncounted)
        if self._unwritten:
            whole = max(whole, UNWRITTEN_WAIT)
        return max(0.0, self._since + whole - self._elapsed())

    def count(self, seen: CareRecord) -> bool:
        """Count a failure before there is one; False when it is too early to try.

        A try is taken only from the count that was `seen`: of several processes one is looked at.
        """
        if self.wait() > 0:
            return False

        def add(old: CareRecord) -> CareRecord:
            if (old.failures, old.pin_hash) != (seen.failures, seen.pin_hash):
                raise _OvertakenError
            return replace(old, failures=old.failures + self._uncounted + 1)

        try:
            self._failures = change_record(self._data, add).failures
            self._uncounted, self._unwritten = 0, False
        except _OvertakenError:
            self.look()
            return False
        except RecordError as error:
            log.warning("a try cannot be counted on the disk: %s", error)
            first, self._unwritten = not self._unwritten, True
            if first and self.wait() > 0:
                return False
            self._uncounted += 1
        self._since = self._elapsed()
        return True

    def forgive(self, change: Callable[[CareRecord], CareRecord] = lambda record: record) -> None:
        """Take the count back, and change what else a right answer changes."""
        self._uncounted = 0
        try:
            self._failures = change_record(
                self._data, lambda old: replace(change(old), failures=0)
            ).failures
        except RecordError as error:
            log.warning("the count of tries cannot be set back: %s", error)
