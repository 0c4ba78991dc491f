"""The key ceremony, and what happens to keys afterwards."""

import os
import re
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest
from cryptography.hazmat.primitives.serialization import load_pem_private_key
from tuf.api.exceptions import RepositoryError
from tuf.api.metadata import MetaFile, Snapshot, TargetFile, Targets, Timestamp

from kiosk.publish.ceremony import SECOND, init, init_demo
from kiosk.publish.errors import ForeignStoreError, KeysError, StaleStoreError
from kiosk.publish.key_folder import KeyFolder, open_folder
from kiosk.publish.key_status import status
from kiosk.publish.metadata import ROLES, ROOT, SNAPSHOT, TARGETS, TIMESTAMP, is_demo, signed_by
from kiosk.publish.passphrases import Passphrases
from kiosk.publish.publication import Workplace
from kiosk.publish.resigning import resign
from kiosk.publish.roots import renew_root, replace_root_key, revoke_keys, rotate_key
from tests.publishing import Publisher
from tests.unit.publish.clients import Client

NOW = datetime(2024, 5, 1, tzinfo=UTC)
WORDS = "cinque parole tirate a sorte"


@pytest.fixture
def places(tmp_path: Path) -> list[Path]:
    return [tmp_path / f"stick-{number}" for number in (1, 2, 3)]


@pytest.fixture
def keys(tmp_path: Path, places: list[Path]) -> KeyFolder:
    """The first organiser's folder."""
    init(tmp_path / "mine", places, Passphrases([WORDS]), NOW)
    return open_folder(tmp_path / "mine", Passphrases([WORDS]))


def _place(publisher: Publisher) -> Workplace:
    return Workplace(publisher.keys, publisher.stores, publisher.cache, lambda *_: None)


def test_two_of_three_root_keys_and_a_set_for_each_organiser(keys: KeyFolder) -> None:
    root = keys.root()
    assert (root.roles[ROOT].threshold, len(root.roles[ROOT].keyids)) == (2, 3)
    for role in ROLES:
        assert (root.roles[role].threshold, len(root.roles[role].keyids)) == (1, 2)
    assert root.consistent_snapshot
    assert not is_demo(root)


def test_every_key_is_encrypted_and_for_its_owner_only(keys: KeyFolder, tmp_path: Path) -> None:
    files = sorted(tmp_path.rglob("*.pem"))
    assert len(files) == 9
    for file in files:
        assert load_pem_private_key(file.read_bytes(), WORDS.encode())
        with pytest.raises(TypeError):
            load_pem_private_key(file.read_bytes(), None)
        if os.name == "posix":
            assert file.stat().st_mode & 0o077 == 0


def test_either_organiser_can_sign_alone(keys: KeyFolder) -> None:
    second = open_folder(keys.path / SECOND, Passphrases([WORDS]))
    assert set(keys.signers()) == set(second.signers()) == set(ROLES)
    ids = {signer.public_key.keyid for signer in keys.signers().values()}
    assert ids.isdisjoint(signer.public_key.keyid for signer in second.signers().values())


def test_three_different_places_are_needed(tmp_path: Path, places: list[Path]) -> None:
    for wrong in (places[:2], [places[0]] * 3, [*places[:2], tmp_path / "mine"]):
        with pytest.raises(KeysError, match="three different places"):
            init(tmp_path / "mine", wrong, Passphrases([WORDS]), NOW)
    assert not list(tmp_path.rglob("*.pem"))


def test_a_short_passphrase_is_refused(tmp_path: Path, places: list[Path]) -> None:
    with pytest.raises(KeysError, match="16 characters"):
        init(tmp_path / "mine", places, Passphrases(["too short"]), NOW)
    assert not list(tmp_path.rglob("*.pem"))


def test_keys_are_never_overwritten(keys: KeyFolder, places: list[Path]) -> None:
    before = (keys.path / "targets.pem").read_bytes()
    with pytest.raises(KeysError, match="there already"):
        init(keys.path, places, Passphrases([WORDS]), NOW)
    with pytest.raises(KeysError, match="there already"):
        init_demo(keys.path, NOW)
    assert (keys.path / "targets.pem").read_bytes() == before


