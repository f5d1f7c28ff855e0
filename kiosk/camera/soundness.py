"""Whether a frame arrived whole: seen from its ends, without decoding it."""

from typing import Final

from PySide6.QtMultimedia import QVideoFrameFormat

from kiosk.camera.frame import READABLE, FrameCopy

_JPEG_START: Final = b"\xff\xd8"
_JPEG_END: Final = b"\xff\xd9"


def is_sound(frame: FrameCopy) -> bool:
    """Return whether all of the picture is there, in a format that can be read.

    A bad cable or a full USB bus cuts pictures off: a JPEG without its end mark (cameras may add
    zeros behind it), raw pictures with fewer rows than they claim.
    """
    if frame.pixel_format not in READABLE:
        return False
    if frame.pixel_format is QVideoFrameFormat.PixelFormat.Format_Jpeg:
        return frame.data.startswith(_JPEG_START) and _JPEG_END in frame.data
    return len(frame.data) >= frame.stride * (frame.height - 1) + frame.width
