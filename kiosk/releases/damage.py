"""Leaving a release whose database has rotted on the disk: it is no release any more."""

import logging
from pathlib import Path

from kiosk.releases.durable import sha256_of, sync_folder
from kiosk.releases.layout import READY, Release
from kiosk.releases.store import read_store

log = logging.getLogger(__name__)


def is_whole(release: Release) -> bool:
    """Return whether the database of a release is what its manifest says, every byte of it."""
    try:
        return sha256_of(release.database) == release.manifest.db.sha256
    except OSError as error:  # gone, or the disk cannot read it
        log.warning("%s", error)
        return False


def leave(release: Release) -> bool:
    """Take READY from a damaged release; False when the disk refuses.

    It is no fault of the release, so it is not quarantined: sync receives it anew, and the factory
    builder builds it anew.
    """
    try:
        (release.path / READY).unlink(missing_ok=True)
        sync_folder(release.path)
    except FileNotFoundError:  # the whole folder is gone
        return True
    except OSError as error:
        log.warning("%s is damaged and cannot be marked so: %s", release.id, error)
        return False
    log.error("%s is damaged and is left", release.id)
    return True


def leave_damaged(data: Path) -> bool:
    """Leave every damaged release of a data folder; return whether one was left."""
    damaged = [release for release in read_store(data).releases if not is_whole(release)]
    left = [leave(release) for release in damaged]
    return any(left)
