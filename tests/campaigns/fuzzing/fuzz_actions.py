"""What fuzzing can do: actions of a person, a scanner or a network on a kiosk."""

import random
from collections.abc import Callable, Mapping
from typing import Final

from PySide6.QtCore import QEvent, QMimeData, QPoint, QPointF, Qt, QUrl
from PySide6.QtGui import QContextMenuEvent, QDragEnterEvent, QDropEvent, QWheelEvent
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QApplication, QWidget

SIZES: Final = ((1080, 1920), (1920, 1080), (800, 480), (480, 800), (1280, 720))
_LEFT = Qt.MouseButton.LeftButton
_NO = Qt.KeyboardModifier.NoModifier
_MODIFIERS: Final = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
    Qt.KeyboardModifier.ShiftModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.ControlModifier | Qt.KeyboardModifier.ShiftModifier,
)
_KEYS: Final = (
    *(Qt.Key.Key_Escape, Qt.Key.Key_Return, Qt.Key.Key_Tab, Qt.Key.Key_Backtab),
    *(Qt.Key.Key_Space, Qt.Key.Key_Backspace, Qt.Key.Key_Delete, Qt.Key.Key_Home),
    *(Qt.Key.Key_Up, Qt.Key.Key_Down, Qt.Key.Key_Left, Qt.Key.Key_Right, Qt.Key.Key_PageDown),
    *(Qt.Key.Key_F1, Qt.Key.Key_F4, Qt.Key.Key_F5, Qt.Key.Key_F11, Qt.Key.Key_Print),
    *(Qt.Key.Key_Menu, Qt.Key.Key_Help, Qt.Key.Key_Back, Qt.Key.Key_Q, Qt.Key.Key_W),
    *(Qt.Key.Key_A, Qt.Key.Key_C, Qt.Key.Key_V, Qt.Key.Key_P, Qt.Key.Key_Z, Qt.Key.Key_5),
)


