"""The page that asks for the staff PIN, or says how to set one."""

from typing import Protocol

from PySide6.QtCore import QDeadlineTimer, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QColor, QKeyEvent, QPainter, QPaintEvent
from PySide6.QtWidgets import QBoxLayout, QHBoxLayout, QVBoxLayout, QWidget

from kiosk.core.errors import KioskError, PinRejected
from kiosk.core.staff_people import StaffIdentity
from kiosk.ui.kit import Button, ButtonKind, Icon, Label, PinPad, accessibility
from kiosk.ui.kit.palette import Meaning, Tone
from kiosk.ui.kit.surfaces import Notice
from kiosk.ui.kit.theme import Role, Themed
from kiosk.ui.language.messages import error_text
from kiosk.ui.staff.calls import StaffCalls
from kiosk.ui.staff.texts import translate

MIN_DIGITS = 4
MAX_DIGITS = 12


class PinCheck(Protocol):
    """Checks the staff PIN."""

    @property
    def configured(self) -> bool:
        """Whether a PIN has been set; without one the staff area stays shut. Never blocks."""

    def check(self, pin: str) -> StaffIdentity:
        """Return whose `pin` is. Raises `PinRejected` when it is wrong or comes too soon.

        Slow on purpose (argon2), so it is called from a worker thread.
        """


