"""No words are cut off on any staff page, at any of the sizes it is made for."""

import pytest
from PySide6.QtGui import QFontMetrics
from PySide6.QtWidgets import QApplication, QLabel

from kiosk.ui.kit import FitLabel
from tests.gallery import staff


@pytest.mark.parametrize("size", staff.SIZES, ids=lambda size: f"{size[0]}x{size[1]}")
def test_every_label_has_the_room_it_needs(qapp: QApplication, size: tuple[int, int]) -> None:
    assert qapp
    cut = [
        f"{page}: {label.text()!r} needs {_height_of(label)}, has {label.height()}"
        for page, area in staff.pages(size)
        for label in area.findChildren(QLabel)
        if label.isVisible() and label.text() and not isinstance(label, FitLabel)
        if _height_of(label) > label.height()
    ]
    assert cut == []


def _height_of(label: QLabel) -> int:
    if label.wordWrap():
        return label.heightForWidth(label.width())
    return QFontMetrics(label.font()).height()
