"""Facts about the publication on show, for the attract page and the volunteers."""

from PySide6.QtCore import Property, QObject, QTimer, Signal

from kiosk import __version__

STICK_MS = 60_000
"""How long the poster says that its content came by stick."""


class Publication(QObject):
    """Which release is on the glass, and where.

    Args:
        town: slug of the town the kiosk stands in, until its name is known.
        parent: the owner.
    """

    changed = Signal()

    def __init__(self, town: str, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._town = town
        self._release = ""
        self._sequence = 0
        self._published = ""
        self._demo = False
        self._quiet_line = QTimer(self, singleShot=True, interval=STICK_MS)
        self._quiet_line.timeout.connect(self.changed)

    def tell(
        self, release: str, sequence: int, published: str, town: str = "", *, demo: bool = False
    ) -> None:
        """Take what is on show: release id, sequence, signed time (ISO or ""), demonstration."""
        self._release, self._sequence, self._published = release, sequence, published
        self._demo = demo
        self._town = town or self._town
        self.changed.emit()

    def tell_stick(self) -> None:
        """Say for a minute that what is on show came by stick."""
        self._quiet_line.start()
        self.changed.emit()

    @property
    def by_stick(self) -> bool:
        """Whether it is being said."""
        return self._quiet_line.isActive()

    town = Property(str, lambda shown: shown._town, notify=changed)
    version = Property(str, lambda _: __version__, constant=True)
    release = Property(str, lambda shown: shown._release, notify=changed)
    sequence = Property(int, lambda shown: shown._sequence, notify=changed)
    demo = Property(bool, lambda shown: shown._demo, notify=changed)
    published = Property(str, lambda shown: shown._published, notify=changed)
    byStick = Property(bool, lambda shown: shown.by_stick, notify=changed)
