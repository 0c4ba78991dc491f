"""A bucket: the same publication, and two publishers without a lock."""

from collections.abc import Iterator
from pathlib import Path

import pytest
from obstore.store import MemoryStore

from kiosk.publish.bucket_store import BucketStore
from kiosk.publish.errors import RivalError, StoreError
from kiosk.publish.folder_store import FolderStore
from kiosk.publish.stick import copy_newest
from kiosk.publish.stores import Seen, open_store
from tests.publishing import Publisher
from tests.unit.publish.clients import Client
from tests.unit.publish.s3_server import Bucket, serving


@pytest.fixture
def bucket() -> BucketStore:
    return BucketStore(MemoryStore(), "s3://test/kiosk")


def test_a_bucket_holds_what_a_folder_holds(
    publisher: Publisher, folder: Path, bucket: BucketStore
) -> None:
    publisher.stores.append(bucket)
    publisher.publish(folder)
    store = FolderStore(publisher.store)
    names = [name for name in store.names(".") if not name.startswith(".")]
    assert len(names) >= 8
    assert all(bucket.read(name) == store.read(name) for name in names)


def test_a_stick_is_made_from_a_bucket(
    publisher: Publisher, folder: Path, bucket: BucketStore, client: Client, tmp_path: Path
) -> None:
    publisher.stores = [bucket]
    publisher.publish(folder)
    last = publisher.publish(folder)
    copy_newest(bucket, tmp_path / "stick", lambda *_: None)
    assert client.manifest(tmp_path / "stick") == last


def test_the_slower_of_two_publishers_is_told_and_nothing_is_broken(
    publisher: Publisher, folder: Path, bucket: BucketStore, client: Client, tmp_path: Path
) -> None:
    publisher.stores = [bucket]
    publisher.publish(folder)

    class Slow(BucketStore):
        """Another publisher comes between the look at the store and the first write."""

        done = False

        def add(self, name: str, content: bytes | Path) -> None:
            if not self.done:
                self.done = True
                quick = Publisher(tmp_path, stores=[bucket])
                quick.keys_folder = publisher.keys_folder / "second-organiser"
                quick.publish(folder)
            super().add(name, content)

    publisher.stores = [Slow(bucket._bucket, bucket.address)]
    with pytest.raises(RivalError, match="publish again"):
        publisher.publish(folder)
    copy_newest(bucket, tmp_path / "stick", lambda *_: None)
    there = client.manifest(tmp_path / "stick")
    assert there is not None
    assert there.seq == 2
    publisher.stores = [bucket]
    assert publisher.publish(folder).seq == 3


def test_an_object_is_swapped_only_for_the_one_that_was_seen(bucket: BucketStore) -> None:
    bucket.swap("a", b"1", Seen(None))
    with pytest.raises(RivalError):
        bucket.swap("a", b"2", Seen(None))
    seen = bucket.seen("a")
    bucket.swap("a", b"2", seen)
    with pytest.raises(RivalError):
        bucket.swap("a", b"3", seen)
    assert bucket.read("a") == b"2"


def test_creating_the_same_again_is_fine(bucket: BucketStore) -> None:
    bucket.create("a", b"1")
    bucket.create("a", b"1")
    with pytest.raises(RivalError):
        bucket.create("a", b"2")


def test_what_is_not_there_is_none(bucket: BucketStore) -> None:
    assert bucket.read("a") is None
    assert bucket.size("a") is None
    bucket.remove("a")


def test_only_folders_and_buckets_are_stores(tmp_path: Path) -> None:
    assert isinstance(open_store(str(tmp_path)), FolderStore)
    assert isinstance(open_store("s3://bucket/folder"), BucketStore)
    with pytest.raises(StoreError, match="name a folder, or a bucket"):
        open_store("ftp://example.org/kiosk")


@pytest.fixture
def remote(monkeypatch: pytest.MonkeyPatch) -> Iterator[Bucket]:
    """A bucket behind real HTTP, which ``s3://test`` leads to."""
    bucket = Bucket()
    with serving(bucket) as address:
        monkeypatch.setenv("AWS_ENDPOINT", address)
        monkeypatch.setenv("AWS_ALLOW_HTTP", "true")
        monkeypatch.setenv("AWS_ACCESS_KEY_ID", "someone")
        monkeypatch.setenv("AWS_SECRET_ACCESS_KEY", "secret")
        monkeypatch.setenv("AWS_REGION", "eu-south-1")
        monkeypatch.setenv("NO_PROXY", "127.0.0.1")
        yield bucket


def test_it_is_published_over_http_with_headers_for_caches(
    publisher: Publisher, folder: Path, remote: Bucket, client: Client, tmp_path: Path
) -> None:
    publisher.stores = [open_store("s3://test/kiosk")]
    publisher.publish(folder)
    last = publisher.publish(folder)
    copy_newest(open_store("s3://test/kiosk"), tmp_path / "stick", lambda *_: None)
    assert client.manifest(tmp_path / "stick") == last
    newest = remote.headers["kiosk/metadata/timestamp.json"]
    assert newest["cache-control"] == "public, max-age=15, must-revalidate"
    others = [name for name in remote.headers if not name.endswith("timestamp.json")]
    for name in others:
        assert remote.headers[name]["cache-control"].endswith("immutable")


def test_over_http_too_the_slower_one_is_told(remote: Bucket) -> None:
    store = open_store("s3://test/kiosk")
    store.swap("a", b"1", Seen(None))
    with pytest.raises(RivalError):
        store.create("a", b"2")
    seen = store.seen("a")
    open_store("s3://test/kiosk").swap("a", b"2", seen)
    with pytest.raises(RivalError):
        store.swap("a", b"3", seen)
    assert store.size("a") == 1
    store.remove("a")
    assert store.read("a") is None
