"""What lies on the disk, what is shown of it, and what is refused."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.releases.build import Label, build_release
from kiosk.releases.errors import (
    DamagedError,
    NotAReleaseError,
    ReleaseError,
    TooNewError,
    TooOldError,
)
from kiosk.releases.layout import QUARANTINED, READY, Release
from kiosk.releases.source import Source
from kiosk.releases.store import active_release, read_store, release_at
from kiosk.releases.verification import faults

_USER_VERSION, _APPLICATION_ID = 60, 68


def _rewrite(file: Path, at: int, content: bytes) -> None:
    file.chmod(0o644)
    with file.open("r+b") as opened:
        opened.seek(at)
        opened.write(content)


def test_a_kiosk_without_releases_shows_none(tmp_path: Path) -> None:
    assert active_release(tmp_path / "nowhere") is None
    assert read_store(tmp_path / "nowhere").releases == ()


def test_the_highest_sequence_is_shown(release: Release, source: Source, data: Path) -> None:
    for seq in (9, 10, 2):
        build_release(source, data, Label(seq=seq))
    assert [one.seq for one in read_store(data).releases] == [10, 9, 2, 0]
    active = active_release(data)
    assert active is not None
    assert active.seq == 10


def test_a_quarantined_release_is_passed_over(release: Release, source: Source, data: Path) -> None:
    newer = build_release(source, data, Label(seq=1))
    (newer / QUARANTINED).touch()
    assert active_release(data) == release


def test_a_damaged_release_gives_way_to_the_one_before(
    release: Release, source: Source, data: Path
) -> None:
    newer = build_release(source, data, Label(seq=1))
    (newer / "content.db").chmod(0o644)
    (newer / "content.db").write_bytes(b"")
    store = read_store(data)
    assert active_release(data) == release
    assert [type(error) for error in store.refused] == [DamagedError]


def test_a_release_without_ready_is_none(release: Release, data: Path) -> None:
    (release.path / READY).unlink()
    with pytest.raises(NotAReleaseError, match="READY"):
        release_at(release.path)
    assert active_release(data) is None


def test_strange_folders_among_releases_are_passed_over(release: Release, data: Path) -> None:
    for name in ("lost+found", "1-XYZ", "01-0123456789ab", ".building"):
        (release.path.parent / name).mkdir()
    assert read_store(data).releases == (release,)
    assert read_store(data).refused == ()


def _cut(release: Release) -> None:
    release.database.chmod(0o644)
    release.database.write_bytes(release.database.read_bytes()[:-1])


def _other_program(release: Release) -> None:
    _rewrite(release.database, _APPLICATION_ID, bytes(4))


def _no_database(release: Release) -> None:
    _rewrite(release.database, 0, b"PNG")


def _newer_schema(release: Release) -> None:
    _rewrite(release.database, _USER_VERSION, (999).to_bytes(4))


def _older_schema(release: Release) -> None:
    _rewrite(release.database, _USER_VERSION, (0).to_bytes(4))


def _no_manifest(release: Release) -> None:
    (release.path / "manifest.json").unlink()


def _broken_manifest(release: Release) -> None:
    (release.path / "manifest.json").write_text("{")


def _foreign_manifest(release: Release) -> None:
    manifest = json.loads((release.path / "manifest.json").read_bytes())
    (release.path / "manifest.json").write_text(json.dumps({**manifest, "seq": 7}))


def _database_gone(release: Release) -> None:
    release.database.chmod(0o644)
    release.database.unlink()


@pytest.mark.parametrize(
    ("harm", "kind", "sentence"),
    [
        (_cut, DamagedError, "bytes instead of"),
        (_other_program, DamagedError, "is no content database"),
        (_no_database, DamagedError, "is no content database"),
        (_newer_schema, TooNewError, "newer version of the application"),
        (_older_schema, TooOldError, "older version of the application"),
        (_no_manifest, DamagedError, "manifest.json"),
        (_broken_manifest, DamagedError, "is not a manifest"),
        (_foreign_manifest, DamagedError, "that of another release"),
        (_database_gone, DamagedError, "content.db"),
    ],
)
def test_what_is_wrong_is_refused_at_start_with_a_sentence(
    harm: Callable[[Release], None], kind: type[ReleaseError], sentence: str, release: Release
) -> None:
    harm(release)
    with pytest.raises(kind, match=sentence):
        release_at(release.path)


def test_a_flipped_bit_is_left_to_the_full_check(release: Release) -> None:
    _rewrite(release.database, release.manifest.db.size - 5, b"?")
    assert release_at(release.path) == release
    assert [fault for fault in faults(release) if "hash" in fault]


def test_the_full_check_names_missing_and_damaged_media(release: Release, data: Path) -> None:
    (blob,) = (data / "blobs").rglob("*.svg")
    _rewrite(blob, 1, b"?")
    assert list(faults(release)) == [f"{blob} (posters/bergamo.svg) is damaged."]
    blob.unlink()
    assert list(faults(release)) == [f"{blob} (posters/bergamo.svg) is missing."]


def test_a_release_is_found_by_a_relative_path_too(
    release: Release, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(release.path)
    assert release_at(Path()) == release
