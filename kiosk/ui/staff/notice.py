"""A sentence in place: what was just done, or what went wrong and what to do."""

from PySide6.QtCore import Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QFrame, QHBoxLayout, QWidget

from kiosk.ui.kit import Icon, Label
from kiosk.ui.palette import Meaning, Tone
from kiosk.ui.staff.rows import Chip
from kiosk.ui.theme import Role, Themed

_LOOKS = {
    Meaning.GOOD: (Tone.GOOD, "check"),
    Meaning.SAVED: (Tone.GOOD, "saved"),
    Meaning.NOTE: (Tone.NOTE, "clock"),
    Meaning.DESK: (Tone.DESK, "warning"),
    Meaning.UNKNOWN: (Tone.DESK, "question"),
    Meaning.REFUSED: (Tone.REFUSED, "stop"),
}


class Notice(Themed, QFrame):
    """A sentence with the icon and colour of its meaning; hidden when there is nothing to say."""

    def __init__(self, name: str = "notice") -> None:
        super().__init__()
        self.setObjectName(name)
        self.setProperty("surface", "raised")
        self._icon = Icon("check", 42)
        self._words = Label("", Role.BODY, wrap=True)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._words, 1)
        self.restyle()
        self.hush()

    @property
    def text(self) -> str:
        """The sentence, "" when hidden."""
        return self._words.text()

    def say(self, sentence: str, meaning: Meaning) -> None:
        """Show `sentence`."""
        tone, icon = _LOOKS[meaning]
        self._icon.set_icon(icon, tone)
        self._words.set_tone(tone)
        self._words.setText(sentence)
        self.setAccessibleName(sentence)
        self.setVisible(bool(sentence))

    def hush(self) -> None:
        """Hide it."""
        self.say("", Meaning.NOTE)

    def restyle(self) -> None:
        """See `Themed`."""
        theme = self.theme
        self._row.setContentsMargins(theme.px(28), theme.px(16), theme.px(28), theme.px(16))
        self._row.setSpacing(theme.px(18))


class ChipLabel(Themed, QWidget):
    """A `Chip` as a widget: colour, icon and word on a raised ground."""

    def __init__(self) -> None:
        super().__init__()
        self._icon = Icon("check", 34)
        self._word = Label("", Role.CAPTION)
        self._row = QHBoxLayout(self)
        self._row.addWidget(self._icon, 0, Qt.AlignmentFlag.AlignVCenter)
        self._row.addWidget(self._word)
        self.restyle()

    @property
    def word(self) -> str:
        """The word shown."""
        return self._word.text()

    def show_chip(self, chip: Chip) -> None:
        """Show `chip`."""
        self._icon.set_icon(chip.icon, chip.tone)
        self._word.set_tone(chip.tone)
        self._word.setText(chip.word)
        self.setAccessibleName(chip.word)

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground, round at both ends whatever the size."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.palette.raised))
        painter.drawRoundedRect(self.rect(), self.height() / 2, self.height() / 2)
        painter.end()

    def restyle(self) -> None:
        """See `Themed`."""
        theme = self.theme
        self._row.setContentsMargins(theme.px(22), theme.px(12), theme.px(22), theme.px(12))
        self._row.setSpacing(theme.px(12))
