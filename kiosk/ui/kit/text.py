"""Text on the screen: always plain, never clipped."""

from PySide6.QtCore import QRect, QSize, Qt
from PySide6.QtGui import QColor, QFont, QFontMetrics, QPainter, QPaintEvent, QResizeEvent
from PySide6.QtWidgets import QLabel, QSizePolicy

from kiosk.ui.palette import Tone, tone_colour
from kiosk.ui.theme import Role, Themed

_ENDLESS = 1_000_000


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
        return self._colour or tone_colour(self._tone, self.theme.brand)

    def restyle(self) -> None:
        """See `Themed`."""
        self.setFont(self.theme.font(self._role))

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the text: a style sheet's colours must not win over those of a meaning."""
        flags = int(self.alignment())
        if self.wordWrap():
            flags |= int(Qt.TextFlag.TextWordWrap)
        painter = QPainter(self)
        painter.setPen(self.colour)
        painter.drawText(self.contentsRect(), flags, self.text())
        painter.end()


class FitLabel(Label):
    """Text of any length that is made smaller, then wrapped, then elided to fit its place.

    It starts at `role`, may shrink to `least`, and takes up to `lines` lines. `full_text` is what
    was set; `text()` is what is shown.
    """

    def __init__(
        self,
        text: str = "",
        role: Role = Role.HERO,
        *,
        least: Role = Role.LEAD,
        lines: int = 2,
        tone: Tone = Tone.PLAIN,
        align: Qt.AlignmentFlag = Qt.AlignmentFlag.AlignLeft,
    ) -> None:
        self._full = text
        self._least = least
        self._lines = lines
        super().__init__(text, role, tone=tone, wrap=True, align=align)
        policy = QSizePolicy(QSizePolicy.Policy.Expanding, QSizePolicy.Policy.Preferred)
        policy.setHeightForWidth(True)
        self.setSizePolicy(policy)

    @property
    def full_text(self) -> str:
        """The text that was set, before any eliding."""
        return self._full

    def set_text(self, text: str) -> None:
        """Show `text`, fitted anew."""
        self._full = text
        self.setAccessibleName(text)
        self._fit()
        self.updateGeometry()

    def hasHeightForWidth(self) -> bool:
        """Say that the height follows the width."""
        return True

    def heightForWidth(self, width: int) -> int:
        """Return the height the best fit for `width` needs."""
        if not self._full:
            return 0
        font, text = self._best(width, _ENDLESS)
        return self._needed(font, text, width).height()

    def sizeHint(self) -> QSize:
        """Ask for one line at full size, but no wider than is common."""
        if not self._full:
            return QSize(0, 0)
        metrics = QFontMetrics(self.theme.font(self._role))
        wide = min(metrics.horizontalAdvance(self._full), self.theme.px(900))
        return QSize(wide, metrics.height())

    def minimumSizeHint(self) -> QSize:
        """Ask for a few letters at the least size."""
        metrics = QFontMetrics(self.theme.font(self._least))
        return QSize(metrics.averageCharWidth() * 4, metrics.height() if self._full else 0)

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Fit again."""
        super().resizeEvent(event)
        self._fit()

    def restyle(self) -> None:
        """See `Themed`."""
        super().restyle()
        self._fit()

    def _fit(self) -> None:
        if not self._full or self.width() <= 0:
            self.setText(self._full)
            return
        font, text = self._best(self.width(), max(1, self.height()))
        self.setFont(font)
        self.setText(text)

    def _best(self, width: int, height: int) -> tuple[QFont, str]:
        """Return the largest font that fits, and the text, elided if even the least does not."""
        font = self.theme.font(self._role)
        least = self.theme.font(self._least).pixelSize()
        largest = font.pixelSize()
        # One line, if it need not shrink below two thirds; else as many lines as are allowed.
        for lines, smallest in ((1, max(least, largest * 2 // 3)), (self._lines, least)):
            for size in range(largest, smallest - 1, -max(1, largest // 32)):
                font.setPixelSize(size)
                if self._fits(font, self._full, width, height, lines):
                    return font, self._full
        font.setPixelSize(least)
        return font, self._cut(font, width, height)

    def _needed(self, font: QFont, text: str, width: int) -> QRect:
        box = QRect(0, 0, width, _ENDLESS)
        return QFontMetrics(font).boundingRect(box, int(Qt.TextFlag.TextWordWrap), text)

    def _fits(self, font: QFont, text: str, width: int, height: int, lines: int) -> bool:
        metrics = QFontMetrics(font)
        needed = self._needed(font, text, width)
        most = metrics.height() + (lines - 1) * metrics.lineSpacing()
        return needed.width() <= width and needed.height() <= min(height, most + 1)

    def _cut(self, font: QFont, width: int, height: int) -> str:
        metrics = QFontMetrics(font)
        lines = max(1, min(self._lines, height // max(1, metrics.lineSpacing())))
        for kept in range(len(self._full), 0, -1):
            text = self._full[:kept].rstrip() + "…"
            if self._fits(font, text, width, max(height, metrics.height()), lines):
                return text
        return "…"
