"""What the volunteers' first page shows and does: which release, how old, reset, restart."""

from PySide6.QtCore import Property, QObject, Signal, Slot

from kiosk import __version__


class Service(QObject):
    """Facts about what is on show, and the two things anyone may do.

    Args:
        town: slug of the town the kiosk stands in, until its name is known.
        parent: the owner.
    """

    changed = Signal()
    openChanged = Signal()
    restartWanted = Signal()

    def __init__(self, town: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._town = town
        self._release = ""
        self._sequence = 0
        self._published = ""
        self._open = False
        self._demo = False

    def tell(
        self, release: str, sequence: int, published: str, town: str = "", *, demo: bool = False
    ) -> None:
        """Take what is on show: release id, sequence, signed time (ISO or ""), demonstration."""
        self._release, self._sequence, self._published = release, sequence, published
        self._demo = demo
        self._town = town or self._town
        self.changed.emit()

    @Slot()
    def show(self) -> None:
        """Open the page of the volunteers."""
        self._set_open(True)

    @Slot()
    def hide(self) -> None:
        """Close it."""
        self._set_open(False)

    @Slot()
    def restart(self) -> None:
        """Start the screen anew."""
        self.restartWanted.emit()

    def _set_open(self, is_open: bool) -> None:
        if is_open != self._open:
            self._open = is_open
            self.openChanged.emit()

    open = Property(bool, lambda service: service._open, notify=openChanged)
    town = Property(str, lambda service: service._town, notify=changed)
    version = Property(str, lambda _: __version__, constant=True)
    release = Property(str, lambda service: service._release, notify=changed)
    sequence = Property(int, lambda service: service._sequence, notify=changed)
    demo = Property(bool, lambda service: service._demo, notify=changed)
    published = Property(str, lambda service: service._published, notify=changed)
