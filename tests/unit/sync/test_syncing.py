"""From a publication to a complete release on the kiosk's disk."""

import json
from collections.abc import Callable
from pathlib import Path

import pytest

from kiosk.releases.durable import remove
from kiosk.releases.layout import Release
from kiosk.releases.lock import only_one
from kiosk.releases.source import Source
from kiosk.releases.switching import begin, commit, roll_back, switch, waiting_release
from kiosk.releases.sync_status import read_status
from kiosk.releases.verification import faults
from kiosk.sync import trust
from kiosk.sync.errors import ForeignError, TamperedError
from tests.faults import fault_server
from tests.faults.fault_server import serving
from tests.publishing import Publisher
from tests.unit.sync.conftest import Kiosk, Server

Change = Callable[[str, str, str], Source]


def _take(kiosk: Kiosk) -> Release:
    waiting = waiting_release(kiosk.data)
    assert waiting is not None
    assert list(faults(waiting)) == []
    switch(kiosk.data, waiting)
    commit(kiosk.data)
    return kiosk.shown()


def test_a_publication_arrives_whole(publisher: Publisher, folder: Path, kiosk: Kiosk) -> None:
    publisher.publish(folder)
    result = kiosk.sync()
    assert (result.word, result.code, result.seq) == ("ready", 0, 1)
    assert kiosk.events[-1] == {"event": "done", "result": "ready", "seq": 1}
    assert _take(kiosk).seq == 1
    assert kiosk.sync().word == "current"
    assert list((kiosk.data / "staging").iterdir()) == []


def test_one_changed_word_costs_a_delta_and_a_poll_almost_nothing(
    publisher: Publisher, folder: Path, kiosk: Kiosk, server: Server, change: Change
) -> None:
    publisher.publish(folder)
    kiosk.sync(server.url)
    _take(kiosk)
    publisher.publish(change("site.yaml", "finest", "longest"))
    server.sent = 0
    assert kiosk.sync(server.url).word == "ready"
    assert [event["by"] for event in kiosk.told("database")] == ["delta"]
    assert server.sent <= 8000
    assert _take(kiosk).seq == 2
    server.requests.clear()
    server.sent = 0
    assert kiosk.sync(server.url).word == "current"
    assert len(server.requests) == 2
    assert server.sent <= 1000


def test_who_stays_asks_with_one_request(
    publisher: Publisher, folder: Path, kiosk: Kiosk, server: Server
) -> None:
    from kiosk.sync.opening import Sources
    from kiosk.sync.pace import Bandwidth
    from kiosk.sync.resident import once

    publisher.publish(folder)
    sources = Sources([server.url], Bandwidth())
    kit = kiosk.kit(sources)
    once(kit)
    server.requests.clear()
    assert once(kit).word == "ready"
    assert server.requests == ["metadata/timestamp.json"]
    publisher.publish(folder, note="again")
    assert once(kit).seq == 2
    sources.close()


@pytest.mark.parametrize("harm", ["gone", "noise"])
def test_a_useless_delta_gives_way_to_the_whole_file(
    harm: str, publisher: Publisher, folder: Path, kiosk: Kiosk, change: Change
) -> None:
    publisher.publish(folder)
    kiosk.sync()
    _take(kiosk)
    publisher.publish(change("site.yaml", "finest", "longest"))
    for delta in publisher.store.rglob("*.dcz"):
        remove(delta)
        if harm == "noise":
            delta.write_bytes(b"noise")
    assert kiosk.sync().word == "ready"
    assert [event["by"] for event in kiosk.told("database")] == ["full"]
    assert _take(kiosk).seq == 2


def test_a_newer_release_replaces_a_waiting_one(
    publisher: Publisher, folder: Path, kiosk: Kiosk, change: Change
) -> None:
    publisher.publish(folder)
    kiosk.sync()
    _take(kiosk)
    for word in ("longest", "dustiest"):
        publisher.publish(change("site.yaml", "finest" if word == "longest" else "longest", word))
        kiosk.sync()
    assert kiosk.seqs() == [3, 1]
    assert _take(kiosk).seq == 3


