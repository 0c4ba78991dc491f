"""What an application left behind that has been updated since is removed, but not too early."""

import re
from pathlib import Path

from kiosk.releases.build import build_release
from kiosk.releases.layout import Release, releases_folder
from kiosk.releases.record import FactoryRecord, write_record
from kiosk.releases.source import folder_source
from kiosk.releases.store import read_store
from kiosk.sync.folder import Folder
from kiosk.sync.room_on_disk import clean
from tests.faults.scene import History, look, sound, take


def _factory(data: Path, history: History, text: str) -> Release:
    """Build a factory release as an application would that came with other words."""
    site = history.content / "site.yaml"
    site.write_text(re.sub("en: The .*", f"en: The {text}", site.read_text("utf-8")), "utf-8")
    release = build_release(folder_source(history.content), data)
    write_record(data, FactoryRecord("of this application", release.name))
    return next(one for one in read_store(data).releases if one.id == release.name)


def _grown_old(release: Release) -> Path:
    """Make a release one of an older schema, as an updated application sees it."""
    content = bytearray(release.database.read_bytes())
    content[60:64] = bytes(4)  # user_version
    release.database.chmod(0o600)
    release.database.write_bytes(content)
    return release.path


def _seqs(data: Path) -> list[str]:
    return sorted(entry.name for entry in releases_folder(data).iterdir())


def test_the_factory_release_of_an_older_application_is_removed(tmp_path: Path) -> None:
    data, history = tmp_path / "kiosk", History(tmp_path)
    old = _factory(data, history, "old words")
    new = _factory(data, history, "new words")
    assert _seqs(data) == sorted([old.id, new.id])
    clean(data)
    assert _seqs(data) == [new.id]
    assert sound(data) == new


def test_without_a_record_no_factory_release_is_removed(tmp_path: Path) -> None:
    data, history = tmp_path / "kiosk", History(tmp_path)
    both = [_factory(data, history, text).id for text in ("old words", "new words")]
    (data / "factory.json").unlink()
    clean(data)
    assert _seqs(data) == sorted(both)


def test_a_release_of_an_older_schema_stays_until_a_newer_one_is_shown(tmp_path: Path) -> None:
    history = History(tmp_path)
    first, second, third = (history.publish() for _ in range(3))
    data = history.kiosk(tmp_path / "kiosk", first)
    (release,) = read_store(data).releases
    old = _grown_old(release)
    factory = _factory(data, history, "words of the update")
    clean(data)
    assert old.is_dir()
    assert len(list((data / "blobs").rglob("*.svg"))) == 2
    for store in (second, third):
        assert look(data, Folder(store)).word == "ready"
        take(data)
    look(data, Folder(third))
    assert not old.exists()
    assert factory.path.is_dir()
    assert sound(data).seq == 3
