"""The screensaver: dims the ready screen while nobody is there, until a touch or motion."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QElapsedTimer, QObject, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QHideEvent, QKeyEvent, QMouseEvent, QResizeEvent, QShowEvent
from PySide6.QtWidgets import QVBoxLayout, QWidget

from kiosk.ui.kit import FitLabel, Icon, accessibility
from kiosk.ui.kit.covers import CoverStack
from kiosk.ui.kit.theme import Role
from kiosk.ui.language.formats import clock_text
from kiosk.ui.member import texts
from kiosk.ui.member.screen import Screen

_CENTRE: Final = Qt.AlignmentFlag.AlignHCenter
_BLACK: Final = QColor("#000000")
_GREY: Final = QColor("#8d959f")  # 6.9 to 1 on black: dim, and still to be read
_DIM: Final = QColor("#767e88")  # 5.0 to 1
_CLEAR: Final = QColor("#a3abb5")  # 9.0 to 1, where high contrast is wanted
OWN_LIGHT_MS: Final = 3000
"""So long after dimming the scene is learnt anew, without the light of the screen."""

_MOVE_EVERY_MS: Final = 20_000

_POSITIONS: Final = ((0.5, 0.5), (0.0, 0.2), (1.0, 0.7), (0.2, 1.0), (0.8, 0.0), (0.35, 0.35))
"""Where the texts stand in turn, as shares of the room that is left: no pixel is to burn in."""


class DimmedScreen(Screen):
    """The time, and what to do, at changing places. A touch or a key emits `touched`."""

    touched = Signal()

    def __init__(self) -> None:
        super().__init__("resting")
        self.set_ground(_BLACK)
        self.clock = FitLabel("", Role.HERO, least=Role.TITLE, lines=1, align=_CENTRE)
        self.clock.setObjectName("resting_clock")
        self.prompt = FitLabel("", Role.LEAD, least=Role.BODY, lines=3, align=_CENTRE)
        self.prompt.setObjectName("resting_invitation")
        self._picture = Icon("phone", 110)
        self._block = QWidget(self)
        self._column = column = QVBoxLayout(self._block)
        column.setContentsMargins(0, 0, 0, 0)
        column.addWidget(self._picture, 0, _CENTRE)
        column.addWidget(self.clock)
        column.addWidget(self.prompt)
        self._position = 0
        self._moving = QTimer(self)
        self._moving.setInterval(_MOVE_EVERY_MS)
        self._moving.timeout.connect(self.move_on)
        self.hide()

    def set_clock(self, now: datetime) -> None:
        """Show the time of day."""
        self.clock.set_text(clock_text(now))

    @Slot()
    def move_on(self) -> None:
        """Show the texts at the next place."""
        self._position = (self._position + 1) % len(_POSITIONS)
        self._arrange()

    def showEvent(self, event: QShowEvent) -> None:
        """Show the texts in the current language, and begin to move them."""
        super().showEvent(event)
        self.prompt.set_text(texts.dimmed_text())
        accessibility.set_spoken(self, self.prompt.full_text)
        self._arrange()
        self._moving.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop moving while hidden."""
        self._moving.stop()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out."""
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        clear = self.theme.palette.high_contrast
        self._picture.set_colour(_CLEAR if clear else _GREY)
        self.clock.set_colour(_CLEAR if clear else _DIM)
        self.prompt.set_colour(_CLEAR if clear else _GREY)
        self._arrange()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """Take a touch, so that it presses nothing that lies below."""
        self.touched.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a key, as a touch."""
        event.accept()
        self.touched.emit()

    def _arrange(self) -> None:
        margin = self.theme.margin
        self._column.setSpacing(self.theme.px(8))
        wide = round(self.width() * (0.78 if self.theme.portrait else 0.5))
        lines = sum(part.heightForWidth(wide) for part in (self.clock, self.prompt))
        tall = self._picture.height() + lines + 2 * self.theme.px(8)
        block = QSize(wide, min(tall, self.height()))
        room = self.size() - block - QSize(2 * margin, 2 * margin)
        across, down = _POSITIONS[self._position]
        x = margin + round(max(0, room.width()) * across)
        y = margin + round(max(0, room.height()) * down)
        self._block.setGeometry(x, y, block.width(), block.height())


class IdleDim(QObject):
    """Covers `window` with a dim screen after `after_s` seconds without anybody there.

    0 seconds: never. A touch, a key, somebody before the camera and any state but *ready* end it,
    before the next paint.
    """

    def __init__(self, window: CoverStack, after_s: float) -> None:
        super().__init__(window)
        self._window = window
        self.screen = DimmedScreen()
        self.screen.setParent(window)
        self.screen.touched.connect(self.sign)
        self._since_dimmed = QElapsedTimer()
        self._busy = False
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setInterval(round(after_s * 1000))
        self._limit.timeout.connect(self.dim)
        self.sign()

    @property
    def dimmed(self) -> bool:
        """Whether the screen is dimmed."""
        return self._window.covers(self.screen)

    @Slot()
    def sign(self) -> None:
        """Take note that somebody is there: show the screen, and wait anew."""
        self._window.uncover(self.screen)
        if self._limit.interval() and not self._busy:
            self._limit.start()

    @Slot()
    def see_somebody(self) -> None:
        """Take note of somebody before the camera, but not of the screen's own light going.

        In a dark hall whatever stands near is lit by the screen, and looks new once it is dimmed.
        """
        if not (self.dimmed and self._since_dimmed.elapsed() < OWN_LIGHT_MS):
            self.sign()

    def set_busy(self, busy: bool) -> None:
        """Do not dim while `busy`: somebody is at the screen."""
        self._busy = busy
        self._limit.stop()
        self.sign()

    @Slot()
    def dim(self) -> None:
        """Dim now."""
        self._limit.stop()
        if not self.dimmed:
            self._window.cover(self.screen)
        self._since_dimmed.start()
