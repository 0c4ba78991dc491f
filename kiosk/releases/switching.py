"""Which release the screen shows: start, switch, commit, roll back, choose by hand.

The screen calls `begin` once at its start, `waiting_release` while nobody touches it, `switch`
when it may change, then `commit` when the new release has shown that it works, or `roll_back`.
All are quick (one small transaction) but wait for the disk: never call them in the GUI thread.
"""

from dataclasses import replace
from pathlib import Path

from kiosk.releases.durable import remove, replace_file, sha256_of, sync_folder
from kiosk.releases.errors import NotAReleaseError, ReleaseError, StateError
from kiosk.releases.layout import MANIFEST, QUARANTINED, Release, is_release_id, releases_folder
from kiosk.releases.power import interrupted, note_start
from kiosk.releases.state import Pointer, State, read_pointer, transaction
from kiosk.releases.store import chosen, read_store, release_at

ATTEMPTS = 2
"""How many starts of the screen a release on trial is given."""


def begin(data: Path) -> Release | None:
    """Return the release that a screen shows which is just starting; None when there is none.

    A release that was still on trial after `ATTEMPTS` starts is left for the one before; a waiting
    one is taken, on trial; a trial that goes on is counted, but for what a power cut ended
    (`kiosk.releases.power`). Raises BusyError or StateError.
    """
    with transaction(data) as state:
        if state.pointer.trial and interrupted(data, state.pointer.active):
            state.pointer = replace(state.pointer, attempts=0)
        if state.pointer.trial and state.pointer.attempts >= ATTEMPTS:
            _leave(data, state, "it did not start")
        pointer = state.pointer
        waiting = _waiting(data, pointer)
        if waiting:
            _show(data, state, waiting)
        elif pointer.active is None:
            found = chosen(read_store(data).releases, None)
            if found:
                state.pointer = replace(pointer, active=found.id, trial=found.seq > 0)
        if state.pointer.trial:
            state.pointer = replace(state.pointer, attempts=state.pointer.attempts + 1)
            note_start(data, state.pointer.active)
        return chosen(read_store(data).releases, state.pointer)


def waiting_release(data: Path) -> Release | None:
    """Return the complete release that waits to be shown; None while another is on trial."""
    pointer = read_pointer(data)
    return _waiting(data, pointer) if pointer else None


def switch(data: Path, release: Release) -> None:
    """Make `release` the shown one, on trial; the one shown until now becomes the previous.

    Raises NotAReleaseError when it has been removed meanwhile, because a newer one is there;
    BusyError or StateError when the step cannot be recorded. The old release is then still shown.
    """
    with transaction(data) as state:
        release_at(release.path)
        _show(data, state, release)


def commit(data: Path) -> None:
    """End the trial of the shown release well."""
    with transaction(data) as state:
        state.pointer = replace(state.pointer, trial=False, attempts=0)


def roll_back(data: Path, reason: str) -> Release | None:
    """Leave the shown release for the one before and quarantine it; return what is shown now.

    It is not tried again until a different manifest appears, or a person activates it. None means
    that only the factory release is left, and not built. Raises StateError when the factory
    release is already shown.
    """
    with transaction(data) as state:
        return _leave(data, state, reason)


def activate(data: Path, name: str) -> Release:
    """Show the release `name`, on trial, because a person wants it; take it out of quarantine.

    Newer ones that wait are quarantined, or they would take its place at once. Raises
    NotAReleaseError, another ReleaseError when it is not whole, StateError when it is too old.
    """
    if not is_release_id(name):
        raise NotAReleaseError(f"{name!r} is not the id of a release; see kiosk releases list.")
    release = release_at(releases_folder(data) / name)
    with transaction(data) as state:
        if not _is_allowed(state, release):
            raise StateError(f"{name} may not be shown any more: the organisers have withdrawn it.")
        remove(release.path / QUARANTINED)
        sync_folder(release.path)
        state.release_quarantine(sha256_of(release.path / MANIFEST))
        releases = read_store(data).releases
        for newer in releases[: releases.index(release)]:
            _quarantine(state, newer, f"a person chose {name}")
        if state.pointer.active != name:
            _show(data, state, release)
    return release


def _show(data: Path, state: State, release: Release) -> None:
    old = state.pointer
    others = [one for one in read_store(data).releases if one != release]
    was = chosen(others, old)
    trial = release.seq > 0
    waiting = None if old.waiting == release.id else old.waiting
    state.pointer = Pointer(release.id, was.id if was else None, waiting, trial)


def _leave(data: Path, state: State, reason: str) -> Release | None:
    releases = read_store(data).releases
    pointer = state.pointer
    left = chosen(releases, pointer)
    if left is None or left.seq == 0:
        raise StateError("The factory release is shown; there is none before it.")
    _quarantine(state, left, reason)
    rest = [one for one in releases if one != left and _is_allowed(state, one)]
    rest = [one for one in rest if one.id != pointer.waiting]
    before = chosen(rest, replace(pointer, active=pointer.previous, previous=None))
    state.pointer = Pointer(active=before.id if before else None, waiting=pointer.waiting)
    return before


def _quarantine(state: State, release: Release, reason: str) -> None:
    """Mark it in its folder too, where the mark outlives state.db."""
    state.quarantine(sha256_of(release.path / MANIFEST), release.id, reason)
    replace_file(release.path / QUARANTINED, f"{reason}\n".encode())


def _waiting(data: Path, pointer: Pointer) -> Release | None:
    if pointer.trial or pointer.waiting in (None, pointer.active):
        return None
    try:
        release = release_at(releases_folder(data) / str(pointer.waiting))
    except ReleaseError:
        return None
    return None if release.quarantined else release


def _is_allowed(state: State, release: Release) -> bool:
    floor = state.floor
    # What is above the newest that was seen was signed with keys that have been revoked since.
    return release.seq == 0 or floor is None or floor.min_seq <= release.seq <= floor.seq
