"""What can go wrong for volunteers; every message is one sentence that may be shown."""


class CareError(Exception):
    """Something a volunteer wanted cannot be done; the message says why and what to do."""


class RecordError(CareError):
    """`care.db` cannot be written now."""


class WeakPinError(CareError):
    """A PIN is one that anybody would try first, or the one of before."""
