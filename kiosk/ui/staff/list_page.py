"""A staff page that is a list of rows, of which one can be opened."""

from collections.abc import Iterable

from PySide6.QtCore import Qt, Signal
from PySide6.QtGui import QShowEvent
from PySide6.QtWidgets import QStackedLayout, QVBoxLayout, QWidget

from kiosk.ui.kit import FitLabel, Label
from kiosk.ui.palette import Tone
from kiosk.ui.staff.notice import Notice
from kiosk.ui.staff.row_view import RowView
from kiosk.ui.staff.rows import Row
from kiosk.ui.theme import Role, Themed


class ListPage(Themed, QWidget):
    """A heading, a sentence about what was just done, and rows; or the row that was opened.

    Signals: `opened(key)` when a row is touched.
    """

    opened = Signal(str)

    def __init__(self, name: str, empty: str) -> None:
        super().__init__()
        self.heading = FitLabel("", Role.LEAD, least=Role.BODY, wrap_last=True)
        self.notice = Notice()
        self.rows = RowView(name)
        self.rows.chosen.connect(self.opened)
        self._empty = Label(empty, tone=Tone.MUTED, wrap=True, align=Qt.AlignmentFlag.AlignHCenter)
        front = QWidget()
        self._column = QVBoxLayout(front)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addWidget(self.heading)
        self._column.addWidget(self.notice)
        self._column.addWidget(self.rows, 1)
        self._column.addWidget(self._empty, 1)
        self._stack = QStackedLayout(self)
        self._stack.addWidget(front)
        self.set_rows("", ())
        self.restyle()

    def add_above(self, part: QWidget) -> None:
        """Add something between the heading and the rows."""
        self._column.insertWidget(1, part)

    def add_detail(self, detail: QWidget) -> None:
        """Add what can be shown in place of the list."""
        self._stack.addWidget(detail)

    def show_detail(self, detail: QWidget) -> None:
        """Show `detail`, which was added before, in place of the list."""
        self.notice.hush()
        self._stack.setCurrentWidget(detail)

    def show_list(self) -> None:
        """Show the list."""
        self._stack.setCurrentIndex(0)

    @property
    def detail(self) -> QWidget | None:
        """What is shown in place of the list, if anything."""
        return self._stack.currentWidget() if self._stack.currentIndex() else None

    def set_rows(self, heading: str, rows: Iterable[Row]) -> None:
        """Show `rows` under `heading`."""
        self.heading.set_text(heading)
        self.rows.set_rows(rows)
        some = bool(self.rows.rows)
        self.rows.setVisible(some)
        self._empty.setVisible(not some)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the focus that what was hidden had, before a row gets it."""
        super().showEvent(event)
        self.setFocus()

    def restyle(self) -> None:
        """See `Themed`."""
        self._column.setSpacing(self.theme.gap // 2)
