"""A stick: the newest publication, byte for byte."""

from pathlib import Path

import pytest

from kiosk.publish.errors import StoreError
from kiosk.publish.folder_store import FolderStore
from kiosk.publish.roots import rotate_key
from kiosk.publish.stick import Copied, copy_newest
from kiosk.publish.wish import Wish
from kiosk.releases.manifest import Audience
from kiosk.releases.published import delta_name
from tests.publishing import Publisher
from tests.unit.publish.clients import Client
from tests.unit.publish.conftest import Edit


def _copy(publisher: Publisher, stick: Path) -> Copied:
    return copy_newest(FolderStore(publisher.store), stick, lambda *_: None)


def test_a_stick_holds_the_newest_publication_byte_for_byte(
    publisher: Publisher, folder: Path, edit: Edit, tmp_path: Path, client: Client
) -> None:
    first = publisher.publish(folder)
    last = publisher.publish(edit("The best race"))
    stick = tmp_path / "stick"
    copied = _copy(publisher, stick)
    assert client.manifest(stick) == last
    files = [path for path in stick.rglob("*") if path.is_file()]
    for path in files:
        assert path.read_bytes() == (publisher.store / path.relative_to(stick)).read_bytes()
    assert (stick / delta_name(last.db.sha256, first.db.sha256)).is_file()
    assert copied == Copied(2, len(files), sum(path.stat().st_size for path in files))


def test_a_stick_holds_the_candidate_too(
    publisher: Publisher, folder: Path, tmp_path: Path, client: Client
) -> None:
    publisher.publish(folder)
    candidate = publisher.publish(folder, Wish(audience=Audience(kiosks=("piazza",))))
    _copy(publisher, tmp_path / "stick")
    assert client.manifest(tmp_path / "stick", "candidate") == candidate
    assert client.manifest(tmp_path / "stick")


def test_a_kiosk_with_the_first_root_follows_the_chain_on_a_stick(
    publisher: Publisher, folder: Path, tmp_path: Path, client: Client
) -> None:
    publisher.publish(folder)
    rotate_key(publisher.keys, "timestamp", publisher.keys.places(), publisher.now)
    last = publisher.publish(folder)
    _copy(publisher, tmp_path / "stick")
    assert client.manifest(tmp_path / "stick") == last


def test_an_old_stick_is_brought_up_to_date(
    publisher: Publisher, folder: Path, tmp_path: Path, client: Client
) -> None:
    publisher.publish(folder)
    _copy(publisher, tmp_path / "stick")
    last = publisher.publish(folder)
    _copy(publisher, tmp_path / "stick")
    assert client.manifest(tmp_path / "stick") == last


def test_a_file_rotten_on_the_stick_is_copied_again(
    publisher: Publisher, folder: Path, tmp_path: Path
) -> None:
    publisher.publish(folder)
    _copy(publisher, tmp_path / "stick")
    rotten = next((tmp_path / "stick/blob").rglob("*.zst"))
    content = rotten.read_bytes()
    rotten.write_bytes(b"x" * len(content))
    _copy(publisher, tmp_path / "stick")
    assert rotten.read_bytes() == content


@pytest.mark.parametrize("pattern", ["blob/*/*.zst", "blob/*/*.svg", "delta/*/*", "ledger/*"])
def test_a_damaged_store_makes_no_stick(
    pattern: str, publisher: Publisher, folder: Path, edit: Edit, tmp_path: Path
) -> None:
    publisher.publish(folder)
    publisher.publish(edit("The best race"))
    for path in publisher.store.glob(pattern):
        path.unlink()
    with pytest.raises(StoreError, match="publish"):
        _copy(publisher, tmp_path / "stick")
    assert not (tmp_path / "stick/metadata/timestamp.json").exists()


def test_an_empty_store_makes_no_stick(tmp_path: Path) -> None:
    with pytest.raises(StoreError, match="holds no whole publication"):
        copy_newest(FolderStore(tmp_path / "nothing"), tmp_path / "stick", lambda *_: None)
    assert not (tmp_path / "stick").exists()
