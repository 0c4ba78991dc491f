"""The media that a database names, and where each lies here and in a store."""

import re
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from kiosk.releases.durable import sha256_of
from kiosk.releases.errors import brief
from kiosk.releases.layout import Release, blob
from kiosk.releases.published import blob_name
from kiosk.releases.reading import UNREADABLE, connect
from kiosk.sync.errors import TamperedError
from kiosk.sync.fetching import Wanted

_SHA256 = re.compile(r"[0-9a-f]{64}")
_SUFFIX = re.compile(r"(\.[A-Za-z0-9]{1,8})?")


@dataclass(frozen=True, slots=True)
class Medium:
    """A media file: hash, size in bytes, and suffix with its dot."""

    sha256: str
    size: int
    suffix: str

    @property
    def wanted(self) -> Wanted:
        """What to fetch."""
        return Wanted(blob_name(self.sha256, self.suffix), self.sha256, self.size)

    def place(self, data: Path) -> Path:
        """Return where it belongs in the data folder."""
        return blob(data, self.sha256, self.suffix)

    def is_there(self, data: Path) -> bool:
        """Return whether it lies there with its size; its hash was checked when it came."""
        place = self.place(data)
        return place.is_file() and place.stat().st_size == self.size

    def is_whole(self, data: Path) -> bool:
        """Return whether it lies there with its hash."""
        return self.is_there(data) and sha256_of(self.place(data)) == self.sha256


def media_of(release: Release) -> list[Medium]:
    """Return the media of a release, each once, the smallest first.

    Raises TamperedError for a database that names none properly.
    """
    try:
        with closing(connect(release)) as connection:
            rows = connection.execute("SELECT file, sha256, size FROM asset").fetchall()
    except UNREADABLE as error:
        raise TamperedError(f"{release.database} names no media: {brief(error)}.") from error
    media = {_medium(*row) for row in rows}
    return sorted(media, key=lambda medium: (medium.size, medium.sha256, medium.suffix))


def _medium(file: object, sha256: object, size: object) -> Medium:
    suffix = PurePosixPath(str(file)).suffix
    if (
        not _SHA256.fullmatch(str(sha256))
        or not _SUFFIX.fullmatch(suffix)
        or not isinstance(size, int)
        or size < 0
    ):
        raise TamperedError(f"The database names a media file {str(file)[:80]!r} that cannot be.")
    return Medium(str(sha256), size, suffix)
