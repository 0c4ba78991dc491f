"""One publication, from content to stores; the composition of this room."""

import hashlib
from collections.abc import Callable, Mapping, Sequence
from contextlib import ExitStack
from dataclasses import dataclass, replace
from datetime import datetime
from pathlib import Path

from tuf.api.metadata import TargetFile

from kiosk import __version__
from kiosk.publish.compression import version as zstd_version
from kiosk.publish.deltas import Deltas, make_deltas
from kiosk.publish.drafting import Draft, draft
from kiosk.publish.errors import StoreError, UntidyError
from kiosk.publish.history import Databases, bases
from kiosk.publish.key_folder import KeyFolder
from kiosk.publish.ledger import Entry, Position, keep_entry, keep_position, versions_of, written
from kiosk.publish.looking import Look, check, entries_of, highest, look, unused
from kiosk.publish.metadata import TARGETS
from kiosk.publish.objects import names_of, needed_now
from kiosk.publish.pace import pace
from kiosk.publish.pruning import prune
from kiosk.publish.sending import Parcel, Report, send, send_ledger
from kiosk.publish.signing import sign
from kiosk.publish.standing import target_name
from kiosk.publish.stores import Store
from kiosk.publish.wish import STABLE, Wish
from kiosk.releases.database import sqlite_version
from kiosk.releases.errors import ReleaseError
from kiosk.releases.manifest import AppNeeds, Builder, Manifest
from kiosk.releases.published import entry_name, manifest_path
from kiosk.releases.source import Source

OLDEST_APP = "0.1.0"
"""The oldest version of the application that understands what is published today."""


@dataclass(frozen=True, slots=True)
class Plan:
    """What would be published, for a person to look at.

    `before` is the database of the last publication, None when there was none; `delta` is what a
    kiosk that has that one downloads, in bytes.
    """

    seq: int
    draft: Draft
    last: Entry | None
    before: bytes | None
    delta: int


Confirm = Callable[[Plan], bool]


@dataclass(frozen=True, slots=True)
class Workplace:
    """What every publication needs: keys, stores, a folder for packed databases, and ears."""

    keys: KeyFolder
    stores: Sequence[Store]
    cache: Path
    report: Report


def publish(
    place: Workplace, source: Source, wish: Wish, now: datetime, confirm: Confirm
) -> Manifest | None:
    """Publish `source` to all stores alike; None when `confirm` says no, and nothing was changed.

    Raises PublishError, and UnbuildableError for content that makes no release.
    """
    now = now.replace(microsecond=0)
    databases = Databases(place.cache, place.stores)
    with ExitStack() as held:
        held.enter_context(place.keys.alone())
        place.report("Reading the content", 0, 1)
        made = draft(source, held.enter_context(databases.bench(place.keys.path)))
        made.check_media()
        signers = place.keys.signers()
        for store in place.stores:
            held.enter_context(store.alone())
        place.report("Looking at what is published", 0, 1)
        looks = look(place.stores, place.keys)
        entries = entries_of(looks, place.keys)
        known = highest(looks, entries, place.keys)
        if not wish.restore:
            check(looks, known)
        entries = [entry for entry in entries if entry.seq <= known.published]
        position = unused(known, looks)
        starts = bases(entries, now)
        place.report("Making the deltas", 0, 1)
        deltas = make_deltas(made, starts, databases)
        if not confirm(_plan(position.seq, made, entries, databases, deltas)):
            return None
        manifest = _manifest(position, made, deltas, wish, now)
        targets, carried = _targets(manifest, looks, databases)
        content = manifest.to_json()
        signed = sign(targets, position, signers, now, pace(made.database, now).timestamp_life)
        target = target_name(targets[manifest_path(wish.channel)])
        present = {*names_of(manifest, made.media), *signed.new, target, *carried}
        before = needed_now(looks, databases)
        entry = Entry(
            position.seq,
            wish.channel,
            now,
            versions_of(position, place.keys.root().version),
            hashlib.sha256(content).hexdigest(),
            made.facts.sha256,
            made.facts.zst.sha256 if made.facts.zst else "",
            wish.note,
            tuple(sorted({*before, *position.begun} - present)),
        )
        expires = {**position.expires, **signed.expires}
        begun = tuple(sorted({*position.begun, *present} - before))
        position = replace(position, expires=expires, begun=begun)
        keep_position(place.keys.path, position)  # from here on these numbers are used
        entry_file = (entry_name(entry.seq), written(entry, signers[TARGETS]))
        parcel = Parcel(
            made,
            deltas.files,
            carried,
            (target, content),
            entry_file,
            place.keys.roots(),
            signed,
        )
        for store in place.stores if wish.restore else ():
            send_ledger(place.keys.path, store)
        send(parcel, looks, place.report, again=wish.restore)
        try:
            _keep(place, position, entry, entry_file[1])
            databases.keep(made.packed)
            databases.forget_all_but([*starts, entry])
            prune(place.stores, [*entries, entry], present, now)
        except (OSError, ReleaseError, StoreError) as error:
            raise UntidyError(
                f"Publication {position.seq} is in every store, but not all was tidied up after it"
                f" ({error}); the next publication does that."
            ) from error
        return manifest


def _keep(place: Workplace, position: Position, entry: Entry, content: bytes) -> None:
    for store in place.stores:
        position = position.given(store.address, position.seq)
    keep_position(place.keys.path, position)
    keep_entry(place.keys.path, entry.seq, content)


def _manifest(
    position: Position, made: Draft, deltas: Deltas, wish: Wish, now: datetime
) -> Manifest:
    facts = made.facts
    return Manifest(
        channel=wish.channel,
        seq=position.seq,
        published_at=now,
        min_seq=position.min_seq,
        builder=Builder(sqlite_version(), __version__, zstd_version()),
        db=replace(facts, deltas=deltas.facts),
        media=made.media_facts,
        app=AppNeeds(OLDEST_APP, facts.schema_version),
        poll_s=pace(made.database, now).poll_s,
        urgent=wish.urgent,
        audience=wish.audience,
    )


def _plan(
    seq: int, made: Draft, entries: Sequence[Entry], databases: Databases, deltas: Deltas
) -> Plan:
    last = entries[-1] if entries else None
    before = databases.read(last) if last else None
    sizes = {facts.base: facts.size for facts in deltas.facts}
    whole = made.facts.zst.size if made.facts.zst else 0
    return Plan(seq, made, last, before, sizes.get(last.database, whole) if last else whole)


def _targets(
    manifest: Manifest, looks: Sequence[Look], databases: Databases
) -> tuple[Mapping[str, TargetFile], Mapping[str, Store]]:
    """Return the targets, and what of an earlier publication they still need, by name.

    A stable publication takes the place of every candidate; a candidate leaves the stable one.
    """
    path = manifest_path(manifest.channel)
    targets = {path: TargetFile.from_data(path, manifest.to_json(), ["sha256"])}
    carried: dict[str, Store] = {}
    newest = max(looks, key=lambda one: one.seq)
    if manifest.channel != STABLE and newest.standing:
        stable = newest.standing.manifests.get(STABLE)
        if stable:
            target = newest.standing.targets.targets[manifest_path(STABLE)]
            targets[target.path] = target
            media = databases.media(stable, newest.store)
            names = [*names_of(stable, media), target_name(target)]
            carried = dict.fromkeys(names, newest.store)
    return targets, carried
