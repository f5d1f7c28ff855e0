"""The layout of every message to a member: a disc, a title, a few words, a note, confetti."""

import math
import random
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QElapsedTimer, QPointF, QRect, QRectF, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QColor,
    QHideEvent,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPen,
    QPolygonF,
    QResizeEvent,
)
from PySide6.QtWidgets import QHBoxLayout, QSizePolicy, QVBoxLayout, QWidget

from kiosk.ui.kit import CountdownBar, FitLabel, Icon, accessibility
from kiosk.ui.kit.palette import ink_on
from kiosk.ui.kit.theme import Role, Themed
from kiosk.ui.member.screen import Disc, Screen

CONFETTI_MS: Final = 1500
"""How long a burst of confetti lasts."""

_PIECES: Final = 90
_SEED: Final = 7  # every burst is the same, one that looks good
_FADE: Final = 0.6  # of the time; from then on the pieces fade
_FALL: Final = 0.62  # of the window's height, per burst squared
_ARRIVAL_MS: Final = 420
_ENDLESS: Final = (1 << 24) - 1  # what Qt calls QWIDGETSIZE_MAX
_FRAME_MS: Final = 16
_STRIP: Final = 0.16  # how much the strip below a note covers
_ROUND: Final = 48  # the most a note is rounded, in pixels at u = 1
_ABOVE_NOTE: Final = 22  # pixels at u = 1 that set a note apart from what it is not part of
_INSET: Final = 12  # the bar of a large Ł and Greek breathings reach out of their letter's box


@dataclass(frozen=True, slots=True)
class _Piece:
    angle: float  # radians, 0 to the right, downwards positive
    speed: float  # of the window, per burst
    size: float  # pixels at u = 1
    kind: int
    colour: int
    spin: float  # turns per burst


class Confetti:
    """One burst, in any of `colours`."""

    def __init__(self, colours: tuple[QColor, ...]) -> None:
        chance = random.Random(_SEED)
        self._colours = colours
        self._pieces = tuple(
            _Piece(
                angle=chance.uniform(-math.pi - 0.3, 0.3),
                speed=chance.uniform(0.2, 1.0),
                size=chance.uniform(22, 50),
                kind=chance.randrange(3),
                colour=chance.randrange(len(colours)),
                spin=chance.uniform(-2.5, 2.5),
            )
            for _ in range(_PIECES)
        )

    def paint(self, painter: QPainter, box: QRectF, centre: QPointF, unit: float, t: float) -> None:
        """Paint the burst from `centre` into `box` at `t` of its time, 0 to 1."""
        if not 0 <= t < 1:
            return
        painter.save()
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setOpacity(1.0 if t < _FADE else (1 - t) / (1 - _FADE))
        slowed = 1 - (1 - t) ** 2
        for piece in self._pieces:
            x = centre.x() + math.cos(piece.angle) * piece.speed * box.width() * slowed * 0.7
            y = centre.y() + math.sin(piece.angle) * piece.speed * box.height() * slowed * 0.45
            y += _FALL * box.height() * t * t
            size = piece.size * unit
            if not box.adjusted(-size, -size, size, size).contains(x, y):
                continue
            painter.save()
            painter.translate(x, y)
            painter.rotate(360 * piece.spin * t)
            painter.setBrush(self._colours[piece.colour])
            _paint_shape(painter, piece.kind, size)
            painter.restore()
        painter.restore()


def _paint_shape(painter: QPainter, kind: int, size: float) -> None:
    half = size / 2
    if kind == 0:
        painter.drawEllipse(QPointF(0, 0), half, half)
    elif kind == 1:
        painter.drawRoundedRect(QRectF(-half, -size / 5, size, size / 2.5), size / 5, size / 5)
    else:
        painter.drawPolygon(
            QPolygonF([QPointF(0, -half), QPointF(half, half * 0.8), QPointF(-half, half * 0.8)])
        )


