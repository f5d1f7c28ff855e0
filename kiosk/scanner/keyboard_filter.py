"""Takes what a keyboard scanner types out of the stream of keys, before any field sees it."""

import logging
import time
from dataclasses import dataclass

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from kiosk.core.codes import Source
from kiosk.core.heard import BARE, Wrapping, understand
from kiosk.core.showing import Showings
from kiosk.scanner.keyboard import Burst, Timing
from kiosk.scanner.us_layout import us_character

log = logging.getLogger(__name__)

_ENDS = frozenset({Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab})
_MODIFIER_KEYS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)
_NOT_TYPING = (
    Qt.KeyboardModifier.ControlModifier
    | Qt.KeyboardModifier.AltModifier
    | Qt.KeyboardModifier.MetaModifier
)
# The platforms whose native scan code is the kernel's key code plus 8.
_EVDEV_PLATFORMS = frozenset({"xcb", "wayland", "wayland-egl"})
# STX, ETX, EOT, FS, GS, RS, US: what scanners send around and between the parts of a code.
_INSIDE = frozenset("\x02\x03\x04\x1c\x1d\x1e\x1f")
# How long after the longest gap a held key is given back, in milliseconds.
_SLACK_MS = 10


@dataclass(frozen=True, slots=True)
class _Held:
    window: QWindow
    event: QKeyEvent


