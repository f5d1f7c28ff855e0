"""What keys reach, where the focus is, and what assistive technology is told, without a bus."""

from collections.abc import Callable

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QAccessible
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QApplication, QLabel, QPushButton, QVBoxLayout, QWidget
from pytestqt.qtbot import QtBot

from kiosk.core.identification.find_me import SecondFact
from kiosk.core.screen import states
from kiosk.ui.kit import Button, CountdownBar, Icon, accessibility
from kiosk.ui.kit.surfaces import Notice
from kiosk.ui.language.controller import LanguageController
from kiosk.ui.member.chooser import Chooser
from kiosk.ui.member.language_menu import LanguageMenu
from kiosk.ui.window import KioskWindow
from tests.gallery import members
from tests.ui.conftest import MakeWindow

Role = QAccessible.Role
Open = Callable[[], KioskWindow]


@pytest.fixture(autouse=True)
def _own_interfaces(qapp: QApplication) -> None:
    """Tell Qt of our widgets' roles, as the application does."""
    assert qapp
    accessibility.install()


@pytest.fixture
def active(make_window: MakeWindow, qtbot: QtBot) -> Open:
    """Return a window that has the keyboard."""

    def make() -> KioskWindow:
        window = make_window(800, 480, find_me=SecondFact.EMAIL)
        window.activateWindow()
        qtbot.waitUntil(window.isActiveWindow)
        return window

    return make


def focused() -> QWidget:
    widget = QApplication.focusWidget()
    assert widget is not None
    return widget


def press(*keys: Qt.Key) -> None:
    for key in keys:
        QTest.keyClick(focused(), key)


def tab_round() -> list[str]:
    """Return what Tab leads to, by name, until it begins again."""
    names: list[str] = []
    while True:
        press(Qt.Key.Key_Tab)
        name = focused().objectName()
        if name in names:
            return names
        names.append(name)


def test_the_ready_screen_has_the_focus_and_tab_reaches_its_buttons(active: Open) -> None:
    window = active()
    assert focused() is window.ready
    assert tab_round() == ["findMeButton", "staffButton"]
    press(Qt.Key.Key_Down)
    assert focused().objectName() == "staffButton"


def test_what_is_covered_takes_no_key_and_the_focus_comes_back(active: Open) -> None:
    window = active()
    wanted: list[str] = []
    window.find_me_wanted.connect(lambda: wanted.append("find me"))
    press(Qt.Key.Key_Tab)
    assert focused() is window.ready.find_me
    area = QWidget()
    box = QVBoxLayout(area)
    for name in ("one", "two"):
        box.addWidget(Button(name, name=name))
    window.open_staff(area)
    assert not window.ready.isVisible()
    assert tab_round() == ["one", "two"]
    press(Qt.Key.Key_Space)
    assert wanted == []
    window.show_state(members.states()["welcome"], 4000)
    assert not window.result.isVisible()
    assert focused().objectName() == "one"
    window.show_state(states.Ready(), None)
    window.close_staff()
    assert focused() is window.ready.find_me


def test_languages_and_the_dimmed_screen_cover_the_same_way(active: Open) -> None:
    window = active()
    language = LanguageController("en", ("en", "de"))
    try:
        menu = LanguageMenu(window, window.ready, language)
        menu.open()
        assert tab_round() == ["language_en", "language_de", "languages_back"]
        assert menu.screen is not None
        assert [button.isChecked() for button in menu.screen.buttons] == [True, False]
        press(Qt.Key.Key_Escape)
        assert menu.screen is None
        assert focused() is window.ready
        window.idle_dim.dim()
        assert not window.ready.isVisible()
        press(Qt.Key.Key_A)
        assert not window.idle_dim.dimmed
        assert window.ready.isVisible()
    finally:
        language.uninstall()


def test_a_result_has_the_focus_and_escape_takes_it_away(active: Open, qtbot: QtBot) -> None:
    window = active()
    window.show_state(members.states()["welcome"], 4000)
    assert focused() is window.result
    assert "Checked in" in window.result.accessibleName()
    with qtbot.assertNotEmitted(window.touched):
        press(Qt.Key.Key_Return)
    with qtbot.waitSignal(window.touched):
        press(Qt.Key.Key_Escape)


