"""The design of a pass: the QR code, the name and the gym, painted into any rectangle.

The error correction and quiet zone of the code were chosen by measurement (docs/passes.md).
"""

from collections.abc import Callable, Sequence
from dataclasses import dataclass
from functools import cache
from pathlib import Path
from typing import Final

import qrcode
from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QImage, QPainter, QPainterPath, QTextLayout
from PySide6.QtSvg import QSvgRenderer
from qrcode.constants import ERROR_CORRECT_M

from kiosk.core.admission.members import Customer
from kiosk.core.errors import KioskError
from kiosk.core.messages import msg
from kiosk.ui.kit.theme import DISPLAY_FAMILY, TEXT_FAMILY, install_fonts

QUIET_ZONE: Final = 2
"""Light modules around the code. ISO/IEC 18004 asks for 4, and other readers may insist on them; in
a square of a given size our reader does better with larger modules than with a wider zone."""

Modules = Sequence[Sequence[bool]]
_LINE: Final = 1.25  # height of a line, in sizes of the type
_SMALLER: Final = 0.94
_BREAK_BELOW: Final = 0.6  # of the wanted size: rather than smaller, words are broken
_LEAST: Final = 0.4  # of the wanted size: rather than smaller, the text is cut
_INK: Final = QColor("black")

Paint = Callable[[QPainter, QRectF], None]
"""Paints a picture into a rectangle, keeping its shape."""


def pass_modules(text: str) -> Modules:
    """Return the rows of the code of `text`, without the quiet zone; True is dark."""
    code = qrcode.QRCode(error_correction=ERROR_CORRECT_M, border=0)
    code.add_data(text)
    code.make()
    modules: Modules = code.get_matrix()
    return modules


def paint_modules(painter: QPainter, place: QRectF, modules: Modules) -> None:
    """Paint the code into the square `place`, with its quiet zone, in pure black and white.

    Edges are not smoothed: on a raster `place` should hold a whole number of pixels a module.
    """
    size = place.width() / (len(modules) + 2 * QUIET_ZONE)
    left, top = place.x() + QUIET_ZONE * size, place.y() + QUIET_ZONE * size
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


class TextFitter:
    """Writes into boxes of a painter; `outlines` writes letters as shapes, which need no font."""

    def __init__(self, painter: QPainter, *, outlines: bool, align: Qt.AlignmentFlag) -> None:
        self._painter = painter
        self._outlines = outlines
        self._align = align

    def write(self, box: QRectF, text: str, size: float, *, bold: bool = False) -> None:
        """Write `text` in type of `size` or smaller; nothing where a character is missing."""
        if not text or not can_be_written(text):
            return
        font, rows = _fitted(box, text, size, DISPLAY_FAMILY if bold else TEXT_FAMILY, bold=bold)
        metrics = QFontMetricsF(font)
        line = font.pixelSize() * _LINE
        self._painter.setFont(font)
        self._painter.setPen(_INK)
        for number, row in enumerate(rows[: max(1, int(box.height() / line))]):
            short = metrics.elidedText(row, Qt.TextElideMode.ElideRight, box.width())
            left = box.x()
            if self._align is Qt.AlignmentFlag.AlignHCenter:
                left += (box.width() - metrics.horizontalAdvance(short)) / 2
            place = QPointF(left, box.y() + metrics.ascent() + number * line)
            if self._outlines:
                shape = QPainterPath()
                shape.addText(place, font, short)
                self._painter.fillPath(shape, _INK)
            else:
                self._painter.drawText(place, short)


def can_be_written(text: str) -> bool:
    """Tell whether the fonts of this computer have every character of `text`."""
    layout = QTextLayout(text, _font(TEXT_FAMILY, 100, bold=False))
    layout.beginLayout()
    layout.createLine()
    layout.endLayout()
    return all(index for run in layout.glyphRuns() for index in run.glyphIndexes())


def _fitted(
    box: QRectF, text: str, size: float, family: str, *, bold: bool
) -> tuple[QFont, list[str]]:
    """Return the type, and the rows `text` is broken into."""
    factor = 1.0
    while True:
        font = _font(family, max(1, round(size * factor)), bold=bold)
        rows = _rows(text, box.width(), font, anywhere=factor < _BREAK_BELOW)
        metrics = QFontMetricsF(font)
        high = len(rows) * font.pixelSize() * _LINE <= box.height()
        if high and all(metrics.horizontalAdvance(row) <= box.width() for row in rows):
            return font, rows
        factor *= _SMALLER
        if factor < _LEAST:
            return font, rows


def _rows(text: str, width: float, font: QFont, *, anywhere: bool) -> list[str]:
    """Break `text` at spaces and after hyphens; `anywhere`: also inside of words too wide."""
    metrics = QFontMetricsF(font)
    rows = [""]
    for part in text.replace("-", "-\0").replace(" ", " \0").split("\0"):
        if rows[-1] and metrics.horizontalAdvance((rows[-1] + part).rstrip()) > width:
            rows.append("")
        rows[-1] += part
        while anywhere and metrics.horizontalAdvance(rows[-1].rstrip()) > width:
            whole = rows[-1]
            lengths = range(len(whole) - 1, 0, -1)
            fits = next((n for n in lengths if metrics.horizontalAdvance(whole[:n]) <= width), 0)
            if not fits:
                break
            rows[-1:] = [whole[:fits], whole[fits:]]
    return [row.strip() for row in rows]


