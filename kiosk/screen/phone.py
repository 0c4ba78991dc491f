"""What the page on show lets a visitor take along: its codes, and which of them stands open."""

from datetime import datetime

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk.content.calendar_event import WORDS, filled
from kiosk.content.kinds import Route
from kiosk.content.pages.phone import PhoneCode, PortablePage
from kiosk.content.qr_size import LONGEST, MODULE_MM, modules
from kiosk.screen.qr import code_id
from kiosk.screen.rows import RowModel
from kiosk.screen.views import PageView
from kiosk.screen.visit import Visit

MOST_EVENTS = 3
"""The next times of a town; more would be a timetable."""


class Phone(QObject):
    """The sheet of codes: opened by a touch, gone with the page it belongs to.

    Args:
        visit: whose pages it belongs to.
        parent: the owner.
    """

    changed = Signal()
    ticked = Signal()

    def __init__(self, visit: Visit, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._visit = visit
        self._view: PageView | None = None
        self._route: Route | None = None
        self._rows = RowModel(PhoneCode, self)
        self._codes: list[PhoneCode] = []
        self._at = 0
        self._now = 0.0
        visit.routeChanged.connect(self._follow)

    def tell_time(self, now: datetime | None) -> None:
        """Take the time by a trusted clock, with its zone; None where none can be trusted."""
        self._now = now.timestamp() if now else 0.0
        self.ticked.emit()
        if self._view is not None:
            self._show()

    @Slot(QObject)
    def take(self, view: PageView) -> None:
        """Open the codes of a page."""
        self._view, self._route, self._at = view, self._visit.route, 0
        self._show()

    @Slot()
    def close(self) -> None:
        """Close them."""
        self._view = None
        self._show()

    @Slot(int)
    def choose(self, at: int) -> None:
        """Show another of them."""
        self._at = at
        self.changed.emit()

    @Slot(str, str, result=str)
    def picture(self, text: str, words: str) -> str:
        """Return the picture id of a code, its interface words filled in."""
        return code_id(whole(text, words)) if text else ""

    @Slot(str, str, result=int)
    def modules(self, text: str, words: str) -> int:
        """Return how many modules wide that picture is."""
        return modules(whole(text, words)) if text else 1

    def _follow(self) -> None:
        if self._view is None:
            return
        if self._visit.route != self._route:
            self._view = None
        self._show()

    def _show(self) -> None:
        page = self._view.page if self._view is not None else None
        codes = page.codes if isinstance(page, PortablePage) else ()
        lasting = [code for code in codes if not code.starts]
        ahead = [code for code in codes if self._now and code.starts > self._now]
        codes_now = [*lasting, *ahead[:MOST_EVENTS]]
        if not codes_now:
            self._view = None
        if codes_now != self._codes:
            self._codes = codes_now
            self._at = min(self._at, max(0, len(codes_now) - 1))
            self._rows.replace(codes_now)
        self.changed.emit()

    @property
    def _chosen(self) -> PhoneCode:
        return self._codes[self._at] if self._codes else PhoneCode("", "", "", "")

    open = Property(bool, lambda phone: phone._view is not None, notify=changed)
    codes = Property(QObject, lambda phone: phone._rows, constant=True)
    count = Property(int, lambda phone: len(phone._codes), notify=changed)
    at = Property(int, lambda phone: phone._at, notify=changed)
    kind = Property(str, lambda phone: str(phone._chosen.kind), notify=changed)
    text = Property(str, lambda phone: phone._chosen.text, notify=changed)
    plain = Property(str, lambda phone: phone._chosen.plain, notify=changed)
    title = Property(str, lambda phone: phone._chosen.title, notify=changed)
    code = Property(str, lambda phone: phone._chosen.code, notify=changed)
    day = Property(str, lambda phone: phone._chosen.day, notify=changed)
    convoy = Property(str, lambda phone: str(phone._chosen.convoy), notify=changed)
    about = Property(bool, lambda phone: phone._chosen.about, notify=changed)
    status = Property(str, lambda phone: str(phone._chosen.status), notify=changed)
    moduleMm = Property(float, lambda _: MODULE_MM, constant=True)
    now = Property(float, lambda phone: phone._now, notify=ticked)
    """Seconds since 1970 by a trusted clock, else 0."""


def whole(text: str, words: str) -> str:
    """Return what a code says, with the interface words of its language."""
    return filled(text, words, LONGEST) if WORDS in text else text
