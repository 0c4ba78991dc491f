"""Taking the release that waits: when it may be taken, and how it comes to be the shown one."""

import logging
from collections.abc import Callable
from dataclasses import replace
from enum import IntEnum
from pathlib import Path
from typing import TYPE_CHECKING

from kiosk.screen.library import Library
from kiosk.screen.opening import Opened, compose_or_leave, library_of

if TYPE_CHECKING:
    from kiosk.releases.layout import Release

log = logging.getLogger(__name__)


class Haste(IntEnum):
    """What a waiting release must be to be taken: anything, urgent, or one that warns of danger."""

    ANY = 0
    URGENT = 1
    ALARMING = 2


def take_waiting(
    data: Path, town: str, language: str, haste: Haste, alarming: Callable[[Library], bool]
) -> Opened | None:
    """Switch to the release that waits, and return it; None when none does or it may wait.

    `alarming` says of its pages whether they warn of danger. It is shown on trial: the caller
    commits it when it is on the glass. One that cannot be opened is left again at once, and
    quarantined.
    """
    from kiosk.releases.switching import switch, waiting_release

    waiting = waiting_release(data)
    if waiting is None:
        return None
    now = _alarms(waiting, town, alarming)
    if not now and haste > (Haste.URGENT if waiting.manifest.urgent else Haste.ANY):
        return None
    switch(data, waiting)
    return replace(compose_or_leave(data, waiting, town, language), alarming=now)


def _alarms(release: "Release", town: str, alarming: Callable[[Library], bool]) -> bool:
    library = library_of(release, town)
    try:
        return alarming(library)
    except Exception as error:  # `compose_or_leave` will say what is wrong with it
        log.warning("%s cannot be searched for safety notices: %s", release.id, error)
        return False
    finally:
        library.close()
