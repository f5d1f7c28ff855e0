"""Short texts in boxes: as large as they fit, on as many lines as there is room for."""

from functools import cache
from typing import Final

from PySide6.QtCore import QPointF, QRectF, Qt
from PySide6.QtGui import QColor, QFont, QFontMetricsF, QPainter, QPainterPath, QTextLayout

from kiosk.ui.theme import DISPLAY_FAMILY, TEXT_FAMILY, install_fonts

_LINE: Final = 1.25  # height of a line, in sizes of the type
_SMALLER: Final = 0.94
_BREAK_BELOW: Final = 0.6  # of the wanted size: rather than smaller, words are broken
_LEAST: Final = 0.4  # of the wanted size: rather than smaller, the text is cut
_INK: Final = QColor("black")


class Words:
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
