"""Keys as the system delivers them to a window, and what reaches the field that has the focus."""

import time
from collections.abc import Callable, Iterable, Iterator
from datetime import date
from typing import Any

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt
from PySide6.QtGui import QInputMethodEvent, QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.core.admission.members import CustomerId
from kiosk.core.identification.codes import Code, Source, Symbology
from kiosk.core.identification.keyboard_layouts import LAYOUTS, Keystroke
from kiosk.core.identification.passes import PassKey, PassKeys
from kiosk.core.identification.scanner_input import (
    NO_FRAMING,
    Framing,
    ParseFlag,
    RejectedInput,
    Rejection,
    ScannerInput,
)
from kiosk.scan.handheld.burst import BurstTiming
from kiosk.scan.handheld.keyboard import EVDEV_OFFSET, KeyboardFilter
from tests.helpers.scanner_keys import keys_for, seen_under

# What the offscreen platform says about every window that has a layout.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
# So generous that a busy machine types "fast" too; a person is played by waiting for the give-back.
TIMING = BurstTiming(gap_ms=400)
KEYS = PassKeys([PassKey(b"a secret of thirty-two bytes, 32")])
PASS = KEYS.make(CustomerId(4567))
DEAD = {
    "\u0300": Qt.Key.Key_Dead_Grave,
    "\u0301": Qt.Key.Key_Dead_Acute,
    "\u0302": Qt.Key.Key_Dead_Circumflex,
    "\u0303": Qt.Key.Key_Dead_Tilde,
    "\u0308": Qt.Key.Key_Dead_Diaeresis,
    "\u0327": Qt.Key.Key_Dead_Cedilla,
}


class Desk:
    """A window with a field that has the focus, and the filter before it."""

    def __init__(
        self,
        qtbot: QtBot,
        timing: BurstTiming,
        framing: Framing = NO_FRAMING,
        **more: Any,
    ) -> None:
        self.page = QWidget()
        self.field, self.button = QLineEdit(), QPushButton()
        layout = QVBoxLayout(self.page)
        layout.addWidget(self.field)
        layout.addWidget(self.button)
        self.returns: list[str] = []
        self.field.returnPressed.connect(lambda: self.returns.append(self.field.text()))
        qtbot.addWidget(self.page)
        self.page.show()
        self.page.activateWindow()
        qtbot.waitUntil(self.page.isActiveWindow)
        self.field.setFocus()
        handle = self.page.windowHandle()
        assert isinstance(handle, QWindow)
        self.window = handle
        self.codes: list[Code] = []
        self.input_received: list[ScannerInput] = []
        self.rejected: list[RejectedInput] = []
        self.passed: list[int] = []
        self.at_ms = 10_000
        self.filter = KeyboardFilter(timing=timing, framing=framing, rescan_seconds=60, **more)
        self.filter.input_rejected.connect(self.rejected.append)
        self.filter.input_received.connect(self.input_received.append)
        self.filter.code_seen.connect(self._seen)
        self.filter.install()

    def _seen(self, code: Code, at: float) -> None:
        self.codes.append(code)
        self.seen_at = at

    def type(self, text: str) -> None:
        for character in text:
            QTest.keyClick(self.window, ord(character))

    def press(self, key: Qt.Key) -> None:
        QTest.keyClick(self.window, key)

    def event(
        self,
        key: int,
        text: str = "",
        *,
        down: bool = True,
        place: int = 0,
        modifiers: Qt.KeyboardModifier = Qt.KeyboardModifier.NoModifier,
        native: int = 0,
    ) -> bool:
        """Hand an event with its own time to the filter; what passes reaches the window.

        Return whether the filter kept it. Only events of the system have a time and a place, and
        nothing but the system makes those, so the filter is called as it is for them.
        """
        kind = QEvent.Type.KeyPress if down else QEvent.Type.KeyRelease
        code = place + EVDEV_OFFSET if place else 0
        event = QKeyEvent(kind, key, modifiers, code, 0, native, text)
        event.setTimestamp(self.at_ms)
        kept = (self.filter._pressed if down else self.filter._released)(
            self.window, event, self.at_ms
        )
        if not kept:
            self.passed.append(key)
            QCoreApplication.sendEvent(self.window, event)
        return kept

    def key(
        self, key: Qt.Key, text: str = "", *, after: int = 5, held: int = 2, **more: Any
    ) -> None:
        """Press a key some time after what was before, and release it."""
        self.at_ms += after
        self.event(key.value, text, **more)
        self.at_ms += held
        self.event(key.value, text, down=False, **more)

    def play(self, text: str, *, gap: int = 5, held: int | None = 2, after: int = 0) -> None:
        """Press and release the keys of `text` with their times; `held` None: not yet released."""
        self.at_ms += after
        for character in text:
            key = ord(character.upper())
            self.at_ms += gap if held is None else max(gap - held, 0)
            self.event(key, character)
            if held is not None:
                self.at_ms += held
                self.event(key, character, down=False)

    def play_keys(self, keys: Iterable[Keystroke], *, caps_lock: bool = False) -> None:
        """Press and release keys by their places, as X11 and Wayland tell of them."""
        for key in keys:
            modifiers = Qt.KeyboardModifier.NoModifier
            if key.shift:
                modifiers |= Qt.KeyboardModifier.ShiftModifier
            if key.altgr:
                modifiers |= Qt.KeyboardModifier.GroupSwitchModifier
            dead = DEAD.get(key.text)
            text = "" if dead else key.text
            text = text.swapcase() if caps_lock else text
            code = dead.value if dead else ord(key.text.upper()[:1] or "\0")
            for down in (True, False):
                self.at_ms += 5
                self.event(
                    code,
                    text,
                    down=down,
                    place=key.place,
                    modifiers=modifiers,
                    native=2 if caps_lock else 0,
                )


