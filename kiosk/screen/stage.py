"""The stage: the QML engine, the living pages and what moves them, for the screen and the tour."""

import logging
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QEvent, QObject
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.content.kinds import PageKind
from kiosk.paths import shipped
from kiosk.screen.clock import Clock, NoClock
from kiosk.screen.desk.desk import Desk
from kiosk.screen.desk.door import Door
from kiosk.screen.desk.supply import Supply
from kiosk.screen.desk.tools import Tools
from kiosk.screen.expected import Expected
from kiosk.screen.icons import Icons
from kiosk.screen.idle import Idle
from kiosk.screen.items import at_rest
from kiosk.screen.keyboard import Keyboard
from kiosk.screen.languages import Languages
from kiosk.screen.living_views import LivingViews
from kiosk.screen.outings import Outings
from kiosk.screen.page_turner import PageTurner
from kiosk.screen.phone import Phone
from kiosk.screen.pictures import Pictures
from kiosk.screen.publication import Publication
from kiosk.screen.refuge import Facts, Refuge
from kiosk.screen.refusing_network import refuse
from kiosk.screen.registration import register
from kiosk.screen.seeker import Seeker
from kiosk.screen.shelf import PictureShelf
from kiosk.screen.showing import Showing
from kiosk.screen.speaking import Speaking
from kiosk.screen.takeover import Takeover
from kiosk.screen.today import Today
from kiosk.screen.visit import Manner, Visit
from kiosk.screen.workers import Workers

log = logging.getLogger(__name__)


class StageError(Exception):
    """The interface itself cannot be loaded; the message is the engine's."""


