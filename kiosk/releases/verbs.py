"""The verbs ``kiosk content build``, ``kiosk releases list|verify|factory|index``."""

import json
import sqlite3
import sys
from argparse import Namespace
from collections.abc import Callable
from contextlib import closing
from functools import wraps
from pathlib import Path

from kiosk.content.errors import ContentError
from kiosk.paths import shipped
from kiosk.releases import switching
from kiosk.releases.build import build_release
from kiosk.releases.derived import derive
from kiosk.releases.errors import BusyError, ReleaseError
from kiosk.releases.factory import build_factory
from kiosk.releases.layout import Release
from kiosk.releases.reading import connect
from kiosk.releases.source import folder_source, master_source
from kiosk.releases.state import read_pointer
from kiosk.releases.store import active_release, read_store, release_at
from kiosk.releases.verification import faults
from kiosk.settings import load

DONE, FAILED, TRY_AGAIN = 0, 1, 75

Verb = Callable[[Namespace], int]


def _in_sentences(verb: Verb) -> Verb:
    """Turn what can go wrong into a sentence on standard error and an exit code."""

    @wraps(verb)
    def answered(args: Namespace) -> int:
        try:
            return verb(args)
        except BusyError as error:
            print(error, file=sys.stderr)
            return TRY_AGAIN
        except (ContentError, ReleaseError, OSError) as error:
            print(error, file=sys.stderr)
            return FAILED

    return answered


@_in_sentences
def build(args: Namespace) -> int:
    """Build a release into `out` (default ``build``) from `folder` (default: the shipped one).

    With a `database` the rows come from there, and the media from beside it, from `media` or from
    `folder`.
    """
    if args.database:
        media = args.media or (args.folder and args.folder / "media")
        source = master_source(args.database, media)
    else:
        source = folder_source(args.folder or shipped("db", "content"))
    release = release_at(build_release(source, args.out or Path("build")))
    print(release.path)
    print(_summary(release))
    return DONE


@_in_sentences
def factory(args: Namespace) -> int:
    """Build the factory release unless it is there, and print its folder."""
    print(build_factory(_data(args)))
    return DONE


@_in_sentences
def index(args: Namespace) -> int:
    """Make the index of the search for every release that has none, and print their files."""
    data = _data(args)
    for release in read_store(data).releases:
        try:
            print(derive(release, data))
        except sqlite3.Error as error:
            print(f"{release.id} cannot be searched: {error}.", file=sys.stderr)
            return FAILED
    return DONE


@_in_sentences
def list_(args: Namespace) -> int:
    """List the releases, the newest first, as lines or (`json`) as a JSON array."""
    data = _data(args)
    store, active = read_store(data), active_release(data)
    pointer = read_pointer(data)
    on_trial = pointer is not None and pointer.trial
    rows = [_row(release, active, on_trial) for release in store.releases]
    if args.json:
        print(json.dumps(rows, indent=2))
    else:
        for row in rows:
            print(row["id"], row["state"], row["published_at"] or "not published", sep="  ")
    for error in store.refused:
        print(error, file=sys.stderr)
    return DONE


@_in_sentences
def verify(args: Namespace) -> int:
    """Check every byte of every release; 1 when one of them is not whole."""
    store = read_store(_data(args))
    found = [str(error) for error in store.refused]
    for release in store.releases:
        wrong = list(faults(release))
        found += wrong
        print(release.id, f"{len(wrong)} faults" if wrong else "whole", sep="  ")
    for fault in found:
        print(fault, file=sys.stderr)
    return FAILED if found else DONE


@_in_sentences
def activate(args: Namespace) -> int:
    """Show the release `id`, on trial; newer ones wait until the organisers publish anew."""
    release = switching.activate(_data(args), args.id)
    print(f"{release.id} is shown from now on.")
    return DONE


@_in_sentences
def rollback(args: Namespace) -> int:
    """Go back to the release before; the one left is not tried again."""
    release = switching.roll_back(_data(args), "a person went back")
    print(f"{release.id if release else 'The factory release'} is shown from now on.")
    return DONE


def _data(args: Namespace) -> Path:
    return load(args.config, {"data": args.data}).data


def _row(release: Release, active: Release | None, on_trial: bool) -> dict[str, object]:
    state = ("trial" if on_trial else "active") if release == active else "ready"
    published = release.manifest.published_at
    return {
        "seq": release.seq,
        "id": release.id,
        "db_sha256": release.manifest.db.sha256,
        "state": "quarantined" if release.quarantined else state,
        "factory": release.seq == 0,
        "published_at": published and f"{published:%Y-%m-%dT%H:%M:%SZ}",
    }


def _summary(release: Release) -> str:
    db, media = release.manifest.db, release.manifest.media
    with closing(connect(release)) as connection:
        counts = (
            (connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0], noun)
            for table, noun in (("town", "town"), ("landmark", "landmark"), ("entry", "result"))
        )
        rows = ", ".join(_many(count, noun) for count, noun in counts)
    files = _many(media.count, "media file")
    return f"{rows}: {_size(db.size)}, and {files}: {_size(media.bytes_required)}"


def _many(count: int, noun: str) -> str:
    return f"{count} {noun}" if count == 1 else f"{count} {noun}s"


def _size(size: int) -> str:
    return f"{size / 1e6:.1f} MB" if size >= 1e6 else f"{size / 1e3:.0f} kB"
