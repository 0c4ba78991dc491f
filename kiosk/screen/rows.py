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
FIRST_ROLE = 256


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
    """Rows of one dataclass; delegates live on where a row only changes.

    Long lists come in steps: `replace` takes what is in sight at once, `grow` the rest. Until
    then the old rows below stand where new ones will.

    Args:
        row_type: the frozen dataclass of a row.
        parent: the owner.
    """

    def __init__(self, row_type: type[Any], parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._names = [field.name for field in fields(row_type)]
        self._rows: list[Any] = []
        self._wanted: Sequence[Any] = ()
        self._taken = 0

    @property
    def whole(self) -> bool:
        """Whether all rows are there."""
        return self._taken == len(self._wanted)

    def rowCount(self, parent: QModelIndex | QPersistentModelIndex = ROOT) -> int:
        """Return the number of rows; a list has no children."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: QModelIndex | QPersistentModelIndex, role: int = 0) -> Any:
        """Return one field of a row."""
        at = role - FIRST_ROLE
        if not index.isValid() or not 0 <= at < len(self._names):
            return None
        return plain(getattr(self._rows[index.row()], self._names[at]))

    def roleNames(self) -> dict[int, QByteArray]:
        """Return the roles: one for each field, in camel case."""
        return {
            FIRST_ROLE + at: QByteArray(camel(name).encode()) for at, name in enumerate(self._names)
        }

    def replace(self, rows: Sequence[Any], first: int | None = None) -> None:
        """Show other rows, the first ones at once (None: all of them)."""
        self._wanted, self._taken = rows, 0
        self.grow(len(rows) if first is None else first)

    def grow(self, count: int) -> None:
        """Take the next rows over, changing in place what is there."""
        self._taken = min(self._taken + count, len(self._wanted))
        old = self._rows[self._taken : len(self._wanted)]
        self._show([*self._wanted[: self._taken], *old])

    def _show(self, rows: Sequence[Any]) -> None:
        shared = min(len(rows), len(self._rows))
        changed = [at for at in range(shared) if rows[at] != self._rows[at]]
        roles = sorted(
            {
                FIRST_ROLE + role
                for at in changed
                for role, name in enumerate(self._names)
                if getattr(rows[at], name) != getattr(self._rows[at], name)
            }
        )
        self._rows[:shared] = rows[:shared]
        if changed:
            self.dataChanged.emit(self.index(changed[0]), self.index(changed[-1]), roles)
        if len(self._rows) > shared:
            self.beginRemoveRows(ROOT, shared, len(self._rows) - 1)
            del self._rows[shared:]
            self.endRemoveRows()
        elif len(rows) > shared:
            self.beginInsertRows(ROOT, shared, len(rows) - 1)
            self._rows.extend(rows[shared:])
            self.endInsertRows()
