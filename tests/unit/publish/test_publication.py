"""A publication as any TUF client, any web server and any zstd see it."""

import functools
import hashlib
import shutil
import subprocess
import threading
from collections.abc import Iterator
from datetime import UTC, datetime
from http.server import SimpleHTTPRequestHandler, ThreadingHTTPServer
from pathlib import Path

import pytest
from tuf.ngclient import Updater

from kiosk.publish.compression import unpacked
from kiosk.publish.folder_store import FolderStore
from kiosk.publish.wish import Wish
from kiosk.releases.database import write_database
from kiosk.releases.manifest import MAX_BYTES, Audience, Manifest, read_manifest
from kiosk.releases.published import blob_name, delta_name
from kiosk.releases.source import Source, database_source
from tests.publishing import Publisher
from tests.unit.publish.clients import Client
from tests.unit.publish.conftest import Edit


class _Quiet(SimpleHTTPRequestHandler):
    def log_message(self, format: str, *args: object) -> None:
        pass


@pytest.fixture
def served(publisher: Publisher) -> Iterator[str]:
    publisher.store.mkdir()
    handler = functools.partial(_Quiet, directory=publisher.store)
    with ThreadingHTTPServer(("127.0.0.1", 0), handler) as server:
        thread = threading.Thread(target=server.serve_forever, args=(0.01,))
        thread.start()
        yield f"http://127.0.0.1:{server.server_port}"
        server.shutdown()
        thread.join()


def _database(store: Path, manifest: Manifest) -> bytes:
    assert manifest.db.zst is not None
    return unpacked((store / blob_name(manifest.db.zst.sha256, ".zst")).read_bytes())


def _all_files(store: Path) -> dict[str, bytes]:
    return {
        path.relative_to(store).as_posix(): path.read_bytes()
        for path in store.rglob("*")
        if path.is_file()
    }


def test_a_stock_client_verifies_it_over_any_web_server(
    publisher: Publisher, folder: Path, served: str, tmp_path: Path
) -> None:
    manifest = publisher.publish(folder)
    updater = Updater(
        str(tmp_path),
        f"{served}/metadata/",
        str(tmp_path),
        f"{served}/targets/",
        bootstrap=publisher.root.read_bytes(),
    )
    updater.refresh()
    info = updater.get_targetinfo("release/stable.json")
    assert info is not None
    content = Path(updater.download_target(info)).read_bytes()
    assert read_manifest(content, "manifest.json") == manifest
    database = _database(publisher.store, manifest)
    assert hashlib.sha256(database).hexdigest() == manifest.db.sha256


def test_the_media_lie_in_it_by_hash(publisher: Publisher, folder: Path) -> None:
    manifest = publisher.publish(folder)
    poster = (folder / "media/posters/bergamo.svg").read_bytes()
    name = blob_name(hashlib.sha256(poster).hexdigest(), ".svg")
    assert (publisher.store / name).read_bytes() == poster
    assert manifest.media.count == 1
    assert manifest.media.bytes_required == len(poster)


@pytest.mark.skipif(shutil.which("zstd") is None, reason="needs the command zstd")
def test_the_stock_zstd_makes_the_new_database_from_the_old_one(
    publisher: Publisher, folder: Path, edit: Edit, tmp_path: Path
) -> None:
    first = publisher.publish(folder)
    second = publisher.publish(edit("The best race"))
    old, new = tmp_path / "old.db", tmp_path / "new.db"
    old.write_bytes(_database(publisher.store, first))
    delta = publisher.store / delta_name(second.db.sha256, first.db.sha256)
    facts = next(one for one in second.db.deltas if one.base == first.db.sha256)
    content = delta.read_bytes()
    assert (hashlib.sha256(content).hexdigest(), len(content)) == (facts.sha256, facts.size)
    assert content[8:40] == hashlib.sha256(old.read_bytes()).digest()  # RFC 9842
    command = ["zstd", "-q", "-d", f"--patch-from={old}", str(delta), "-o", str(new)]
    subprocess.run(command, check=True)
    assert hashlib.sha256(new.read_bytes()).hexdigest() == second.db.sha256


def test_several_stores_get_the_same_bytes(
    publisher: Publisher, folder: Path, edit: Edit, tmp_path: Path
) -> None:
    other = tmp_path / "other"
    publisher.stores.append(FolderStore(other))
    publisher.publish(folder)
    publisher.publish(edit("The best race"))
    assert _all_files(other) == _all_files(publisher.store)


