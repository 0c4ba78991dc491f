"""Large media come by the piece: what is spoiled is noticed, and fetched again, alone."""

import hashlib
import json
import subprocess
import sys
from dataclasses import dataclass, field, replace
from functools import cache
from pathlib import Path
from random import Random

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.publish.folder_store import FolderStore
from kiosk.publish.stick import copy_newest
from kiosk.releases.durable import remove
from kiosk.releases.errors import DamagedError
from kiosk.releases.manifest import FileFacts, Manifest, read_manifest
from kiosk.releases.pieces import PIECE, Pieces, read_pieces, written
from kiosk.releases.published import blob_name
from kiosk.releases.switching import commit, switch, waiting_release
from kiosk.releases.verification import faults
from kiosk.sync import trust
from kiosk.sync.by_piece import BadPieceError, ByPiece
from kiosk.sync.web import Limits
from tests.faults.fault_server import Exchange, FaultServer, serving
from tests.faults.scene import History, copied, look
from tests.publishing import Publisher
from tests.unit.sync.conftest import Kiosk
from tests.unit.sync.repository import Repository

SIZE = 3 * PIECE + 1000
"""Bytes of the large file: three whole pieces and a rest."""


@dataclass(frozen=True)
class Large:
    """A publication with one large picture, and a kiosk that has nothing yet."""

    store: Path
    manifest: Manifest
    kiosk: Kiosk
    content: bytes

    @property
    def sha256(self) -> str:
        return hashlib.sha256(self.content).hexdigest()

    @property
    def path(self) -> str:
        return blob_name(self.sha256, ".svg")

    @property
    def list(self) -> Path:
        assert self.manifest.media.pieces
        return self.store / blob_name(self.manifest.media.pieces.sha256, ".pieces")

    @property
    def part(self) -> Path:
        return self.kiosk.data / "staging" / f"{self.sha256}.part"

    @property
    def blob(self) -> Path:
        return self.kiosk.data / "blobs" / self.sha256[:2] / f"{self.sha256}.svg"


@dataclass
class Watch:
    """A fault that notes which bytes of the large file were asked for."""

    path: str
    asked: list[tuple[int, int]] = field(default_factory=list)

    def __call__(self, exchange: Exchange) -> bool:
        if exchange.path != self.path:
            return False
        self.asked.append((exchange.start, exchange.stop))
        return self.spoil(exchange)

    def spoil(self, exchange: Exchange) -> bool:  # noqa: ARG002 this one is honest
        return False


class Flip(Watch):
    """Spoils a byte of the second piece, the first `times` times that it is sent."""

    times = 1

    def spoil(self, exchange: Exchange) -> bool:
        at = PIECE + 5 - exchange.start
        if not self.times or not 0 <= at < len(exchange.wanted):
            return False
        self.times -= 1
        exchange.honest_head()
        exchange.send(exchange.wanted[:at] + b"\0" + exchange.wanted[at + 1 :])
        return True


