"""A glass to touch: the real interface on the real engine, and fingers that find things by name."""

from collections.abc import Callable, Iterable
from pathlib import Path

from PySide6.QtCore import (
    QCoreApplication,
    QElapsedTimer,
    QEvent,
    QEventLoop,
    QPoint,
    QPointF,
    QRectF,
    QSize,
)
from PySide6.QtGui import QAccessible
from PySide6.QtQuick import QQuickItem
from PySide6.QtTest import QTest

from kiosk.care.entrance import Entrance
from kiosk.care.machine import NO_CLOCK
from kiosk.care.sound import NO_SOUND, NO_VOLUME
from kiosk.content.kinds import Route
from kiosk.screen.application import media_of
from kiosk.screen.clock import Clock, NoClock, SystemClock
from kiosk.screen.desk.means import Machine, Means, Word
from kiosk.screen.desk.sayings import MACHINE as RESTARTED
from kiosk.screen.idle import Idle
from kiosk.screen.items import items
from kiosk.screen.library import Library
from kiosk.screen.panel import Panel
from kiosk.screen.publication import Publication
from kiosk.screen.stage import Stage
from kiosk.screen.visit import Manner
from kiosk.settings import Settings

PATIENCE_MS = 20_000
CALM = Manner(motion=False)
STILL = Machine(
    lambda _: NO_CLOCK,
    lambda: NO_SOUND,
    lambda _: NO_VOLUME,
    lambda _: False,
)
"""A machine of which nothing can be moved."""
LANDSCAPE, PORTRAIT = QSize(1920, 1080), QSize(1080, 1920)


