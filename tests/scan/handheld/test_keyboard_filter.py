"""Keys as the system delivers them to a window, and what reaches the field that has the focus."""

import time
from collections.abc import Callable, Iterator

import pytest
from PySide6.QtCore import QCoreApplication, QEvent, Qt
from PySide6.QtGui import QKeyEvent, QWindow
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.core.identification.codes import Code, Source, Symbology
from kiosk.core.identification.scanner_input import NO_FRAMING, Framing, ParseFlag, ScannerInput
from kiosk.scan.handheld.keyboard import BurstTiming, KeyboardFilter

# What the offscreen platform says about every window that has a layout.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
# So generous that a busy machine types "fast" too; a person is played by waiting for the give-back.
TIMING = BurstTiming(gap_ms=400, longest_ms=20_000)


class Desk:
    """A window with a field that has the focus, and the filter before it."""

    def __init__(self, qtbot: QtBot, timing: BurstTiming, framing: Framing = NO_FRAMING) -> None:
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
        self.filter = KeyboardFilter(timing=timing, framing=framing, rescan_seconds=60)
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


MakeDesk = Callable[..., Desk]


@pytest.fixture
def make_desk(qtbot: QtBot) -> Iterator[MakeDesk]:
    desks: list[Desk] = []

    def make_desk(timing: BurstTiming, framing: Framing = NO_FRAMING) -> Desk:
        desks.append(Desk(qtbot, timing, framing))
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
    desk = make_desk(BurstTiming(gap_ms=150, longest_ms=20_000))
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


def test_a_scanner_without_a_line_end_is_a_person_to_us(desk: Desk, qtbot: QtBot) -> None:
    desk.type("MEMBER-7")
    qtbot.waitUntil(lambda: desk.field.text() == "MEMBER-7")
    assert desk.codes == []


def test_a_scan_that_takes_too_long_is_left_out_and_kept_from_the_field(
    make_desk: MakeDesk, qtbot: QtBot, caplog: pytest.LogCaptureFixture
) -> None:
    desk = make_desk(BurstTiming(gap_ms=1000, longest_ms=1000))
    for character in "MEMBER":
        desk.type(character)
        qtbot.wait(250)
    desk.press(Qt.Key.Key_Return)
    assert desk.codes == []
    assert "took too long" in caplog.text
    assert desk.field.text() == ""


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
        assert desk.filter._pressed(desk.window, event)
    end = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert desk.filter._pressed(desk.window, end)
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
    desk.type("MEMBER-8")
    qtbot.waitUntil(lambda: desk.field.text() == "MEMBER-8")


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
        assert desk.filter._pressed(desk.window, event)
    end = QKeyEvent(QEvent.Type.KeyPress, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    assert desk.filter._pressed(desk.window, end)
    assert [code.text for code in desk.codes] == ["mEmbEr"]