MakeDesk = Callable[..., Desk]


@pytest.fixture
def make_desk(qtbot: QtBot) -> Iterator[MakeDesk]:
    desks: list[Desk] = []

    def make_desk(timing: BurstTiming, framing: Framing = NO_FRAMING, **more: Any) -> Desk:
        desks.append(Desk(qtbot, timing, framing, **more))
        return desks[-1]

    yield make_desk
    for desk in desks:
        desk.filter.remove()


@pytest.fixture
def desk(make_desk: MakeDesk) -> Desk:
    return make_desk(TIMING)


@pytest.mark.parametrize("end", [Qt.Key.Key_Return, Qt.Key.Key_Enter, Qt.Key.Key_Tab])
def test_a_scan_is_told_and_no_key_of_it_reaches_the_field(
    end: Qt.Key, desk: Desk, qtbot: QtBot
) -> None:
    desk.type("member-0041")
    desk.press(end)
    assert [(code.text, code.source) for code in desk.codes] == [("member-0041", Source.KEYBOARD)]
    desk.type("x")  # keys arrive in their order, so any of the scan would be there by then
    qtbot.waitUntil(lambda: desk.field.text() != "")
    assert desk.field.text() == "x"
    assert desk.returns == []
    assert desk.field.hasFocus()


def test_what_a_person_types_reaches_the_field_in_order(desk: Desk, qtbot: QtBot) -> None:
    desk.type("an")
    assert desk.field.text() == ""
    qtbot.waitUntil(lambda: desk.field.text() == "an")
    desk.type("a")
    qtbot.waitUntil(lambda: desk.field.text() == "ana")
    desk.press(Qt.Key.Key_Return)
    assert desk.returns == ["ana"]
    assert desk.codes == []


def test_a_short_fast_word_and_enter_are_a_person_s(desk: Desk) -> None:
    desk.type("12345")
    desk.press(Qt.Key.Key_Return)
    assert desk.returns == ["12345"]
    assert desk.codes == []


