"""The QR code of a pass: how much correction and white is told by measurement (docs/passes.md)."""

from collections.abc import Sequence
from typing import Final

import qrcode
from PySide6.QtCore import QRectF
from PySide6.QtGui import QColor, QPainter, QPainterPath
from qrcode.constants import ERROR_CORRECT_M

QUIET: Final = 2
"""White around the code, in modules. ISO/IEC 18004 asks for 4, on which others may insist; in a
square of a given size our reader does better with larger modules than with more white."""

Modules = Sequence[Sequence[bool]]


def pass_modules(text: str) -> Modules:
    """Return the rows of the code of `text`, without the white around it; True is dark."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text)
    code.make()
    modules: Modules = code.get_matrix()
    return modules


def paint_modules(painter: QPainter, place: QRectF, modules: Modules) -> None:
    """Paint the code into the square `place`, with its white around it, in pure black and white.

    Edges are not smoothed: on a raster `place` should hold a whole number of pixels a module.
    """
    size = place.width() / (len(modules) + 2 * QUIET)
    left, top = place.x() + QUIET * size, place.y() + QUIET * size
    dark = QPainterPath()
    for y, row in enumerate(modules):
        x = 0
        while x < len(row):
            if not row[x]:
                x += 1
                continue
            begin = x
            while x < len(row) and row[x]:
                x += 1
            # One rectangle a run: neighbours drawn by themselves show hairlines in some viewers.
            dark.addRect(left + begin * size, top + y * size, (x - begin) * size, size)
    painter.save()
    painter.setRenderHint(QPainter.RenderHint.Antialiasing, False)
    painter.fillRect(place, QColor("white"))
    painter.fillPath(dark, QColor("black"))
    painter.restore()
