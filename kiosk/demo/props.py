"""What members hold up to the camera: a phone with a QR code, a card with a barcode."""

from dataclasses import dataclass

import qrcode
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QImage, QPainter, QPainterPath, QPolygonF
from qrcode.constants import ERROR_CORRECT_M

from kiosk.camera.linear import draw_code128

PHONE_WIDTH, PHONE_HEIGHT = 330, 600
CARD_WIDTH, CARD_HEIGHT = 520, 330


@dataclass(frozen=True, slots=True)
class Prop:
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


def draw_phone(text: str, caption: str) -> Prop:
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
    return Prop(image, space)


def draw_card(number: str, caption: str) -> Prop:
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
    return Prop(image, space)


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
