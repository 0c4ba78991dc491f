"""What can keep a kiosk from the newest release; `code` is the word for scripts and doctor.

SyncError
├── UnavailableError      the source cannot be reached, gives up, is slow or cuts off
│   ├── MissingError      the source answers, but does not have the file
│   └── PortalError       somebody else answers: the sign-in page of a network
├── NotTrustedError       what the source offers is not what the organisers signed
│   ├── NoRootError       this kiosk was not given a root
│   ├── ForeignError      signed by other people
│   ├── TamperedError     named as ours, but the bytes are not what was signed
│   ├── OlderError        older than what this kiosk has already seen
│   ├── ExpiredError      its signatures have run out
│   └── LeapError         its numbers jump further than honest ones do
├── UnsuitableError       signed and newest, but not for this kiosk
│   ├── AppTooOldError    it needs a newer application
│   └── QuarantinedError  it has failed here, or a person took it back
├── OnTrialError          the release before is still on trial
└── DiskFullError         it does not fit on the disk, or in the budget
"""


class SyncError(Exception):
    """Base of everything that `kiosk.sync` raises on purpose."""

    code = "failed"


class UnavailableError(SyncError):
    """The source cannot be used now; `retry_after` is how many seconds it asks to be left alone."""

    code = "unavailable"

    def __init__(self, message: str, retry_after: float = 0.0) -> None:
        super().__init__(message)
        self.retry_after = retry_after


class MissingError(UnavailableError):
    """The source does not have the file; `status` is what HTTP calls it."""

    code = "missing"

    def __init__(self, message: str, status: int = 404) -> None:
        super().__init__(message)
        self.status = status


class PortalError(UnavailableError):
    """The network answers with a page of its own."""

    code = "portal"


class NotTrustedError(SyncError):
    """What is offered is not what the organisers signed."""

    code = "not-trusted"


class NoRootError(NotTrustedError):
    """This kiosk was not given a root."""

    code = "no-root"


class ForeignError(NotTrustedError):
    """The store is signed by other people."""

    code = "foreign"


class TamperedError(NotTrustedError):
    """The bytes are not those that were signed."""

    code = "tampered"


class OlderError(NotTrustedError):
    """The store is older than what this kiosk has already seen."""

    code = "older"


class ExpiredError(NotTrustedError):
    """The signatures have run out."""

    code = "expired"


class LeapError(NotTrustedError):
    """A number in the manifest jumps further than honest ones do."""

    code = "leap"


class UnsuitableError(SyncError):
    """The newest release is not for this kiosk."""

    code = "unsuitable"


class AppTooOldError(UnsuitableError):
    """The newest release needs a newer application."""

    code = "app-too-old"


class QuarantinedError(UnsuitableError):
    """The newest release has failed here, or a person took it back."""

    code = "quarantined"


class OnTrialError(SyncError):
    """The release before must first show that it works."""

    code = "trial"


class DiskFullError(SyncError):
    """There is not enough room."""

    code = "disk-low"
