"""The next root: renewed, with another key for a role, or without those of a thief."""

from collections.abc import Callable, Iterable, Sequence
from copy import deepcopy
from dataclasses import replace
from datetime import datetime
from pathlib import Path

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Root

from kiosk.publish.ceremony import FIRST_HOLDER, SECOND_HOLDER, make_folder, remember_places
from kiosk.publish.errors import KeysError
from kiosk.publish.key_folder import FRESH, ROOT_KEY, KeyFolder, holder
from kiosk.publish.ledger import keep_position, read_position
from kiosk.publish.metadata import HOLDER, ROLES, ROOT, expiry, is_demo, next_root, signed_by
from kiosk.publish.pem import load_key, new_key

HOLDERS = (FIRST_HOLDER, SECOND_HOLDER)


def renew_root(keys: KeyFolder, places: Sequence[Path], now: datetime) -> None:
    """Sign the root afresh, with the same keys."""
    _change(keys, _root_keys(keys, places), _nothing, now)


def replace_root_key(keys: KeyFolder, places: Sequence[Path], new: Path, now: datetime) -> str:
    """Make a root key in `new` in place of the one that is in none of `places`.

    Returns which one was replaced, such as ``root-2``. Raises KeysError.
    """
    staying = _root_keys(keys, places)
    here = {signer.public_key.keyid for signer in staying}
    gone = [keyid for keyid in keys.root().roles[ROOT].keyids if keyid not in here]
    if len(gone) != 1:
        raise KeysError("Name with --root the two places whose root keys stay, and only those.")
    name = holder(keys.root(), gone[0])
    make_folder(new)
    signer = new_key(new / ROOT_KEY, _passphrase(keys, name))
    signer.public_key.unrecognized_fields[HOLDER] = name

    def change(root: Root) -> None:
        root.revoke_key(gone[0], ROOT)
        root.add_key(signer.public_key, ROOT)

    _change(keys, [*staying, signer], change, now)
    remember_places(keys.path, [*places, new])
    return name


def rotate_key(keys: KeyFolder, role: str, places: Sequence[Path], now: datetime) -> None:
    """Give this organiser a new key of a role; the old one stops counting with the next root."""
    _replace_keys(keys, keys, own_holder(keys), (role,), places, now)


def revoke_keys(keys: KeyFolder, whose: str, places: Sequence[Path], now: datetime) -> Path:
    """Give an organiser three new keys, because the old ones are in wrong hands.

    All three, because a thief who signed absurd numbers is only forgotten by kiosks when the keys
    of snapshot and timestamp change too (TUF 5.3.11). What was published before may no longer be
    shown. Returns the folder with the new keys: this one, or one to hand over. Raises KeysError.
    """
    target = keys
    if whose != own_holder(keys):
        target = KeyFolder(keys.path / f"for-{whose}-organiser", keys.passphrases)
        make_folder(target.path)
    _replace_keys(keys, target, whose, ROLES, places, now)
    position = replace(read_position(keys.path), stolen=True)
    keep_position(keys.path, position)
    if target is not keys:
        for version, content in keys.roots().items():
            target.keep_root(version, content)
        keep_position(target.path, position)
        remember_places(target.path, places)
    return target.path


def own_holder(keys: KeyFolder) -> str:
    """Return which organiser this folder belongs to, by the keys in it."""
    for role in ROLES:
        for root in (keys.root(), *keys.earlier_roots()):
            signer = load_key(keys.key_file(role), keys.passphrases)
            if signer.public_key.keyid in root.roles[role].keyids:
                return holder(root, signer.public_key.keyid)
    raise KeysError(f"The keys in {keys.path} were never trusted by its root.json.")


def _replace_keys(
    keys: KeyFolder,
    target: KeyFolder,
    whose: str,
    roles: Iterable[str],
    places: Sequence[Path],
    now: datetime,
) -> None:
    root_keys = _root_keys(keys, places)
    passphrase = _passphrase(keys, f"the new keys of the {whose} organiser")
    signers: dict[str, CryptoSigner] = {}
    for role in roles:
        fresh = target.path / f"{role}{FRESH}"
        fresh.unlink(missing_ok=True)  # of an attempt that led to no root
        signers[role] = new_key(fresh, passphrase)
        signers[role].public_key.unrecognized_fields[HOLDER] = whose

    def change(root: Root) -> None:
        for role, signer in signers.items():
            for keyid in list(root.roles[role].keyids):
                if holder(root, keyid) == whose:
                    root.revoke_key(keyid, role)
            root.add_key(signer.public_key, role)

    _change(keys, root_keys, change, now)
    for role in signers:
        _retire(target, role)


def _nothing(_: Root) -> None:
    """Change no key."""


def _retire(target: KeyFolder, role: str) -> None:
    """Put the new key in the place of the old one, which is kept aside."""
    old = target.key_file(role)
    if old.exists():
        aside = target.path / "replaced"
        aside.mkdir(exist_ok=True)
        old.replace(aside / f"{role}-before-root-{target.root().version}.pem")
    (target.path / f"{role}{FRESH}").replace(old)


def _change(
    keys: KeyFolder,
    signers: Sequence[CryptoSigner],
    change: Callable[[Root], None],
    now: datetime,
) -> None:
    before = keys.root()
    root = deepcopy(before)
    root.version += 1
    root.expires = expiry(ROOT, now)
    change(root)
    content = signed_by(root, signers)
    if next_root(content, before) is None:
        raise KeysError("Two of the three root keys are needed; name their places with --root.")
    keys.keep_root(root.version, content)


def _root_keys(keys: KeyFolder, places: Sequence[Path]) -> list[CryptoSigner]:
    trusted = keys.root().roles[ROOT]
    found: dict[str, CryptoSigner] = {}
    for place in places:
        if (place / ROOT_KEY).exists():
            signer = load_key(place / ROOT_KEY, keys.passphrases)
            if signer.public_key.keyid in trusted.keyids:
                found[signer.public_key.keyid] = signer
    if len(found) < trusted.threshold:
        searched = ", ".join(str(place) for place in places) or "no place"
        raise KeysError(
            f"{len(found)} of the root keys found in {searched}, but {trusted.threshold} are"
            " needed. Put in the sticks of two keepers and name their folders with --root."
        )
    return list(found.values())


def _passphrase(keys: KeyFolder, what: str) -> str | None:
    return None if is_demo(keys.root()) else keys.passphrases.fresh(what)
