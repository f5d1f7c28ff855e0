"""The live picture, its viewfinder and the hint over it: cheap enough for 30 frames a second."""

import math
from functools import lru_cache
from typing import Final, NamedTuple

from PySide6.QtCore import QElapsedTimer, QPointF, QRect, QRectF, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QImage,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QPen,
    QPixmap,
    QResizeEvent,
    QTransform,
)
from PySide6.QtWidgets import QWidget

from kiosk.core.identification.codes import ScanHint
from kiosk.ui.kit import FitLabel, Icon, accessibility
from kiosk.ui.kit.icon import paint_icon
from kiosk.ui.kit.palette import BLACK, WHITE, Tone, mix, readable
from kiosk.ui.kit.theme import Role, Themed
from kiosk.ui.member.texts import hint_text

_ICON = 120  # pixels at u = 1
_PULSE_MS: Final = 3600
_LIGHT_FRAME = 84  # width of the frame that gives light, in pixels at u = 1


class HintBar(Themed, QWidget):
    """Lies on the lower part of its parent, in the gym's colour; hidden without a hint."""

    accessible_role = accessibility.Role.Notification

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("hint")
        self._icon = Icon("steady", _ICON)
        self._words = FitLabel("", Role.TITLE, least=Role.CAPTION, lines=2)
        for part in (self._icon, self._words):
            part.setParent(self)
        self._hint: ScanHint | None = None
        self.hide()

    @property
    def hint(self) -> ScanHint | None:
        """What is shown, None when nothing is."""
        return self._hint

    @property
    def text(self) -> str:
        """The text shown, "" when hidden."""
        return self._words.full_text if self._hint is not None else ""

    def set_hint(self, hint: ScanHint | None) -> None:
        """Show `hint`, or nothing."""
        if hint is self._hint:
            return
        self._hint = hint
        self.retranslate()
        self.setVisible(hint is not None)

    def retranslate(self) -> None:
        if self._hint is not None:
            icon, text = hint_text(self._hint)
            self._icon.set_icon(icon)
            self._words.set_text(text)
            if text != self.accessibleName():
                accessibility.set_spoken(self, text)
                accessibility.notify(self)
            self.fit()

    def fit(self) -> None:
        """Lay the bar out in the parent as it is now."""
        if not hasattr(self, "_words") or (parent := self.parentWidget()) is None:
            return  # the parent's style arrives while Qt is still building this widget
        theme = self.theme
        pad, gap, aside = theme.px(26), theme.px(26), theme.px(34)
        icon = self._icon.width()
        width = parent.width() - 2 * aside
        words = max(1, width - 2 * pad - icon - gap)
        tall = max(icon, self._words.heightForWidth(words))
        self.setGeometry(aside, parent.height() - aside - tall - 2 * pad, width, tall + 2 * pad)
        self._icon.move(pad, pad + (tall - icon) // 2)
        self._words.setGeometry(pad + icon + gap, pad, words, tall)

    def restyle(self) -> None:
        if hasattr(self, "_words"):
            self._icon.set_colour(QColor(self.theme.palette.brand_ink))
            self._words.set_colour(QColor(self.theme.palette.brand_ink))
        self.fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.palette.brand))
        painter.drawRoundedRect(self.rect(), self.theme.radius, self.theme.radius)
        painter.end()


