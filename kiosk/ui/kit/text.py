"""Breaks text into lines, and shows it: always as plain text, never clipped.

Widths and heights are in pixels of a font. The display face has a smaller line height than Qt's.
"""

import math
import unicodedata
from functools import lru_cache
from typing import Final

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import (
    QColor,
    QFont,
    QFontMetrics,
    QGuiApplication,
    QPainter,
    QPainterPath,
    QPaintEvent,
    QResizeEvent,
    QTextLayout,
    QTextOption,
)
from PySide6.QtWidgets import QLabel, QSizePolicy, QStyle

from kiosk.ui.kit import accessibility
from kiosk.ui.kit.palette import Tone
from kiosk.ui.kit.theme import DISPLAY_FAMILY, Role, Themed

AT_WORDS: Final = QTextOption.WrapMode.WordWrap
ANYWHERE: Final = QTextOption.WrapMode.WrapAtWordBoundaryOrAnywhere
UNLIMITED_WIDTH: Final = 1_000_000
_DISPLAY_LINE_HEIGHT: Final = 0.88  # of the display face's own line height
_SHORT_LAST_LINE: Final = 0.2  # of the width of a paragraph is too little for its last line

_ARABIC_DESCENT: Final = (
    0.18  # of its size is how much deeper Noto's Arabic letters reach than Inter's
)

_SHRINK_BEFORE_WRAP = 0.86  # one line may be shrunk this much before the text is wrapped instead


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


def extra_descent(font: QFont, text: str) -> int:
    """Return how far the letters of `text` reach below the font's own descent."""
    return round(font.pixelSize() * _ARABIC_DESCENT) if _is_arabic(text) else 0


def extra_ascent(font: QFont, text: str) -> int:
    """Return how far marks above Arabic letters of `text` reach above the font's own letters."""
    if not _is_arabic(text):
        return 0
    # By the outlines: `QFontMetrics.tightBoundingRect` leaves out the marks above letters.
    outlines = QPainterPath()
    outlines.addText(0, 0, font, text)
    top = math.ceil(-outlines.boundingRect().top()) + 1  # where the edge is smoothed
    return max(0, top - QFontMetrics(font).ascent())


def line_spacing(font: QFont, text: str = "") -> int:
    """Return the distance of two baselines of `text`."""
    tightness = _DISPLAY_LINE_HEIGHT if font.family() == DISPLAY_FAMILY else 1.0
    return round(QFontMetrics(font).height() * tightness) + extra_descent(font, text)


def text_height(font: QFont, lines: int, text: str = "") -> int:
    """Return how tall `lines` lines of `text` are.

    Where Arabic is read, every text has its depth, so that a Latin name and an Arabic word in one
    row stand on one line.
    """
    read = QGuiApplication.layoutDirection() is Qt.LayoutDirection.RightToLeft
    height = extra_ascent(font, text) + QFontMetrics(font).height()
    height += round(font.pixelSize() * _ARABIC_DESCENT) if read else extra_descent(font, text)
    return height + line_spacing(font, text) * (lines - 1)


def text_width(font: QFont, lines: list[str]) -> int:
    """Return how wide the widest of `lines` is."""
    metrics = QFontMetrics(font)
    return max((metrics.horizontalAdvance(line) for line in lines), default=0)


def break_paragraphs(font: QFont, text: str, width: int) -> list[str]:
    """Return the lines of `text`, which may hold line breaks of its own, broken for `width`.

    A paragraph does not end in a lonely short word where breaking it earlier helps.
    """
    return [
        line for part in text.split("\n") for line in _without_short_end(font, part, width) or [""]
    ]


def break_lines(font: QFont, text: str, width: int) -> list[str]:
    """Return `text` broken for `width`: between words, or else wherever it must be."""
    lines = _break(font, text, width, AT_WORDS)
    if text_width(font, lines) > width:
        return _break(font, text, width, ANYWHERE)
    return lines


def balance_lines(font: QFont, text: str, width: int) -> list[str]:
    """Return `text` in as few lines as `width` allows, but of much the same length."""
    lines = break_lines(font, text, width)
    if len(lines) < 2:
        return lines
    for share in range(95, 50, -5):
        narrower = width * share // 100
        tried = _break(font, text, narrower, AT_WORDS)
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
    lines = _break(font, text, width, wrap)
    if len(lines) > most_lines or text_width(font, lines) > width:
        return False
    return text_height(font, len(lines), text) <= height


