"""Signed, and yet nonsense: manifests, deltas and databases as a broken publisher would sign them.

Whatever is in them, a kiosk refuses in one sentence, or has a sound release in the end; what it
shows stays as it is.
"""

import hashlib
import json
import re
import shutil
import uuid
from collections.abc import Callable, Iterator
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, example, given, settings
from hypothesis import strategies as st

from kiosk.publish.compression import delta, unpacked, whole
from kiosk.releases.errors import DamagedError, TooNewError
from kiosk.releases.manifest import DeltaFacts, FileFacts, Manifest, read_manifest
from kiosk.releases.published import blob_name, delta_name
from kiosk.releases.store import read_store
from kiosk.sync import trust
from kiosk.sync.errors import TamperedError
from kiosk.sync.resident import Result
from kiosk.sync.unpacking import unpack
from tests.faults.scene import History, copied, look, manifest_of, sound, take
from tests.unit.sync.repository import Repository

SENTENCE = re.compile(r"[^\n]{6,400}\.")

json_values = st.recursive(
    st.none() | st.booleans() | st.integers() | st.floats() | st.text(max_size=8),
    lambda inner: st.lists(inner, max_size=3) | st.dictionaries(st.text(max_size=8), inner),
    max_leaves=6,
)
PAGE = 65536
Edits = list[tuple[int, int, bytes]]
quick = settings(max_examples=25, deadline=None, suppress_health_check=list(HealthCheck))


class Broken:
    """A publisher that signs anything, what it honestly signed last, and a kiosk one behind.

    No dataclass, or Hypothesis would print its megabytes.
    """

    def __init__(
        self, repository: Repository, manifest: Manifest, old: bytes, new: bytes, behind: Path
    ) -> None:
        self.repository, self.manifest = repository, manifest
        self.old, self.new, self.behind = old, new, behind

    def __repr__(self) -> str:
        return "broken"

    def offered(self, content: bytes) -> Result:
        """Sign a manifest, let a copy of the kiosk look at it; what it shows must stay."""
        self.repository.target("stable", content)
        data = copied(self.behind, self.behind.with_name(uuid.uuid4().hex))
        result = look(data, self.repository)
        assert sound(data).seq == 1
        if result.word == "ready":
            assert len(read_store(data).releases) == 2
        else:
            assert result.word in ("current", "quarantined") or SENTENCE.fullmatch(result.text)
        shutil.rmtree(data)
        return result


@pytest.fixture(scope="module")
def broken(tmp_path_factory: pytest.TempPathFactory) -> Iterator[Broken]:
    folder = tmp_path_factory.mktemp("broken")
    history = History(folder)
    repository, manifests, databases = Repository(), [], []
    for state in (history.publish(), history.publish()):
        manifests.append(read_manifest(manifest_of(state).read_bytes(), "manifest"))
        for file in state.rglob("*"):
            if file.is_file() and "metadata" not in file.parts:
                repository.files[file.relative_to(state).as_posix()] = file.read_bytes()
        packed = manifests[-1].db.zst
        assert packed
        databases.append(unpacked(repository.files[blob_name(packed.sha256, ".zst")]))
    data = folder / "behind"
    trust.set_root(data, repository.files["metadata/1.root.json"], "root.json")
    repository.target("stable", manifests[0].to_json())
    assert look(data, repository).word == "ready"
    take(data)
    yield Broken(repository, manifests[1], databases[0], databases[1], data)


def _facts(content: bytes) -> FileFacts:
    return FileFacts(hashlib.sha256(content).hexdigest(), len(content))


edits = st.lists(
    st.tuples(st.integers(0, 10**6), st.sampled_from([1, 0, 4, 4096]), st.binary(max_size=8)),
    min_size=1,
    max_size=4,
)
"""Where, how many bytes are cut out, and what is put in."""


def spoiled(content: bytes, edits: Edits) -> bytes:
    for place, length, put in edits:
        at = place % (len(content) + 1)
        content = content[:at] + put + content[at + length :]
    return content


def _put(value: object, path: tuple[int, ...], new: object) -> object:
    """Return a JSON value with another one somewhere inside, found by numbers."""
    if not path or not isinstance(value, dict | list) or not value:
        return new
    if isinstance(value, list):
        at = path[0] % len(value)
        return [*value[:at], _put(value[at], path[1:], new), *value[at + 1 :]]
    key = sorted(value)[path[0] % len(value)]
    return {**value, key: _put(value[key], path[1:], new)}


paths = st.lists(st.integers(0, 20), min_size=1, max_size=4).map(tuple)


def _manifest(data: st.DataObject, good: Manifest) -> bytes:
    value: object = json.loads(good.to_json())
    for _ in range(data.draw(st.integers(1, 3))):
        value = _put(value, data.draw(paths), data.draw(json_values))
    kinds: list[Callable[[], bytes]] = [
        lambda: json.dumps(value).encode(),
        lambda: spoiled(good.to_json(), data.draw(edits)),
        lambda: data.draw(st.binary(max_size=60)),
    ]
    return data.draw(st.sampled_from(kinds))()