class FuzzActions:
    """Ten fingers, a mouse and a keyboard on `window`; `rng` decides everything."""

    def __init__(self, window: QWidget, rng: random.Random) -> None:
        self._window = window
        self._rng = rng
        self._screen = QTest.createTouchDevice()

    def weighted(self) -> Mapping[str, tuple[int, Callable[[], None]]]:
        """Return the actions by name, each with its weight: how often it is chosen."""
        return {
            "touch a button": (40, self.touch_button),
            "touch anywhere": (12, self.touch_anywhere),
            "finger": (6, self.finger),
            "double touch": (4, self.double),
            "long press": (2, self.long_press),
            "right click": (4, self.right_click),
            "drag": (6, self.drag),
            "pinch": (3, self.pinch),
            "wheel": (4, self.wheel),
            "key": (10, self.key),
            "shortcut": (8, self.shortcut),
            "words": (6, self.words),
            "drop": (3, self.drop),
            "context menu": (3, self.context_menu),
            "close": (3, self.close),
            "resize or rotate": (2, self.resize),
            "minimise": (1, self.minimise),
        }

    def touch_button(self) -> None:
        """Touch some button that can be seen, but not the one that ends the kiosk."""
        buttons = [
            button
            for button in self._window.findChildren(QAbstractButton)
            if button.isVisible() and button.isEnabled()
        ]
        if buttons:
            QTest.mouseClick(self._rng.choice(buttons), _LEFT)

    def touch_anywhere(self) -> None:
        """Touch a place, whatever is there."""
        widget, place = self._somewhere()
        QTest.mouseClick(widget, _LEFT, _NO, place)

    def finger(self) -> None:
        """Touch as a touch screen says it."""
        place = self._point()
        self._touch().press(0, place, self._window).commit()
        self._touch().release(0, place, self._window).commit()

    def double(self) -> None:
        """Touch twice, as impatient people do."""
        widget, place = self._somewhere()
        QTest.mouseClick(widget, _LEFT, _NO, place)
        QTest.mouseDClick(widget, _LEFT, _NO, place)

    def long_press(self) -> None:
        """Leave the finger there; some systems make a menu of it."""
        widget, place = self._somewhere()
        QTest.mousePress(widget, _LEFT, _NO, place)
        QTest.qWait(self._rng.randint(300, 900))
        reason = QContextMenuEvent.Reason.Mouse
        QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))
        QTest.mouseRelease(widget, _LEFT, _NO, place)

    def right_click(self) -> None:
        """Use another button of a mouse."""
        widget, place = self._somewhere()
        buttons = (
            Qt.MouseButton.RightButton,
            Qt.MouseButton.MiddleButton,
            Qt.MouseButton.BackButton,
        )
        QTest.mouseClick(widget, self._rng.choice(buttons), _NO, place)

    def drag(self) -> None:
        """Press, go somewhere else, let go: over a field this marks text."""
        widget, place = self._somewhere()
        QTest.mousePress(widget, _LEFT, _NO, place)
        for _ in range(self._rng.randint(1, 8)):
            place += QPoint(self._rng.randint(-80, 80), self._rng.randint(-80, 80))
            QTest.mouseMove(widget, place)
        QTest.mouseRelease(widget, _LEFT, _NO, place)

    def pinch(self) -> None:
        """Two fingers apart."""
        window, one, two = self._window, self._point(), self._point()
        away = QPoint(self._rng.randint(-60, 60), self._rng.randint(-60, 60))
        self._touch().press(0, one, window).press(1, two, window).commit()
        self._touch().move(0, one + away, window).move(1, two - away, window).commit()
        self._touch().release(0, one + away, window).release(1, two - away, window).commit()

    def wheel(self) -> None:
        """Turn a wheel, with Ctrl held now and then."""
        widget, place = self._somewhere()
        held = self._rng.choice((_NO, Qt.KeyboardModifier.ControlModifier))
        turn = QPoint(0, self._rng.choice((-120, 120)))
        QApplication.sendEvent(
            widget,
            QWheelEvent(
                QPointF(place),
                QPointF(widget.mapToGlobal(place)),
                QPoint(),
                turn,
                Qt.MouseButton.NoButton,
                held,
                Qt.ScrollPhase.NoScrollPhase,
                False,
            ),
        )

    def key(self) -> None:
        """Press a key by itself."""
        QTest.keyClick(self._focused(), self._rng.choice(_KEYS))

    def shortcut(self) -> None:
        """Press a key with Ctrl, Alt or the like."""
        QTest.keyClick(self._focused(), self._rng.choice(_KEYS), self._rng.choice(_MODIFIERS))

    def words(self) -> None:
        """Type something where the focus is."""
        QTest.keyClicks(self._focused(), self._rng.choice(("ana", "12345", "'; --", "zoe okonkwo")))

    def drop(self) -> None:
        """Drop a file and a text from somewhere else."""
        widget, place = self._somewhere()
        data = QMimeData()
        data.setText("dropped")
        data.setUrls([QUrl("file:///etc/hostname")])
        copy = Qt.DropAction.CopyAction
        QApplication.sendEvent(widget, QDragEnterEvent(place, copy, data, _LEFT, _NO))
        QApplication.sendEvent(widget, QDropEvent(QPointF(place), copy, data, _LEFT, _NO))

    def context_menu(self) -> None:
        """Ask for a menu, as the key for it does."""
        widget, place = self._somewhere()
        reason = self._rng.choice(list(QContextMenuEvent.Reason))
        QApplication.sendEvent(widget, QContextMenuEvent(reason, place, widget.mapToGlobal(place)))

    def close(self) -> None:
        """Press Alt-F4: the window system asks the window to close."""
        self._window.close()

    def resize(self) -> None:
        """Turn the screen, or move to another one."""
        self._window.resize(*self._rng.choice(SIZES))

    def minimise(self) -> None:
        """Ask the window system to make the window small, and to bring it back."""
        QApplication.sendEvent(self._window, QEvent(QEvent.Type.WindowDeactivate))
        self._window.showMinimized()
        QTest.qWait(self._rng.randint(10, 60))
        if self._window.isMinimized():
            self._window.showNormal()

    def _touch(self) -> QTest.QTouchEventSequence:
        return QTest.touchEvent(self._window, self._screen, False)

    def _focused(self) -> QWidget:
        return QApplication.focusWidget() or self._window

    def _point(self) -> QPoint:
        rect = self._window.rect()
        return QPoint(
            self._rng.randrange(max(1, rect.width())), self._rng.randrange(max(1, rect.height()))
        )

    def _somewhere(self) -> tuple[QWidget, QPoint]:
        """Return what lies at a random place of the window, and the place in it."""
        point = self._point()
        widget = self._window.childAt(point) or self._window
        return widget, widget.mapFrom(self._window, point)
