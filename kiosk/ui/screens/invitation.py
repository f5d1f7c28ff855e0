"""The words of the ready screen, with their picture; and the quiet dot at its foot."""

from typing import Final

from PySide6.QtCore import QSize, Qt
from PySide6.QtGui import QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.kit import FitLabel
from kiosk.ui.palette import Tone
from kiosk.ui.screens.gesture import Gesture
from kiosk.ui.theme import Role, Themed

_SMALLEST: Final = 120
"""Pixels at u = 1 below which the picture tells nothing."""


class Dot(Themed, QWidget):
    """A quiet dot: green online, amber offline, grey not yet known."""

    def __init__(self) -> None:
        super().__init__()
        self._tone = Tone.MUTED
        self.restyle()

    def set_tone(self, tone: Tone) -> None:
        """Colour the dot."""
        self._tone = tone
        self.update()

    def restyle(self) -> None:
        """See `Themed`."""
        side = self.theme.px(22)
        self.setFixedSize(QSize(side, side))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dot."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self.theme.palette.tone(self._tone))
        painter.drawEllipse(self.rect())
        painter.end()


class Invitation(Themed, QWidget):
    """What to do, as a picture and in words: side by side in portrait, else below each other."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = Gesture()
        self.title = FitLabel("", Role.HERO, least=Role.LEAD, lines=2)
        self.title.setObjectName("ready_title")
        self.hint = FitLabel("", Role.LEAD, least=Role.CAPTION, lines=3, tone=Tone.MUTED)
        self.hint.setObjectName("ready_hint")
        for part in (self.picture, self.title, self.hint):
            part.setParent(self)

    def say(self, icon: str, title: str, hint: str) -> None:
        """Invite with other words."""
        self.picture.set_icon(icon)
        self.title.set_text(title)
        self.hint.set_text(hint)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out."""
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        """See `Themed`."""
        self._arrange()

    def needed(self, width: int) -> int:
        """Return how high everything is in portrait, with all the room the words want."""
        width -= self._aside()
        words = self.title.heightForWidth(width) + self.hint.heightForWidth(width)
        return max(words + self.theme.px(18), self.picture.sizeHint().height())

    def _aside(self) -> int:
        return self.picture.sizeHint().width() + self.theme.px(34)

    def _arrange(self) -> None:
        theme, icon = self.theme, self.picture.sizeHint().width()
        aside = self._aside() if theme.portrait else 0
        width = self.width() - aside
        hint, space = self.hint.heightForWidth(width), theme.px(18)
        full = self.title.heightForWidth(width)
        above = 0
        if not theme.portrait:
            # The words never give way to the picture.
            icon = min(icon, self.height() - full - space - hint - theme.px(28))
            above = icon + theme.px(28) if icon >= theme.px(_SMALLEST) else 0
        self.picture.setVisible(theme.portrait or above > 0)
        title = max(0, min(full, self.height() - above - hint - space))
        used = above + title + space + hint
        top = max(0, (self.height() - used) // 2)
        # The frame has a little air around it; the edge that is seen lines up with the words.
        down = (self.height() - icon) // 2 if theme.portrait else top
        self.place(self.picture, -icon // 20, down, icon, icon)
        self.place(self.title, aside, top + above, width, title)
        self.place(self.hint, aside, top + above + title + space, width, hint)
