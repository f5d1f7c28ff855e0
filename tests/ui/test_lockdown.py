"""Nothing leads out of the window: menus, drops, shortcuts, other buttons, a smaller window."""

from collections.abc import Iterator

import pytest
from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import (
    QClipboard,
    QContextMenuEvent,
    QCursor,
    QDragEnterEvent,
    QDropEvent,
    QGuiApplication,
)
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QApplication,
    QLineEdit,
    QMenu,
    QPushButton,
    QScrollArea,
    QVBoxLayout,
    QWidget,
)
from pytestqt.qtbot import QtBot

from kiosk.ui.lockdown import Lockdown

NO = Qt.KeyboardModifier.NoModifier
CTRL, ALT, META = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)


class Window(QWidget):
    """A window with all that has a menu or takes a drop of its own accord."""

    def __init__(self) -> None:
        super().__init__()
        self.field = QLineEdit("hello")
        self.button = QPushButton("Go")
        self.area = QScrollArea()
        tall = QWidget()
        tall.setFixedSize(2000, 2000)
        self.area.setWidget(tall)
        self.setAcceptDrops(True)
        box = QVBoxLayout(self)
        for widget in (self.field, self.button, self.area):
            box.addWidget(widget)
        self.resize(400, 400)


@pytest.fixture
def window(qtbot: QtBot) -> Window:
    window = Window()
    qtbot.addWidget(window)
    window.show()
    window.field.setFocus()
    return window


@pytest.fixture
def lockdown(window: Window) -> Iterator[Lockdown]:
    lockdown = Lockdown(window, hide_cursor=True)
    lockdown.install()
    yield lockdown
    lockdown.remove()


pytestmark = pytest.mark.usefixtures("lockdown")


def send(widget: QWidget, event: QEvent) -> None:
    QApplication.sendEvent(widget, event)


def test_there_are_no_menus(window: Window, qtbot: QtBot) -> None:
    bar = window.area.verticalScrollBar()
    for widget in (window, window.field, bar, window.area.viewport()):
        for reason in QContextMenuEvent.Reason:
            # A menu would run an event loop of its own, and nothing below would be reached.
            send(widget, QContextMenuEvent(reason, QPoint(5, 5), widget.mapToGlobal(QPoint(5, 5))))
    qtbot.wait(10)
    assert QApplication.activePopupWidget() is None
    assert window.findChildren(QMenu) == []


def test_nothing_can_be_dropped(window: Window) -> None:
    data = QMimeData()
    data.setText("dropped")
    data.setUrls([QUrl("file:///etc/passwd")])
    place, actions = QPointF(5, 5), Qt.DropAction.CopyAction
    button = Qt.MouseButton.LeftButton
    enter = QDragEnterEvent(QPoint(5, 5), actions, data, button, NO)
    enter.ignore()
    send(window.field, enter)
    send(window.field, QDropEvent(place, actions, data, button, NO))
    assert not enter.isAccepted()
    assert window.field.text() == "hello"


@pytest.mark.parametrize(
    ("key", "modifiers"),
    [
        *((key, CTRL) for key in (Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_X, Qt.Key.Key_P)),
        (Qt.Key.Key_A, META),
        (Qt.Key.Key_Space, ALT),
        (Qt.Key.Key_F4, ALT),
        (Qt.Key.Key_F11, NO),
        (Qt.Key.Key_F1, Qt.KeyboardModifier.ShiftModifier),
        (Qt.Key.Key_Print, NO),
        (Qt.Key.Key_Menu, NO),
        (Qt.Key.Key_A, CTRL | META),
    ],
)
def test_shortcuts_do_nothing(key: Qt.Key, modifiers: Qt.KeyboardModifier, window: Window) -> None:
    clipboard = QGuiApplication.clipboard()
    clipboard.setText("mine", QClipboard.Mode.Clipboard)
    QTest.keyClick(window.field, key, modifiers)
    assert (window.field.text(), window.field.selectedText()) == ("hello", "")
    assert clipboard.text() == "mine"
    assert window.isVisible()


def test_typing_goes_on(window: Window) -> None:
    QTest.keyClicks(window.field, " World-1")
    QTest.keyClick(window.field, Qt.Key.Key_Backspace)
    QTest.keyClick(window.field, Qt.Key.Key_Q, CTRL | ALT)  # AltGr types, too
    assert window.field.text() == "hello World-q"
    QTest.keyClick(window.field, Qt.Key.Key_Tab)
    assert window.button.hasFocus()


def test_only_the_left_button_and_a_finger_touch(window: Window) -> None:
    clicks: list[bool] = []
    window.button.clicked.connect(lambda: clicks.append(True))
    others = (Qt.MouseButton.RightButton, Qt.MouseButton.MiddleButton, Qt.MouseButton.BackButton)
    for button in others:
        QTest.mouseClick(window.button, button)
        QTest.mouseDClick(window.button, button)
    assert clicks == []
    QTest.mouseClick(window.button, Qt.MouseButton.LeftButton)
    assert len(clicks) == 1


def test_the_cursor_is_hidden_over_fields_too(window: Window, lockdown: Lockdown) -> None:
    assert window.field.cursor().shape() is Qt.CursorShape.IBeamCursor
    override: QCursor | None = QGuiApplication.overrideCursor()
    assert override is not None
    assert override.shape() is Qt.CursorShape.BlankCursor
    lockdown.remove()
    assert QGuiApplication.overrideCursor() is None
    lockdown.install()


def test_a_full_screen_window_stays_so(window: Window, qtbot: QtBot) -> None:
    window.showFullScreen()
    second = Lockdown(window, hide_cursor=False)
    second.install()
    for make_smaller in (window.showMinimized, window.showNormal, window.showMaximized):
        make_smaller()
        qtbot.waitUntil(window.isFullScreen)
    second.remove()


def test_a_window_that_is_none_stays_as_it_is(window: Window, qtbot: QtBot) -> None:
    window.showMaximized()
    qtbot.wait(10)
    assert not window.isFullScreen()
