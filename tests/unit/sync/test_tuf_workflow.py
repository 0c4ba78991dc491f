"""P3: every step of the client workflow of TUF 1.0.34, section 5, each with its own test."""

from collections.abc import Callable
from datetime import timedelta
from pathlib import Path

import pytest
from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import MetaFile
from tuf.ngclient import Updater, UpdaterConfig

from kiosk.sync.errors import (
    ExpiredError,
    ForeignError,
    MissingError,
    NotTrustedError,
    OlderError,
    PortalError,
    SyncError,
    TamperedError,
    UnavailableError,
)
from kiosk.sync.refresh import Refreshed, refresh
from tests.unit.sync.repository import Repository

FIRST, SECOND = b'{"release": 1}', b'{"release": 2}'


@pytest.fixture
def repository() -> Repository:
    repository = Repository()
    repository.target("stable", FIRST)
    return repository


Ask = Callable[[], Refreshed]


@pytest.fixture
def ask(repository: Repository, tmp_path: Path) -> Ask:
    """Refresh from the repository as a kiosk does that was given its first root."""
    trusted = repository.files["metadata/1.root.json"]
    cache = tmp_path / "cache"
    return lambda: refresh(cache, trusted, repository, ("stable",), repository.now)


def test_an_honest_repository_is_followed(repository: Repository, ask: Ask) -> None:
    assert ask().manifests == (FIRST,)
    repository.target("stable", SECOND)
    assert ask().manifests == (SECOND,)


def test_5_3_a_chain_of_roots_is_walked(repository: Repository, ask: Ask) -> None:
    for role in ("targets", "root", "timestamp", "root", "snapshot"):
        repository.rotate(role)
    repository.target("stable", SECOND)
    seen = ask()
    assert (seen.root.version, seen.manifests) == (6, (SECOND,))


def test_5_3_4_a_root_not_signed_by_the_old_keys_is_refused(
    repository: Repository, ask: Ask
) -> None:
    stranger = Repository()
    stranger.root.version = 2
    repository.files["metadata/2.root.json"] = stranger.sign_root()
    with pytest.raises(ForeignError):
        ask()


def test_5_3_4_a_root_below_its_own_threshold_is_refused(repository: Repository, ask: Ask) -> None:
    extra = CryptoSigner.generate_ed25519()
    repository.root.add_key(extra.public_key, "root")
    repository.root.roles["root"].threshold = 2
    repository.root.version = 2
    repository.sign_root()
    with pytest.raises(NotTrustedError):
        ask()


def test_5_3_5_a_root_with_the_wrong_version_is_refused(repository: Repository, ask: Ask) -> None:
    repository.root.version = 3
    repository.files["metadata/2.root.json"] = repository.sign_root()
    with pytest.raises(OlderError):
        ask()


def test_5_3_10_an_expired_root_is_refused(repository: Repository, ask: Ask) -> None:
    repository.root.expires = repository.now - timedelta(seconds=1)
    repository.root.version = 2
    repository.sign_root()
    with pytest.raises(ExpiredError):
        ask()


def test_5_3_10_an_expired_root_on_the_way_is_passed(repository: Repository, ask: Ask) -> None:
    repository.root.version = 2
    repository.root.expires = repository.now - timedelta(days=1)
    repository.sign_root()
    repository.root.version = 3
    repository.root.expires = repository.now + timedelta(days=1)
    repository.sign_root()
    assert ask().root.version == 3


def test_5_3_11_new_keys_recover_from_a_fast_forward(repository: Repository, ask: Ask) -> None:
    repository.timestamp.version = 2**31
    repository.snapshot.version = 2**31
    repository.publish_snapshot()
    assert ask().manifests == (FIRST,)
    repository.timestamp.version = repository.snapshot.version = 5
    for role in ("timestamp", "snapshot"):
        repository.rotate(role)
    repository.target("stable", SECOND)
    assert ask().manifests == (SECOND,)


def _unsigned_timestamp(repository: Repository) -> None:
    repository.keys["timestamp"] = repository.keys["snapshot"]
    repository.publish_timestamp()


def _expired_timestamp(repository: Repository) -> None:
    repository.timestamp.expires = repository.now - timedelta(seconds=1)
    repository.publish_timestamp()


def _older_timestamp(repository: Repository) -> None:
    repository.timestamp.version -= 2
    repository.publish_timestamp()


def _timestamp_names_older_snapshot(repository: Repository) -> None:
    repository.timestamp.snapshot_meta.version -= 1
    repository.publish_timestamp()


def _endless_timestamp(repository: Repository) -> None:
    repository.files["metadata/timestamp.json"] += b" " * 9000


def _snapshot_with_another_hash(repository: Repository) -> None:
    repository.publish_snapshot()
    name = f"metadata/{repository.snapshot.version}.snapshot.json"
    repository.files[name] = repository.files[name].replace(b"{", b"{ ", 1)


def _unsigned_snapshot(repository: Repository) -> None:
    repository.keys["snapshot"] = repository.keys["targets"]
    repository.publish_snapshot()


