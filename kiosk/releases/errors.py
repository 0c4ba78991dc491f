"""What can be wrong with a release.

ReleaseError
├── NotAReleaseError      the folder holds no complete release
├── DamagedError          a file is not what its manifest says
├── SchemaError           the release is for another version of the application
│   ├── TooNewError
│   └── TooOldError
├── UnbuildableError      the content, or the disk, does not allow a release to be made
├── StateError            state.db cannot be read or written, or does not allow what is asked
├── BusyError             another process is building in the same data folder; try again
└── ChildError            a verb in a process of its own failed

Each message is one sentence that names the file or the row and, where it helps, what to do.
"""


class ReleaseError(Exception):
    """Base of everything that `kiosk.releases` raises on purpose."""


class NotAReleaseError(ReleaseError):
    """The folder holds no complete release."""


class DamagedError(ReleaseError):
    """A file of the release is not what the manifest says it is."""


class SchemaError(ReleaseError):
    """The release is for another version of the application."""


class TooNewError(SchemaError):
    """The release, or its manifest, needs a newer application."""


class TooOldError(SchemaError):
    """The release was built for an older application."""


class UnbuildableError(ReleaseError):
    """The content, or the disk, does not allow a release to be made."""


class StateError(ReleaseError):
    """The pointer to the release on show cannot be read, written or set like this."""


class BusyError(ReleaseError):
    """Another process is building in the same data folder."""


def brief(error: Exception) -> str:
    """Return what another library's error says, for a sentence; SQLite quotes whole tables."""
    return " ".join(str(error).split())[:200]


class ChildError(ReleaseError):
    """A verb in a process of its own failed; the message is what it said."""
