"""From a signed manifest to a complete release: database, checks, media, READY."""

from collections.abc import Callable
from contextlib import suppress
from dataclasses import dataclass
from pathlib import Path

from kiosk.releases.derived import derive
from kiosk.releases.durable import (
    copy_file,
    protect,
    remove,
    sha256_of,
    sync_folder,
    write_file,
)
from kiosk.releases.errors import ReleaseError
from kiosk.releases.layout import MANIFEST, TUF, Release, releases_folder
from kiosk.releases.manifest import DeltaFacts
from kiosk.releases.placing import place, workshop
from kiosk.releases.published import blob_name, delta_name
from kiosk.releases.store import check_database, read_store
from kiosk.sync.errors import TamperedError, UnavailableError
from kiosk.sync.fetching import Fetcher, Wanted, room
from kiosk.sync.media import get_medium, pieces_of
from kiosk.sync.needs import media_of
from kiosk.sync.offer import Offer
from kiosk.sync.room_on_disk import check_room
from kiosk.sync.unpacking import unpack

_TIMESTAMPED = ("timestamp.json", "snapshot.json", "targets.json")


@dataclass(frozen=True, slots=True)
class Receiver:
    """Receives one offer into the data folder `data`.

    Args:
        fetcher: brings the files.
        budget: how many bytes releases and media may take in all.
        note: is told what was done, in a word, and facts about it.
    """

    data: Path
    fetcher: Fetcher
    budget: int
    note: Callable[..., None]

    def receive(self, offer: Offer, cache: Path, root_version: int) -> None:
        """Make the offered release READY; `cache` holds the metadata it was verified with.

        Raises SyncError, ReleaseError or OSError; what was received waits for the next try.
        """
        draft = Release(self.fetcher.staging / offer.id, offer.manifest)
        draft.path.mkdir(parents=True, exist_ok=True)
        with room(draft.path):
            self._get_database(offer, draft.database)
            self._check(draft)
            self._get_media(draft)
            write_file(draft.path / MANIFEST, offer.content)
            self._keep_metadata(draft.path / TUF, cache, root_version)
            self._derive(draft)
            self._make_ready(draft)

    def _get_database(self, offer: Offer, target: Path) -> None:
        facts = offer.manifest.db
        if target.is_file() and sha256_of(target) == facts.sha256:
            return
        remove(target)
        bases = {one.manifest.db.sha256: one.database for one in read_store(self.data).releases}
        same = bases.get(facts.sha256)
        if same and sha256_of(same) == facts.sha256:
            check_room(self.data, facts.size, self.budget)
            copy_file(same, target)
            return
        usable = sorted((one for one in facts.deltas if one.base in bases), key=_by_size)
        for delta in usable[:1]:
            if self._by_delta(offer, delta, bases[delta.base], target):
                return
        if facts.zst is None:
            raise TamperedError(f"The manifest of {offer.id} names no database to fetch.")
        check_room(self.data, facts.zst.size + facts.size, self.budget)
        path = blob_name(facts.zst.sha256, ".zst")
        packed = self.fetcher.fetch(Wanted(path, facts.zst.sha256, facts.zst.size))
        unpack(packed, target, facts.sha256, facts.size)
        remove(packed)
        self.note("database", by="full", bytes=facts.zst.size)

    def _by_delta(self, offer: Offer, delta: DeltaFacts, base: Path, target: Path) -> bool:
        """Try a delta once; a failed one is remembered until the whole file has come."""
        facts = offer.manifest.db
        failed = target.with_name(f"{delta.sha256}.failed")
        if failed.exists() or (facts.zst and delta.size >= facts.zst.size):
            return False
        check_room(self.data, delta.size + facts.size, self.budget)
        path = delta_name(facts.sha256, delta.base)
        try:
            packed = self.fetcher.fetch(Wanted(path, delta.sha256, delta.size))
            unpack(packed, target, facts.sha256, facts.size, base)
        except (UnavailableError, TamperedError) as error:
            write_file(failed, b"")
            remove(target)
            self.note("delta-failed", text=str(error))
            return False
        remove(packed)
        self.note("database", by="delta", bytes=delta.size)
        return True

    def _check(self, draft: Release) -> None:
        # Loads SQLAlchemy, which a poll without news does not need.
        from kiosk.releases.verification import database_faults

        try:
            check_database(draft.database, draft.manifest.db)
        except ReleaseError:
            remove(draft.database)
            raise
        for fault in database_faults(draft):
            remove(draft.database)
            raise TamperedError(fault)

    def _get_media(self, draft: Release) -> None:
        missing = [medium for medium in media_of(draft) if not medium.is_there(self.data)]
        size = sum(medium.size for medium in missing)
        check_room(self.data, size, self.budget)
        self.note("media", files=len(missing), bytes=size)
        pieces = pieces_of(draft.manifest, missing, self.fetcher, self.note)
        for medium in missing:
            get_medium(self.data, medium, self.fetcher, pieces)

    def _keep_metadata(self, folder: Path, cache: Path, root_version: int) -> None:
        folder.mkdir(exist_ok=True)
        names = {name: cache / name for name in _TIMESTAMPED}
        for number in range(1, root_version + 1):
            names[f"{number}.root.json"] = cache / "root_history" / f"{number}.root.json"
        for name, file in names.items():
            with suppress(FileNotFoundError):  # roots before the one that was given by hand
                copy_file(file, folder / name)
        sync_folder(folder)

    def _derive(self, draft: Release) -> None:
        """Make the index of the search; where that fails, the screen makes it when it is asked."""
        try:
            check_room(self.data, draft.manifest.db.size, self.budget)
            derive(draft, self.data)
        except Exception as error:  # whatever it is, the release itself is good
            self.note("search-failed", text=str(error))

    def _make_ready(self, draft: Release) -> None:
        for left in draft.path.glob("*.failed"):
            remove(left)
        protect(draft.database)
        with workshop(self.data) as bench:
            content = bench / "release"
            draft.path.rename(content)
            place(content, releases_folder(self.data) / draft.id)


def _by_size(delta: DeltaFacts) -> int:
    return delta.size
