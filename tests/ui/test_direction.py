"""Where reading goes from right to left, the screens are laid out the other way round."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.kit import Button, icon_pixmap
from tests.gallery import members
from tests.ui.conftest import MakeWindow


@pytest.fixture
def right_to_left(qapp: QApplication) -> Iterator[None]:
    """Reading goes from right to left in this test."""
    qapp.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    yield
    qapp.setLayoutDirection(Qt.LayoutDirection.LeftToRight)


@pytest.mark.usefixtures("right_to_left")
def test_screens_begin_at_the_right(make_window: MakeWindow, qtbot: QtBot) -> None:
    window = make_window(1920, 1080)
    window.show_state(members.states()["welcome"], 4000)
    qtbot.wait(1)
    assert window.result.disc.geometry().center().x() > window.width() / 2
    window.show_state(members.states()["choose_membership"], 4000)
    qtbot.wait(1)
    first, second = window.choices.membership.cards[:2]
    assert first.x() > second.x()
    assert window.choices.membership.title.geometry().right() > window.width() * 0.9


def test_arrows_point_where_reading_goes(qtbot: QtBot) -> None:
    assert qtbot
    there = icon_pixmap("forward", 40, "#ffffff").toImage()
    back = icon_pixmap("forward", 40, "#ffffff", to_left=True).toImage()
    assert back == there.flipped(Qt.Orientation.Horizontal)
    still = icon_pixmap("clock", 40, "#ffffff").toImage()
    assert icon_pixmap("clock", 40, "#ffffff", to_left=True).toImage() == still


def test_a_button_turns_its_icon_with_the_direction(qtbot: QtBot) -> None:
    button = Button("Back", name="back", icon="back")
    qtbot.addWidget(button)
    before = button.icon().pixmap(button.iconSize()).toImage()
    button.setLayoutDirection(Qt.LayoutDirection.RightToLeft)
    assert button.icon().pixmap(button.iconSize()).toImage() != before