def test_keys_that_no_scanner_presses_let_the_held_ones_go_first(desk: Desk) -> None:
    desk.type("anna")
    desk.press(Qt.Key.Key_Backspace)
    assert desk.field.text() == "ann"
    desk.type("x")
    QTest.keyClick(desk.window, Qt.Key.Key_A, Qt.KeyboardModifier.ControlModifier)
    assert desk.field.selectedText() == "annx"
    desk.press(Qt.Key.Key_Tab)
    assert desk.button.hasFocus()


def test_a_person_s_keys_before_a_scan_are_kept_apart_from_it(
    make_desk: MakeDesk, qtbot: QtBot
) -> None:
    desk = make_desk(BurstTiming(gap_ms=150))
    desk.type("an")
    qtbot.waitUntil(lambda: desk.field.text() == "an")  # the longest gap is over
    desk.type("MEMBER-7")
    desk.press(Qt.Key.Key_Return)
    assert desk.field.text() == "an"
    assert [code.text for code in desk.codes] == ["MEMBER-7"]


def test_two_scans_are_two_and_the_same_one_twice_is_one(desk: Desk) -> None:
    for text in ("MEMBER-7", "MEMBER-8", "MEMBER-7"):
        desk.type(text)
        desk.press(Qt.Key.Key_Return)
    assert [code.text for code in desk.codes] == ["MEMBER-7", "MEMBER-8"]


def test_a_pause_ends_what_no_person_can_have_typed(desk: Desk, qtbot: QtBot) -> None:
    desk.type("MEMBER-7")
    qtbot.waitUntil(lambda: [code.text for code in desk.codes] == ["MEMBER-7"])
    assert ParseFlag.PAUSE in desk.input_received[0].flags
    desk.type("x")
    qtbot.waitUntil(lambda: desk.field.text() == "x")


def test_an_enter_after_the_pause_is_the_scanner_s(desk: Desk) -> None:
    desk.play("MEMBER-7")
    desk.filter._settle()
    assert [code.text for code in desk.codes] == ["MEMBER-7"]
    desk.key(Qt.Key.Key_Return, after=600)
    assert desk.returns == []
    desk.key(Qt.Key.Key_Return, after=300)
    assert desk.returns == [""]


def test_where_a_pause_ends_nothing_it_is_a_person_s(make_desk: MakeDesk) -> None:
    desk = make_desk(BurstTiming(), end_by_pause=False)
    desk.play("MEMBER-7")
    desk.filter._settle()
    assert desk.field.text() == "MEMBER-7"
    assert desk.codes == []
    assert [one.reason for one in desk.rejected] == [Rejection.NO_END]
    desk.play("MEMBER-7", after=2000)
    desk.key(Qt.Key.Key_Return)
    assert [code.text for code in desk.codes] == ["MEMBER-7"]


def test_a_hand_that_lies_on_the_keys_is_no_scan(make_desk: MakeDesk) -> None:
    desk = make_desk(BurstTiming())
    desk.play("asdfghjk", gap=30, held=None)
    desk.filter._settle()
    assert desk.codes == []
    assert desk.field.text() == "asdfghjk"


