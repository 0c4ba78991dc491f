"""The verbs that build, list and check releases."""

import json
from functools import partial
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.content.database import media_folder
from kiosk.releases.layout import Release
from kiosk.releases.lock import only_one


def test_build_prints_the_folder_and_a_summary(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    out = tmp_path / "out"
    assert main(["content", "build", str(folder), "--out", str(out)]) == 0
    path, summary = capsys.readouterr().out.splitlines()
    assert (Path(path) / "READY").exists()
    assert Path(path).parent == out / "releases"
    assert summary.startswith("1 town, 2 landmarks, 0 results: ")


@pytest.mark.parametrize("with_folder", [True, False])
def test_build_reads_a_database_too(
    with_folder: bool, folder: Path, tmp_path: Path, release: Release, master: str
) -> None:
    if not with_folder:
        (folder / "media").rename(media_folder(master))
    out = tmp_path / "out"
    given = [str(folder)] if with_folder else []
    assert main(["content", "build", *given, "--database", master, "--out", str(out)]) == 0
    assert (out / "releases" / release.id / "READY").exists()


@pytest.mark.parametrize("url", ["nonsense", "sqlite:///{}/none.db", "sqlite:///{}/empty.db"])
def test_build_says_what_is_wrong_with_the_database(
    url: str, folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (tmp_path / "empty.db").touch()
    before = sorted(tmp_path.iterdir())
    command = ["content", "build", str(folder), "--database", url.format(tmp_path)]
    assert main([*command, "--out", str(tmp_path / "out")]) == 1
    assert len(capsys.readouterr().err.splitlines()) == 1
    assert sorted(tmp_path.iterdir()) == before


def test_build_says_what_is_wrong_with_the_content(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    (folder / "towns/bergamo/town.yaml").write_text("name: x\n")
    assert main(["content", "build", str(folder), "--out", str(tmp_path / "out")]) == 1
    assert "towns/bergamo/town.yaml" in capsys.readouterr().err
    assert not (tmp_path / "out" / "releases").exists()


def test_list_as_json(release: Release, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["releases", "list", "--json", "--data", str(data)]) == 0
    assert json.loads(capsys.readouterr().out) == [
        {
            "seq": 0,
            "id": release.id,
            "db_sha256": release.manifest.db.sha256,
            "state": "active",
            "factory": True,
            "published_at": None,
        }
    ]


def test_list_for_people(release: Release, data: Path, capsys: pytest.CaptureFixture[str]) -> None:
    assert main(["releases", "list", "--data", str(data)]) == 0
    assert capsys.readouterr().out == f"{release.id}  active  not published\n"


def test_verify_tells_whole_from_damaged(
    release: Release, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    assert main(["releases", "verify", "--data", str(data)]) == 0
    assert capsys.readouterr().out == f"{release.id}  whole\n"
    (blob,) = (data / "blobs").rglob("*.svg")
    blob.unlink()
    assert main(["releases", "verify", "--data", str(data)]) == 1
    assert "bergamo.svg" in capsys.readouterr().err


def test_factory_prints_its_folder(
    folder: Path,
    data: Path,
    release: Release,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("kiosk.releases.factory.shipped", lambda *_: folder)
    assert main(["releases", "factory", "--data", str(data)]) == 0
    assert capsys.readouterr().out == f"{release.path}\n"


def test_a_busy_data_folder_is_worth_another_try(
    folder: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    monkeypatch.setattr("kiosk.releases.placing.only_one", partial(only_one, patience=0))
    with only_one(tmp_path / "build.lock"):
        assert main(["content", "build", str(folder), "--out", str(tmp_path)]) == 75
    assert "try again" in capsys.readouterr().err


def test_a_folder_that_is_not_there_is_a_sentence(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    nowhere = tmp_path / "nowhere"
    assert main(["content", "build", str(nowhere), "--out", str(tmp_path / "out")]) == 1
    assert str(nowhere) in capsys.readouterr().err
