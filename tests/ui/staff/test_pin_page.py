"""The PIN: right, wrong, too soon, too short, not set, and left alone."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.core.errors import PinRejected
from kiosk.core.staff_people import OWNER, StaffIdentity
from kiosk.ui.jobs import ThreadJobs
from kiosk.ui.kit import PinPad
from kiosk.ui.staff.pin_page import PinDots, PinPage
from tests.gallery import staff
from tests.helpers.staff_area import Gym, Screen

# Qt's offscreen platform says so for every window, whatever the program does.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

PIN = "2580"


class Gate:
    """A `PinCheck` that lets a test say how long the wait is."""

    def __init__(self, *, configured: bool = True, wait: float = 0.0) -> None:
        self.configured = configured
        self.wait = wait
        self.asked: list[str] = []

    def check(self, pin: str) -> StaffIdentity:
        self.asked.append(pin)
        if pin != PIN:
            raise PinRejected("That PIN is wrong; try again.", self.wait)
        return OWNER


def dots(screen: Screen) -> PinDots:
    return screen.area.findChild(PinDots)  # type: ignore[return-value]


def test_the_right_pin_opens_the_pages(locked: Callable[..., Screen]) -> None:
    screen = locked()
    assert not screen.area.unlocked

    screen.unlock(PIN)

    assert screen.button("tab_members") is not None
    assert screen.heard.closed == 0


def test_digits_are_shown_as_dots_only(locked: Callable[..., Screen]) -> None:
    screen = locked()
    screen.touch("key_2", "key_5", "key_8", "key_erase")

    assert dots(screen).count == 2
    assert dots(screen).accessibleName() == "Digits typed: 2"
    assert "25" not in screen.text


def test_a_wrong_pin_is_told_and_can_be_tried_again(locked: Callable[..., Screen]) -> None:
    screen = locked()
    screen.pin("1111")
    screen.until_said("That PIN is wrong")

    assert not screen.area.unlocked
    assert dots(screen).count == 0

    screen.unlock(PIN)


def test_a_keyboard_types_the_pin(locked: Callable[..., Screen]) -> None:
    screen = locked()
    page = screen.area.findChild(PinPage)
    assert page is not None
    QTest.keyClicks(page, "25x80")
    QTest.keyClick(page, Qt.Key.Key_Backspace)
    QTest.keyClicks(page, "0")
    QTest.keyClick(page, Qt.Key.Key_Return)

    screen.until(lambda: screen.area.unlocked)


def test_a_short_pin_is_not_even_looked_at(qtbot: QtBot, gym: Gym, jobs: ThreadJobs) -> None:
    gate = Gate()
    screen = Screen(qtbot, gym.desk, jobs, gate)
    screen.pin("258")

    screen.until_said("at least 4 digits")
    assert gate.asked == []


def test_no_more_digits_than_a_pin_can_have(qtbot: QtBot, gym: Gym, jobs: ThreadJobs) -> None:
    screen = Screen(qtbot, gym.desk, jobs, Gate())
    screen.touch(*["key_1"] * 14)

    assert dots(screen).count == 12


def test_a_wait_is_counted_down_and_ends(qtbot: QtBot, gym: Gym, jobs: ThreadJobs) -> None:
    gate = Gate(wait=1.2)
    screen = Screen(qtbot, gym.desk, jobs, gate)
    screen.pin("1111")
    screen.until_said("The next try is in")
    page = screen.area.findChild(PinPage)
    assert page is not None
    assert page.waiting
    QTest.keyClicks(page, PIN)
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert dots(screen).count == 0
    assert gate.asked == ["1111"]

    screen.until_said("try again now")
    screen.unlock(PIN)


def test_a_wait_outlasts_going_back(qtbot: QtBot, gym: Gym, jobs: ThreadJobs) -> None:
    screen = Screen(qtbot, gym.desk, jobs, Gate(wait=60))
    screen.pin("1111")
    screen.until_said("The next try is in")
    screen.touch("pin_back")
    screen.area.open_area()

    assert "The next try is in" in screen.said
    assert screen.heard.closed == 1


def test_without_a_pin_it_says_how_to_set_one(qtbot: QtBot, gym: Gym, jobs: ThreadJobs) -> None:
    screen = Screen(qtbot, gym.desk, jobs, Gate(configured=False))

    assert "kiosk pin" in screen.text
    assert screen.button("key_1") is None
    page = screen.area.findChild(PinPage)
    assert page is not None
    QTest.keyClicks(page, PIN)
    QTest.keyClick(page, Qt.Key.Key_Return)
    assert not screen.area.unlocked

    screen.touch("pin_back")
    assert screen.heard.closed == 1


def test_escape_goes_back(locked: Callable[..., Screen]) -> None:
    screen = locked()
    page = screen.area.findChild(PinPage)
    assert page is not None
    QTest.keyClick(page, Qt.Key.Key_Escape)

    assert screen.heard.closed == 1


def test_left_alone_it_goes_back_to_the_members(locked: Callable[..., Screen]) -> None:
    screen = locked(pin_idle_s=0.2)
    screen.touch("key_2")

    screen.until(lambda: screen.heard.closed == 1)
    assert dots(screen).count == 0


def test_a_bug_in_the_check_is_a_sentence(
    qtbot: QtBot, gym: Gym, jobs: ThreadJobs, caplog: object
) -> None:
    class Broken(Gate):
        def check(self, pin: str) -> StaffIdentity:
            raise RuntimeError(pin[:0])

    assert caplog is not None
    screen = Screen(qtbot, gym.desk, jobs, Broken())
    screen.pin(PIN)

    screen.until_said("Something went wrong inside the kiosk")
    assert not screen.area.unlocked


def test_on_a_tall_screen_everything_is_in_the_middle_and_the_keys_in_reach(
    qapp: QApplication,
) -> None:
    assert qapp
    for _, area in staff.pages((1080, 1920), only="pin_wrong"):
        found, pad = area.findChild(PinDots), area.findChild(PinPad)
        assert isinstance(found, PinDots)
        assert isinstance(pad, PinPad)
        for part in (found, pad):
            middle = part.mapTo(area, part.rect().center()).x()
            assert abs(middle - area.width() / 2) <= 1
        assert pad.width() >= 0.6 * area.width()
        assert pad.mapTo(area, pad.rect().center()).y() > area.height() / 2