@pytest.mark.parametrize("gap", [5, 38, 80, 120])
def test_a_scanner_of_any_speed_is_read_and_kept_from_the_field(
    make_desk: MakeDesk, gap: int
) -> None:
    desk = make_desk(BurstTiming())
    desk.play(PASS, gap=gap, held=gap // 3)
    desk.key(Qt.Key.Key_Return, after=gap)
    assert [code.text for code in desk.codes] == [PASS]
    assert desk.field.text() == ""


def test_a_person_s_key_is_given_back_when_it_is_let_go(make_desk: MakeDesk) -> None:
    desk = make_desk(BurstTiming())
    desk.play("a", held=90)
    assert desk.field.text() == "a"
    desk.play("n", after=140, held=90)
    assert desk.field.text() == "an"


def test_why_keys_were_no_scan_is_told(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk(BurstTiming())
    desk.play("1234")
    desk.key(Qt.Key.Key_Return)
    assert desk.rejected == [RejectedInput(Rejection.SHORT, "1234", 4, 6)]
    desk.play("anna", after=2000, gap=110, held=90)
    desk.key(Qt.Key.Key_Return)
    assert desk.rejected[1:] == [RejectedInput(Rejection.PERSON, "anna", 90, 70)]
    # A scanner that stops after its third character, and goes on.
    desk.play("MEM", after=2000)
    qtbot.waitUntil(lambda: len(desk.rejected) == 3)
    desk.play("BER-7777", after=240)
    desk.key(Qt.Key.Key_Return)
    assert desk.rejected[2:] == [
        RejectedInput(Rejection.SHORT, "MEM", 3, 6),
        RejectedInput(Rejection.PAUSE, "MEM", 245, 3),
    ]
    assert [code.text for code in desk.codes] == ["BER-7777"]


@pytest.mark.parametrize(
    "ends",
    [
        [Qt.Key.Key_Return],
        [Qt.Key.Key_Tab],
        [Qt.Key.Key_Return, Qt.Key.Key_Tab],
        [Qt.Key.Key_Tab, Qt.Key.Key_Return],
        [Qt.Key.Key_Down],
        ["J", "M"],
        ["M", "J"],
        ["I"],
    ],
)
def test_ends_are_the_scanner_s_and_reach_nobody(desk: Desk, ends: list[Qt.Key | str]) -> None:
    desk.play("MEMBER-7")
    for end in ends:
        if isinstance(end, str):
            desk.key(Qt.Key(ord(end)), modifiers=Qt.KeyboardModifier.ControlModifier)
        else:
            desk.key(end)
    assert [code.text for code in desk.codes] == ["MEMBER-7"]
    assert desk.returns == []
    assert desk.field.hasFocus()
    assert desk.passed == []


def test_a_release_goes_the_way_of_its_press(desk: Desk, qtbot: QtBot) -> None:
    seen: list[tuple[QEvent.Type, int]] = []

    class Field(QLineEdit):
        def keyPressEvent(self, event: QKeyEvent) -> None:
            seen.append((event.type(), event.key()))

        def keyReleaseEvent(self, event: QKeyEvent) -> None:
            seen.append((event.type(), event.key()))

    field = Field(desk.page)
    field.show()
    field.setFocus()
    QTest.keyPress(desk.window, Qt.Key.Key_A)
    QTest.keyPress(desk.window, Qt.Key.Key_B)
    QTest.keyRelease(desk.window, Qt.Key.Key_A)
    assert seen == []
    qtbot.waitUntil(lambda: len(seen) == 3)
    QTest.keyRelease(desk.window, Qt.Key.Key_B)
    press, release = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
    a, b = Qt.Key.Key_A.value, Qt.Key.Key_B.value
    assert seen == [(press, a), (press, b), (release, a), (release, b)]
    seen.clear()
    desk.type("MEMBER-")
    QTest.keyPress(desk.window, Qt.Key.Key_7)
    QTest.keyPress(desk.window, Qt.Key.Key_Return)
    QTest.keyRelease(desk.window, Qt.Key.Key_7)
    QTest.keyRelease(desk.window, Qt.Key.Key_Return)
    assert [code.text for code in desk.codes] == ["MEMBER-7"]
    assert seen == []


def test_keys_for_a_window_that_has_closed_are_dropped(desk: Desk) -> None:
    other = QWindow()
    QTest.keyPress(other, Qt.Key.Key_A)
    other.deleteLater()
    QCoreApplication.sendPostedEvents(None, QEvent.Type.DeferredDelete)
    desk.filter.give_back()
    assert desk.field.text() == ""


def test_places_of_keys_are_read_as_on_a_us_keyboard(desk: Desk) -> None:
    # What "y-Z" of a scanner looks like under a German layout: z, ß and (shifted) Y.
    desk.filter._by_place = True
    for key, text, place, shift in (
        (Qt.Key.Key_Z, "z", 29, False),
        (Qt.Key.Key_ssharp, "ß", 20, False),
        (Qt.Key.Key_Y, "Y", 52, True),
        (Qt.Key.Key_1, "1", 10, False),
        (Qt.Key.Key_2, "2", 11, False),
        (Qt.Key.Key_ssharp, "ß", 0, False),  # a place unknown: what the system says
    ):
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(QEvent.Type.KeyPress, key, modifier, place, 0, 0, text)
        assert desk.filter._pressed(desk.window, event, desk.at_ms)
    end = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert desk.filter._pressed(desk.window, end, desk.at_ms)
    assert [code.text for code in desk.codes] == ["y-Z12ß"]


def test_after_it_is_removed_every_key_passes(desk: Desk) -> None:
    desk.type("ab")
    desk.filter.remove()
    assert desk.field.text() == "ab"
    desk.type("MEMBER-7")
    desk.press(Qt.Key.Key_Return)
    assert desk.returns == ["abMEMBER-7"]
    assert desk.codes == []


def test_events_that_the_program_sends_itself_are_not_touched(desk: Desk) -> None:
    QTest.keyClicks(desk.field, "MEMBER-7")
    QTest.keyClick(desk.field, Qt.Key.Key_Return)
    assert desk.returns == ["MEMBER-7"]
    assert desk.codes == []


def _control(desk: Desk, key: Qt.Key) -> None:
    QTest.keyClick(desk.window, key, Qt.KeyboardModifier.ControlModifier)


def test_prefix_suffix_and_identifier_come_off(make_desk: MakeDesk) -> None:
    desk = make_desk(TIMING, Framing("~", "#"))
    for _ in range(2):
        desk.type("~]C0GYM-7#")
        desk.press(Qt.Key.Key_Return)
    assert [(code.text, code.symbology) for code in desk.codes] == [("GYM-7", Symbology.CODE128)]
    assert [one.raw for one in desk.input_received] == [b"~]C0GYM-7#\r"] * 2
    assert desk.input_received[0].flags == (ParseFlag.PREFIX, ParseFlag.SUFFIX, ParseFlag.AIM)


def test_what_begins_with_the_prefix_may_be_short(make_desk: MakeDesk) -> None:
    desk = make_desk(TIMING, Framing("~", ""))
    desk.type("~42")
    desk.press(Qt.Key.Key_Return)
    assert [code.text for code in desk.codes] == ["42"]
    desk.type("417")
    desk.press(Qt.Key.Key_Return)
    assert desk.returns == ["417"]


def test_the_suffix_ends_a_scan_without_enter(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk(TIMING, Framing("", "#"))
    before = time.monotonic()
    desk.type("MEMBER-7#")
    typed = time.monotonic()
    qtbot.waitUntil(lambda: [code.text for code in desk.codes] == ["MEMBER-7"])
    assert desk.input_received[0].raw == b"MEMBER-7#"
    assert before <= desk.seen_at <= typed  # of the last key, not of the pause that told its end
    assert ParseFlag.PAUSE not in desk.input_received[0].flags
    desk.type("MEMBER-8")
    qtbot.waitUntil(lambda: len(desk.codes) == 2)
    assert ParseFlag.NO_SUFFIX in desk.input_received[1].flags


def test_control_characters_are_typed_with_ctrl(make_desk: MakeDesk, qtbot: QtBot) -> None:
    desk = make_desk(TIMING, Framing("\x02", ""))
    _control(desk, Qt.Key.Key_B)
    desk.type("0112")
    _control(desk, Qt.Key.Key_BracketRight)
    desk.type("21AB")
    _control(desk, Qt.Key.Key_C)
    desk.press(Qt.Key.Key_Return)
    assert [one.raw for one in desk.input_received] == [b"\x020112\x1d21AB\x03\r"]
    assert [code.text for code in desk.codes] == ["011221AB"]
    desk.type("x")
    qtbot.waitUntil(lambda: desk.field.text() != "")
    assert desk.field.text() == "x"


def test_ctrl_of_a_person_is_a_person_s(desk: Desk, qtbot: QtBot) -> None:
    desk.type("anna")
    qtbot.waitUntil(lambda: desk.field.text() == "anna")
    desk.field.selectAll()
    _control(desk, Qt.Key.Key_C)
    _control(desk, Qt.Key.Key_V)
    _control(desk, Qt.Key.Key_V)
    assert desk.field.text() == "annaanna"


def test_caps_lock_does_not_change_what_a_scanner_means(desk: Desk) -> None:
    desk.filter._by_place = True
    # With Caps Lock on, the system says "M" for the key without Shift and "e" for the one with it.
    for key, text, place, shift in (
        (Qt.Key.Key_M, "M", 58, False),
        (Qt.Key.Key_E, "e", 26, True),
        (Qt.Key.Key_M, "M", 58, False),
        (Qt.Key.Key_B, "B", 56, False),
        (Qt.Key.Key_E, "e", 26, True),
        (Qt.Key.Key_R, "R", 27, False),
    ):
        modifier = Qt.KeyboardModifier.ShiftModifier if shift else Qt.KeyboardModifier.NoModifier
        event = QKeyEvent(QEvent.Type.KeyPress, key, modifier, place, 0, 0, text)
        assert desk.filter._pressed(desk.window, event, desk.at_ms)
    end = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert desk.filter._pressed(desk.window, end, desk.at_ms)
    assert [code.text for code in desk.codes] == ["mEmbEr"]


@pytest.fixture
def by_place(make_desk: MakeDesk) -> Desk:
    desk = make_desk(BurstTiming())
    desk.filter._by_place = True
    desk.filter.is_pass = lambda text: KEYS.read(text, date(2026, 12, 1)) is not None
    return desk


@pytest.mark.parametrize("system", ["us", "de", "fr", "be", "ch"])
@pytest.mark.parametrize("scanner", LAYOUTS)
def test_a_pass_is_read_whatever_scanner_and_system_are_set_to(
    by_place: Desk, scanner: str, system: str
) -> None:
    by_place.play_keys(seen_under(system, keys_for(PASS, scanner)))
    by_place.key(Qt.Key.Key_Return)
    assert [code.text for code in by_place.codes] == [PASS]


def test_the_layout_of_a_pass_is_the_first_for_what_comes_after(by_place: Desk) -> None:
    for text in ("GYM-0042", PASS, "GYM-0043"):
        by_place.play_keys(seen_under("us", keys_for(text, "de")))
        by_place.key(Qt.Key.Key_Return)
    assert [code.text for code in by_place.codes] == ["GZM/0042", PASS, "GYM-0043"]
    assert "GYM-0042" in by_place.codes[0].other_readings
    assert by_place.input_received[2].layout == "de"


def test_a_configured_layout_is_the_one(make_desk: MakeDesk) -> None:
    desk = make_desk(BurstTiming(), layout="fr")
    desk.filter._by_place = True
    desk.play_keys(seen_under("us", keys_for("GYM-0042", "fr")))
    desk.key(Qt.Key.Key_Return)
    assert desk.codes[0].text == "GYM-0042"
    assert len(desk.codes[0].other_readings) == 1  # what the system says


def test_caps_lock_changes_no_reading_by_place(by_place: Desk) -> None:
    by_place.play_keys(seen_under("de", keys_for(PASS, "de")), caps_lock=True)
    by_place.key(Qt.Key.Key_Return)
    assert [code.text for code in by_place.codes] == [PASS]


def test_caps_lock_is_undone_where_places_are_not_known(desk: Desk) -> None:
    desk.filter.is_pass = lambda text: KEYS.read(text, date(2026, 12, 1)) is not None
    desk.play(PASS.swapcase())
    desk.key(Qt.Key.Key_Return)
    assert [code.text for code in desk.codes] == [PASS]


ALT = 56
KEYPAD = dict(zip("7894561230", (71, 72, 73, 75, 76, 77, 79, 80, 81, 82), strict=True))


def _type_number(desk: Desk, number: str) -> None:
    alt, held = Qt.Key.Key_Alt.value, Qt.KeyboardModifier.AltModifier
    desk.at_ms += 4
    desk.event(alt, place=ALT)
    for digit in number:
        for down in (True, False):
            desk.at_ms += 4
            # Num Lock is off, so the system says that they are arrows and the like.
            desk.event(Qt.Key.Key_Home.value, down=down, place=KEYPAD[digit], modifiers=held)
    desk.at_ms += 4
    desk.event(alt, down=False, place=ALT)


def test_characters_typed_by_their_number_are_read(by_place: Desk) -> None:
    for character in "J\u00fcrgen-7":
        _type_number(by_place, f"0{ord(character):03}")
    _type_number(by_place, "129")  # ü of code page 437
    _type_number(by_place, "0029")
    _type_number(by_place, "065")
    _type_number(by_place, "0013")
    assert [code.text for code in by_place.codes] == ["J\u00fcrgen-7\u00fcA"]
    assert by_place.input_received[0].raw == "J\u00fcrgen-7\u00fc\x1dA\r".encode()
    assert by_place.field.text() == ""


def test_characters_typed_by_their_number_in_unicode_are_read(by_place: Desk) -> None:
    both = Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier
    by_place.play_keys(keys_for("MEMBER", "us"))
    for down in (True, False):
        by_place.event(Qt.Key.Key_U.value, down=down, place=22, modifiers=both)
    by_place.play_keys(keys_for("fc ", "us"))
    by_place.play_keys(keys_for("-7", "us"))
    by_place.key(Qt.Key.Key_Return)
    assert [code.text for code in by_place.codes] == ["MEMBER\u00fc-7"]


def test_group_separators_come_as_ctrl_or_f8(by_place: Desk) -> None:
    by_place.play_keys(keys_for("]C10112", "us"))
    control = Qt.KeyboardModifier.ControlModifier
    by_place.key(Qt.Key.Key_Plus, place=27, modifiers=control)  # ] under a German layout
    by_place.play_keys(keys_for("21AB", "us"))
    by_place.key(Qt.Key.Key_F8, place=66)
    by_place.play_keys(keys_for("10C", "us"))
    by_place.key(Qt.Key.Key_Return)
    assert by_place.input_received[0].raw == b"]C10112\x1d21AB\x1d10C\r"
    assert by_place.codes[0].text == "011221AB10C"


def test_the_keypad_means_digits_without_num_lock(by_place: Desk) -> None:
    for digit in "0045219870":
        by_place.key(Qt.Key.Key_Home, place=KEYPAD[digit])
    by_place.key(Qt.Key.Key_Enter, place=96)
    assert [code.text for code in by_place.codes] == ["0045219870"]


def test_right_alt_is_altgr_where_the_system_has_none(by_place: Desk) -> None:
    keys = keys_for("ana@gym.example", "de")
    right, alt = Qt.Key.Key_Alt.value, Qt.KeyboardModifier.AltModifier
    for key in keys:
        if key.altgr:
            by_place.event(right, place=100)
            by_place.key(Qt.Key.Key_Q, "q", place=key.place, modifiers=alt)
            by_place.event(right, down=False, place=100)
        else:
            by_place.play_keys([key])
    by_place.key(Qt.Key.Key_Return)
    code = by_place.codes[0]
    assert "ana@gym.example" in (code.text, *code.other_readings)


def test_a_key_that_qt_composes_is_known_by_its_release(by_place: Desk) -> None:
    # A US scanner under a German layout, a text field with the focus: "=" is a dead key there.
    by_place.play_keys(keys_for("MEMBER", "us"))
    by_place.at_ms += 5
    by_place.event(Qt.Key.Key_Dead_Acute.value, down=False, place=13)
    composed = QInputMethodEvent("", [])
    composed.setCommitString("\u00e1")
    assert by_place.filter.eventFilter(by_place.field, composed)
    by_place.event(Qt.Key.Key_A.value, "a", down=False, place=30)
    by_place.key(Qt.Key.Key_Return)
    assert by_place.codes[0].text == "MEMBER=a"
    assert by_place.field.text() == ""


def test_what_qt_composes_for_a_person_reaches_the_field_in_order(by_place: Desk) -> None:
    by_place.play_keys(seen_under("us", keys_for("c", "us")))
    by_place.at_ms += 5
    by_place.event(Qt.Key.Key_Dead_Acute.value, down=False, place=13)
    composed = QInputMethodEvent("", [])
    composed.setCommitString("\u00e1")
    assert by_place.filter.eventFilter(by_place.field, composed)
    by_place.filter.give_back()
    assert by_place.field.text() == "c\u00e1"


class ReaderBridge(QObject):
    """Takes the system's keys and posts copies without a time, as Qt's does for screen readers."""

    def __init__(self) -> None:
        super().__init__()
        self.told: list[str] = []
        self.slow = False
        self._late: list[tuple[QObject, QKeyEvent]] = []
        application = QCoreApplication.instance()
        assert application is not None
        application.installEventFilter(self)

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        if not isinstance(event, QKeyEvent) or not isinstance(watched, QWindow):
            return False
        if not event.spontaneous():
            return False
        if event.type() is QEvent.Type.KeyPress:
            self.told.append(event.text())
        place = EVDEV_OFFSET + 1
        copy = QKeyEvent(event.type(), event.key(), event.modifiers(), place, 0, 0, event.text())
        self._late.append((watched, copy))
        if not self.slow:
            self.deliver()
        return True

    def deliver(self) -> None:
        late, self._late = self._late, []
        for watched, copy in late:
            QCoreApplication.postEvent(watched, copy)


@pytest.fixture
def bridge(desk: Desk) -> Iterator[ReaderBridge]:  # noqa: ARG001 (in front of its filter)
    rival = ReaderBridge()
    yield rival
    application = QCoreApplication.instance()
    assert application is not None
    application.removeEventFilter(rival)


@pytest.mark.usefixtures("bridge")
def test_copies_of_a_screen_readers_bridge_are_read(desk: Desk, qtbot: QtBot) -> None:
    desk.type("CARD0042")
    desk.press(Qt.Key.Key_Return)
    qtbot.waitUntil(lambda: desk.codes != [])
    assert [code.text for code in desk.codes] == ["CARD0042"]
    assert desk.field.text() == ""
    assert desk.returns == []


@pytest.mark.usefixtures("bridge")
def test_what_a_person_types_passes_a_screen_readers_bridge(desk: Desk, qtbot: QtBot) -> None:
    desk.type("b")
    qtbot.waitUntil(lambda: desk.field.text() == "b")
    assert desk.codes == []


def test_a_reader_is_told_no_scan_once_nobody_has_typed(
    desk: Desk, bridge: ReaderBridge, qtbot: QtBot
) -> None:
    desk.type("1")
    qtbot.waitUntil(lambda: desk.field.text() == "1")
    qtbot.wait(400)  # nobody types
    desk.filter.stay_first()
    desk.type("CARD0042")
    desk.press(Qt.Key.Key_Return)
    assert [code.text for code in desk.codes] == ["CARD0042"]
    assert bridge.told == ["1"]


@pytest.mark.expects_warnings
def test_a_scan_in_no_certain_order_is_nobodys(desk: Desk, bridge: ReaderBridge) -> None:
    bridge.slow = True
    desk.type("CA")
    desk.filter.install()  # while the two are still on their way
    desk.type("RD")
    bridge.deliver()
    QCoreApplication.processEvents()
    desk.type("0042")
    desk.press(Qt.Key.Key_Return)
    assert desk.codes == []
    desk.type("CARD0043")
    desk.press(Qt.Key.Key_Return)
    assert [code.text for code in desk.codes] == ["CARD0043"]
