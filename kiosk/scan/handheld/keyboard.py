"""Hand scanners that type like a keyboard: takes scans out of the stream of keys.

In: the key events of the application. Out: signals of `KeyboardFilter`. Whether keys are a
scanner's or a person's is told by their timing alone (`burst.py`), and what they mean by their
places on every layout a scanner can be set to (`keyboard_layouts.py`), where the system tells the
place: X11 and Wayland both report the kernel's key code plus 8 (tried with Qt's
`nativeScanCode()` under German and French layouts).
"""

import logging
import time
from collections import deque
from collections.abc import Callable
from dataclasses import dataclass, replace
from typing import Final

import shiboken6
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer, Signal, Slot
from PySide6.QtGui import QGuiApplication, QInputMethodEvent, QKeyEvent, QWindow

from kiosk.core.checkin.debounce import ScanDebouncer
from kiosk.core.identification.keyboard_layouts import (
    KEYPAD_DIGITS,
    Keystroke,
    has_character,
    readings,
)
from kiosk.core.identification.scanner_input import (
    NO_FRAMING,
    Framing,
    ParseFlag,
    RejectedInput,
    Rejection,
    parse_keyboard_input,
)
from kiosk.scan.handheld.burst import BurstTiming, KeyBurst

log = logging.getLogger(__name__)

EVDEV_OFFSET: Final = 8
"""What X11 and Wayland add to the kernel's key code."""
AUTO: Final = "auto"
"""The layout that is found out scan by scan."""

_ENDS = {Qt.Key.Key_Return: b"\r", Qt.Key.Key_Enter: b"\r", Qt.Key.Key_Tab: b"\t"}
_MODIFIER_KEYS = frozenset(
    {
        Qt.Key.Key_Shift,
        Qt.Key.Key_Control,
        Qt.Key.Key_Alt,
        Qt.Key.Key_AltGr,
        Qt.Key.Key_Meta,
        Qt.Key.Key_Mode_switch,
        Qt.Key.Key_CapsLock,
        Qt.Key.Key_NumLock,
    }
)
_CTRL = Qt.KeyboardModifier.ControlModifier
_ALT = Qt.KeyboardModifier.AltModifier
_SHIFT = Qt.KeyboardModifier.ShiftModifier
_LEVEL3 = Qt.KeyboardModifier.GroupSwitchModifier
_NOT_TYPING = _CTRL | _ALT | Qt.KeyboardModifier.MetaModifier
_RIGHT_ALT = 100
_U = 22
_LOCK = 2
"""Caps Lock among X11's and Wayland's native modifiers."""
# The platforms whose native scan code is the kernel's key code plus 8.
_EVDEV_PLATFORMS = frozenset({"xcb", "wayland", "wayland-egl"})
# STX, ETX, EOT, FS, GS, RS, US: what scanners send around and between the parts of a code.
_INSIDE = frozenset("\x02\x03\x04\x1c\x1d\x1e\x1f")
_GS = "\x1d"
_LINE_ENDS = {"\r": b"\r", "\n": b"\n", "\t": b"\t"}
_DEAD_KEYS = {
    Qt.Key.Key_Dead_Grave: "\u0300",
    Qt.Key.Key_Dead_Acute: "\u0301",
    Qt.Key.Key_Dead_Circumflex: "\u0302",
    Qt.Key.Key_Dead_Tilde: "\u0303",
    Qt.Key.Key_Dead_Diaeresis: "\u0308",
    Qt.Key.Key_Dead_Cedilla: "\u0327",
}
# How long after the longest gap a held key is given back, in milliseconds.
_SLACK_MS = 10
# A second end (Enter and Tab, CR and LF) is the scan's own when it comes within this.
_SECOND_END_MS = 250
# What follows too few keys within this was torn off them.
_TORN_MS = 1000
# Without a key for so long nobody is typing, and no copy of one is on its way.
_QUIET_MS: Final = 300
# How long a copy may take, and how many are waited for.
_COPY_S: Final = 5.0
_MOST_PASSED: Final = 100


