"""The kiosk's one window: shows states, and emits what is touched and when a state was painted."""

from datetime import datetime
from typing import Final

from PySide6.QtCore import QEvent, QLocale, QSize, Qt, QTimer, Signal, Slot
from PySide6.QtGui import (
    QCloseEvent,
    QColor,
    QImage,
    QKeyEvent,
    QMouseEvent,
    QPainter,
    QPaintEvent,
    QResizeEvent,
)
from PySide6.QtWidgets import QWidget

from kiosk.core.identification.codes import ScanHint
from kiosk.core.identification.find_me import SecondFact
from kiosk.core.screen import states
from kiosk.ui.kit import accessibility
from kiosk.ui.kit.covers import CoverStack
from kiosk.ui.kit.theme import Look, ThemeController, theme_of
from kiosk.ui.member.choice_screens import ChoiceScreens
from kiosk.ui.member.find_me import FindMeScreens
from kiosk.ui.member.idle_dimming import IdleDim
from kiosk.ui.member.ready import ReadyScreen
from kiosk.ui.member.result import CheckingInScreen, ResultScreen, only_noted
from kiosk.ui.member.screen import Screen
from kiosk.ui.member.status import CameraStatus, KioskStatus
from kiosk.ui.member.texts import NamePolicy
from kiosk.ui.member.waiting_bar import WaitingBar
from kiosk.ui.sounds import Player, ResultSounds, SilentPlayer

_LOOKING_UP_SHOWS_AFTER_MS: Final = 150


