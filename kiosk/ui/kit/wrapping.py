"""Breaking text into lines, in pixels of a font. Big letters are set closer than Qt would."""

import math
import unicodedata
from typing import Final

from PySide6.QtCore import Qt
from PySide6.QtGui import (
    QFont,
    QFontMetrics,
    QGuiApplication,
    QPainterPath,
    QTextLayout,
    QTextOption,
)

from kiosk.ui.theme import DISPLAY_FAMILY

AT_WORDS: Final = QTextOption.WrapMode.WordWrap
ANYWHERE: Final = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
ENDLESS: Final = 1_000_000

_TIGHT: Final = 0.88  # of the display face's own line height
_LONELY: Final = 0.2  # of the width of a paragraph is too little for its last line
_DEEPER: Final = 0.18  # of its size is how much deeper Noto's Arabic letters reach than Inter's


def direction(text: str, reading: Qt.LayoutDirection) -> Qt.LayoutDirection:
    """Return which way `text` is read on a screen that is read in the direction `reading`.

    One letter of the screen's own direction makes it a text of the screen, also where it begins
    with a name in other letters: "Ngozi وTobi" is Arabic. Otherwise its letters tell.
    """
    kinds = {unicodedata.bidirectional(letter) for letter in text}
    left, right = "L" in kinds, not kinds.isdisjoint({"R", "AL"})
    if not left and not right:
        return Qt.LayoutDirection.LayoutDirectionAuto
    if left and right:
        return reading
    return Qt.LayoutDirection.LeftToRight if left else Qt.LayoutDirection.RightToLeft


def depth(font: QFont, text: str) -> int:
    """Return how far the letters of `text` reach below the line of the font's own letters."""
    return round(font.pixelSize() * _DEEPER) if _is_arabic(text) else 0


def rise(font: QFont, text: str) -> int:
    """Return how far marks above Arabic letters of `text` reach above the font's own letters."""
    if not _is_arabic(text):
        return 0
    # By the outlines: `QFontMetrics.tightBoundingRect` leaves out the marks above letters.
    outlines = QPainterPath()
    outlines.addText(0, 0, font, text)
    top = math.ceil(-outlines.boundingRect().top()) + 1  # where the edge is smoothed
    return max(0, top - QFontMetrics(font).ascent())


def line_pitch(font: QFont, text: str = "") -> int:
    """Return the distance of two baselines of `text`."""
    tightness = _TIGHT if font.family() == DISPLAY_FAMILY else 1.0
    return round(QFontMetrics(font).height() * tightness) + depth(font, text)


def text_height(font: QFont, lines: int, text: str = "") -> int:
    """Return how tall `lines` lines of `text` are.

    Where Arabic is read, every text has its depth, so that a Latin name and an Arabic word in one
    row stand on one line.
    """
    read = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    height = rise(font, text) + QFontMetrics(font).height()
    height += round(font.pixelSize() * _DEEPER) if read else depth(font, text)
    return height + line_pitch(font, text) * (lines - 1)


def text_width(font: QFont, lines: list[str]) -> int:
    """Return how wide the widest of `lines` is."""
    metrics = QFontMetrics(font)
    return max((metrics.horizontalAdvance(line) for line in lines), default=0)


def paragraphs(font: QFont, text: str, width: int) -> list[str]:
    """Return the lines of `text`, which may hold line breaks of its own, broken for `width`.

    A paragraph does not end in a lonely short word where breaking it earlier helps.
    """
    return [line for part in text.split("\n") for line in _even_end(font, part, width) or [""]]


def broken(font: QFont, text: str, width: int) -> list[str]:
    """Return `text` broken for `width`: between words, or else wherever it must be."""
    lines = _broken(font, text, width, AT_WORDS)
    if text_width(font, lines) > width:
        return _broken(font, text, width, ANYWHERE)
    return lines


def balanced(font: QFont, text: str, width: int) -> list[str]:
    """Return `text` in as few lines as `width` allows, but of much the same length."""
    lines = broken(font, text, width)
    if len(lines) < 2:
        return lines
    for share in range(95, 50, -5):
        narrower = width * share // 100
        tried = _broken(font, text, narrower, AT_WORDS)
        if len(tried) > len(lines) or text_width(font, tried) > narrower:
            break
        lines = tried
    return lines


def fits(
    font: QFont,
    text: str,
    width: int,
    height: int,
    most_lines: int,
    wrap: QTextOption.WrapMode = ANYWHERE,
) -> bool:
    """Tell whether `text` fits into `width` x `height` in at most `most_lines` lines."""
    lines = _broken(font, text, width, wrap)
    if len(lines) > most_lines or text_width(font, lines) > width:
        return False
    return text_height(font, len(lines), text) <= height


def cut(font: QFont, text: str, width: int, height: int, most_lines: int) -> str:
    """Return the longest start of `text`, with an ellipsis, that fits; one line always does."""
    one = text_height(font, 1, text)
    room = 1 + max(0, height - one) // max(1, line_pitch(font, text))
    lines = min(most_lines, room)
    for kept in range(len(text), 0, -1):
        shorter = text[:kept].rstrip() + "…"
        if fits(font, shorter, width, ENDLESS, lines):
            return shorter
    return "…"


def _is_arabic(text: str) -> bool:
    return any(unicodedata.bidirectional(letter) == "AL" for letter in text)


def _even_end(font: QFont, text: str, width: int) -> list[str]:
    lines = broken(font, text, width)
    least = width * _LONELY
    if len(lines) < 2 or text_width(font, lines[-1:]) >= least:
        return lines
    for share in range(95, 65, -5):
        tried = broken(font, text, width * share // 100)
        if len(tried) == len(lines) and text_width(font, tried[-1:]) >= least:
            return tried
    return lines


def _broken(font: QFont, text: str, width: int, wrap: QTextOption.WrapMode) -> list[str]:
    layout = QTextLayout(text, font)
    option = QTextOption()
    option.setWrapMode(wrap)
    layout.setTextOption(option)
    layout.beginLayout()
    lines = []
    while (line := layout.createLine()).isValid():
        line.setLineWidth(width)
        lines.append(text[line.textStart() : line.textStart() + line.textLength()].rstrip())
    layout.endLayout()
    return lines
