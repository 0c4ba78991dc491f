"""Acts of the desk that wait: the machine anew, the release before, and forward again."""

from dataclasses import dataclass, replace
from pathlib import Path

from kiosk.care import machine
from kiosk.releases.layout import QUARANTINED, Release
from kiosk.releases.state import read_pointer
from kiosk.releases.store import chosen, read_store
from kiosk.releases.switching import activate, roll_back
from kiosk.screen.desk import sayings
from kiosk.screen.desk.sayings import Saying

LEFT_BY_HAND = "a volunteer went back to the release before"


@dataclass(frozen=True, slots=True)
class Ways:
    """Where the content can be taken from here.

    Attributes:
        shown: number of the release on show; 0 is what the kiosk was made with.
        before: number of the release that would come back; -1: there is none.
        left: id of the newer release a volunteer left; "" when none was.
        left_seq: its number.
    """

    shown: int = 0
    before: int = -1
    left: str = ""
    left_seq: int = -1


def ways(data: Path) -> Ways:
    """Return the ways from the release on show; waits for the disk."""
    releases, pointer = read_store(data).releases, read_pointer(data)
    shown = chosen(releases, pointer)
    if shown is None or pointer is None:
        return Ways()
    whole = [one for one in releases if one != shown and not one.quarantined]
    older = [one for one in whole if one.id != pointer.waiting]
    before = chosen(older, replace(pointer, active=pointer.previous, previous=None))
    left = next((one for one in releases if _was_left(one)), None)
    return Ways(
        shown.seq,
        before.seq if before is not None and shown.seq > 0 else -1,
        left.id if left else "",
        left.seq if left else -1,
    )


def go_back(data: Path) -> Saying:
    """Leave the release on show for the one before.

    Raises:
        ReleaseError: there is none, or the step cannot be recorded.
    """
    roll_back(data, LEFT_BY_HAND)
    return sayings.WENT_BACK


def take_back(data: Path, name: str) -> Saying:
    """Show the release again that a volunteer left.

    Raises:
        ReleaseError: it is gone, withdrawn, or the step cannot be recorded.
    """
    activate(data, name)
    return sayings.TOOK_BACK


def restart_machine() -> Saying:
    """Restart the machine, or say what to do where that is not allowed."""
    answer = machine.restart_machine()
    return sayings.MACHINE if answer.done else Saying(answer.it, answer.en)


def _was_left(release: Release) -> bool:
    if not release.quarantined:
        return False
    note = release.path / QUARANTINED
    return note.read_text(encoding="utf-8", errors="replace").strip() == LEFT_BY_HAND
