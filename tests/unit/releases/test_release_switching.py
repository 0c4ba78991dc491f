"""Which release is shown: trial, commit, rollback, a person's choice, and a lost state.db."""

import json
import sqlite3
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.cli import main
from kiosk.releases.build import Label, build_release
from kiosk.releases.durable import remove
from kiosk.releases.errors import NotAReleaseError, StateError
from kiosk.releases.layout import Release
from kiosk.releases.source import Source
from kiosk.releases.state import Floor, Pointer, read_floor, read_pointer, transaction
from kiosk.releases.store import active_release, release_at
from kiosk.releases.switching import (
    activate,
    begin,
    commit,
    roll_back,
    switch,
    waiting_release,
)


@pytest.fixture
def next_release(source: Source, data: Path) -> Callable[[int], Release]:
    """Build a release as sync does: complete, and waiting for its switch."""

    def build(seq: int) -> Release:
        built = release_at(build_release(source, data, Label("stable", seq)))
        with transaction(data) as state:
            old = state.pointer
            state.pointer = Pointer(old.active, old.previous, built.id, old.trial, old.attempts)
        return built

    return build


Next = Callable[[int], Release]


def _shown(data: Path) -> int | None:
    release = active_release(data)
    return release.seq if release else None


def test_a_waiting_release_is_not_shown_before_its_switch(
    release: Release, next_release: Next, data: Path
) -> None:
    assert begin(data) == release
    one = next_release(1)
    assert _shown(data) == 0
    assert waiting_release(data) == one
    switch(data, one)
    assert _shown(data) == 1
    assert read_pointer(data) == Pointer(one.id, release.id, None, True, 0)
    commit(data)
    assert read_pointer(data) == Pointer(one.id, release.id, None, False, 0)


def test_nothing_waits_while_a_release_is_on_trial(
    release: Release, next_release: Next, data: Path
) -> None:
    begin(data)
    switch(data, next_release(1))
    two = next_release(2)
    assert waiting_release(data) is None
    commit(data)
    assert waiting_release(data) == two


def test_a_starting_screen_takes_the_waiting_release_on_trial(
    release: Release, next_release: Next, data: Path
) -> None:
    begin(data)
    one = next_release(1)
    assert begin(data) == one
    pointer = read_pointer(data)
    assert pointer is not None
    assert (pointer.trial, pointer.attempts) == (True, 1)


def test_a_release_that_does_not_start_is_left_after_two_attempts(
    release: Release, next_release: Next, data: Path
) -> None:
    begin(data)
    one = next_release(1)
    assert [begin(data) for _ in range(3)] == [one, one, release]
    assert one.quarantined
    assert begin(data) == release
    assert waiting_release(data) is None


def test_a_rollback_shows_the_one_before_and_never_the_one_left(
    release: Release, next_release: Next, data: Path
) -> None:
    begin(data)
    for seq in (1, 2):
        switch(data, next_release(seq))
        commit(data)
    before = roll_back(data, "no first frame")
    assert before is not None
    assert before.seq == 1
    assert _shown(data) == 1
    with transaction(data) as state:
        assert list(state.quarantined().values()) == ["no first frame"]
    assert roll_back(data, "again") == release
    with pytest.raises(StateError, match="factory"):
        roll_back(data, "and again")


def test_a_release_that_waits_is_not_gone_back_to(
    release: Release, next_release: Next, data: Path
) -> None:
    begin(data)
    switch(data, next_release(1))
    commit(data)
    two = next_release(2)
    assert roll_back(data, "bad") == release
    assert waiting_release(data) == two


def test_a_person_takes_a_release_back_out_of_quarantine(
    release: Release, next_release: Next, data: Path
) -> None:
    begin(data)
    one = next_release(1)
    switch(data, one)
    roll_back(data, "bad")
    assert activate(data, one.id) == one
    assert _shown(data) == 1
    assert not one.quarantined
    with transaction(data) as state:
        assert state.quarantined() == {}


