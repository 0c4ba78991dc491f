"""Earlier databases: which of them deltas start from, and where they are kept to make them.

The cache is a folder of packed databases by hash; what is missing there comes from a store.
"""

import hashlib
import os
import re
from collections.abc import Iterable, Iterator, Sequence
from contextlib import contextmanager, suppress
from dataclasses import dataclass
from datetime import datetime, timedelta
from pathlib import Path

from kiosk.paths import shipped
from kiosk.publish.compression import unpacked, whole
from kiosk.publish.drafting import Medium, media_of
from kiosk.publish.errors import StoreError
from kiosk.publish.ledger import Entry
from kiosk.publish.stores import Store
from kiosk.releases.database import write_database
from kiosk.releases.durable import remove, replace_file
from kiosk.releases.factory import fingerprint
from kiosk.releases.lock import only_one
from kiosk.releases.manifest import Manifest
from kiosk.releases.published import blob_name
from kiosk.releases.source import folder_source

LOCK = ".lock"
RELEASES, DAYS = 20, 14
"""Deltas start from the last 20 publications and from the last one of each of 14 days."""


def bases(entries: Iterable[Entry], now: datetime) -> list[Entry]:
    """Return the publications that deltas start from, newest first, each database once."""
    newest_first = sorted(entries, key=lambda entry: entry.seq, reverse=True)
    chosen = newest_first[:RELEASES]
    days = {(now - timedelta(days=back)).date() for back in range(DAYS)}
    for entry in newest_first:
        day = entry.published_at.date()
        if day in days:
            days.remove(day)
            chosen.append(entry)
    return list({entry.database: entry for entry in chosen}.values())


@dataclass(frozen=True, slots=True)
class Databases:
    """Databases of earlier publications, from the folder `cache` or, slower, from `stores`."""

    cache: Path
    stores: Sequence[Store] = ()

    def read(self, entry: Entry) -> bytes | None:
        """Return the database of a publication; None when no whole copy is left anywhere."""
        return self._read(entry.database, entry.zst)

    def of(self, manifest: Manifest) -> bytes | None:
        """Return the database of a manifest; None when no whole copy is left anywhere."""
        return self._read(manifest.db.sha256, manifest.db.zst.sha256) if manifest.db.zst else None

    def media(self, manifest: Manifest, store: Store) -> tuple[Medium, ...]:
        """Return the media that a publication in a store names; none when its database is lost."""
        database = Databases(self.cache, (store, *self.stores)).of(manifest)
        return media_of(database) if database else ()

    @contextmanager
    def bench(self, keys: Path) -> Iterator[Path]:
        """Yield an empty folder for whoever publishes alone with the key folder `keys`.

        It is always the same one, so that what a killed publication left in it goes.
        """
        owner = hashlib.sha256(os.fsencode(keys.resolve())).hexdigest()[:16]
        folder = self.cache / f"draft-{owner}"
        remove(folder)
        folder.mkdir(parents=True)
        try:
            yield folder
        finally:
            with suppress(OSError):  # what is left goes with the next one
                remove(folder)

    def keep(self, packed: bytes) -> None:
        """Put a packed database into the cache."""
        with self._alone():
            replace_file(self._file(hashlib.sha256(packed).hexdigest()), packed)

    def forget_all_but(self, kept: Iterable[Entry]) -> None:
        """Remove from the cache what no delta will start from, and what was never finished."""
        names = {self._file(entry.zst).name for entry in kept}
        with self._alone():
            for path in (*self.cache.glob("*.zst"), *self.cache.glob("*.new")):
                if path.name not in names and not re.match(r"factory-\w+\.zst$", path.name):
                    path.unlink(missing_ok=True)

    def factory(self) -> bytes:
        """Return the database of the factory release of this version of the application."""
        content = shipped("db", "content")
        kept = self.cache / f"factory-{fingerprint(content)[:16]}.zst"
        with self._alone():
            try:
                return unpacked(kept.read_bytes())
            except (OSError, ValueError):
                pass
            fresh = self.cache / "factory.db"
            remove(fresh)
            write_database(folder_source(content).rows, fresh)
            database = fresh.read_bytes()
            remove(fresh)
            for old in self.cache.glob("factory-*.zst"):
                old.unlink()
            replace_file(kept, whole(database))
            return database

    def _read(self, sha256: str, zst: str) -> bytes | None:
        for packed in self._copies(zst):
            try:
                database = unpacked(packed)
            except ValueError:
                continue
            if hashlib.sha256(database).hexdigest() == sha256:
                return database
        return None

    def _copies(self, zst: str) -> Iterator[bytes]:
        kept = self._file(zst)
        if kept.is_file():
            yield kept.read_bytes()
        for store in self.stores:
            try:
                packed = store.read(blob_name(zst, ".zst"))
            except StoreError:
                continue
            if packed is not None and hashlib.sha256(packed).hexdigest() == zst:
                self.keep(packed)
                yield packed

    @contextmanager
    def _alone(self) -> Iterator[None]:
        """Keep out everybody who publishes on this computer, with whatever keys."""
        self.cache.mkdir(parents=True, exist_ok=True)
        with only_one(self.cache / LOCK):
            yield

    def _file(self, sha256: str) -> Path:
        return self.cache / f"{sha256}.zst"
