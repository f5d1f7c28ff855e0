"""The staff area: a PIN, the pages behind it, and a lock after a time without a touch."""

from collections.abc import Callable
from datetime import datetime

from PySide6.QtCore import QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QHideEvent, QImage
from PySide6.QtWidgets import QApplication, QStackedLayout, QVBoxLayout, QWidget

from kiosk.core.checkin.checkin import Checkin
from kiosk.core.device_page import DeviceControl
from kiosk.core.identification.codes import Code, Symbology
from kiosk.core.identification.scanner_input import RejectedInput, ScannerInput
from kiosk.core.staff import StaffService
from kiosk.core.staff_people import StaffIdentity
from kiosk.ui.jobs import Jobs
from kiosk.ui.kit import accessibility
from kiosk.ui.kit.theme import Themed
from kiosk.ui.language.messages import message_text
from kiosk.ui.passes import PassPrinter
from kiosk.ui.staff.calls import PageContext, StaffCalls
from kiosk.ui.staff.dialogs import ActionQuestion, Dialogs
from kiosk.ui.staff.pages import StaffPages
from kiosk.ui.staff.pin_page import PinCheck, PinPage
from kiosk.ui.staff.texts import translate

_ACTIVITY = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.Wheel,
        QEvent.Type.TouchBegin,
        QEvent.Type.TouchUpdate,
        QEvent.Type.KeyPress,
    }
)


