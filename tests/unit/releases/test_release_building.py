"""Building a release: complete, or not there."""

import os
import shutil
import subprocess
import sys
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.releases.build import Label, build_release
from kiosk.releases.durable import remove
from kiosk.releases.errors import BusyError, UnbuildableError
from kiosk.releases.layout import Release
from kiosk.releases.lock import only_one
from kiosk.releases.source import Source, folder_source
from kiosk.releases.store import active_release, read_store, release_at
from kiosk.releases.verification import faults

KILLS = Path(__file__).with_name("kills.py")
Change = Callable[[str, str, str], Source]


def test_a_release_is_whole_and_named_by_its_hash(release: Release) -> None:
    assert list(faults(release)) == []
    assert release.id == f"0-{release.manifest.db.sha256[:12]}"
    assert sorted(file.name for file in release.path.iterdir()) == [
        "READY",
        "content.db",
        "manifest.json",
    ]


def test_media_lie_under_their_hash(release: Release, folder: Path) -> None:
    poster = (folder / "media/posters/bergamo.svg").read_bytes()
    (blob,) = (release.path.parent.parent / "blobs").rglob("*.svg")
    assert release.media(blob.stem, ".svg") == blob
    assert blob.read_bytes() == poster
    assert release.manifest.media.count == 1
    assert release.manifest.media.bytes_required == len(poster)


def test_the_same_content_is_the_same_release(release: Release, source: Source, data: Path) -> None:
    before = {file: file.read_bytes() for file in release.path.iterdir()}
    assert build_release(source, data) == release.path
    assert {file: file.read_bytes() for file in release.path.iterdir()} == before


def test_other_content_is_another_release_beside_it(
    release: Release, change: Change, data: Path
) -> None:
    source = change("site.yaml", "finest", "longest")
    newer = release_at(build_release(source, data, Label(channel="stable", seq=1)))
    assert [one.id for one in read_store(data).releases] == [newer.id, release.id]
    assert active_release(data) == newer


def test_a_damaged_release_and_its_media_are_made_again(
    release: Release, source: Source, data: Path
) -> None:
    (blob,) = (data / "blobs").rglob("*.svg")
    for file in (release.database, blob):
        file.chmod(0o644)
        file.write_bytes(bytes(file.stat().st_size))
    assert list(faults(release))
    assert build_release(source, data) == release.path
    assert list(faults(release_at(release.path))) == []


@pytest.mark.skipif(not hasattr(os, "fork"), reason="kills forked builders")
def test_a_builder_killed_anywhere_leaves_the_old_release_or_the_new_one(
    folder: Path, change: Change, tmp_path: Path
) -> None:
    older, scenes = tmp_path / "older", tmp_path / "scenes"
    shutil.copytree(folder, older)
    old = release_at(build_release(folder_source(older), tmp_path / "old"))
    new = change("media/posters/bergamo.svg", "svg ", "svg id='new' ")
    command = [sys.executable, str(KILLS), str(older), str(folder), str(scenes)]
    killed = int(subprocess.run(command, check=True, capture_output=True, text=True).stdout)
    assert killed > 20
    for data in scenes.iterdir():
        store = read_store(data)
        active = active_release(data)
        assert active is not None
        assert [fault for release in store.releases for fault in faults(release)] == []
        rebuilt = release_at(build_release(new, data, Label(seq=1)))
        assert list(faults(rebuilt)) == []
        assert active.id in (old.id, rebuilt.id)
        assert read_store(data).refused == ()
        assert not list(data.rglob(".building"))


def test_a_failed_build_leaves_nothing(source: Source, data: Path) -> None:
    for poster in source.media.rglob("*.svg"):
        poster.unlink()
    with pytest.raises(UnbuildableError, match=r"bergamo\.svg is missing"):
        build_release(source, data)
    assert list((data / "releases").iterdir()) == []
    assert not list((data / "blobs").rglob("*.svg"))


def test_the_same_bytes_under_two_suffixes_are_both_there(source: Source, data: Path) -> None:
    shutil.copy(source.media / "posters/bergamo.svg", source.media / "twin.xml")
    twins = [
        ("asset", {**values, "slug": "twin", "file": "twin.xml"})
        for name, values in source.rows
        if name == "asset"
    ]
    release = release_at(build_release(Source((*source.rows, *twins), source.media), data))
    assert release.manifest.media.count == 2
    assert list(faults(release)) == []


def test_media_that_changed_while_building_are_refused(source: Source, data: Path) -> None:
    (poster,) = source.media.rglob("*.svg")
    poster.write_text("<svg/>")
    with pytest.raises(UnbuildableError, match=r"bergamo\.svg has changed"):
        build_release(source, data)
    assert active_release(data) is None


@pytest.mark.parametrize("file", ["../../secret.svg", "/etc/passwd"])
def test_media_from_outside_the_content_are_refused(source: Source, data: Path, file: str) -> None:
    rows = [
        (name, {**values, "file": file} if name == "asset" else values)
        for name, values in source.rows
    ]
    with pytest.raises(UnbuildableError, match="not a file below media"):
        build_release(Source(tuple(rows), source.media), data)


def test_a_second_builder_is_told_to_try_again(tmp_path: Path) -> None:
    with (
        only_one(tmp_path / "build.lock"),
        pytest.raises(BusyError, match="try again"),
        only_one(tmp_path / "build.lock", patience=0),
    ):
        pass


def test_a_killed_builder_holds_no_lock(tmp_path: Path) -> None:
    lock = tmp_path / "build.lock"
    holding = (
        "import sys, pathlib; from kiosk.releases.lock import only_one\n"
        "with only_one(pathlib.Path(sys.argv[1])): print('held', flush=True); sys.stdin.read()"
    )
    with subprocess.Popen(
        [sys.executable, "-c", holding, str(lock)], stdin=subprocess.PIPE, stdout=subprocess.PIPE
    ) as holder:
        assert holder.stdout is not None
        assert holder.stdout.readline().strip() == b"held"
        with pytest.raises(BusyError), only_one(lock, patience=0):
            pass
        holder.kill()
        holder.wait()
        with only_one(lock, patience=0):
            pass


def test_a_data_folder_that_is_a_file_is_a_clear_error(source: Source, tmp_path: Path) -> None:
    (tmp_path / "data").write_text("")
    with pytest.raises(OSError, match="data"):
        build_release(source, tmp_path / "data")


def test_removing_takes_protected_files_too(release: Release) -> None:
    remove(release.path)
    remove(release.path)
    assert not release.path.exists()