class NotePill(Themed, QWidget):
    """The note of a visit: an icon and a short text on a tinted strip; hidden when empty.

    A festive one is written in the colour of the ground, on a strip in the colour of the ink.
    """

    def __init__(self) -> None:
        super().__init__()
        self.setSizePolicy(QSizePolicy.Policy.Preferred, QSizePolicy.Policy.Fixed)
        self._strip = QColor()
        self._icon = Icon("calendar", 50)
        self.words = FitLabel("", Role.LEAD, least=Role.CAPTION, lines=2)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon)
        self._row.addWidget(self.words, 1)
        self.restyle()

    def set_note(self, text: str, icon: str, ink: QColor, *, on_ink: QColor | None = None) -> None:
        """Show `text` beside `icon` in `ink`, or in `on_ink` on it; nothing when empty."""
        self._strip = QColor(ink)
        if on_ink is None:
            # Away from the ink: a strip in a shade of the ink would make it harder to read.
            self._strip = QColor(ink_on(ink.name()))
            self._strip.setAlphaF(_STRIP)
        self._icon.set_icon(icon)
        self._icon.set_colour(on_ink or ink)
        self.words.set_text(text)
        self.words.set_colour(on_ink or ink)
        self.setVisible(bool(text))
        self._row.invalidate()
        self._row.activate()  # else the strip keeps the width of the note before
        self.updateGeometry()

    def restyle(self) -> None:
        theme = self.theme
        above, inset = theme.px(18 + _ABOVE_NOTE), theme.px(_INSET)
        left, right = theme.px(34) + inset, theme.px(40) + inset
        self._row.setContentsMargins(left, above, right, theme.px(18))
        self._row.setSpacing(theme.px(18))

    def paintEvent(self, _event: object) -> None:
        """Paint the strip."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(self._strip)
        # It begins where the letters of the lines above do.
        inset = self.theme.px(_INSET)
        strip = self.rect().adjusted(inset, self.theme.px(_ABOVE_NOTE), -inset, 0)
        radius = min(strip.height() / 2, self.theme.px(_ROUND))
        painter.drawRoundedRect(strip, radius, radius)
        painter.end()


class MessageLayout(Screen):
    """A full-colour screen with a disc, a title, a statement, and up to three smaller lines.

    Portrait stacks them in the middle; landscape puts the disc where reading begins. A touch
    anywhere emits `touched`.
    """

    # Of a panel Orca says the word, and then the last of its lines again.
    accessible_role = accessibility.Role.StaticText

    touched = Signal()

    def __init__(self, name: str) -> None:
        super().__init__(name)
        self.disc = Disc()
        self.title = FitLabel("", Role.HERO, least=Role.TITLE, lines=3, inset=_INSET)
        self.statement = FitLabel("", Role.HEADLINE, least=Role.LEAD, lines=2, inset=_INSET)
        self.detail = FitLabel("", Role.LEAD, least=Role.BODY, lines=1, inset=_INSET)
        self.note = NotePill()
        self.advice = FitLabel("", Role.LEAD, least=Role.BODY, lines=3, inset=_INSET)
        self.countdown = CountdownBar()
        self._words = QWidget(self)
        self._column = QVBoxLayout(self._words)
        self._column.setContentsMargins(0, 0, 0, 0)
        self._column.addStretch(1)
        for part, called in (
            (self.title, "title"),
            (self.statement, "statement"),
            (self.detail, "detail"),
            (self.note, "note"),
            (self.advice, "advice"),
        ):
            part.setObjectName(f"{name}_{called}")
            self._column.addWidget(part)
        self._column.addStretch(1)
        self.disc.setParent(self)
        self.countdown.setParent(self)
        self._confetti: Confetti | None = None
        self._since = QElapsedTimer()
        self._frames = QTimer(self)
        self._frames.setInterval(_FRAME_MS)
        self._frames.setTimerType(Qt.TimerType.PreciseTimer)
        self._frames.timeout.connect(self._next_frame)

    def set_colours(self, ground: QColor, ink: QColor) -> None:
        """Colour the ground and everything on it."""
        self.set_ground(ground)
        for label in (self.title, self.statement, self.detail, self.advice):
            label.set_colour(ink)
        self.countdown.set_colour(ink)

    def set_texts(
        self,
        title: str,
        statement: str,
        *,
        detail: str = "",
        note: str = "",
        advice: str = "",
        note_icon: str = "calendar",
        festive: bool = False,
    ) -> None:
        """Show the texts; empty ones take no room. A `festive` note stands out."""
        texts = (title, statement, detail, advice)
        for label, text in zip(
            (self.title, self.statement, self.detail, self.advice), texts, strict=True
        ):
            label.set_text(text)
            label.setVisible(bool(text))
        ground = self.ground if festive else None
        self.note.set_note(note, note_icon, self.statement.colour, on_ink=ground)
        self._fit_title()  # the first paint is the right one already
        spoken = [part for part in (title, statement, detail, note, advice) if part]
        accessibility.set_spoken(self, ". ".join(part.rstrip(".") for part in spoken))

    def arrive(self, burst: Confetti | None = None) -> None:
        """Start the entrance animation, with `burst` if there is something to celebrate.

        The first paint shows everything; only rings and confetti move. Where motion is
        reduced nothing does.
        """
        self.stop_moving()
        if not self.theme.moving:
            return
        self._confetti = burst
        self._since.start()
        self._frames.start()
        self.disc.pop()

    @property
    def moving(self) -> bool:
        """Whether an animation runs."""
        return self._frames.isActive()

    @property
    def celebrating(self) -> bool:
        """Whether confetti is falling."""
        return self._confetti is not None

    def stop_moving(self) -> None:
        """End the animation."""
        self._frames.stop()
        self._since.invalidate()
        self._confetti = None

    def hideEvent(self, event: QHideEvent) -> None:
        """Stop the animation while hidden."""
        self.stop_moving()
        super().hideEvent(event)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Lay everything out."""
        super().resizeEvent(event)
        self._arrange()

    def restyle(self) -> None:
        self._arrange()

    def mousePressEvent(self, _event: QMouseEvent) -> None:
        """A touch takes the screen away."""
        self.touched.emit()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Escape or Space takes the screen away; a stray Enter does not."""
        if event.key() in (Qt.Key.Key_Escape, Qt.Key.Key_Space):
            self.touched.emit()
        else:
            super().keyPressEvent(event)

    def paint_ground(self, painter: QPainter) -> None:
        """Paint the rings that go out from the disc, and the confetti."""
        elapsed = self._since.elapsed() if self._since.isValid() else _ARRIVAL_MS
        way = min(1.0, elapsed / _ARRIVAL_MS)
        out = 1 - (1 - way) ** 3
        ring = QColor(self.countdown.colour)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setBrush(Qt.BrushStyle.NoBrush)
        centre, radius = QRectF(self.disc.geometry()).center(), self.disc.width() / 2
        for number, reach_at_rest in enumerate((1.42, 1.98, 2.64)):
            # They start at the disc's edge, strong, and calm down on their way out.
            ring.setAlphaF(0.07 + 0.16 * (1 - out) / (1 + number))
            painter.setPen(QPen(ring, self.theme.px(56)))
            reach = radius * (1 + (reach_at_rest - 1) * out)
            painter.drawEllipse(centre, reach, reach)
        if self._confetti is not None:
            box, unit = QRectF(self.rect()), self.theme.u
            self._confetti.paint(painter, box, centre, unit, elapsed / CONFETTI_MS)

    @Slot()
    def _next_frame(self) -> None:
        lasts = _ARRIVAL_MS if self._confetti is None else CONFETTI_MS
        if self._since.elapsed() >= lasts:
            self.stop_moving()
        self.update()

    def _arrange(self) -> None:
        theme, width, height = self.theme, self.width(), self.height()
        margin = theme.margin
        bar = theme.px(16)
        self._column.setSpacing(theme.px(20))
        self.place(self.countdown, margin, height - margin - bar, width - 2 * margin, bar)
        bottom = self.countdown.y() - 2 * theme.gap
        if theme.portrait:
            side = min(round(width * 0.58), round(height * 0.34))
            top = round(height * 0.085)
            self.place(self.disc, (width - side) // 2, top, side, side)
            under = top + side + theme.gap
            words = QRect(margin, under, width - 2 * margin, bottom - under)
        else:
            side = min(round(width * 0.31), round(height * 0.6))
            left = margin + theme.gap
            self.place(self.disc, left, (bottom - side) // 2 + margin // 2, side, side)
            beside = left + side + margin + theme.gap
            words = QRect(beside, margin, width - beside - margin, bottom - margin)
        across = Qt.AlignmentFlag.AlignHCenter if theme.portrait else Qt.AlignmentFlag.AlignLeft
        for label in (self.title, self.statement, self.detail, self.advice):
            label.setAlignment(across | Qt.AlignmentFlag.AlignVCenter)
        self._column.setAlignment(self.note, across)
        self.place(self._words, words.x(), words.y(), words.width(), words.height())
        self._fit_title()

    def _fit_title(self) -> None:
        """Give the title no more height than its fitted text takes."""
        self.title.setMaximumHeight(_ENDLESS)
        self._column.activate()
        self.title.fit()
        self.title.setMaximumHeight(self.title.needed_size().height())
        self._column.activate()
