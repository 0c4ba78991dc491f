"""What the organiser asks of one publication."""

from dataclasses import dataclass

from kiosk.publish.errors import PublishError
from kiosk.releases.manifest import Audience

STABLE, CANDIDATE = "stable", "candidate"


@dataclass(frozen=True, slots=True)
class Wish:
    """The options of ``kiosk publish``; with an `audience` it is a candidate.

    `restore` writes everything again into stores that have lost it.
    """

    note: str = ""
    urgent: bool = False
    audience: Audience | None = None
    restore: bool = False

    @property
    def channel(self) -> str:
        """The channel of the manifest."""
        return CANDIDATE if self.audience else STABLE


def audience_of(words: list[str]) -> Audience | None:
    """Return the audience of words such as ``town:bergamo`` and ``kiosk:piazza``.

    Raises PublishError for any other word; None for no words.
    """
    kinds: dict[str, list[str]] = {"kiosk": [], "town": []}
    for word in words:
        kind, _, name = word.partition(":")
        if kind not in kinds or not name:
            raise PublishError(f"--audience {word}: write town:SLUG or kiosk:NAME.")
        kinds[kind].append(name)
    if not words:
        return None
    return Audience(tuple(sorted(kinds["kiosk"])), tuple(sorted(kinds["town"])))