def test_a_wrong_passphrase_is_a_sentence(keys: KeyFolder) -> None:
    with pytest.raises(KeysError, match=r"targets\.pem: the passphrase is not the right one"):
        open_folder(keys.path, Passphrases(["something else entirely"])).signers()


def test_a_person_is_asked_until_it_fits(keys: KeyFolder) -> None:
    answers = iter(["wrong", WORDS])
    asked = Passphrases(ask=lambda _: next(answers))
    assert set(open_folder(keys.path, asked).signers()) == set(ROLES)


def test_new_passphrases_are_typed_twice(tmp_path: Path, places: list[Path]) -> None:
    answers = iter([WORDS, WORDS, "", "", "", ""])
    init(tmp_path / "mine", places, Passphrases(ask=lambda _: next(answers)), NOW)
    answers = iter([WORDS, "slipped on the keys"])
    with pytest.raises(KeysError, match="differ"):
        init(tmp_path / "b", [], Passphrases(ask=lambda _: next(answers)), NOW)


def test_a_demo_says_so_in_its_root(publisher: Publisher) -> None:
    assert is_demo(publisher.keys.root())
    assert publisher.keys.root().unrecognized_fields["x-tappa-demo"] is True


def test_status_says_what_expires_when(keys: KeyFolder) -> None:
    text = "\n".join(status(keys, NOW))
    assert "The root holds until 1 May 2027" in text
    assert re.search(r"Keys of targets: first \(\w{8}\), second \(\w{8}\); 1 of 2 must", text)
    late = "\n".join(status(keys, NOW + timedelta(days=1000)))
    assert "only 95 days more: say “kiosk keys rotate root”" in late
    assert "The root EXPIRED" in "\n".join(status(keys, NOW + timedelta(days=2000)))


def test_status_counts_the_days_of_the_stores_signatures(
    publisher: Publisher, folder: Path
) -> None:
    publisher.publish(folder)
    later = publisher.now + timedelta(days=25)
    assert "kiosk keys resign STORE" in "\n".join(status(publisher.keys, later))


@pytest.mark.parametrize("role", ROLES)
def test_kiosks_follow_the_rotation_of_a_key(
    role: str, publisher: Publisher, folder: Path, client: Client
) -> None:
    first = publisher.publish(folder)
    assert client.manifest(publisher.store) == first
    rotate_key(publisher.keys, role, publisher.keys.places(), publisher.now)
    resign(_place(publisher), publisher.now)
    assert client.manifest(publisher.store) == first
    second = publisher.publish(folder)
    assert client.manifest(publisher.store) == second


def test_kiosks_follow_the_loss_of_a_root_key(
    publisher: Publisher, folder: Path, client: Client, tmp_path: Path
) -> None:
    publisher.publish(folder)
    keys = publisher.keys
    one, two, _ = keys.places()
    assert replace_root_key(keys, [one, two], tmp_path / "new", publisher.now) == "root-3"
    rotate_key(keys, TARGETS, [two, tmp_path / "new"], publisher.now)
    assert client.manifest(publisher.store)
    second = publisher.publish(folder)
    assert client.manifest(publisher.store) == second
    assert publisher.keys.root().version == 3


def test_one_root_key_alone_changes_nothing(publisher: Publisher) -> None:
    keys = publisher.keys
    with pytest.raises(KeysError, match="1 of the root keys found"):
        rotate_key(keys, TARGETS, keys.places()[:1], publisher.now)
    assert keys.root().version == 1
    assert keys.signers()


def test_a_root_is_renewed_in_time(publisher: Publisher, folder: Path, client: Client) -> None:
    publisher.publish(folder)
    renew_root(publisher.keys, publisher.keys.places(), publisher.now + timedelta(days=700))
    second = publisher.publish(folder)
    assert client.manifest(publisher.store) == second
    assert publisher.keys.root().expires > publisher.now + timedelta(days=1700)


