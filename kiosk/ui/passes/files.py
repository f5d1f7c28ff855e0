"""Passes as pictures: PNG for a phone, SVG for whoever designs with them."""

from typing import Final

from PySide6.QtCore import QBuffer, QIODevice, QRectF, QSize
from PySide6.QtGui import QImage, QPainter
from PySide6.QtSvg import QSvgGenerator

from kiosk.ui.passes.code import QUIET, pass_modules
from kiosk.ui.passes.face import Branding, Face, code_place, paint_upright
from kiosk.ui.passes.sheet import GRIDS, UNITS_PER_MM, Layout

_MODULE_PX: Final = 16
_PAGE: Final = GRIDS[Layout.PAGE].page
_WHOLE: Final = QRectF(0, 0, _PAGE[0] * UNITS_PER_MM, _PAGE[1] * UNITS_PER_MM)


def picture(face: Face, gym: Branding) -> QImage:
    """Return the pass upright, with a whole number of pixels a module."""
    modules = len(pass_modules(face.text)) + 2 * QUIET
    scale = modules * _MODULE_PX / code_place(_WHOLE).width()
    image = QImage(
        round(_WHOLE.width() * scale),
        round(_WHOLE.height() * scale),
        QImage.Format.Format_RGB32,
    )
    image.fill(0xFFFFFFFF)
    painter = QPainter(image)
    painter.setRenderHint(QPainter.RenderHint.TextAntialiasing)
    painter.scale(scale, scale)
    paint_upright(painter, _WHOLE, face, gym)
    painter.end()
    return image


def write_png(face: Face, gym: Branding) -> bytes:
    """Return the pass as a PNG."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    picture(face, gym).save(buffer, "PNG")  # type: ignore[call-overload]  # str, as documented
    return bytes(buffer.data().data())


def write_svg(face: Face, gym: Branding) -> bytes:
    """Return the pass as an SVG whose letters are shapes: it needs no font."""
    buffer = QBuffer()
    buffer.open(QIODevice.OpenModeFlag.WriteOnly)
    generator = QSvgGenerator()
    generator.setOutputDevice(buffer)
    generator.setSize(QSize(round(_WHOLE.width() / 10), round(_WHOLE.height() / 10)))
    generator.setViewBox(_WHOLE)
    generator.setTitle(face.name or face.number)
    painter = QPainter(generator)
    painter.fillRect(_WHOLE, 0xFFFFFFFF)
    paint_upright(painter, _WHOLE, face, gym, outlines=True)
    painter.end()
    return bytes(buffer.data().data())