class PinDots(Themed, QWidget):
    """The digits typed so far, as dots; the places of the shortest PIN are outlined."""

    accessible_role = accessibility.Role.StaticText

    def __init__(self) -> None:
        super().__init__()
        self.setObjectName("pin_dots")
        self._count = 0
        self.set_count(0)

    @property
    def count(self) -> int:
        """How many digits were typed."""
        return self._count

    def set_count(self, count: int) -> None:
        """Show `count` dots."""
        self._count = count
        words = translate("Staff", "Digits typed: {count}").format(count=count)
        accessibility.set_spoken(self, words)
        self.update()

    def sizeHint(self) -> QSize:
        return QSize(self.theme.px(52) * MAX_DIGITS, self.theme.px(60))

    def restyle(self) -> None:
        self.updateGeometry()

    def paintEvent(self, _event: QPaintEvent) -> None:
        """Paint the dots."""
        theme = self.theme
        places = max(self._count, MIN_DIGITS)
        step, side = theme.px(52), theme.px(28)
        left = (self.width() - step * places) / 2 + (step - side) / 2
        painter = QPainter(self)
        painter.setRenderHint(QPainter.RenderHint.Antialiasing)
        for place in range(places):
            typed = place < self._count
            painter.setPen(Qt.PenStyle.NoPen)
            painter.setBrush(QColor(theme.palette.ink if typed else theme.palette.edge))
            painter.drawEllipse(round(left + place * step), (self.height() - side) // 2, side, side)
        painter.end()


class PinPage(Themed, QWidget):
    """Asks for the PIN, or says how to set one.

    Signals: `opened(StaffIdentity)` when the PIN was right; `given_up()` when staff go back.
    """

    accessible_role = accessibility.Role.Dialog

    opened = Signal(object)
    given_up = Signal()

    def __init__(self, pin: PinCheck, calls: StaffCalls) -> None:
        super().__init__()
        self.setObjectName("pin_page")
        self._pin = pin
        self._calls = calls
        self._digits = ""
        self._checking = False
        self._wait = QDeadlineTimer(0)
        self._ticks = QTimer(self)
        self._ticks.setInterval(200)
        self._ticks.timeout.connect(self._tick)
        self.dots = PinDots()
        self.notice = Notice("pin_notice")
        self._pad = PinPad(roomy=True)
        self._pad.typed.connect(self._type)
        self._pad.erased.connect(self._erase)
        self._pad.entered.connect(self._enter)
        self._title = Label("", Role.TITLE, align=Qt.AlignmentFlag.AlignHCenter, wrap=True)
        self._hint = Label("", tone=Tone.MUTED, align=Qt.AlignmentFlag.AlignHCenter, wrap=True)
        self._back = Button(
            translate("Staff", "Back"),
            name="pin_back",
            kind=ButtonKind.QUIET,
            icon="back",
            on_click=self.given_up.emit,
        )
        self._lay_out()
        self._update_texts()
        self.restyle()

    def enter(self) -> None:
        """Begin anew: nothing typed. A wait that is under way goes on."""
        self._update_texts()
        self._set_digits("")
        self._checking = False
        self.notice.clear()
        self._tick()
        self.setFocus()

    def clear(self) -> None:
        """Forget what was typed."""
        self._set_digits("")
        self.notice.clear()
        self._ticks.stop()

    @property
    def waiting(self) -> bool:
        """Whether a wrong PIN makes the next one wait."""
        return not self._wait.hasExpired()

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take digits, Backspace, Enter and Escape from a keyboard."""
        if event.key() == Qt.Key.Key_Escape:
            self.given_up.emit()
        elif event.key() in (Qt.Key.Key_Return, Qt.Key.Key_Enter):
            self._enter()
        elif event.key() == Qt.Key.Key_Backspace:
            self._erase()
        elif len(event.text()) == 1 and event.text() in "0123456789":
            self._type(event.text())
        else:
            super().keyPressEvent(event)

    def restyle(self) -> None:
        theme = self.theme
        portrait = theme.portrait
        self._both.setDirection(
            QBoxLayout.Direction.TopToBottom if portrait else QBoxLayout.Direction.LeftToRight
        )
        self._both.setSpacing(theme.px(48 if portrait else 72))
        self._place_back(below_pad=portrait)
        self._both.setStretch(0, 3 if portrait else 1)  # an upright screen's keys lie in reach
        self._both.setStretch(self._both.count() - 1, 2 if portrait else 1)
        self._side.setSpacing(theme.gap)
        across = min(theme.px(960 if portrait else 760), theme.width - 2 * theme.margin)
        self._side_box.setFixedWidth(across)

    def _lay_out(self) -> None:
        centre = Qt.AlignmentFlag.AlignHCenter
        self._side_box = QWidget()
        self._side = QVBoxLayout(self._side_box)
        self._side.setContentsMargins(0, 0, 0, 0)
        self._side.addStretch(1)
        self._side.addWidget(Icon("lock", 96, tone=Tone.BRAND), 0, centre)
        for widget in (self._title, self._hint, self.dots, self.notice):
            self._side.addWidget(widget)
        self._side.addStretch(1)
        self._both = QBoxLayout(QBoxLayout.Direction.LeftToRight, self)
        self._both.setContentsMargins(0, 0, 0, 0)
        self._both.addStretch(1)
        # Not aligned: an aligned item gets the height of its hint, which knows no second line.
        middle = QHBoxLayout()
        middle.addStretch(1)
        middle.addWidget(self._side_box)
        middle.addStretch(1)
        self._both.addLayout(middle, 0)
        self._both.addWidget(self._pad, 0, Qt.AlignmentFlag.AlignCenter)
        self._both.addStretch(1)

    def _place_back(self, *, below_pad: bool) -> None:
        """Put the way back last: below the pad, or below the words where the pad is beside them."""
        for box in (self._side, self._both):
            box.removeWidget(self._back)
        box = self._both if below_pad else self._side
        box.insertWidget(box.count() - 1, self._back, 0, Qt.AlignmentFlag.AlignHCenter)

    def _update_texts(self) -> None:
        configured = self._pin.configured
        self._pad.setVisible(configured)
        self.dots.setVisible(configured)
        if configured:
            self._title.setText(translate("Staff", "Staff"))
            self._hint.setText(translate("Staff", "Type your PIN, then touch the tick."))
        else:
            self._title.setText(translate("Staff", "No staff PIN yet"))
            self._hint.setText(
                translate(
                    "Staff",
                    "The staff area stays shut until there is a PIN. Set one with the command "
                    "“kiosk pin” on this computer, then start the kiosk again.",
                )
            )
        accessibility.set_spoken(self, f"{self._title.text()}. {self._hint.text()}")

    def _set_digits(self, digits: str) -> None:
        self._digits = digits
        self.dots.set_count(len(digits))

    @Slot(str)
    def _type(self, digit: str) -> None:
        if self._checking or self.waiting or not self._pin.configured:
            return
        if len(self._digits) < MAX_DIGITS:
            self.notice.clear()
            self._set_digits(self._digits + digit)

    @Slot()
    def _erase(self) -> None:
        if not self._checking:
            self._set_digits(self._digits[:-1])

    @Slot()
    def _enter(self) -> None:
        if self._checking or self.waiting or not self._pin.configured:
            return
        if len(self._digits) < MIN_DIGITS:
            words = translate("Staff", "A PIN has at least {count} digits.")
            self.notice.show_message(words.format(count=MIN_DIGITS), Meaning.DESK)
            return
        digits, check = self._digits, self._pin.check
        self._set_digits("")
        self._checking = True
        self.notice.show_message(translate("Staff", "One moment…"), Meaning.NOTE)
        self._calls.run(lambda: check(digits), self._right, self._wrong)

    def _right(self, identity: StaffIdentity) -> None:
        self._checking = False
        self.notice.clear()
        self.opened.emit(identity)

    def _wrong(self, error: KioskError) -> None:
        self._checking = False
        self.notice.show_message(error_text(error), Meaning.REFUSED)
        if isinstance(error, PinRejected) and error.wait_seconds > 0:
            self._wait = QDeadlineTimer(round(error.wait_seconds * 1000))
            self._tick()

    @Slot()
    def _tick(self) -> None:
        """Count the wait down."""
        self._pad.setEnabled(not self.waiting)
        if self.waiting:
            seconds = -(-self._wait.remainingTime() // 1000)
            words = translate("Staff", "That PIN was wrong. The next try is in {seconds} s.")
            self.notice.show_message(words.format(seconds=seconds), Meaning.REFUSED)
            self._ticks.start()
        elif self._ticks.isActive():
            self._ticks.stop()
            self.notice.show_message(translate("Staff", "You can try again now."), Meaning.NOTE)