@cache
def _font(family: str, pixels: int, *, bold: bool) -> QFont:
    install_fonts()
    font = QFont(family)
    font.setPixelSize(pixels)
    font.setWeight(QFont.Weight.Bold if bold else QFont.Weight.Medium)
    font.setHintingPreference(QFont.HintingPreference.PreferNoHinting)
    return font


@dataclass(frozen=True, slots=True)
class Branding:
    """The gym on a pass: its name ("": none), and what paints its logo (None: none)."""

    gym: str = ""
    logo: Paint | None = None

    @classmethod
    def of(cls, gym: str, logo: str) -> "Branding":
        """Return the gym called `gym` with the picture in the file `logo` ("": none).

        Raises `KioskError` as `read_logo` does.
        """
        return cls(gym, read_logo(Path(logo)) if logo else None)


@dataclass(frozen=True, slots=True)
class PassDesign:
    """One pass: the text of its code, and who it belongs to."""

    text: str
    name: str
    number: str

    @classmethod
    def of(cls, text: str, customer: Customer) -> "PassDesign":
        """Return the design of the pass `text` of `customer`."""
        name = f"{customer.first_name} {customer.last_name}"
        return cls(text, " ".join(name.split()), str(customer.id))


def read_logo(file: Path) -> Paint:
    """Return what paints the picture in `file` (SVG, PNG, JPEG).

    Raises `KioskError` when it is not there or cannot be read as a picture.
    """
    if not file.is_file():
        raise KioskError(msg("There is no picture {file}; check screen.logo.", file=str(file)))
    if file.suffix.lower() == ".svg":
        renderer = QSvgRenderer(str(file))
        if renderer.isValid():
            size = renderer.defaultSize()

            def paint_svg(painter: QPainter, place: QRectF) -> None:
                renderer.render(painter, _inside(place, size.width(), size.height()))

            return paint_svg
    image = QImage(str(file))
    if image.isNull():
        raise KioskError(
            msg("{file} is no picture the kiosk can read; check screen.logo.", file=str(file))
        )

    def paint_image(painter: QPainter, place: QRectF) -> None:
        painter.setRenderHint(QPainter.RenderHint.SmoothPixmapTransform)
        painter.drawImage(_inside(place, image.width(), image.height()), image)

    return paint_image


def paint_horizontal(
    painter: QPainter, place: QRectF, design: PassDesign, gym: Branding, *, outlines: bool = False
) -> None:
    """Paint code left, words right: for labels and cards. `outlines`: letters as shapes."""
    side = place.height()
    paint_modules(painter, QRectF(place.x(), place.y(), side, side), pass_modules(design.text))
    gap = side * 0.03
    words = QRectF(place.x() + side + gap, place.y(), place.width() - side - gap, side)
    fitter = TextFitter(painter, outlines=outlines, align=Qt.AlignmentFlag.AlignLeft)
    top = words.y() + side * 0.08
    if gym.logo is not None:
        gym.logo(painter, QRectF(words.x(), top, words.width(), side * 0.2))
        top += side * 0.25
    if gym.gym:
        fitter.write(QRectF(words.x(), top, words.width(), side * 0.2), gym.gym, side * 0.075)
    name = QRectF(words.x(), words.y() + side * 0.4, words.width(), side * 0.4)
    fitter.write(name, design.name, side * 0.125, bold=True)
    number = QRectF(words.x(), words.y() + side * 0.85, words.width(), side * 0.11)
    fitter.write(number, design.number, side * 0.08)


def paint_vertical(
    painter: QPainter, place: QRectF, design: PassDesign, gym: Branding, *, outlines: bool = False
) -> None:
    """Paint gym, code and words below each other: for a page, and for a phone."""
    width, height = place.width(), place.height()
    fitter = TextFitter(painter, outlines=outlines, align=Qt.AlignmentFlag.AlignHCenter)
    code = code_rect(place)
    head = QRectF(place.x() + width * 0.06, place.y(), width * 0.88, code.y() - place.y())
    if gym.logo is not None:
        logo = QRectF(head.x(), head.y() + head.height() * 0.2, head.width(), head.height() * 0.4)
        gym.logo(painter, logo)
    if gym.gym:
        low = QRectF(head.x(), head.y() + head.height() * 0.64, head.width(), head.height() * 0.32)
        fitter.write(low, gym.gym, width * 0.055)
    paint_modules(painter, code, pass_modules(design.text))
    foot = QRectF(head.x(), code.bottom(), head.width(), place.y() + height - code.bottom())
    name = QRectF(foot.x(), foot.y(), foot.width(), foot.height() * 0.58)
    fitter.write(name, design.name, width * 0.085, bold=True)
    number = QRectF(foot.x(), foot.y() + foot.height() * 0.68, foot.width(), foot.height() * 0.2)
    fitter.write(number, design.number, width * 0.05)


def code_rect(place: QRectF) -> QRectF:
    """Return where `paint_vertical` puts the code, with its quiet zone."""
    side = place.width() * 0.8
    left = place.x() + (place.width() - side) / 2
    return QRectF(left, place.y() + place.height() * 0.2, side, side)


def _inside(place: QRectF, width: float, height: float) -> QRectF:
    """Return the largest rectangle of that shape inside `place`, in its middle."""
    factor = min(place.width() / max(1.0, width), place.height() / max(1.0, height))
    w, h = width * factor, height * factor
    return QRectF(place.x() + (place.width() - w) / 2, place.y() + (place.height() - h) / 2, w, h)
