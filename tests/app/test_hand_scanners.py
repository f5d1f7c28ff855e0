"""Hand scanners that type while something on the screen has the focus."""

import pytest
from PySide6.QtCore import QEvent, Qt
from PySide6.QtGui import QKeyEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QLineEdit
from pytestqt.qtbot import QtBot

from kiosk.app import hand_scanners as hand_scanners_module
from kiosk.app.hand_scanners import hand_scanners
from kiosk.core.admission.members import CustomerId
from kiosk.core.checkin.checkin import VisitOutcome
from kiosk.scan.handheld.burst import BurstTiming
from kiosk.settings.schema import ScannerSection
from kiosk.simulator.gym import Gym
from kiosk.ui.staff.pin_page import PinPage
from tests.helpers.entrance import Enter, Entrance
from tests.helpers.scanner_keys import keys_for, seen_under

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

TYPING = {"keyboard": True, "prefix": "~"}
GAP_MS = 3000
"""A busy machine types slowly, more slowly than the configuration lets a scanner type."""


def _type(entrance: Entrance, text: str) -> None:
    handle = entrance.kiosk.window.windowHandle()
    assert handle is not None
    for character in text:
        QTest.keyClick(handle, ord(character))
    QTest.keyClick(handle, Qt.Key.Key_Return)


@pytest.fixture
def entrance(enter: Enter, qtbot: QtBot, monkeypatch: pytest.MonkeyPatch) -> Entrance:
    slow = BurstTiming(gap_ms=GAP_MS)
    monkeypatch.setattr(hand_scanners_module, "BurstTiming", lambda **_: slow)
    made = enter(scanner=TYPING)
    made.until_known()
    made.kiosk.window.activateWindow()
    qtbot.waitActive(made.kiosk.window)
    return made


def test_no_key_of_a_scan_reaches_the_staff_search(
    entrance: Entrance, gym: Gym, qtbot: QtBot
) -> None:
    who = gym.character("regular")
    entrance.unlock()
    field = entrance.kiosk.window.findChild(QLineEdit, "search")
    assert isinstance(field, QLineEdit)
    field.setFocus()
    typed: list[str] = []
    field.textEdited.connect(typed.append)
    _type(entrance, f"~{who.card}")
    entrance.until(lambda: who.last_name in entrance.words)
    qtbot.wait(GAP_MS + 100)
    assert typed == []
    assert entrance.kiosk.services.outbox.all() == ()


def test_no_digit_of_a_scan_reaches_the_pin_pad(entrance: Entrance, gym: Gym, qtbot: QtBot) -> None:
    who = gym.character("regular")
    entrance.touch("staffButton")
    entrance.until(lambda: entrance.area is not None)
    page = entrance.kiosk.window.findChild(PinPage)
    assert page is not None
    page.setFocus()
    _type(entrance, f"~{who.card}")
    # Nobody was let in, so it is a member at the door, and the pad makes way.
    entrance.until_outcome(VisitOutcome.WELCOME)
    assert entrance.area is None
    entrance.touch("staffButton")
    qtbot.wait(GAP_MS + 100)
    assert entrance.area is not None
    assert not entrance.area.unlocked


def test_a_pass_among_the_readings_checks_its_member_in(
    entrance: Entrance, gym: Gym, monkeypatch: pytest.MonkeyPatch
) -> None:
    # A German scanner under a US layout, by the places of its keys.
    keyboard = entrance.kiosk._keyboard
    assert keyboard is not None
    who = gym.character("regular")
    text = entrance.kiosk.services.keys.make(CustomerId(who.id))
    monkeypatch.setattr(keyboard, "_by_place", True)
    handle = entrance.kiosk.window.windowHandle()
    assert handle is not None
    press, release = QEvent.Type.KeyPress, QEvent.Type.KeyRelease
    for at_ms, key in enumerate(seen_under("us", keys_for(f"~{text}", "de")), start=1000):
        held = Qt.KeyboardModifier.NoModifier
        if key.shift:
            held |= Qt.KeyboardModifier.ShiftModifier
        if key.altgr:
            held |= Qt.KeyboardModifier.GroupSwitchModifier
        for kind, take in ((press, keyboard._pressed), (release, keyboard._released)):
            event = QKeyEvent(kind, ord(key.text or "~"), held, key.place + 8, 0, 0, key.text)
            event.setTimestamp(at_ms)
            assert take(handle, event, at_ms)
    end = QKeyEvent(press, Qt.Key.Key_Return, Qt.KeyboardModifier.NoModifier)
    end.setTimestamp(at_ms + 1)
    assert keyboard._pressed(handle, end, end.timestamp())
    entrance.until_outcome(VisitOutcome.WELCOME)


def test_what_the_configuration_says_is_what_the_scanners_do() -> None:
    section = ScannerSection(
        serial="/dev/null",
        prefix="<STX>",
        min_length=4,
        gap_ms=90,
        layout="de",
        end_by_pause=False,
    )
    serial, keyboard = hand_scanners(section)
    assert serial is not None
    assert keyboard is not None
    assert serial._framing == keyboard._framing
    assert serial._framing.prefix == "\x02"
    assert (keyboard._burst.timing.shortest, keyboard._burst.timing.gap_ms) == (4, 90)
    assert (keyboard._layout, keyboard._only, keyboard._end_by_pause) == ("de", True, False)
    assert hand_scanners(ScannerSection(keyboard=False)) == (None, None)
