"""A kiosk fed in any order by sticks, web and accidents always ends on the newest publication.

The organiser goes on meanwhile, and is killed while publishing.
"""

import os
import shutil
import tempfile
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from hypothesis import strategies as st
from hypothesis.stateful import (
    RuleBasedStateMachine,
    initialize,
    invariant,
    precondition,
    rule,
)

from kiosk.releases.build import build_release
from kiosk.releases.manifest import read_manifest
from kiosk.releases.record import FactoryRecord, write_record
from kiosk.releases.source import folder_source
from kiosk.releases.state import read_pointer
from kiosk.releases.switching import begin, commit, roll_back
from kiosk.sync.folder import Folder
from tests.faults.organiser import Organiser, faults_of
from tests.faults.scene import History, copied, look, manifest_of, sound, take
from tests.faults.sources import Pulled

PUBLISHED, STATES = 3, 6
"""How many publications there are before the store is first lost, and in all: see `machine`."""

LIVE = STATES
"""Not a state but the store as it is now; the organiser goes on from the last state."""

states = st.integers(0, LIVE)


class Fed(RuleBasedStateMachine):
    """Old, new and restored states of one store; cuts, lost caches, restarts and bad releases."""

    history: History
    fresh: Path

    @initialize()
    def start(self) -> None:
        self.folder = Path(tempfile.mkdtemp())
        self.data = copied(self.fresh, self.folder / "kiosk")
        self.seen = self.glimpsed = 0
        self.newest = STATES
        self.organiser: Organiser | None = None  # made when first needed
        self.settled = True

    def store(self, state: int) -> Path:
        if state == LIVE and self.organiser:
            return self.organiser.publisher.store
        return self.history.states[min(state, STATES - 1)]

    def seq(self, state: int) -> int:
        return self.newest if state == LIVE else state + 1

    def _at_work(self) -> Organiser:
        if self.organiser is None:
            self.organiser = Organiser(self.folder / "organiser", self.history)
        self.settled = False
        return self.organiser

    def teardown(self) -> None:
        if hasattr(self, "folder"):
            if not self.settled:
                self.publish()
            if self.organiser:
                assert list(faults_of(self.organiser.home)) == []
            newest = Folder(self.store(LIVE))
            if (pointer := read_pointer(self.data)) and pointer.trial:
                commit(self.data)
            result = look(self.data, newest)
            take(self.data)
            assert result.word in ("current", "ready", "quarantined"), result
            if result.word != "quarantined":
                assert sound(self.data).seq == self.newest
            shutil.rmtree(self.folder)

    @rule()
    def edit(self) -> None:
        self._at_work().edit()

    @rule()
    def publish(self) -> None:
        organiser = self._at_work()
        organiser.publish()
        self.settled = True
        assert organiser.seq > self.newest
        self.newest = organiser.seq

    @precondition(lambda _: hasattr(os, "fork"))
    @rule(step=st.integers(1, 100))
    def die_while_publishing(self, step: int) -> None:
        organiser = self._at_work()
        self.settled = not organiser.publish_and_die(step)
        assert organiser.seq >= self.newest
        self.newest = organiser.seq

    @rule(state=states)
    def look_at(self, state: int) -> None:
        trial = (pointer := read_pointer(self.data)) is not None and pointer.trial
        result, seq = look(self.data, Folder(self.store(state))), self.seq(state)
        if trial:
            assert result.word == "trial"
        elif seq < self.seen:
            assert result.word == "older"
        elif result.word != "older" or seq >= self.glimpsed:
            assert result.word in ("ready", "current", "quarantined")
            self.seen = max(self.seen, seq)

    @rule()
    def look_at_what_was_lost(self) -> None:
        lost = self.folder / "lost"
        lost.mkdir(exist_ok=True)
        assert look(self.data, Folder(lost)).word in ("missing", "trial")

    @rule(state=states, chunks=st.integers(0, 12))
    def pull_out(self, state: int, chunks: int) -> None:
        result, seq = look(self.data, Pulled(self.store(state), chunks)), self.seq(state)
        self.glimpsed = max(self.glimpsed, seq)  # its timestamp may have been read
        if result.word in ("ready", "current"):
            self.seen = max(self.seen, seq)

    @rule(first=states, second=states)
    def look_at_two(self, first: int, second: int) -> None:
        newer = max(self.seq(first), self.seq(second))
        self.glimpsed = max(self.glimpsed, newer)
        pair = [Folder(self.store(number)) for number in (first, second)]
        if look(self.data, *pair).word in ("ready", "current"):
            self.seen = max(self.seen, newer)

    @rule()
    def switch(self) -> None:
        take(self.data)

    @rule()
    def restart(self) -> None:
        begin(self.data)

    @rule()
    def pass_the_trial(self) -> None:
        commit(self.data)

    @rule()
    def lose_the_caches(self) -> None:
        shutil.rmtree(self.data / "tuf", ignore_errors=True)

    @rule()
    def lose_the_state(self) -> None:
        (self.data / "state.db").unlink(missing_ok=True)
        shutil.rmtree(self.data / "tuf", ignore_errors=True)

    @rule()
    def go_back(self) -> None:
        if sound(self.data).seq > 0:
            roll_back(self.data, "bad")

    @invariant()
    def what_is_shown_is_whole(self) -> None:
        if hasattr(self, "folder"):
            assert sound(self.data).seq <= self.newest


@pytest.fixture(scope="module")
def machine(tmp_path_factory: pytest.TempPathFactory) -> type[Fed]:
    history = History(tmp_path_factory.mktemp("history"))
    for _ in range(PUBLISHED):
        history.publish()
    history.restore()
    history.publish()
    history.restore(put_back=history.states[PUBLISHED])
    newest = [manifest_of(state) for state in history.states]
    numbers = [read_manifest(file.read_bytes(), file.name).seq for file in newest]
    assert numbers == [*range(1, STATES + 1)]
    Fed.history = history
    Fed.fresh = history.kiosk(history.folder / "fresh")
    factory = build_release(folder_source(history.content), Fed.fresh)  # the screen never lacks it
    write_record(Fed.fresh, FactoryRecord("", factory.name))
    history.kiosk(Fed.fresh, history.states[0])
    return Fed


_SLOW = settings(
    deadline=None, stateful_step_count=12, suppress_health_check=list(HealthCheck), database=None
)


def test_it_ends_on_the_newest(machine: type[Fed]) -> None:
    from hypothesis.stateful import run_state_machine_as_test

    run_state_machine_as_test(machine, settings=settings(_SLOW, max_examples=10))


@pytest.mark.long
@pytest.mark.timeout(3600)
def test_it_ends_on_the_newest_after_much_more(machine: type[Fed]) -> None:
    from hypothesis.stateful import run_state_machine_as_test

    run_state_machine_as_test(
        machine, settings=settings(_SLOW, max_examples=400, stateful_step_count=25)
    )
