"""Long lists: rows as values in a model, so that a thousand cost no more than a screenful."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QAbstractListModel, QModelIndex, QObject, QPersistentModelIndex, Qt

from kiosk.ui.palette import Tone

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()


@dataclass(frozen=True, slots=True)
class Chip:
    """A meaning as colour, icon and word."""

    word: str
    tone: Tone
    icon: str


@dataclass(frozen=True, slots=True)
class Row:
    """A line of a list. `key` tells it apart; `lead` (a time) stands before `title`."""

    key: str
    title: str
    detail: str = ""
    lead: str = ""
    chip: Chip | None = None

    @property
    def spoken(self) -> str:
        """The row as a screen reader says it."""
        parts = (self.lead, self.title, self.detail, self.chip.word if self.chip else "")
        return ", ".join(part for part in parts if part)


class RowModel(QAbstractListModel):
    """Rows in the order they were given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[Row] = []

    @property
    def rows(self) -> tuple[Row, ...]:
        """What the list holds, top first."""
        return tuple(self._rows)

    def set_rows(self, rows: Iterable[Row]) -> None:
        """Replace everything; a list that did not change is left alone, scrolled as it is."""
        new = list(rows)
        if new == self._rows:
            return
        if [row.key for row in new] == [row.key for row in self._rows]:
            self._rows = new
            self.dataChanged.emit(self.index(0), self.index(len(new) - 1))
            return
        self.beginResetModel()
        self._rows = new
        self.endResetModel()

    def rowCount(self, parent: Index = _ROOT) -> int:
        """See Qt."""
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        """See Qt."""
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.spoken
            case role if role == ROW_ROLE:
                return row
            case _:
                return None