def test_cards_come_before_the_way_back(active: Open, qtbot: QtBot) -> None:
    window = active()
    window.show_state(members.states()["choose_person"], 20000)
    current = window.current
    assert isinstance(current, Chooser)
    order = tab_round()
    cards = [card.objectName() for card in current.cards]
    assert order[: len(cards)] == cards
    assert order[len(cards)] == "choosePerson_back"
    current.setFocus()
    press(Qt.Key.Key_Down)
    with qtbot.waitSignal(window.person_picked):
        press(Qt.Key.Key_Return)
    with qtbot.waitSignal(window.touched):
        press(Qt.Key.Key_Escape)


def test_a_name_is_typed_and_sent_by_keys(active: Open, qtbot: QtBot) -> None:
    window = active()
    window.show_state(states.FindMeName(1), 20000)
    assert focused() is window.find_me.name.field
    with qtbot.waitSignal(window.find_me_event) as touched:
        QTest.keyClicks(focused(), "a")
    assert touched.args == [states.FindMeKeyTouched()]
    QTest.keyClicks(focused(), "na")
    with qtbot.waitSignal(window.find_me_event) as given:
        press(Qt.Key.Key_Return)
    assert given.args == [states.FindMeNameGiven("ana")]
    with qtbot.waitSignal(window.touched):
        press(Qt.Key.Key_Escape)


def test_decoration_and_what_is_hidden_are_left_out(qtbot: QtBot) -> None:
    box = QWidget()
    qtbot.addWidget(box)
    column = QVBoxLayout(box)
    hidden = QLabel("hidden")
    for part in (Icon("check"), QLabel("words"), hidden):
        column.addWidget(part)
    hidden.hide()
    whole = QAccessible.queryAccessibleInterface(box)
    assert whole.childCount() == 1
    words = whole.child(0)
    assert words.text(QAccessible.Text.Name) == "words"
    assert whole.indexOfChild(words) == 0
    assert whole.child(1) is None
    assert whole.indexOfChild(QAccessible.queryAccessibleInterface(hidden)) == -1


def test_a_countdown_has_a_value_and_nothing_it_has_not(qtbot: QtBot) -> None:
    bar = CountdownBar()
    qtbot.addWidget(bar)
    bar.start(60_000)
    told = QAccessible.queryAccessibleInterface(bar)
    assert told.role() is Role.ProgressBar
    value = told.valueInterface()
    assert 90 < value.currentValue() <= 100
    assert (value.minimumValue(), value.maximumValue()) == (0, 100)
    assert told.textInterface() is None
    assert told.actionInterface().actionNames() == []


def test_a_choice_is_checked_and_pressed_as_by_touch(qtbot: QtBot) -> None:
    clicks: list[int] = []
    button = Button("Dark", name="dark", on_click=lambda: clicks.append(1))
    qtbot.addWidget(button)
    told = QAccessible.queryAccessibleInterface(button)
    assert told.role() is Role.Button
    button.set_chosen(True)
    assert told.role() is Role.RadioButton
    assert told.state().checked
    told.actionInterface().doAction("Press")
    QApplication.processEvents()
    assert clicks == []  # it is not to be seen
    button.show()
    told.actionInterface().doAction("Press")
    qtbot.waitUntil(lambda: clicks == [1])
    assert button.isChecked()
    assert isinstance(button, QPushButton)


def test_a_notice_is_a_notification_with_its_words(qtbot: QtBot) -> None:
    notice = Notice()
    qtbot.addWidget(notice)
    told = QAccessible.queryAccessibleInterface(notice)
    assert told.role() is Role.Notification


def test_the_language_of_the_screen_is_told(active: Open, qtbot: QtBot) -> None:
    window = active()
    language = LanguageController("en", ("en", "de"))
    try:
        language.pick("de")
        qtbot.waitUntil(lambda: window.locale().name().startswith("de"))
        assert window.ready.find_me.locale().name().startswith("de")
    finally:
        language.uninstall()
