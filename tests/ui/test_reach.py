"""What members touch is in reach of everybody, has a role and a name, and shows the focus."""

import pytest
from PySide6.QtCore import QPoint, Qt
from PySide6.QtGui import QAccessible
from PySide6.QtWidgets import QAbstractButton, QWidget
from pytestqt.qtbot import QtBot

from kiosk.core.screen import states
from kiosk.ui.kit.theme import Look, ThemeChoice
from tests.gallery import members
from tests.helpers import fitting
from tests.ui.conftest import MakeWindow

ROLES = {QAccessible.Role.Button, QAccessible.Role.CheckBox, QAccessible.Role.RadioButton}


def _below_the_middle(root: QWidget, button: QAbstractButton) -> bool:
    return button.mapTo(root, button.rect().center()).y() >= root.height() / 2


def test_in_portrait_everything_to_touch_is_in_reach_of_a_wheelchair(
    make_window: MakeWindow, qtbot: QtBot
) -> None:
    window = make_window(1080, 1920)
    for name, _picture in members.pictures(window):
        qtbot.wait(1)
        buttons = fitting.buttons(members.shown(window))
        reached = [button for button in buttons if _below_the_middle(window, button)]
        # Of four cards the upper ones may be a little above the middle; a way on is always below.
        assert len(reached) >= len(buttons) / 2, name
        high = [
            b.objectName() for b in buttons if b not in reached and "_card_" not in b.objectName()
        ]
        assert high == [], name


def test_every_button_tells_a_screen_reader_what_it_is(
    make_window: MakeWindow, qtbot: QtBot
) -> None:
    window = make_window()
    for name, _picture in members.pictures(window):
        qtbot.wait(1)
        for button in fitting.buttons(members.shown(window)):
            spoken = QAccessible.queryAccessibleInterface(button)
            assert spoken.role() in ROLES, (name, button.objectName())
            assert spoken.text(QAccessible.Text.Name), (name, button.objectName())


@pytest.mark.parametrize("theme", [ThemeChoice.LIGHT, ThemeChoice.DARK])
def test_the_focus_can_be_seen_and_goes_where_reading_goes(
    theme: ThemeChoice, make_window: MakeWindow, qtbot: QtBot
) -> None:
    window = make_window(1080, 1920, look=Look(theme=theme))
    window.activateWindow()
    qtbot.waitActive(window)
    window.show_state(members.states()["choose_membership_many"], None)
    qtbot.wait(1)
    cards = window.choices.membership.cards
    tops = [card.mapTo(window, QPoint(0, 0)).y() for card in cards]
    assert tops == sorted(tops)
    for button in (*cards, window.choices.membership.back):
        before = button.grab().toImage()
        button.setFocus(Qt.FocusReason.TabFocusReason)
        assert button.grab().toImage() != before, button.objectName()
    window.show_state(states.Ready(), None)
