"""Old objects stay for a week and for twenty publications, and then they go."""

from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.publish.errors import StoreError
from kiosk.publish.folder_store import FolderStore
from kiosk.releases.published import blob_name
from tests.publishing import Publisher
from tests.unit.publish.clients import Client
from tests.unit.publish.conftest import Edit
from tests.unit.publish.faulty_store import FaultyStore


def _packed(publisher: Publisher, seq_sha: str) -> bool:
    return (publisher.store / blob_name(seq_sha, ".zst")).exists()


def test_an_object_stays_for_twenty_publications_and_a_week(
    publisher: Publisher, folder: Path, edit: Edit, client: Client
) -> None:
    first = publisher.publish(folder)
    assert first.db.zst is not None
    source = edit("The best race")
    publisher.publish(source)
    publisher.now += timedelta(days=8)
    for _ in range(18):
        publisher.publish(source)
    publisher.publish(source)
    assert _packed(publisher, first.db.zst.sha256)
    last = publisher.publish(source)
    assert not _packed(publisher, first.db.zst.sha256)
    assert client.manifest(publisher.store) == last
    names = set(FolderStore(publisher.store).names("."))
    assert "ledger/1.json" in names
    assert "metadata/1.root.json" in names
    assert "metadata/1.snapshot.json" not in names


@pytest.fixture
def three(monkeypatch: pytest.MonkeyPatch) -> None:
    """Three publications instead of twenty, for speed."""
    monkeypatch.setattr("kiosk.publish.pruning.KEPT_RELEASES", 3)


def test_what_is_needed_again_is_kept(
    publisher: Publisher, folder: Path, edit: Edit, three: None
) -> None:
    first = publisher.publish(folder)
    assert first.db.zst is not None
    publisher.publish(edit("The best race"))
    back = edit("The finest race")
    publisher.now += timedelta(days=8)
    for _ in range(5):
        assert publisher.publish(back).db.sha256 == first.db.sha256
    assert _packed(publisher, first.db.zst.sha256)


def test_within_a_week_nothing_goes(
    publisher: Publisher, folder: Path, edit: Edit, three: None
) -> None:
    first = publisher.publish(folder)
    assert first.db.zst is not None
    source = edit("The best race")
    for _ in range(6):
        publisher.publish(source)
    assert _packed(publisher, first.db.zst.sha256)


def test_what_an_interrupted_publication_had_sent_goes_too(
    publisher: Publisher, folder: Path, edit: Edit, three: None, client: Client
) -> None:
    publisher.publish(folder)
    whole = set(FolderStore(publisher.store).names("."))
    publisher.stores = [FaultyStore(publisher.store, 6)]
    with pytest.raises(StoreError):
        publisher.publish(edit("The best race"))
    sent = set(FolderStore(publisher.store).names(".")) - whole
    assert {name.split("/")[0] for name in sent} >= {"blob", "delta", "targets"}
    publisher.stores = [FolderStore(publisher.store)]
    back = edit("The finest race")
    publisher.publish(back)
    assert sent <= set(FolderStore(publisher.store).names("."))
    publisher.now += timedelta(days=8)
    for _ in range(4):
        last = publisher.publish(back)
    left = sent & set(FolderStore(publisher.store).names("."))
    assert {name for name in left if not name.startswith("ledger/")} == set()
    assert client.manifest(publisher.store) == last
