"""What is made from a release and may be deleted at any time: the index of the search.

derived/{db12}-{search version}/search.db   beside releases/ and blobs/
"""

import logging
import os
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from pathlib import Path

from kiosk.content.search.writing import SEARCH_VERSION, write_index
from kiosk.releases.child import run_in_child
from kiosk.releases.durable import remove, sync_file, sync_folder
from kiosk.releases.errors import ChildError
from kiosk.releases.layout import Release
from kiosk.releases.reading import connect

log = logging.getLogger(__name__)

_PATIENCE = 300
"""Seconds the child that makes an index may take; 50,000 pages need about 30."""


def derived_folder(data: Path) -> Path:
    """Return where everything derived lies in a data folder."""
    return data / "derived"


def search_file(data: Path, db_sha256: str) -> Path:
    """Return where the index of the database with this hash belongs, whatever wrote it."""
    return derived_folder(data) / f"{db_sha256[:12]}-{SEARCH_VERSION}" / "search.db"


def derive(release: Release, data: Path) -> Path:
    """Make the index of a release in the data folder `data` unless it is there; return its file.

    A process that is killed leaves nothing that is taken for an index.

    Raises:
        sqlite3.Error: the content cannot be read, or the index not be written.
        OSError: the disk refuses.
    """
    file = search_file(data, release.manifest.db.sha256)
    if file.exists():
        return file
    file.parent.mkdir(parents=True, exist_ok=True)
    draft = file.with_name(f"{os.getpid()}.draft")
    try:
        remove(draft)
        with closing(connect(release)) as content, closing(sqlite3.connect(draft)) as index:
            write_index(content, index)
        sync_file(draft)
        draft.replace(file)
    finally:
        with suppress(OSError):
            remove(draft)
    sync_folder(file.parent)
    return file


def derive_in_child(data: Path) -> None:
    """Make the missing indexes of a data folder in a process of its own; failures are only told.

    It would take Python's lock from whoever draws.
    """
    try:
        run_in_child("index", data, _PATIENCE)
    except ChildError as error:
        log.info("the search index cannot be made: %s", error)


def forget(data: Path, kept: Iterable[Release]) -> None:
    """Remove what is derived from other releases than those `kept`."""
    names = {search_file(data, release.manifest.db.sha256).parent.name for release in kept}
    folder = derived_folder(data)
    for entry in sorted(folder.iterdir()) if folder.is_dir() else ():
        if entry.name not in names:
            with suppress(PermissionError):  # Windows, and still open: another time
                remove(entry)
