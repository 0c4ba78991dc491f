"""Two who publish at once: one waits or is sent away, and no number is ever used twice."""

import subprocess
import sys
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.publish.errors import RivalError
from kiosk.publish.folder_store import FolderStore
from kiosk.publish.publication import Workplace
from kiosk.publish.resigning import resign
from kiosk.releases.manifest import read_manifest
from tests.publishing import Publisher

_PUBLISH = """
import pathlib, sys
from kiosk.cli import main
from kiosk.publish import verbs
verbs.cache_folder = lambda: pathlib.Path(sys.argv[1])
sys.exit(main(sys.argv[2:]))
"""
_SENTENCES = {0: "", 1: "If it is a new place", 75: "wait a minute and try again"}


def test_whoever_has_the_same_keys_is_sent_away_even_from_another_store(
    publisher: Publisher, folder: Path, tmp_path: Path
) -> None:
    publisher.publish(folder)
    publisher.stores = [FolderStore(tmp_path / "elsewhere")]
    with publisher.keys.alone(), pytest.raises(RivalError, match="with the keys in"):
        publisher.publish(folder)
    assert not (tmp_path / "elsewhere").exists()
    assert publisher.publish(folder, restore=True).seq == 2


def test_nobody_signs_afresh_while_somebody_publishes(publisher: Publisher, folder: Path) -> None:
    publisher.publish(folder)
    place = Workplace(publisher.keys, publisher.stores, publisher.cache, lambda *_: None)
    with publisher.keys.alone(), pytest.raises(RivalError):
        resign(place, publisher.now)
    assert resign(place, publisher.now) == 1


@pytest.mark.parametrize("stores", [("store", "store"), ("store", "other")])
def test_two_commands_at_once_publish_one_after_the_other_or_not_at_all(
    stores: tuple[str, str], tmp_path: Path, folder: Path, cache: Path
) -> None:
    keys = tmp_path / "keys"
    assert main(["keys", "init", "--demo", str(keys)]) == 0
    running = [
        subprocess.Popen(
            [
                *(sys.executable, "-c", _PUBLISH, cache, "publish", tmp_path / store),
                *("--keys", keys, "--content", folder),
            ],
            stdout=subprocess.DEVNULL,
            stderr=subprocess.PIPE,
            text=True,
        )
        for store in stores
    ]
    said = [one.communicate()[1] for one in running]
    codes = [one.returncode for one in running]
    assert 0 in codes
    for code, words in zip(codes, said, strict=True):
        assert _SENTENCES[code] in words
    found = [
        read_manifest(file.read_bytes(), file.name).seq
        for name in set(stores)
        for file in (tmp_path / name).glob("targets/release/*.stable.json")
    ]
    assert len(found) == len(set(found)) == codes.count(0)