def test_media_that_nothing_names_any_more_are_removed(
    publisher: Publisher, folder: Path, kiosk: Kiosk, change: Change
) -> None:
    for old, new in (("svg ", "svg id='a' "), ("id='a'", "id='b'"), ("id='b'", "id='c'")):
        publisher.publish(change("media/posters/bergamo.svg", old, new))
        kiosk.sync()
        _take(kiosk)
    kiosk.sync()
    assert len(list((kiosk.data / "blobs").rglob("*.svg"))) == 2


def test_nothing_is_polled_while_a_release_is_on_trial(
    publisher: Publisher, folder: Path, kiosk: Kiosk
) -> None:
    publisher.publish(folder)
    kiosk.sync()
    begin(kiosk.data)
    publisher.publish(folder)
    result = kiosk.sync()
    assert (result.word, result.code) == ("trial", 75)
    commit(kiosk.data)
    assert kiosk.sync().word == "ready"


def test_a_bad_release_is_not_tried_again_but_the_next_one_is(
    publisher: Publisher, folder: Path, kiosk: Kiosk, change: Change
) -> None:
    publisher.publish(folder)
    kiosk.sync()
    _take(kiosk)
    publisher.publish(change("site.yaml", "finest", "longest"))
    kiosk.sync()
    assert [one.seq for _ in range(3) if (one := begin(kiosk.data))] == [2, 2, 1]
    assert kiosk.sync().word == "quarantined"
    (kiosk.data / "state.db").unlink()
    assert begin(kiosk.data)
    commit(kiosk.data)
    assert kiosk.sync().word == "quarantined"
    assert kiosk.shown().seq == 1
    publisher.publish(change("site.yaml", "longest", "dustiest"))
    assert kiosk.sync().word == "ready"
    assert _take(kiosk).seq == 3


def test_a_release_is_taken_back_by_a_person_and_stays_back(
    publisher: Publisher, folder: Path, kiosk: Kiosk
) -> None:
    for _ in range(2):
        publisher.publish(folder)
        kiosk.sync()
        _take(kiosk)
    roll_back(kiosk.data, "a person went back")
    assert kiosk.sync().word == "quarantined"
    assert kiosk.shown().seq == 1


def test_without_a_root_nothing_is_trusted(
    publisher: Publisher, folder: Path, tmp_path: Path
) -> None:
    publisher.publish(folder)
    stranger = Kiosk(tmp_path / "stranger", [str(publisher.store)])
    result = stranger.sync()
    assert (result.word, result.code) == ("no-root", 76)
    assert "kiosk trust set" in result.text


def test_a_foreign_store_is_not_trusted_and_changes_nothing(
    publisher: Publisher, folder: Path, kiosk: Kiosk, tmp_path: Path
) -> None:
    publisher.publish(folder)
    kiosk.sync()
    shown = _take(kiosk)
    stranger = Publisher(tmp_path / "stranger")
    for _ in range(3):
        stranger.publish(folder)
    result = kiosk.sync(stranger.store)
    assert (result.word, result.code) == ("foreign", 76)
    assert kiosk.shown() == shown
    assert kiosk.seqs() == [1]
    assert kiosk.sync().word == "current"


def test_several_sources_lead_to_the_newest_in_any_order(
    publisher: Publisher, folder: Path, kiosk: Kiosk, tmp_path: Path
) -> None:
    publisher.publish(folder)
    old = publisher.snapshot("stick")
    publisher.publish(folder)
    for names in ((old, publisher.store), (publisher.store, old), (tmp_path / "none", old)):
        fresh = Kiosk(tmp_path / str(hash(names)), [])
        trust.set_root(fresh.data, publisher.root.read_bytes(), "root.json")
        result = fresh.sync(*names)
        assert (result.code, result.seq) == (0, 2 if publisher.store in names else 1)
    assert fresh.sync(publisher.store).seq == 2
    assert fresh.sync(old).word == "older"


def test_what_one_source_lacks_another_brings(
    publisher: Publisher, folder: Path, kiosk: Kiosk
) -> None:
    publisher.publish(folder)
    stick = publisher.snapshot("stick")
    for file in publisher.store.glob("blob/*/*"):
        remove(file)
    assert kiosk.sync().code == 69
    assert kiosk.sync(publisher.store, stick).word == "ready"


