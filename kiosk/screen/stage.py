"""The stage: the QML engine, the living pages and what moves them, for the screen and the tour."""

import logging
from collections.abc import Callable
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QObject
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.content.kinds import PageKind, Route
from kiosk.content.pages.common import Page
from kiosk.paths import shipped
from kiosk.screen.clock import Clock, NoClock
from kiosk.screen.desk.desk import Desk
from kiosk.screen.desk.door import Door
from kiosk.screen.desk.supply import Supply
from kiosk.screen.desk.tools import Tools
from kiosk.screen.expected import Expected
from kiosk.screen.first_pages import FirstPages
from kiosk.screen.icons import Icons
from kiosk.screen.idle import Idle
from kiosk.screen.items import at_rest
from kiosk.screen.keyboard import Keyboard
from kiosk.screen.languages import Languages
from kiosk.screen.library import LOCAL, TIMELY, Bulletin, Library
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
        self.desk = Desk(manner.language, self)
        self.tools: Tools = self.desk.tools  # type: ignore[assignment] # the stub knows no values
        self.supply: Supply = self.desk.supply  # type: ignore[assignment]
        self.visit = Visit(manner, self)
        self.keyboard = Keyboard(self)
        self.languages = Languages(words or shipped("translations"), self)
        self._living = LivingViews(self)
        self.views = self._living.by_name
        self.today = Today(clock or NoClock(), self)
        self.expected = Expected(self.today, self)
        self.takeover = Takeover(self)
        self._library: Library | None = None
        self.outings = Outings(self.views[PageKind.GUIDE], self)
        self.phone = Phone(self.visit, self)
        self.turner = PageTurner(self.visit, self.views, self.jobs, self)
        self.seeker = Seeker(self.visit, self.workers.search, self)
        self.pictures = Pictures(cache, lambda name: cache / name)
        self.shelf = PictureShelf(self.pictures, self.workers.deliver, self)
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
        self.desk.languageChanged.connect(self._translate)
        self.today.turned.connect(self._renew)
        self.today.ticked.connect(self._tell_time)
        self._tell_time()
        self.idle.expired.connect(self.visit.timeOut)
        self.idle.expired.connect(self.door.leave)
        self.door.felt.connect(self.idle.stay)
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
            "Main",
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
            "Refuge",
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

    def show_release(
        self, library: Library, media: Callable[[str], Path], first: FirstPages | None = None
    ) -> None:
        """Show another release: its media, and the present route from its pages.

        Of the `first` pages those are taken that tell of the same day, and of ways from here.
        """
        self.pictures.media = media
        self.languages.offer(library.languages())
        self._library = library
        library.renew(self.today.moment(library.since))
        if first is not None:
            library.put(
                {
                    (route, language): page
                    for (route, language), page in first.pages.items()
                    if (first.day == library.day or route.kind not in TIMELY)
                    and (first.place == library.place or route.kind not in LOCAL)
                }
            )
        self.turner.use(library)
        self.seeker.use(library.search)
        self._read_bulletin(library)

    def alarming(self, library: Library) -> bool:
        """Return whether a release has a safety notice that is on, and not on show; any thread."""
        library.renew(self.today.moment(library.since))
        return any(alert.key not in self.takeover.keys for alert in library.bulletin().alerts)

    def legs(self, language: str) -> Page:
        """Return the page of the legs, for who chooses a town; not for the GUI thread.

        Raises:
            LookupError: no release is on show yet.
        """
        if self._library is None:
            raise LookupError("there is no release yet")
        return self._library.page(Route(PageKind.LEGS), language)

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
        QCoreApplication.sendPostedEvents(None, 52)  # DeferredDelete
        # The rest goes now too: a thread that collects garbage must not find timers in it.
        self.deleteLater()
        QCoreApplication.sendPostedEvents(None, 52)

    def _renew(self) -> None:
        if self._library is not None:
            self._library.renew(self.today.moment(self._library.since))
            if self.visit.route.kind in TIMELY:
                self.turner.turn(self.visit.route, "none")
            self._read_bulletin(self._library)

    def _read_bulletin(self, library: Library) -> None:
        def show(bulletin: Bulletin) -> None:
            if library is self._library:
                self.takeover.show_alerts(bulletin.alerts)
                self.today.turn_at(bulletin.edge)

        self.jobs.run(library.bulletin, show, lambda error: log.error("no notices: %s", error))

    def _tell_time(self) -> None:
        now = self.today.moment().now
        self.outings.tell_time(now)
        self.phone.tell_time(now)

    def _watch(self) -> None:
        self.idle.watch(self.visit.route.kind is not PageKind.ATTRACT)

    def _translate(self) -> None:
        self._speaking.speak(str(self.desk.speaking or self.visit.manner.language))
