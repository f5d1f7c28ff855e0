"""Keeps events from the window that would lead out of the kiosk: menus, drops, shortcuts.

Alt-F4 is handled by the window itself (`KioskWindow.closeEvent`); what the desktop around the kiosk
does with keys of its own (Ctrl-Alt-F1, the Super key) is for the session to forbid.
"""

from typing import Final

from PySide6.QtCore import QCoreApplication, QEvent, QObject, Qt, QTimer
from PySide6.QtGui import QGuiApplication, QKeyEvent, QMouseEvent
from PySide6.QtWidgets import QWidget

_NEVER: Final = frozenset(
    {
        QEvent.Type.ContextMenu,  # also of a long press; scroll bars and fields have menus
        QEvent.Type.DragEnter,
        QEvent.Type.DragMove,
        QEvent.Type.Drop,
        QEvent.Type.NativeGesture,
        QEvent.Type.ToolTip,
        QEvent.Type.WhatsThis,
        QEvent.Type.EnterWhatsThisMode,
    }
)
_MOUSE: Final = frozenset(
    {
        QEvent.Type.MouseButtonPress,
        QEvent.Type.MouseButtonRelease,
        QEvent.Type.MouseButtonDblClick,
    }
)
_KEYS: Final = frozenset(
    {QEvent.Type.KeyPress, QEvent.Type.KeyRelease, QEvent.Type.ShortcutOverride}
)
_FORBIDDEN_KEYS: Final = frozenset(
    {Qt.Key.Key_Print, Qt.Key.Key_SysReq, Qt.Key.Key_Menu, Qt.Key.Key_Help, Qt.Key.Key_Context1}
)
_FIRST_F, _LAST_F = Qt.Key.Key_F1.value, Qt.Key.Key_F35.value
_CTRL, _ALT, _META = (
    Qt.KeyboardModifier.ControlModifier,
    Qt.KeyboardModifier.AltModifier,
    Qt.KeyboardModifier.MetaModifier,
)


class Lockdown(QObject):
    """Keeps events from `window` and everything in it that would lead out of the kiosk.

    Install it before filters that shall see such keys first, as a hand scanner's must (a scanner
    may type control characters): Qt asks the filter that was installed last first.
    """

    def __init__(self, window: QWidget, *, hide_cursor: bool) -> None:
        super().__init__(window)
        self._window = window
        self._hide_cursor = hide_cursor
        self._full_screen = False

    def install(self) -> None:
        """Begin; a window that is full screen now stays so."""
        application = QCoreApplication.instance()
        assert application is not None, "a lock-down needs a running application"
        self._full_screen = self._window.isFullScreen()
        application.installEventFilter(self)
        if self._hide_cursor:
            # Fields have a cursor of their own, which hides only from one for all.
            QGuiApplication.setOverrideCursor(Qt.CursorShape.BlankCursor)

    def remove(self) -> None:
        """Stop filtering: the kiosk is being left."""
        application = QCoreApplication.instance()
        if application is not None:
            application.removeEventFilter(self)
        if self._hide_cursor:
            QGuiApplication.restoreOverrideCursor()

    def eventFilter(self, watched: QObject, event: QEvent) -> bool:
        """Qt's hook: True keeps `event` from `watched`."""
        kind = event.type()
        if kind in _NEVER:
            return isinstance(watched, QWidget)
        if kind in _MOUSE:
            return (
                isinstance(watched, QWidget)
                and isinstance(event, QMouseEvent)
                and event.button() is not Qt.MouseButton.LeftButton
            )
        if kind in _KEYS:
            return (
                isinstance(watched, QWidget) and isinstance(event, QKeyEvent) and _forbidden(event)
            )
        if kind is QEvent.Type.WindowStateChange and watched is self._window and self._full_screen:
            QTimer.singleShot(0, self, self._stay_large)
        return False

    def _stay_large(self) -> None:
        if not self._window.isFullScreen():
            self._window.showFullScreen()


def _forbidden(event: QKeyEvent) -> bool:
    """Tell whether a key does anything but type, move or leave a field.

    Ctrl and Alt together are AltGr on some systems, and type characters such as @.
    """
    modifiers = event.modifiers()
    if modifiers & _META or bool(modifiers & _CTRL) is not bool(modifiers & _ALT):
        return True
    return event.key() in _FORBIDDEN_KEYS or _FIRST_F <= event.key() <= _LAST_F