class KeyboardFilter(QObject):
    """An application-wide event filter: `code_seen(Code, float)` for scans, keys for people.

    A key that may belong to a scan is held back until the longest gap has passed (about 60 ms). If
    it was a person's, it is sent on, in order and with its release; if it was a scanner's, nobody
    else ever sees it. The float is the `time.monotonic()` of the scan's last key. Right before it,
    and also for a code that counts no second time, there is `heard(Heard)`.

    Keys are caught where the system hands them to a window, which is before Qt passes them to the
    field with the focus. Events that the program itself sends are not touched, which is also how a
    key that is given back gets past this filter.
    """

    code_seen = Signal(object, float)
    heard = Signal(object)

    def __init__(
        self,
        *,
        timing: Timing | None = None,
        wrapping: Wrapping = BARE,
        rescan_seconds: float = 5.0,
        parent: QObject | None = None,
    ) -> None:
        """Prepare; `install` makes it work. `rescan_seconds` is as for `Showings`."""
        super().__init__(parent)
        self._wrapping = wrapping
        self._burst = Burst(timing, prefix=wrapping.prefix)
        self._showings = Showings(rescan_seconds)
        self._held: list[_Held] = []
        self._last_key_at = 0.0  # time.monotonic()
        self._swallowed: set[int] = set()
        self._by_place = QGuiApplication.platformName() in _EVDEV_PLATFORMS
        self._pause = QTimer(self, singleShot=True)
        self._pause.setInterval(self._burst.timing.gap_ms + _SLACK_MS)
        self._pause.timeout.connect(self._on_pause)
        # When the program was busy, keys that were pressed in time may be waiting behind the timer;
        # this second, immediate timer lets them come first.
        self._last_call = QTimer(self, singleShot=True, interval=0)
        self._last_call.timeout.connect(self._settle)

    def install(self) -> None:
        """Watch every key of the application from now on."""
        application = QCoreApplication.instance()
        assert application is not None, "the filter needs a running application"
        application.installEventFilter(self)

    def remove(self) -> None:
        """Watch no more; what is held back is given back first."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self.give_back()
        self._swallowed.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's hook: True keeps `event` from `watched`."""
        if not isinstance(event, QKeyEvent) or not event.spontaneous():
            return False
        if not isinstance(watched, QWindow):
            return False
        if event.type() is QEvent.Type.KeyPress:
            return self._pressed(watched, event)
        if event.type() is QEvent.Type.KeyRelease:
            return self._released(watched, event)
        return False

    def _pressed(self, window: QWindow, event: QKeyEvent) -> bool:
        if event.key() in _MODIFIER_KEYS:
            return False
        at_ms = event.timestamp()
        if event.key() in _ENDS and not event.modifiers() & _NOT_TYPING:
            return self._ended(event, at_ms)
        character = self._character(event)
        if not character:
            self.give_back()
            return False
        if not self._burst.follows(at_ms):
            self._settle()
        self._burst.add(character, at_ms)
        self._last_key_at = time.monotonic()
        self._held.append(_Held(window, event.clone()))
        self._last_call.stop()
        self._pause.start()
        return True

    def _ended(self, event: QKeyEvent, at_ms: int) -> bool:
        certain = self._burst.certain and self._burst.follows(at_ms)
        text = self._burst.end(at_ms)
        if not certain:
            self.give_back()
            return False
        self._swallowed.add(event.key())
        self._drop_held()
        if text is None:
            log.warning("a keyboard scanner took too long for one code; it was left out")
            return True
        self._last_key_at = time.monotonic()
        self._tell(text, b"\t" if event.key() == Qt.Key.Key_Tab else b"\r")
        return True

    def _tell(self, text: str, end: bytes) -> None:
        at = self._last_key_at
        raw = text.encode(errors="replace") + end
        heard = understand(raw, wrapping=self._wrapping, source=Source.KEYBOARD)
        self.heard.emit(heard)
        if heard.code.text and self._showings.is_new(heard.code, at):
            self.code_seen.emit(heard.code, at)

    @Slot()
    def _settle(self) -> None:
        """Nothing follows what is held: it was a scan if it ends as one, else a person's."""
        suffix = self._wrapping.suffix
        text = self._burst.text
        if not (suffix and self._burst.certain and text.endswith(suffix)):
            self.give_back()
            return
        self._burst.clear()
        self._drop_held()
        self._tell(text, b"")

    def _released(self, window: QWindow, event: QKeyEvent) -> bool:
        if event.key() in self._swallowed:
            self._swallowed.discard(event.key())
            return True
        pressed = any(
            held.event.key() == event.key() and held.event.type() is QEvent.Type.KeyPress
            for held in self._held
        )
        if pressed:
            self._held.append(_Held(window, event.clone()))
        return pressed

    def _character(self, event: QKeyEvent) -> str:
        """Return what a scanner means by this key, "" for one that no scanner presses."""
        if event.isAutoRepeat():
            return ""
        if event.modifiers() & _NOT_TYPING:
            return self._control_character(event)
        if self._by_place:
            shift = bool(event.modifiers() & Qt.KeyboardModifier.ShiftModifier)
            if character := us_character(event.nativeScanCode(), shift=shift):
                return character
        text = event.text()
        return text if text.isprintable() else ""

    def _control_character(self, event: QKeyEvent) -> str:
        """Return the control character that a scanner types with Ctrl; "" for a person's keys."""
        if event.modifiers() & _NOT_TYPING != Qt.KeyboardModifier.ControlModifier:
            return ""
        letter = ord(us_character(event.nativeScanCode(), shift=False).upper() or "\0")
        letter = letter if self._by_place and letter else event.key()
        if not 0x40 <= letter <= 0x5F:
            return ""
        character = chr(letter & 0x1F)
        if self._wrapping.prefix.startswith(character):
            return character
        inside = character in _INSIDE and self._burst.follows(event.timestamp())
        return character if inside else ""

    @Slot()
    def _on_pause(self) -> None:
        self._last_call.start()

    @Slot()
    def give_back(self) -> None:
        """Send what is held back to where it was going."""
        self._stop_timers()
        self._burst.clear()
        held, self._held = self._held, []
        for key in held:
            if shiboken6.isValid(key.window):
                QCoreApplication.sendEvent(key.window, key.event)

    def _drop_held(self) -> None:
        self._stop_timers()
        down = set()
        for held in self._held:
            if held.event.type() is QEvent.Type.KeyPress:
                down.add(held.event.key())
            else:
                down.discard(held.event.key())
        # The releases that are still to come belong to presses that nobody saw.
        self._swallowed |= down
        self._held.clear()

    def _stop_timers(self) -> None:
        self._pause.stop()
        self._last_call.stop()