def test_signing_afresh_changes_only_signatures(
    publisher: Publisher, folder: Path, client: Client
) -> None:
    manifest = publisher.publish(folder)
    publisher.now += timedelta(days=29)
    before = {path for path in publisher.store.rglob("*") if path.is_file()}
    resign(_place(publisher), publisher.now)
    after = {path for path in publisher.store.rglob("*") if path.is_file()}
    assert [path.name for path in after - before] == ["2.snapshot.json"]
    assert client.manifest(publisher.store) == manifest
    text = (publisher.store / "metadata/timestamp.json").read_text(encoding="utf-8")
    assert f"{publisher.now + timedelta(days=30):%Y-%m-%d}" in text
    assert publisher.publish(folder).seq == 2


def test_an_older_store_is_not_signed_afresh(publisher: Publisher, folder: Path) -> None:
    publisher.publish(folder)
    old = publisher.snapshot("old")
    publisher.publish(folder)
    publisher.store.rename(publisher.folder / "new")
    old.rename(publisher.store)
    with pytest.raises(StaleStoreError):
        resign(_place(publisher), publisher.now)


def _steal_and_publish(publisher: Publisher, client: Client, number: int) -> None:
    """Publish as a thief with the first organiser's keys, to a store that the kiosk reads."""
    manifest = client.manifest(publisher.store)
    assert manifest is not None
    path = "release/stable.json"
    content = manifest.to_json().replace(b'"seq":1,', b'"seq":%d,' % number)
    target = TargetFile.from_data(path, content, ["sha256"])
    signers, expires = publisher.keys.signers(), publisher.now + timedelta(days=20)
    targets = signed_by(
        Targets(number, expires=expires, targets={path: target}), [signers[TARGETS]]
    )
    meta = {"targets.json": MetaFile.from_data(number, targets, ["sha256"])}
    snapshot = signed_by(Snapshot(number, expires=expires, meta=meta), [signers[SNAPSHOT]])
    facts = MetaFile.from_data(number, snapshot, ["sha256"])
    timestamp = signed_by(
        Timestamp(number, expires=expires, snapshot_meta=facts), [signers[TIMESTAMP]]
    )
    folder = publisher.store / "metadata"
    (folder / f"{number}.targets.json").write_bytes(targets)
    (folder / f"{number}.snapshot.json").write_bytes(snapshot)
    (folder / "timestamp.json").write_bytes(timestamp)
    hashed = f"{target.hashes['sha256']}.stable.json"
    (publisher.store / "targets/release" / hashed).write_bytes(content)


@pytest.mark.parametrize("whose_folder", ["the owner's", "the second organiser's"])
def test_kiosks_recover_from_stolen_keys_and_absurd_numbers(
    whose_folder: str, publisher: Publisher, folder: Path, client: Client
) -> None:
    publisher.publish(folder)
    second = publisher.keys_folder / SECOND
    _steal_and_publish(publisher, client, 1 << 53)
    there = client.manifest(publisher.store)
    assert there is not None
    assert there.seq == 1 << 53
    with pytest.raises(ForeignStoreError, match="somebody else may have a key"):
        publisher.publish(folder)
    with pytest.raises(ForeignStoreError, match="somebody else may have a key"):
        publisher.publish(folder, restore=True)
    if whose_folder != "the owner's":
        publisher.keys_folder = second
    new = revoke_keys(publisher.keys, "first", publisher.keys.places(), publisher.now)
    assert (new == publisher.keys_folder) == (whose_folder == "the owner's")
    with pytest.raises(StaleStoreError):
        resign(_place(publisher), publisher.now)
    honest = publisher.publish(folder, restore=True)
    assert honest.seq < 10
    assert honest.min_seq == honest.seq
    assert client.manifest(publisher.store) == honest
    publisher.keys_folder = new
    last = publisher.publish(folder)
    assert client.manifest(publisher.store) == last


def test_revoked_keys_sign_nothing_more(publisher: Publisher, folder: Path, client: Client) -> None:
    publisher.publish(folder)
    stolen = publisher.keys.signers()
    assert client.manifest(publisher.store)
    revoke_keys(publisher.keys, "first", publisher.keys.places(), publisher.now)
    publisher.publish(folder)
    assert client.manifest(publisher.store)
    signed = Timestamp(99, snapshot_meta=MetaFile(1))
    timestamp = publisher.store / "metadata/timestamp.json"
    timestamp.write_bytes(signed_by(signed, [stolen[TIMESTAMP]]))
    with pytest.raises(RepositoryError):
        client.manifest(publisher.store)
