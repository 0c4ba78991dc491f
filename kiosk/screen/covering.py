"""Keeps the cover fresh: the attract page as it stands on the glass, once it is whole."""

from PySide6.QtCore import QObject, QTimer
from PySide6.QtQuick import QQuickWindow

from kiosk.content.kinds import PageKind
from kiosk.screen.cover import CoverStore, Shown
from kiosk.screen.stage import Stage
from kiosk.settings import Settings

PAUSE_MS = 1500


class Covering(QObject):
    """Takes a picture of the attract page after it has come, where the store has none of it.

    Args:
        store: where the cover is kept.
        stage: what is shown.
        window: the glass.
        found: the settings, for the town and the theme.
        parent: the owner.
    """

    def __init__(
        self,
        store: CoverStore,
        stage: Stage,
        window: QQuickWindow,
        found: Settings,
        parent: QObject | None = None,
    ) -> None:
        super().__init__(parent)
        self._store, self._stage, self._window, self._found = store, stage, window, found
        self.release = ""
        """The id of the release on show."""
        stage.visit.routeChanged.connect(self._soon)
        stage.publication.changed.connect(self._soon)

    def _soon(self) -> None:
        if self._stage.visit.route.kind is PageKind.ATTRACT:
            QTimer.singleShot(PAUSE_MS, self._keep)

    def _keep(self) -> None:
        stage, size = self._stage, self._window.size()
        attracting = stage.visit.route.kind is PageKind.ATTRACT
        if not self.release or not attracting or not stage.bare():
            return
        found = self._found
        shown = Shown(self.release, found.town, size.width(), size.height(), found.night)
        if self._store.fits(shown):
            return
        if not stage.at_rest():  # the pages ahead are still being filled
            self._soon()
            return
        with stage.tools.full_light():
            image = self._window.grabWindow()
        stage.jobs.run_aside(lambda: self._store.keep(image, shown), "the cover could not be kept")