def test_the_content_folder_and_the_master_database_give_the_same_bytes(
    folder: Path, master: str, tmp_path: Path
) -> None:
    from kiosk.content.database import opened

    publisher = Publisher(tmp_path)
    first = publisher.publish(folder)
    with opened(master) as engine, engine.connect() as connection:
        source = database_source(connection, folder / "media")
    assert publisher.publish(source).db.sha256 == first.db.sha256


def test_deltas_start_from_the_factory_release_too(
    publisher: Publisher, folder: Path, tmp_path: Path
) -> None:
    from kiosk.paths import shipped
    from kiosk.releases.source import folder_source

    shipped_source = folder_source(shipped("db", "content"))
    write_database(shipped_source.rows, tmp_path / "factory.db")
    factory = hashlib.sha256((tmp_path / "factory.db").read_bytes()).hexdigest()
    rows = tuple(
        (table, {**row, "name": {"it": "Altro", "en": "Other"}} if table == "site" else row)
        for table, row in shipped_source.rows
    )
    manifest = publisher.publish(Source(rows, shipped_source.media))
    assert [delta.base for delta in manifest.db.deltas] == [factory]


def test_a_manifest_of_thirty_six_deltas_is_small(publisher: Publisher, folder: Path) -> None:
    from dataclasses import replace

    from kiosk.releases.manifest import DeltaFacts

    manifest = publisher.publish(folder)
    deltas = tuple(DeltaFacts(f"{n:064}", f"{n:064}", 123_456) for n in range(36))
    big = replace(manifest, db=replace(manifest.db, deltas=deltas))
    assert len(big.to_json()) < MAX_BYTES // 2
    assert read_manifest(big.to_json(), "manifest.json") == big


@pytest.mark.parametrize(
    ("day", "poll_s", "days"),
    [(datetime(2024, 3, 1, tzinfo=UTC), 900, 30), (datetime(2024, 6, 5, tzinfo=UTC), 60, 14)],
)
def test_around_the_race_kiosks_ask_more_often(
    day: datetime, poll_s: int, days: int, tmp_path: Path, folder: Path
) -> None:
    publisher = Publisher(tmp_path, day)
    assert publisher.publish(folder).poll_s == poll_s
    content = (publisher.store / "metadata/timestamp.json").read_text(encoding="utf-8")
    until = day.replace(day=day.day + days) if day.month == 6 else datetime(2024, 3, 31, tzinfo=UTC)
    assert f"{until:%Y-%m-%d}" in content


def test_what_was_asked_for_is_in_the_manifest(publisher: Publisher, folder: Path) -> None:
    assert publisher.publish(folder, urgent=True).urgent
    assert not publisher.publish(folder).urgent


def test_a_candidate_leaves_the_stable_one_in_its_place(
    publisher: Publisher, folder: Path, edit: Edit, client: Client
) -> None:
    stable = publisher.publish(folder)
    wish = Wish(audience=Audience(towns=("bergamo",)))
    candidate = publisher.publish(edit("The best race"), wish)
    assert client.manifest(publisher.store) == stable
    assert client.manifest(publisher.store, "candidate") == candidate
    assert candidate.audience == Audience((), ("bergamo",))
    assert candidate.seq == 2


def test_a_stable_publication_takes_the_place_of_the_candidate(
    publisher: Publisher, folder: Path, client: Client
) -> None:
    publisher.publish(folder)
    candidate = publisher.publish(folder, Wish(audience=Audience(kiosks=("piazza",))))
    stable = publisher.publish(folder)
    assert client.manifest(publisher.store) == stable
    assert client.manifest(publisher.store, "candidate") is None
    assert stable.db.sha256 == candidate.db.sha256


def test_a_new_store_gets_the_stable_one_with_a_candidate(
    publisher: Publisher, folder: Path, edit: Edit, tmp_path: Path, client: Client
) -> None:
    stable = publisher.publish(folder)
    publisher.stores.append(FolderStore(tmp_path / "other"))
    wish = Wish(audience=Audience(towns=("bergamo",)), restore=True)
    publisher.publish(edit("The best race"), wish)
    assert client.manifest(tmp_path / "other") == stable
    assert _database(tmp_path / "other", stable)


def test_no_answer_changes_nothing(publisher: Publisher, folder: Path) -> None:
    publisher.publish(folder)
    before = _all_files(publisher.store)
    with pytest.raises(AssertionError):
        publisher.publish(folder, confirm=lambda _: False)
    assert _all_files(publisher.store) == before
    assert publisher.publish(folder).seq == 2
