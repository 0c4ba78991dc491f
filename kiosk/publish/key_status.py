"""What expires when, who holds which keys, and what to do about it: in plain words."""

from collections.abc import Iterator
from datetime import datetime

from tuf.api.metadata import Root

from kiosk.publish.key_folder import KeyFolder, holder
from kiosk.publish.ledger import read_position
from kiosk.publish.metadata import ROLES, ROOT, SNAPSHOT, TARGETS, TIMESTAMP, is_demo
from kiosk.releases.fingerprint import fingerprint

_MEANING = {
    ROOT: ("The root", "say “kiosk keys rotate root” with two of the root keys"),
    TARGETS: ("The list of what is published", "publish, or say “kiosk keys resign STORE”"),
    SNAPSHOT: ("The snapshot", "publish, or say “kiosk keys resign STORE”"),
    TIMESTAMP: ("The timestamp", "publish, or say “kiosk keys resign STORE”"),
}
SOON_DAYS = {ROOT: 180, TARGETS: 60, SNAPSHOT: 21, TIMESTAMP: 10}


def status(keys: KeyFolder, now: datetime) -> Iterator[str]:
    """Yield the state of a key folder, a sentence a line; no key is opened for it."""
    root, position = keys.root(), read_position(keys.path)
    if is_demo(root):
        yield "DEMO KEYS: for trying out only. Anybody who finds them can sign."
    yield f"Root {root.version}; its words are: {fingerprint(keys.roots()[root.version])}"
    if position.seq:
        yield f"The last publication was number {position.seq}."
    else:
        yield "Nothing was published from this folder yet."
    yield from expiries(keys, now)
    for role in (ROOT, *ROLES):
        yield _holders(root, role)


def expiries(keys: KeyFolder, now: datetime) -> Iterator[str]:
    """Yield until when each signature holds, as far as they were made from this folder."""
    expires = read_position(keys.path).expires
    yield _until(ROOT, keys.root().expires, now)
    for role in ROLES:
        if role in expires:
            yield _until(role, datetime.fromisoformat(expires[role]), now)


def _until(role: str, expires: datetime, now: datetime) -> str:
    name, remedy = _MEANING[role]
    days = (expires - now).days
    day = f"{expires.day} {expires:%B %Y}"
    if expires <= now:
        return f"{name} EXPIRED on {day}: kiosks keep showing what they have. To go on, {remedy}."
    if days <= SOON_DAYS[role]:
        return f"{name} holds until {day}, only {days} days more: {remedy}."
    return f"{name} holds until {day}, {days} days more."


def _holders(root: Root, role: str) -> str:
    keys = ", ".join(f"{holder(root, keyid)} ({keyid[:8]})" for keyid in root.roles[role].keyids)
    needed = root.roles[role].threshold
    return f"Keys of {role}: {keys}; {needed} of {len(root.roles[role].keyids)} must sign."
