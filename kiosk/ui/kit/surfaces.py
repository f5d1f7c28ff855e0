"""Cards, banners, notices, text fields and scrolling columns."""

from typing import Final

from PySide6.QtCore import QEvent, Qt, Slot
from PySide6.QtGui import QFontMetrics, QResizeEvent
from PySide6.QtWidgets import (
    QFrame,
    QHBoxLayout,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionFrame,
    QVBoxLayout,
    QWidget,
)

from kiosk.ui.kit import accessibility
from kiosk.ui.kit.icon import Icon
from kiosk.ui.kit.palette import Meaning, Tone
from kiosk.ui.kit.text import FitLabel, Label
from kiosk.ui.kit.theme import Role, Themed, set_property

_QT_MARGIN: Final = 4  # pixels of a line edit's contents, two on each side of the text
_LEAST_PLACEHOLDER: Final = (
    0.85  # of a caption, for a placeholder: the text size may be 130 per cent
)

_LOOKS = {
    Meaning.GOOD: (Tone.GOOD, "check"),
    Meaning.SAVED: (Tone.GOOD, "saved"),
    Meaning.NOTE: (Tone.NOTE, "clock"),
    Meaning.DESK: (Tone.DESK, "warning"),
    Meaning.UNKNOWN: (Tone.DESK, "question"),
    Meaning.REFUSED: (Tone.REFUSED, "stop"),
}


class Card(Themed, QFrame):
    """A rounded surface with a column of things; add to `body`."""

    accessible_role = accessibility.Role.Grouping

    def __init__(self, *, raised: bool = False, padding: float = 40) -> None:
        super().__init__()
        self.setProperty("surface", "raised" if raised else "card")
        self._padding = padding
        self.body = QVBoxLayout(self)
        self.restyle()

    def restyle(self) -> None:
        pad = self.theme.px(self._padding)
        self.body.setContentsMargins(pad, pad, pad, pad)
        self.body.setSpacing(self.theme.gap)


class Banner(Themed, QFrame):
    """A message across the screen for as long as it holds, read aloud; hidden when empty."""

    accessible_role = accessibility.Role.Notification

    def __init__(self, *, icon: str = "warning", tone: Tone = Tone.DESK) -> None:
        super().__init__()
        self.setObjectName("banner")
        self.setProperty("surface", "raised")
        self._icon = Icon(icon, 48, tone=tone)
        self._words = FitLabel("", Role.BODY, least=Role.CAPTION, lines=3, tone=tone)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._words, 1)
        self.restyle()
        self.set_text("")

    @property
    def text(self) -> str:
        """The message."""
        return self._words.full_text

    def set_text(self, text: str) -> None:
        """Show `text`; nothing is shown for an empty one."""
        changed = text != self.accessibleName()
        self._words.set_text(text)
        accessibility.set_spoken(self, text)
        if changed:
            accessibility.notify(self)
        self.setVisible(bool(text))

    def restyle(self) -> None:
        theme = self.theme
        self._row.setContentsMargins(theme.px(32), theme.px(18), theme.px(32), theme.px(18))
        self._row.setSpacing(theme.px(22))


