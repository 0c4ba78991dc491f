"""One look at all sources: poll, refresh, judge, receive, tidy up; sync.md 7.4."""

from collections.abc import Iterator, Mapping
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass, replace
from datetime import timedelta

from kiosk.releases.errors import BusyError
from kiosk.releases.lock import only_one
from kiosk.releases.state import Floor, transaction
from kiosk.releases.store import read_store
from kiosk.sync import clock, floors, here, offer
from kiosk.sync.errors import DiskFullError, OnTrialError, SyncError, UnavailableError
from kiosk.sync.floors import Keys
from kiosk.sync.kit import Kit, Outcome, fetcher_of
from kiosk.sync.looking import Look, Memory
from kiosk.sync.offer import Offer
from kiosk.sync.receiving import Receiver
from kiosk.sync.room_on_disk import clean
from kiosk.sync.source import Source

_KEEP_TIME = timedelta(hours=1)


@dataclass(frozen=True, slots=True)
class Found:
    """What one source proved to be the newest, and whose word that is."""

    source: Source
    keys: Keys
    offer: Offer


def run(kit: Kit, patience: float, outcome: Outcome) -> None:
    """Bring the newest release onto the disk, READY, unless it is there; fill in `outcome`.

    `patience` is how many seconds to wait for another process. Raises BusyError, or the gravest
    SyncError when no source was of use; ReleaseError and OSError as the disk has it.
    """
    kit.data.mkdir(parents=True, exist_ok=True)
    with _alone(kit, patience):
        trusted = here.root_of(kit.data)
        with transaction(kit.data) as state:
            if state.pointer.trial:
                raise OnTrialError("The release on show is still on trial; try again later.")
            if state.floor is None:
                state.floor = floors.recovered(kit.data, trusted)
            floor, pointer = state.floor, state.pointer
            quarantined = here.left(kit.data) | state.quarantined()
        found = _look(kit, outcome, trusted, floor)
        if found:
            best = max(found, key=lambda one: (one.keys.version, one.offer.manifest.seq))
            _take(kit, outcome, best, floor, quarantined)
            for one in found:
                kit.memory[one.source.name].settled = True
            return
        newest = next(iter(read_store(kit.data).releases), None)
        if newest:
            outcome.seq, outcome.poll_s = newest.seq, newest.manifest.poll_s
        outcome.result = "ready" if here.waits(kit.data, pointer) else "current"


@contextmanager
def _alone(kit: Kit, patience: float) -> Iterator[None]:
    """Hold the lock; tell when that means to wait."""
    with ExitStack() as held:
        try:
            held.enter_context(only_one(kit.data / "lock", 0))
        except BusyError:
            kit.tell("waiting", seconds=patience)
            held.enter_context(only_one(kit.data / "lock", patience))
        yield


def _look(kit: Kit, outcome: Outcome, trusted: bytes, floor: Floor | None) -> list[Found]:
    """Ask every source; raise the gravest failure when none was of use."""
    found, unchanged = [], False
    cache, known = kit.data / "tuf" / "metadata", here.known_manifests(kit.data)
    for source in kit.sources:
        memory = kit.memory.setdefault(source.name, Memory())
        look = Look(source, memory, cache, trusted, known)
        kit.tell("looking", source=source.name)
        try:
            seen = look.look(kit.now(), floors.time_of(floor))
            outcome.clock_suspect |= look.clock_suspect
            if source.date is not None:
                kit.tell("date", source=source.name, date=source.date.isoformat())
            if seen is None:
                unchanged = True
                continue
            keys = floors.keys_of(seen.root)
            floors.check_keys(floor, keys)
            wanted = offer.best_of(seen.manifests, kit.town, kit.kiosk)
            if wanted:
                floors.check(floor, keys, wanted.manifest)
                found.append(Found(source, keys, wanted))
            else:
                unchanged = True
        except SyncError as error:
            outcome.failures[source.name] = error
            kit.tell("failed", source=source.name, code=error.code, text=str(error))
    if not found and not unchanged:
        failures = outcome.failures.values()
        raise max(failures, key=_gravity, default=UnavailableError("There is no source."))
    outcome.verified = True
    return found


def _take(
    kit: Kit, outcome: Outcome, best: Found, floor: Floor | None, quarantined: Mapping[str, str]
) -> None:
    """Make the release that was found wait for its switch."""
    wanted, manifest = best.offer, best.offer.manifest
    outcome.seq, outcome.poll_s = manifest.seq, manifest.poll_s
    offer.check(wanted, quarantined)
    is_new = not here.is_here(kit.data, wanted)
    if is_new:
        kit.tell("offer", source=best.source.name, id=wanted.id, seq=manifest.seq)
        _receive(kit, best)
    time = clock.raised(floors.time_of(floor), kit.now(), best.source.date, manifest.published_at)
    with transaction(kit.data) as state:
        state.floor = _steady(state.floor, floors.raised(state.floor, best.keys, manifest, time))
        is_shown = state.pointer.active == wanted.id
        waiting = None if is_shown else wanted.id
        if state.pointer.waiting != waiting:
            state.pointer = replace(state.pointer, waiting=waiting)
    outcome.result = "current" if is_shown else "ready"
    if is_new:
        kit.tell(
            "ready",
            source=best.source.name,
            id=wanted.id,
            seq=manifest.seq,
            urgent=manifest.urgent,
        )
    clean(kit.data)


def _receive(kit: Kit, best: Found) -> None:
    """Receive what was found; what the best source lacks, the others may have."""
    wanted, db = best.offer, best.offer.manifest.db
    others = [source for source in kit.sources if source is not best.source]
    fetcher = fetcher_of(kit, [best.source, *others])
    receiver = Receiver(kit.data, fetcher, kit.budget, kit.tell)
    cache = kit.data / "tuf" / "metadata"
    try:
        receiver.receive(wanted, cache, best.keys.version)
    except DiskFullError:
        packed = [delta.sha256 for delta in db.deltas] + ([db.zst.sha256] if db.zst else [])
        clean(kit.data, [wanted.id, *packed])
        receiver.receive(wanted, cache, best.keys.version)
    kit.tell("received", bytes=fetcher.received, wasted=fetcher.wasted)


def _gravity(error: SyncError) -> int:
    """Return how much an error says: what is not trusted more than what is not there."""
    return int(not isinstance(error, UnavailableError)) + int(error.code != "unavailable")


def _steady(before: Floor | None, after: Floor) -> Floor:
    """Return the new floor, or the old one when only its time moved, and not by much."""
    if before is None or replace(before, time=after.time) != after:
        return after
    return after if after.time - before.time >= _KEEP_TIME.total_seconds() else before
