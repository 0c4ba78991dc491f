"""Fresh signatures for a repository whose content has not changed."""

from collections.abc import Sequence
from contextlib import ExitStack
from dataclasses import replace
from datetime import datetime, timedelta

from kiosk.publish.errors import StaleStoreError
from kiosk.publish.history import Databases
from kiosk.publish.ledger import Entry, Position, keep_position
from kiosk.publish.looking import Look, check, entries_of, highest, look, unused
from kiosk.publish.metadata import NEWEST, TARGETS, versioned
from kiosk.publish.pace import pace
from kiosk.publish.publication import Workplace
from kiosk.publish.sending import send_signed
from kiosk.publish.signing import sign, sign_above
from kiosk.publish.standing import Standing

SOON = timedelta(days=90)
"""Targets that expire sooner are signed afresh too."""


def resign(place: Workplace, now: datetime) -> int:
    """Sign snapshot and timestamp afresh, and targets where needed; return the publication's seq.

    Raises PublishError: StaleStoreError when the stores do not hold what was last published.
    """
    with ExitStack() as held:
        held.enter_context(place.keys.alone())
        signers = place.keys.signers()
        for store in place.stores:
            held.enter_context(store.alone())
        looks = look(place.stores, place.keys)
        entries = entries_of(looks, place.keys)
        known = highest(looks, entries, place.keys)
        check(looks, known)
        found = _same(looks, known, entries)
        position = unused(known, looks)
        database = Databases(place.cache, place.stores).of(found.newest)
        life = pace(database, now).timestamp_life if database else SOON
        content = place.stores[0].read(versioned(TARGETS, found.targets.version))
        assert content is not None
        if looks[0].standing and found.targets.expires > now + SOON:
            position = replace(position, seq=known.seq, targets=found.targets.version)
            signed = sign_above(content, position, signers, now, life)
        else:
            position = replace(position, seq=known.seq)
            signed = sign(found.targets.targets, position, signers, now, life)
        expires = {**position.expires, **signed.expires}
        highest_targets = max(position.targets, known.targets)
        position = replace(position, expires=expires, targets=highest_targets)
        keep_position(place.keys.path, position)
        for one in looks:
            send_signed(signed, place.keys.roots(), one.store)
        for one in looks:
            one.store.swap(NEWEST, signed.timestamp, one.seen)
        return found.seq


def _same(looks: Sequence[Look], known: Position, entries: Sequence[Entry]) -> Standing:
    """Return what all stores hold, which must be the last publication, and ours."""
    first = looks[0].standing or looks[0].earlier
    for one in looks:
        found = one.standing or one.earlier
        if found is None or first is None or found.targets.targets != first.targets.targets:
            raise StaleStoreError("The stores do not hold the same publication; publish again.")
    assert first is not None
    if first.seq < known.published or known.stolen:
        raise StaleStoreError(
            "The stores do not hold the last publication, or keys were revoked since;"
            " only “kiosk publish” helps."
        )
    manifests = {entry.manifest for entry in entries}
    for target in first.targets.targets.values() if not looks[0].standing else ():
        if target.hashes["sha256"] not in manifests:  # signed with a key that no longer counts
            raise StaleStoreError("What the stores hold is not in the ledger; publish again.")
    return first
