"""The frame of what is opened from a list: back, a title, facts that scroll, actions below."""

from collections.abc import Callable
from typing import Final

from PySide6.QtCore import Qt, QTimer, Signal
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QPainter, QPaintEvent, QShowEvent
from PySide6.QtWidgets import QGridLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.ui.kit import (
    Button,
    ButtonKind,
    FitLabel,
    Icon,
    IconButton,
    Label,
    ScrollColumn,
    accessibility,
)
from kiosk.ui.kit.palette import Tone
from kiosk.ui.kit.surfaces import Notice
from kiosk.ui.kit.theme import Role, Themed
from kiosk.ui.staff.lists import Chip, scroll_by_finger
from kiosk.ui.staff.texts import translate

_REFRESH_MS: Final = 500


class ChipLabel(Themed, QWidget):
    """A `Chip` as a widget: colour, icon and word on a raised ground."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = Icon("check", 34)
        self._word = Label("", Role.CAPTION)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._word)
        self.restyle()

    @property
    def word(self) -> str:
        """The word shown."""
        return self._word.text()

    def show_chip(self, chip: Chip) -> None:
        """Show `chip`."""
        self._icon.set_icon(chip.icon, chip.tone)
        self._word.set_tone(chip.tone)
        self._word.setText(chip.word)
        self.setAccessibleName(chip.word)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, round at both ends whatever the size."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.palette.raised))
        painter.drawRoundedRect(self.rect(), self.height() / 2, self.height() / 2)
        painter.end()

    def restyle(self) -> None:
        theme = self.theme
        self._row.setContentsMargins(theme.px(22), theme.px(12), theme.px(22), theme.px(12))
        self._row.setSpacing(theme.px(12))


class Detail(Themed, QWidget):
    """One thing, opened; it has the focus first, and Escape goes back.

    Signals: `left()` when staff go back to the list.
    """

    accessible_role = accessibility.Role.Pane

    left = Signal()

    def __init__(self, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.notice = Notice(f"{name}_notice")
        self.title = FitLabel("", Role.TITLE, least=Role.BODY, lines=2)
        self._chip = ChipLabel()
        self.column = ScrollColumn(name=f"{name}_facts")
        self.column.setAccessibleName(translate("Staff", "Details"))
        scroll_by_finger(self.column)
        back = IconButton(
            "back", translate("Staff", "Back to the list"), name="back", on_click=self.left.emit
        )
        self._head = QHBoxLayout()
        self._head.addWidget(back)
        self._head.addWidget(self.title, 1)
        self._head.addWidget(self._chip, 0, Qt.AlignmentFlag.AlignVCenter)
        self._actions = QGridLayout()
        self._buttons: list[Button] = []
        self._focus_after: Button | None = None
        self._share = 1.0
        self._across = QHBoxLayout(self)
        self._across.setContentsMargins(0, 0, 0, 0)
        self._box = QVBoxLayout()
        self._across.addLayout(self._box, 1)
        self._box.addLayout(self._head)
        self._box.addWidget(self.notice)
        self._box.addWidget(self.column, 1)
        self._box.addLayout(self._actions)
        self.restyle()

    def set_head(self, title: str, chip: Chip | None) -> None:
        """Show what was opened."""
        self.title.set_text(title)
        accessibility.set_spoken(self, ", ".join(filter(None, (title, chip.word if chip else ""))))
        self._chip.setVisible(chip is not None)
        if chip is not None:
            self._chip.show_chip(chip)

    def add_fact(self, name: str, value: str, tone: Tone = Tone.PLAIN) -> Label:
        """Add a line: the name, muted, and beside it the value, whose label is returned."""
        top = Qt.AlignmentFlag.AlignTop
        fact = QWidget()
        fact.setAccessibleName(f"{name}: {value}")
        box = QHBoxLayout(fact)
        box.setContentsMargins(0, 0, 0, 0)
        box.setSpacing(self.theme.gap)
        what = Label(name, Role.BODY, tone=Tone.MUTED, wrap=True)
        what.setFixedWidth(self.theme.px(290))
        box.addWidget(what, 0, top)
        words = Label(value, Role.BODY, tone=tone, wrap=True)
        box.addWidget(words, 1, top)
        self.column.body.addWidget(fact)
        return words

    def put_in_place(self, *widgets: QWidget) -> None:
        """Show `widgets`, the first as large as possible, in place of the column of facts."""
        self.column.hide()
        place = self._box.indexOf(self.column)
        for number, widget in enumerate(widgets):
            self._box.insertWidget(place + number, widget, 0 if number else 1)

    def add_action(
        self, text: str, *, name: str, kind: ButtonKind, icon: str, on_click: Callable[[], object]
    ) -> None:
        """Add a button below the facts."""
        button = Button(text, name=name, kind=kind, icon=icon, on_click=on_click)
        self._buttons.append(button)
        self._lay_buttons()

    def clear(self) -> None:
        """Take out title, facts and actions."""
        self.set_head("", None)
        self.notice.clear()
        self.column.clear()
        self._focus_after = None
        for button in self._buttons:
            self._actions.removeWidget(button)
            button.hide()
            button.deleteLater()
        self._buttons = []

    def set_busy(self, busy: bool) -> None:
        """Grey the actions out while one of them is being done.

        The focus waits here, and is back where it was as soon as that can be pressed again.
        """
        focused = self.focusWidget()
        if busy and isinstance(focused, Button):
            self._focus_after = focused
            self.setFocus(Qt.FocusReason.OtherFocusReason)
        for button in self.action_buttons:
            button.setEnabled(not busy)
        if not busy and self._focus_after is not None:
            if self.hasFocus() and self._focus_after in self.action_buttons:
                self._focus_after.setFocus(Qt.FocusReason.OtherFocusReason)
            self._focus_after = None

    @property
    def action_buttons(self) -> list[Button]:
        """What is greyed out while something is being done."""
        return self._buttons

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back to the list."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def showEvent(self, event: QShowEvent) -> None:
        """Take the focus, before one of the buttons gets it."""
        super().showEvent(event)
        self.setFocus(Qt.FocusReason.OtherFocusReason)

    def restyle(self) -> None:
        theme = self.theme
        self._across.setSpacing(theme.margin)
        self._box.setSpacing(theme.gap)
        self._head.setSpacing(theme.gap)
        self._actions.setSpacing(theme.gap)
        self._lay_buttons()

    def _lay_buttons(self) -> None:
        """Put the buttons beside each other, or below each other on a narrow screen."""
        theme = self.theme
        for button in self._buttons:
            # Before it is a part of this page it has neither its font nor its padding.
            button.setParent(self)
            button.ensurePolished()
        widest = max((button.sizeHint().width() for button in self._buttons), default=0)
        across = len(self._buttons) * (widest + theme.gap)
        room = round((theme.width - theme.margin) * self._share)
        narrow = (theme.portrait and len(self._buttons) > 2) or across > room
        for place, button in enumerate(self._buttons):
            row, column = (place, 0) if narrow else (0, place)
            self._actions.addWidget(button, row, column)


class LiveDetail(Detail):
    """A detail that changes by itself: refreshed twice a second while visible."""

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self._refresh_timer = QTimer(self, interval=_REFRESH_MS)
        self._refresh_timer.timeout.connect(self.refresh)

    def refresh(self) -> None:
        """Bring what is shown up to date."""
        raise NotImplementedError

    def showEvent(self, event: QShowEvent) -> None:
        """Start to refresh."""
        super().showEvent(event)
        self._refresh_timer.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop refreshing."""
        super().hideEvent(event)
        self._refresh_timer.stop()