class IdleWatch(QObject):
    """Emits `idle` when nobody has touched, typed or scanned for a while.

    While running it sees the events of the whole application, because a finger may land on any
    child of `place`. Signals: `left(seconds)` once a second near the end; `idle()` once.
    """

    left = Signal(int)
    idle = Signal()

    def __init__(self, place: QWidget, *, warn_s: int = 10) -> None:
        super().__init__(place)
        self._place = place
        self._warn_ms = warn_s * 1000
        self._limit = QTimer(self)
        self._limit.setSingleShot(True)
        self._limit.setTimerType(Qt.TimerType.PreciseTimer)  # coarse ones may be 5 % off
        self._limit.timeout.connect(self._over)
        self._tick = QTimer(self)
        self._tick.setInterval(250)
        self._tick.timeout.connect(self._tell)
        self._last_emitted = 0

    @property
    def remaining_ms(self) -> int:
        """Milliseconds until `idle`; -1 when not waiting."""
        return self._limit.remainingTime()

    def start(self, seconds: float) -> None:
        """Wait for `seconds` without a touch, key or scan."""
        self.stop()
        self._limit.start(max(1, round(seconds * 1000)))
        self._tick.start()
        app = QApplication.instance()
        assert app is not None
        app.installEventFilter(self)

    def stop(self) -> None:
        """Stop waiting."""
        self._limit.stop()
        self._tick.stop()
        app = QApplication.instance()
        if app is not None:
            app.removeEventFilter(self)
        self._emit_left(0)

    def sign(self) -> None:
        """Begin the wait again, because somebody is there."""
        if self._limit.isActive():
            self._limit.start()
            self._emit_left(0)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Watch for touches and keys; every event goes on to its receiver."""
        if event.type() in _ACTIVITY and self._inside(watched):
            self.sign()
        return False

    def _inside(self, watched: QObject) -> bool:
        return isinstance(watched, QWidget) and (
            watched is self._place or self._place.isAncestorOf(watched)
        )

    def _tell(self) -> None:
        remaining = self._limit.remainingTime()
        near = 0 <= remaining <= self._warn_ms and self._limit.interval() > self._warn_ms
        self._emit_left(-(-remaining // 1000) if near else 0)

    def _emit_left(self, seconds: int) -> None:
        if seconds != self._last_emitted:
            self._last_emitted = seconds
            self.left.emit(seconds)

    def _over(self) -> None:
        self.stop()
        self.idle.emit()


class StaffArea(Themed, QWidget):
    """Everything staff do at the kiosk's screen. Lives on the GUI thread and never blocks it.

    `now` gives the time in the venue's zone; `printer` prints passes, if they are printed here.
    Without a touch, key or scan the PIN page is left after `pin_idle_s` seconds and the pages are
    locked after `lock_after_s`.

    Signals: `closed()` when the member screen is to be shown again; `leave_wanted()` when staff
    have confirmed that the kiosk is to end, `restart_wanted()` that it is to begin anew;
    `recorded()` when a check-in was written, so that the sender takes it up; `changed()` when
    staff moved a check-in or closed a scan; `report_read()` when they have read what was found
    damaged.
    """

    accessible_role = accessibility.Role.Pane

    closed = Signal()
    leave_wanted = Signal()
    restart_wanted = Signal()
    recorded = Signal()
    changed = Signal()
    report_read = Signal()

    def __init__(
        self,
        desk: StaffService,
        jobs: Jobs,
        pin: PinCheck,
        *,
        now: Callable[[], datetime],
        printer: PassPrinter | None = None,
        device: DeviceControl | None = None,
        lock_after_s: float = 60.0,
        pin_idle_s: float = 20.0,
    ) -> None:
        super().__init__()
        self.setObjectName("staff_area")
        self.setProperty("surface", "ground")
        # Else a Python subclass paints no style sheet, and the member screen shows through.
        self.setAttribute(Qt.WidgetAttribute.WA_StyledBackground)
        self._lock_after_s = lock_after_s
        self._pin_idle_s = pin_idle_s
        self._calls = StaffCalls(jobs, self)
        self._dialogs = Dialogs(self)
        self._desk = desk
        self._context = PageContext(
            desk, jobs, self._calls, now, self._dialogs, printer, self.open_area
        )
        self._pin_page = PinPage(pin, self._calls)
        self.setAccessibleName(translate("Staff", "Staff"))
        self.setFocusProxy(self._pin_page)
        self._pages = StaffPages(self._context, device)
        self._dialogs.asking_changed.connect(self._pages.set_covered)
        self._stack = QStackedLayout()
        self._stack.addWidget(self._pin_page)
        self._stack.addWidget(self._pages)
        self._box = QVBoxLayout(self)
        self._box.addLayout(self._stack)
        self._idle = IdleWatch(self)
        self._idle.left.connect(self._pages.seconds_left)
        self._idle.idle.connect(self.close_area)
        self._pin_page.opened.connect(self._unlock)
        self._pin_page.given_up.connect(self.close_area)
        self._pages.locked.connect(self.close_area)
        self._pages.recorded.connect(self.recorded)
        self._pages.changed.connect(self.changed)
        self._pages.leave_wanted.connect(self.leave_wanted)
        self._pages.restart_wanted.connect(self.restart_wanted)
        self._pages.report_wanted.connect(self._show_report)
        self._report = ""
        self.restyle()

    @property
    def unlocked(self) -> bool:
        """Whether the pages behind the PIN are shown."""
        return self._stack.currentWidget() is self._pages

    @Slot()
    def open_area(self) -> None:
        """Ask for the PIN; call when the area is shown."""
        self._lock()
        self._pin_page.enter()
        self._idle.start(self._pin_idle_s)

    @Slot()
    def close_area(self) -> None:
        """Lock, clear everything typed, and emit `closed`."""
        self._lock()
        self.closed.emit()

    def scan(self, code: Code) -> bool:
        """Find the member of a scanned code. Return whether it was taken.

        A locked area takes no scan, and while a question is open the scan changes nothing.
        """
        if not self.unlocked:
            return False
        self._idle.sign()
        if not self._dialogs.asking:
            self._pages.scanned(code)
        return True

    @Slot(object)
    def heard(self, heard: ScannerInput) -> None:
        """Take what a hand scanner sent, for the scanner test."""
        if self.unlocked:
            self._pages.device.scanned(heard)

    @Slot(object)
    def see_rejected(self, rejected: RejectedInput) -> None:
        """Tell in the scanner test what keys were taken for no scan, and why."""
        if self.unlocked:
            self._pages.device.see_rejected(rejected)

    @Slot(object)
    def see_switched_off(self, kind: Symbology) -> None:
        """Tell in the scanner test that the camera sees a code of a kind that is not read."""
        if self.unlocked:
            self._pages.device.see_switched_off(kind)

    @Slot(QImage)
    def set_frame(self, frame: QImage) -> None:
        """Show what the camera sees, if staff are looking at it."""
        if self.unlocked:
            self._pages.device.set_frame(frame)

    @Slot()
    def refresh(self) -> None:
        """Read the lists again, as after a sync."""
        if self.unlocked:
            self._pages.refresh()

    @Slot(object)
    def notify_moved(self, checkin: Checkin) -> None:
        """Show the new state of a check-in that the sender (or the member screen) has moved."""
        if self.unlocked:
            self._pages.moved(checkin)

    @Slot(str)
    def set_status_line(self, text: str, report: str = "") -> None:
        """Show a message for staff (offline, the queue has stopped); "" hides it.

        `report` is what was found damaged; until staff have read it, it is shown here too.
        """
        self._report = report
        self._pages.banner.set_text(message_text(text or report))
        self._pages.read_report.setVisible(bool(report))

    @Slot()
    def _show_report(self) -> None:
        question = ActionQuestion(
            translate("Staff", "What was found"),
            message_text(self._report),
            translate("Staff", "I have read it"),
        )
        self._dialogs.confirm(question, self.report_read.emit)

    def hideEvent(self, event: QHideEvent) -> None:
        """Lock when the member screen takes over."""
        super().hideEvent(event)
        if not event.spontaneous():
            self._lock()

    def restyle(self) -> None:
        margin = self.theme.margin // 2
        self._box.setContentsMargins(margin, margin, margin, margin)

    def _lock(self) -> None:
        self._idle.stop()
        self._calls.discard_answers()
        self._dialogs.close_dialog()
        self._pin_page.clear()
        self._pages.clear()
        self._pages.set_covered(True)  # nothing behind the PIN can be pressed, in whatever way
        self._stack.setCurrentWidget(self._pin_page)

    @Slot(object)
    def _unlock(self, identity: StaffIdentity) -> None:
        self._desk.sign_in(identity)
        self._pages.set_covered(False)
        self._stack.setCurrentWidget(self._pages)
        self._pages.enter()
        self._idle.start(self._lock_after_s)
