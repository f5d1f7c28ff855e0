"""Hand scanners that type like a keyboard: takes scans out of the stream of keys.

In: the key events of the application. Out: signals of `KeyboardFilter`. Whether keys are a
scanner's or a person's is told by their timing alone (`KeyBurst`).

A scanner sends the places of keys, not characters, and is made for a US keyboard; under a German or
French layout the characters that come out are garbled. So keys are read by their place where the
system tells it: X11 and Wayland both report the kernel's key code plus 8 (tried with Qt's
`nativeScanCode()` under German and French layouts).
"""

import logging
import time
from dataclasses import dataclass
from typing import Final

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QKeyEvent, QWindow

from kiosk.core.checkin.debounce import ScanDebouncer
from kiosk.core.identification.codes import Source
from kiosk.core.identification.scanner_input import NO_FRAMING, Framing, parse_scanner_input

log = logging.getLogger(__name__)

EVDEV_OFFSET: Final = 8
"""What X11 and Wayland add to the kernel's key code."""


@dataclass(frozen=True, slots=True)
class BurstTiming:
    """What makes keys a scan: `shortest` characters or more, no gap above `gap_ms` milliseconds,
    and no more than `longest_ms` from the first to the last key.
    """

    shortest: int = 6
    gap_ms: int = 50
    longest_ms: int = 1500

    def __post_init__(self) -> None:
        if self.shortest < 2:
            raise ValueError("a scan of fewer than two characters has no rhythm to know it by")
        if self.gap_ms < 1 or self.longest_ms < self.gap_ms:
            raise ValueError("the gap must be 1 ms or more, and the whole at least one gap")


class KeyBurst:
    """Collects characters that follow each other as fast as only a scanner types.

    Times are milliseconds of any clock that only goes forward.
    """

    def __init__(self, timing: BurstTiming | None = None, *, prefix: str = "") -> None:
        """`prefix` is what every scanner here begins with; what does, may be short."""
        self.timing = timing or BurstTiming()
        self._prefix = prefix
        self._characters: list[str] = []
        self._first_ms = 0
        self._last_ms = 0

    @property
    def certain(self) -> bool:
        """Whether no person can have typed this: long enough, and without a gap."""
        length = len(self._characters)
        if self._prefix and length > len(self._prefix) and self.text.startswith(self._prefix):
            return True
        return length >= self.timing.shortest

    @property
    def text(self) -> str:
        """What has been collected."""
        return "".join(self._characters)

    def follows(self, at_ms: int) -> bool:
        """Return whether a key at `at_ms` belongs to what has been collected."""
        return bool(self._characters) and at_ms - self._last_ms <= self.timing.gap_ms

    def add(self, character: str, at_ms: int) -> bool:
        """Take one character; return False when it begins a new burst.

        Then what had been collected before was typed by a person (or was nothing).
        """
        joined = self.follows(at_ms)
        if not joined:
            self._characters.clear()
            self._first_ms = at_ms
        self._characters.append(character)
        self._last_ms = at_ms
        return joined

    def end(self, at_ms: int) -> str | None:
        """Take Enter or Tab: return the scanned text, or None if this was no scan.

        Either way the next character begins a new burst.
        """
        text = self.text
        whole = (
            self.certain
            and self.follows(at_ms)
            and at_ms - self._first_ms <= self.timing.longest_ms
        )
        self.clear()
        return text if whole else None

    def clear(self) -> None:
        """Forget what has been collected."""
        self._characters.clear()


def _row(first: int, plain: str, shifted: str) -> dict[int, tuple[str, str]]:
    return {first + place: keys for place, keys in enumerate(zip(plain, shifted, strict=True))}


# By the key codes of Linux's input-event-codes.h: what a key types without and with Shift.
_KEYS: Final = {
    **_row(2, "1234567890-=", "!@#$%^&*()_+"),
    **_row(16, "qwertyuiop[]", "QWERTYUIOP{}"),
    **_row(30, "asdfghjkl;'`", 'ASDFGHJKL:"~'),
    **_row(43, "\\zxcvbnm,./", "|ZXCVBNM<>?"),
    **_row(55, "*", "*"),
    **_row(57, " ", " "),
    **_row(71, "789-456+1230.", "789-456+1230."),
    **_row(98, "/", "/"),
}


def us_character(scan_code: int, *, shift: bool) -> str:
    """Return what the key at `scan_code` types on a US keyboard, "" for any other key.

    Caps Lock is left out on purpose: it is the person's, not the scanner's.
    """
    keys = _KEYS.get(scan_code - EVDEV_OFFSET)
    return "" if keys is None else keys[shift]


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
    and also for a code that counts no second time, there is `heard(ScannerInput)`.

    Keys are caught where the system hands them to a window, which is before Qt passes them to the
    field with the focus. Events that the program itself sends are not touched, which is also how a
    key that is given back gets past this filter.
    """

    code_seen = Signal(object, float)
    input_received = Signal(object)

    def __init__(
        self,
        *,
        timing: BurstTiming | None = None,
        framing: Framing = NO_FRAMING,
        rescan_seconds: float = 5.0,
        parent: QObject | None = None,
    ) -> None:
        """Prepare; `install` makes it work. `rescan_seconds` is as for `ScanDebouncer`."""
        super().__init__(parent)
        self._framing = framing
        self._burst = KeyBurst(timing, prefix=framing.prefix)
        self._debouncer = ScanDebouncer(rescan_seconds)
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
        self._emit_scan(text, b"\t" if event.key() == Qt.Key.Key_Tab else b"\r")
        return True

    def _emit_scan(self, text: str, end: bytes) -> None:
        at = self._last_key_at
        raw = text.encode(errors="replace") + end
        scanned = parse_scanner_input(raw, framing=self._framing, source=Source.KEYBOARD)
        self.input_received.emit(scanned)
        if scanned.code.text and self._debouncer.is_new(scanned.code, at):
            self.code_seen.emit(scanned.code, at)

    @Slot()
    def _settle(self) -> None:
        """Nothing follows what is held: it was a scan if it ends as one, else a person's."""
        suffix = self._framing.suffix
        text = self._burst.text
        if not (suffix and self._burst.certain and text.endswith(suffix)):
            self.give_back()
            return
        self._burst.clear()
        self._drop_held()
        self._emit_scan(text, b"")

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
        if self._framing.prefix.startswith(character):
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
