"""The menu of languages, each under its own name, over whatever is shown."""

from functools import partial
from typing import Final

from PySide6.QtCore import QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QMouseEvent, QResizeEvent
from PySide6.QtWidgets import QGridLayout, QWidget

from kiosk.core.screen.languages import Language
from kiosk.ui.kit import Button, CountdownBar, accessibility
from kiosk.ui.kit.covers import CoverStack
from kiosk.ui.kit.theme import Role
from kiosk.ui.language.controller import LanguageController
from kiosk.ui.member.ready import ReadyScreen
from kiosk.ui.member.screen import Disc, Screen

_LIMIT_MS: Final = 15_000
_TALLEST: Final = 170  # of a button, in pixels at u = 1


class LanguageScreen(Screen):
    """A button for each language. Signals: `picked(str)` with the tag; `left()`."""

    accessible_role = accessibility.Role.Dialog

    picked = Signal(str)
    left = Signal()

    def __init__(self, languages: tuple[Language, ...], current: Language) -> None:
        super().__init__("languages")
        self.setAccessibleName(self.tr("Languages"))
        self._disc = Disc()
        self.countdown = CountdownBar()
        self.back = Button(
            self.tr("Back"), name="languages_back", icon="back", on_click=self.left.emit
        )
        self._cards = QWidget(self)
        # Names of languages stay where they are, whichever direction is read in.
        self._cards.setLayoutDirection(Qt.LayoutDirection.LeftToRight)
        self._grid = QGridLayout(self._cards)
        self._grid.setContentsMargins(0, 0, 0, 0)
        self.buttons = [
            Button(
                language.name,
                name=f"language_{language.tag}",
                role=Role.LEAD,
                on_click=partial(self.picked.emit, language.tag),
            )
            for language in languages
        ]
        for number, (language, button) in enumerate(zip(languages, self.buttons, strict=True)):
            button.set_chosen(language is current)
            self._grid.addWidget(button, number // 2, number % 2)
        for part in (self._disc, self.countdown, self.back):
            part.setParent(self)
        self.countdown.start(_LIMIT_MS)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out."""
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        colours = self.theme.palette
        self._disc.set_icon("globe", QColor(colours.brand), QColor(colours.brand_ink))
        self._grid.setSpacing(self.theme.gap)
        self._arrange()

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Keep a touch between the buttons from what lies below."""
        event.accept()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape goes back."""
        if event.key() == Qt.Key.Key_Escape:
            self.left.emit()
        else:
            super().keyPressEvent(event)

    def _arrange(self) -> None:
        theme, margin = self.theme, self.theme.margin
        across, bar = self.width() - 2 * margin, theme.px(16)
        foot = self.height() - margin - bar
        self.place(self.countdown, margin, foot, across, bar)
        foot -= theme.gap + theme.touch
        self.place(self.back, margin, foot, self.back.sizeHint().width(), theme.touch)
        room = foot - 2 * theme.gap - margin
        rows = self._grid.rowCount()
        each = (room - (rows - 1) * theme.gap) // rows
        each = max(theme.touch, min(each, theme.px(_TALLEST)))
        for button in self.buttons:
            button.setFixedHeight(each)
        tall = rows * each + (rows - 1) * theme.gap
        # In portrait in reach of everybody, else in the middle.
        top = margin + (room - tall if theme.portrait else max(0, (room - tall) // 2))
        self.place(self._cards, margin, top, across, tall)
        side = min(theme.px(420), top - 2 * margin)
        self._disc.setVisible(side >= theme.px(180))
        self.place(self._disc, margin, max(margin, (top - side) // 2), side, side)


class LanguageMenu(QObject):
    """Lets members pick a language over `window`, if there are several.

    The globe of the `ready` screen opens it; `close` it when anything happens.
    """

    def __init__(
        self, window: CoverStack, ready: ReadyScreen, language: LanguageController
    ) -> None:
        super().__init__(window)
        ready.set_languages(len(language.offered) > 1)
        ready.languages_wanted.connect(self.open)
        self._window = window
        self._language = language
        self.screen: LanguageScreen | None = None
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(_LIMIT_MS)
        self._limit.timeout.connect(self.close)

    @Slot()
    def open(self) -> None:
        """Let a language be picked."""
        self.close()
        self.screen = LanguageScreen(self._language.offered, self._language.current)
        self.screen.picked.connect(self._picked)
        self.screen.left.connect(self.close)
        self._window.cover(self.screen)
        self._limit.start()

    @Slot()
    def close(self) -> None:
        """Take the picking away, if it is there."""
        self._limit.stop()
        if self.screen is not None:
            gone, self.screen = self.screen, None
            self._window.uncover(gone)
            gone.deleteLater()

    @Slot(str)
    def _picked(self, tag: str) -> None:
        self.close()
        self._language.pick(tag)
