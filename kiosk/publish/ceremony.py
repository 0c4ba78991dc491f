"""The key ceremony: three root keys in three places, and a set of keys for each of two organisers.

The second organiser's folder is made at once, so that one lost laptop stops nobody.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path

from securesystemslib.signer import CryptoSigner
from tuf.api.metadata import Root

from kiosk.publish.errors import KeysError
from kiosk.publish.key_folder import PLACES, ROOT_KEY, KeyFolder
from kiosk.publish.metadata import DEMO, HOLDER, ROLES, ROOT, expiry, signed_by
from kiosk.publish.passphrases import Passphrases
from kiosk.publish.pem import new_key
from kiosk.releases.canonical import canonical_json
from kiosk.releases.durable import replace_file

SECOND = "second-organiser"
FIRST_HOLDER, SECOND_HOLDER = "first", "second"
ROOT_KEYS, ROOT_THRESHOLD = 3, 2


@dataclass(frozen=True, slots=True)
class Ceremony:
    """What a ceremony left: the first organiser's folder, the second's, the three root places."""

    first: Path
    second: Path
    places: tuple[Path, ...]
    root: bytes


def init(folder: Path, places: Sequence[Path], passphrases: Passphrases, now: datetime) -> Ceremony:
    """Hold the ceremony; raises KeysError, before anything is made if that can be known."""
    resolved = {place.resolve() for place in places}
    if len(places) != ROOT_KEYS or len(resolved) != ROOT_KEYS or folder.resolve() in resolved:
        raise KeysError(
            "Name three different places for the three root keys (--root DIR, three times),"
            " none of them the key folder: best three sticks, kept by three people."
        )
    return _init(folder, tuple(places), passphrases, now, demo=False)


def init_demo(folder: Path, now: datetime) -> Ceremony:
    """Make a demonstration set in one folder, without passphrases, and marked as what it is."""
    places = tuple(folder / f"root-{number}" for number in range(1, ROOT_KEYS + 1))
    return _init(folder, places, Passphrases(), now, demo=True)


def _init(
    folder: Path, places: tuple[Path, ...], passphrases: Passphrases, now: datetime, *, demo: bool
) -> Ceremony:
    second = folder / SECOND
    new = {
        **{place / ROOT_KEY: f"root-{n}" for n, place in enumerate(places, 1)},
        **{folder / f"{role}.pem": FIRST_HOLDER for role in ROLES},
        **{second / f"{role}.pem": SECOND_HOLDER for role in ROLES},
    }
    for path in (folder / "root.json", *new):
        if path.exists():
            raise KeysError(f"{path} is there already; choose an empty folder for new keys.")
    words: dict[str, str | None] = {}
    for who in dict.fromkeys(new.values()):
        words[who] = None if demo else passphrases.fresh(_spoken(who))
    signers: dict[Path, CryptoSigner] = {}
    for path, who in new.items():
        make_folder(path.parent)
        signers[path] = new_key(path, words[who])
        signers[path].public_key.unrecognized_fields[HOLDER] = who
    root = Root(version=1, expires=expiry(ROOT, now), consistent_snapshot=True)
    root.roles[ROOT].threshold = ROOT_THRESHOLD
    for path, signer in signers.items():
        root.add_key(signer.public_key, path.stem)
    if demo:
        root.unrecognized_fields[DEMO] = True
    content = signed_by(root, [signers[place / ROOT_KEY] for place in places])
    for each in (second, folder):
        remember_places(each, places)
        KeyFolder(each, passphrases).keep_root(1, content)
    return Ceremony(folder, second, places, content)


def remember_places(folder: Path, places: Sequence[Path]) -> None:
    """Write down where the root keys are, for the next time they are asked for."""
    written = canonical_json([str(place.resolve()) for place in places])
    replace_file(folder / PLACES, f"{written}\n".encode())


def make_folder(path: Path) -> None:
    """Make a folder for keys, for its owner only; raises KeysError."""
    try:
        path.mkdir(parents=True, exist_ok=True, mode=0o700)
    except OSError as error:
        raise KeysError(f"{path} cannot be made: {error.strerror}.") from error


def _spoken(who: str) -> str:
    if who == FIRST_HOLDER:
        return "your own keys"
    return "the second organiser's keys" if who == SECOND_HOLDER else f"root key {who[-1]}"
