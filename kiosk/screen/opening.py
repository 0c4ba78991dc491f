"""Opening the kiosk behind its cover: the factory release if need be, then the library."""

import logging
from collections.abc import Iterator
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content.kinds import PageKind, Route
from kiosk.screen.first_pages import KINDS, FirstPages, FirstPagesStore
from kiosk.screen.library import Library

if TYPE_CHECKING:
    from kiosk.releases.layout import Release

log = logging.getLogger(__name__)

BUILD_TIMEOUT = 120
"""Seconds the child that builds the factory release may take; it needs about two."""


MAIN = (
    PageKind.ATTRACT,
    PageKind.HOME,
    PageKind.LEGS,
    PageKind.TOWN,
    PageKind.RESULTS,
    PageKind.STORIES,
    PageKind.NEWS_LIST,
)
"""What a published release must be able to show; the factory release only the first of it."""


class OpeningError(Exception):
    """There is nothing to show yet; the message says why."""


class SpoiledError(OpeningError):
    """The database of the `release` on show has rotted; `left` says whether it is left for good."""

    def __init__(self, release: str, *, left: bool) -> None:
        super().__init__(f"the database of {release} is damaged")
        self.release, self.left = release, left


@dataclass(frozen=True, slots=True)
class Opened:
    """A release, and its pages; `alarming` says that it cannot wait for the end of a visit.

    `first` are pages of an earlier start, for the time until these are composed.
    """

    release: "Release"
    library: Library
    alarming: bool = False
    first: FirstPages | None = None


def open_kiosk(data: Path, town: str, language: str, avoid: frozenset[str] = frozenset()) -> Opened:
    """Return the release to show, with its main pages; not for the GUI thread.

    They come from the cache where it has them. The factory release is built by a child process when
    it is not there or its inputs changed. A release on trial that cannot be opened is left for the
    one before it. What a damaged file or a disk that refuses leaves over is shown all the same.

    Args:
        data: the kiosk's data folder.
        town: where it stands.
        language: of the pages that are composed first.
        avoid: ids of releases that are known to be damaged and could not be left for good.

    Raises:
        OpeningError: there is none and none can be built, or it does not know the town.
    """
    from kiosk.releases.damage import leave_damaged
    from kiosk.releases.errors import ReleaseError

    try:
        return _regular(data, town, language, avoid)
    except (OpeningError, ReleaseError, OSError) as error:
        log.error("the kiosk cannot be opened as it should: %s", error)
        reason = str(error)
    try:
        if leave_damaged(data):
            return _regular(data, town, language, avoid)
    except (OpeningError, ReleaseError, OSError) as error:
        log.error("nor without what is damaged: %s", error)
    for at in _whatever_there_is(data, avoid):
        try:
            return _at_hand(data, at, town, language, avoid)
        except OpeningError as error:
            log.error("%s", error)
    raise OpeningError(reason)


def _regular(data: Path, town: str, language: str, avoid: frozenset[str]) -> Opened:
    from kiosk.releases.factory import factory_release
    from kiosk.releases.state import read_pointer
    from kiosk.releases.switching import begin

    if factory_release(data) is None:
        try:
            build_factory_in_child(data)
        except OpeningError as error:  # another release may be there
            log.error("%s", error)
    release = begin(data)
    if release is None:
        raise OpeningError(f"there is no release in {data}")
    if release.id in avoid:
        raise OpeningError(f"{release.id} is damaged")
    pointer = read_pointer(data)
    if pointer is not None and pointer.trial:
        return compose_or_leave(data, release, town, language, avoid)
    return _at_hand(data, release, town, language, avoid)


def _at_hand(
    data: Path, release: "Release", town: str, language: str, avoid: frozenset[str]
) -> Opened:
    first = FirstPagesStore(data / "cache").read(release.id, town)
    if first is None:
        return compose_or_leave(data, release, town, language, avoid)
    return Opened(release, library_of(release, town, first.languages), first=first)


