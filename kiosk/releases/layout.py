"""How releases and media lie in the data folder, and the numbers in a content database's header.

releases/{seq}-{db12}/   content.db, manifest.json, READY (written last), quarantined (if so),
                         tuf/ (the metadata a received one was verified with)
releases/.building/      a release in the making; never one to show
blobs/{ab}/{sha256}.png  media of all releases, by hash
factory.json             which release was built from the content that came with the application
build.lock               held by the one process that builds
derived/                 what can be made again: see `kiosk.releases.derived`
state.db                 which release is shown, floors, quarantine
trust/root.json          the organisers' public root keys, given by hand
"""

import re
from dataclasses import dataclass
from pathlib import Path

from kiosk.releases.manifest import Manifest

SCHEMA_VERSION = 1
"""`user_version` of a content database; goes up whenever a content table changes."""

APPLICATION_ID = int.from_bytes(b"Tapp")
"""`application_id` of a content database, for ``file(1)`` and for the check at start."""

DATABASE, MANIFEST, READY, QUARANTINED = "content.db", "manifest.json", "READY", "quarantined"
BUILDING, TUF = ".building", "tuf"

_ID = re.compile(r"(0|[1-9]\d*)-[0-9a-f]{12}")


def releases_folder(data: Path) -> Path:
    """Return where the releases of a data folder lie."""
    return data / "releases"


def release_id(seq: int, sha256: str) -> str:
    """Return the name of a release: its sequence number and the start of its database's hash."""
    return f"{seq}-{sha256[:12]}"


def is_release_id(name: str) -> bool:
    """Return whether a folder of this name can be a release."""
    return _ID.fullmatch(name) is not None


def blob(data: Path, sha256: str, suffix: str) -> Path:
    """Return where a media file lies; `suffix` has its dot (``.png``) or is empty."""
    return data / "blobs" / sha256[:2] / f"{sha256}{suffix}"


@dataclass(frozen=True, slots=True)
class Release:
    """A complete release on this disk; to get one, ask `kiosk.releases.store`."""

    path: Path
    manifest: Manifest

    @property
    def seq(self) -> int:
        """Its sequence number; 0 is the factory release."""
        return self.manifest.seq

    @property
    def id(self) -> str:
        """Its name, such as ``12-9f86d081884c``."""
        return self.path.name

    @property
    def database(self) -> Path:
        """The read-only content database."""
        return self.path / DATABASE

    @property
    def quarantined(self) -> bool:
        """Whether it failed on trial or a person took it back; it is then never chosen."""
        return (self.path / QUARANTINED).exists()

    @property
    def generation(self) -> int:
        """Version of the newest root it was verified with; 0 for one built on this machine."""
        roots = (self.path / TUF).glob("*.root.json")
        numbers = (file.name.partition(".")[0] for file in roots)
        return max((int(number) for number in numbers if number.isdecimal()), default=0)

    def media(self, sha256: str, suffix: str) -> Path:
        """Return where one of its media files lies; `suffix` as in `blob`."""
        return blob(self.path.parent.parent, sha256, suffix)
