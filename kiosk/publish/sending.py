"""The upload, in the one safe order: what is named goes before what names it, timestamp last."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass
from pathlib import Path

from kiosk.publish.drafting import Draft, facts_of
from kiosk.publish.looking import Look
from kiosk.publish.metadata import NEWEST, ROOT, versioned
from kiosk.publish.signing import Signed
from kiosk.publish.stores import Store
from kiosk.releases.pieces import SUFFIX
from kiosk.releases.published import LEDGER, blob_name

Report = Callable[[str, int, int], None]
"""Told what is being done, how much of it is done, and of how much."""


@dataclass(frozen=True, slots=True)
class Parcel:
    """Everything a publication puts into a store.

    `carried` are names of an earlier one that are still needed, and a store that has them;
    `ledger` and `manifest` are pairs of name and content.
    """

    draft: Draft
    deltas: Mapping[str, bytes]
    carried: Mapping[str, Store]
    manifest: tuple[str, bytes]
    entry: tuple[str, bytes]
    roots: Mapping[int, bytes]
    signed: Signed


def send(parcel: Parcel, looks: Sequence[Look], report: Report, *, again: bool = False) -> None:
    """Write a parcel into every store; the stores show it only when all of them have all of it.

    `again` writes even what seems to be there. Raises StoreError or RivalError.
    """
    for one in looks:
        _send_objects(parcel, one.store, report, again=again)
    for one in looks:
        _send_names(parcel, one.store)
    for one in looks:
        one.store.swap(NEWEST, parcel.signed.timestamp, one.seen)


def _send_objects(parcel: Parcel, store: Store, report: Report, *, again: bool) -> None:
    draft = parcel.draft
    total = sum(medium.size for medium in draft.media) + len(draft.packed)
    done = 0
    for medium in draft.media:
        report(f"Sending to {store.address}", done, total)
        if again or store.size(medium.name) != medium.size:
            store.add(medium.name, draft.file_of(medium))
        done += medium.size
    for suffix, content in ((".zst", draft.packed), (SUFFIX, draft.pieces)):
        if content:
            packed = blob_name(facts_of(content).sha256, suffix)
            if again or store.size(packed) != len(content):
                store.add(packed, content)
    for name, content in parcel.deltas.items():
        store.add(name, content)
    for name, other in parcel.carried.items():
        if store is not other and store.size(name) is None:
            found = other.read(name)
            if found is not None:
                store.add(name, found)
    report(f"Sending to {store.address}", total, total)


def _send_names(parcel: Parcel, store: Store) -> None:
    store.add(*parcel.manifest)
    store.create(*parcel.entry)
    send_signed(parcel.signed, parcel.roots, store)


def send_ledger(folder: Path, store: Store) -> None:
    """Write into a store what it lacks of the ledger in the key folder `folder`."""
    for file in (folder / LEDGER).glob("*.json"):
        if store.size(f"{LEDGER}/{file.name}") is None:
            store.add(f"{LEDGER}/{file.name}", file)


def send_signed(signed: Signed, roots: Mapping[int, bytes], store: Store) -> None:
    """Write metadata, all but the timestamp; the roots last, which may trust other keys."""
    for name, content in signed.new.items():
        store.create(name, content)
    for version, content in roots.items():
        store.create(versioned(ROOT, version), content)
