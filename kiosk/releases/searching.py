"""Opening the index of a release to ask it; one that is not there or not whole is made again."""

import logging
import sqlite3
from contextlib import closing
from pathlib import Path
from threading import Lock
from typing import TYPE_CHECKING

from kiosk.content.errors import DamagedIndexError
from kiosk.releases.derived import derive_in_child, search_file
from kiosk.releases.durable import remove
from kiosk.releases.layout import Release
from kiosk.releases.reading import connect

if TYPE_CHECKING:
    from kiosk.content.search.finding import Findings, SearchIndex

log = logging.getLogger(__name__)


class Search:
    """Answers what visitors type from the index of one release, in any thread but the GUI's.

    Args:
        release: the release, complete on this disk.
    """

    def __init__(self, release: Release) -> None:
        self._release = release
        self._index: SearchIndex | None = None  # what it needs is loaded when it is opened
        self._closed = False
        self._lock = Lock()

    def prepare(self) -> None:
        """Open the index, so that the first key need not wait for it."""
        with self._lock:
            self._opened()

    def find(self, text: str, language: str) -> "Findings":
        """Return what is found; an index that turns out to be damaged is made again.

        Raises:
            DamagedIndexError: it is damaged again at once.
        """
        with self._lock:
            try:
                return self._opened().find(text, language)
            except DamagedIndexError as error:
                self._drop(error)
                return self._opened().find(text, language)

    def close(self) -> None:
        """Let go of the index for good."""
        with self._lock:
            self._closed = True
            if self._index is not None:
                self._index.close()
                self._index = None

    def _opened(self) -> "SearchIndex":
        if self._closed:
            raise DamagedIndexError("the release is not shown any more")
        if self._index is None:
            self._index = self._open()
        return self._index

    def _open(self) -> "SearchIndex":
        from kiosk.content.search.finding import SearchIndex
        from kiosk.content.search.writing import write_index

        data = self._release.path.parent.parent
        file = search_file(data, self._release.manifest.db.sha256)
        for _ in range(2):
            try:
                return _read(file)
            except FileNotFoundError:
                derive_in_child(data)
            except DamagedIndexError as error:
                self._drop(error)
                derive_in_child(data)
        log.info("the search index is made in memory: the disk does not take it")
        index = sqlite3.connect(":memory:", check_same_thread=False)
        with closing(connect(self._release)) as content:
            write_index(content, index)
        return SearchIndex(index)

    def _drop(self, error: DamagedIndexError) -> None:
        log.info("the search index is made again: %s", error)
        if self._index is not None:
            self._index.close()
            self._index = None
        if not self._closed:
            data: Path = self._release.path.parent.parent
            remove(search_file(data, self._release.manifest.db.sha256))


def _read(file: Path) -> "SearchIndex":
    """Open an index; raises FileNotFoundError or DamagedIndexError."""
    from kiosk.content.search.finding import SearchIndex

    if not file.exists():
        raise FileNotFoundError(file)
    address = f"{file.resolve().as_uri()}?mode=ro&immutable=1"
    try:
        connection = sqlite3.connect(address, uri=True, check_same_thread=False)
    except sqlite3.Error as error:
        raise DamagedIndexError(str(error)) from error
    try:
        return SearchIndex(connection)
    except DamagedIndexError:
        connection.close()
        raise
