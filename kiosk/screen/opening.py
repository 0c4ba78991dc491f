"""Opening the kiosk behind its cover: the factory release if need be, then the library."""

import logging
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.content.kinds import PageKind, Route
from kiosk.screen.library import Library

if TYPE_CHECKING:
    from kiosk.releases.layout import Release

log = logging.getLogger(__name__)

BUILD_TIMEOUT = 120
"""Seconds the child that builds the factory release may take; it needs about two."""


class OpeningError(Exception):
    """There is nothing to show yet; the message says why."""


@dataclass(frozen=True, slots=True)
class Opened:
    """A release, and its pages."""

    release: "Release"
    library: Library


def open_kiosk(data: Path, town: str, language: str) -> Opened:
    """Return the release on show with its first pages composed; not for the GUI thread.

    The factory release is built by a child process when it is not there or its inputs changed.

    Raises:
        OpeningError: there is none and none can be built, or it does not know the town.
    """
    from kiosk.releases.factory import factory_release
    from kiosk.releases.reading import open_release
    from kiosk.releases.store import active_release

    if factory_release(data) is None:
        build_factory_in_child(data)
    release = active_release(data)
    if release is None:
        raise OpeningError(f"there is no release in {data}")
    library = Library(open_release(release), town)
    try:
        for kind in (PageKind.ATTRACT, PageKind.HOME):
            library.page(Route(kind), language)
    except LookupError as error:
        raise OpeningError(f"{release.id} cannot be shown: {error}") from error
    return Opened(release, library)


def build_factory_in_child(data: Path) -> None:
    """Build the factory release in a process of its own.

    Raises:
        OpeningError: the builder failed; what it said is the message.
    """
    command = [sys.executable, "-m", "kiosk", "releases", "factory", "--data", str(data)]
    try:
        done = subprocess.run(
            command,
            capture_output=True,
            text=True,
            timeout=BUILD_TIMEOUT,
            check=False,
            cwd=Path(__file__).resolve().parents[2],
        )
    except (OSError, subprocess.TimeoutExpired) as error:
        raise OpeningError(f"the factory release cannot be built: {error}") from error
    if done.returncode:
        raise OpeningError(f"the factory release cannot be built: {done.stderr.strip()}")
    log.info("factory release: %s", done.stdout.strip())
