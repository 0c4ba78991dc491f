"""The outing a visitor asks for: minutes at hand and needs, and what comes of them."""

from collections.abc import Callable
from dataclasses import dataclass, replace
from datetime import UTC, datetime, timedelta

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.content.moment import ROME
from kiosk.content.outing import CHOICES, Outing, Wish, outing, told
from kiosk.content.pages.guide import GuidePage
from kiosk.screen.rows import RowModel
from kiosk.screen.views import PageView

USUAL = CHOICES[1]
"""Minutes before anybody has chosen."""
SPARE = timedelta(minutes=10)
"""How long before the cars a visitor should be back."""


@dataclass(frozen=True, slots=True)
class OutingRow:
    """A place of an outing, or one to choose instead.

    `number` counts the stops from 1 and is 0 for a place that stands by itself; `walk` is the
    minutes on foot that lead to it, -1 where not known; `indoors` and `step_free` are ``yes``,
    ``no`` or ``unknown``, or "" where nobody asked and nobody knows.
    """

    kind: str
    slug: str
    title: str
    text: str
    picture: str
    number: int
    minutes: int
    walk: int
    indoors: str
    step_free: str


class Outings(QObject):
    """Answers wishes from the page of the guide; a visit that ends takes its wish with it.

    Args:
        view: the view of the guide.
        parent: the owner.
    """

    changed = Signal()

    def __init__(self, view: PageView, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._view = view
        self._wish = Wish(USUAL)
        self._found = Outing()
        self._now: datetime | None = None
        self._unsure = ""
        self._back: datetime | None = None
        self._rows = RowModel(OutingRow, self)
        self._others = RowModel(OutingRow, self)
        view.changed.connect(self._answer)

    @Slot(int)
    def choose(self, minutes: int) -> None:
        """Have so many minutes."""
        self._ask(Wish(minutes, self._wish.step_free, self._wish.indoors))

    @Slot(bool)
    def askStepFree(self, on: bool) -> None:
        """Wish for places without steps, or no longer."""
        self._ask(Wish(self._wish.minutes, on, self._wish.indoors))

    @Slot(bool)
    def askIndoors(self, on: bool) -> None:
        """Wish for places with a roof, or no longer."""
        self._ask(Wish(self._wish.minutes, self._wish.step_free, on))

    @Slot()
    def forget(self) -> None:
        """Stand ready for the next visit."""
        self._ask(Wish(USUAL))

    def tell_time(self, now: datetime | None) -> None:
        """Take the time by a trusted clock, with its zone; None where none can be trusted."""
        self._now = now
        self._answer()

    def _ask(self, wish: Wish) -> None:
        if wish != self._wish:
            self._wish = wish
            self._answer()

    def _answer(self) -> None:
        page = self._view.page
        if not isinstance(page, GuidePage):
            return
        sights = [each.sight for each in page.data.sights]
        self._back = self._back_by(page)
        wish = self._wish
        if self._back is not None and self._now is not None:
            left = int((self._back - self._now).total_seconds() // 60)
            wish = replace(wish, minutes=min(wish.minutes, left))
        self._found = outing(sights, wish, page.data.start)
        rows = {each.sight.slug: each for each in page.data.sights}

        def row(slug: str, number: int, minutes: int, walk: int | None) -> OutingRow:
            card, sight = rows[slug].card, rows[slug].sight
            return OutingRow(
                card.kind,
                slug,
                card.title,
                card.text,
                card.picture,
                number,
                minutes,
                -1 if walk is None else walk,
                told(sight.indoors, among=page.roof_told),
                told(sight.step_free, among=page.step_told),
            )

        self._rows.replace(
            [
                row(stop.slug, number, stop.minutes, stop.walk)
                for number, stop in enumerate(self._found.stops, start=1)
            ]
        )
        self._others.replace(
            [row(stop.slug, 0, stop.minutes, stop.walk) for stop in self._found.others]
        )
        self._unsure = ", ".join(rows[slug].card.title for slug in self._found.unsure)
        self.changed.emit()

    def _back_by(self, page: GuidePage) -> datetime | None:
        """Return when to be back for the next cars today; None where no clock can say."""
        if self._now is None:
            return None
        passings = (datetime.fromtimestamp(each, UTC) - SPARE for each in page.data.passings)
        ahead = [each.astimezone(ROME) for each in passings if each > self._now]
        today = self._now.astimezone(ROME).date()
        return min((each for each in ahead if each.date() == today), default=None)

    def _told_back(self) -> str:
        return f"{self._back.hour}:{self._back:%M}" if self._back else ""

    @staticmethod
    def _of(name: str) -> Callable[["Outings"], object]:
        return lambda outings: getattr(outings._wish, name)

    minutes = Property(int, _of("minutes"), notify=changed)
    stepFree = Property(bool, _of("step_free"), notify=changed)
    indoors = Property(bool, _of("indoors"), notify=changed)
    stops = Property(QObject, lambda outings: outings._rows, constant=True)
    others = Property(QObject, lambda outings: outings._others, constant=True)
    total = Property(int, lambda outings: outings._found.total, notify=changed)
    walked = Property(bool, lambda outings: outings._found.back is not None, notify=changed)
    """Whether the way there and back is known and within the total."""
    unsure = Property(str, lambda outings: outings._unsure, notify=changed)
    """Names of places that were left out because something is not known of them."""
    backBy = Property(str, _told_back, notify=changed)
    """When to be back for the cars, ``16:40``; "" unless they come today, by a trusted clock."""
