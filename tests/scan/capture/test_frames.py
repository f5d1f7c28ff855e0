"""Every pixel format, through real video frames, down to the same brightness."""

import pytest
from PySide6.QtGui import QImage
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from kiosk.core.errors import CameraError
from kiosk.scan.capture.frames import FrameCopy, copy_frame
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.luminance import Luminance
from tests.helpers.barcodes import draw, held_up
from tests.helpers.frames import PACKED, jpeg_frame, packed_frame, ten_bit_frame

# 250 is no multiple of any alignment, so rows are padded in the frame.
PICTURE = held_up(draw("MEMBER-7"), size=(250, 180), grey=200)


def _texts(decoder: Decoder, frame: QVideoFrame) -> list[str]:
    copy = copy_frame(frame)
    assert copy is not None
    return [reading.code.text for reading in decoder.decode_still(copy.luminance())]


@pytest.mark.parametrize("pixel_format", PACKED, ids=lambda one: one.name)
def test_brightness_is_found_in_each_format(
    pixel_format: QVideoFrameFormat.PixelFormat, decoder: Decoder
) -> None:
    frame = packed_frame(PICTURE, pixel_format)
    copy = copy_frame(frame)
    assert copy is not None
    assert not frame.isMapped()
    luminance = copy.luminance()
    assert (luminance.width, luminance.height) == PICTURE.size
    assert luminance.packed() == PICTURE.tobytes()
    assert _texts(decoder, frame) == ["MEMBER-7"]


def test_ten_bits_are_brought_down_to_eight() -> None:
    copy = copy_frame(ten_bit_frame(PICTURE))
    assert copy is not None
    assert copy.luminance().packed() == PICTURE.tobytes()


def test_a_motion_jpeg_frame_is_decoded(decoder: Decoder) -> None:
    assert _texts(decoder, jpeg_frame(PICTURE)) == ["MEMBER-7"]


def test_a_picture_of_qt_becomes_a_frame(decoder: Decoder) -> None:
    image = QImage(
        PICTURE.tobytes(), PICTURE.width, PICTURE.height, PICTURE.width,
        QImage.Format.Format_Grayscale8,
    )  # fmt: skip
    for image_format in (QImage.Format.Format_Grayscale8, QImage.Format.Format_RGB32):
        assert _texts(decoder, QVideoFrame(image.convertToFormat(image_format))) == ["MEMBER-7"]


@pytest.mark.parametrize("cut_to", [0, 20, 400])
def test_a_damaged_jpeg_frame_is_a_sentence(cut_to: int) -> None:
    copy = copy_frame(jpeg_frame(PICTURE, cut_to=cut_to))
    assert copy is not None
    with pytest.raises(CameraError, match="damaged picture"):
        copy.luminance()


def test_an_invalid_frame_is_nothing() -> None:
    assert copy_frame(QVideoFrame()) is None


def test_a_format_without_brightness_is_a_sentence() -> None:
    copy = FrameCopy(b"\0" * 16, 4, 4, 4, QVideoFrameFormat.PixelFormat.Format_SamplerRect)
    with pytest.raises(CameraError, match="Format_SamplerRect"):
        copy.luminance()


def test_rows_that_do_not_divide_evenly_are_read_one_by_one() -> None:
    data = bytes([1, 0, 2, 0, 9, 3, 0, 4, 0, 9])
    copy = FrameCopy(data, 2, 2, 5, QVideoFrameFormat.PixelFormat.Format_YUYV)
    assert copy.luminance() == Luminance(bytes([1, 2, 3, 4]), 2, 2, 2)