class Glass:
    """The screen of a kiosk under test.

    Args:
        data: a data folder with a release.
        size: pixels of the glass.
        inches: diagonal of the panel.
        town: where the kiosk stands.
        manner: how visits read; motion is off unless a test is about it.
        clock: whom the time is asked; by default nobody knows it.
        idle: seconds until the question, and seconds it stands.
        words: folder of other words of the interface.
        volunteers: whether the door has a real entrance, of this data folder, and the desk tools.
        machine: what the tools of the desk move; by default nothing.
        second_ms: how long a second of a tool lasts.
    """

    def __init__(
        self,
        data: Path,
        size: QSize = LANDSCAPE,
        inches: float = 32.0,
        town: str = "bergamo",
        manner: Manner = CALM,
        idle: tuple[float, float] = (86400, 86400),
        clock: Clock | None = None,
        words: Path | None = None,
        volunteers: bool = False,
        machine: Machine = STILL,
        second_ms: float = 1000,
    ) -> None:
        from kiosk.releases.reading import open_release
        from kiosk.releases.searching import Search
        from kiosk.releases.store import active_release

        release = active_release(data)
        assert release is not None
        self._engine = open_release(release)
        self._search = Search(release)
        self.library = Library(lambda: self._engine, town, search=self._search)
        self.millimetre = Panel(inches, "test").pixels_per_mm(size)
        self.stage = Stage(
            manner,
            data / "cache" / "pictures",
            Idle(*idle),
            Publication(town),
            clock=clock,
            words=words,
        )
        self.visit = self.stage.visit
        if volunteers:
            self.stage.door.serve(Entrance(data), 86400)
            self.stage.tools.serve(
                Means(
                    self.stage.jobs,
                    data,
                    town,
                    name="Bergamo 1",
                    legs=self.stage.showing.legs,
                    word=Word(clock.confirm, clock.withdraw, lambda: clock.vouched)
                    if isinstance(clock, SystemClock)
                    else None,
                    machine=machine,
                    second_ms=second_ms,
                ),
                clock or NoClock(),
                self.stage.today,
                self.stage.expected,
            )
        self.window = self.stage.load(self.millimetre, "", width=size.width(), height=size.height())
        if volunteers:
            self.stage.desk.serve(
                Settings(data=data, town=town),
                self.stage.jobs,
                clock or NoClock(),
                self.visit,
                self.window,
                lambda: RESTARTED,
            )
        self.frames = 0
        self.window.frameSwapped.connect(self._count)
        self.window.show()
        self.window.installEventFilter(self.stage.idle)  # as on a kiosk, not the application
        self._device = QTest.createTouchDevice()
        self.stage.showing.show_release(self.library, media_of(release))
        self.until(lambda: bool(self.window.property("uncovered")))

    def _count(self) -> None:
        self.frames += 1

    def close(self) -> None:
        """Take the glass down."""
        self.window.close()
        lone = self.stage.idle, self.stage.publication
        self.stage.close()
        for each in lone:
            each.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        self._engine.dispose()
        self._search.close()

    def until(self, true: Callable[[], bool], what: str = "the screen") -> None:
        """Wait for a condition."""
        clock = QElapsedTimer()
        clock.start()
        while not true():
            QCoreApplication.processEvents(QEventLoop.ProcessEventsFlag.AllEvents, 20)
            assert clock.elapsed() < PATIENCE_MS, f"waited 20 s for {what}"

    def rest(self) -> None:
        """Wait until the layout is settled and every picture in sight is drawn."""
        for _ in range(2):
            drawn = self.frames
            self.window.update()
            self.until(lambda drawn=drawn: self.frames > drawn, "a frame")
            self.until(self.stage.at_rest, f"the pictures of {self.visit.route}")

    def move(self, town: str) -> None:
        """Stand in another town."""
        self.library = Library(lambda: self._engine, town, search=self._search)
        self.stage.showing.show_release(self.library, self.stage.pictures.media)

    def show(self, route: Route) -> None:
        """Bring a route to the glass, without touching."""
        self.stage.turner.turn(route, "none")
        self.until(lambda: self.visit.route == route, str(route))
        self.rest()

    def shown(self) -> Iterable[QQuickItem]:
        """Yield the items in sight."""
        return items(self.window.contentItem())

    def controls(self) -> list[QQuickItem]:
        """Return what can be pressed, in the order of drawing."""
        return [item for item in self.shown() if role(item) is QAccessible.Role.Button]

    def control(self, name: str) -> QQuickItem:
        """Return the one control in sight with this accessible name."""
        found = [item for item in self.controls() if accessible_name(item) == name]
        assert len(found) == 1, f"{len(found)} controls “{name}”: {self.names()}"
        return found[0]

    def names(self) -> list[str]:
        """Return the accessible names of the controls in sight."""
        return [accessible_name(item) for item in self.controls()]

    def touch(self, control: QQuickItem | str) -> None:
        """Touch a control in its middle with one finger, once the glass is at rest."""
        self.rest()
        item = self.control(control) if isinstance(control, str) else control
        self.tap(scene_rect(item).center().toPoint())

    def tap(self, point: QPoint) -> None:
        """Touch the glass."""
        self.press(point)
        self.release(point)

    def press(self, point: QPoint) -> None:
        """Put a finger on the glass."""
        QTest.touchEvent(self.window, self._device).press(0, point, self.window).commit()

    def move_finger(self, point: QPoint) -> None:
        """Draw it across the glass."""
        QTest.touchEvent(self.window, self._device).move(0, point, self.window).commit()

    def release(self, point: QPoint) -> None:
        """Lift it."""
        QTest.touchEvent(self.window, self._device).release(0, point, self.window).commit()


def role(item: QQuickItem) -> QAccessible.Role | None:
    """Return the accessible role of an item; None when it has none."""
    told = QAccessible.queryAccessibleInterface(item)
    return told.role() if told is not None else None


def accessible_name(item: QQuickItem) -> str:
    """Return what a screen reader would say."""
    told = QAccessible.queryAccessibleInterface(item)
    return told.text(QAccessible.Text.Name) if told is not None else ""


def scene_rect(item: QQuickItem) -> QRectF:
    """Return where an item is on the glass."""
    corners = [
        item.mapToScene(QPointF(x, y)) for x in (0, item.width()) for y in (0, item.height())
    ]
    left, top = min(p.x() for p in corners), min(p.y() for p in corners)
    return QRectF(
        QPointF(left, top), QPointF(max(p.x() for p in corners), max(p.y() for p in corners))
    )
