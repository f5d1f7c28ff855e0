"""A made-up camera feed: an entrance hall in which somebody holds something up."""

import math
import random
import time
from collections.abc import Callable

from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QImage,
    QLinearGradient,
    QPainter,
    QRadialGradient,
    QTransform,
)

from kiosk.demo.props import Prop

WIDTH, HEIGHT = 1280, 720
FRAMES_PER_SECOND = 20

_SLIDE_S = 0.45  # from out of the picture to held still
_HELD_HEIGHT = 690  # of the picture's 720 lines; what is held fills it


class Feed(QObject):
    """Draws frames and hands each to `push`, as a webcam would.

    `hold_up(prop)` brings a picture in from below and keeps it there with the sway of a hand;
    `take_away()` lets it sink. `in_view_at` is the monotonic time at which the first frame that
    shows the whole code was pushed, or None.
    """

    def __init__(self, push: Callable[[QImage], None], *, seed: int = 7) -> None:
        super().__init__()
        self._push = push
        self._random = random.Random(seed)
        self._backdrop = _entrance_hall()
        self._prop: Prop | None = None
        self._turn = 0.0
        self._began = 0.0
        self._leaving_since: float | None = None
        self.in_view_at: float | None = None
        self._timer = QTimer(self)
        self._timer.setInterval(1000 // FRAMES_PER_SECOND)
        self._timer.timeout.connect(self._tick)

    def start(self) -> None:
        """Begin to push frames."""
        self._timer.start()

    def stop(self) -> None:
        """Push no more frames."""
        self._timer.stop()

    def hold_up(self, prop: Prop) -> None:
        """Bring `prop` into the picture."""
        self._prop = prop
        self._turn = self._random.uniform(-9, 9)
        self._began = time.monotonic()
        self._leaving_since = None
        self.in_view_at = None

    def take_away(self) -> None:
        """Let the prop sink out of the picture."""
        if self._prop is not None and self._leaving_since is None:
            self._leaving_since = time.monotonic()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is held up."""
        return self._prop is None

    def _tick(self) -> None:
        now = time.monotonic()
        frame = self._backdrop.copy()
        whole = False
        if self._prop is not None:
            raised = self._raised(now)
            if raised <= 0 and self._leaving_since is not None:
                self._prop = None
            else:
                place = self._place(self._prop.image, raised, now)
                whole = QRectF(frame.rect()).contains(place.mapRect(self._prop.code))
                _draw(frame, self._prop.image, place)
        if whole and self.in_view_at is None:
            self.in_view_at = time.monotonic()
        self._push(frame)

    def _raised(self, now: float) -> float:
        """Return how far up the prop is, 0 (out of the picture) to 1 (held still)."""
        if self._leaving_since is not None:
            return 1 - (now - self._leaving_since) / _SLIDE_S
        return min(1.0, (now - self._began) / _SLIDE_S)

    def _place(self, prop: QImage, raised: float, now: float) -> QTransform:
        """Return where the pixels of `prop` go in the frame."""
        scale = _HELD_HEIGHT / max(prop.height(), prop.width())
        eased = 1 - (1 - max(0.0, raised)) ** 3
        sway = QPointF(6 * math.sin(now * 2.1), 4 * math.sin(now * 3.3))
        centre = QPointF(WIDTH / 2, HEIGHT / 2 + 20 + (1 - eased) * HEIGHT) + sway
        place = QTransform.fromTranslate(centre.x(), centre.y())
        place.rotate(self._turn + 0.8 * math.sin(now * 1.7))
        place.scale(scale, scale)
        place.translate(-prop.width() / 2, -prop.height() / 2)
        return place


def _draw(frame: QImage, prop: QImage, place: QTransform) -> None:
    with QPainter(frame) as painter:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setTransform(place)
        painter.drawImage(QPointF(0, 0), prop)


def _entrance_hall() -> QImage:
    """Return an empty hall, out of focus: a bright door, a floor, two lamps."""
    image = QImage(WIDTH, HEIGHT, QImage.Format.Format_Grayscale8)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        wall = QLinearGradient(0, 0, 0, HEIGHT)
        wall.setColorAt(0, QColor(92, 92, 92))
        wall.setColorAt(0.7, QColor(70, 70, 70))
        wall.setColorAt(1, QColor(48, 48, 48))
        painter.fillRect(image.rect(), wall)
        painter.setPen(Qt.PenStyle.NoPen)
        for x, y, radius, light in (
            (300, 300, 330, 150),
            (980, 120, 170, 175),
            (640, 90, 130, 165),
            (1080, 470, 240, 110),
        ):
            glow = QRadialGradient(QPointF(x, y), radius)
            glow.setColorAt(0, QColor(light, light, light, 210))
            glow.setColorAt(1, QColor(light, light, light, 0))
            painter.setBrush(glow)
            painter.drawEllipse(QPointF(x, y), radius, radius)
        floor = QLinearGradient(0, 560, 0, HEIGHT)
        floor.setColorAt(0, QColor(60, 60, 60, 0))
        floor.setColorAt(1, QColor(30, 30, 30, 200))
        painter.fillRect(QRectF(0, 560, WIDTH, HEIGHT - 560), floor)
    return image