def _snapshot_with_another_version(repository: Repository) -> None:
    repository.publish_snapshot()
    repository.timestamp.snapshot_meta.version += 1
    name = f"metadata/{repository.snapshot.version + 1}.snapshot.json"
    repository.files[name] = repository.files[
        f"metadata/{repository.snapshot.version}.snapshot.json"
    ]
    repository.publish_timestamp()


def _snapshot_names_older_targets(repository: Repository) -> None:
    repository.snapshot.meta["targets.json"] = MetaFile(repository.targets.version - 1)
    repository.publish_snapshot()


def _snapshot_forgets_the_targets(repository: Repository) -> None:
    del repository.snapshot.meta["targets.json"]
    repository.publish_snapshot()


def _expired_snapshot(repository: Repository) -> None:
    repository.snapshot.expires = repository.now - timedelta(seconds=1)
    repository.publish_snapshot()


def _unsigned_targets(repository: Repository) -> None:
    repository.keys["targets"] = repository.keys["snapshot"]
    repository.target("stable", SECOND)


def _targets_of_another_version(repository: Repository) -> None:
    repository.target("stable", SECOND)
    name = f"metadata/{repository.targets.version}.targets.json"
    repository.files[name] = repository.files[
        f"metadata/{repository.targets.version - 1}.targets.json"
    ]


def _expired_targets(repository: Repository) -> None:
    repository.targets.expires = repository.now - timedelta(seconds=1)
    repository.target("stable", SECOND)


def _manifest(repository: Repository, content: bytes) -> None:
    repository.target("stable", SECOND)
    (name,) = [name for name, bytes_ in repository.files.items() if bytes_ == SECOND]
    repository.files[name] = content


def _other_manifest(repository: Repository) -> None:
    _manifest(repository, b'{"release": 9}')


def _longer_manifest(repository: Repository) -> None:
    _manifest(repository, SECOND + b" ")


def _shorter_manifest(repository: Repository) -> None:
    _manifest(repository, SECOND[:-1])


def _large_manifest(repository: Repository) -> None:
    repository.target("stable", b" " * 20_000)


def _missing_snapshot(repository: Repository) -> None:
    repository.publish_snapshot()
    del repository.files[f"metadata/{repository.snapshot.version}.snapshot.json"]


def _page(repository: Repository) -> None:
    repository.files["metadata/timestamp.json"] = b"<!DOCTYPE html><title>Wi-Fi</title>"


def _noise(repository: Repository) -> None:
    repository.files["metadata/timestamp.json"] = b"\xff\x00"


def _nothing(repository: Repository) -> None:
    repository.files["metadata/timestamp.json"] = b""


def _deep(repository: Repository) -> None:
    repository.files["metadata/timestamp.json"] = b"[" * 7000


@pytest.mark.parametrize(
    ("harm", "kind"),
    [
        (_unsigned_timestamp, TamperedError),
        (_expired_timestamp, ExpiredError),
        (_older_timestamp, OlderError),
        (_timestamp_names_older_snapshot, OlderError),
        (_endless_timestamp, TamperedError),
        (_snapshot_with_another_hash, TamperedError),
        (_unsigned_snapshot, TamperedError),
        (_snapshot_with_another_version, NotTrustedError),
        (_snapshot_names_older_targets, OlderError),
        (_snapshot_forgets_the_targets, TamperedError),
        (_expired_snapshot, ExpiredError),
        (_unsigned_targets, TamperedError),
        (_targets_of_another_version, NotTrustedError),
        (_expired_targets, ExpiredError),
        (_other_manifest, TamperedError),
        (_longer_manifest, TamperedError),
        (_shorter_manifest, TamperedError),
        (_large_manifest, TamperedError),
        (_missing_snapshot, MissingError),
        (_page, PortalError),
        (_noise, TamperedError),
        (_nothing, TamperedError),
        (_deep, NotTrustedError),
    ],
)
def test_what_breaks_the_workflow_is_refused(
    harm: Callable[[Repository], None], kind: type[SyncError], repository: Repository, ask: Ask
) -> None:
    ask()
    harm(repository)
    with pytest.raises(kind):
        ask()


def test_the_network_may_fail_at_any_file(repository: Repository, ask: Ask) -> None:
    whole = dict(repository.files)
    for name in ("metadata/timestamp.json", "metadata/2.snapshot.json", "metadata/2.targets.json"):
        del repository.files[name]
        with pytest.raises(UnavailableError):
            ask()
        repository.files = dict(whole)
    assert ask().manifests == (FIRST,)


def test_the_one_private_name_is_still_there(repository: Repository, tmp_path: Path) -> None:
    """`refresh` sets the time that expiry is judged by; python-tuf has no public way yet."""
    updater = Updater(
        str(tmp_path / "cache"),
        "metadata/",
        config=UpdaterConfig(),
        bootstrap=repository.files["metadata/1.root.json"],
    )
    assert updater._trusted_set.reference_time.tzinfo is not None
