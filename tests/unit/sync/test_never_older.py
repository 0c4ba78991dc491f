"""P4: nothing older is ever accepted, whatever the kiosk has lost; and thieves are got rid of."""

import shutil
from collections.abc import Callable
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.releases.manifest import Manifest, read_manifest
from kiosk.releases.state import Floor, read_floor, transaction
from kiosk.releases.store import read_store
from kiosk.releases.switching import roll_back
from kiosk.sync import floors, trust
from kiosk.sync.errors import LeapError, NotTrustedError, OlderError
from kiosk.sync.floors import Keys
from kiosk.sync.folder import Folder
from tests.faults.scene import History, copied, look, sound, take
from tests.unit.sync.repository import Repository

CACHES = ("timestamp.json", "snapshot.json", "targets.json", "root_history/1.root.json")


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> History:
    history = History(tmp_path_factory.mktemp("history"))
    for _ in range(3):
        history.publish()
    return history


@pytest.fixture(scope="module")
def newest(history: History) -> Path:
    return history.kiosk(history.folder / "kiosk", history.states[0], history.states[2])


def _truncated(*names: str) -> Callable[[Path], None]:
    def lose(data: Path) -> None:
        for name in names:
            (data / "tuf" / "metadata" / name).write_bytes(b"")

    return lose


def _gone(*names: str) -> Callable[[Path], None]:
    def lose(data: Path) -> None:
        for name in names:
            file = data / name
            shutil.rmtree(file) if file.is_dir() else file.unlink()

    return lose


def _state_and_caches(data: Path) -> None:
    _gone("tuf")(data)
    (data / "state.db").write_bytes(b"torn")


LOSSES = [
    _truncated(),
    *[_truncated(name) for name in CACHES],
    _truncated(*CACHES),
    _truncated(*CACHES[:3]),
    _gone("tuf"),
    _gone("state.db"),
    _gone("tuf", "state.db", "sync.json", "staging"),
    _state_and_caches,
]


@pytest.mark.parametrize("lose", LOSSES)
@pytest.mark.parametrize("state", [0, 1])
def test_an_older_state_is_refused_after_any_loss(
    state: int, lose: Callable[[Path], None], history: History, newest: Path, tmp_path: Path
) -> None:
    data = copied(newest, tmp_path / "kiosk")
    lose(data)
    result = look(data, Folder(history.states[state]))
    assert (result.word, result.code) == ("older", 76)
    assert sound(data).seq == 3
    assert max(one.seq for one in read_store(data).releases) == 3
    assert look(data, Folder(history.states[2])).code == 0


def _manifest(history: History, **changes: int) -> Manifest:
    (file,) = history.states[0].glob("targets/release/*.stable.json")
    return replace(read_manifest(file.read_bytes(), "manifest"), **changes)  # type: ignore[arg-type]


FLOOR = Floor(3, "keys", 50, 10, 0)


@pytest.mark.parametrize(
    ("keys", "seq", "min_seq", "kind"),
    [
        (Keys(2, "keys"), 51, 0, OlderError),
        (Keys(3, "other"), 51, 0, NotTrustedError),
        (Keys(3, "keys"), 49, 0, OlderError),
        (Keys(3, "keys"), 2**53, 0, LeapError),
        (Keys(3, "keys"), 10_051, 0, LeapError),
        (Keys(4, "other"), 2**53 + 1, 0, LeapError),
        (Keys(4, "other"), 3, 4, LeapError),
        (Keys(4, "other"), 0, 0, LeapError),
    ],
)
def test_the_floor_refuses(
    keys: Keys, seq: int, min_seq: int, kind: type[Exception], history: History
) -> None:
    with pytest.raises(kind):
        floors.check(FLOOR, keys, _manifest(history, seq=seq, min_seq=min_seq))


@pytest.mark.parametrize(
    ("keys", "seq"),
    [(Keys(3, "keys"), 50), (Keys(3, "keys"), 10_050), (Keys(4, "keys"), 51), (Keys(4, "new"), 2)],
)
def test_the_floor_lets_pass(keys: Keys, seq: int, history: History) -> None:
    floors.check(FLOOR, keys, _manifest(history, seq=seq))


def test_a_thief_of_the_keys_is_got_rid_of_by_new_ones(
    history: History, newest: Path, tmp_path: Path
) -> None:
    """Sequence numbers of a thief do not outlive the revocation of the keys."""
    repository = Repository()
    data = tmp_path / "kiosk"
    trust.set_root(data, repository.files["metadata/1.root.json"], "root.json")
    (state,) = history.states[0].glob("targets/release/*.stable.json")
    for file in history.states[0].rglob("*"):
        if file.is_file() and "metadata" not in file.parts:
            repository.files[file.relative_to(history.states[0]).as_posix()] = file.read_bytes()

    def publish(seq: int) -> None:
        manifest = replace(read_manifest(state.read_bytes(), "manifest"), seq=seq, min_seq=0)
        repository.target("stable", manifest.to_json())

    publish(7)
    assert look(data, repository).word == "ready"
    take(data)
    publish(2**53)
    assert look(data, repository).word == "leap"
    publish(9_000)
    assert look(data, repository).word == "ready"
    take(data)
    assert sound(data).seq == 9_000
    repository.rotate("targets")
    publish(8)
    assert look(data, repository).word == "ready"
    take(data)
    assert sound(data).seq == 8
    floor = read_floor(data)
    assert floor is not None
    assert (floor.root_version, floor.seq) == (2, 8)
    before = roll_back(copied(data, tmp_path / "other"), "bad")
    assert before is not None
    assert before.seq == 7
    with transaction(data) as state_:
        state_.floor = None
        state_.pointer = type(state_.pointer)()
    assert sound(data).seq == 8
    assert look(data, repository).code == 0
    recovered = read_floor(data)
    assert recovered is not None
    assert replace(recovered, time=floor.time) == floor