def _whatever_there_is(data: Path, avoid: frozenset[str]) -> Iterator["Release"]:
    """Yield what could be shown without a word to the data folder, the best first.

    The last is a factory release in a folder that stands in for it; it is built there only then.
    """
    from kiosk.releases.errors import ReleaseError
    from kiosk.releases.factory import factory_release
    from kiosk.releases.spare import keep_only, spare_folders
    from kiosk.releases.state import read_pointer
    from kiosk.releases.store import chosen, read_store, release_at

    try:
        left = [one for one in read_store(data).releases if one.id not in avoid]
        pointer = read_pointer(data)
        while (release := chosen(left, pointer)) is not None:
            left.remove(release)
            yield release
    except (ReleaseError, OSError) as error:
        log.error("the releases cannot be read: %s", error)
    for spare in spare_folders(data):
        try:
            if factory_release(spare) is None:
                build_factory_in_child(spare)
            if path := factory_release(spare):
                log.warning("%s takes no release; the factory release is in %s", data, spare)
                keep_only(data, spare)
                yield release_at(path)
        except (OpeningError, ReleaseError, OSError) as error:
            log.error("%s", error)
    keep_only(data, None)  # none of them was any good


def library_of(release: "Release", town: str, languages: tuple[str, ...] = ()) -> Library:
    """Return the pages of a release, which is opened when the first of them is composed."""
    from kiosk.releases.reading import open_release
    from kiosk.releases.searching import Search

    opens = partial(open_release, release)
    return Library(opens, town, release.manifest.published_at, Search(release), languages)


def freshen(data: Path, opened: Opened) -> None:
    """Compose the first pages anew, and keep them for the next start; not for the GUI thread.

    Raises:
        SpoiledError: its database is damaged, and has been left if the disk allowed it.
    """
    from kiosk.releases.damage import is_whole, leave

    if not is_whole(opened.release):
        raise SpoiledError(opened.release.id, left=leave(opened.release))
    library = opened.library
    languages = library.languages()
    compose = library.anew if opened.first else library.page  # what this start composed is fresh
    pages = {
        (Route(kind), language): compose(Route(kind), language)
        for kind in KINDS
        for language in languages
    }
    FirstPagesStore(data / "cache").keep(
        FirstPages(opened.release.id, library.town, library.day, languages, pages, library.place)
    )


def compose_or_leave(
    data: Path,
    release: "Release",
    town: str,
    language: str,
    avoid: frozenset[str] = frozenset(),
) -> Opened:
    """Return a release with its attract page composed, and if published one of each main kind.

    One on trial that cannot be shown is left for the one before, which is opened instead; never one
    of those to `avoid`.

    Raises:
        OpeningError: neither it nor the one before it can be shown in this town.
    """
    from kiosk.releases.errors import ReleaseError
    from kiosk.releases.state import read_pointer
    from kiosk.releases.switching import roll_back

    library = library_of(release, town)
    try:
        library.languages()
        for kind in MAIN if release.seq > 0 else MAIN[:1]:
            library.page(Route(kind), language)
    except Exception as error:
        library.close()
        pointer = read_pointer(data)
        if pointer is None or not pointer.trial or pointer.active != release.id:
            raise OpeningError(f"{release.id} cannot be shown: {error}") from error
        log.error("%s cannot be shown and is left: %s", release.id, error)
        try:
            before = roll_back(data, f"it cannot be shown: {error}")
        except (ReleaseError, OSError) as refusal:
            raise OpeningError(f"{release.id} cannot be left: {refusal}") from refusal
        if before is None:
            build_factory_in_child(data)
        return open_kiosk(data, town, language, avoid)
    return Opened(release, library)


def build_factory_in_child(data: Path) -> None:
    """Build the factory release in a process of its own.

    Raises:
        OpeningError: the builder failed; what it said is the message.
    """
    from kiosk.releases.child import run_in_child
    from kiosk.releases.errors import ChildError

    try:
        log.info("factory release: %s", run_in_child("factory", data, BUILD_TIMEOUT))
    except ChildError as error:
        raise OpeningError(f"the factory release cannot be built: {error}") from error
