"""A window that shows one thing at a time: its base, or the last of what was laid over it."""

from PySide6.QtCore import Qt
from PySide6.QtWidgets import QWidget
from shiboken6 import Shiboken


class CoverStack(QWidget):
    """Shows a base, or what covers it; only what is shown can be touched, focused or read aloud.

    What is covered is hidden. When a cover is taken away, the focus returns to where it was.
    """

    def __init__(self) -> None:
        super().__init__()
        self._base: QWidget | None = None
        self._covers: list[tuple[QWidget, QWidget | None]] = []

    @property
    def covered(self) -> bool:
        """Whether anything lies over the base."""
        return bool(self._covers)

    def covers(self, widget: QWidget) -> bool:
        """Tell whether `widget` is one of the covers."""
        return any(cover is widget for cover, _ in self._covers)

    def show_base(self, widget: QWidget) -> None:
        """Make `widget` the base; it is shown, with the focus, when nothing covers it."""
        gone, self._base = self._base, widget
        if not self.covered:
            _show_with_focus(widget)
        if gone is not None and gone is not widget:
            gone.hide()

    def cover(self, widget: QWidget) -> None:
        """Lay `widget` over everything, as large as the window and with the focus."""
        below = self._top()
        self._covers.append((widget, self.focusWidget()))
        widget.setParent(self)
        widget.setGeometry(self.rect())
        widget.raise_()
        _show_with_focus(widget)
        if below is not None:
            below.hide()

    def uncover(self, widget: QWidget) -> None:
        """Hide `widget`, if it is a cover, and show what was below it."""
        was_top = self._top() is widget
        focused = next((focused for cover, focused in self._covers if cover is widget), None)
        self._covers = [entry for entry in self._covers if entry[0] is not widget]
        below = self._top()
        if was_top and below is not None:
            _show_with_focus(below, focused)
        widget.hide()

    def _top(self) -> QWidget | None:
        return self._covers[-1][0] if self._covers else self._base


def _show_with_focus(widget: QWidget, focused: QWidget | None = None) -> None:
    """Show `widget` and give the focus to `focused`, if that is in it, or else to its own choice.

    Before whatever had the focus is hidden: Qt would hand it on to the next best button.
    """
    widget.show()
    inside = focused is not None and Shiboken.isValid(focused) and widget.isAncestorOf(focused)
    if focused is not None and inside and focused.isEnabled():
        focused.setFocus(Qt.FocusReason.OtherFocusReason)
    else:
        widget.setFocus(Qt.FocusReason.OtherFocusReason)
