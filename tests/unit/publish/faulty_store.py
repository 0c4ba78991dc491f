"""A store that fails at its n-th write, as a full disk or a lost network does."""

from pathlib import Path

from kiosk.publish.errors import StoreError
from kiosk.publish.folder_store import FolderStore
from kiosk.publish.stores import Seen


class FaultyStore(FolderStore):
    """Writes `writes` times and then no more; `written` are the names, in order."""

    def __init__(self, path: Path, writes: int = 1 << 30) -> None:
        super().__init__(path)
        self.left = writes
        self.written: list[str] = []

    def add(self, name: str, content: bytes | Path) -> None:
        if not self.left:
            raise StoreError("The disk is full.")
        self.left -= 1
        self.written.append(name)
        super().add(name, content)

    def swap(self, name: str, content: bytes, seen: Seen) -> None:
        super().swap(name, content, seen)