class Preview(Themed, QWidget):
    """Shows grey frames, filling its place, mirrored if asked, with a viewfinder over them.

    Frames are `QImage`s in Format_Grayscale8; half the camera's size is plenty. Without a frame
    it shows an icon (`set_icon`) on a quiet ground. A hint lies on the lower part of it, and a
    white frame around it gives light when it is dark at the door.
    """

    accessible_role = accessibility.Role.Graphic

    def __init__(self, *, mirror: bool) -> None:
        super().__init__()
        self.setObjectName("preview")
        self.retranslate()
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self._mirror = mirror
        self._frame: QImage | None = None
        self._icon, self._tone = "camera", Tone.MUTED
        self._busy = False
        self._clock = QElapsedTimer()
        self._clock.start()
        self._lit = False
        self._hint: ScanHint | None = None
        self.hint_bar = HintBar(self)

    @property
    def has_frame(self) -> bool:
        """Whether there is a picture."""
        return self._frame is not None

    @property
    def icon(self) -> str:
        """The icon shown while there is no picture."""
        return self._icon

    def set_frame(self, frame: QImage) -> None:
        """Show `frame` from now on."""
        # Converted once: Qt enlarges grey pixels at twice the cost of those it paints with.
        painted = frame.convertToFormat(QImage.Format.Format_RGB32)
        self._frame = None if frame.isNull() else painted
        self.update()

    def set_icon(self, icon: str, tone: Tone = Tone.MUTED) -> None:
        """Show no picture but this icon; in `Tone.BRAND` it is the thing to do, so it is large."""
        self._frame = None
        self._icon, self._tone = icon, tone
        self._show_hint()
        self.update()

    def set_busy(self, busy: bool) -> None:
        """Colour the viewfinder while a code is looked up."""
        if busy != self._busy:
            self._busy = busy
            self._show_hint()
            self.update()

    def set_hint(self, hint: ScanHint | None) -> None:
        """Show what to do so that the code can be read; None: nothing."""
        self._hint = hint
        self._show_hint()

    def set_lit(self, lit: bool) -> None:
        """Give light, or no more."""
        if lit != self._lit:
            self._lit = lit
            self.update()

    def retranslate(self) -> None:
        self.setAccessibleName(self.tr("Camera picture"))

    def restyle(self) -> None:
        self.update()

    def source_rect(self, frame: QSize) -> QRect:
        """Return the part of a frame of this size that is shown: cover-fit, centred."""
        wanted = self._inside().size().scaled(frame, Qt.AspectRatioMode.KeepAspectRatio)
        corner_x = (frame.width() - wanted.width()) // 2
        corner_y = (frame.height() - wanted.height()) // 2
        return QRect(corner_x, corner_y, wanted.width(), wanted.height())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the frame, then the viewfinder, then the corners that make it round."""
        painter = QPainter(self)
        box, inside, ground = self.rect(), self._inside(), self.theme.palette.ground
        if self._frame is None:
            painter.fillRect(box, QColor(self.theme.palette.card))
            self._paint_icon(painter)
        else:
            if inside != box:
                painter.fillRect(box, QColor(WHITE))
            painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
            painter.save()
            if self._mirror:
                painter.setTransform(QTransform(-1, 0, 0, 1, box.width(), 0))
            painter.drawImage(inside, self._frame, self.source_rect(self._frame.size()))
            painter.restore()
            self._paint_viewfinder(painter)
            if inside != box:
                self._round(painter, inside, WHITE)
        self._round(painter, box, ground)
        painter.end()

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Put the hint in its place."""
        super().resizeEvent(event)
        self.hint_bar.fit()

    def viewfinder(self) -> QRectF:
        """Return the square a code is to be held into; it pulsates to show that the kiosk runs."""
        return self._middle(0.64 + 0.012 * self._pulse())

    def _pulse(self) -> float:
        """Return how far the viewfinder has grown, -1 to 1.

        There is no timer behind it: it moves with the frames, which are painted anyway.
        """
        if not self.theme.moving or self._busy:
            return 0.0
        return math.sin(2 * math.pi * (self._clock.elapsed() % _PULSE_MS) / _PULSE_MS)

    def _inside(self) -> QRect:
        """Return where the picture is: everywhere, or inside the frame that gives light."""
        width = self.theme.px(_LIGHT_FRAME) if self._lit and self._frame is not None else 0
        return self.rect().adjusted(width, width, -width, -width)

    def _show_hint(self) -> None:
        quiet = self._busy or self._frame is None
        self.hint_bar.set_hint(None if quiet else self._hint)

    def _round(self, painter: QPainter, box: QRect, ground: str) -> None:
        """Make the corners of `box` round."""
        radius = round(self.theme.radius * 1.4)
        right, bottom = box.right() + 1 - radius, box.bottom() + 1 - radius
        places = ((box.x(), box.y()), (right, box.y()), (right, bottom), (box.x(), bottom))
        for turn, place in enumerate(places):
            corner = _corner(radius, turn, self.devicePixelRatioF(), ground)
            painter.drawPixmap(QPointF(*place), corner)

    def _paint_icon(self, painter: QPainter) -> None:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        inviting = self._tone is Tone.BRAND
        colours = self.theme.palette
        if inviting:
            for size, share in ((1.34, 0.12), (0.86, 0.24)):
                painter.setBrush(QColor(mix(colours.card, colours.brand, share)))
                painter.drawEllipse(self._middle(size))
        painter.setBrush(QColor(colours.brand if inviting else colours.raised))
        painter.drawEllipse(self._middle(0.54))
        ink = QColor(colours.brand_ink) if inviting else colours.tone(self._tone)
        paint_icon(painter, self._icon, self._middle(0.3), ink)

    def _middle(self, share: float) -> QRectF:
        side = min(self.width(), self.height()) * share
        box = QRectF(0, 0, side, side)
        box.moveCenter(QRectF(self.rect()).center())
        return box

    def _paint_viewfinder(self, painter: QPainter) -> None:
        box, theme = self.viewfinder(), self.theme
        arm, wide = round(box.width() * 0.16), theme.px(18)
        # The picture is of any brightness, so the line is light and has a dark one below it.
        colour = readable(theme.palette.brand, BLACK, ratio=6) if self._busy else WHITE
        left, top = round(box.left()) - wide, round(box.top()) - wide
        right, bottom = (round(end) - arm - wide for end in (box.right(), box.bottom()))
        places = ((left, top), (right, top), (right, bottom), (left, bottom))
        for turn, place in enumerate(places):
            look = _Bracket(arm, wide, theme.px(11), colour, turn, self.devicePixelRatioF())
            painter.drawPixmap(QPointF(*place), _bracket(look))


