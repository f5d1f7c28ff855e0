"""What assistive technology is told of our own widgets: their roles, parts, values and actions.

Qt knows what a label and a field are; a widget that paints itself is a nameless "filler" to it. A
widget class says what it is by its attribute `accessible_role`; `DECORATION` is left out of the
tree, and so is what is hidden. `install` makes Qt ask here first. Without assistive technology
none of this runs: Qt makes an interface only when somebody asks for it.
"""

from collections.abc import Sequence
from typing import Final

from PySide6.QtCore import QObject, QTimer
from PySide6.QtGui import (
    QAccessible,
    QAccessibleActionInterface,
    QAccessibleEvent,
    QAccessibleInterface,
    QAccessibleValueInterface,
)
from PySide6.QtWidgets import QAbstractButton, QAccessibleWidget, QWidget
from shiboken6 import Shiboken
from shiboken6.Shiboken import VoidPtr

Role = QAccessible.Role

DECORATION: Final = Role.NoRole
"""The role of what only decorates: nobody is told of it."""

_PRESS: Final = QAccessibleActionInterface.pressAction()
_installed: Final[list[bool]] = []


def install() -> None:
    """Make Qt ask this module about our widgets; calling again does no harm."""
    if not _installed:
        QAccessible.installFactory(_interface_of)
        _installed.append(True)


def notify(widget: QWidget) -> None:
    """Have `widget`, a notification, read out again: its text has changed while it was shown.

    A notification that appears is read by itself. Screen readers before 2023 (Orca 43 of Debian 12)
    know no announcements of Qt's, and later ones would say both; all of them read a notification.
    """
    if QAccessible.isActive() and widget.isVisible():
        QAccessible.updateAccessibility(QAccessibleEvent(widget, QAccessible.Event.ObjectShow))


def focus_child(widget: QWidget, number: int) -> None:
    """Tell that the focus is on a child of `widget` which is no widget, such as a row of a list."""
    if QAccessible.isActive():
        event = QAccessibleEvent(widget, QAccessible.Event.Focus)
        event.setChild(number)
        QAccessible.updateAccessibility(event)


def set_spoken(widget: QWidget, text: str) -> None:
    """Make `text` the accessible name of `widget`; the same again is no news."""
    if text != widget.accessibleName():
        widget.setAccessibleName(text)


def role_of(widget: QWidget) -> Role | None:
    """Return the role `widget` says it has; None: Qt knows it better."""
    role = getattr(widget, "accessible_role", None)
    if isinstance(role, Role):
        return role
    return Role.Client if _is_bare(type(widget)) else None


def _is_bare(kind: type) -> bool:
    """Tell whether a class is made of nothing that Qt knows more of than of any widget."""
    return next(each for each in kind.__mro__ if each.__module__.startswith("PySide6")) is QWidget


def parts_of(widget: QWidget) -> list[QWidget]:
    """Return the children of `widget` that assistive technology is told of."""
    return [
        child
        for child in widget.children()
        if isinstance(child, QWidget)
        and not child.isWindow()
        and not child.isHidden()
        and role_of(child) is not DECORATION
    ]


class Part(QAccessibleWidget):
    """A widget in a role of its own, with those children that are more than decoration."""

    def __init__(self, widget: QWidget, role: Role) -> None:
        super().__init__(widget, role)
        self._role = role

    def role(self) -> Role:
        return self._role

    def state(self) -> QAccessible.State:
        state = super().state()
        widget = self.widget()
        # A screen has the focus while it is read, and no key comes back to it; or a field has it.
        state.focused = state.focusable = widget.hasFocus() and widget.focusProxy() is None
        return state

    def childCount(self) -> int:
        return len(parts_of(self.widget()))

    def child(self, index: int) -> QAccessibleInterface | None:  # type: ignore[override]
        parts = parts_of(self.widget())
        if not 0 <= index < len(parts):
            return None
        return QAccessible.queryAccessibleInterface(parts[index])

    def indexOfChild(self, child: QAccessibleInterface) -> int:
        parts: Sequence[QObject] = parts_of(self.widget())
        thing = child.object() if child is not None else None
        return parts.index(thing) if thing in parts else -1


class ButtonPart(QAccessibleWidget):
    """A button; what is drawn on it is in its name. Pressed, it does what a touch does.

    Qt's own would toggle one that can be checked, without its click.
    """

    def __init__(self, button: QAbstractButton, role: Role) -> None:
        super().__init__(button, role)
        self._role = role

    def role(self) -> Role:
        # Qt may ask while the button is still being made.
        return role_of(self.widget()) or self._role

    def childCount(self) -> int:
        return 0

    def state(self) -> QAccessible.State:
        state = super().state()
        button = self.widget()
        assert isinstance(button, QAbstractButton)
        state.pressed = button.isDown()
        if button.isCheckable():
            tab = self.role() is Role.PageTab
            state.checkable = not tab
            state.checked = button.isChecked() and not tab
            state.selectable = tab
            state.selected = button.isChecked() and tab
        return state

    def actionNames(self) -> list[str]:
        return [_PRESS, *super().actionNames()]

    def doAction(self, actionName: str) -> None:
        button = self.widget()
        assert isinstance(button, QAbstractButton)
        if actionName != _PRESS:
            super().doAction(actionName)
        elif button.isEnabled() and button.isVisible():
            # Not at once: a click may delete the button whose interface is being asked.
            QTimer.singleShot(0, button, button.click)


class _TimeLeft(QAccessibleValueInterface):
    """The share of the time that is left, in per cent, whenever somebody asks."""

    def __init__(self, bar: QWidget) -> None:
        super().__init__()
        self._bar = bar

    def currentValue(self) -> int:
        return round(100 * getattr(self._bar, "left", 0.0))

    def setCurrentValue(self, value: object) -> None:
        """Nobody can change it."""

    def minimumValue(self) -> int:
        return 0

    def maximumValue(self) -> int:
        return 100

    def minimumStepSize(self) -> int:
        return 1


class CountdownPart(Part):
    """A bar with a value that is told when asked for: a change every second would be read out."""

    def __init__(self, widget: QWidget, role: Role) -> None:
        super().__init__(widget, role)
        self._value = _TimeLeft(widget)

    def interface_cast(self, t: QAccessible.InterfaceType) -> int:
        # The stubs say int; Qt would take an int, and None, for the address of the Python object.
        if t is QAccessible.InterfaceType.ValueInterface:
            return VoidPtr(Shiboken.getCppPointer(self._value)[0])  # type: ignore[return-value]
        found = super().interface_cast(t)
        return VoidPtr(0) if found is None else found


def _interface_of(_class_name: str, thing: QObject) -> QAccessibleInterface | None:
    if not isinstance(thing, QWidget) or (role := role_of(thing)) is None:
        return None
    if isinstance(thing, QAbstractButton):
        return ButtonPart(thing, role)
    if role is Role.ProgressBar:
        return CountdownPart(thing, role)
    return Part(thing, role)
