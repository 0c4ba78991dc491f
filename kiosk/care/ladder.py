"""The ladder out of a crash loop: what is tried when the screen ends again and again.

Three quick ends lead one rung down: the release before, the factory release, the refuge (a page
that needs no content), the plain refuge (one that needs no QML either).
"""

import json
import logging
from dataclasses import dataclass
from enum import IntEnum
from pathlib import Path

from kiosk.releases.durable import swap_file

log = logging.getLogger(__name__)

FILE = "keeper.json"
"""Where in the data folder the keeper's ladder is kept."""
QUICK = 60.0
"""A screen that ends within so many seconds of its start has ended quickly (issue: "60 s")."""
LIMIT = 3
"""So many quick ends in a row lead one rung down."""
FIRST_PAUSE, LONGEST_PAUSE = 0.5, 4.0
"""Seconds before a screen is started again that has ended quickly twice; and the longest pause."""


class Rung(IntEnum):
    """How the screen is started, and what has been done for it before."""

    NORMAL = 0
    PREVIOUS = 1
    FACTORY = 2
    REFUGE = 3
    PLAIN = 4


@dataclass(slots=True)
class Ladder:
    """Counts quick ends and says where on the ladder the kiosk stands.

    The state lies in a small file, so that a keeper that is itself started anew goes on; it may be
    lost at any time, and costs nothing while all is well.
    """

    file: Path
    rung: Rung = Rung.NORMAL
    quick: int = 0
    lost: int = 0
    """Ends in a row that nothing on this kiosk is to blame for: there was no display."""
    trying: bool = False
    """Whether the normal screen is being tried from the refuge."""

    def read(self) -> None:
        """Go on where the last keeper was."""
        try:
            facts = json.loads(self.file.read_text(encoding="utf-8"))
            self.rung, self.quick = Rung(facts["rung"]), int(facts["quick"])
        except FileNotFoundError:
            return
        except (OSError, ValueError, LookupError, TypeError) as error:
            log.warning("the ladder starts at its top: %s", error)

    def stood(self) -> None:
        """Take it that the screen has stood for `QUICK` seconds."""
        self.lost = 0
        if self.rung >= Rung.REFUGE and not self.trying:
            self.quick = 0
        elif self.rung or self.quick:
            self.rung, self.quick, self.trying = Rung.NORMAL, 0, False
            self._keep()

    def ended(self, seconds: float, *, begun: bool = True) -> bool:
        """Take an end after so many seconds; return whether it leads one rung down.

        A screen that had not even `begun` (no beat) leads to the refuge: no release is to blame.
        """
        if seconds >= QUICK:
            self.quick = 0
            return False
        self.quick += 1
        if self.trying:
            self.trying, self.quick = False, 0
            return False
        if self.quick < LIMIT:
            self._keep()
            return False
        self.quick = 0
        self.go_down()
        if not begun and self.rung < Rung.REFUGE:
            self.rung = Rung.REFUGE
            self._keep()
        return True

    def go_down(self) -> None:
        """Leave a rung that has nothing to stand on."""
        self.rung = Rung(min(self.rung + 1, Rung.PLAIN))
        self._keep()

    def try_normal(self) -> None:
        """Try the normal screen from the refuge: one quick end leads straight back."""
        self.trying = True

    @property
    def refuge(self) -> str:
        """Which refuge to start: ``page``, ``plain``, or "" for the normal screen."""
        if self.rung < Rung.REFUGE or self.trying:
            return ""
        return "plain" if self.rung is Rung.PLAIN else "page"

    @property
    def pause(self) -> float:
        """Seconds to wait before the next start: none after a first end."""
        many = max(self.quick - 1, self.lost)
        return min(LONGEST_PAUSE, FIRST_PAUSE * 2 ** (many - 1)) if many > 0 else 0.0

    def _keep(self) -> None:
        facts = {"rung": int(self.rung), "quick": self.quick}
        try:
            swap_file(self.file, json.dumps(facts).encode())
        except OSError as error:  # it goes on in memory
            log.warning("the ladder cannot be kept: %s", error)
