"""P10: a stick updates a kiosk that has no network, and no stick can harm one."""

import os
import shutil
import subprocess
import sys
from itertools import count
from pathlib import Path

import pytest

from kiosk.releases.switching import waiting_release
from kiosk.settings import source_names
from kiosk.sync.folder import Folder
from kiosk.sync.opening import Sources
from kiosk.sync.pace import Bandwidth
from tests.faults.scene import History, copied, look, sound, take
from tests.faults.sources import Pulled


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> History:
    history = History(tmp_path_factory.mktemp("history"))
    for _ in range(2):
        history.publish()
    return history


@pytest.fixture(scope="module")
def behind(history: History) -> Path:
    return history.kiosk(history.folder / "behind", history.states[0])


def test_a_stick_is_found_where_sticks_appear(history: History, tmp_path: Path) -> None:
    sources = Sources(source_names(f"{tmp_path}/media/*/*"), Bandwidth())
    assert list(sources.now()) == []
    (tmp_path / "media" / "kiosk" / "photos").mkdir(parents=True)
    copied(history.states[1], tmp_path / "media" / "kiosk" / "TAPPA")
    (stick,) = sources.now()
    assert stick.name.endswith("TAPPA")
    data = history.kiosk(tmp_path / "kiosk")
    assert look(data, *sources.now()).word == "ready"


def test_a_stick_with_other_things_has_its_store_in_a_folder(
    history: History, tmp_path: Path
) -> None:
    copied(history.states[1], tmp_path / "media" / "PHOTOS" / "tappa")
    sources = Sources([f"{tmp_path}/media/*"], Bandwidth())
    (stick,) = sources.now()
    assert stick.name.endswith("PHOTOS/tappa".replace("/", os.sep))
    assert list(sources.sticks()) == [tmp_path / "media" / "PHOTOS" / "tappa"]
    assert look(history.kiosk(tmp_path / "kiosk"), stick).word == "ready"


@pytest.mark.parametrize("fresh", [True, False])
def test_a_stick_pulled_out_at_any_moment_harms_nothing(
    fresh: bool, history: History, behind: Path, tmp_path: Path
) -> None:
    words = []
    for chunks in count():
        data = tmp_path / str(chunks)
        history.kiosk(data) if fresh else copied(behind, data)
        words.append(look(data, Pulled(history.states[1], chunks)).word)
        if not fresh:
            assert sound(data).seq == 1
        if words[-1] == "ready":
            break
        assert words[-1] == "unavailable"
        assert not waiting_release(data)
        assert look(data, Folder(history.states[1])).word == "ready"
        take(data)
        assert sound(data).seq == 2
    assert len(words) > 4


def test_pulling_it_again_and_again_still_gets_there(history: History, tmp_path: Path) -> None:
    """What came before is not fetched again: the fourth try ends what three began."""
    data = history.kiosk(tmp_path / "kiosk")
    for chunks in (2, 4, 6, 8, 10, 12):
        if look(data, Pulled(history.states[1], chunks)).word == "ready":
            break
    take(data)
    assert sound(data).seq == 2


def _may_unshare() -> bool:
    if not shutil.which("unshare"):
        return False
    done = subprocess.run(["unshare", "-rn", "true"], capture_output=True, check=False)
    return done.returncode == 0


@pytest.mark.skipif(not _may_unshare(), reason="cannot take the network away")
def test_without_any_network_a_stick_and_the_shown_release_work(
    history: History, behind: Path, tmp_path: Path
) -> None:
    data = copied(behind, tmp_path / "kiosk")

    def kiosk(*arguments: str) -> subprocess.CompletedProcess[str]:
        command = ["unshare", "-rn", sys.executable, "-m", "kiosk", *arguments]
        return subprocess.run(
            [*command, "--data", str(data)],
            capture_output=True,
            text=True,
            check=False,
            env={**os.environ, "KIOSK_SOURCES": f"http://127.0.0.1:9,{history.states[1]}"},
        )

    assert kiosk("sync", "--once", "--source", "https://kiosk.example/store").returncode == 69
    assert kiosk("sync", "--once").stdout.splitlines()[-1] == "ready, release 2"
    listed = kiosk("releases", "list")
    assert listed.returncode == 0
    assert "active" in listed.stdout
    assert sound(data).seq == 1


@pytest.mark.skipif(not shutil.which("zstd"), reason="zstd is not installed")
def test_the_stock_tool_reads_deltas_and_databases(history: History, tmp_path: Path) -> None:
    """P16: no format of our own."""
    from kiosk.releases.durable import sha256_of
    from kiosk.releases.manifest import read_manifest
    from kiosk.releases.published import blob_name, delta_name
    from tests.faults.scene import manifest_of

    store = history.states[1]
    facts = read_manifest(manifest_of(store).read_bytes(), "manifest").db
    old, new, again = tmp_path / "old.db", tmp_path / "new.db", tmp_path / "again.db"
    assert facts.zst is not None
    before = read_manifest(manifest_of(history.states[0]).read_bytes(), "manifest").db
    assert before.zst is not None
    for packed, target in ((before.zst, old), (facts.zst, new)):
        file = store / blob_name(packed.sha256, ".zst")
        subprocess.run(["zstd", "-q", "-d", str(file), "-o", str(target)], check=True)
    delta = store / delta_name(facts.sha256, before.sha256)
    command = ["zstd", "-q", "-d", f"--patch-from={old}", str(delta), "-o", str(again)]
    subprocess.run(command, check=True)
    assert sha256_of(new) == sha256_of(again) == facts.sha256
