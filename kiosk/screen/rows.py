"""A list model of plain rows: one role for each field of a frozen dataclass."""

from collections.abc import Sequence
from dataclasses import fields
from typing import Any

from PySide6.QtCore import (
    QAbstractListModel,
    QByteArray,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
)

ROOT = QModelIndex()


def camel(name: str) -> str:
    """Return the name QML sees: ``before_slug`` becomes ``beforeSlug``."""
    head, *rest = name.split("_")
    return head + "".join(word.capitalize() for word in rest)


def plain(value: Any) -> Any:
    """Return what QML can take: tuples become lists, enumerations their values."""
    if isinstance(value, tuple):
        return [plain(item) for item in value]
    return str(value) if isinstance(value, str) else value


class RowModel(QAbstractListModel):
    """Rows of one dataclass; `replace` keeps delegates alive where a row only changes.

    Args:
        row_type: the frozen dataclass of a row.
        parent: the owner.
    """

    def __init__(self, row_type: type[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = [field.name for field in fields(row_type)]
        self._rows: list[Any] = []

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        """Return the number of rows; a list has no children."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        """Return one field of a row."""
        at = role - 256
        if not index.isValid() or not 0 <= at < len(self._names):
            return None
        return plain(getattr(self._rows[index.row()], self._names[at]))

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the roles: one for each field, in camel case."""
        return {256 + at: QByteArray(camel(name).encode()) for at, name in enumerate(self._names)}

    def replace(self, rows: Sequence[Any]) -> None:
        """Show other rows, changing in place what both have, adding or removing at the end."""
        shared = min(len(rows), len(self._rows))
        changed = [at for at in range(shared) if rows[at] != self._rows[at]]
        self._rows[:shared] = rows[:shared]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]))
        if len(self._rows) > shared:
            self.beginRemoveRows(ROOT, shared, len(self._rows) - 1)
            del self._rows[shared:]
            self.endRemoveRows()
        elif len(rows) > shared:
            self.beginInsertRows(ROOT, shared, len(rows) - 1)
            self._rows.extend(rows[shared:])
            self.endInsertRows()