class Stop(Watch):
    """Sends two pieces and a half, and then nothing more."""

    def spoil(self, exchange: Exchange) -> bool:
        exchange.honest_head()
        exchange.send(exchange.wanted[: 5 * PIECE // 2 - exchange.start])
        exchange.end.wait(60)
        return True


@cache
def _picture() -> bytes:
    head, foot = (
        b'<svg xmlns="http://www.w3.org/2000/svg" width="8" height="9"><!--',
        b"--></svg>\n",
    )
    noise = Random(4).randbytes((SIZE - len(head) - len(foot)) // 2).hex().encode()
    return head + noise.ljust(SIZE - len(head) - len(foot), b"0") + foot


@pytest.fixture(scope="module")
def published(tmp_path_factory: pytest.TempPathFactory) -> tuple[History, Manifest]:
    history = History(tmp_path_factory.mktemp("history"))
    (history.content / "media" / "posters" / "bergamo.svg").write_bytes(_picture())
    return history, history.publisher.publish(history.content)


@pytest.fixture
def large(published: tuple[History, Manifest], tmp_path: Path) -> Large:
    history, manifest = published
    store = copied(history.publisher.store, tmp_path / "store")
    kiosk = Kiosk(history.kiosk(tmp_path / "kiosk"), [str(store)], limits=Limits())
    return Large(store, manifest, kiosk, _picture())


def _take(large: Large) -> None:
    waiting = waiting_release(large.kiosk.data)
    assert waiting
    assert list(faults(waiting)) == []
    switch(large.kiosk.data, waiting)
    commit(large.kiosk.data)


def _served(large: Large, server: FaultServer, watch: Watch) -> str:
    server.fault = watch
    return large.kiosk.sync(server.url).word


def test_large_media_are_signed_by_the_piece(large: Large, tmp_path: Path) -> None:
    assert large.manifest.media.pieces
    listed = json.loads(large.list.read_bytes())
    cut = [large.content[at : at + PIECE] for at in range(0, SIZE, PIECE)]
    hashes = [hashlib.sha256(one).hexdigest() for one in cut]
    assert listed == {"piece": PIECE, "files": {large.sha256: hashes}}
    copy_newest(FolderStore(large.store), tmp_path / "stick", lambda *_: None)
    assert large.kiosk.sync(tmp_path / "stick").word == "ready"
    assert not large.kiosk.told("pieces-failed")


def test_without_large_media_nothing_is_said_of_pieces(publisher: Publisher, folder: Path) -> None:
    assert b"pieces" not in publisher.publish(folder).to_json()
    assert not list(publisher.store.rglob("*.pieces"))


def test_a_spoiled_piece_costs_a_piece(large: Large) -> None:
    flip = Flip(large.path)
    with serving(large.store) as server:
        assert _served(large, server, flip) == "ready"
    assert flip.asked == [(0, SIZE), (PIECE, SIZE)]
    assert [event["wasted"] for event in large.kiosk.told("received")] == [PIECE]
    _take(large)


def test_a_piece_that_stays_spoiled_is_refused_and_comes_from_elsewhere(large: Large) -> None:
    flip = Flip(large.path)
    flip.times = 1000
    with serving(large.store) as server, serving(large.store) as other:
        assert _served(large, server, flip) == "tampered"
        assert large.part.stat().st_size == PIECE
        other.fault = elsewhere = Watch(large.path)
        assert large.kiosk.sync(server.url, other.url).word == "ready"
    assert elsewhere.asked == [(PIECE, SIZE)]
    assert all(first in (0, PIECE) for first, _ in flip.asked)
    _take(large)


@pytest.mark.parametrize("rot", [None, PIECE + 5, 2 * PIECE + 5])
def test_a_killed_download_keeps_the_pieces_that_are_good(rot: int | None, large: Large) -> None:
    watch = Watch(large.path)
    half = 5 * PIECE // 2
    with serving(large.store) as server:
        server.fault = Stop(large.path)
        command = [sys.executable, "-m", "kiosk", "sync", "--once", "--json"]
        place = ["--data", str(large.kiosk.data), "--source", server.url]
        with subprocess.Popen([*command, *place], stdout=subprocess.PIPE, text=True) as child:
            assert child.stdout
            for line in child.stdout:
                event = json.loads(line)
                if event["event"] == "progress" and event["got"] > 9 * half // 10:
                    break
            child.kill()
        there = large.part.stat().st_size
        assert 2 * PIECE < there <= half
        if rot:
            with large.part.open("r+b") as part:
                part.seek(rot)
                part.write(b"\0")
        assert _served(large, server, watch) == "ready"
    kept = {None: [there], PIECE + 5: [PIECE], 2 * PIECE + 5: [there, 2 * PIECE]}[rot]
    assert [first for first, _ in watch.asked] == kept
    _take(large)


@pytest.mark.parametrize("harm", ["changed", "cut", "gone"])
def test_a_list_that_is_not_what_was_signed_is_refused_and_not_needed(
    harm: str, large: Large
) -> None:
    content = large.list.read_bytes()
    remove(large.list)
    if harm != "gone":
        other = content.replace(b'":["', b'":["0', 1) if harm == "changed" else content[:-9]
        large.list.write_bytes(other[: len(content)])
    assert large.kiosk.sync().word == "ready"
    (told,) = large.kiosk.told("pieces-failed")
    assert large.list.stem in str(told["text"])
    _take(large)


def _resigned(large: Large, content: bytes) -> Repository:
    """Return a source in which another list is signed."""
    repository = Repository()
    for file in large.store.rglob("*"):
        if file.is_file() and "metadata" not in file.parts:
            name = file.relative_to(large.store).as_posix()
            repository.files[name] = file.read_bytes()
    facts = FileFacts(hashlib.sha256(content).hexdigest(), len(content))
    repository.files[blob_name(facts.sha256, ".pieces")] = content
    media = replace(large.manifest.media, pieces=facts)
    repository.target("stable", replace(large.manifest, media=media).to_json())
    trust.set_root(
        large.kiosk.data, repository.files["metadata/1.root.json"], "root.json", replace=True
    )
    return repository


def test_a_signed_list_that_lies_lets_nothing_through(large: Large) -> None:
    lie = written({large.sha256: Pieces(PIECE, ("ab" * 32,) * 4)})
    result = look(large.kiosk.data, _resigned(large, lie))
    assert (result.word, result.code) == ("tampered", 76)
    assert "the piece at byte 0 is not what was signed" in result.text
    assert not list((large.kiosk.data / "releases").glob("*-*"))


@pytest.mark.parametrize("content", [b"[]", b"{", b'{"piece": 0, "files": {}}'])
def test_a_signed_list_that_makes_no_sense_is_done_without(large: Large, content: bytes) -> None:
    assert look(large.kiosk.data, _resigned(large, content)).word == "ready"
    _take(large)


def test_a_signed_list_of_too_few_pieces_is_done_without(large: Large) -> None:
    few = written({large.sha256: Pieces(PIECE, ("ab" * 32,))})
    assert look(large.kiosk.data, _resigned(large, few)).word == "ready"
    _take(large)


def test_of_a_rotten_file_only_the_rotten_piece_is_fetched(large: Large) -> None:
    large.kiosk.sync()
    _take(large)
    with large.blob.open("r+b") as file:
        file.seek(PIECE + 5)
        file.write(b"\0")
    large.kiosk.later(days=2)
    watch = Watch(large.path)
    with serving(large.store) as server:
        assert _served(large, server, watch) == "current"
    assert watch.asked == [(PIECE, 2 * PIECE)]
    assert large.kiosk.told("mended")
    assert large.blob.read_bytes() == large.content
    large.kiosk.shown()


def test_a_server_without_ranges_serves_large_files_too(large: Large) -> None:
    class Whole(Flip):
        def spoil(self, exchange: Exchange) -> bool:
            exchange.start, exchange.stop = 0, SIZE
            return super().spoil(exchange)

    with serving(large.store) as server:
        assert _served(large, server, Whole(large.path)) == "ready"
        _take(large)
        for at in (5, 3 * PIECE + 5):
            with large.blob.open("r+b") as file:
                file.seek(at)
                file.write(b"\0")
            large.kiosk.later(days=2)
            large.kiosk.sync(server.url)
            large.kiosk.shown()


def test_an_application_without_pieces_reads_the_manifest_all_the_same(large: Large) -> None:
    value = json.loads(large.manifest.to_json())
    del value["media"]["pieces"]
    older = read_manifest(json.dumps(value).encode(), "manifest")
    assert older == replace(large.manifest, media=replace(large.manifest.media, pieces=None))


@given(
    content=st.binary(min_size=1, max_size=40),
    length=st.integers(1, 12),
    sizes=st.lists(st.integers(1, 15), min_size=1),
    begin=st.integers(0, 39),
    bad=st.none() | st.integers(0, 39),
)
def test_however_it_comes_a_bad_piece_is_noticed_at_its_end(
    content: bytes,
    length: int,
    sizes: list[int],
    begin: int,
    bad: int | None,
    tmp_path_factory: pytest.TempPathFactory,
) -> None:
    hashes = [
        hashlib.sha256(content[at : at + length]).hexdigest()
        for at in range(0, len(content), length)
    ]
    by_piece = ByPiece(Pieces(length, tuple(hashes)), len(content))
    start = begin % len(content)
    part = tmp_path_factory.getbasetemp() / "by_piece.part"
    part.write_bytes(content[:start])
    sent = bytearray(content)
    spoiled = None if bad is None else start + bad % (len(content) - start)
    if spoiled is not None:
        sent[spoiled] ^= 1
    came, chunks, place = b"", [], start
    for number in range(len(content)):
        chunks.append(bytes(sent[place : place + sizes[number % len(sizes)]]))
        place += len(chunks[-1])
    try:
        for chunk in by_piece.checked(chunks, start, len(content), part):
            came += chunk
    except BadPieceError as error:
        assert spoiled is not None
        assert error.start == spoiled // length * length
        assert start + len(came) == min(error.start + length, len(content))
    else:
        assert spoiled is None
        assert content[:start] + came == content


@pytest.mark.parametrize(
    "content",
    [b"", b"null", b"[" * 5000, b'{"piece": 4}', b'{"piece": 4, "files": {"a": ["x"]}}', b"\xff"],
)
def test_what_is_no_list_is_refused_in_one_sentence(content: bytes) -> None:
    with pytest.raises(DamagedError, match=r"^here is not a list of pieces: [^\n]+\.$"):
        read_pieces(content, "here")


def test_equal_content_has_equal_pieces(
    published: tuple[History, Manifest], large: Large, tmp_path: Path
) -> None:
    again = Publisher(tmp_path / "again").publish(published[0].content)
    assert again.media == large.manifest.media