def test_a_busy_kiosk_is_left_alone(kiosk: Kiosk) -> None:
    with only_one(kiosk.data / "lock"):
        assert kiosk.sync().code == 75


def test_a_kiosk_without_a_source_says_so(kiosk: Kiosk) -> None:
    sources: list[object] = ["/nowhere/at/all"]
    assert kiosk.sync(*sources).code == 69
    status = read_status(kiosk.data)
    assert status is not None
    assert [source.code for source in status.sources] == ["missing"]


@pytest.mark.parametrize(
    ("fault", "word", "code"),
    [
        (fault_server.portal, "portal", 69),
        (fault_server.redirect("http://hotel.example/"), "portal", 69),
        (fault_server.lie, "tampered", 76),
        (fault_server.status(503), "unavailable", 69),
        (fault_server.endless, "tampered", 76),
    ],
)
def test_what_is_wrong_with_the_network_is_told_apart(
    fault: fault_server.Fault,
    word: str,
    code: int,
    publisher: Publisher,
    folder: Path,
    kiosk: Kiosk,
) -> None:
    publisher.publish(folder)
    with serving(publisher.store) as server:
        server.fault = fault
        result = kiosk.sync(server.url)
        assert (result.word, result.code) == (word, code)
        server.fault = lambda _: False
        assert kiosk.sync(server.url).word == "ready"


def test_a_rotten_disk_is_mended(publisher: Publisher, folder: Path, kiosk: Kiosk) -> None:
    publisher.publish(folder)
    kiosk.sync()
    release = _take(kiosk)
    (poster,) = (kiosk.data / "blobs").rglob("*.svg")
    for file in (release.database, poster):
        content = file.read_bytes()
        file.chmod(0o600)
        file.write_bytes(content[:-1] + b"?")
    kiosk.later(days=2)
    kiosk.sync()
    assert [event["event"] for event in kiosk.events].count("mended") == 2
    assert kiosk.shown() == release


def test_rot_that_cannot_be_mended_is_not_shown_and_told(
    publisher: Publisher, folder: Path, kiosk: Kiosk
) -> None:
    for _ in range(2):
        publisher.publish(folder)
        kiosk.sync()
        release = _take(kiosk)
    content = release.database.read_bytes()
    release.database.chmod(0o600)
    release.database.write_bytes(content[:-1] + b"?")
    kiosk.later(days=2)
    kiosk.sync("/nowhere")
    assert kiosk.shown().seq == 1
    status = read_status(kiosk.data)
    assert status is not None
    assert status.damage
    assert kiosk.sync().word == "current"
    assert kiosk.shown().seq == 2


def test_a_root_is_taken_only_by_hand(
    publisher: Publisher, kiosk: Kiosk, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    from kiosk.cli import main

    other = Publisher(tmp_path / "other")
    place = ["--data", str(kiosk.data)]
    with pytest.raises(ForeignError, match="--replace"):
        trust.set_root(kiosk.data, other.root.read_bytes(), "root.json")
    assert main(["trust", "show", *place]) == 0
    words, _, demo = capsys.readouterr().out.strip().split("\n")
    assert len(words.split()) == 6
    assert "DEMO" in demo
    assert main(["trust", "set", str(other.root), *place]) == 1
    assert main(["trust", "set", str(other.root), "--replace", *place]) == 0
    assert words not in capsys.readouterr().out
    assert main(["trust", "set", str(tmp_path / "none.json"), *place]) == 1
    root = json.loads(other.root.read_bytes())
    root["signed"]["version"] = 7
    with pytest.raises(TamperedError, match="is not a root"):
        trust.set_root(kiosk.data, json.dumps(root).encode(), "root.json", replace=True)


def test_another_root_begins_with_other_numbers(
    publisher: Publisher, folder: Path, kiosk: Kiosk, tmp_path: Path
) -> None:
    for _ in range(3):
        publisher.publish(folder)
    kiosk.sync()
    _take(kiosk)
    other = Publisher(tmp_path / "other")
    other.publish(folder)
    trust.set_root(kiosk.data, other.root.read_bytes(), "root.json", replace=True)
    assert kiosk.sync(other.store).word == "ready"
    assert _take(kiosk).seq == 1
