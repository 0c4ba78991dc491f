"""The touch test: fields over the whole glass that fill where fingers come."""

from PySide6.QtCore import Property, QObject, Signal, Slot


class TouchTest(QObject):
    """Which fields have been touched; places are shares (0 to 1) of the glass.

    Args:
        parent: the owner.
    """

    changed = Signal()
    filled = Signal(int)
    """A field, counted in rows from the top left, was touched for the first time."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._columns = self._rows = 1
        self._touched: set[int] = set()
        self._most = 0
        self._told = False

    @Slot(int, int)
    def begin(self, columns: int, rows: int) -> None:
        """Begin anew with so many fields."""
        self._columns, self._rows = max(1, columns), max(1, rows)
        self._touched = set()
        self._most = 0
        self._told = False
        self.changed.emit()

    @Slot(float, float, float, float)
    def stroke(self, from_x: float, from_y: float, to_x: float, to_y: float) -> None:
        """A finger went from one place to another: every field on its way has been touched."""
        across = abs(to_x - from_x) * self._columns
        down = abs(to_y - from_y) * self._rows
        steps = max(1, round(3 * max(across, down)))
        for step in range(steps + 1):
            share = step / steps
            self._touch(from_x + share * (to_x - from_x), from_y + share * (to_y - from_y))

    @Slot(int)
    def count(self, fingers: int) -> None:
        """So many fingers are on the glass now."""
        if fingers > self._most:
            self._most = fingers
            self.changed.emit()

    @Slot()
    def tell(self) -> None:
        """End the wiping: say what was missed."""
        self._told = True
        self.changed.emit()

    def _touch(self, x: float, y: float) -> None:
        if not (0 <= x <= 1 and 0 <= y <= 1):
            return
        column = min(self._columns - 1, int(x * self._columns))
        row = min(self._rows - 1, int(y * self._rows))
        field = row * self._columns + column
        if field in self._touched:
            return
        self._touched.add(field)
        if self._missing() == 0:
            self._told = True
        self.filled.emit(field)
        self.changed.emit()

    def _missing(self) -> int:
        return self._columns * self._rows - len(self._touched)

    missing = Property(int, _missing, notify=changed)
    fingers = Property(int, lambda test: test._most, notify=changed)
    told = Property(bool, lambda test: test._told, notify=changed)
