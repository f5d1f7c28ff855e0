"""A picture of what to do: a phone that moves into a frame, as a member's hand shall."""

from typing import Final

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import QHideEvent, QPainter, QPainterPath, QPaintEvent, QPen, QShowEvent
from PySide6.QtWidgets import QWidget

from kiosk.ui.kit import paint_icon
from kiosk.ui.palette import Tone
from kiosk.ui.theme import Themed

_SHOWN: Final = frozenset({"phone", "card"})  # what a hand moves; anything else stands still
_EVERY_MS: Final = 7000
_MOVE_MS: Final = 1100
_FRAME_MS: Final = 33


class Gesture(Themed, QWidget):
    """An icon; a phone or a card rises into a frame now and then. `size` in pixels at u = 1."""

    def __init__(self, size: float = 250) -> None:
        super().__init__()
        self._size = size
        self._icon = "phone"
        self._since = QElapsedTimer()
        self._frames = QTimer(self)
        self._frames.setInterval(_FRAME_MS)
        self._frames.timeout.connect(self._next_frame)
        self._pause = QTimer(self)
        self._pause.setInterval(_EVERY_MS)
        self._pause.timeout.connect(self.play)
        self.restyle()

    @property
    def icon(self) -> str:
        """Which icon is shown."""
        return self._icon

    @property
    def playing(self) -> bool:
        """Whether it moves at this moment."""
        return self._frames.isActive()

    def set_icon(self, name: str) -> None:
        """Show another icon."""
        self._icon = name
        self.update()

    @Slot()
    def play(self) -> None:
        """Show the movement once, where motion is not reduced."""
        if self.theme.moving and self._icon in _SHOWN:
            self._since.start()
            self._frames.start()

    def restyle(self) -> None:
        """See `Themed`."""
        self.updateGeometry()

    def sizeHint(self) -> QSize:
        """Return the size it was made for; it may be smaller."""
        side = self.theme.px(self._size)
        return QSize(side, side)

    def showEvent(self, event: QShowEvent) -> None:
        """Begin to show it from time to time."""
        super().showEvent(event)
        self._pause.start()

    def hideEvent(self, event: QHideEvent) -> None:
        """Rest while nobody sees it."""
        self._pause.stop()
        self._frames.stop()
        super().hideEvent(event)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame, and the phone or card on its way."""
        colours = self.theme.palette
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        box = QRectF(self.rect())
        side = box.width()
        if self._icon not in _SHOWN:
            paint_icon(painter, self._icon, box, colours.tone(Tone.BRAND))
            painter.end()
            return
        frame = box.adjusted(side * 0.07, side * 0.07, -side * 0.07, -side * 0.07)
        self._paint_frame(painter, frame)
        way = 1.0
        if self.playing:
            part = min(1.0, self._since.elapsed() / _MOVE_MS)
            way = 1 - (1 - part) ** 3
        painter.setOpacity(0.25 + 0.75 * way)
        inner = box.adjusted(side * 0.15, side * 0.15, -side * 0.15, -side * 0.15)
        inner.translate(0, side * 0.42 * (1 - way))
        paint_icon(painter, self._icon, inner, colours.tone(Tone.BRAND))
        painter.end()

    def _paint_frame(self, painter: QPainter, box: QRectF) -> None:
        arm = box.width() * 0.17
        corners = QPainterPath()
        for x, inward_x in ((box.left(), arm), (box.right(), -arm)):
            for y, inward_y in ((box.top(), arm), (box.bottom(), -arm)):
                corners.moveTo(x + inward_x, y)
                corners.quadTo(x, y, x, y + inward_y)
        pen = QPen(self.theme.palette.tone(Tone.MUTED), box.width() * 0.045)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.strokePath(corners, pen)

    @Slot()
    def _next_frame(self) -> None:
        if self._since.elapsed() >= _MOVE_MS:
            self._frames.stop()
        self.update()
