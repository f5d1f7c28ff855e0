import pytest
from PySide6.QtMultimedia import QVideoFrameFormat

from kiosk.core.errors import CameraError
from kiosk.scan.capture.frames import READABLE, FrameCopy, is_sound

_Pixel = QVideoFrameFormat.PixelFormat


def _jpeg(data: bytes) -> bool:
    return is_sound(FrameCopy(data, 8, 8, 0, _Pixel.Format_Jpeg))


def test_a_jpeg_has_a_beginning_and_an_end() -> None:
    assert _jpeg(b"\xff\xd8picture\xff\xd9")
    assert _jpeg(b"\xff\xd8picture\xff\xd9\0\0\0")
    assert not _jpeg(b"\xff\xd8pict")
    assert not _jpeg(b"ture\xff\xd9")


def test_a_raw_picture_has_all_its_rows() -> None:
    assert is_sound(FrameCopy(bytes(16 * 4), 8, 4, 16, _Pixel.Format_YUYV))
    assert is_sound(FrameCopy(bytes(16 * 3 + 8), 8, 4, 16, _Pixel.Format_YUYV))
    assert not is_sound(FrameCopy(bytes(16 * 3), 8, 4, 16, _Pixel.Format_YUYV))


def test_a_picture_of_which_nobody_knows_the_layout_is_none() -> None:
    strange = FrameCopy(bytes(64), 8, 4, 16, _Pixel.Format_SamplerRect)
    assert not is_sound(strange)
    with pytest.raises(CameraError):
        strange.luminance()


@pytest.mark.parametrize("pixel_format", sorted(READABLE - {_Pixel.Format_Jpeg}, key=str))
def test_every_layout_that_is_said_to_be_known_is(
    pixel_format: QVideoFrameFormat.PixelFormat,
) -> None:
    frame = FrameCopy(bytes(32 * 4), 8, 4, 32, pixel_format)
    assert is_sound(frame)
    assert frame.luminance().height == 4