def test_an_older_release_chosen_by_a_person_stays(
    release: Release, next_release: Next, data: Path
) -> None:
    begin(data)
    for seq in (1, 2):
        switch(data, next_release(seq))
        commit(data)
    activate(data, release.id)
    assert _shown(data) == 0
    assert waiting_release(data) is None
    assert begin(data) == release


def test_a_withdrawn_release_cannot_be_chosen(
    release: Release, next_release: Next, data: Path
) -> None:
    begin(data)
    one = next_release(1)
    with transaction(data) as state:
        state.floor = Floor(1, "keys", 5, 4, 0)
    with pytest.raises(StateError, match="withdrawn"):
        activate(data, one.id)
    with pytest.raises(NotAReleaseError):
        activate(data, "../etc")


def test_a_release_that_went_away_is_not_switched_to(
    release: Release, next_release: Next, data: Path
) -> None:
    begin(data)
    one = next_release(1)
    remove(one.path)
    with pytest.raises(NotAReleaseError):
        switch(data, one)
    assert _shown(data) == 0
    assert waiting_release(data) is None


def test_a_damaged_release_gives_way_to_the_previous(
    release: Release, next_release: Next, data: Path
) -> None:
    begin(data)
    one, two = next_release(1), next_release(2)
    switch(data, one)
    switch(data, two)
    two.database.chmod(0o600)
    two.database.write_bytes(b"")
    assert _shown(data) == 1


def test_another_factory_release_takes_the_place_of_the_first(
    release: Release, change: Callable[[str, str, str], Source], data: Path
) -> None:
    begin(data)
    newer = release_at(build_release(change("site.yaml", "finest", "longest"), data))
    remove(release.path)
    assert active_release(data) == newer


@pytest.mark.parametrize("harm", ["gone", "empty", "zeros", "half", "noise", "foreign"])
def test_a_lost_state_is_begun_anew_on_trial_of_the_newest(
    harm: str, release: Release, next_release: Next, data: Path
) -> None:
    begin(data)
    one = next_release(1)
    bad = next_release(2)
    switch(data, bad)
    roll_back(data, "bad")
    file = data / "state.db"
    content = file.read_bytes()
    spoiled = {
        "empty": b"",
        "zeros": bytes(len(content)),
        "half": content[: len(content) // 2],
        "noise": content[:4096] + b"\xff" * (len(content) - 4096),
    }
    file.unlink()
    if harm == "foreign":
        with sqlite3.connect(file) as connection:
            connection.execute("CREATE TABLE other (x)")
        connection.close()
    elif harm != "gone":
        file.write_bytes(spoiled[harm])
    assert active_release(data) == one
    assert read_floor(data) is None
    assert begin(data) == one
    pointer = read_pointer(data)
    assert pointer is not None
    assert (pointer.active, pointer.trial) == (one.id, True)
    assert (data / "state.db.damaged").exists() == (harm not in ("gone", "empty"))
    assert [begin(data), begin(data)] == [one, release]


def test_a_state_that_cannot_be_written_is_one_error(release: Release, data: Path) -> None:
    (data / "state.db").mkdir()
    with pytest.raises(StateError, match=r"state\.db"):
        commit(data)
    assert _shown(data) == 0


def test_the_verbs_go_back_and_forth(
    release: Release, next_release: Next, data: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    begin(data)
    one = next_release(1)
    switch(data, one)
    place = ["--data", str(data)]

    def states() -> dict[str, str]:
        capsys.readouterr()
        assert main(["releases", "list", "--json", *place]) == 0
        return {row["id"]: row["state"] for row in json.loads(capsys.readouterr().out)}

    assert states() == {one.id: "trial", release.id: "ready"}
    assert main(["releases", "rollback", *place]) == 0
    assert states() == {one.id: "quarantined", release.id: "active"}
    assert main(["releases", "rollback", *place]) == 1
    assert main(["releases", "activate", one.id, *place]) == 0
    commit(data)
    assert states() == {one.id: "active", release.id: "ready"}
    assert main(["releases", "activate", "9-000000000000", *place]) == 1
