"""Whatever stops a publication, the store shows the old one or the new one."""

from pathlib import Path

import pytest

from kiosk.publish.errors import (
    ForeignStoreError,
    RivalError,
    StaleStoreError,
    StoreError,
    UntidyError,
)
from kiosk.publish.folder_store import LOCK, FolderStore
from kiosk.releases.durable import remove
from kiosk.releases.lock import only_one
from tests.publishing import Publisher
from tests.unit.publish.clients import Client
from tests.unit.publish.conftest import Edit
from tests.unit.publish.faulty_store import FaultyStore


def test_what_is_named_is_written_before_what_names_it(publisher: Publisher, folder: Path) -> None:
    store = FaultyStore(publisher.store)
    publisher.stores = [store]
    publisher.publish(folder)
    kinds = [name.split("/")[0] for name in store.written]
    assert kinds == sorted(kinds, key=["blob", "delta", "targets", "ledger", "metadata"].index)
    assert store.written[-1] == "metadata/timestamp.json"


def test_a_failure_at_any_write_leaves_the_old_one_and_the_next_try_succeeds(
    publisher: Publisher, folder: Path, edit: Edit, client: Client
) -> None:
    old = publisher.publish(folder)
    source = edit("The best race")
    failures = 0
    while True:
        publisher.stores = [FaultyStore(publisher.store, failures)]
        try:
            new = publisher.publish(source)
            break
        except StoreError:
            failures += 1
            assert client.manifest(publisher.store) == old
    assert failures >= 6
    assert client.manifest(publisher.store) == new
    assert new.seq > old.seq + failures - 1


def test_the_second_organiser_goes_on_after_an_interruption_of_the_first(
    publisher: Publisher, folder: Path, client: Client
) -> None:
    publisher.publish(folder)
    publisher.stores = [FaultyStore(publisher.store, 4)]
    with pytest.raises(StoreError):
        publisher.publish(folder)
    publisher.stores = [FolderStore(publisher.store)]
    publisher.keys_folder = publisher.keys_folder / "second-organiser"
    second = publisher.publish(folder)
    assert second.seq >= 2
    assert client.manifest(publisher.store) == second


def test_one_of_two_stores_missing_a_publication_is_no_surprise(
    publisher: Publisher, folder: Path, tmp_path: Path, client: Client
) -> None:
    other = FolderStore(tmp_path / "other")
    publisher.stores.append(other)
    publisher.publish(folder)
    publisher.stores.remove(other)
    publisher.publish(folder)
    publisher.stores.append(other)
    third = publisher.publish(folder)
    assert client.manifest(other.path) == third


def test_a_store_put_back_from_an_old_copy_is_refused_with_the_remedy(
    publisher: Publisher, folder: Path, client: Client
) -> None:
    publisher.publish(folder)
    publisher.snapshot("old")
    publisher.publish(folder)
    remove(publisher.store)
    (publisher.folder / "old").rename(publisher.store)
    with pytest.raises(StaleStoreError, match="kiosk publish --restore"):
        publisher.publish(folder)
    restored = publisher.publish(folder, restore=True)
    assert restored.seq == 3
    assert client.manifest(publisher.store) == restored


@pytest.mark.parametrize("lost", [".", "metadata/timestamp.json"])
def test_a_store_that_was_lost_is_made_again_from_the_ledger(
    lost: str, publisher: Publisher, folder: Path, client: Client
) -> None:
    publisher.publish(folder)
    last = publisher.publish(folder)
    assert client.manifest(publisher.store) == last
    remove(publisher.store / lost)
    with pytest.raises(StaleStoreError, match="holds no whole publication"):
        publisher.publish(folder)
    restored = publisher.publish(folder, restore=True)
    assert client.manifest(publisher.store) == restored
    assert restored.seq > last.seq


def test_a_lost_position_is_found_again_in_the_store(publisher: Publisher, folder: Path) -> None:
    publisher.publish(folder)
    publisher.publish(folder)
    remove(publisher.keys_folder / "position.json")
    assert publisher.publish(folder).seq == 3


@pytest.mark.parametrize("content", [b"", b"{", b"\0" * 400])
def test_a_torn_timestamp_is_refused_with_the_remedy(
    content: bytes, publisher: Publisher, folder: Path, client: Client
) -> None:
    publisher.publish(folder)
    (publisher.store / "metadata/timestamp.json").write_bytes(content)
    with pytest.raises(StaleStoreError, match="--restore"):
        publisher.publish(folder)
    publisher.publish(folder, restore=True)
    assert client.manifest(publisher.store)


def test_the_store_of_other_keys_is_left_alone(
    publisher: Publisher, folder: Path, tmp_path: Path
) -> None:
    publisher.publish(folder)
    stranger = Publisher(tmp_path / "stranger", stores=[FolderStore(publisher.store)])
    before = sorted(publisher.store.rglob("*"))
    for restore in (False, True):
        with pytest.raises(ForeignStoreError, match="other keys"):
            stranger.publish(folder, restore=restore)
    assert sorted(publisher.store.rglob("*")) == before


def test_two_publishers_at_once_are_told_apart_by_the_lock(
    publisher: Publisher, folder: Path
) -> None:
    publisher.publish(folder)
    with only_one(publisher.store / LOCK), pytest.raises(RivalError, match="try again"):
        publisher.publish(folder)
    assert publisher.publish(folder).seq == 2


def test_a_restored_store_has_the_whole_ledger_again(publisher: Publisher, folder: Path) -> None:
    for _ in range(3):
        publisher.publish(folder)
    remove(publisher.store)
    publisher.publish(folder, restore=True)
    own = {path.name: path.read_bytes() for path in (publisher.keys_folder / "ledger").iterdir()}
    assert sorted(own) == [f"{seq}.json" for seq in (1, 2, 3, 4)]
    assert own == {p.name: p.read_bytes() for p in (publisher.store / "ledger").iterdir()}


def test_what_was_written_when_a_publisher_was_killed_goes_with_the_next(
    publisher: Publisher, folder: Path
) -> None:
    publisher.publish(folder)
    store = FolderStore(publisher.store)
    half = publisher.store / ".sending-0a1b2c3d"
    half.write_bytes(b"half of a pict")
    with store.alone():
        assert not half.exists()


def test_what_fails_after_the_last_write_is_said_to_come_after_it(
    publisher: Publisher, folder: Path, client: Client
) -> None:
    publisher.publish(folder)
    (publisher.keys_folder / "ledger/2.json").mkdir()
    with pytest.raises(UntidyError, match="Publication 2 is in every store, but"):
        publisher.publish(folder)
    seen = client.manifest(publisher.store)
    assert seen is not None
    assert seen.seq == 2
