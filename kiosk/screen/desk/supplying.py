"""Brings together who fetches, who shows and who tells of it: sync, follower, desk and poster."""

from pathlib import Path
from typing import Any

from PySide6.QtCore import QObject

from kiosk.care.sticks import is_stick
from kiosk.screen.desk.supply import Supply
from kiosk.screen.following import Follower
from kiosk.screen.publication import Publication
from kiosk.screen.visit import Visit
from kiosk.settings import Settings, source_names


class Supplying(QObject):
    """What a stick brings is shown at the next quiet moment, and then told in one quiet line.

    Args:
        found: the settings in force.
        config: the settings file, for the children of the desk.
        supply: the volunteers' hand in it.
        follower: takes what waits.
        publication: what is on show.
        visit: ended when a volunteer wants to see what is new.
        parent: the owner.
    """

    def __init__(
        self,
        found: Settings,
        config: Path | None,
        supply: Supply,
        follower: Follower,
        publication: Publication,
        visit: Visit,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._sources, self._supply = found.sources, supply
        self._follower, self._publication, self._visit = follower, publication, visit
        self._by_stick = ""
        serve_supply(supply, found, config, publication)
        supply.readied.connect(follower.look_now)
        supply.showWanted.connect(self._show_now)
        publication.changed.connect(self._tell)

    def hear(self, fact: dict[str, Any]) -> None:
        """Take a fact of the resident sync."""
        self._supply.hear(fact)
        if fact["event"] == "ready" and is_stick(fact["source"], self._sources):
            self._by_stick = fact["id"]
            self._follower.hurry()

    def _show_now(self) -> None:
        self._visit.reset()
        self._follower.take_now()

    def _tell(self) -> None:
        if self._by_stick and self._publication.property("release") == self._by_stick:
            self._by_stick = ""
            self._publication.tell_stick()


def place_options(found: Settings, config: Path | None) -> list[str]:
    """Return the options by which a verb finds the data folder and settings of this kiosk."""
    return ["--data", str(found.data), *(["--config", str(config)] if config else [])]


def serve_supply(
    supply: Supply,
    found: Settings,
    config: Path | None,
    publication: Publication,
    *,
    shows: bool = True,
) -> None:
    """Let the volunteers fetch and copy for the kiosk of these settings; see `Supply.serve`."""
    supply.serve(
        place_options(found, config),
        found.town,
        source_names(found.sources),
        publication,
        shows=shows,
    )
