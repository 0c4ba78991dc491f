"""A trial and the plug: what a power cut ended is not held against a release."""

from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.releases import power
from kiosk.releases.build import Label, build_release
from kiosk.releases.layout import Release
from kiosk.releases.power import BOOTS, NOTE
from kiosk.releases.source import Source
from kiosk.releases.state import transaction
from kiosk.releases.store import release_at
from kiosk.releases.switching import begin, commit, switch

Boot = Callable[[], None]


@pytest.fixture
def boot(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Boot:
    """Cut the power, and switch the machine on again."""
    told, count = tmp_path / "boot_id", iter(range(100))

    def again() -> None:
        told.write_text(f"boot {next(count)}\n", encoding="ascii")

    again()
    for name in ("interrupted", "note_start"):
        whole = getattr(power, name)
        monkeypatch.setattr(
            f"kiosk.releases.switching.{name}",
            lambda data, release, whole=whole: whole(data, release, told),
        )
    return again


@pytest.fixture
def trial(release: Release, source: Source, data: Path) -> Release:
    begin(data)
    one = release_at(build_release(source, data, Label("stable", 1)))
    switch(data, one)
    return one


def test_a_plug_pulled_again_and_again_does_not_take_a_good_release_away(
    boot: Boot, trial: Release, data: Path
) -> None:
    for _ in range(BOOTS):
        assert begin(data) == trial
        boot()
    assert begin(data) == trial
    commit(data)
    for _ in range(5):
        boot()
        assert begin(data) == trial
    assert not trial.quarantined


def test_a_screen_that_dies_by_itself_is_left_in_any_boot(
    boot: Boot, trial: Release, release: Release, data: Path
) -> None:
    assert begin(data) == trial
    boot()
    assert [begin(data) for _ in range(3)] == [trial, trial, release]
    assert trial.quarantined


def test_a_release_that_brings_the_machine_down_is_left_in_the_end(
    boot: Boot, trial: Release, release: Release, data: Path
) -> None:
    shown = []
    for _ in range(BOOTS + 3):
        shown.append(begin(data))
        boot()
    assert shown[:BOOTS] == [trial] * BOOTS
    assert shown[-1] == release
    assert trial.quarantined


@pytest.mark.parametrize("text", ["", "[]", "{", '{"release": 1}'])
def test_a_note_that_is_lost_or_spoiled_costs_only_its_use(
    boot: Boot, trial: Release, release: Release, data: Path, text: str
) -> None:
    begin(data)
    (data / "cache" / NOTE).write_text(text, encoding="utf-8")
    boot()
    assert begin(data) == trial
    assert begin(data) == release


def test_a_note_that_cannot_be_written_stops_nothing(
    boot: Boot, trial: Release, data: Path
) -> None:
    (data / "cache" / NOTE).mkdir(parents=True)
    assert begin(data) == trial
    boot()
    assert begin(data) == trial


def test_the_starts_are_counted_by_the_machine_itself(trial: Release, data: Path) -> None:
    assert [begin(data), begin(data)] == [trial, trial]
    with transaction(data) as state:
        assert state.pointer.attempts == 2
