"""The live picture: fills its place, the right way round."""

import pytest
from PySide6.QtCore import QSize
from PySide6.QtGui import QColor, QImage
from pytestqt.qtbot import QtBot

from kiosk.ui.member.preview import Preview


def _half_white(width: int = 320, height: int = 180) -> QImage:
    """Return a frame that is white on the left and black on the right."""
    frame = QImage(width, height, QImage.Format.Format_Grayscale8)
    frame.fill(QColor("black"))
    for x in range(width // 2):
        for y in range(height):
            frame.setPixelColor(x, y, QColor("white"))
    return frame


@pytest.mark.parametrize("mirror", [False, True])
def test_the_picture_is_mirrored_if_asked(mirror: bool, qtbot: QtBot) -> None:
    preview = Preview(mirror=mirror)
    qtbot.addWidget(preview)
    preview.resize(320, 180)
    preview.set_frame(_half_white())
    picture = preview.grab().toImage()
    left, right = picture.pixelColor(60, 90).lightness(), picture.pixelColor(260, 90).lightness()
    assert (left < right) is mirror


def test_the_frame_covers_its_place_without_being_stretched(qtbot: QtBot) -> None:
    preview = Preview(mirror=True)
    qtbot.addWidget(preview)
    preview.resize(500, 500)
    shown = preview.source_rect(QSize(640, 360))
    assert (shown.width(), shown.height()) == (360, 360)
    assert shown.x() == 140
    preview.resize(1000, 100)
    shown = preview.source_rect(QSize(640, 360))
    assert shown.width() == 640
    assert shown.height() == 64


def test_the_corners_are_round_and_the_busy_viewfinder_is_coloured(qtbot: QtBot) -> None:
    preview = Preview(mirror=False)
    qtbot.addWidget(preview)
    preview.resize(400, 400)
    frame = QImage(320, 180, QImage.Format.Format_Grayscale8)
    frame.fill(QColor("gray"))
    preview.set_frame(frame)
    calm = preview.grab().toImage()
    assert calm.pixelColor(0, 0).lightness() < 30
    preview.set_busy(True)
    preview.set_busy(True)
    assert preview.grab().toImage() != calm


def test_no_frame_means_an_icon(qtbot: QtBot) -> None:
    preview = Preview(mirror=False)
    qtbot.addWidget(preview)
    preview.resize(300, 300)
    preview.set_frame(QImage())
    assert not preview.has_frame
    preview.set_icon("camera-off")
    assert preview.icon == "camera-off"
    assert preview.grab().toImage().pixelColor(150, 4).lightness() < 60
