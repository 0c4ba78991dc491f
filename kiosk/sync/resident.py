"""The process beside the screen: a cycle, a pause, a cycle, until it is told to end."""

from collections.abc import Callable, Mapping, Sequence
from dataclasses import dataclass, replace
from datetime import datetime
from functools import partial
from pathlib import Path

from kiosk.releases.errors import BusyError, ReleaseError
from kiosk.releases.store import read_store
from kiosk.releases.sync_status import SourceStatus, SyncStatus, read_status, write_status
from kiosk.sync import cycle, scrub
from kiosk.sync.errors import (
    NotTrustedError,
    OnTrialError,
    QuarantinedError,
    SyncError,
    UnavailableError,
)
from kiosk.sync.folder import Folder
from kiosk.sync.kit import Kit, Outcome, fetcher_of
from kiosk.sync.pace import backoff, interval, splay
from kiosk.sync.receiving import Receiver
from kiosk.sync.refresh import expiry_of
from kiosk.sync.rest import Rest
from kiosk.sync.source import Source

DONE, FAILED, UNAVAILABLE, TRY_AGAIN, NOT_TRUSTED = 0, 1, 69, 75, 76

ONCE_PATIENCE, RESIDENT_PATIENCE = 60.0, 1.0
"""Seconds to wait for another process that holds the lock."""

TRIAL_PAUSE = 5.0


@dataclass(frozen=True, slots=True)
class Result:
    """How a cycle ended: a word, its sentence, the exit code, the newest release here."""

    word: str
    code: int
    text: str = ""
    seq: int = 0
    poll_s: int = 900
    retry_after: float = 0.0


def once(kit: Kit, patience: float = ONCE_PATIENCE, *, partly: bool = False) -> Result:
    """Run one cycle, keep its status, tell its end, and scrub what is shown when that is due.

    `partly` says that `kit.sources` are not all that there are.
    """
    outcome, error = Outcome(), None
    try:
        cycle.run(kit, patience, outcome)
    except (SyncError, ReleaseError, OSError) as caught:
        error = caught
    newest = next(iter(read_store(kit.data).releases), None)
    result = _result(outcome, error)
    result = replace(result, seq=result.seq or (newest.seq if newest else 0))
    if result.word != "busy":
        _keep(kit, outcome, result, partly=partly)
        if not isinstance(error, OnTrialError):
            _scrub_if_due(kit)
    if result.text:
        kit.tell("problem", code=result.word, text=result.text)
    kit.tell("done", result=result.word, seq=result.seq)
    return result


def stay(
    kit: Kit,
    sources: Callable[[], Sequence[Source]],
    sticks: Callable[[], Mapping[Path, str]] | None = None,
) -> None:
    """Run cycles for ever; ends only by an exception from `kit.pause`.

    `sticks` is asked all the time: a stick that appears or changes is looked at once, alone, and
    at once; the other sources are not asked more often for it.
    """
    rest = Rest(kit.pause, sticks, partial(_look_at, kit))
    rest.pause(splay(kit.random))
    failures = 0
    while True:
        kit.sources = sources()
        result = once(kit, RESIDENT_PATIENCE)
        if result.word == "trial":
            rest.pause(TRIAL_PAUSE)
        elif result.code == DONE:
            failures = 0
            rest.pause(interval(result.poll_s, kit.random))
        else:
            failures += 1
            rest.pause(backoff(failures, kit.random, result.retry_after))


def _look_at(kit: Kit, sticks: Sequence[Path]) -> bool:
    kit.sources = [Folder(path) for path in sticks]
    return once(kit, RESIDENT_PATIENCE, partly=True).code != TRY_AGAIN


def _result(outcome: Outcome, error: Exception | None) -> Result:
    if error is None:
        return Result(outcome.result, DONE, seq=outcome.seq, poll_s=outcome.poll_s)
    text = str(error)
    if isinstance(error, BusyError):
        return Result("busy", TRY_AGAIN, "Another kiosk sync is at work; try again later.")
    if isinstance(error, OnTrialError):
        return Result(error.code, TRY_AGAIN, text)
    if isinstance(error, QuarantinedError):
        return Result(error.code, DONE, text)
    if isinstance(error, NotTrustedError):
        return Result(error.code, NOT_TRUSTED, text)
    if isinstance(error, UnavailableError):
        return Result(error.code, UNAVAILABLE, text, retry_after=error.retry_after)
    return Result(error.code if isinstance(error, SyncError) else "failed", FAILED, text)


def _keep(kit: Kit, outcome: Outcome, result: Result, *, partly: bool) -> None:
    now = kit.now()
    before = read_status(kit.data) or SyncStatus(now, "")
    failures = outcome.failures
    sources = tuple(
        SourceStatus(source.name, error.code, str(error))
        if (error := failures.get(source.name))
        else SourceStatus(source.name, "ok" if outcome.verified else result.word)
        for source in kit.sources
    )
    if partly:
        asked = {source.name for source in sources}
        sources = (*(one for one in before.sources if one.name not in asked), *sources)
    cache = kit.data / "tuf" / "metadata"
    status = replace(
        before,
        checked_at=now,
        result=result.word,
        text=result.text,
        seq=result.seq or before.seq,
        verified_at=now if outcome.verified else before.verified_at,
        expires_at=expiry_of(cache) if outcome.verified else before.expires_at,
        clock_suspect=outcome.clock_suspect,
        sources=sources,
    )
    _write(kit, status)


def _scrub_if_due(kit: Kit) -> None:
    status = read_status(kit.data)
    now = kit.now()
    if status is None or not _is_due(status, now):
        return
    fetcher = fetcher_of(kit, kit.sources)
    receiver = Receiver(kit.data, fetcher, kit.budget, kit.tell)
    try:
        damage = scrub.scrub(receiver, kit.tell)
    except (SyncError, ReleaseError, OSError) as error:
        damage = (str(error),)
    _write(kit, replace(status, scrubbed_at=None if damage else now, damage=damage))


def _is_due(status: SyncStatus, now: datetime) -> bool:
    last = status.scrubbed_at
    return last is None or not last <= now < last + scrub.EVERY


def _write(kit: Kit, status: SyncStatus) -> None:
    try:
        write_status(kit.data, status)
    except OSError as error:  # a full disk: what was found out is told all the same
        kit.tell("status-lost", text=str(error))
