"""Building a release from content: database, manifest and media, into a data folder."""

from collections.abc import Iterable, Mapping
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path, PurePosixPath

from kiosk import __version__
from kiosk.releases.database import sqlite_version, write_database
from kiosk.releases.durable import copy_file, remove, sha256_of, sync_folder, write_file
from kiosk.releases.errors import ReleaseError, UnbuildableError
from kiosk.releases.layout import (
    DATABASE,
    MANIFEST,
    READY,
    SCHEMA_VERSION,
    blob,
    release_id,
    releases_folder,
)
from kiosk.releases.manifest import Builder, DatabaseFacts, Manifest, MediaFacts
from kiosk.releases.placing import place, workshop
from kiosk.releases.source import Source
from kiosk.releases.store import release_at

_COPIERS = 4  # waiting for the disk, not for a processor


@dataclass(frozen=True, slots=True)
class Label:
    """What a release is called; the default is the factory's."""

    channel: str = "factory"
    seq: int = 0
    published_at: datetime | None = None
    min_seq: int = 0


FACTORY = Label()


def build_release(source: Source, data: Path, label: Label = FACTORY) -> Path:
    """Build a release into the data folder `data` and return its folder, which is READY.

    The same content gives the same release. A build that is interrupted leaves nothing that is
    taken for a release. Raises UnbuildableError or BusyError; OSError when the disk refuses.
    """
    with workshop(data) as bench:
        return build_in(bench, source, data, label)


def build_in(bench: Path, source: Source, data: Path, label: Label = FACTORY) -> Path:
    """Do as `build_release`, in a `workshop` that the caller holds."""
    assets = [_Medium.of(values) for name, values in source.rows if name == "asset"]
    files = {medium.blob: medium for medium in assets}
    content = bench / "release"
    content.mkdir()
    database = content / DATABASE
    write_database(source.rows, database)
    sha256 = sha256_of(database)
    manifest = Manifest(
        channel=label.channel,
        seq=label.seq,
        published_at=label.published_at,
        min_seq=label.min_seq,
        builder=Builder(sqlite_version(), __version__),
        db=DatabaseFacts(sha256, database.stat().st_size, SCHEMA_VERSION),
        media=MediaFacts(len(files), sum(medium.size for medium in files.values())),
    )
    write_file(content / MANIFEST, manifest.to_json())
    _store_media(files.values(), source.media, data, bench)
    release = releases_folder(data) / release_id(label.seq, sha256)
    if _is_same(release, manifest):
        (release / READY).touch()  # the newest one again
    else:
        place(content, release)
    return release


@dataclass(frozen=True, slots=True)
class _Medium:
    file: str
    sha256: str
    size: int

    @staticmethod
    def of(asset: Mapping[str, object]) -> "_Medium":
        file = PurePosixPath(str(asset["file"]))
        if file.is_absolute() or ".." in file.parts:
            raise UnbuildableError(f"asset {asset['slug']}: {file} is not a file below media/.")
        return _Medium(str(file), str(asset["sha256"]), int(str(asset["size"])))

    @property
    def blob(self) -> tuple[str, str]:
        """Hash and suffix: what two assets with the same bytes share."""
        return self.sha256, PurePosixPath(self.file).suffix


def _store_media(files: Iterable[_Medium], media: Path, data: Path, bench: Path) -> None:
    """Copy what is not yet there; each file appears under its hash only when it is on the disk."""

    def store(medium: _Medium) -> Path | None:
        target = blob(data, *medium.blob)
        if target.exists() and sha256_of(target) == medium.sha256:
            return None
        original, copy = media / medium.file, bench / target.name
        if not original.is_file():
            raise UnbuildableError(f"{original} is missing.")
        if copy_file(original, copy) != medium.sha256:
            raise UnbuildableError(f"{original} has changed since the content was read; try again.")
        target.parent.mkdir(parents=True, exist_ok=True)
        remove(target)
        copy.rename(target)
        return target.parent

    with ThreadPoolExecutor(_COPIERS) as copiers:
        changed = {folder for folder in copiers.map(store, files) if folder}
    for folder in changed | {folder.parent for folder in changed}:
        sync_folder(folder)
    if changed:
        sync_folder(data)


def _is_same(release: Path, manifest: Manifest) -> bool:
    try:
        there = release_at(release)
    except ReleaseError:
        return False
    same = replace(there.manifest, builder=manifest.builder) == manifest
    return same and sha256_of(there.database) == manifest.db.sha256