class KioskWindow(CoverStack):
    """Draws the states of `kiosk.core.screen.states`.

    `name_policy` says how much of a name is shown, `mirror` turns the preview round, `look` is
    the look to begin with (`set_look` changes it), `sounds` plays a result when it is first
    shown, the ready screen dims after `dim_after_s` seconds without anybody (0: never), `find_me`
    is the second fact of *Find me* (None: there is none).

    Signals: `person_picked(Customer)`, `membership_picked(CustomerMembership)`, `touched()` when a
    result is touched away or a choice is left, `relative_touched(Customer)` and `group_confirmed()`
    while a family is asked who is here, `staff_wanted()`, `find_me_wanted()`,
    `find_me_event(ScreenEvent)` with what is done on the screens of *Find me*, and
    `state_painted(ScreenState)` once for each state, right after it was painted and flushed to the
    display for the first time.
    """

    accessible_role = accessibility.Role.Window

    person_picked = Signal(object)
    membership_picked = Signal(object)
    relative_touched = Signal(object)
    group_confirmed = Signal()
    touched = Signal()
    staff_wanted = Signal()
    find_me_wanted = Signal()
    find_me_event = Signal(object)
    state_painted = Signal(object)

    def __init__(
        self,
        *,
        name_policy: NamePolicy | str = NamePolicy.FIRST,
        mirror: bool = True,
        look: Look | None = None,
        sounds: Player | None = None,
        dim_after_s: float = 0,
        find_me: SecondFact | None = None,
    ) -> None:
        super().__init__()
        self.setObjectName("kioskWindow")
        self.setWindowTitle("Turnstile")
        self.setAttribute(Qt.WidgetAttribute.WA_OpaquePaintEvent)
        self.setContextMenuPolicy(Qt.ContextMenuPolicy.NoContextMenu)
        self._policy = NamePolicy(name_policy)
        self._theme_controller = ThemeController(self, look or Look())
        self._result_sounds = ResultSounds(player := sounds or SilentPlayer())
        self._may_close = False
        self._staff: QWidget | None = None
        self._state: states.ScreenState = states.Ready()
        self._unpainted: states.ScreenState | None = None
        self.ready = ReadyScreen(mirror=mirror)
        self.ready.set_logo(self.look.logo)
        self.checking_in = CheckingInScreen()
        self.result = ResultScreen()
        self.choices = ChoiceScreens(self)
        self.find_me = FindMeScreens(find_me or SecondFact.EMAIL, self)
        self.ready.set_find_me(find_me is not None)
        self._screens: tuple[Screen, ...] = (
            self.ready,
            self.checking_in,
            self.result,
            *self.choices.screens,
            *self.find_me.screens,
        )
        self._current: Screen = self.ready
        for each in self._screens:
            each.setParent(self)
            each.hide()
            each.painted.connect(self._screen_painted)
        # The screen itself holds the focus, so that a stray Enter presses nothing.
        self.show_base(self.ready)
        self.waiting_bar = WaitingBar(self, player)
        self.idle_dim = IdleDim(self, dim_after_s)
        self._looking_up_timer = QTimer(self)
        self._looking_up_timer.setSingleShot(True)
        self._looking_up_timer.setInterval(_LOOKING_UP_SHOWS_AFTER_MS)
        self._looking_up_timer.timeout.connect(self.show_looking_up_now)
        self.ready.staff_wanted.connect(self.staff_wanted)
        self.result.touched.connect(self.touched)
        self.choices.person_picked.connect(self.person_picked)
        self.choices.membership_picked.connect(self.membership_picked)
        self.choices.relative_touched.connect(self.relative_touched)
        self.choices.group_confirmed.connect(self.group_confirmed)
        self.choices.left.connect(self.touched)
        self.ready.find_me_wanted.connect(self.find_me_wanted)
        self.find_me.left.connect(self.touched)
        self.find_me.happened.connect(self.find_me_event)
        self.resize(QSize(1080, 1920))

    @property
    def state(self) -> states.ScreenState:
        """The state given last."""
        return self._state

    @property
    def current(self) -> Screen:
        """The screen that is shown (under the staff area, if that is open)."""
        return self._current

    @property
    def staff_open(self) -> bool:
        """Whether the staff area covers the screens."""
        return self._staff is not None

    def show_state(self, state: states.ScreenState, limit_ms: int | None) -> None:
        """Show `state`; `limit_ms` is how long it lasts, for the countdown (None: no end).

        A state that looks the same as the one before leaves the screen alone.
        """
        before, self._state = self._state, state
        self._looking_up_timer.stop()
        self._update_idle_dim()
        match state:
            case states.Ready():
                self.ready.set_looking_up(False)
                self._show_screen(self.ready, state)
                self.find_me.forget()
            case states.LookingUp():
                # The screen before stays until it is clear that nobody blinks so slowly.
                self._looking_up_timer.start()
            case states.FindMeName() | states.FindMeMatches() | states.FindMeFact():
                self._show_screen(self.find_me.set_state(state, self._policy, limit_ms), state)
            case states.ChoosingPerson() | states.ChoosingFamily() | states.ChoosingMembership():
                self._show_screen(self.choices.set_state(state, self._policy, limit_ms), state)
            case states.CheckingIn() | states.CheckingInGroup():
                if (type(before), getattr(before, "visit", 0)) != (
                    type(state),
                    state.visit,
                ) or self._current is not self.checking_in:
                    self.checking_in.set_state(state, self._policy)
                    self._show_screen(self.checking_in, state)
            case states.Result() if only_noted(before, state):
                self.result.set_note(state, self._policy)
                self._show_screen(self.result, state)
                self._result_sounds.play_result(state.visit, self.result.meaning, state.note)
            case states.Result():
                if before != state or self._current is not self.result:
                    self.result.set_state(state, self._policy, limit_ms)
                    self._show_screen(self.result, state)
                    self._result_sounds.play_result(state.visit, self.result.meaning, state.note)

    @Slot()
    def show_looking_up_now(self) -> None:
        """Show that a code is being looked up, if it is; called when it takes too long to hide."""
        if isinstance(self._state, states.LookingUp):
            self.ready.set_looking_up(True)
            self._show_screen(self.ready, self._state)

    def set_preview(self, image: QImage) -> None:
        """Show a frame of the camera (Format_Grayscale8)."""
        if not self.idle_dim.dimmed:
            self.ready.set_frame(image)

    def set_camera(self, status: CameraStatus, text: str = "") -> None:
        """Show the status of the camera; `text`, if given, replaces the usual hint."""
        self.ready.set_camera(status, text)

    def set_advice(self, hint: ScanHint | None, *, light: bool) -> None:
        """Say what to do so that the code can be read, and give light to see it by."""
        self.ready.preview.set_hint(hint)
        self.ready.preview.set_lit(light)

    def set_status(self, status: KioskStatus) -> None:
        """Show the status of the kiosk."""
        self.ready.set_status(status)

    def set_clock(self, now: datetime) -> None:
        """Show the time of day of `now`, in whatever zone it is; a look may follow it."""
        self.ready.set_clock(now)
        self.idle_dim.screen.set_clock(now)
        self._theme_controller.follow(now)

    @property
    def look(self) -> Look:
        """How the kiosk looks."""
        return self._theme_controller.look

    def set_look(self, look: Look) -> None:
        """Apply `look` to every screen and the staff area."""
        self._theme_controller.choose(look)
        self.ready.set_logo(look.logo)

    def open_staff(self, widget: QWidget) -> None:
        """Cover everything with `widget`, which belongs to the window from now on."""
        self.close_staff()
        self._staff = widget
        self.cover(widget)
        self._update_idle_dim()

    def close_staff(self) -> None:
        """Take the staff area away, if it is open."""
        if self._staff is not None:
            gone, self._staff = self._staff, None
            self.uncover(gone)
            gone.deleteLater()
            self._update_idle_dim()

    def allow_close(self) -> None:
        """Let the window be closed from now on; until then Alt-F4 does nothing."""
        self._may_close = True

    def closeEvent(self, event: QCloseEvent) -> None:
        """Stay, unless the application is leaving."""
        event.setAccepted(self._may_close)

    def mousePressEvent(self, event: QMouseEvent) -> None:
        """Take a touch that presses nothing as a sign that somebody is there."""
        self.idle_dim.sign()
        super().mousePressEvent(event)

    def keyPressEvent(self, event: QKeyEvent) -> None:
        """Take a key that nothing uses as a sign that somebody is there."""
        self.idle_dim.sign()
        super().keyPressEvent(event)

    def changeEvent(self, event: QEvent) -> None:
        """Be in the language on the screen for assistive technology, too."""
        super().changeEvent(event)
        if event.type() is QEvent.Type.LanguageChange:
            self.setLocale(QLocale())

    def resizeEvent(self, event: QResizeEvent) -> None:
        """Apply the theme of the new size."""
        super().resizeEvent(event)
        self._theme_controller.apply()
        for each in self._screens:
            each.setGeometry(self.rect())
        self.waiting_bar.fit()
        self.idle_dim.screen.setGeometry(self.rect())
        if self._staff is not None:
            self._staff.setGeometry(self.rect())

    def paintEvent(self, event: QPaintEvent) -> None:
        """Paint the ground under the screens."""
        painter = QPainter(self)
        painter.fillRect(event.rect(), QColor(theme_of(self).palette.ground))
        painter.end()

    def _update_idle_dim(self) -> None:
        self.idle_dim.set_busy(self.staff_open or not isinstance(self._state, states.Ready))

    def _show_screen(self, target: Screen, state: states.ScreenState) -> None:
        self._unpainted = state
        if target is not self._current:
            self._current = target
            target.setGeometry(self.rect())
            self.show_base(target)
        target.update()

    @Slot()
    def _screen_painted(self) -> None:
        if self._unpainted is None or self.sender() is not self._current:
            return
        seen, self._unpainted = self._unpainted, None
        # The children are painted and the picture is flushed before the event loop turns again.
        QTimer.singleShot(0, self, lambda: self.state_painted.emit(seen))
