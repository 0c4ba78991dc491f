"""The ladder out of a crash loop."""

from pathlib import Path

import pytest

from kiosk.care.ladder import LONGEST_PAUSE, QUICK, Ladder, Rung


@pytest.fixture
def ladder(tmp_path: Path) -> Ladder:
    return Ladder(tmp_path / "keeper.json")


def test_three_quick_ends_lead_one_rung_down_as_far_as_it_goes(ladder: Ladder) -> None:
    rungs = []
    for _ in range(15):
        ladder.ended(5.0)
        rungs.append(ladder.rung)

    assert rungs[2::3] == [
        Rung.PREVIOUS,
        Rung.FACTORY,
        Rung.REFUGE,
        Rung.PLAIN,
        Rung.PLAIN,
    ]
    assert rungs[:2] == [Rung.NORMAL, Rung.NORMAL]


def test_an_end_after_a_minute_counts_for_nothing(ladder: Ladder) -> None:
    for _ in range(10):
        ladder.ended(5.0)
        assert not ladder.ended(QUICK)

    assert ladder.rung is Rung.NORMAL


def test_a_screen_that_does_not_even_begin_blames_no_release(ladder: Ladder) -> None:
    assert [ladder.ended(0.4, begun=False) for _ in range(3)] == [False, False, True]
    assert ladder.rung is Rung.REFUGE


def test_standing_leads_back_to_the_top(ladder: Ladder) -> None:
    for _ in range(3):
        ladder.ended(5.0)
    ladder.stood()

    assert ladder.rung is Rung.NORMAL
    assert ladder.pause == 0


def test_a_refuge_that_stands_stays_one_until_the_normal_screen_stands(ladder: Ladder) -> None:
    for _ in range(9):
        ladder.ended(5.0)
    ladder.stood()
    assert ladder.refuge == "page"

    ladder.try_normal()
    assert ladder.refuge == ""
    ladder.ended(5.0)
    assert ladder.refuge == "page"

    ladder.try_normal()
    ladder.stood()
    assert ladder.rung is Rung.NORMAL


def test_another_keeper_goes_on_where_the_last_one_was(ladder: Ladder) -> None:
    for _ in range(5):
        ladder.ended(5.0)
    other = Ladder(ladder.file)
    other.read()

    assert (other.rung, other.quick) == (Rung.PREVIOUS, 2)


@pytest.mark.parametrize("spoiled", ["", "{", "[]", '{"rung": 77, "quick": 0}', '{"rung": null}'])
def test_a_spoiled_file_costs_only_what_it_knew(
    ladder: Ladder, spoiled: str, caplog: pytest.LogCaptureFixture
) -> None:
    ladder.file.write_text(spoiled, encoding="utf-8")
    ladder.read()

    assert (ladder.rung, ladder.quick) == (Rung.NORMAL, 0)
    assert len(caplog.records) == 1


def test_a_disk_that_refuses_does_not_stop_it(
    tmp_path: Path, caplog: pytest.LogCaptureFixture
) -> None:
    (tmp_path / "data").write_text("not a folder", encoding="utf-8")
    ladder = Ladder(tmp_path / "data" / "keeper.json")

    assert [ladder.ended(1.0) for _ in range(3)] == [False, False, True]
    assert caplog.records


def test_nothing_is_written_while_all_is_well(ladder: Ladder) -> None:
    ladder.stood()
    ladder.ended(3600.0)

    assert not ladder.file.exists()


def test_the_pause_grows_to_a_few_seconds_and_no_further(ladder: Ladder) -> None:
    pauses = []
    for _ in range(8):
        ladder.lost += 1
        pauses.append(ladder.pause)

    assert pauses[:3] == [0.5, 1.0, 2.0]
    assert max(pauses) == LONGEST_PAUSE