class _Bracket(NamedTuple):
    """One corner of the viewfinder: lengths in pixels, `turn` clockwise from the top left."""

    arm: int
    wide: int
    narrow: int
    colour: str
    turn: int
    ratio: float


@lru_cache(maxsize=64)
def _bracket(look: _Bracket) -> QPixmap:
    """Return a corner, with as much around it as its line is wide.

    Kept because stroking the lines takes as long as painting the picture; while it breathes the
    viewfinder has few sizes, in whole pixels.
    """
    side = look.arm + 2 * look.wide
    pixmap = QPixmap(round(side * look.ratio), round(side * look.ratio))
    pixmap.setDevicePixelRatio(look.ratio)
    pixmap.fill(Qt.GlobalColor.transparent)
    near, half, far = look.wide, look.wide + look.arm / 2, look.wide + look.arm
    corner = QPainterPath(QPointF(far, near))
    corner.lineTo(half, near)
    corner.quadTo(near, near, near, half)
    corner.lineTo(near, far)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(side / 2, side / 2)
    painter.rotate(90 * look.turn)
    painter.translate(-side / 2, -side / 2)
    for width, tint in ((look.wide, QColor(0, 0, 0, 90)), (look.narrow, QColor(look.colour))):
        pen = QPen(tint, width)
        pen.setCapStyle(Qt.PenCapStyle.RoundCap)
        painter.strokePath(corner, pen)
    painter.end()
    return pixmap


@lru_cache(maxsize=16)
def _corner(radius: int, turn: int, ratio: float, ground: str) -> QPixmap:
    """Return the ground outside a round corner; `turn` counts clockwise from the top left."""
    side = max(1, round(radius * ratio))
    pixmap = QPixmap(side, side)
    pixmap.fill(Qt.GlobalColor.transparent)
    outside = QPainterPath()
    outside.addRect(0, 0, side, side)
    circle = QPainterPath()
    circle.addEllipse(QPointF(side, side), side, side)
    painter = QPainter(pixmap)
    painter.setRenderHint(QPainter.RenderHint.Antialiasing)
    painter.translate(side / 2, side / 2)
    painter.rotate(90 * turn)
    painter.translate(-side / 2, -side / 2)
    painter.fillPath(outside.subtracted(circle), QColor(ground))
    painter.end()
    pixmap.setDevicePixelRatio(ratio)
    return pixmap
