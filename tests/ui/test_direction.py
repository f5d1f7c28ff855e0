"""Where reading goes from right to left, the screens are laid out the other way round."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import Qt
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.kit import Button, TextField, icon_pixmap
from kiosk.ui.kit.palette import Tone
from kiosk.ui.kit.theme import Theme
from kiosk.ui.staff.lists import Chip, ListItem, ListView
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


@pytest.mark.usefixtures("right_to_left")
def test_a_field_begins_at_the_right_whatever_is_typed(qtbot: QtBot) -> None:
    field = TextField("الاسم", name="field")
    qtbot.addWidget(field)
    field.resize(400, 60)
    field.show()
    qtbot.waitExposed(field)
    for text in ("", "ana", "عمر"):
        field.setText(text)
        field.grab()  # Qt reckons with the side when it paints
        assert field.cursorRect().center().x() > field.width() / 2, text


@pytest.mark.usefixtures("right_to_left")
def test_a_long_latin_name_is_cut_at_its_end(qtbot: QtBot) -> None:
    view = ListView("rows")
    qtbot.addWidget(view)
    view.resize(420, 120)
    view.set_rows([ListItem("a", "Maximiliana " + "i" * 200 + "W" * 50)])
    view.show()
    qtbot.waitExposed(view)
    picture = view.viewport().grab().toImage()
    ground = Theme(1080, 1920).palette.ink
    dark = [
        x
        for x in range(picture.width())
        if any(picture.pixelColor(x, y) == ground for y in range(picture.height()))
    ]
    # The M, wide and whole, stands at the left; the points of the ellipsis are at the right.
    assert dark
    assert len([x for x in dark if x < dark[0] + 30]) > len([x for x in dark if x > dark[-1] - 30])


@pytest.mark.usefixtures("right_to_left")
@pytest.mark.parametrize("width", [900, 420])
def test_rows_of_a_list_are_the_mirror_of_themselves(
    width: int, qapp: QApplication, qtbot: QtBot
) -> None:
    pictures = []
    for direction in (Qt.LayoutDirection.LeftToRight, Qt.LayoutDirection.RightToLeft):
        qapp.setLayoutDirection(direction)
        view = ListView("rows")
        qtbot.addWidget(view)
        view.resize(width, 200)
        view.set_rows([ListItem("a", "", "", lead="", chip=Chip("", Tone.GOOD, "check"))])
        view.show()
        qtbot.waitExposed(view)
        pictures.append(view.viewport().grab().toImage())
    left, right = pictures
    flipped = right.flipped(Qt.Orientation.Horizontal)
    icons = [_green(picture) for picture in (left, flipped)]
    assert icons[0]
    assert abs(icons[0] - icons[1]) <= 2


def _green(picture: QImage) -> float:
    """Return where, across, the middle of what is green lies."""
    green = Theme(1080, 1920).palette.tone(Tone.GOOD)
    found = [
        x
        for x in range(picture.width())
        for y in range(picture.height())
        if picture.pixelColor(x, y) == green
    ]
    return sum(found) / len(found) if found else 0.0
