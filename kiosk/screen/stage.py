"""The stage: the QML engine, the living pages and what moves them, for the screen and the tour."""

from collections.abc import Callable, Mapping
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

from PySide6.QtCore import QCoreApplication, QLocale, QObject, Qt, QTranslator, Signal
from PySide6.QtGui import QFontDatabase, QGuiApplication
from PySide6.QtQml import QQmlApplicationEngine
from PySide6.QtQuick import QQuickWindow

from kiosk.content.kinds import PageKind
from kiosk.jobs import Jobs
from kiosk.paths import shipped
from kiosk.screen import views
from kiosk.screen.icons import Icons
from kiosk.screen.idle import Idle
from kiosk.screen.library import Library
from kiosk.screen.page_turner import PageTurner
from kiosk.screen.pictures import Pictures
from kiosk.screen.registration import register
from kiosk.screen.rows import camel
from kiosk.screen.service import Service
from kiosk.screen.shelf import PictureShelf
from kiosk.screen.views import PageView
from kiosk.screen.visit import Manner, Visit


class Home(QObject):
    """Brings results of jobs home to the GUI thread."""

    arrived = Signal(object)

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self.arrived.connect(self._call, Qt.ConnectionType.QueuedConnection)

    def deliver(self, call: Callable[[], None]) -> None:
        """Run a call in the GUI thread, soon."""
        self.arrived.emit(call)

    @staticmethod
    def _call(call: Callable[[], None]) -> None:
        call()


class StageError(Exception):
    """The interface itself cannot be loaded; the message is the engine's."""


class Stage(QObject):
    """Everything between the release and the glass.

    Args:
        manner: how a visit begins.
        cache: folder of rasterised pictures.
        idle: the watch over visits.
        service: what the volunteers' page shows and does.
        parent: the owner.
    """

    def __init__(
        self,
        manner: Manner,
        cache: Path,
        idle: Idle,
        service: Service,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        register()
        self._executor = ThreadPoolExecutor(max_workers=1, thread_name_prefix="pages")
        self._home = Home(self)
        self.jobs = Jobs(self._executor, self._home.deliver)
        self.idle = idle
        self.service = service
        self.visit = Visit(manner, self)
        self.views: Mapping[PageKind, PageView] = {
            kind: views.VIEWS[page](self) for kind, page in views.PAGES.items()
        }
        self.turner = PageTurner(self.visit, self.views, self.jobs, self)
        self.pictures = Pictures(cache, lambda name: cache / name)
        self.shelf = PictureShelf(self.pictures, self._home.deliver, self)
        self.engine = QQmlApplicationEngine(self)
        self._translator: QTranslator | None = None
        self._wire()

    def _wire(self) -> None:
        self.engine.addImageProvider("picture", self.pictures)
        self.engine.addImageProvider("icon", Icons())
        self.engine.addImportPath(str(shipped("resources", "qml")))
        self.visit.mannerChanged.connect(self._translate)
        self.visit.routeChanged.connect(self._watch)
        self.visit.ended.connect(self.engine.collectGarbage)
        self.idle.expired.connect(self.visit.startOver)
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
        said: list[str] = []
        self.engine.warnings.connect(lambda ws: said.extend(w.toString() for w in ws))
        self.engine.setInitialProperties(
            {
                "visit": self.visit,
                "idle": self.idle,
                "service": self.service,
                "shelf": self.shelf,
                "millimetre": millimetre,
                "coverSource": cover,
                **{
                    camel(kind.replace("-", "_")) + "View": view
                    for kind, view in self.views.items()
                },
                **window,
            }
        )
        self.engine.loadFromModule("Kiosk", "Main")
        roots = self.engine.rootObjects()
        if not roots or not isinstance(roots[0], QQuickWindow):
            raise StageError("; ".join(said) or "the interface cannot be loaded")
        return roots[0]

    def show_release(self, library: Library, media: Callable[[str], Path]) -> None:
        """Show another release: its media, and the present route from its pages."""
        self.pictures.media = media
        self.turner.use(library)

    def close(self) -> None:
        """Take the interface down before what it shows goes away."""
        self._executor.shutdown(wait=True, cancel_futures=True)
        self.shelf.close()
        for root in self.engine.rootObjects():
            root.deleteLater()
        QCoreApplication.sendPostedEvents(None, 52)  # DeferredDelete
        self.engine.deleteLater()
        QCoreApplication.sendPostedEvents(None, 52)

    def _watch(self) -> None:
        self.idle.watch(self.visit.route.kind is not PageKind.ATTRACT)

    def _translate(self) -> None:
        language = self.visit.manner.language
        if self._translator is not None and self._translator.language() == language:
            return
        translator = QTranslator(self)
        translator.load(f"kiosk_{language}", str(shipped("translations")))
        if self._translator is not None:
            QCoreApplication.removeTranslator(self._translator)
            self._translator.deleteLater()
        QCoreApplication.installTranslator(translator)
        self._translator = translator
        QLocale.setDefault(QLocale(language))
        self.engine.retranslate()


def load_fonts() -> None:
    """Load the lettering that came with the application."""
    for font in sorted(shipped("resources", "fonts").glob("*.ttf")):
        QFontDatabase.addApplicationFont(str(font))
    QGuiApplication.setFont("Atkinson Hyperlegible Next")
