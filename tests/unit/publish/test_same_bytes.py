"""P15: the shipped content gives the same bytes from a folder, from SQLite and from PostgreSQL."""

from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.content.database import import_folder
from kiosk.paths import shipped
from kiosk.releases.database import write_database
from kiosk.releases.durable import sha256_of
from kiosk.releases.manifest import read_manifest
from kiosk.releases.source import folder_source, master_source


def test_folder_sqlite_and_postgresql_give_the_same_database(
    postgresql: str, tmp_path: Path
) -> None:
    content, media = shipped("db", "content"), tmp_path / "media"
    sqlite = f"sqlite:///{tmp_path / 'master.db'}"
    for url in (sqlite, postgresql):
        assert import_folder(url, content, media=media).applied
    sources = {
        "folder": folder_source(content),
        "sqlite": master_source(sqlite, media),
        "postgresql": master_source(postgresql, media),
    }
    for name, source in sources.items():
        write_database(source.rows, tmp_path / name)
    assert len({sha256_of(tmp_path / name) for name in sources}) == 1


def test_the_command_publishes_the_same_database_from_postgresql(
    postgresql: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    keys, media, store = (str(tmp_path / name) for name in ("keys", "media", "store"))
    place = ["--database", postgresql, "--media", media]
    assert main(["content", "import", *place]) == 0
    assert main(["keys", "init", "--demo", keys]) == 0
    assert main(["publish", store, "--keys", keys]) == 0
    capsys.readouterr()
    assert main(["publish", store, "--keys", keys, *place]) == 0
    assert "Nothing has changed since the last publication" in capsys.readouterr().out
    files = (tmp_path / "store/targets/release").glob("*.stable.json")
    manifests = [read_manifest(file.read_bytes(), file.name) for file in files]
    assert {manifest.seq for manifest in manifests} == {1, 2}
    assert len({manifest.db.sha256 for manifest in manifests}) == 1