@dataclass(frozen=True, slots=True)
class _Held:
    receiver: QObject
    event: QKeyEvent | QInputMethodEvent


class KeyboardFilter(QObject):
    """An application-wide event filter: `code_seen(Code, float)` for scans, keys for people.

    A key that may belong to a scan is held back until it is clear whose it is: some 60 ms for a key
    that is held down as people do, up to 160 ms otherwise. If it was a person's, it is sent on, in
    order and with its release; if it was a scanner's, nobody else ever sees it. The float is the
    `time.monotonic()` of the scan's last key. Right before it, and also for a code that counts no
    second time, there is `input_received(ScannerInput)`; for keys that were taken for no scan
    `input_rejected(RejectedInput)`.

    Keys are caught where the system hands them to a window, which is before Qt passes them to the
    field with the focus. Events that the program itself sends are not touched, which is also how a
    key that is given back gets past this filter.

    While a screen reader runs, a filter of Qt's own (`QSpiApplicationAdaptor`) may take the keys
    first, tell the reader, and post a copy that carries no time. It comes to the front whenever a
    reader asks for another kind of event, so that copies are read like keys, by the time at which
    they arrive; and as soon as nobody types, this filter goes in front again (`stay_first`), since
    a reader says the keys aloud that it is told. In a text field Qt composes dead keys itself:
    their presses are never seen, but their releases are, and what they were composed to.
    """

    code_seen = Signal(object, float)
    input_received = Signal(object)
    input_rejected = Signal(object)

    def __init__(
        self,
        *,
        timing: BurstTiming | None = None,
        framing: Framing = NO_FRAMING,
        layout: str = AUTO,
        end_by_pause: bool = True,
        rescan_seconds: float = 5.0,
        parent: QObject | None = None,
    ) -> None:
        """Prepare; `install` makes it work. `rescan_seconds` is as for `ScanDebouncer`.

        `layout` is the one scanners are set to. `end_by_pause`: what no person can have typed is a
        scan without Enter, too.
        """
        super().__init__(parent)
        self.is_pass: Callable[[str], bool] = lambda _text: False
        """Whether a text is a pass of this gym; it tells which layout a scanner is set to."""
        self.reader_format: Callable[[str], str | None] = lambda _text: None
        """What the number of a card reader stands for; None: it is none of that reader's."""
        self._framing = framing
        self._only = layout != AUTO
        self._layout = layout if self._only else ""
        self._end_by_pause = end_by_pause
        self._burst = KeyBurst(timing, prefix=framing.prefix)
        self._debouncer = ScanDebouncer(rescan_seconds)
        self._held: list[_Held] = []
        self._last_key_at = 0.0  # time.monotonic()
        self._swallowed: set[int] = set()
        self._down: set[int] = set()  # idents of keys whose press was seen
        self._right_alt = False
        self._caps_lock: bool | None = None
        self._number = ""  # typed digit by digit while Alt is held
        self._hex: str | None = None  # after Ctrl+Shift+U
        self._ended_ms: int | None = None
        self._paused = False  # the last scan was ended by a pause
        self._short: tuple[RejectedInput, int] | None = None  # and when its last key came
        self._by_place = QGuiApplication.platformName() in _EVDEV_PLATFORMS
        self._giving_back = False
        self._clock_offset_ms = 0  # from time.monotonic() to the timestamps of keys
        self._any_direct = False  # whether a key of this burst was no copy
        self._disordered = False
        # Keys seen directly and passed on, such as Shift: a filter behind this one may copy them.
        self._passed: deque[tuple[tuple[QEvent.Type, int], float]] = deque(maxlen=_MOST_PASSED)
        self._quiet = QTimer(self, singleShot=True, interval=_QUIET_MS)
        self._pause = QTimer(self, singleShot=True)
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

    @Slot()
    def stay_first(self) -> None:
        """Be asked before any filter that was installed since, once nobody types."""
        if not self._quiet.isActive():
            self.install()

    def remove(self) -> None:
        """Watch no more; what is held back is given back first."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        self.give_back()
        self._burst.clear()
        self._stop_timers()
        self._swallowed.clear()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's hook: True keeps `event` from `watched`."""
        if isinstance(event, QInputMethodEvent):
            return self._composed(watched, event)
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWindow):
            return False
        if event.type() not in (QEvent.Type.KeyPress, QEvent.Type.KeyRelease):
            return False
        copied = not event.spontaneous()
        if copied and (self._giving_back or event.timestamp() or not event.nativeScanCode()):
            return False
        kind = (event.type(), event.nativeScanCode())
        if copied and self._is_of_passed(kind):
            return False
        at_ms = self._time_of(event, copied=copied)
        pressed = event.type() is QEvent.Type.KeyPress
        taken = (self._pressed if pressed else self._released)(watched, event, at_ms)
        if not copied and not taken:
            self._passed.append((kind, time.monotonic()))
        return taken

    def _is_of_passed(self, kind: tuple[QEvent.Type, int]) -> bool:
        """Return whether a copy is that of a key which was seen directly, and let it be the last.

        A reader that is asked about each key may take its time.
        """
        since = time.monotonic() - _COPY_S
        for passed in self._passed:
            if passed[0] == kind and passed[1] >= since:
                self._passed.remove(passed)
                return True
        return False

    def _time_of(self, event: QKeyEvent, *, copied: bool) -> int:
        """Return when a key was pressed, in milliseconds of the system's timestamps."""
        now_ms = round(time.monotonic() * 1000)
        self._quiet.start()
        if self._burst.empty:
            self._any_direct = self._disordered = False
        if not copied:
            self._clock_offset_ms = event.timestamp() - now_ms
            self._any_direct = True
            return event.timestamp()
        # After a key that was seen directly a copy may be that of an earlier key.
        self._disordered |= self._any_direct and not self._burst.empty
        return now_ms + self._clock_offset_ms

    def _pressed(self, window: QWindow, event: QKeyEvent, at_ms: int) -> bool:
        if event.key() in _MODIFIER_KEYS:
            self._note_modifier(event, at_ms, down=True)
            return False
        self._down.add(_ident(event))
        if self._is_part_of_number(event, at_ms):
            self._hold(window, event)
            return True
        if (end := self._end_of(event, at_ms)) is not None:
            return self._ended(event, at_ms, end)
        stroke = self._stroke(event, at_ms)
        if stroke is None:
            self.give_back()
            self._reject(at_ms)
            return False
        self._take(stroke, at_ms, _ident(event))
        self._hold(window, event)
        return True

    def _take(self, stroke: Keystroke, at_ms: int, ident: int = 0, *, held: bool = True) -> None:
        if not self._burst.empty and not self._burst.follows(at_ms):
            self._settle()
            self._reject(at_ms)
        if self._burst.cut(at_ms):
            self.give_back()
        self._ended_ms, self._paused = None, False
        if self._burst.empty:
            self._tell_gap(at_ms)
        self._burst.add(stroke, at_ms, ident, held=held)
        self._last_key_at = time.monotonic()
        self._wait()

    def _hold(self, receiver: QObject, event: QKeyEvent | QInputMethodEvent) -> None:
        self._held.append(_Held(receiver, event.clone()))

    def _wait(self, gone_ms: int = 0) -> None:
        self._last_call.stop()
        self._pause.start(max(self._burst.wait_ms - gone_ms, 0) + _SLACK_MS)

    def _end_of(self, event: QKeyEvent, at_ms: int) -> bytes | None:
        """Return what ends a scan by this key, None where it ends none."""
        if self._hex is not None and event.key() in _ENDS:
            self._finish_number(at_ms)
        if not event.modifiers() & _NOT_TYPING:
            if event.key() in _ENDS:
                return _ENDS[Qt.Key(event.key())]
            if event.key() == Qt.Key.Key_Down and (self._burst.certain or self._follows_end(at_ms)):
                return b"\n"
        elif self._burst.certain or self._follows_end(at_ms):
            return _LINE_ENDS.get(self._control_character(event, at_ms, ends=True))
        return None

    def _follows_end(self, at_ms: int) -> bool:
        return self._ended_ms is not None and at_ms - self._ended_ms <= _SECOND_END_MS

    def _ended(self, event: QKeyEvent, at_ms: int, end: bytes) -> bool:
        taken = self._take_end(at_ms, end)
        if taken:
            self._swallowed.add(_ident(event))
        return taken

    def _take_end(self, at_ms: int, end: bytes) -> bool:
        """Take what ends a scan; return whether it did, or belongs to the end of the last one."""
        if self._burst.empty and self._follows_end(at_ms):
            return True
        if self._burst.empty and self._paused and self._burst.came_late(at_ms):
            self._paused = False
            return True
        rejected = self._burst.rejection(at_ms, self._text())
        strokes = self._burst.end(at_ms)
        if strokes is None:
            self.give_back()
            if rejected is not None:
                self.input_rejected.emit(rejected)
            return False
        self._ended_ms = at_ms
        self._drop_held()
        self._last_key_at = time.monotonic()
        self._emit_scan(strokes, end)
        return True

    def _emit_scan(self, strokes: tuple[Keystroke, ...], end: bytes, *flags: ParseFlag) -> None:
        at = self._last_key_at
        if self._disordered:
            log.warning("a scan whose keys came in no certain order is not used")
            return
        caps_lock = self._caps_lock if self._by_place else None
        scanned = parse_keyboard_input(
            readings(strokes, first=self._layout, only=self._only, caps_lock=caps_lock),
            end=end,
            framing=self._framing,
            is_pass=self.is_pass,
            reader_format=self.reader_format,
        )
        if scanned.layout and not self._only and self.is_pass(scanned.code.text):
            self._layout = scanned.layout
        scanned = replace(scanned, flags=(*scanned.flags, *flags))
        self.input_received.emit(scanned)
        if scanned.code.text and self._debouncer.is_new(scanned.code, at):
            self.code_seen.emit(scanned.code, at)

    @Slot()
    def _settle(self) -> None:
        """Nothing follows what is held: it was a scan if no person can have typed it."""
        burst = self._burst
        suffix = self._framing.suffix
        has_suffix = bool(suffix) and self._text().endswith(suffix)
        if burst.certain and not burst.mashed and (self._end_by_pause or has_suffix):
            strokes = burst.strokes
            burst.end_by_pause()
            self._drop_held()
            self._paused = True
            self._emit_scan(strokes, b"", *(() if has_suffix else (ParseFlag.PAUSE,)))
            return
        self.give_back()
        left = burst.timing.slowest_ms - burst.wait_ms
        if burst.certain or burst.empty or left <= 0:
            self._reject(burst.last_ms)
        else:  # a scanner that is known by its rhythm may still go on
            self._pause.start(left + _SLACK_MS)

    def _reject(self, at_ms: int) -> None:
        """Tell why what has been collected is no scan, and forget it."""
        rejected, last_ms = self._burst.rejection(at_ms, self._text()), self._burst.last_ms
        self._burst.clear()
        self._number, self._hex = "", None
        if rejected is not None:
            self._short = (rejected, last_ms) if rejected.reason is Rejection.SHORT else None
            self.input_rejected.emit(rejected)

    def _tell_gap(self, at_ms: int) -> None:
        """Tell of the gap after which a key came, if it tore a scan's beginning off."""
        if self._short is not None:
            rejected, last_ms = self._short
            self._short = None
            if at_ms - last_ms <= _TORN_MS:
                torn = RejectedInput(
                    Rejection.PAUSE, rejected.text, at_ms - last_ms, rejected.value
                )
                self.input_rejected.emit(torn)

    def _text(self) -> str:
        strokes = self._burst.all_strokes
        caps_lock = self._caps_lock if self._by_place else None
        texts = readings(strokes, first=self._layout, only=self._only, caps_lock=caps_lock)
        return texts[0][1] if texts else ""

    def _released(self, window: QWindow, event: QKeyEvent, at_ms: int) -> bool:
        if event.key() in _MODIFIER_KEYS:
            self._note_modifier(event, at_ms, down=False)
            return False
        ident = _ident(event)
        if event.isAutoRepeat():
            return ident in self._swallowed
        if ident not in self._down:
            self._take_unseen(event, at_ms)
        self._down.discard(ident)
        if ident in self._swallowed:
            self._swallowed.discard(ident)
            return True
        was_certain = self._burst.certain
        self._burst.release(ident, at_ms)
        if self._burst.cut(at_ms):
            self.give_back()
        if not self._burst.empty and (self._pause.isActive() or self._burst.certain):
            self._wait(
                0 if self._burst.certain and not was_certain else at_ms - self._burst.last_ms
            )
        pressed = any(
            isinstance(held.event, QKeyEvent)
            and _ident(held.event) == ident
            and held.event.type() is QEvent.Type.KeyPress
            for held in self._held
        )
        if pressed:
            self._hold(window, event)
        return pressed

    def _take_unseen(self, event: QKeyEvent, at_ms: int) -> None:
        """Take a key whose press Qt kept for composing, by its release."""
        stroke = self._stroke(event, at_ms)
        if self._by_place and stroke is not None and stroke.place:
            self._take(replace(stroke, text=""), at_ms, held=False)

    def _composed(self, receiver: QObject, event: QInputMethodEvent) -> bool:
        """Hold back what Qt composed of dead keys that may be a scanner's."""
        text = event.commitString()
        if self._giving_back or self._burst.empty or not text:
            return False
        self._burst.add_composed(text)
        self._hold(receiver, event)
        return True

    def _note_modifier(self, event: QKeyEvent, at_ms: int, *, down: bool) -> None:
        if _place(event) == _RIGHT_ALT or event.key() == Qt.Key.Key_AltGr:
            self._right_alt = down
        if not down and event.key() in (Qt.Key.Key_Alt, Qt.Key.Key_Meta) and self._number:
            self._finish_number(at_ms)
        if not down and event.key() == Qt.Key.Key_Control and self._hex:
            self._finish_number(at_ms)

    def _stroke(self, event: QKeyEvent, at_ms: int) -> Keystroke | None:
        """Return what a scanner may mean by this key, None for one that no scanner presses."""
        if event.isAutoRepeat():
            return None
        modifiers = event.modifiers()
        self._caps_lock = bool(event.nativeModifiers() & _LOCK)
        altgr = bool(modifiers & _LEVEL3) or (
            self._right_alt and not modifiers & Qt.KeyboardModifier.MetaModifier
        )
        altgr = altgr or modifiers & _NOT_TYPING == _CTRL | _ALT
        if event.key() == Qt.Key.Key_F8 and self._held:
            return Keystroke(fixed=_GS)
        if modifiers & _NOT_TYPING and not altgr:
            control = self._control_character(event, at_ms)
            return Keystroke(fixed=control) if control else None
        place = _place(event) if self._by_place and has_character(_place(event)) else 0
        text = _DEAD_KEYS.get(Qt.Key(event.key()), event.text())
        text = text if text.isprintable() else ""
        if not place and not text:
            return None
        return Keystroke(place, text, shift=bool(modifiers & _SHIFT), altgr=altgr)

    def _control_character(self, event: QKeyEvent, at_ms: int, *, ends: bool = False) -> str:
        """Return the control character that a scanner types with Ctrl; "" for a person's keys.

        `ends`: also one that ends a line.
        """
        if event.modifiers() & _NOT_TYPING != _CTRL:
            return ""
        key = Keystroke(_place(event)) if self._by_place else None
        letters = [text.upper() for _, text in readings([key], first=self._layout)] if key else []
        letters.append(chr(event.key()) if event.key() < 0x110000 else "")
        for letter in letters:
            if len(letter) != 1 or not 0x40 <= ord(letter) <= 0x5F:
                continue
            character = chr(ord(letter) & 0x1F)
            if self._framing.prefix.startswith(character):
                return character
            inside = character in _INSIDE and bool(self._held)
            if inside and self._burst.follows(at_ms):
                return character
            if character in _LINE_ENDS and ends:
                return character
            if self._by_place:
                break  # the likeliest layout decides
        return ""

    def _is_part_of_number(self, event: QKeyEvent, at_ms: int) -> bool:
        """Take a key by which a scanner types a character's number.

        That is a digit of the keypad while Alt is held, or Ctrl+Shift+U and digits after it.
        """
        if not self._by_place or event.isAutoRepeat():
            return False
        place, modifiers = _place(event), event.modifiers()
        if modifiers & _ALT and not modifiers & _CTRL and not self._right_alt:
            digit = KEYPAD_DIGITS.get(place, "")
            if digit:
                self._number += digit
                self._touch(at_ms)
            return bool(digit)
        if place == _U and modifiers & _NOT_TYPING == _CTRL and modifiers & _SHIFT:
            self._hex = ""
            self._touch(at_ms)
            return True
        if self._hex is None:
            return False
        us = readings([Keystroke(place)], first="us", only=True)
        digit = us[0][1] if us else ""
        if digit and digit in "0123456789abcdef":
            self._hex += digit
            self._touch(at_ms)
            return True
        if digit == " ":
            self._finish_number(at_ms)
            self._touch(at_ms)
            return True
        return False

    def _touch(self, at_ms: int) -> None:
        if not self._burst.empty and not self._burst.follows(at_ms):
            self._settle()
            self._reject(at_ms)
        self._burst.touch(at_ms)
        self._last_key_at = time.monotonic()
        self._wait()

    def _finish_number(self, at_ms: int) -> None:
        character = _character_of(self._number) if self._number else _of_hex(self._hex or "")
        self._number, self._hex = "", None
        if character in _LINE_ENDS and self._burst.certain:
            self._take_end(at_ms, _LINE_ENDS[character])
        elif character:
            self._take(Keystroke(fixed=character), at_ms, held=False)

    @Slot()
    def _on_pause(self) -> None:
        self._last_call.start()

    @Slot()
    def give_back(self) -> None:
        """Send what is held back to where it was going."""
        held, self._held = self._held, []
        self._giving_back = True
        try:
            for key in held:
                if shiboken6.isValid(key.receiver):
                    QCoreApplication.sendEvent(key.receiver, key.event)
        finally:
            self._giving_back = False

    def _drop_held(self) -> None:
        self._stop_timers()
        down = set()
        for held in self._held:
            if not isinstance(held.event, QKeyEvent):
                continue
            if held.event.type() is QEvent.Type.KeyPress:
                down.add(_ident(held.event))
            else:
                down.discard(_ident(held.event))
        # The releases that are still to come belong to presses that nobody saw.
        self._swallowed |= down
        self._held.clear()

    def _stop_timers(self) -> None:
        self._pause.stop()
        self._last_call.stop()


def _place(event: QKeyEvent) -> int:
    return event.nativeScanCode() - EVDEV_OFFSET


def _ident(event: QKeyEvent) -> int:
    """Return what a press and its release have in common: with Shift let go, the key changes."""
    return event.nativeScanCode() or -event.key()


def _character_of(number: str) -> str:
    """Return the character that Alt and `number` on the keypad type.

    With a leading zero it is one of Windows-1252, without one of code page 437, as on Windows.
    """
    value = int(number) % 256
    if value < 32:
        return chr(value)
    return bytes([value]).decode("cp1252" if number.startswith("0") else "cp437", "replace")


def _of_hex(digits: str) -> str:
    value = int(digits, 16) if digits else 0
    return chr(value) if 0 < value < 0x110000 and not 0xD800 <= value < 0xE000 else ""
