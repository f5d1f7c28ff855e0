"""What a screen shows: its texts, whether they fit, what can be touched."""

from collections.abc import Iterator

from PySide6.QtCore import QPoint, QRect, Qt
from PySide6.QtGui import QFontMetrics
from PySide6.QtTest import QTest
from PySide6.QtWidgets import (
    QAbstractButton,
    QAbstractScrollArea,
    QLabel,
    QLineEdit,
    QScrollArea,
    QStyle,
    QStyleOptionFrame,
    QWidget,
)

from kiosk.ui.kit import Button, FitLabel


def click(widget: QWidget) -> None:
    """Touch the middle of `widget`."""
    QTest.mouseClick(widget, Qt.MouseButton.LeftButton)


def visible_labels(root: QWidget) -> list[QLabel]:
    """Return the labels that are seen and say something."""
    return [label for label in root.findChildren(QLabel) if label.isVisible() and label.text()]


def texts(root: QWidget) -> list[str]:
    """Return what is read on `root`, whole even where it is elided."""
    return [
        label.full_text if isinstance(label, FitLabel) else label.text()
        for label in visible_labels(root)
    ]


def clipped(root: QWidget) -> list[str]:
    """Return a line for each label or button whose words need more room than they have."""
    return [
        *_clipped_labels(root),
        *_clipped_placeholders(root),
        *_narrow_areas(root),
        *_clipped_buttons(root),
    ]


def _clipped_labels(root: QWidget) -> Iterator[str]:
    for label in visible_labels(root):
        metrics = QFontMetrics(label.font())
        if isinstance(label, FitLabel):
            needed = label.needed_size()
            wide, tall = needed.width(), needed.height()
        elif label.wordWrap():
            wide, tall = label.width(), label.heightForWidth(label.width())
        else:
            wide, tall = metrics.horizontalAdvance(label.text()), metrics.height()
        if wide > label.width() or tall > label.height():
            yield f"{label.text()!r} needs {wide}x{tall}, has {label.size().toTuple()}"
        if not root.rect().contains(_place(root, label)) and not _scrolled(label):
            yield f"{label.text()!r} sticks out of the screen"


def _clipped_placeholders(root: QWidget) -> Iterator[str]:
    for field in root.findChildren(QLineEdit):
        if field.isVisible() and not field.text():
            wide = QFontMetrics(field.font()).horizontalAdvance(field.placeholderText())
            if wide > (room := _typing_room(field)):
                yield f"{field.placeholderText()!r} needs {wide}, has {room}"


def _narrow_areas(root: QWidget) -> Iterator[str]:
    for area in root.findChildren(QScrollArea):
        if area.isVisible() and area.horizontalScrollBar().maximum():
            yield f"{area.objectName()} is too narrow for what it holds"


def _clipped_buttons(root: QWidget) -> Iterator[str]:
    for button in buttons(root):
        needed_width = button.needed_width() if isinstance(button, Button) else 0
        if needed_width > button.width():
            yield f"{button.text()!r} needs {needed_width}, has {button.width()}"
        if not root.rect().contains(_place(root, button)) and not _scrolled(button):
            yield f"{button.objectName()} sticks out of the screen"


def overlapping(root: QWidget) -> list[str]:
    """Return a line for each pair of labels that lie on each other."""
    places = [(label.text(), _place(root, label)) for label in visible_labels(root)]
    return [
        f"{one!r} lies on {other!r}"
        for number, (one, place) in enumerate(places)
        for other, beside in places[number + 1 :]
        if place.intersects(beside)
    ]


def buttons(root: QWidget) -> list[QAbstractButton]:
    """Return the buttons that are seen."""
    return [button for button in root.findChildren(QAbstractButton) if button.isVisible()]


def nameless(root: QWidget) -> list[QWidget]:
    """Return the controls without an object name or an accessible name."""
    controls: list[QWidget] = [*root.findChildren(QAbstractButton), *root.findChildren(QLineEdit)]
    return [c for c in controls if not c.objectName() or not c.accessibleName()]


def _typing_room(field: QLineEdit) -> int:
    """Return how wide a text may be that is seen whole in `field`, in pixels."""
    option = QStyleOptionFrame()
    field.initStyleOption(option)
    inner = field.style().subElementRect(QStyle.SubElement.SE_LineEditContents, option, field)
    return inner.width() - 4  # Qt keeps two pixels free on both sides


def _scrolled(widget: QWidget) -> bool:
    """Tell whether `widget` lies in something that scrolls, so that it may lie beyond its edge."""
    place = widget.parentWidget()
    while place is not None and not isinstance(place, QAbstractScrollArea):
        place = place.parentWidget()
    return place is not None


def _place(root: QWidget, widget: QWidget) -> QRect:
    return QRect(widget.mapTo(root, QPoint(0, 0)), widget.size())
