"""Files that are replaced as a whole."""

from pathlib import Path

import pytest

from kiosk.releases.durable import swap_file


def test_a_file_is_swapped_whole_in_a_folder_that_may_not_be_there(tmp_path: Path) -> None:
    path = tmp_path / "cache" / "witness.json"
    swap_file(path, b"before")
    swap_file(path, b"after")

    assert path.read_bytes() == b"after"
    assert list(path.parent.iterdir()) == [path]


def test_a_swap_that_fails_leaves_the_file_as_it_was(tmp_path: Path) -> None:
    path = tmp_path / "witness.json"
    path.write_bytes(b"before")
    path.with_suffix(".part").mkdir()
    with pytest.raises(OSError, match=r"witness\.part"):
        swap_file(path, b"after")

    assert path.read_bytes() == b"before"
