"""A made-up camera feed: an entrance hall in which somebody holds up a phone or a card.

`draw_phone` and `draw_card` draw what is held up, with a QR code or a Code 128; `CameraFeed` draws
frames of it.
"""

import math
import random
import time
from collections.abc import Callable
from dataclasses import dataclass
from typing import Any

import qrcode
import zxingcpp
from PySide6.QtCore import QObject, QPointF, QRectF, Qt, QTimer
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QImage,
    QLinearGradient,
    QPainter,
    QPainterPath,
    QPolygonF,
    QRadialGradient,
    QTransform,
)
from qrcode.constants import ERROR_CORRECT_M

WIDTH, HEIGHT = 1280, 720
FRAMES_PER_SECOND = 20

_SLIDE_S = 0.45  # from out of the picture to held still
_HELD_HEIGHT = 690  # of the picture's 720 lines; what is held fills it
PHONE_WIDTH, PHONE_HEIGHT = 330, 600
CARD_WIDTH, CARD_HEIGHT = 520, 330


@dataclass(frozen=True, slots=True)
class HeldCode:
    """Something to hold up, and where in `image` its code lies."""

    image: QImage
    code: QRectF


def draw_qr(text: str, *, module_px: int = 6) -> QImage:
    """Return a QR code of `text` with its quiet zone of four modules (Grayscale8)."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=4)
    code.add_data(text)
    rows = code.get_matrix()
    size = len(rows)
    image = QImage(size, size, QImage.Format.Format_Grayscale8)
    image.fill(255)
    for y, row in enumerate(rows):
        for x, dark in enumerate(row):
            if dark:
                image.setPixelColor(x, y, QColor(0, 0, 0))
    return image.scaled(size * module_px, size * module_px)


def draw_code128(text: str, *, module_px: int = 3) -> QImage:
    """Return a Code 128 of `text` with its quiet zones, black on white (Grayscale8).

    Raises `ValueError` when Code 128 cannot hold `text`.
    """
    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.Code128)
    picture = barcode.to_image(scale=module_px, add_quiet_zones=True)
    height, width = picture.shape
    buffer: Any = picture  # it is one, which the stub says only from Python 3.12 on
    pixels = bytes(memoryview(buffer))
    image = QImage(pixels, width, height, width, QImage.Format.Format_Grayscale8)
    return image.copy()  # owns its pixels: the bytes above go away


def draw_phone(text: str, caption: str) -> HeldCode:
    """Return a phone in a hand whose screen shows a QR code of `text`."""
    image = _blank(PHONE_WIDTH + 120, PHONE_HEIGHT + 160)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(60, 10, PHONE_WIDTH, PHONE_HEIGHT)
        _hand(painter, body)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(28, 28, 30))
        painter.drawRoundedRect(body, 44, 44)
        screen = body.adjusted(14, 14, -14, -14)
        painter.setBrush(QColor(246, 246, 246))
        painter.drawRoundedRect(screen, 32, 32)
        side = screen.width() - 24
        space = QRectF(screen.left() + 12, screen.top() + 110, side, side)
        painter.drawImage(space, draw_qr(text))
        _write(painter, screen.adjusted(0, 40, 0, 0), caption, 30)
    return HeldCode(image, space)


def draw_card(number: str, caption: str) -> HeldCode:
    """Return a membership card in a hand, with a Code 128 of `number`."""
    image = _blank(CARD_WIDTH + 120, CARD_HEIGHT + 220)
    with QPainter(image) as painter:
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        body = QRectF(60, 10, CARD_WIDTH, CARD_HEIGHT)
        _hand(painter, body)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(238, 238, 238))
        painter.drawRoundedRect(body, 24, 24)
        space = body.adjusted(24, 90, -24, -60)
        painter.drawImage(space, draw_code128(number))
        _write(painter, body.adjusted(0, 30, 0, 0), caption, 34)
        _write(painter, body.adjusted(0, CARD_HEIGHT - 48, 0, 0), number, 24)
    return HeldCode(image, space)


def _blank(width: int, height: int) -> QImage:
    image = QImage(width, height, QImage.Format.Format_ARGB32_Premultiplied)
    image.fill(Qt.GlobalColor.transparent)
    return image


def _hand(painter: QPainter, held: QRectF) -> None:
    """Draw a plain hand and sleeve behind what it holds."""
    painter.setPen(Qt.PenStyle.NoPen)
    middle = held.center().x()
    bottom = held.bottom()
    painter.setBrush(QColor(96, 96, 96))
    painter.drawPolygon(
        QPolygonF(
            [
                QPointF(middle - 90, bottom + 60),
                QPointF(middle + 110, bottom + 60),
                QPointF(middle + 130, bottom + 400),
                QPointF(middle - 130, bottom + 400),
            ]
        )
    )
    painter.setBrush(QColor(168, 168, 168))
    palm = QPainterPath()
    palm.addRoundedRect(QRectF(middle - 110, bottom - 120, 220, 220), 90, 90)
    painter.drawPath(palm)
    for side in (held.left() - 26, held.right() - 22):
        painter.drawRoundedRect(QRectF(side, bottom - 190, 48, 120), 24, 24)


def _write(painter: QPainter, area: QRectF, text: str, pixels: int) -> None:
    font = QFont()
    font.setBold(True)
    font.setPixelSize(pixels)
    room = area.width() * 0.86 / max(1, QFontMetrics(font).horizontalAdvance(text))
    font.setPixelSize(round(pixels * min(1.0, room)))
    painter.setFont(font)
    painter.setPen(QColor(40, 40, 40))
    top = Qt.AlignmentFlag.AlignHCenter | Qt.AlignmentFlag.AlignTop
    painter.drawText(area, top, text)
    painter.setPen(Qt.PenStyle.NoPen)


class CameraFeed(QObject):
    """Draws frames and hands each to `push`, as a webcam would.

    `hold_up(held)` brings a picture in from below and keeps it there with the sway of a hand;
    `take_away()` lets it sink. `in_view_at` is the monotonic time at which the first frame that
    shows the whole code was pushed, or None.
    """

    def __init__(self, push: Callable[[QImage], None], *, seed: int = 7) -> None:
        super().__init__()
        self._push = push
        self._random = random.Random(seed)
        self._backdrop = _entrance_hall()
        self._held: HeldCode | None = None
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

    def hold_up(self, held: HeldCode) -> None:
        """Bring `held` into the picture."""
        self._held = held
        self._turn = self._random.uniform(-9, 9)
        self._began = time.monotonic()
        self._leaving_since = None
        self.in_view_at = None

    def take_away(self) -> None:
        """Let what is held up sink out of the picture."""
        if self._held is not None and self._leaving_since is None:
            self._leaving_since = time.monotonic()

    @property
    def is_empty(self) -> bool:
        """Whether nothing is held up."""
        return self._held is None

    def _tick(self) -> None:
        now = time.monotonic()
        frame = self._backdrop.copy()
        whole = False
        if self._held is not None:
            raised = self._raised(now)
            if raised <= 0 and self._leaving_since is not None:
                self._held = None
            else:
                place = self._place(self._held.image, raised, now)
                whole = QRectF(frame.rect()).contains(place.mapRect(self._held.code))
                _draw(frame, self._held.image, place)
        if whole and self.in_view_at is None:
            self.in_view_at = time.monotonic()
        self._push(frame)

    def _raised(self, now: float) -> float:
        """Return how far up it is, 0 (out of the picture) to 1 (held still)."""
        if self._leaving_since is not None:
            return 1 - (now - self._leaving_since) / _SLIDE_S
        return min(1.0, (now - self._began) / _SLIDE_S)

    def _place(self, image: QImage, raised: float, now: float) -> QTransform:
        """Return where the pixels of `image` go in the frame."""
        scale = _HELD_HEIGHT / max(image.height(), image.width())
        eased = 1 - (1 - max(0.0, raised)) ** 3
        sway = QPointF(6 * math.sin(now * 2.1), 4 * math.sin(now * 3.3))
        centre = QPointF(WIDTH / 2, HEIGHT / 2 + 20 + (1 - eased) * HEIGHT) + sway
        place = QTransform.fromTranslate(centre.x(), centre.y())
        place.rotate(self._turn + 0.8 * math.sin(now * 1.7))
        place.scale(scale, scale)
        place.translate(-image.width() / 2, -image.height() / 2)
        return place


def _draw(frame: QImage, image: QImage, place: QTransform) -> None:
    with QPainter(frame) as painter:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.setTransform(place)
        painter.drawImage(QPointF(0, 0), image)


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
