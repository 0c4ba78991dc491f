"""The draft of a publication: its database, whole and packed, and the media it names."""

import hashlib
import sqlite3
from collections.abc import Iterable
from contextlib import closing
from dataclasses import dataclass
from pathlib import Path, PurePosixPath

from kiosk.publish.compression import whole
from kiosk.releases.database import write_database
from kiosk.releases.durable import remove, sha256_of
from kiosk.releases.errors import UnbuildableError
from kiosk.releases.layout import SCHEMA_VERSION
from kiosk.releases.manifest import DatabaseFacts, FileFacts, MediaFacts
from kiosk.releases.pieces import LARGE, Pieces, cut, written
from kiosk.releases.published import blob_name
from kiosk.releases.source import Source


@dataclass(frozen=True, slots=True)
class Medium:
    """A media file as the database names it; `file` is its path below ``media/``."""

    file: str
    sha256: str
    size: int

    @property
    def name(self) -> str:
        """Where it lies in a store."""
        return blob_name(self.sha256, PurePosixPath(self.file).suffix)


@dataclass(frozen=True, slots=True)
class Draft:
    """What will be published; `media` has each file once, `folder` is where they are now.

    `pieces` is the file with the pieces of large media; empty where there are none.
    """

    database: bytes
    packed: bytes
    facts: DatabaseFacts
    media: tuple[Medium, ...]
    folder: Path
    pieces: bytes

    @property
    def media_facts(self) -> MediaFacts:
        """Count, bytes and pieces, for the manifest."""
        pieces = facts_of(self.pieces) if self.pieces else None
        return MediaFacts(len(self.media), sum(medium.size for medium in self.media), pieces)

    def check_media(self) -> None:
        """Look whether every media file is there; raises UnbuildableError."""
        for medium in self.media:
            path = self.folder / medium.file
            if not path.is_file() or path.stat().st_size != medium.size:
                raise UnbuildableError(f"{path} is missing, or not the file the content names.")

    def file_of(self, medium: Medium) -> Path:
        """Return where a media file is now; raises UnbuildableError unless it is the right one."""
        path = self.folder / medium.file
        if not path.is_file():
            raise UnbuildableError(f"{path} is missing.")
        if path.stat().st_size != medium.size or sha256_of(path) != medium.sha256:
            raise _changed(path)
        return path


def draft(source: Source, bench: Path) -> Draft:
    """Build the database of `source` in the folder `bench` and pack it.

    Raises UnbuildableError for content that makes no release.
    """
    file = bench / "content.db"
    write_database(source.rows, file)
    database = file.read_bytes()
    remove(file)
    packed = whole(database)
    sha256 = hashlib.sha256(database).hexdigest()
    facts = DatabaseFacts(sha256, len(database), SCHEMA_VERSION, facts_of(packed))
    media = media_of(database)
    return Draft(database, packed, facts, media, source.media, _pieces(media, source.media))


def facts_of(content: bytes) -> FileFacts:
    """Return hash and size of a file with this content."""
    return FileFacts(hashlib.sha256(content).hexdigest(), len(content))


def media_of(database: bytes) -> tuple[Medium, ...]:
    """Return the media a content database names, each file once, by name in a store."""
    with closing(sqlite3.connect(":memory:")) as connection:
        connection.deserialize(database)
        rows = connection.execute("SELECT file, sha256, size FROM asset ORDER BY file")
        media = [Medium(*row) for row in rows]
    for medium in media:
        path = PurePosixPath(medium.file)
        if path.is_absolute() or ".." in path.parts:
            raise UnbuildableError(f"{medium.file} is not a file below media/.")
    return tuple(dict(sorted((medium.name, medium) for medium in media)).values())


def _pieces(media: Iterable[Medium], folder: Path) -> bytes:
    found: dict[str, Pieces] = {}
    for medium in media:
        path = folder / medium.file
        if medium.size > LARGE and path.is_file():  # one that is missing is told by check_media
            sha256, found[medium.sha256] = cut(path)
            if sha256 != medium.sha256:
                raise _changed(path)
    return written(found) if found else b""


def _changed(path: Path) -> UnbuildableError:
    return UnbuildableError(f"{path} has changed since the content was read; try again.")
