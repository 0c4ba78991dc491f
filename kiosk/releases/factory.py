"""The factory release: sequence 0, built from the content that came with the application.

The kiosk opens on it until it has received another. `factory_release` is cheap enough for the
start of the screen (no SQLAlchemy); `build_factory` belongs in a child process.
"""

import hashlib
import sqlite3
from contextlib import suppress
from pathlib import Path

import apsw

from kiosk import __version__
from kiosk.paths import shipped
from kiosk.releases.errors import ReleaseError
from kiosk.releases.layout import SCHEMA_VERSION, releases_folder
from kiosk.releases.record import FactoryRecord, read_record, write_record
from kiosk.releases.store import release_at

_PACKAGE = Path(__file__).resolve().parent.parent
_MAKERS = ("content/folder", "content/models", "content/markdown.py", "content/text.py", "releases")


def factory_release(data: Path) -> Path | None:
    """Return the folder of the factory release, or None when it must be built (again)."""
    record = read_record(data)
    if record is None:
        return None
    path = releases_folder(data) / record.release
    try:
        release_at(path)
    except ReleaseError:
        return None
    return path if record.fingerprint == fingerprint(_content()) else None


def build_factory(data: Path) -> Path:
    """Build the factory release unless it is there, and return its folder; one builder at a time.

    A builder that comes second waits for the first and takes what that one built. Raises
    ContentError, UnbuildableError or BusyError; OSError when the disk refuses.
    """
    # The screen imports this module before its first frame, and these load SQLAlchemy.
    from kiosk.releases.build import build_in
    from kiosk.releases.derived import derive
    from kiosk.releases.placing import workshop
    from kiosk.releases.source import folder_source

    with workshop(data) as bench:
        if there := factory_release(data):
            return there
        inputs = fingerprint(_content())  # first: what changes while it is read must count as new
        release = build_in(bench, folder_source(_content()), data)
        write_record(data, FactoryRecord(inputs, release.name))
        with suppress(OSError, sqlite3.Error):  # the screen tries again, when somebody searches
            derive(release_at(release), data)
        return release


def fingerprint(content: Path) -> str:
    """Return a SHA-256 over the content, names and bytes, and over what makes a release of it."""
    digest = hashlib.sha256()
    for fact in (__version__, str(SCHEMA_VERSION), apsw.sqlite_lib_version()):
        digest.update(f"{fact}\n".encode())
    for root in (content, *(_PACKAGE / maker for maker in _MAKERS)):
        for name, path in _files(root):
            data = path.read_bytes()
            digest.update(f"{name}\n{len(data)}\n".encode())
            digest.update(data)
    return digest.hexdigest()


def _files(root: Path) -> list[tuple[str, Path]]:
    paths = [root] if root.is_file() else root.rglob("*")
    files = [path for path in paths if path.is_file() and "__pycache__" not in path.parts]
    return sorted((path.relative_to(root.parent).as_posix(), path) for path in files)


def _content() -> Path:
    return shipped("db", "content")
