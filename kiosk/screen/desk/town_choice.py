"""The town the kiosk stands in, as a volunteer chooses it."""

import logging
from dataclasses import dataclass, replace

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.care.record import CareRecord, change_record
from kiosk.content.pages.race import LegsPage
from kiosk.screen.desk.means import Means
from kiosk.screen.rows import RowModel

log = logging.getLogger(__name__)


@dataclass(frozen=True, slots=True)
class TownRow:
    """A town to choose; `leg` is the first that touches it."""

    slug: str
    name: str
    leg: int
    here: bool


class TownChoice(QObject):
    """The towns of the release by leg, and the one that is to be.

    Args:
        parent: the owner.
    """

    changed = Signal()
    settled = Signal()
    """Another town is written down: the screen is to start anew."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._means: Means | None = None
        self._model = RowModel(TownRow, self)
        self._rows: tuple[TownRow, ...] = ()
        self._leg = 0
        self._chosen: TownRow | None = None
        self._failed = False

    def serve(self, means: Means) -> None:
        """Take what it works with."""
        self._means = means

    @Slot(str)
    def look(self, language: str) -> None:
        """Read the towns of the release, named in a language."""
        self._chosen, self._failed = None, False
        self.changed.emit()
        means = self._means
        if means is None or means.legs is None:
            return
        legs = means.legs
        means.jobs.run(
            lambda: rows(legs(language), means.town),
            self._show,
            lambda error: log.warning("the towns cannot be read: %s", error),
        )

    @Slot(int)
    def turnTo(self, leg: int) -> None:
        """List the towns of another leg."""
        self._leg = leg
        self._model.replace([row for row in self._rows if row.leg == leg])
        self.changed.emit()

    @Slot(str)
    def choose(self, slug: str) -> None:
        """Point at a town; at none with ""."""
        self._chosen = next((row for row in self._rows if row.slug == slug), None)
        self.changed.emit()

    @Slot()
    def settle(self) -> None:
        """Write the town down that was pointed at; then the screen starts anew."""
        means, chosen = self._means, self._chosen
        if means is None or chosen is None:
            return

        def remember(record: CareRecord) -> CareRecord:
            return replace(record, town=chosen.slug, delay=None)  # that town reported nothing

        def failed(error: Exception) -> None:
            log.warning("the town: %s", error)
            self._failed = True
            self.changed.emit()

        means.jobs.run(
            lambda: change_record(means.data, remember), lambda _: self.settled.emit(), failed
        )

    def _show(self, found: tuple[TownRow, ...]) -> None:
        self._rows = found
        legs = self._legs()
        here = next((row.leg for row in found if row.here), legs[0] if legs else 0)
        self.turnTo(self._leg if self._leg in legs else here)

    def _legs(self) -> list[int]:
        return sorted({row.leg for row in self._rows})

    towns = Property(QObject, lambda it: it._model, constant=True)
    legs = Property(list, _legs, notify=changed)
    leg = Property(int, lambda it: it._leg, notify=changed)
    chosen = Property(str, lambda it: it._chosen.name if it._chosen else "", notify=changed)
    chosenSlug = Property(str, lambda it: it._chosen.slug if it._chosen else "", notify=changed)
    same = Property(bool, lambda it: bool(it._chosen and it._chosen.here), notify=changed)
    fixed = Property(bool, lambda it: bool(it._means and it._means.fixed), notify=changed)
    failed = Property(bool, lambda it: it._failed, notify=changed)


def rows(page: object, town: str) -> tuple[TownRow, ...]:
    """Return the towns of a page of the legs, those of a leg together, in driving order."""
    if not isinstance(page, LegsPage):
        return ()
    ordered = sorted(page.towns, key=lambda each: each.leg)  # stable: driving order stays
    return tuple(TownRow(each.slug, each.name, each.leg, each.slug == town) for each in ordered)
