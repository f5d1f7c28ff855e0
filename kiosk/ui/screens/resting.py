"""The dimmed screen of an empty entrance: almost black, and never the same place for long."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QHideEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui import words
from kiosk.ui.kit import FitLabel, Icon
from kiosk.ui.screens.base import Screen
from kiosk.ui.theme import Role

_CENTRE: Final = Qt.AlignmentFlag.AlignHCenter
_BLACK: Final = QColor("#000000")
_GREY: Final = QColor("#8d959f")  # 6.9 to 1 on black: dim, and still to be read
_DIM: Final = QColor("#767e88")  # 5.0 to 1
_CLEAR: Final = QColor("#a3abb5")  # 9.0 to 1, where high contrast is wanted

_STAY_MS: Final = 20_000
_PLACES: Final = ((0.5, 0.5), (0.0, 0.2), (1.0, 0.7), (0.2, 1.0), (0.8, 0.0), (0.35, 0.35))
"""Where the words stand in turn, as shares of the room that is left."""


class RestingScreen(Screen):
    """The time, and what to do, moving about so that nothing burns in. `touched` wakes it."""

    touched = Signal()

    def __init__(self) -> None:
        super().__init__("resting")
        self.set_ground(_BLACK)
        self.clock = FitLabel("", Role.HERO, least=Role.TITLE, lines=1, align=_CENTRE)
        self.clock.setObjectName("resting_clock")
        self.invitation = FitLabel("", Role.LEAD, least=Role.BODY, lines=3, align=_CENTRE)
        self.invitation.setObjectName("resting_invitation")
        self._picture = Icon("phone", 110)
        self._block = QWidget(self)
        self._column = column = QVBoxLayout(self._block)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._picture, 0, _CENTRE)
        column.addWidget(self.clock)
        column.addWidget(self.invitation)
        self._place = 0
        self._drift = QTimer(self)
        self._drift.setInterval(_STAY_MS)
        self._drift.timeout.connect(self.drift)
        self.hide()

    def set_clock(self, now: datetime) -> None:
        """Show the time of day."""
        self.clock.set_text(words.clock_time(now))

    @Slot()
    def drift(self) -> None:
        """Stand somewhere else."""
        self._place = (self._place + 1) % len(_PLACES)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Say what to do in the language of the moment, and begin to drift."""
        super().showEvent(event)
        self.invitation.set_text(words.resting_words())
        self.setAccessibleName(self.invitation.full_text)
        self._arrange()
        self._drift.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stand still while nobody sees it."""
        self._drift.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out."""
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        """See `Themed`."""
        clear = self.theme.palette.high_contrast
        self._picture.set_colour(_CLEAR if clear else _GREY)
        self.clock.set_colour(_CLEAR if clear else _DIM)
        self.invitation.set_colour(_CLEAR if clear else _GREY)
        self._arrange()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A touch wakes; it presses nothing that lies below."""
        self.touched.emit()

    def _arrange(self) -> None:
        margin = self.theme.margin
        self._column.setSpacing(self.theme.px(8))
        wide = round(self.width() * (0.78 if self.theme.portrait else 0.5))
        lines = sum(part.heightForWidth(wide) for part in (self.clock, self.invitation))
        tall = self._picture.height() + lines + 2 * self.theme.px(8)
        block = QSize(wide, min(tall, self.height()))
        room = self.size() - block - QSize(2 * margin, 2 * margin)
        across, down = _PLACES[self._place]
        x = margin + round(max(0, room.width()) * across)
        y = margin + round(max(0, room.height()) * down)
        self._block.setGeometry(x, y, block.width(), block.height())
