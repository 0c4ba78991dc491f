"""The verbs as people type them."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.content.database import migrate
from kiosk.publish.folder_store import LOCK, FolderStore
from kiosk.publish.metadata import DEMO
from kiosk.publish.stick import copy_newest
from kiosk.releases.lock import only_one
from kiosk.releases.source import Source
from tests.unit.publish.clients import Client

WORDS = "cinque parole tirate a sorte"

Run = Callable[..., tuple[int, str, str]]


@pytest.fixture
def run(capsys: pytest.CaptureFixture[str]) -> Run:
    """Run a verb; return exit code, what it said, and what it complained of."""

    def ran(*words: object) -> tuple[int, str, str]:
        code = main([str(word) for word in words])
        said = capsys.readouterr()
        return code, said.out, said.err

    return ran


@pytest.fixture
def demo(tmp_path: Path, run: Run) -> Path:
    assert run("keys", "init", "--demo", tmp_path / "keys")[0] == 0
    return tmp_path / "keys"


def test_a_demo_says_clearly_that_it_is_one(tmp_path: Path, run: Run) -> None:
    code, out, _ = run("keys", "init", "--demo", tmp_path / "keys")
    assert code == 0
    assert out.startswith("DEMO KEYS")
    assert DEMO in (tmp_path / "keys/root.json").read_text(encoding="utf-8")


def test_from_the_ceremony_to_the_first_publication(tmp_path: Path, folder: Path, run: Run) -> None:
    secret = tmp_path / "passphrase"
    secret.write_text(f"{WORDS}\n", encoding="utf-8")
    roots = [word for n in "123" for word in ("--root", tmp_path / n)]
    keys, store = tmp_path / "keys", tmp_path / "store"
    code, out, _ = run("keys", "init", keys, *roots, "--passphrase-file", secret)
    assert code == 0
    assert "six words" in out
    options = ["--keys", keys, "--passphrase-file", secret]
    code, out, err = run("publish", store, "--content", folder, *options)
    assert (code, err) == (0, "")
    assert "It is the first with these keys." in out
    root = (keys / "root.json").read_bytes()
    manifest = Client(root, tmp_path / "client").manifest(store)
    assert manifest is not None
    assert run("keys", "status", "--keys", keys)[0] == 0
    assert run("keys", "rotate", "targets", *options)[0] == 0
    assert run("keys", "resign", store, *options)[0] == 0
    assert Client(root, tmp_path / "client").manifest(store) == manifest
    assert run("keys", "revoke", "targets", "--whose", "second", *options)[0] == 0
    assert run("publish", store, "--content", folder, *options)[0] == 0
    manifest = Client(root, tmp_path / "client").manifest(store)
    assert manifest is not None
    assert manifest.min_seq == manifest.seq == 2


def test_without_a_passphrase_nothing_is_signed(tmp_path: Path, folder: Path, run: Run) -> None:
    secret = tmp_path / "passphrase"
    secret.write_text(f"{WORDS}\n", encoding="utf-8")
    roots = [word for n in "123" for word in ("--root", tmp_path / n)]
    run("keys", "init", tmp_path / "keys", *roots, "--passphrase-file", secret)
    secret.write_text("not this one, surely\n", encoding="utf-8")
    store = tmp_path / "store"
    command = ["publish", store, "--content", folder, "--keys", tmp_path / "keys"]
    for more in ([], ["--passphrase-file", secret]):
        code, _, err = run(*command, *more)
        assert code == 1
        assert "passphrase is not the right one" in err
    assert not list(store.rglob("*.json"))


def test_a_dry_run_says_what_would_change_and_changes_nothing(
    demo: Path, tmp_path: Path, folder: Path, change: Callable[[str, str, str], Source], run: Run
) -> None:
    store = tmp_path / "store"
    command = ["publish", store, "--keys", demo, "--content", folder]
    assert run(*command)[0] == 0
    before = {path: path.read_bytes() for path in store.rglob("*") if path.is_file()}
    change("towns/bergamo/town.yaml", "La torre civica.", "La torre della città.")
    code, out, _ = run(*command, "--dry-run")
    assert code == 0
    assert "Changed since publication 1" in out
    assert "Towns, Bergamo: 1 landmark changed" in out
    assert "Nothing was published." in out
    assert {path: path.read_bytes() for path in store.rglob("*") if path.is_file()} == before


def test_shrunken_content_is_refused_unless_confirmed(
    demo: Path, tmp_path: Path, folder: Path, run: Run, monkeypatch: pytest.MonkeyPatch
) -> None:
    command = ["publish", tmp_path / "store", "--keys", demo, "--content", folder]
    (folder / "towns/lodi").mkdir()
    town = (folder / "towns/bergamo/town.yaml").read_text(encoding="utf-8")
    lodi = town.split("landmarks:")[0].replace("Bergamo", "Lodi")
    (folder / "towns/lodi/town.yaml").write_text(lodi, encoding="utf-8")
    assert run(*command)[0] == 0
    (folder / "towns/lodi/town.yaml").unlink()
    code, out, err = run(*command)
    assert code == 1
    assert "There were 2 of “town”, now there are 1." in out
    assert "--yes" in err
    code, out, _ = run(*command, "--yes")
    assert code == 0
    assert "Towns, Lodi: removed" in out


def test_empty_content_is_refused(demo: Path, tmp_path: Path, folder: Path, run: Run) -> None:
    empty = f"sqlite:///{tmp_path / 'empty.db'}"
    migrate(empty)
    command = ["publish", tmp_path / "store", "--keys", demo, "--database", empty]
    code, out, err = run(*command)
    assert code == 1
    assert "There is no town in this content" in out
    assert "--yes" in err
    assert not (tmp_path / "store/metadata").exists()


def test_wrong_content_is_named_by_file_and_nothing_is_published(
    demo: Path, tmp_path: Path, folder: Path, run: Run
) -> None:
    (folder / "towns/bergamo/town.yaml").write_text("name: x\n", encoding="utf-8")
    code, _, err = run("publish", tmp_path / "store", "--keys", demo, "--content", folder)
    assert code == 1
    assert "towns/bergamo/town.yaml" in err
    assert not (tmp_path / "store").exists()


def test_a_missing_picture_is_named(demo: Path, tmp_path: Path, master: str, run: Run) -> None:
    code, _, err = run("publish", tmp_path / "store", "--keys", demo, "--database", master)
    assert code == 1
    assert "bergamo.svg is missing" in err


def test_a_master_database_is_published(
    demo: Path, tmp_path: Path, folder: Path, master: str, run: Run
) -> None:
    options = ["--keys", demo, "--content", folder]
    assert run("publish", tmp_path / "store", *options)[0] == 0
    code, out, _ = run("publish", tmp_path / "store", *options, "--database", master)
    assert code == 0
    assert "Nothing has changed since the last publication" in out


def test_exit_codes_tell_the_roads_apart(
    demo: Path, tmp_path: Path, folder: Path, run: Run
) -> None:
    store = tmp_path / "store"
    options = ["--keys", demo, "--content", folder]
    assert run("publish", "ftp://example.org", *options)[0] == 69
    assert run("publish", store, *options, "--database", "nonsense")[0] == 78
    assert run("publish", store, *options, "--audience", "bergamo")[0] == 1
    assert run("publish", store, "--keys", tmp_path / "nothing")[0] == 1
    assert run("publish", store, *options)[0] == 0
    with only_one(store / LOCK):
        assert run("publish", store, *options)[0] == 75
    run("keys", "init", "--demo", tmp_path / "other")
    assert run("publish", store, "--keys", tmp_path / "other", "--content", folder)[0] == 76


def test_an_audience_makes_a_candidate(demo: Path, tmp_path: Path, folder: Path, run: Run) -> None:
    store = tmp_path / "store"
    options = ["--keys", demo, "--content", folder]
    run("publish", store, *options)
    audience = ["--audience", "town:bergamo", "--audience", "kiosk:piazza"]
    assert run("publish", store, *options, *audience, "--urgent", "--note", "prova")[0] == 0
    client = Client((demo / "root.json").read_bytes(), tmp_path / "client")
    candidate = client.manifest(store, "candidate")
    assert candidate is not None
    assert candidate.urgent
    assert candidate.audience is not None
    assert candidate.audience.towns == ("bergamo",)
    assert "prova" in (store / "ledger/2.json").read_text(encoding="utf-8")


def test_a_stick_is_made(demo: Path, tmp_path: Path, folder: Path, run: Run) -> None:
    store, stick = tmp_path / "store", tmp_path / "stick"
    run("publish", store, "--keys", demo, "--content", folder)
    code, out, _ = run("stick", store, stick)
    assert code == 0
    assert out.startswith(f"Publication 1 is in {stick}: ")
    again = copy_newest(FolderStore(stick), tmp_path / "copy", lambda *_: None)
    assert again.seq == 1


def test_there_is_no_stick_of_nothing(tmp_path: Path, run: Run) -> None:
    code, _, err = run("stick", tmp_path / "nothing", tmp_path / "stick")
    assert code == 69
    assert "holds no whole publication" in err
