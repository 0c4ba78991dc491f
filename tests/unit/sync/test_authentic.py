"""P2: no byte that nobody signed is ever shown."""

import json
import subprocess
import sys
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.releases.manifest import DatabaseFacts, read_manifest
from kiosk.sync import trust
from kiosk.sync.folder import Folder
from tests.faults.mutations import mutate
from tests.faults.scene import History, copied, look, manifest_of, sound
from tests.unit.sync.repository import Repository


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> History:
    history = History(tmp_path_factory.mktemp("history"))
    for _ in range(2):
        history.publish()
    return history


@pytest.fixture(scope="module")
def behind(history: History) -> Path:
    return history.kiosk(history.folder / "behind", history.states[0])


def test_spoiled_files_are_never_shown(history: History, behind: Path, tmp_path: Path) -> None:
    fresh = history.kiosk(tmp_path / "fresh")
    ends = mutate(history.states[1], [fresh, behind], tmp_path / "scene", 50, seed=7)
    assert ends["SHOWN UNSIGNED"] == 0
    assert ends["tampered"] > 3
    assert ends["ready"] > 3


def test_a_spoiled_store_is_refused_by_the_real_command(
    history: History, behind: Path, tmp_path: Path
) -> None:
    data = copied(behind, tmp_path / "kiosk")
    store = copied(history.states[1], tmp_path / "store")
    manifest = manifest_of(store)
    manifest.write_bytes(manifest.read_bytes().replace(b'"seq":2', b'"seq":3'))
    command = [sys.executable, "-m", "kiosk", "sync", "--once", "--json", "--data", str(data)]
    done = subprocess.run(
        [*command, "--source", str(store)], capture_output=True, text=True, check=False
    )
    lines = [json.loads(line) for line in done.stdout.splitlines()]
    assert done.returncode == 76
    assert lines[-1] == {"event": "done", "result": "tampered", "seq": 1}
    assert sound(data).seq == 1
    done = subprocess.run(
        [*command, "--source", str(history.states[1])], capture_output=True, text=True, check=False
    )
    assert json.loads(done.stdout.splitlines()[-1])["result"] == "ready"
    assert done.returncode == 0


def _links(store: Path) -> None:
    for file in store.rglob("*.zst"):
        file.rename(store / "elsewhere")
        file.symlink_to(store / "elsewhere")


def _folder_link(store: Path) -> None:
    (store / "blob").rename(store / "other")
    (store / "blob").symlink_to(store / "other")


def _pipe(store: Path) -> None:
    import os

    for file in store.rglob("*.zst"):
        file.unlink()
        os.mkfifo(file)


def _folders(store: Path) -> None:
    for file in store.rglob("*.zst"):
        file.unlink()
        file.mkdir()


@pytest.mark.skipif(sys.platform == "win32", reason="makes links and pipes")
@pytest.mark.parametrize("harm", [_links, _folder_link, _pipe, _folders])
def test_a_stick_with_tricks_holds_nothing(
    harm: Callable[[Path], None], history: History, tmp_path: Path
) -> None:
    data, store = history.kiosk(tmp_path / "kiosk"), copied(history.states[1], tmp_path / "stick")
    harm(store)
    assert look(data, Folder(store)).code == 69


@pytest.mark.parametrize(
    "facts",
    [
        {"db": {"size": 10**15}},
        {"db": {"zst": {"size": 10**15}}},
        {"db": {"size": 5000}},
        {"db": {"sha256": "ab" * 32}},
        {"db": {"zst": None}},
        {"db": {"schema_version": 0}},
        {"db": {"schema_version": 99}},
        {"app": {"min": "99.0", "max_schema": 1}},
        {"schema": 9},
        {"seq": 10**40},
        {"media": []},
        {"channel": "factory"},
    ],
)
def test_a_signed_manifest_that_makes_no_sense_is_refused(
    facts: dict[str, object], history: History, tmp_path: Path
) -> None:
    repository = _repository(history)
    file = manifest_of(history.states[1])
    manifest = json.loads(file.read_bytes())
    for name, value in facts.items():
        _put(manifest, name, value)
    repository.target("stable", json.dumps(manifest).encode())
    data = tmp_path / "kiosk"
    trust.set_root(data, repository.files["metadata/1.root.json"], "root.json")
    result = look(data, repository)
    assert result.word not in ("ready",), result
    if facts != {"channel": "factory"}:
        assert result.code != 0
    assert not list((data / "releases").glob("*-*")) if (data / "releases").exists() else True


def _put(manifest: dict[str, object], name: str, value: object) -> None:
    inner = manifest.get(name)
    if isinstance(value, dict) and isinstance(inner, dict):
        for key, one in value.items():
            _put(inner, key, one)
    else:
        manifest[name] = value


def test_a_signed_database_that_is_none_is_refused(history: History, tmp_path: Path) -> None:
    import hashlib

    from kiosk.publish.compression import whole
    from kiosk.releases.manifest import FileFacts

    repository = _repository(history)
    file = manifest_of(history.states[1])
    good = read_manifest(file.read_bytes(), "manifest")
    (packed,) = [one for one in history.states[1].rglob("*.zst") if good.db.zst
                 and one.stem == good.db.zst.sha256]  # fmt: skip
    from kiosk.publish.compression import unpacked

    database = unpacked(packed.read_bytes())
    data = tmp_path / "kiosk"
    trust.set_root(data, repository.files["metadata/1.root.json"], "root.json")
    for number, bad in enumerate(
        [
            b"not a database at all",
            database[:-1] + b"?",
            database[:4096] + bytes(len(database) - 4096),
            database.replace(b"CREATE TABLE asset", b"CREATE TABLE asses"),
        ]
    ):
        small = whole(bad)
        zst = FileFacts(hashlib.sha256(small).hexdigest(), len(small))
        facts = DatabaseFacts(hashlib.sha256(bad).hexdigest(), len(bad), 1, zst)
        repository.files[f"blob/{zst.sha256[:2]}/{zst.sha256}.zst"] = small
        repository.target("stable", replace(good, seq=10 + number, db=facts).to_json())
        result = look(data, repository)
        assert result.word != "ready" or bad == database[:-1] + b"?", (number, result)


def _repository(history: History) -> Repository:
    repository = Repository()
    for file in history.states[1].rglob("*"):
        if file.is_file() and "metadata" not in file.parts:
            name = file.relative_to(history.states[1]).as_posix()
            repository.files[name] = file.read_bytes()
    return repository
