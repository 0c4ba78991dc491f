"""The index of the search: made with the release, made again when it is gone, rotten or refused."""

import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.releases import derived
from kiosk.releases.derived import derive, derived_folder, forget, search_file
from kiosk.releases.layout import Release
from kiosk.releases.searching import Search
from kiosk.releases.store import active_release


@pytest.fixture
def release(factory_data: Path, tmp_path: Path) -> Release:
    """A factory release in a folder of its own."""
    data = shutil.copytree(factory_data, tmp_path / "data", ignore=shutil.ignore_patterns("blobs"))
    found = active_release(data)
    assert found is not None
    return found


def file_of(release: Release) -> Path:
    return search_file(release.path.parent.parent, release.manifest.db.sha256)


def bergamo(search: Search) -> bool:
    try:
        return search.find("bergamo", "it").hits[0].title == "Bergamo"
    finally:
        search.close()


def test_the_factory_release_comes_with_its_index(release: Release) -> None:
    assert file_of(release).is_file()
    assert bergamo(Search(release))


@pytest.mark.parametrize("rotten", [None, b"", b"rot" * 40_000])
def test_an_index_that_is_gone_or_rotten_is_made_again(
    release: Release, rotten: bytes | None
) -> None:
    file = file_of(release)
    file.unlink()
    if rotten is not None:
        file.write_bytes(rotten)

    assert bergamo(Search(release))
    assert file.stat().st_size > 100_000


def test_an_index_that_rots_while_it_is_open_is_made_again(release: Release) -> None:
    search, file = Search(release), file_of(release)
    search.prepare()
    with file.open("r+b") as opened:
        opened.seek(4096)
        opened.write(b"\xff" * (file.stat().st_size - 4096))

    assert bergamo(search)


def test_a_search_works_on_a_disk_that_takes_no_index(release: Release) -> None:
    shutil.rmtree(derived_folder(release.path.parent.parent))
    derived_folder(release.path.parent.parent).write_bytes(b"")  # no folder can be made here

    assert bergamo(Search(release))


def test_a_killed_maker_leaves_nothing_that_is_taken_for_an_index(
    release: Release, monkeypatch: pytest.MonkeyPatch
) -> None:
    file = file_of(release)
    file.unlink()

    def killed(_: sqlite3.Connection, index: sqlite3.Connection) -> None:
        index.execute("CREATE TABLE half (done INTEGER)")
        raise KeyboardInterrupt

    with monkeypatch.context() as patch, pytest.raises(KeyboardInterrupt):
        patch.setattr(derived, "write_index", killed)
        derive(release, release.path.parent.parent)

    assert not file.exists()
    assert derive(release, release.path.parent.parent) == file
    assert [entry.name for entry in file.parent.iterdir()] == ["search.db"]


def test_making_an_index_changes_nothing_of_the_release(release: Release) -> None:
    before = release.database.read_bytes()
    file_of(release).unlink()
    derive(release, release.path.parent.parent)

    assert release.database.read_bytes() == before
    assert not list(release.path.glob("content.db-*"))
    with closing(sqlite3.connect(file_of(release))) as index:
        assert index.execute("PRAGMA integrity_check").fetchone() == ("ok",)


def test_an_index_goes_with_its_release(release: Release) -> None:
    data = release.path.parent.parent
    old = derived_folder(data) / "0123456789ab-1"
    old.mkdir()
    forget(data, [release])

    assert not old.exists()
    assert file_of(release).exists()