class Stage(QObject):
    """Everything between the release and the glass.

    Args:
        manner: how a visit begins.
        cache: folder of rasterised pictures.
        idle: the watch over visits.
        publication: what is on show.
        parent: the owner.
        clock: what the time is asked; without one nobody knows it.
        words: folder of the interface's words; by default what came with the application.
    """

    def __init__(
        self,
        manner: Manner,
        cache: Path,
        idle: Idle,
        publication: Publication,
        parent: QObject | None = None,
        words: Path | None = None,
        clock: Clock | None = None,
    ) -> None:
        super().__init__(parent)
        register()
        self.workers = Workers(self)
        self.jobs = self.workers.pages
        self.idle = idle
        self.publication = publication
        self.door = Door(self.workers.door, self)
        self.tools = Tools(self)
        self.supply = Supply(self.workers.deliver, self)
        self.desk = Desk(manner.language, self.tools, self.supply, self)
        self.visit = Visit(manner, self)
        self.keyboard = Keyboard(self)
        self.languages = Languages(words or shipped("translations"), self)
        self._living = LivingViews(self)
        self.views = self._living.by_name
        self.today = Today(clock or NoClock(), self)
        self.expected = Expected(self.today, self)
        self.takeover = Takeover(self)
        self.outings = Outings(self.views[PageKind.GUIDE], self)
        self.phone = Phone(self.visit, self)
        self.turner = PageTurner(self.visit, self.views, self.jobs, self)
        self.seeker = Seeker(self.visit, self.workers.search, self)
        self.pictures = Pictures(cache, lambda name: cache / name)
        self.shelf = PictureShelf(self.pictures, self.workers.deliver, self)
        self.showing = Showing(
            self.visit,
            self.turner,
            self.seeker,
            self.pictures,
            self.languages,
            self.takeover,
            self.today,
            self.jobs,
        )
        self.engine = QQmlApplicationEngine(self)
        self._refusal = refuse(self.engine)
        self._speaking = Speaking(self.engine, self.languages, self)
        self._wire()

    def _wire(self) -> None:
        self.engine.addImageProvider("picture", self.pictures)
        self.engine.addImageProvider("icon", Icons())
        self.engine.addImportPath(str(shipped("resources", "qml")))
        self.visit.mannerChanged.connect(self._translate)
        self.visit.routeChanged.connect(self._watch)
        self.turner.idle.connect(self.engine.collectGarbage)
        self.visit.ended.connect(self.outings.forget)
        self.visit.ended.connect(self.takeover.forget)
        self.door.roomChanged.connect(lambda: self.desk.attend(str(self.door.room)))
        self.door.roomChanged.connect(lambda: self.tools.attend(str(self.door.room)))
        self.door.roomChanged.connect(lambda: self.supply.attend(str(self.door.room)))
        self.door.roomChanged.connect(self._watch)
        self.desk.languageChanged.connect(self._translate)
        self.desk.leaveWanted.connect(self.door.leave)
        self.today.ticked.connect(self._tell_time)
        self._tell_time()
        self.idle.expired.connect(self.visit.timeOut)
        self._translate()

    def load(self, millimetre: float, cover: str, **window: object) -> QQuickWindow:
        """Load the interface and return its window.

        Args:
            millimetre: pixels to a millimetre of the panel.
            cover: address of the picture that stands until the first page is there; may be "".
            window: further first properties of the window.

        Raises:
            StageError: the interface cannot be loaded.
        """
        return self._load(
            "MainWindow",
            {
                "visit": self.visit,
                "idle": self.idle,
                "publication": self.publication,
                "door": self.door,
                "desk": self.desk,
                "seeker": self.seeker,
                "languages": self.languages,
                "keyboard": self.keyboard,
                "outings": self.outings,
                "phone": self.phone,
                "shelf": self.shelf,
                "today": self.today,
                "takeover": self.takeover,
                "refuge": Refuge(Facts(""), self),
                "expected": self.expected,
                "millimetre": millimetre,
                "coverSource": cover,
                "views": self._living,
                **window,
            },
        )

    def load_refuge(self, millimetre: float, refuge: Refuge, **window: object) -> QQuickWindow:
        """Load only the page that needs no content, with the volunteers' way in; as `load`."""
        return self._load(
            "RefugeWindow",
            {
                "visit": self.visit,
                "idle": self.idle,
                "publication": self.publication,
                "door": self.door,
                "desk": self.desk,
                "languages": self.languages,
                "keyboard": self.keyboard,
                "refuge": refuge,
                "millimetre": millimetre,
                **window,
            },
        )

    def _load(self, root: str, properties: dict[str, object]) -> QQuickWindow:
        said: list[str] = []
        self.engine.warnings.connect(lambda ws: said.extend(w.toString() for w in ws))
        self.engine.setInitialProperties(properties)
        self.engine.loadFromModule("Kiosk", root)
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise StageError("; ".join(said) or "the interface cannot be loaded")
        self.keyboard.watch(roots[0])
        self.tools.watch(roots[0])
        roots[0].installEventFilter(self.door)
        return roots[0]

    def at_rest(self) -> bool:
        """Return whether the page is whole: all its rows, and every picture in sight."""
        whole = all(view.whole for view in self.views.values())
        return whole and all(
            at_rest(root) for root in self.engine.rootObjects() if isinstance(root, QQuickWindow)
        )

    def bare(self) -> bool:
        """Return whether nothing lies over the page: no safety notice, no room of volunteers."""
        over = self.takeover.showing_now or self.door.room or self.tools.on_glass
        return not (over or self.publication.by_stick)

    def close(self) -> None:
        """Take the interface down before what it shows goes away."""
        self.workers.close()
        self.shelf.close()
        self.supply.close()
        for root in self.engine.rootObjects():
            root.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)
        # The rest goes now too: a thread that collects garbage must not find timers in it.
        self.deleteLater()
        QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete.value)

    def _tell_time(self) -> None:
        now = self.today.moment().now
        self.outings.tell_time(now)
        self.phone.tell_time(now)

    def _watch(self) -> None:
        # A room of the volunteers locks by itself; the visit below it waits.
        self.idle.watch(self.visit.route.kind is not PageKind.ATTRACT and not self.door.room)

    def _translate(self) -> None:
        self._speaking.speak(str(self.desk.speaking or self.visit.manner.language))
