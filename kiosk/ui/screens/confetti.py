"""A short burst of shapes for a visit worth a celebration. Behind the words, never over them."""

import math
import random
from dataclasses import dataclass
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QPainter, QPolygonF

DURATION_MS: Final = 1500
"""How long a burst lasts; nothing of it is left then."""

_PIECES: Final = 90
_SEED: Final = 7  # every burst is the same: it was looked at, and looks good
_FADE: Final = 0.6  # of the time; from then on the pieces fade
_FALL: Final = 0.62  # of the window's height, per burst squared


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
        thrown = 1 - (1 - t) ** 2  # the air brakes them
        for piece in self._pieces:
            x = centre.x() + math.cos(piece.angle) * piece.speed * box.width() * thrown * 0.7
            y = centre.y() + math.sin(piece.angle) * piece.speed * box.height() * thrown * 0.45
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
