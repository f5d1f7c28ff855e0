"""Draws a linear barcode, for what the demo holds up and for test pictures."""

from typing import Any

import zxingcpp
from PySide6.QtGui import QImage


def draw_code128(text: str, *, module_px: int = 3) -> QImage:
    """Return a Code 128 of `text` with its quiet zones, black on white (Grayscale8).

    Raises `ValueError` when Code 128 cannot hold `text`.
    """
    barcode = zxingcpp.create_barcode(text, zxingcpp.BarcodeFormat.Code128)
    picture = barcode.to_image(scale=module_px, add_quiet_zones=True)
    height, width = picture.shape
    buffer: Any = picture  # it is one, which the stub says only from Python 3.12 on
    pixels = bytes(memoryview(buffer))
    image = QImage(pixels, width, height, width, QImage.Format.Format_Grayscale8)
    return image.copy()  # owns its pixels: the bytes above go away
