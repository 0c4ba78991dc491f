"""A look tells what a source holds, in every state a stick can be in, and changes nothing."""

import hashlib
import json
import shutil
import subprocess
import sys
from datetime import timedelta
from itertools import count
from pathlib import Path
from random import Random
from typing import Any

import pytest

from kiosk.sync.folder import Folder
from kiosk.sync.kit import utc_now
from kiosk.sync.opening import Sources
from kiosk.sync.pace import Bandwidth
from kiosk.sync.resident import stay
from kiosk.sync.survey import survey
from tests.faults.scene import History, copied, manifest_of
from tests.publishing import Publisher
from tests.unit.sync.conftest import Kiosk, Server

Seen = dict[str, object]


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> History:
    history = History(tmp_path_factory.mktemp("history"))
    for _ in range(2):
        history.publish()
    return history


@pytest.fixture(scope="module")
def behind(history: History) -> Path:
    """A kiosk that shows publication 1."""
    return history.kiosk(history.folder / "behind", history.states[0])


@pytest.fixture
def at_one(behind: Path, tmp_path: Path) -> Kiosk:
    return Kiosk(copied(behind, tmp_path / "data"), [])


def look(kiosk: Kiosk, *names: object) -> list[Seen]:
    """Look at these sources, and prove that it left no trace."""
    before = prints(kiosk.data)
    kiosk.events.clear()
    sources = Sources([str(name) for name in names], Bandwidth(), kiosk.limits)
    try:
        survey(kiosk.kit(sources))
    finally:
        sources.close()
    json.dumps(kiosk.events)
    assert prints(kiosk.data) == before
    return kiosk.told("offer")


def prints(folder: Path) -> dict[str, str]:
    return {
        str(file.relative_to(folder)): hashlib.sha256(file.read_bytes()).hexdigest()
        for file in sorted(folder.rglob("*"))
        if file.is_file()
    }


def media_in(store: Path) -> list[Path]:
    return sorted(file for file in store.glob("blob/*/*") if file.suffix == ".svg")


def test_a_newer_stick_is_genuine_and_complete(history: History, at_one: Kiosk) -> None:
    (seen,) = look(at_one, history.states[1])

    assert (seen["code"], seen["seq"], seen["complete"]) == ("newer", 2, True)
    assert str(seen["published_at"]).startswith(str(utc_now().year))
    assert 0 < int(str(seen["bytes"])) < 20_000
    assert at_one.events[-1] == {"event": "done", "result": "newer", "seq": 2}
    assert [event["of"] for event in at_one.told("checking")]


def test_what_it_says_would_be_fetched_is_what_sync_then_fetches(
    history: History, at_one: Kiosk
) -> None:
    (seen,) = look(at_one, history.states[1])
    at_one.sync(history.states[1])

    (received,) = at_one.told("received")
    assert received["bytes"] == seen["bytes"]


def test_the_same_again_is_called_so(history: History, at_one: Kiosk) -> None:
    (seen,) = look(at_one, history.states[0])

    assert (seen["code"], seen["seq"], seen["bytes"], seen["complete"]) == ("same", 1, 0, True)


@pytest.mark.parametrize("forgetful", [False, True], ids=["", "without what tuf remembers"])
def test_an_older_one_tells_from_when_it_is(
    forgetful: bool, history: History, tmp_path: Path
) -> None:
    kiosk = Kiosk(history.kiosk(tmp_path / "kiosk", *history.states), [])
    if forgetful:
        shutil.rmtree(kiosk.data / "tuf")
    (seen,) = look(kiosk, history.states[0])

    assert (seen["code"], seen["seq"]) == ("older", 1)
    assert seen["published_at"]


def test_one_of_other_people_is_foreign(at_one: Kiosk, tmp_path: Path, folder: Path) -> None:
    others = Publisher(tmp_path / "others")
    others.publish(folder)
    (seen,) = look(at_one, others.store)

    assert (seen["code"], seen["seq"]) == ("foreign", None)
    assert at_one.events[-1]["result"] == "foreign"


def test_a_changed_manifest_or_picture_is_tampered(
    history: History, at_one: Kiosk, tmp_path: Path
) -> None:
    changed = copied(history.states[1], tmp_path / "manifest")
    manifest = manifest_of(changed)
    manifest.write_bytes(manifest.read_bytes().replace(b'"seq":2', b'"seq":3'))
    painted = copied(history.states[1], tmp_path / "picture")
    for picture in media_in(painted):
        picture.write_bytes(picture.read_bytes()[:-1] + b"!")

    assert [seen["code"] for seen in look(at_one, changed, painted)] == ["tampered", "tampered"]


def test_a_half_copied_stick_is_incomplete(
    history: History, behind: Path, at_one: Kiosk, tmp_path: Path
) -> None:
    no_media = copied(history.states[1], tmp_path / "media")
    for picture in media_in(no_media):
        picture.unlink()
    short = copied(history.states[1], tmp_path / "short")
    for picture in media_in(short):
        picture.write_bytes(picture.read_bytes()[:-9])
    no_manifest = copied(history.states[1], tmp_path / "manifest")
    manifest_of(no_manifest).unlink()
    no_newest = copied(history.states[1], tmp_path / "newest")
    (no_newest / "metadata" / "timestamp.json").unlink()
    no_database = copied(history.states[1], tmp_path / "database")
    for file in [*no_database.glob("blob/*/*.zst"), *no_database.glob("delta/*/*")]:
        file.unlink()

    seen = look(at_one, no_media, short, no_manifest, no_newest, no_database)
    assert [one["code"] for one in seen] == ["incomplete"] * 5
    assert seen[0]["complete"] is False
    for number, one in enumerate(seen):
        kiosk = Kiosk(copied(behind, tmp_path / f"kiosk{number}"), [])
        assert kiosk.sync(one["source"]).code != 0


