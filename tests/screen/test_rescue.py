"""Opening on a disk that lets the kiosk down: something is shown whatever it refuses."""

import tempfile
from pathlib import Path

import pytest

from kiosk.content.kinds import PageKind, Route
from kiosk.paths import shipped
from kiosk.releases.build import Label, build_release
from kiosk.releases.factory import build_factory
from kiosk.releases.source import folder_source
from kiosk.releases.spare import spare_folders
from kiosk.releases.store import active_release, release_at
from kiosk.releases.switching import begin, switch
from kiosk.screen.opening import SpoiledError, freshen, open_kiosk


@pytest.fixture
def data(tmp_path: Path) -> Path:
    build_factory(tmp_path / "data")
    return tmp_path / "data"


@pytest.fixture
def spare(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """Where temporary files go in this test."""
    place = tmp_path / "temporary"
    place.mkdir()
    monkeypatch.delenv("XDG_RUNTIME_DIR", raising=False)
    monkeypatch.setattr(tempfile, "tempdir", str(place))
    monkeypatch.setattr("kiosk.releases.spare._MEMORY", tmp_path / "no memory")
    return place


def rot(database: Path) -> None:
    """Write over the middle of a database; size and header stay."""
    content = bytearray(database.read_bytes())
    content[70_000:-70_000] = b"\xa5" * len(content[70_000:-70_000])
    database.chmod(0o600)
    database.write_bytes(content)


def test_a_state_that_cannot_be_written_leaves_the_release_that_is_there(data: Path) -> None:
    (data / "state.db").mkdir()
    opened = open_kiosk(data, "bergamo", "it")

    assert opened.release.seq == 0
    assert opened.library.page(Route(PageKind.ATTRACT), "it").title
    opened.library.close()


def test_a_first_start_without_a_disk_shows_the_factory_release(
    tmp_path: Path, spare: Path
) -> None:
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    data = tmp_path / "file" / "data"
    opened = open_kiosk(data, "bergamo", "it")
    opened.library.close()
    again = open_kiosk(data, "bergamo", "it")
    again.library.close()

    assert opened.release.path.is_relative_to(spare)
    assert again.release == opened.release
    assert len(list(spare.iterdir())) == 1


def test_starts_without_a_disk_leave_one_folder(
    tmp_path: Path, spare: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A better place that takes nothing at first does not get a second one later."""
    session = tmp_path / "session"
    session.mkdir()
    monkeypatch.setenv("XDG_RUNTIME_DIR", str(session))
    (tmp_path / "file").write_text("no folder", encoding="utf-8")
    data = tmp_path / "file" / "data"
    folder = next(spare_folders(data))
    (folder / "releases").write_text("no folder", encoding="utf-8")
    for _ in range(5):
        open_kiosk(data, "bergamo", "it").library.close()

    assert folder.parent == session
    assert not list(session.iterdir())
    assert [len(list(each.glob("releases/*/READY"))) for each in spare.iterdir()] == [1]


def test_a_spare_folder_that_somebody_else_could_fill_is_not_taken(
    tmp_path: Path, spare: Path
) -> None:
    ours = next(spare_folders(tmp_path))
    ours.chmod(0o777)

    assert ours.parent == spare
    assert ours not in list(spare_folders(tmp_path))


def test_a_rotten_factory_release_is_built_again(data: Path) -> None:
    opened = open_kiosk(data, "bergamo", "it")
    freshen(data, opened)
    rot(opened.release.database)
    with pytest.raises(SpoiledError) as caught:
        freshen(data, opened)
    opened.library.close()
    assert caught.value.left
    again = open_kiosk(data, "bergamo", "it")
    freshen(data, again)
    again.library.close()

    assert again.release.id == opened.release.id


def test_a_rotten_release_without_pages_in_the_cache_is_built_again_at_once(data: Path) -> None:
    release = active_release(data)
    assert release is not None
    rot(release.database)
    opened = open_kiosk(data, "bergamo", "it")
    freshen(data, opened)
    opened.library.close()

    assert opened.release.id == release.id


def test_what_is_damaged_is_avoided_when_a_release_on_trial_is_left_too(
    data: Path, spare: Path
) -> None:
    factory = active_release(data)
    assert factory is not None
    begin(data)
    source = folder_source(shipped("db", "content"))
    published = release_at(build_release(source, data, Label("stable", 1)))
    switch(data, published)
    rot(published.database)
    opened = open_kiosk(data, "bergamo", "it", frozenset({factory.id}))
    opened.library.close()

    assert opened.release.path.is_relative_to(spare)


def test_what_is_known_to_be_damaged_and_cannot_be_left_is_avoided(data: Path, spare: Path) -> None:
    release = active_release(data)
    assert release is not None
    opened = open_kiosk(data, "bergamo", "it", frozenset({release.id}))
    opened.library.close()

    assert opened.release.path.is_relative_to(spare)
