"""Lists: rows as values, painted by a delegate, scrolled by finger; and the page around a list."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import (
    QAbstractListModel,
    QEvent,
    QItemSelection,
    QItemSelectionModel,
    QModelIndex,
    QObject,
    QPersistentModelIndex,
    QRectF,
    QSize,
    Qt,
    QTimer,
    Signal,
    Slot,
)
from PySide6.QtGui import (
    QColor,
    QFocusEvent,
    QFont,
    QFontMetrics,
    QPainter,
    QPen,
    QShowEvent,
)
from PySide6.QtWidgets import (
    QAbstractItemView,
    QAbstractScrollArea,
    QListView,
    QScroller,
    QScrollerProperties,
    QStackedLayout,
    QStyle,
    QStyledItemDelegate,
    QStyleOptionViewItem,
    QVBoxLayout,
    QWidget,
)

from kiosk.ui.kit import FitLabel, Label, accessibility, paint_icon
from kiosk.ui.kit.palette import Tone
from kiosk.ui.kit.surfaces import Notice
from kiosk.ui.kit.text import direction
from kiosk.ui.kit.theme import Role, Theme, Themed, theme_of
from kiosk.ui.language.formats import isolated

Index = QModelIndex | QPersistentModelIndex
ROW_ROLE = Qt.ItemDataRole.UserRole
_ROOT = QModelIndex()

_CHIP_BESIDE = 640
"""The least width, in pixels at u = 1, that has room for a chip beside the words."""

_BESIDE = Qt.AlignmentFlag.AlignVCenter | Qt.AlignmentFlag.AlignLeft
"""Qt turns it round where reading goes from right to left."""


@dataclass(frozen=True, slots=True)
class Chip:
    """A state or meaning as colour, icon and word."""

    word: str
    tone: Tone
    icon: str


@dataclass(frozen=True, slots=True)
class ListItem:
    """A line of a list. `key` tells it apart; `lead` (a time) stands before `title`."""

    key: str
    title: str
    detail: str = ""
    lead: str = ""
    chip: Chip | None = None

    @property
    def accessible_text(self) -> str:
        """The row as a screen reader says it."""
        parts = (self.lead, self.title, self.detail, self.chip.word if self.chip else "")
        return ", ".join(part for part in parts if part)


class ListModel(QAbstractListModel):
    """Rows in the order they were given."""

    def __init__(self, parent: QObject | None = None) -> None:
        super().__init__(parent)
        self._rows: list[ListItem] = []

    @property
    def rows(self) -> tuple[ListItem, ...]:
        """What the list holds, top first."""
        return tuple(self._rows)

    def set_rows(self, rows: Iterable[ListItem]) -> None:
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
        return 0 if parent.isValid() else len(self._rows)

    def data(self, index: Index, role: int = Qt.ItemDataRole.DisplayRole) -> object:
        if not index.isValid():
            return None
        row = self._rows[index.row()]
        match role:
            case Qt.ItemDataRole.DisplayRole:
                return row.title
            case Qt.ItemDataRole.AccessibleTextRole:
                return row.accessible_text
            case role if role == ROW_ROLE:
                return row
            case _:
                return None


def scroll_by_finger(area: QAbstractScrollArea) -> None:
    """Let a finger (or the mouse) drag and flick what `area` shows."""
    view = area.viewport()
    scroller = QScroller.scroller(view)
    how = scroller.scrollerProperties()
    for metric in (
        QScrollerProperties.ScrollMetric.VerticalOvershootPolicy,
        QScrollerProperties.ScrollMetric.HorizontalOvershootPolicy,
    ):
        how.setScrollMetric(metric, QScrollerProperties.OvershootPolicy.OvershootAlwaysOff)
    scroller.setScrollerProperties(how)
    QScroller.grabGesture(view, QScroller.ScrollerGestureType.LeftMouseButtonGesture)


class ListView(Themed, QListView):
    """Rows to touch. Signals: `chosen(key)` when one is touched, or entered from the keyboard."""

    chosen = Signal(str)

    def __init__(self, name: str, *, object_name: str = "rows") -> None:
        super().__init__()
        self.setObjectName(object_name)
        self.setAccessibleName(name)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)  # a finger leaves no outline behind
        self._model = ListModel(self)
        self.setModel(self._model)
        self.setItemDelegate(ListDelegate(self))
        self.setFrameShape(QListView.Shape.NoFrame)
        self.setStyleSheet("QListView { background: transparent; border: none; outline: none; }")
        self.setUniformItemSizes(True)
        # Neither finger nor key selects (`selectionCommand`). What assistive technology can do with
        # a row is to select it: that opens it.
        self.setSelectionMode(QAbstractItemView.SelectionMode.MultiSelection)
        self.selectionModel().selectionChanged.connect(self._selected)
        self.setEditTriggers(QAbstractItemView.EditTrigger.NoEditTriggers)
        self.setVerticalScrollMode(QAbstractItemView.ScrollMode.ScrollPerPixel)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        scroll_by_finger(self)
        self.clicked.connect(self._choose)
        self.activated.connect(self._activate)
        self.restyle()

    @property
    def rows(self) -> tuple[ListItem, ...]:
        """What the list holds, top first."""
        return self._model.rows

    def set_rows(self, rows: Iterable[ListItem]) -> None:
        """Show `rows`; the row that keys move from stays the same, as long as it is listed."""
        row = self.currentIndex().data(ROW_ROLE)
        self._model.set_rows(rows)
        if isinstance(row, ListItem) and not self.currentIndex().isValid():
            keys = [each.key for each in self._model.rows]
            if row.key in keys:
                self.setCurrentIndex(self._model.index(keys.index(row.key)))

    def selectionCommand(
        self, index: Index, event: QEvent | None = None
    ) -> QItemSelectionModel.SelectionFlag:
        """Return that nothing is selected, whatever is touched or pressed."""
        del index, event
        return QItemSelectionModel.SelectionFlag.NoUpdate

    def focusInEvent(self, event: QFocusEvent) -> None:
        """Have the row said that keys move from: Qt tells of it first, and then of the list."""
        super().focusInEvent(event)
        QTimer.singleShot(0, self, self._tell_row)

    def _tell_row(self) -> None:
        if self.hasFocus() and self.currentIndex().isValid():
            accessibility.focus_child(self, self.currentIndex().row())

    def restyle(self) -> None:
        self.setSpacing(0)
        self.scheduleDelayedItemsLayout()

    @Slot(QModelIndex)
    def _choose(self, index: QModelIndex) -> None:
        row = index.data(ROW_ROLE)
        if isinstance(row, ListItem):
            self.chosen.emit(row.key)

    @Slot(QItemSelection, QItemSelection)
    def _selected(self, selected: QItemSelection, _gone: QItemSelection) -> None:
        """Open a row that was selected, once whoever selected it has had its answer."""
        rows = [index.data(ROW_ROLE) for index in selected.indexes()]
        if rows and isinstance(row := rows[0], ListItem):
            self.clearSelection()
            if self.isVisible() and self.isEnabled():
                QTimer.singleShot(0, self, lambda: self.chosen.emit(row.key))

    @Slot(QModelIndex)
    def _activate(self, index: QModelIndex) -> None:
        # Some styles activate on a single click, which `clicked` has told already.
        if self.hasFocus() and not self.style().styleHint(
            QStyle.StyleHint.SH_ItemView_ActivateItemOnSingleClick
        ):
            self._choose(index)


class ListDelegate(QStyledItemDelegate):
    """Paints a `ListItem`: time, title over detail, and the chip at the end."""

    def sizeHint(
        self, option: QStyleOptionViewItem, index: QModelIndex | QPersistentModelIndex
    ) -> QSize:
        """Return one height for all rows; neither argument matters."""
        del option, index
        theme = _theme(self)
        return QSize(theme.px(400), _row_height(theme) + theme.px(12))

    def paint(
        self,
        painter: QPainter,
        option: QStyleOptionViewItem,
        index: QModelIndex | QPersistentModelIndex,
    ) -> None:
        row = index.data(ROW_ROLE)
        if not isinstance(row, ListItem):
            return
        theme = _theme(self)
        rect, state = QRectF(option.rect), option.state
        box = rect.adjusted(0, 0, -_beside_bar(self), -theme.px(12))
        painter.save()
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        focused = bool(state & QStyle.StateFlag.State_HasFocus)
        ring = max(2, theme.px(4))
        painter.setPen(QPen(QColor(theme.palette.edge), ring) if focused else Qt.PenStyle.NoPen)
        painter.setBrush(QColor(theme.palette.card))
        inset = ring / 2 if focused else 0.0
        radius = theme.radius * 2 / 3
        card = box.adjusted(inset, inset, -inset, -inset)
        painter.drawRoundedRect(_turned(painter, card), radius, radius)
        pad = theme.px(28)
        inner = box.adjusted(pad, theme.px(12), -pad, -theme.px(12))
        if row.lead:
            inner.setLeft(_paint_lead(painter, row.lead, inner, theme))
        if row.chip is not None and box.width() >= theme.px(_CHIP_BESIDE):
            inner.setRight(_paint_chip(painter, row.chip, inner, theme))
            _paint_words(painter, row, inner, theme)
        else:
            _paint_narrow(painter, row, inner, theme)
        painter.restore()


def _theme(delegate: ListDelegate) -> Theme:
    view = delegate.parent()
    assert isinstance(view, ListView)
    return theme_of(view)


def _beside_bar(delegate: ListDelegate) -> int:
    """Return how far the rows stay away from the scroll bar; 0 without one."""
    view = delegate.parent()
    assert isinstance(view, ListView)
    return theme_of(view).px(12) if view.verticalScrollBar().maximum() else 0


def _turned(painter: QPainter, box: QRectF) -> QRectF:
    """Return where `box`, laid out from the left, lies where reading goes from right to left."""
    if painter.layoutDirection() is not Qt.LayoutDirection.RightToLeft:
        return box
    return QRectF(painter.device().width() - box.right(), box.y(), box.width(), box.height())


def _row_height(theme: Theme) -> int:
    words = sum(QFontMetrics(theme.font(role)).height() for role in (Role.BUTTON, Role.CAPTION))
    return max(theme.touch, words + theme.px(28))


def _paint_lead(painter: QPainter, text: str, box: QRectF, theme: Theme) -> float:
    """Paint the time; return where the words begin."""
    font = theme.font(Role.BUTTON)
    metrics = QFontMetrics(font)
    width = max(metrics.horizontalAdvance("00:00"), metrics.horizontalAdvance(text))
    painter.setFont(font)
    painter.setPen(QColor(theme.palette.muted))
    place = QRectF(box.left(), box.top(), width, box.height())
    painter.drawText(_turned(painter, place), _BESIDE, text)
    return box.left() + width + theme.px(28)


def _paint_chip(painter: QPainter, chip: Chip, box: QRectF, theme: Theme) -> float:
    """Paint the chip at the end of `box`; return where the words have to end."""
    font = theme.font(Role.CAPTION)
    colour = theme.palette.tone(chip.tone)
    icon, gap, pad = theme.px(34), theme.px(12), theme.px(20)
    width = QFontMetrics(font).horizontalAdvance(chip.word) + icon + gap + 2 * pad
    height = QFontMetrics(font).height() + theme.px(20)
    pill = QRectF(box.right() - width, box.center().y() - height / 2, width, height)
    painter.setPen(Qt.PenStyle.NoPen)
    painter.setBrush(QColor(theme.palette.raised))
    painter.drawRoundedRect(_turned(painter, pill), height / 2, height / 2)
    square = QRectF(pill.left() + pad, pill.center().y() - icon / 2, icon, icon)
    paint_icon(painter, chip.icon, _turned(painter, square), colour)
    painter.setFont(font)
    painter.setPen(colour)
    words = pill.adjusted(pad + icon + gap, 0, 0, 0)
    painter.drawText(_turned(painter, words), _BESIDE, chip.word)
    return pill.left() - theme.px(20)


def _paint_narrow(painter: QPainter, row: ListItem, box: QRectF, theme: Theme) -> None:
    """Paint the title, and the chip where the detail would be: it says more."""
    if row.chip is None:
        _paint_words(painter, row, box, theme)
        return
    indent = theme.px(34) + theme.px(12)
    heights = [QFontMetrics(theme.font(role)).height() for role in (Role.BUTTON, Role.CAPTION)]
    top = box.center().y() - sum(heights) / 2
    title = QRectF(box.left(), top, box.width(), heights[0])
    _paint_line(painter, row.title, title, theme.font(Role.BUTTON), QColor(theme.palette.ink))
    below = QRectF(box.left(), title.bottom(), box.width(), heights[1])
    colour = theme.palette.tone(row.chip.tone)
    side = theme.px(34)
    icon = QRectF(below.left(), below.center().y() - side / 2, side, side)
    paint_icon(painter, row.chip.icon, _turned(painter, icon), colour)
    word = below.adjusted(indent, 0, 0, 0)
    _paint_line(painter, row.chip.word, word, theme.font(Role.CAPTION), colour)


def _paint_line(painter: QPainter, text: str, box: QRectF, font: QFont, colour: QColor) -> None:
    """Paint one line of `text`, cut to `box`. `drawText` knows no markup."""
    painter.setFont(font)
    painter.setPen(colour)
    line = QFontMetrics(font).elidedText(
        " ".join(text.split()), Qt.TextElideMode.ElideRight, int(box.width())
    )
    if direction(line, painter.layoutDirection()) is Qt.LayoutDirection.LeftToRight:
        line = isolated(line)  # its last stop, or the ellipsis, stays behind the last letter
    painter.drawText(_turned(painter, box), _BESIDE, line)


def _paint_words(painter: QPainter, row: ListItem, box: QRectF, theme: Theme) -> None:
    """Paint title over detail."""
    lines = [(row.title, Role.BUTTON, Tone.PLAIN), (row.detail, Role.CAPTION, Tone.MUTED)]
    shown = [(text, theme.font(role), tone) for text, role, tone in lines if text]
    heights = [QFontMetrics(font).height() for _, font, _ in shown]
    top = box.center().y() - sum(heights) / 2
    for (text, font, tone), height in zip(shown, heights, strict=True):
        place = QRectF(box.left(), top, box.width(), height)
        _paint_line(painter, text, place, font, theme.palette.tone(tone))
        top += height


class ListPage(Themed, QWidget):
    """A heading, a notice, and rows; or the detail of the row that was opened.

    It has the focus first, and a row that keys have opened has it again when the list is back.

    Signals: `opened(key)` when a row is touched.
    """

    accessible_role = accessibility.Role.Pane

    opened = Signal(str)

    def __init__(self, name: str, empty: str) -> None:
        super().__init__()
        self._name, self._nothing = name, empty
        self._keys_in_list = False
        self.heading = FitLabel("", Role.LEAD, least=Role.BODY, wrap_last=True)
        self.notice = Notice()
        self.rows = ListView(name)
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
        self._keys_in_list = self.rows.hasFocus()
        self.notice.clear()
        self._stack.setCurrentWidget(detail)

    def show_list(self) -> None:
        """Show the list."""
        from_detail = self._stack.currentIndex() != 0
        self._stack.setCurrentIndex(0)
        if from_detail and self.isVisible():
            focused = self.rows if self._keys_in_list else self
            focused.setFocus(Qt.FocusReason.OtherFocusReason)

    @property
    def detail(self) -> QWidget | None:
        """What is shown in place of the list, if anything."""
        return self._stack.currentWidget() if self._stack.currentIndex() else None

    def set_rows(self, heading: str, rows: Iterable[ListItem]) -> None:
        """Show `rows` under `heading`."""
        self.heading.set_text(heading)
        self.rows.set_rows(rows)
        some = bool(self.rows.rows)
        self.rows.setVisible(some)
        self._empty.setVisible(not some)
        spoken = [heading or self._name] if some else [self._name, self._nothing]
        accessibility.set_spoken(self, ". ".join(part for part in spoken if part))

    def showEvent(self, event: QShowEvent) -> None:
        """Take the focus, before a row gets it."""
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self) -> None:
        self._column.setSpacing(self.theme.gap // 2)