def test_what_is_here_already_need_not_be_on_the_stick(
    history: History, at_one: Kiosk, tmp_path: Path
) -> None:
    sparse = copied(history.states[1], tmp_path / "sparse")
    for file in sparse.glob("blob/*/*.zst"):
        file.unlink()
    (seen,) = look(at_one, sparse)

    assert (seen["code"], seen["complete"]) == ("newer", False)
    assert at_one.sync(sparse).word == "ready"


def test_nothing_to_find_is_told_plainly(
    at_one: Kiosk, tmp_path: Path, server: Server, folder: Path
) -> None:
    (tmp_path / "photos").mkdir()
    seen = look(at_one, tmp_path / "photos", tmp_path / "gone", server.url, "http://127.0.0.1:9")

    assert [one["code"] for one in seen] == ["empty", "unreachable", "empty", "unreachable"]
    assert at_one.events[-1]["result"] == "empty"


def test_a_web_source_tells_its_offer_and_is_not_emptied(
    kiosk: Kiosk, publisher: Publisher, folder: Path, server: Server
) -> None:
    publisher.publish(folder)
    kiosk.data.mkdir(exist_ok=True)
    (seen,) = look(kiosk, server.url)

    assert (seen["code"], seen["seq"], seen["complete"]) == ("newer", 1, None)
    assert not [path for path in server.requests if path.startswith("blob")]


def test_signatures_that_have_run_out_are_called_expired(history: History, at_one: Kiosk) -> None:
    at_one.later(days=400)
    (seen,) = look(at_one, history.states[1])

    assert seen["code"] == "expired"


class Slipping(Folder):
    """A stick that is pulled out before its n-th file."""

    def __init__(self, root: Path, files: int) -> None:
        super().__init__(root)
        self.left = files

    def read(self, path: str, **how: Any) -> Any:
        if self.left == 0:
            shutil.rmtree(self.name)
        self.left -= 1
        return super().read(path, **how)


def test_a_stick_pulled_out_at_any_file_is_gone_and_the_next_one_works(
    history: History, at_one: Kiosk, tmp_path: Path
) -> None:
    for files in count():
        kit = at_one.kit(Sources([], Bandwidth()))
        stick = Slipping(copied(history.states[1], tmp_path / f"stick{files}"), files)
        kit.sources = [stick]
        at_one.events.clear()
        code = survey(kit)
        if stick.left >= 0:
            break
        assert code == 69
        assert at_one.told("offer")[0]["code"] == "unreachable"
    assert files > 5
    assert at_one.told("offer")[0]["code"] == "newer"


def test_the_real_command_speaks_json_and_a_kiosk_without_a_root_says_so(
    history: History, behind: Path, tmp_path: Path
) -> None:
    def kiosk(data: Path, *sources: Path) -> tuple[int, list[Seen]]:
        command = [sys.executable, "-m", "kiosk", "sync", "--look", "--json", "--data", str(data)]
        for source in sources:
            command += ["--source", str(source)]
        done = subprocess.run(command, capture_output=True, text=True, check=False, timeout=60)
        assert done.stderr == ""
        return done.returncode, [json.loads(line) for line in done.stdout.splitlines()]

    code, lines = kiosk(behind, history.states[1], tmp_path)
    assert code == 0
    offers = [line for line in lines if line["event"] == "offer"]
    assert [offer["code"] for offer in offers] == ["newer", "empty"]
    assert set(offers[0]) == {
        *("event", "source", "code", "seq", "published_at", "bytes", "complete", "text")
    }
    assert lines[-1] == {"event": "done", "result": "newer", "seq": 2}
    code, lines = kiosk(tmp_path / "bare", history.states[1])
    assert (code, lines[-1]["result"]) == (76, "no-root")
    assert "root" in str(lines[0]["text"])


def test_a_stick_is_looked_at_within_seconds_and_the_web_is_left_in_peace(
    history: History, at_one: Kiosk, tmp_path: Path
) -> None:
    """The pause after a good cycle is a quarter of an hour; nobody stands there so long."""
    place = tmp_path / "media"
    sources = Sources(["http://127.0.0.1:9", f"{place}/*"], Bandwidth())
    kit = at_one.kit(sources)
    waited: list[float] = []

    def pause(seconds: float) -> None:
        waited.append(seconds)
        if len(waited) == 3:
            copied(history.states[1], place / "TAPPA")
        if len(waited) == 6:  # another one comes to the same place
            shutil.rmtree(place / "TAPPA")
            copied(history.states[0], place / "TAPPA")
        if len(at_one.told("done")) == 2:
            raise KeyboardInterrupt

    kit.pause, kit.random = pause, Random(4)  # a long splay
    with pytest.raises(KeyboardInterrupt):
        stay(kit, sources.now, sources.sticks)

    assert max(waited) <= 2
    assert len(waited) <= 8
    assert [event["result"] for event in at_one.told("done")] == ["ready", "older"]
    assert {str(event["source"]) for event in at_one.told("looking")} == {str(place / "TAPPA")}


def test_a_folder_that_may_not_be_read_is_no_stick_and_no_trouble(tmp_path: Path) -> None:
    shut = tmp_path / "media" / "somebody"
    shut.mkdir(parents=True)
    (shut / "metadata").write_text("a file where a folder should be", encoding="utf-8")
    sources = Sources([f"{tmp_path}/media/*"], Bandwidth())

    assert sources.now() == []
    assert sources.sticks() == {}


def test_a_year_later_the_clock_is_taken_from_the_floor(history: History, at_one: Kiosk) -> None:
    at_one.now -= timedelta(days=20_000)
    (seen,) = look(at_one, history.states[1])

    assert seen["code"] == "newer"
