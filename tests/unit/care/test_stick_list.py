"""Which sticks are in."""

import os
from pathlib import Path

import pytest

from kiosk.care.sticks import is_stick, patterns, sticks


def test_only_patterns_of_folders_are_places_of_sticks() -> None:
    setting = "https://a.example/*x, /srv/store ,/media/*/*\n/run/tappa/sticks/*"

    assert patterns(setting) == ["/media/*/*", "/run/tappa/sticks/*"]
    assert is_stick("/media/somebody/TAPPA", setting)
    assert is_stick("/run/tappa/sticks/sdb1", setting)
    assert not is_stick("/srv/store", setting)
    assert not is_stick("/media/somebody", setting)
    assert not is_stick("https://a.example/yx", setting)


def test_a_stick_tells_its_name_and_whether_it_has_changed(tmp_path: Path) -> None:
    setting = f"{tmp_path}/*"
    (tmp_path / "a file").write_text("", encoding="utf-8")
    stick = tmp_path / "TAPPA"
    stick.mkdir()
    (found,) = sticks(setting)
    assert (found.name, found.mark) == ("TAPPA", "")
    assert found.writable
    (stick / "metadata").mkdir()
    newest = stick / "metadata" / "timestamp.json"
    newest.write_text("1", encoding="utf-8")
    (first,) = sticks(setting)
    newest.write_text("12", encoding="utf-8")
    (second,) = sticks(setting)
    assert len({"", first.mark, second.mark}) == 3


def test_a_publication_may_lie_in_a_folder_of_a_stick_with_other_things(tmp_path: Path) -> None:
    setting = f"{tmp_path}/*"
    inner = tmp_path / "PHOTOS" / "tappa"
    (inner / "metadata").mkdir(parents=True)
    (inner / "metadata" / "timestamp.json").write_text("1", encoding="utf-8")
    (found,) = sticks(setting)

    assert (found.name, found.store) == ("PHOTOS", inner)
    assert found.mark
    assert is_stick(str(inner), setting)
    assert not is_stick(str(tmp_path / "PHOTOS" / "other"), setting)


def test_below_the_folder_of_an_installation_only_a_mount_is_a_stick(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A folder without a mount was left by a stick that the system could not read."""
    (tmp_path / "sda1").mkdir()
    (tmp_path / "sdb1").mkdir()
    monkeypatch.setattr(Path, "is_mount", lambda path: path.name == "sda1")

    assert [stick.name for stick in sticks(f"{tmp_path}/*", tmp_path)] == ["sda1"]
    assert len(sticks(f"{tmp_path}/*")) == 2


def test_nothing_is_in(tmp_path: Path) -> None:
    assert sticks(f"{tmp_path}/*,{tmp_path}/nowhere/*/*") == []
    assert sticks("") == []


@pytest.mark.skipif(
    not hasattr(os, "geteuid") or os.geteuid() == 0, reason="root may read every folder"
)
def test_what_may_not_be_read_is_no_stick(tmp_path: Path) -> None:
    (tmp_path / "shut").mkdir(mode=0o000)
    (tmp_path / "open").mkdir()

    assert [stick.name for stick in sticks(f"{tmp_path}/*/*")] == []
