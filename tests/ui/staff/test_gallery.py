"""The pictures of the staff pages can be drawn, at the sizes they were asked for."""

from pathlib import Path

import pytest
from PySide6.QtGui import QImage
from PySide6.QtWidgets import QApplication

from kiosk.ui.staff.gallery import render

# Qt's offscreen platform says so for every window, whatever the program does.
pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


def test_every_page_is_drawn(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp is not None
    pictures = render(tmp_path / "gallery", sizes=((800, 480),))

    assert len(pictures) >= 16
    for picture in pictures:
        image = QImage(str(picture))
        assert (image.width(), image.height()) == (800, 480)
    # No two pages look the same.
    assert len({picture.read_bytes() for picture in pictures}) == len(pictures)


def test_a_folder_that_cannot_be_written_is_an_error(qapp: QApplication, tmp_path: Path) -> None:
    assert qapp is not None
    in_the_way = tmp_path / "gallery"
    in_the_way.mkdir()
    (in_the_way / "staff_pin_800x480.png").mkdir()

    with pytest.raises(OSError, match="cannot be written"):
        render(in_the_way, sizes=((800, 480),))
