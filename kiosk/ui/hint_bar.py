"""What to do so that the camera sees the code: a picture and one short sentence."""

from PySide6.QtCore import QCoreApplication, Qt
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QWidget

from kiosk.core.hint import Hint
from kiosk.ui.kit import FitLabel, Icon
from kiosk.ui.theme import Role, Themed

_ICON = 120  # pixels at u = 1


def hint_words(hint: Hint) -> tuple[str, str]:
    """Return the icon and the sentence of `hint`."""
    translate = QCoreApplication.translate
    return {
        Hint.DARK: ("lamp", translate("words", "It is dark here: hold it closer")),
        Hint.BRIGHT: (
            "brightness",
            translate("words", "Turn your screen's brightness down a little"),
        ),
        Hint.GLARE: ("tilt", translate("words", "Tilt it a little: a lamp is reflected in it")),
        Hint.BLURRED: ("steady", translate("words", "Hold it still, and not too close")),
        Hint.FAR: ("closer", translate("words", "Hold it closer")),
        Hint.CUT_OFF: ("whole", translate("words", "Show the whole code")),
    }[hint]


class HintBar(Themed, QWidget):
    """Lies on the lower part of its parent, in the gym's colour; hidden without a hint."""

    def __init__(self, parent: QWidget) -> None:
        super().__init__(parent)
        self.setObjectName("hint")
        self._icon = Icon("steady", _ICON)
        self._words = FitLabel("", Role.TITLE, least=Role.CAPTION, lines=2)
        for part in (self._icon, self._words):
            part.setParent(self)
        self._hint: Hint | None = None
        self.hide()

    @property
    def hint(self) -> Hint | None:
        """What is shown, None when nothing is."""
        return self._hint

    @property
    def sentence(self) -> str:
        """The sentence shown, "" when hidden."""
        return self._words.full_text if self._hint is not None else ""

    def set_hint(self, hint: Hint | None) -> None:
        """Show `hint`, or nothing."""
        if hint is self._hint:
            return
        self._hint = hint
        self.reword()
        self.setVisible(hint is not None)

    def reword(self) -> None:
        """See `Themed`."""
        if self._hint is not None:
            icon, sentence = hint_words(self._hint)
            self._icon.set_icon(icon)
            self._words.set_text(sentence)
            self.setAccessibleName(sentence)
            self.fit()

    def fit(self) -> None:
        """Take the place for the words in the parent as it is now."""
        if not hasattr(self, "_words") or (parent := self.parentWidget()) is None:
            return  # the parent's style arrives while Qt is still building this widget
        theme = self.theme
        pad, gap, aside = theme.px(26), theme.px(26), theme.px(34)
        icon = self._icon.width()
        width = parent.width() - 2 * aside
        words = max(1, width - 2 * pad - icon - gap)
        tall = max(icon, self._words.heightForWidth(words))
        self.setGeometry(aside, parent.height() - aside - tall - 2 * pad, width, tall + 2 * pad)
        self._icon.move(pad, pad + (tall - icon) // 2)
        self._words.setGeometry(pad + icon + gap, pad, words, tall)

    def restyle(self) -> None:
        """See `Themed`."""
        if hasattr(self, "_words"):
            self._icon.set_colour(QColor(self.theme.palette.brand_ink))
            self._words.set_colour(QColor(self.theme.palette.brand_ink))
        self.fit()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.palette.brand))
        painter.drawRoundedRect(self.rect(), self.theme.radius, self.theme.radius)
        painter.end()
