"""An organiser who is killed while publishing, and what must be so after the next publication."""

import json
import re
import shutil
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path

from kiosk.publish.folder_store import LOCK, FolderStore
from kiosk.publish.history import LOCK as CACHE_LOCK
from kiosk.publish.history import Databases
from kiosk.publish.key_folder import open_folder
from kiosk.publish.ledger import own_entries, read_position
from kiosk.publish.metadata import NEWEST
from kiosk.publish.objects import names_in
from kiosk.publish.passphrases import Passphrases
from kiosk.publish.standing import Standing, standing
from tests.faults.kill_everywhere import struck
from tests.faults.scene import History
from tests.publishing import Publisher


@dataclass
class Organiser:
    """Goes on from a copy of a history, in `home`, with content, keys, store and cache there."""

    home: Path
    history: History
    edits: int = 0
    publisher: Publisher = field(init=False)

    def __post_init__(self) -> None:
        before = self.history.publisher
        shutil.copytree(self.history.content, self.home / "content")
        for folder in (before.store, before.keys_folder, before.cache):
            shutil.copytree(folder, self.home / folder.name)
        self.publisher = Publisher(self.home, before.now)

    @property
    def seq(self) -> int:
        return numbers(self.home)["seq"]

    def edit(self) -> None:
        self.edits += 1
        file = self.home / "content/site.yaml"
        text = file.read_text(encoding="utf-8")
        fresh = re.sub(r"finest race.*", f"finest race, edited {self.edits}", text)
        file.write_text(fresh, encoding="utf-8", newline="\n")

    def publish(self) -> None:
        self.publisher.publish(self.home / "content")

    def publish_and_die(self, step: int) -> bool:
        """Publish, killed at the `step`-th change of the file system; False if it ended before."""
        return struck(self.publish, step, "kill")


def numbers(home: Path) -> dict[str, int]:
    """Return sequence and versions of what the store below `home` holds."""
    found = _standing(home)
    return {
        "seq": found.seq,
        "targets": found.targets.version,
        "snapshot": found.snapshot.version,
        "timestamp": found.timestamp.version,
    }


def faults_of(home: Path, cache: str = "cache") -> Iterator[str]:
    """Yield what is wrong with ``store``, ``keys``, `cache` and ``tmp`` below `home`."""
    yield from _left_behind(home, home / cache)
    yield from _disagreements(home)
    yield from _orphans(home, home / cache)


def _standing(home: Path) -> Standing:
    keys = open_folder(home / "keys", Passphrases())
    found = standing(FolderStore(home / "store"), keys.root())
    assert found is not None
    return found


def _left_behind(home: Path, cache: Path) -> Iterator[str]:
    for path in (home / "tmp").glob("*"):
        yield f"LEFT BEHIND {path.relative_to(home)}"
    for name in ("store", "keys"):
        for path in (home / name).rglob("*"):
            hidden = path.name.startswith(".") and path.name != LOCK
            if path.suffix == ".new" or hidden:
                yield f"LEFT BEHIND {path.relative_to(home)}"
    for path in cache.iterdir():
        if path.suffix != ".zst" and path.name != CACHE_LOCK:
            yield f"LEFT BEHIND {path.relative_to(home)}"


def _disagreements(home: Path) -> Iterator[str]:
    seq, position = numbers(home)["seq"], read_position(home / "keys")
    if (position.published, position.stores[str((home / "store").resolve())]) != (seq, seq):
        yield f"THE POSITION SAYS {position.published} OF {seq}"
    if seq not in {entry.seq for entry in own_entries(home / "keys")}:
        yield f"THE LEDGER LACKS {seq}"
    for path in (home / "keys/ledger").glob("*.json"):
        if path.read_bytes() != (home / "store/ledger" / path.name).read_bytes():
            yield f"THE LEDGERS DIFFER IN {path.name}"


def _orphans(home: Path, cache: Path) -> Iterator[str]:
    """Yield what is in the store, not needed, and would never be removed."""
    store, found = FolderStore(home / "store"), _standing(home)
    known = {
        NEWEST,
        LOCK,
        *names_in(found, store, Databases(cache, (store,))),
    }
    for path in (home / "store/ledger").glob("*.json"):
        known.update(json.loads(path.read_bytes())["signed"]["dropped"])
    for name in store.names("."):
        if name not in known and not name.startswith("ledger/") and ".root." not in name:
            yield f"NEVER REMOVED: {name}"
