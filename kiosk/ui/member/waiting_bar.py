"""The bar that says during an open question that another code was read."""

from PySide6.QtCore import QEvent, QObject, Qt, Signal
from PySide6.QtGui import QColor, QPainter, QPaintEvent
from PySide6.QtWidgets import QApplication, QWidget

from kiosk.ui.kit import CountdownBar, FitLabel, Icon, accessibility
from kiosk.ui.kit.palette import Meaning
from kiosk.ui.kit.theme import Role, Themed
from kiosk.ui.member.screen import QuestionScreen
from kiosk.ui.member.texts import waiting_scans_text
from kiosk.ui.sounds import Cue, Player

_TOUCHES = frozenset({QEvent.Type.MouseButtonPress, QEvent.Type.TouchBegin, QEvent.Type.KeyPress})

_ICON = 110  # pixels at u = 1


class WaitingBar(Themed, QWidget):
    """Lies on a question of `window`, in the gym's colour, where nothing is read or touched.

    It is a notification, read aloud while the focus stays with the question. `touched()` is emitted
    for every touch and key while it is shown; each goes on to its receiver. `player` plays that a
    code was read.
    """

    accessible_role = accessibility.Role.Notification

    touched = Signal()

    def __init__(self, window: QWidget, player: Player) -> None:
        super().__init__(window)
        self.setObjectName("waiting")
        self.setAttribute(Qt.WidgetAttribute.WA_TransparentForMouseEvents)
        self._window = window
        self._player = player
        self._question: QuestionScreen | None = None
        self._shown = (0, False)
        self._icon = Icon("clock", _ICON)
        self._words = FitLabel("", Role.HEADLINE, least=Role.CAPTION, lines=2)
        self._countdown = CountdownBar()
        self._countdown.setObjectName("waiting_countdown")
        for part in (self._icon, self._words, self._countdown):
            part.setParent(self)
        self.hide()

    @property
    def text(self) -> str:
        """The text shown; "" while hidden."""
        return "" if self.isHidden() else self._words.full_text

    @property
    def limit_ms(self) -> int:
        """How long the question stays, as set last, in milliseconds."""
        return self._countdown.limit_ms

    def sound(self, *, full: bool) -> None:
        """Play that a code was read or, with a full queue, that it has to be shown again."""
        self._player.play(Meaning.UNKNOWN if full else Cue.READ)

    def show_waiting(
        self, question: QuestionScreen, waiting: int, *, full: bool, limit_ms: int
    ) -> None:
        """Show on `question` how many wait; it stays for `limit_ms` unless it is touched."""
        if self.isHidden() and (application := QApplication.instance()) is not None:
            application.installEventFilter(self)
        self._question = question
        self._shown = waiting, full
        self.retranslate()
        question.countdown.start(limit_ms)
        self._countdown.start(limit_ms)
        self.fit()
        self.show()
        self.raise_()

    def hide_bar(self) -> None:
        """Hide the bar."""
        if application := QApplication.instance():
            application.removeEventFilter(self)
        self._question = None
        self.hide()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch for touches; every event goes on to its receiver."""
        if (
            event.type() in _TOUCHES
            and isinstance(watched, QWidget)
            and (watched is self._window or self._window.isAncestorOf(watched))
        ):
            self.touched.emit()
        return False

    def retranslate(self) -> None:
        waiting, full = self._shown
        if waiting:
            self._words.set_text(waiting_scans_text(waiting, full=full))
            before = self.accessibleName()
            accessibility.set_spoken(self, self._words.full_text)
            if self.accessibleName() != before:
                accessibility.notify(self)

    def restyle(self) -> None:
        if hasattr(self, "_countdown"):
            ink = QColor(self.theme.palette.brand_ink)
            for part in (self._icon, self._words, self._countdown):
                part.set_colour(ink)
            self.fit()

    def fit(self) -> None:
        """Lay the bar out in the room the question leaves."""
        if self._question is None:
            return
        theme, room = self.theme, self._question.room_for_others()
        self.setGeometry(room)
        wide, tall, aside, gap = room.width(), room.height(), theme.margin, theme.gap
        strip = self._is_strip
        self._icon.setVisible(not strip)
        self._countdown.setVisible(strip)  # elsewhere the question's own can be seen
        if strip:
            bar = theme.px(14)
            left = (wide - 2 * aside) // 5
            self.place(self._countdown, wide - aside - left, (tall - bar) // 2, left, bar)
            self.place(self._words, aside, 0, wide - 2 * aside - left - gap, tall)
            return
        icon, pad = self._icon.width(), theme.px(16)
        self.place(self._icon, aside, (tall - icon) // 2, icon, icon)
        before = aside + icon + gap
        self.place(self._words, before, pad, wide - before - aside, tall - 2 * pad)

    @property
    def _is_strip(self) -> bool:
        """Whether there is no more room than along the lower edge."""
        return self.width() == self._window.width()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the ground."""
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        painter.setPen(Qt.PenStyle.NoPen)
        painter.setBrush(QColor(self.theme.palette.brand))
        if self._is_strip:
            painter.drawRect(self.rect())
        else:
            painter.drawRoundedRect(self.rect(), self.theme.radius, self.theme.radius)
        painter.end()
