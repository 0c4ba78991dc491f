"""A volunteer's word for the clock outlives the screen, not the machine."""

from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.screen.clock import SystemClock
from kiosk.screen.witness import keep_witness, read_witness

NOON = datetime(2026, 6, 9, 12, tzinfo=UTC)


@pytest.fixture
def boot(tmp_path: Path) -> Path:
    (tmp_path / "boot_id").write_text("one\n")
    return tmp_path / "boot_id"


def test_it_is_there_at_the_next_start_of_the_same_boot(tmp_path: Path, boot: Path) -> None:
    keep_witness(tmp_path / "cache", (NOON, 40.5), boot)

    assert read_witness(tmp_path / "cache", boot) == (NOON, 40.5)
    boot.write_text("another\n")
    assert read_witness(tmp_path / "cache", boot) is None


def test_a_clock_goes_on_trusting_by_it(tmp_path: Path, boot: Path) -> None:
    wall, run = NOON, 100.0
    first = SystemClock(lambda: wall, lambda: run, lambda: False)
    first.confirm()
    keep_witness(tmp_path, first.witness, boot)
    wall, run = NOON + timedelta(hours=1), 3700.0
    again = SystemClock(lambda: wall, lambda: run, lambda: False, read_witness(tmp_path, boot))
    assert again.trusted()
    wall = NOON + timedelta(hours=2)  # it jumped away from what was said

    assert not again.trusted()


@pytest.mark.parametrize("spoiled", ["", "{", "[]", '{"boot": "one"}', '{"boot":"one","said":3}'])
def test_a_spoiled_one_is_none(tmp_path: Path, boot: Path, spoiled: str) -> None:
    (tmp_path / "witness.json").write_text(spoiled)

    assert read_witness(tmp_path, boot) is None


def test_where_a_boot_has_no_name_nothing_is_kept(tmp_path: Path) -> None:
    keep_witness(tmp_path, (NOON, 1.0), tmp_path / "none")
    keep_witness(tmp_path, None)

    assert not list(tmp_path.iterdir())