@given(data=st.data())
def test_a_manifest_is_read_or_refused_in_a_sentence(data: st.DataObject, broken: Broken) -> None:
    try:
        read_manifest(_manifest(data, broken.manifest), "The manifest")
    except (DamagedError, TooNewError) as error:
        assert SENTENCE.fullmatch(str(error)), error


@quick
@given(data=st.data())
def test_a_signed_manifest_of_nonsense_changes_nothing(data: st.DataObject, broken: Broken) -> None:
    broken.offered(_manifest(data, broken.manifest))


@given(data=st.data())
def test_what_does_not_unpack_is_refused_in_a_sentence(
    data: st.DataObject, tmp_path_factory: pytest.TempPathFactory
) -> None:
    folder = tmp_path_factory.getbasetemp()
    old = data.draw(st.binary(min_size=20, max_size=3000))
    new = spoiled(old, data.draw(edits))
    by_delta = data.draw(st.booleans())
    packed = delta(old, hashlib.sha256(old).hexdigest(), new) if by_delta else whole(new)
    base, file, target = folder / "old", folder / "packed", folder / "new"
    base.write_bytes(old)
    file.write_bytes(spoiled(packed, data.draw(edits)))
    sha256 = hashlib.sha256(new).hexdigest()
    try:
        unpack(file, target, sha256, len(new), base if by_delta else None)
        assert target.read_bytes() == new
    except TamperedError as error:
        assert SENTENCE.fullmatch(str(error)), error
    assert target.stat().st_size <= len(new)


@quick
@given(edits=edits)
def test_a_signed_delta_of_nonsense_gives_way_to_the_whole(edits: Edits, broken: Broken) -> None:
    good = broken.manifest.db
    base = hashlib.sha256(broken.old).hexdigest()
    bad = spoiled(delta(broken.old, base, broken.new), edits)
    facts = _facts(bad)
    broken.repository.files[delta_name(good.sha256, base)] = bad
    db = replace(good, deltas=(DeltaFacts(base, facts.sha256, facts.size),))
    assert broken.offered(replace(broken.manifest, db=db).to_json()).word == "ready"


def _overwritten(content: bytes, edits: Edits) -> bytes:
    """Spoil a database where its pages begin and end: there lie what leads to rows, and rows."""
    changed, pages = bytearray(content), len(content) // PAGE
    for place, _, put in edits:
        at = (place % pages * PAGE + place // pages % 2000 - 1000) % (len(content) - 8)
        changed[at : at + len(put)] = put
    return bytes(changed)


@quick
@given(edits=edits)
@example(edits=[(1, 1, b"\x80")])  # SQLite's own words about it are then no UTF-8
def test_a_signed_database_that_is_spoiled_inside_changes_nothing(
    edits: Edits, broken: Broken
) -> None:
    _offer_database(broken, _overwritten(broken.new, edits))


@quick
@given(edits=edits)
def test_a_signed_database_of_nonsense_changes_nothing(edits: Edits, broken: Broken) -> None:
    _offer_database(broken, spoiled(broken.new, edits))


@pytest.mark.parametrize("place", [0, 16, 24, 56, 60, 96, 100, 105])
def test_a_signed_database_with_a_spoiled_header_changes_nothing(
    place: int, broken: Broken
) -> None:
    bad = bytearray(broken.new)
    bad[place] ^= 0xFF
    _offer_database(broken, bytes(bad))


def test_what_sqlite_says_in_many_lines_becomes_one_sentence(broken: Broken) -> None:
    result = _offer_database(broken, broken.new.replace(b"title JSON NOT", b"title JSO\xff NOT"))
    assert result.word == "tampered"
    _, _, said = result.text.partition("content.db ")
    assert said.startswith("cannot be read: Could not decode")


def _offer_database(broken: Broken, bad: bytes) -> Result:
    packed = whole(bad)
    zst = _facts(packed)
    broken.repository.files[blob_name(zst.sha256, ".zst")] = packed
    db = replace(broken.manifest.db, sha256=_facts(bad).sha256, size=len(bad), zst=zst, deltas=())
    return broken.offered(replace(broken.manifest, db=db).to_json())


@quick
@given(edits=edits, which=st.integers(0, 9))
def test_media_of_nonsense_change_nothing(edits: Edits, which: int, broken: Broken) -> None:
    files = broken.repository.files
    names = sorted(name for name in files if name.endswith(".svg"))
    name = names[which % len(names)]
    honest = files[name]
    files[name] = spoiled(honest, edits)
    try:
        assert broken.offered(broken.manifest.to_json()).word in (
            "ready",
            "tampered",
            "unavailable",
        )
    finally:
        files[name] = honest