def elide_lines(font: QFont, text: str, width: int, height: int, most_lines: int) -> str:
    """Return the longest start of `text`, with an ellipsis, that fits; one line always does."""
    one = text_height(font, 1, text)
    room = 1 + max(0, height - one) // max(1, line_spacing(font, text))
    lines = min(most_lines, room)
    for kept in range(len(text), 0, -1):
        shorter = text[:kept].rstrip() + "…"
        if fits(font, shorter, width, UNLIMITED_WIDTH, lines):
            return shorter
    return "…"


@lru_cache(maxsize=256)  # asked for the same few texts many times while a screen is laid out
def _is_arabic(text: str) -> bool:
    return any(unicodedata.bidirectional(letter) == "AL" for letter in text)


def _without_short_end(font: QFont, text: str, width: int) -> list[str]:
    lines = break_lines(font, text, width)
    least = width * _SHORT_LAST_LINE
    if len(lines) < 2 or text_width(font, lines[-1:]) >= least:
        return lines
    for share in range(95, 65, -5):
        tried = break_lines(font, text, width * share // 100)
        if len(tried) == len(lines) and text_width(font, tried[-1:]) >= least:
            return tried
    return lines


def _break(font: QFont, text: str, width: int, wrap: QTextOption.WrapMode) -> list[str]:
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


class Label(Themed, QLabel):
    """A line or paragraph in a role of the type scale; wraps when `wrap`.

    Markup in the text is shown as it is written.
    """

    def __init__(
        self,
        text: str = "",
        role: Role = Role.BODY,
        *,
        tone: Tone = Tone.PLAIN,
        wrap: bool = False,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        super().__init__()
        self._role = role
        self._tone = tone
        self._colour: QColor | None = None
        self.setTextFormat(Qt.TextFormat.PlainText)
        self.setWordWrap(wrap)
        self.setAlignment(align | Qt.AlignmentFlag.AlignVCenter)
        self.setText(text)
        self.restyle()

    def set_tone(self, tone: Tone) -> None:
        """Colour the text by what it says."""
        self._tone, self._colour = tone, None
        self.update()

    def set_colour(self, colour: QColor) -> None:
        """Colour the text freely, for coloured grounds."""
        self._colour = colour
        self.update()

    @property
    def colour(self) -> QColor:
        """The colour the text is painted in."""
        return self._colour or self.theme.palette.tone(self._tone)

    def restyle(self) -> None:
        self.setFont(self.theme.font(self._role))

    def heightForWidth(self, width: int) -> int:
        """Return the height of the lines `width` makes; -1 where the text does not wrap."""
        if not self.wordWrap():
            return -1
        lines = break_paragraphs(self.font(), self.text(), max(1, width))
        return text_height(self.font(), len(lines), self.text())

    def sizeHint(self) -> QSize:
        """Ask for the width of the text, as Qt reckons it, and the height of its own lines."""
        return self._hint(super().sizeHint())

    def minimumSizeHint(self) -> QSize:
        """Ask for no less than one line."""
        return self._hint(super().minimumSizeHint())

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text: a style sheet's colours must not win over those of a meaning."""
        font, box = self.font(), self.contentsRect()
        lines = self.text().split("\n")
        if self.wordWrap():
            lines = break_paragraphs(font, self.text(), max(1, box.width()))
        self._paint(lines, box)

    def _hint(self, size: QSize) -> QSize:
        lines = 1 if self.wordWrap() else self.text().count("\n") + 1
        return QSize(size.width(), text_height(self.font(), lines, self.text()))

    def _paint(self, lines: list[str], box: QRect) -> None:
        """Paint `lines` into `box`, by their baselines.

        By its box, a line with letters of another font would be set lower than its neighbours.
        """
        font, text = self.font(), self.text()
        metrics = QFontMetrics(font)
        pitch = line_spacing(font, text)
        spare = box.height() - text_height(font, len(lines), text)
        first = box.y() + spare // 2 + extra_ascent(font, text) + metrics.ascent()
        align = QStyle.visualAlignment(self.layoutDirection(), self.alignment())
        painter = QPainter(self)
        painter.setPen(self.colour)
        # A name in Latin letters keeps its full stop on the right, also where Arabic is spoken.
        painter.setLayoutDirection(direction(text, self.layoutDirection()))
        for number, line in enumerate(lines):
            left = _left(align, box, metrics.horizontalAdvance(line))
            painter.drawText(left, first + number * pitch, line)
        painter.end()


class FitLabel(Label):
    """Text of any length that is made smaller, then wrapped, then elided to fit its place.

    It starts at `role`, may shrink to `least`, and takes up to `lines` lines. `full_text` is what
    was set; `text()` is what is shown. `inset` (pixels at u = 1) leaves room on both sides for
    letters that reach out of their box, such as a very large Ł. With `wrap_last` it is made as
    small as it may be before it is wrapped. All of the text is read aloud, however it is shown.
    """

    accessible_role = accessibility.Role.StaticText

    def __init__(
        self,
        text: str = "",
        role: Role = Role.HERO,
        *,
        least: Role = Role.LEAD,
        lines: int = 2,
        tone: Tone = Tone.PLAIN,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
        inset: float = 0,
        wrap_last: bool = False,
    ) -> None:
        self._full = text
        self._wrap_last = wrap_last
        self._inset = inset
        self._least = least
        self._lines = lines
        self._shown: list[str] = []
        super().__init__(text, role, tone=tone, wrap=True, align=align)
        self.setAccessibleName(text)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def full_text(self) -> str:
        """The text that was set, before any eliding."""
        return self._full

    def set_lines(self, lines: int) -> None:
        """Allow up to `lines` lines from the next text on."""
        self._lines = lines

    def set_text(self, text: str) -> None:
        """Show `text`, fitted anew."""
        self._full = text
        self.setAccessibleName(text)
        self.fit()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height the best fit for `width` needs."""
        if not self._full:
            return 0
        width = max(1, width - self._sides())
        font, text = self._best(width, UNLIMITED_WIDTH)
        return text_height(font, len(break_lines(font, text, width)), text)

    def fits(self, width: int, height: int) -> bool:
        """Tell whether all of the text has room in `width` x `height`, however small."""
        return self._best(max(1, width - self._sides()), height)[1] == self._full

    def sizeHint(self) -> QSize:
        """Ask for one line at full size, but no wider than is common."""
        if not self._full:
            return QSize(0, 0)
        metrics = QFontMetrics(self.theme.font(self._role))
        wide = min(metrics.horizontalAdvance(self._full) + 2, self.theme.px(900))
        return QSize(wide + self._sides(), metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Ask for a few letters at the least size."""
        metrics = QFontMetrics(self.theme.font(self._least))
        return QSize(metrics.averageCharWidth() * 4, metrics.height() if self._full else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self.fit()

    def restyle(self) -> None:
        super().restyle()
        self.fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint line by line, set closer than a paragraph would be."""
        side = self._sides() // 2
        self._paint(self._shown, self.contentsRect().adjusted(side, 0, -side, 0))

    def fit(self) -> None:
        """Fit the text into the place as it is now; Qt tells of a new place only what is seen."""
        if not self._full or self.width() <= 0:
            self._shown = [self._full]
            self.setText(self._full)
            return
        width = max(1, self.width() - self._sides())
        font, text = self._best(width, max(1, self.height()))
        self._shown = balance_lines(font, text, width)
        self.setFont(font)
        self.setText(text)

    def needed_size(self) -> QSize:
        """Return the room the text takes as it is shown now."""
        wide = text_width(self.font(), self._shown)
        tall = text_height(self.font(), len(self._shown), self.text())
        return QSize(wide + self._sides(), tall)

    def _sides(self) -> int:
        return 2 * self.theme.px(self._inset) if self._inset else 0

    def _best(self, width: int, height: int) -> tuple[QFont, str]:
        """Return the largest font that fits, and the text, elided if even the least does not."""
        font = self.theme.font(self._role)
        least = min(self.theme.font(self._least).pixelSize(), font.pixelSize())
        largest = font.pixelSize()
        # A little smaller is better than one more line; one more line is better than much smaller.
        before_wrap = least if self._wrap_last else max(least, round(largest * _SHRINK_BEFORE_WRAP))
        # A word may be broken only where it would have to be elided otherwise.
        for lines, smallest, wrap in (
            *((few, before_wrap, AT_WORDS) for few in range(1, self._lines)),
            (self._lines, least, AT_WORDS),
            (self._lines, least, ANYWHERE),
        ):
            for size in range(largest, smallest - 1, -max(1, largest // 32)):
                font.setPixelSize(size)
                if fits(font, self._full, width, height, lines, wrap):
                    return font, self._full
        font.setPixelSize(least)
        return font, elide_lines(font, self._full, width, height, self._lines)


def _left(align: Qt.AlignmentFlag, box: QRect, wide: int) -> int:
    """Return where a line `wide` pixels wide begins in `box`."""
    if align & Qt.AlignmentFlag.AlignRight:
        return box.right() + 1 - wide
    if align & Qt.AlignmentFlag.AlignHCenter:
        return box.x() + (box.width() - wide) // 2
    return box.x()
