"""Real `QVideoFrame`s in any pixel format, filled from a grey picture."""

import io

from PIL import Image
from PySide6.QtCore import QSize
from PySide6.QtMultimedia import QVideoFrame, QVideoFrameFormat

Pixel = QVideoFrameFormat.PixelFormat

# For each format: bytes per pixel in plane 0, and at which of them the grey value goes.
PACKED = {
    Pixel.Format_Y8: (1, (0,)),
    Pixel.Format_NV12: (1, (0,)),
    Pixel.Format_NV21: (1, (0,)),
    Pixel.Format_YUV420P: (1, (0,)),
    Pixel.Format_YUV422P: (1, (0,)),
    Pixel.Format_YV12: (1, (0,)),
    Pixel.Format_IMC1: (1, (0,)),
    Pixel.Format_IMC2: (1, (0,)),
    Pixel.Format_IMC3: (1, (0,)),
    Pixel.Format_IMC4: (1, (0,)),
    Pixel.Format_YUYV: (2, (0,)),
    Pixel.Format_UYVY: (2, (1,)),
    Pixel.Format_Y16: (2, (1,)),
    Pixel.Format_P010: (2, (1,)),
    Pixel.Format_P016: (2, (1,)),
    Pixel.Format_AYUV: (4, (1,)),
    Pixel.Format_AYUV_Premultiplied: (4, (1,)),
    Pixel.Format_ARGB8888: (4, (1, 2, 3)),
    Pixel.Format_ARGB8888_Premultiplied: (4, (1, 2, 3)),
    Pixel.Format_XRGB8888: (4, (1, 2, 3)),
    Pixel.Format_BGRA8888: (4, (0, 1, 2)),
    Pixel.Format_BGRA8888_Premultiplied: (4, (0, 1, 2)),
    Pixel.Format_BGRX8888: (4, (0, 1, 2)),
    Pixel.Format_ABGR8888: (4, (1, 2, 3)),
    Pixel.Format_XBGR8888: (4, (1, 2, 3)),
    Pixel.Format_RGBA8888: (4, (0, 1, 2)),
    Pixel.Format_RGBX8888: (4, (0, 1, 2)),
}


def packed_frame(picture: Image.Image, pixel_format: QVideoFrameFormat.PixelFormat) -> QVideoFrame:
    """Return a frame of one of the `PACKED` formats; the bytes that are not grey are 0x80."""
    step, places = PACKED[pixel_format]
    frame = _frame(picture, pixel_format)
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    try:
        plane, stride = memoryview(frame.bits(0)), frame.bytesPerLine(0)
        plane[:] = b"\x80" * len(plane)
        grey = picture.tobytes()
        for row in range(picture.height):
            line = grey[row * picture.width : (row + 1) * picture.width]
            for place in places:
                start = row * stride + place
                plane[start : start + step * picture.width : step] = line
    finally:
        frame.unmap()
    return frame


def ten_bit_frame(picture: Image.Image) -> QVideoFrame:
    """Return a frame in `Format_YUV420P10`: ten bits, at the low end of two bytes."""
    frame = _frame(picture, Pixel.Format_YUV420P10)
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    try:
        plane, stride = memoryview(frame.bits(0)), frame.bytesPerLine(0)
        grey = picture.tobytes()
        for row in range(picture.height):
            line = grey[row * picture.width : (row + 1) * picture.width]
            data = b"".join((value * 4).to_bytes(2, "little") for value in line)
            plane[row * stride : row * stride + len(data)] = data
    finally:
        frame.unmap()
    return frame


def jpeg_frame(picture: Image.Image, *, cut_to: int | None = None) -> QVideoFrame:
    """Return a frame as a motion-JPEG camera sends it; `cut_to` bytes of it, the rest is zero."""
    file = io.BytesIO()
    picture.convert("RGB").save(file, "JPEG", quality=90)
    frame = _frame(picture, Pixel.Format_Jpeg)
    assert frame.map(QVideoFrame.MapMode.WriteOnly)
    try:
        data = file.getvalue()[:cut_to]
        plane = memoryview(frame.bits(0))
        plane[:] = data + bytes(len(plane) - len(data))
    finally:
        frame.unmap()
    return frame


def _frame(picture: Image.Image, pixel_format: QVideoFrameFormat.PixelFormat) -> QVideoFrame:
    return QVideoFrame(QVideoFrameFormat(QSize(picture.width, picture.height), pixel_format))
