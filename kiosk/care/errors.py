"""What can go wrong for volunteers; every message is one sentence that may be shown.

CareError
├── RecordError           `care.db` cannot be written now
├── WeakPinError          a PIN is too easy to guess, or the one of before
├── NoSecretError         what was given is not a recovery secret (recovery.py)
├── DiagnosisError        a code was misheard, or comes from another version (diagnosis.py)
├── ExportError           exported statistics are missing, or are not whole (exports.py)
├── ReportsError          there is no report, or it did not get to the stick (reports.py)
└── AlreadyRunningError   another screen runs on this data folder (single_instance.py)
"""


class CareError(Exception):
    """Something a volunteer wanted cannot be done; the message says why and what to do."""


class RecordError(CareError):
    """`care.db` cannot be written now."""


class WeakPinError(CareError):
    """A PIN is one that anybody would try first, or the one of before."""
