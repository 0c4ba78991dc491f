"""A small publication history and a kiosk at a chosen point of it, made once and copied."""

import shutil
import textwrap
from collections.abc import Callable
from dataclasses import dataclass, field
from datetime import UTC, datetime
from pathlib import Path
from random import Random

from kiosk.releases.layout import Release
from kiosk.releases.manifest import read_manifest
from kiosk.releases.store import active_release, read_store
from kiosk.releases.switching import begin, commit, switch, waiting_release
from kiosk.releases.verification import faults
from kiosk.sync import trust
from kiosk.sync.folder import Folder
from kiosk.sync.kit import Kit
from kiosk.sync.resident import Result, once
from kiosk.sync.source import Source
from tests.publishing import Publisher
from tests.unit.releases.conftest import _FILES

BUDGET = 10**9


@dataclass
class History:
    """`states[n]` is a copy of the store after publication n + 1; each changes text and poster."""

    folder: Path
    publisher: Publisher = field(init=False)
    states: list[Path] = field(default_factory=list)

    def __post_init__(self) -> None:
        self.publisher = Publisher(self.folder / "publisher")
        self.content = self.folder / "content"
        for name, text in _FILES.items():
            file = self.content / name
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(textwrap.dedent(text).lstrip("\n"), encoding="utf-8", newline="\n")

    def publish(self, restore: bool = False) -> Path:
        number = len(self.states) + 1
        self.edit(number)
        self.publisher.publish(self.content, restore=restore)
        self.states.append(self.publisher.snapshot(f"state{number}"))
        return self.states[-1]

    def edit(self, number: int) -> None:
        """Make the content that of publication `number`."""
        self._change("site.yaml", "finest race", f"finest race {number}")
        self._change("media/posters/bergamo.svg", "<svg ", f"<svg id='p{number}' ")

    def restore(self, put_back: Path | None = None) -> Path:
        """Lose the store and every database kept beside it, and publish from the ledger.

        With `put_back` an old copy is in its place.
        """
        shutil.rmtree(self.publisher.store)
        shutil.rmtree(self.publisher.cache)
        if put_back:
            shutil.copytree(put_back, self.publisher.store)
        return self.publish(restore=True)

    def _change(self, name: str, old: str, new: str) -> None:
        file = self.content / name
        original = textwrap.dedent(_FILES[name]).lstrip("\n")
        file.write_text(original.replace(old, new), encoding="utf-8", newline="\n")

    def kiosk(self, data: Path, *states: Path) -> Path:
        """Make a data folder that has taken these states one after the other."""
        trust.set_root(data, self.publisher.root.read_bytes(), "root.json")
        for state in states:
            assert look(data, Folder(state)).word == "ready"
            take(data)
        return data


def manifest_of(state: Path) -> Path:
    """Return the newest manifest in a store."""
    files = state.glob("targets/release/*.stable.json")
    return max(files, key=lambda file: read_manifest(file.read_bytes(), file.name).seq)


def look(data: Path, *sources: Source, now: datetime | None = None, budget: int = BUDGET) -> Result:
    """Run one cycle."""
    moment = now or datetime.now(UTC)
    kit = Kit(
        data, sources, "bergamo", "", budget, lambda: moment, lambda _: None, _quiet, Random(1)
    )
    return once(kit, 5)


def _quiet(event: str, **facts: object) -> None:
    pass


def take(data: Path) -> None:
    """Switch to what waits, and let it pass its trial."""
    waiting = waiting_release(data)
    if waiting:
        switch(data, waiting)
        commit(data)


def settle(data: Path, *sources: Source) -> Release:
    """Start the screen anew after a fault, look again, take what comes, and return what is shown.

    Whatever happened before, this must end on the newest release.
    """
    begin(data)
    commit(data)
    look(data, *sources)
    take(data)
    return sound(data)


def sound(data: Path) -> Release:
    """Return the release on show; every byte of it is as it was signed, and of every other too."""
    store = read_store(data)
    wrong = [fault for release in store.releases for fault in faults(release)]
    assert wrong == []
    assert store.refused == (), store.refused
    release = active_release(data)
    assert release is not None
    return release


def copied(data: Path, target: Path) -> Path:
    """Return a copy of a data folder, links and all."""
    shutil.copytree(data, target, symlinks=True)
    return target


Spoil = Callable[[str, bytes], bytes]
