"""Rows as a model: what assistive technology reads, and a list that stays where it was."""

import pytest
from PySide6.QtCore import QModelIndex, Qt
from PySide6.QtTest import QAbstractItemModelTester
from PySide6.QtWidgets import QApplication
from pytestqt.qtbot import QtBot

from kiosk.ui.kit.palette import Tone
from kiosk.ui.staff.lists import ROW_ROLE, Chip, ListItem, ListModel, ListView

# Qt's offscreen platform says so for every window, whatever the program does.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")

ANA = ListItem("1", "Ana", "Gold", "18:02", Chip("Confirmed", Tone.GOOD, "check"))
BOB = ListItem("2", "Bob")


@pytest.fixture
def model(qapp: QApplication) -> ListModel:
    assert qapp is not None
    return ListModel()


def test_it_keeps_the_promises_of_a_model(model: ListModel) -> None:
    mode = QAbstractItemModelTester.FailureReportingMode.Warning
    tester = QAbstractItemModelTester(model, mode)
    model.set_rows([ANA, BOB])
    model.set_rows([BOB])
    model.set_rows([])

    assert tester.model() is model


def test_what_a_row_says(model: ListModel) -> None:
    model.set_rows([ANA, BOB])
    first, second = model.index(0), model.index(1)

    assert first.data(Qt.ItemDataRole.DisplayRole) == "Ana"
    assert first.data(Qt.ItemDataRole.AccessibleTextRole) == "18:02, Ana, Gold, Confirmed"
    assert second.data(Qt.ItemDataRole.AccessibleTextRole) == "Bob"
    assert first.data(ROW_ROLE) == ANA
    assert first.data(Qt.ItemDataRole.DecorationRole) is None
    assert model.data(QModelIndex()) is None
    assert model.rowCount(first) == 0


def test_a_row_that_changed_leaves_the_list_where_it_is(qtbot: QtBot, model: ListModel) -> None:
    model.set_rows([ANA, BOB])
    with qtbot.assertNotEmitted(model.modelReset), qtbot.waitSignal(model.dataChanged):
        model.set_rows([ANA, ListItem("2", "Bob", "Silver")])
    with qtbot.assertNotEmitted(model.modelReset), qtbot.assertNotEmitted(model.dataChanged):
        model.set_rows([ANA, ListItem("2", "Bob", "Silver")])
    with qtbot.waitSignal(model.modelReset):
        model.set_rows([BOB, ANA])


def test_any_name_and_width_can_be_painted(qtbot: QtBot) -> None:
    view = ListView("Names")
    qtbot.addWidget(view)
    view.set_rows(
        [
            ANA,
            BOB,
            ListItem("3", "名" * 300, "ع" * 300, chip=ANA.chip),
            ListItem("4", "a\nb<b>\u202e", ""),
        ]
    )
    for width in (40, 300, 1400):
        view.resize(width, 900)
        assert not view.grab().isNull()
