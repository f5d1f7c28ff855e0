"""What to do on the ready screen, as an animation and in words; and the dot of the status."""

from typing import Final

from PySide6.QtCore import QElapsedTimer, QRectF, QSize, Qt, QTimer, Slot
from PySide6.QtGui import (
    QHideEvent,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QResizeEvent,
    QShowEvent,
)
from PySide6.QtWidgets import QWidget

from kiosk.ui.kit import FitLabel, accessibility, paint_icon
from kiosk.ui.kit.palette import Tone
from kiosk.ui.kit.theme import Role, Themed

_MOVING_ICONS: Final = frozenset({"phone", "card"})  # what a hand moves; anything else stands still
_EVERY_MS: Final = 7000
_MOVE_MS: Final = 1100
_FRAME_MS: Final = 33

_SMALLEST: Final = 120
"""Pixels at u = 1 below which the picture tells nothing."""

_BESIDE: Final = 170  # the picture's side where it stands beside the hint, in pixels at u = 1
_BELOW: Final = 18  # between the title and what is below it


class ScanAnimation(Themed, QWidget):
    """An icon; a phone or a card rises into a frame now and then. `size` in pixels at u = 1."""

    accessible_role = accessibility.DECORATION

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
        if self.theme.moving and self._icon in _MOVING_ICONS:
            self._since.start()
            self._frames.start()

    def restyle(self) -> None:
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
        """Stop the animation while hidden."""
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
        if self._icon not in _MOVING_ICONS:
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


class StatusDot(Themed, QWidget):
    """A dot: green when all is well, amber offline or without the scanner, grey unknown."""

    accessible_role = accessibility.DECORATION

    def __init__(self) -> None:
        super().__init__()
        self._tone = Tone.MUTED
        self.restyle()

    @property
    def tone(self) -> Tone:
        """The tone it has."""
        return self._tone

    def set_tone(self, tone: Tone) -> None:
        """Colour the dot."""
        self._tone = tone
        self.update()

    def restyle(self) -> None:
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


class ScanPrompt(Themed, QWidget):
    """What to do, in words and as a picture: beside the hint in portrait, else above the words."""

    def __init__(self) -> None:
        super().__init__()
        self.picture = ScanAnimation()
        self.title = FitLabel("", Role.HERO, least=Role.LEAD, lines=2)
        self.title.setObjectName("ready_title")
        self.hint = FitLabel("", Role.LEAD, least=Role.CAPTION, lines=3, tone=Tone.MUTED)
        self.hint.setObjectName("ready_hint")
        for part in (self.picture, self.title, self.hint):
            part.setParent(self)

    def set_texts(self, icon: str, title: str, hint: str) -> None:
        """Show other texts."""
        self.picture.set_icon(icon)
        self.title.set_text(title)
        self.hint.set_text(hint)
        self._arrange()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out."""
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        self._arrange()

    def needed(self, width: int) -> int:
        """Return how high everything is in portrait, with all the room the words want."""
        hint = self.hint.heightForWidth(width - self._aside())
        return self.title.heightForWidth(width) + self.theme.px(_BELOW) + max(hint, self._side())

    def _side(self) -> int:
        """Return the side of the picture in portrait."""
        return self.theme.px(_BESIDE)

    def _aside(self) -> int:
        return self._side() + self.theme.px(34)

    def _arrange(self) -> None:
        if self.theme.portrait:
            self._arrange_upright()
        else:
            self._arrange_wide()

    def _arrange_upright(self) -> None:
        """The title across, as large as it can be; the picture beside the hint below it."""
        width, side, aside = self.width(), self._side(), self._aside()
        hint = self.hint.heightForWidth(width - aside)
        row, space = max(hint, side), self.theme.px(_BELOW)
        title = max(0, min(self.title.heightForWidth(width), self.height() - space - row))
        top = max(0, (self.height() - title - space - row) // 2)
        self.place(self.title, 0, top, width, title)
        top += title + space
        self.picture.setVisible(True)
        self.hint.setVisible(True)
        # The frame has a little air around it; the edge that is seen lines up with the words.
        self.place(self.picture, -side // 20, top + (row - side) // 2, side, side)
        self.place(self.hint, aside, top, width - aside, row)

    def _arrange_wide(self) -> None:
        """The picture, the title and the hint below each other."""
        theme, width = self.theme, self.width()
        hint, space = self.hint.heightForWidth(width), theme.px(_BELOW)
        # Where there is hardly any room, the title says enough.
        if self.height() < self.title.minimumSizeHint().height() + space + hint:
            hint = space = 0
        self.hint.setVisible(hint > 0)
        full = self.title.heightForWidth(width)
        # The words never give way to the picture.
        spare = self.height() - full - space - hint - theme.px(28)
        icon = min(self.picture.sizeHint().width(), spare)
        above = icon + theme.px(28) if icon >= theme.px(_SMALLEST) else 0
        self.picture.setVisible(above > 0)
        title = max(0, min(full, self.height() - above - hint - space))
        top = max(0, (self.height() - above - title - space - hint) // 2)
        self.place(self.picture, -icon // 20, top, icon, icon)
        self.place(self.title, 0, top + above, width, title)
        self.place(self.hint, 0, top + above + title + space, width, hint)
