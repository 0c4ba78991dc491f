"""A publisher for tests: demo keys, a store in a folder, and a clock that is moved by hand."""

import shutil
from collections.abc import Callable
from dataclasses import dataclass, field, replace
from datetime import UTC, datetime, timedelta
from pathlib import Path

from kiosk.publish.ceremony import init_demo
from kiosk.publish.folder_store import FolderStore
from kiosk.publish.key_folder import KeyFolder, open_folder
from kiosk.publish.passphrases import Passphrases
from kiosk.publish.publication import Plan, Workplace, publish
from kiosk.publish.stores import Store
from kiosk.publish.wish import Wish
from kiosk.releases.manifest import Manifest
from kiosk.releases.source import Source, folder_source


def yes(plan: Plan) -> bool:
    return True


@dataclass
class Publisher:
    """Publishes content folders into `store`, below `folder`; `now` is the real moment at first.

    `root` is the file that kiosks are given. The store is a plain folder to serve or to copy.
    """

    folder: Path
    now: datetime = field(default_factory=lambda: datetime.now(UTC).replace(microsecond=0))
    stores: list[Store] = field(default_factory=list)
    cache: Path = Path()

    def __post_init__(self) -> None:
        self.store = self.folder / "store"
        self.keys_folder = self.folder / "keys"
        if self.cache == Path():
            self.cache = self.folder / "cache"
        if not self.keys_folder.exists():
            init_demo(self.keys_folder, self.now)
        self.stores = self.stores or [FolderStore(self.store)]

    @property
    def root(self) -> Path:
        return self.keys_folder / "root.json"

    @property
    def keys(self) -> KeyFolder:
        return open_folder(self.keys_folder, Passphrases())

    def publish(
        self,
        content: Path | Source,
        wish: Wish | None = None,
        confirm: Callable[[Plan], bool] = yes,
        **wishes: object,
    ) -> Manifest:
        """Publish and return the manifest; the clock goes on by a second."""
        source = content if isinstance(content, Source) else folder_source(content)
        place = Workplace(self.keys, self.stores, self.cache, lambda *_: None)
        asked = replace(wish or Wish(), **wishes)  # type: ignore[arg-type]
        manifest = publish(place, source, asked, self.now, confirm)
        self.now += timedelta(seconds=1)
        assert manifest is not None
        return manifest

    def snapshot(self, name: str) -> Path:
        """Copy the store as it is now, for replaying it later."""
        copy = self.folder / name
        shutil.copytree(self.store, copy)
        return copy