class TextField(Themed, QLineEdit):
    """A one-line field. `label` is its placeholder, shrunk to fit, and its accessible name."""

    def __init__(self, label: str, *, name: str, secret: bool = False) -> None:
        super().__init__()
        self.setObjectName(name)
        self.set_label(label)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        if secret:
            self.setEchoMode(QLineEdit.EchoMode.Password)
        self.textChanged.connect(self._fit)
        self._align()
        self.restyle()

    def set_label(self, label: str) -> None:
        """Change what the field says it is for."""
        self.setAccessibleName(label)
        self.setPlaceholderText(label)
        self._fit()

    def clear(self) -> None:
        """Empty the field and show the placeholder, also while signals are blocked."""
        super().clear()
        self._fit()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit the placeholder again."""
        super().resizeEvent(event)
        self._fit()

    def changeEvent(self, event: QEvent) -> None:
        """Let letters and caret begin where reading does; Qt goes by the letters alone."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LayoutDirectionChange:
            self._align()

    def set_wrong(self, wrong: bool) -> None:
        """Outline the field in red, or no longer."""
        set_property(self, "wrong", "true" if wrong else "false")

    def restyle(self) -> None:
        self._fit()

    def _align(self) -> None:
        right = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        side = Qt.AlignmentFlag.AlignRight if right else Qt.AlignmentFlag.AlignLeft
        self.setAlignment(side | Qt.AlignmentFlag.AlignAbsolute | Qt.AlignmentFlag.AlignVCenter)

    @Slot()
    def _fit(self) -> None:
        """Choose the size of the letters; the style sheet gives the field its height."""
        font = self.theme.font(Role.BUTTON)
        least = font.pixelSize()
        if not self.text():
            least = round(self.theme.font(Role.CAPTION).pixelSize() * _LEAST_PLACEHOLDER)
        option = QStyleOptionFrame()
        self.initStyleOption(option)
        inner = self.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, self)
        room = inner.width() - _QT_MARGIN
        while (
            font.pixelSize() > least
            and QFontMetrics(font).horizontalAdvance(self.placeholderText()) > room
        ):
            font.setPixelSize(font.pixelSize() - 1)
        self.setFont(font)


class ScrollColumn(Themed, QScrollArea):
    """A column that scrolls, for lists; add to `body`. It ends in a stretch."""

    def __init__(self, *, name: str) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setWidgetResizable(True)
        self.setFrameShape(QFrame.Shape.NoFrame)
        self.setHorizontalScrollBarPolicy(Qt.ScrollBarPolicy.ScrollBarAlwaysOff)
        self._inner = QWidget()
        self._inner.setProperty("surface", "clear")
        # Not `body.setAlignment`: an aligned layout gets no more height than its size hint, which
        # knows nothing of the lines a narrow column makes.
        column = QVBoxLayout(self._inner)
        column.setContentsMargins(0, 0, 0, 0)
        self.body = QVBoxLayout()
        column.addLayout(self.body)
        column.addStretch(1)
        self.setWidget(self._inner)
        self.verticalScrollBar().rangeChanged.connect(self.restyle)
        self.restyle()

    def clear(self) -> None:
        """Take everything out of the column."""
        while (item := self.body.takeAt(0)) is not None:
            if (widget := item.widget()) is not None:
                widget.hide()
                widget.deleteLater()

    def restyle(self) -> None:
        # What does not scroll ends where everything else does.
        beside_bar = self.theme.px(12) if self.verticalScrollBar().maximum() else 0
        to_left = self.layoutDirection() is Qt.LayoutDirection.RightToLeft
        self.body.setContentsMargins(beside_bar * to_left, 0, beside_bar * (not to_left), 0)
        self.body.setSpacing(self.theme.px(14))


class Notice(Themed, QFrame):
    """A message with the icon and colour of its meaning, read aloud; hidden when empty."""

    accessible_role = accessibility.Role.Notification

    def __init__(self, name: str = "notice") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("surface", "raised")
        self._icon = Icon("check", 42)
        self._words = Label("", Role.BODY, wrap=True)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._words, 1)
        self.restyle()
        self.clear()

    @property
    def text(self) -> str:
        """The message, "" when hidden."""
        return self._words.text()

    def show_message(self, text: str, meaning: Meaning) -> None:
        """Show `text`."""
        tone, icon = _LOOKS[meaning]
        self._icon.set_icon(icon, tone)
        self._words.set_tone(tone)
        self._words.setText(text)
        accessibility.set_spoken(self, text)
        if text:
            accessibility.notify(self)
        self.setVisible(bool(text))

    def clear(self) -> None:
        """Hide it."""
        self.show_message("", Meaning.NOTE)

    def restyle(self) -> None:
        theme = self.theme
        self._row.setContentsMargins(theme.px(28), theme.px(16), theme.px(28), theme.px(16))
        self._row.setSpacing(theme.px(18))
