"""From a video frame of Qt's to its brightness plane: mapped and copied, never converted by Qt.

`copy_frame` runs where the frame arrives (the GUI thread) and only copies bytes, about 0.1 ms for
1280x720; `is_sound` tells from the ends of the copy whether it arrived whole. `FrameCopy.luminance`
runs on the decode thread and picks the brightness out of the copy. A view of a mapped frame that
outlives `unmap()` crashes the process, hence the copy.
"""

import io
from dataclasses import dataclass
from typing import Final

from PIL import Image, UnidentifiedImageError
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

from kiosk.core.errors import CameraError
from kiosk.core.messages import join, msg
from kiosk.scan.decode.luminance import Luminance

_Pixel = QVideoFrameFormat.PixelFormat

# Where the brightness of a pixel is: (first byte, bytes from pixel to pixel) in plane 0. Planar
# formats start with a whole plane of it. Y16, P010 and P016 are little-endian with the value at the
# top, so the second byte is the brightness in 8 bits.
_IN_PLANE_0: Final = {
    _Pixel.Format_Y8: (0, 1),
    _Pixel.Format_NV12: (0, 1),
    _Pixel.Format_NV21: (0, 1),
    _Pixel.Format_YUV420P: (0, 1),
    _Pixel.Format_YUV422P: (0, 1),
    _Pixel.Format_YV12: (0, 1),
    _Pixel.Format_IMC1: (0, 1),
    _Pixel.Format_IMC2: (0, 1),
    _Pixel.Format_IMC3: (0, 1),
    _Pixel.Format_IMC4: (0, 1),
    _Pixel.Format_YUYV: (0, 2),
    _Pixel.Format_UYVY: (1, 2),
    _Pixel.Format_Y16: (1, 2),
    _Pixel.Format_P010: (1, 2),
    _Pixel.Format_P016: (1, 2),
    _Pixel.Format_AYUV: (1, 4),
    _Pixel.Format_AYUV_Premultiplied: (1, 4),
}

# Colour formats, as (Pillow mode, Pillow raw mode); both name the order of the bytes in memory.
_COLOUR: Final = {
    _Pixel.Format_ARGB8888: ("RGBA", "ARGB"),
    _Pixel.Format_ARGB8888_Premultiplied: ("RGBA", "ARGB"),
    _Pixel.Format_XRGB8888: ("RGB", "XRGB"),
    _Pixel.Format_BGRA8888: ("RGBA", "BGRA"),
    _Pixel.Format_BGRA8888_Premultiplied: ("RGBA", "BGRA"),
    _Pixel.Format_BGRX8888: ("RGB", "BGRX"),
    _Pixel.Format_ABGR8888: ("RGBA", "ABGR"),
    _Pixel.Format_XBGR8888: ("RGB", "XBGR"),
    _Pixel.Format_RGBA8888: ("RGBA", "RGBA"),
    _Pixel.Format_RGBX8888: ("RGB", "RGBX"),
}

_JPEG_START: Final = b"\xff\xd8"
_JPEG_END: Final = b"\xff\xd9"

READABLE: Final = frozenset({*_IN_PLANE_0, *_COLOUR, _Pixel.Format_YUV420P10, _Pixel.Format_Jpeg})
"""The pixel formats of which `FrameCopy.luminance` knows where the brightness is."""


@dataclass(frozen=True, slots=True)
class FrameCopy:
    """Plane 0 of one video frame, copied; `stride` is in bytes, `pixel_format` is Qt's."""

    data: bytes
    width: int
    height: int
    stride: int
    pixel_format: QVideoFrameFormat.PixelFormat

    def luminance(self) -> Luminance:
        """Return the brightness plane. May run on any thread.

        Raises `CameraError` when the frame is damaged (a motion-JPEG camera on a bad cable) or in a
        format that has no brightness to be read.
        """
        if self.pixel_format in _IN_PLANE_0:
            first, step = _IN_PLANE_0[self.pixel_format]
            if step == 1:
                return Luminance(self.data, self.width, self.height, self.stride)
            if self.stride % step:
                return self._from_ragged_rows(first, step)
            data = self.data[first::step]
            return Luminance(data, self.width, self.height, self.stride // step)
        if self.pixel_format in _COLOUR:
            mode, raw = _COLOUR[self.pixel_format]
            image = self._image(mode, raw)
            return Luminance.of_image(image)
        if self.pixel_format is _Pixel.Format_YUV420P10:
            # Ten bits at the low end of sixteen: a quarter of the value fits in eight.
            ten_bits = self._image("I;16", "I;16")
            return Luminance.of_image(ten_bits.point(lambda value: value * 0.25))
        if self.pixel_format is _Pixel.Format_Jpeg:
            return _from_jpeg(self.data)
        raise CameraError(
            join(
                msg(
                    "The camera sends pictures as {format}, which cannot be read.",
                    format=self.pixel_format.name,
                ),
                msg("Use another camera, or set camera.device to another one."),
            )
        )

    def _image(self, mode: str, raw: str) -> Image.Image:
        size = (self.width, self.height)
        return Image.frombytes(mode, size, self.data, "raw", raw, self.stride, 1)

    def _from_ragged_rows(self, first: int, step: int) -> Luminance:
        starts = range(0, self.stride * self.height, self.stride)
        end = first + step * self.width
        data = b"".join(self.data[start + first : start + end : step] for start in starts)
        return Luminance(data, self.width, self.height, self.width)


def copy_frame(frame: QVideoFrame) -> FrameCopy | None:
    """Copy plane 0 of `frame`; None when there is nothing in it.

    Stopping a camera or a player emits one invalid frame, and a frame of a device that has just
    gone may refuse to be mapped: both are None, not errors.
    """
    if not frame.isValid() or not frame.map(QVideoFrame.MapMode.ReadOnly):
        return None
    try:
        pixel_format = frame.pixelFormat()
        data = bytes(frame.bits(0))
        if pixel_format is _Pixel.Format_Jpeg:
            data = data[: frame.mappedBytes(0)]
        if not data:
            return None
        return FrameCopy(data, frame.width(), frame.height(), frame.bytesPerLine(0), pixel_format)
    finally:
        frame.unmap()


def _from_jpeg(data: bytes) -> Luminance:
    try:
        with Image.open(io.BytesIO(data), formats=("JPEG",)) as image:
            image.draft("L", image.size)  # leaves the colour planes undecoded
            return Luminance.of_image(image)
    except (UnidentifiedImageError, OSError, SyntaxError) as error:
        raise CameraError(
            join(
                msg("The camera sent a damaged picture."),
                msg("If this goes on, change its cable or USB port."),
            )
        ) from error


def is_sound(frame: FrameCopy) -> bool:
    """Return whether all of the picture is there, in a format that can be read.

    A bad cable or a full USB bus cuts pictures off: a JPEG without its end mark (cameras may add
    zeros behind it), raw pictures with fewer rows than they should have.
    """
    if frame.pixel_format not in READABLE:
        return False
    if frame.pixel_format is QVideoFrameFormat.PixelFormat.Format_Jpeg:
        return frame.data.startswith(_JPEG_START) and _JPEG_END in frame.data
    return len(frame.data) >= frame.stride * (frame.height - 1) + frame.width
