"""What a store is: names and bytes, of which one name is ever overwritten."""

from collections.abc import Iterator
from contextlib import AbstractContextManager
from dataclasses import dataclass
from pathlib import Path
from typing import Protocol

from kiosk.publish.errors import StoreError


@dataclass(frozen=True, slots=True)
class Seen:
    """The newest timestamp as it was read: its bytes (None: there is none), and the store's tag."""

    content: bytes | None
    tag: str | None = None


class Store(Protocol):
    """A folder or a bucket; every method raises StoreError when the store refuses.

    Names are paths with ``/`` such as ``metadata/1.root.json``.
    """

    @property
    def address(self) -> str:
        """How people call it: a path or a URL."""

    def read(self, name: str) -> bytes | None:
        """Return an object; None when there is none."""

    def seen(self, name: str) -> Seen:
        """Return an object in a way that `swap` understands."""

    def size(self, name: str) -> int | None:
        """Return the size of an object in bytes; None when there is none."""

    def names(self, folder: str) -> Iterator[str]:
        """Yield the names of all objects below a folder, in no order."""

    def add(self, name: str, content: bytes | Path) -> None:
        """Write an object whose name says its content; one that is there is replaced, at once."""

    def create(self, name: str, content: bytes) -> None:
        """Write a new object; raises RivalError when there is another of that name."""

    def swap(self, name: str, content: bytes, seen: Seen) -> None:
        """Replace the object that was `seen`; raises RivalError when it is another by now."""

    def remove(self, name: str) -> None:
        """Remove an object; nothing there is fine."""

    def alone(self) -> AbstractContextManager[None]:
        """Keep other publishers out as far as the store can; raises RivalError."""


def open_store(address: str) -> Store:
    """Return the store at a path or an ``s3://bucket/folder`` URL; nothing is opened yet."""
    from kiosk.publish.bucket_store import BucketStore
    from kiosk.publish.folder_store import FolderStore

    scheme, colon, _ = address.partition("://")
    if not colon:
        return FolderStore(Path(address))
    if scheme != "s3":
        raise StoreError(
            f"{address} is no place to publish to: name a folder, or a bucket as s3://NAME/FOLDER."
        )
    return BucketStore.at(address)
