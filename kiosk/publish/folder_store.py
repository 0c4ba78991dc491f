"""A store that is a folder, for any web server, network drive or stick.

Written without obstore, whose local files are renamed before they are on the disk: here a file is
flushed first, so that a power cut leaves the old one or the new one.
"""

import os
import secrets
import sqlite3
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from kiosk.publish.errors import RivalError, StoreError
from kiosk.publish.stores import Seen
from kiosk.releases.durable import copy_file, sync_folder, write_file
from kiosk.releases.errors import BusyError, ReleaseError
from kiosk.releases.lock import only_one

LOCK = ".publishing"
PATIENCE = 1.0
_FRESH = ".sending-"


class FolderStore:
    """The store in the folder `path`, which need not exist yet."""

    def __init__(self, path: Path) -> None:
        self.path = path.resolve()
        # In one place, so that what an interrupted publisher left is found; one name for each
        # publisher, because not every network drive keeps a lock.
        self._fresh = self.path / f"{_FRESH}{secrets.token_hex(4)}"

    @property
    def address(self) -> str:
        """As `Store.address`."""
        return str(self.path)

    def read(self, name: str) -> bytes | None:
        """As `Store.read`."""
        try:
            return (self.path / name).read_bytes()
        except FileNotFoundError:
            return None
        except OSError as error:
            raise self._refuses(error) from error

    def seen(self, name: str) -> Seen:
        """As `Store.seen`."""
        return Seen(self.read(name))

    def size(self, name: str) -> int | None:
        """As `Store.size`."""
        try:
            return (self.path / name).stat().st_size
        except FileNotFoundError:
            return None
        except OSError as error:
            raise self._refuses(error) from error

    def names(self, folder: str) -> Iterator[str]:
        """As `Store.names`."""
        try:
            found = [path for path in (self.path / folder).rglob("*") if path.is_file()]
        except OSError as error:
            raise self._refuses(error) from error
        yield from (path.relative_to(self.path).as_posix() for path in found)

    def add(self, name: str, content: bytes | Path) -> None:
        """As `Store.add`."""
        try:
            target = self.path / name
            self._make(target.parent)
            if isinstance(content, Path):
                copy_file(content, self._fresh)
            else:
                write_file(self._fresh, content)
            self._fresh.replace(target)
            sync_folder(target.parent)
        except OSError as error:
            raise self._refuses(error) from error

    def create(self, name: str, content: bytes) -> None:
        """As `Store.create`."""
        there = self.read(name)
        if there is not None and there != content:
            raise _rival(self)
        if there is None:
            self.add(name, content)

    def swap(self, name: str, content: bytes, seen: Seen) -> None:
        """As `Store.swap`."""
        if self.read(name) != seen.content:
            raise _rival(self)
        self.add(name, content)

    def remove(self, name: str) -> None:
        """As `Store.remove`."""
        try:
            (self.path / name).unlink(missing_ok=True)
        except OSError as error:
            raise self._refuses(error) from error

    @contextmanager
    def alone(self) -> Iterator[None]:
        """As `Store.alone`."""
        try:
            self._make(self.path)
            lock = only_one(self.path / LOCK, PATIENCE)
            lock.__enter__()
        except BusyError as error:
            raise _rival(self) from error
        except (OSError, ReleaseError, sqlite3.Error) as error:
            raise StoreError(f"{self.address} cannot be written: {error}") from error
        try:
            self.tidy()
            yield
        finally:
            lock.__exit__(None, None, None)

    def tidy(self) -> None:
        """Remove what an interrupted publisher was writing."""
        try:
            for left in self.path.glob(f"{_FRESH}*"):
                left.unlink(missing_ok=True)
        except OSError as error:
            raise self._refuses(error) from error

    def _make(self, folder: Path) -> None:
        """Make a folder and those above it, each name durable."""
        if folder.is_dir():
            return
        self._make(folder.parent)
        folder.mkdir(exist_ok=True)
        sync_folder(folder.parent)

    def _refuses(self, error: OSError) -> StoreError:
        file = os.fsdecode(error.filename) if error.filename else self.address
        return StoreError(f"{file}: {error.strerror or error}.")


def _rival(store: FolderStore) -> RivalError:
    return RivalError(
        f"Somebody else is publishing to {store.address} at this moment;"
        " wait a minute and try again."
    )
