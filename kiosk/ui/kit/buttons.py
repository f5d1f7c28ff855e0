"""Buttons and rows to touch: never smaller than a fingertip."""

from collections.abc import Callable
from enum import StrEnum
from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QColor, QFontMetrics, QIcon, QKeyEvent, QResizeEvent
from PySide6.QtWidgets import QHBoxLayout, QPushButton, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.kit import accessibility
from kiosk.ui.kit.icon import Icon, button_icon
from kiosk.ui.kit.palette import Meaning, Tone
from kiosk.ui.kit.text import FitLabel, Label
from kiosk.ui.kit.theme import Role, Themed, set_property

_ENTER: Final = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter})


class ButtonKind(StrEnum):
    """What a button is for. The values are those of the style sheet."""

    PRIMARY = "primary"
    GOOD = "good"
    PLAIN = "plain"
    QUIET = "quiet"
    DANGER = "danger"


class TouchButton(Themed, QPushButton):
    """What buttons have in common. With the focus on it, Space or Enter presses it.

    A finger leaves no focus behind: its outline is for whoever works with keys.
    """

    def __init__(self, text: str = "") -> None:
        super().__init__(text)
        self.setFocusPolicy(Qt.FocusPolicy.TabFocus)

    @property
    def accessible_role(self) -> accessibility.Role:
        """One of several that exclude each other, or a plain button."""
        return accessibility.Role.RadioButton if self.isCheckable() else accessibility.Role.Button

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take Enter as Space, which Qt does in dialogs only."""
        if event.key() in _ENTER and not event.isAutoRepeat():
            self.click()
        else:
            super().keyPressEvent(event)


class Button(TouchButton):
    """A button with words, and an icon if `icon` names one.

    `name` is the object name, for tests and for assistive technology's identifier; `role` is the
    size of the words.
    """

    _padding = 36  # pixels at u = 1, on either side; the style sheet says so, too

    def __init__(
        self,
        text: str,
        *,
        name: str,
        kind: ButtonKind = ButtonKind.PLAIN,
        icon: str = "",
        role: Role = Role.BUTTON,
        on_click: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(text.replace("&", "&&"))
        self._role = role
        self.setObjectName(name)
        self.setAccessibleName(text)
        self.setProperty("kind", kind.value)
        self._kind = kind
        self._icon = icon
        if on_click is not None:
            self.clicked.connect(lambda: on_click())
        self.restyle()

    def set_words(self, text: str) -> None:
        """Change what the button says."""
        if text == self.accessibleName():
            return
        self.setText(text.replace("&", "&&"))
        self.setAccessibleName(text)

    def set_chosen(self, chosen: bool) -> None:
        """Show whether this is the one of several that holds now."""
        self.setCheckable(True)
        self.setChecked(chosen)
        self.set_kind(ButtonKind.PRIMARY if chosen else ButtonKind.PLAIN)

    def nextCheckState(self) -> None:
        """A touch chooses nothing by itself: `set_chosen` tells what holds."""

    def set_kind(self, kind: ButtonKind) -> None:
        """Change what the button is for."""
        self._kind = kind
        set_property(self, "kind", kind.value)
        self.restyle()

    def needed_width(self) -> int:
        """Return how wide the icon, the words and the space around them are, in pixels."""
        icon = 0 if self.icon().isNull() else self.iconSize().width()
        return icon + self.text_width()

    def text_width(self) -> int:
        """Return how wide the words and the space around them are, in pixels."""
        words = QFontMetrics(self.font()).horizontalAdvance(self.text().replace("&&", "&"))
        return words + 2 * (self.theme.px(self._padding) + max(2, self.theme.px(4)))

    def restyle(self) -> None:
        self.setFont(self.theme.font(self._role))
        self._put_icon()

    def _put_icon(self) -> None:
        if self._icon:
            theme = self.theme
            side, colours = theme.px(44), theme.palette
            colour = {
                ButtonKind.PRIMARY: QColor(colours.brand_ink),
                ButtonKind.QUIET: QColor(colours.muted),
                ButtonKind.GOOD: QColor(colours.signals[Meaning.GOOD].ink),
                ButtonKind.DANGER: QColor(colours.signals[Meaning.REFUSED].ink),
            }.get(self._kind, QColor(colours.ink))
            button_icon(self, self._icon, side, theme.px(14), colour)


class SnugButton(Button):
    """A button for a row of several: a short row takes its icon, then makes it smaller.

    It may take all the width there is.
    """

    _padding = 16

    def __init__(
        self,
        text: str,
        *,
        name: str,
        kind: ButtonKind = ButtonKind.PLAIN,
        icon: str = "",
        on_click: Callable[[], object] | None = None,
    ) -> None:
        super().__init__(text, name=name, kind=kind, icon=icon, on_click=on_click)
        self.setProperty("snug", "true")

    def set_words(self, text: str) -> None:
        """Change what the button says."""
        super().set_words(text)
        self._fit()

    def sizeHint(self) -> QSize:
        """Ask for the icon and the words at full size, whatever is shown at the moment."""
        icon = self.theme.px(44 + 14) if self._icon else 0
        metrics = QFontMetrics(self.theme.font(Role.BUTTON))
        words = metrics.horizontalAdvance(self.text().replace("&&", "&"))
        around = 2 * (self.theme.px(36) + max(2, self.theme.px(4)))
        return QSize(icon + words + around, self.theme.touch)

    def least_width(self) -> int:
        """Return the width below which not even the smallest words have room, in pixels."""
        metrics = QFontMetrics(self.theme.font(Role.CAPTION))
        words = metrics.horizontalAdvance(self.text().replace("&&", "&"))
        return words + 2 * (self.theme.px(self._padding) + max(2, self.theme.px(4)))

    def minimumSizeHint(self) -> QSize:
        """Ask for a fingertip."""
        return QSize(self.theme.touch, self.theme.touch)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._fit()

    def restyle(self) -> None:
        super().restyle()
        self._fit()

    def _fit(self) -> None:
        full, least = (self.theme.font(role) for role in (Role.BUTTON, Role.CAPTION))
        self.setFont(full)
        self._put_icon()
        if self.needed_width() > self.width():
            self.setIcon(QIcon())
        while self.needed_width() > self.width() and full.pixelSize() > least.pixelSize():
            full.setPixelSize(full.pixelSize() - 1)
            self.setFont(full)


class IconButton(TouchButton):
    """A button that is an icon alone; `words` say to assistive technology what it does."""

    def __init__(
        self,
        icon: str,
        words: str,
        *,
        name: str,
        tone: Tone = Tone.MUTED,
        on_click: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(words)
        self.setProperty("kind", "icon")
        self._icon = Icon(icon, 50, tone=tone)
        self._icon.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        box = QHBoxLayout(self)
        box.setContentsMargins(0, 0, 0, 0)
        box.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignCenter)
        if on_click is not None:
            self.clicked.connect(lambda: on_click())
        self.restyle()

    def restyle(self) -> None:
        self.setFixedSize(QSize(self.theme.touch, self.theme.touch))


class ListRow(TouchButton):
    """A row of a list to touch: icon, title, a line below, and a word at the end.

    Long titles shrink and elide, so that the rows stay of one height.
    """

    def __init__(
        self,
        title: str,
        detail: str = "",
        *,
        name: str,
        icon: str = "",
        tail: str = "",
        tone: Tone = Tone.PLAIN,
        on_click: Callable[[], object] | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName(name)
        self.setAccessibleName(", ".join(part for part in (title, detail, tail) if part))
        self.setProperty("kind", "row")
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._row = QHBoxLayout(self)
        if icon:
            self._row.addWidget(Icon(icon, 48, tone=tone), 0, Qt.AlignmentFlag.AlignVCenter)
        words = QVBoxLayout()
        words.setSpacing(0)
        words.addWidget(FitLabel(title, Role.BUTTON, least=Role.CAPTION, lines=1))
        if detail:
            words.addWidget(
                FitLabel(detail, Role.CAPTION, least=Role.CAPTION, lines=1, tone=Tone.MUTED)
            )
        self._row.addLayout(words, 1)
        if tail:
            self._row.addWidget(Label(tail, Role.CAPTION, tone=tone))
        for child in self.findChildren(QWidget):
            child.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        if on_click is not None:
            self.clicked.connect(lambda: on_click())
        self.restyle()

    def sizeHint(self) -> QSize:
        """Return room for the words."""
        return self._row.sizeHint()

    def minimumSizeHint(self) -> QSize:
        """Return the least room: the words may shrink, so that a narrow list stays narrow."""
        return QSize(3 * self.theme.touch, self.minimumHeight())

    def restyle(self) -> None:
        theme = self.theme
        self._row.setContentsMargins(theme.px(32), theme.px(16), theme.px(32), theme.px(16))
        self._row.setSpacing(theme.px(24))
        self.setMinimumHeight(max(theme.touch, theme.px(112)))
