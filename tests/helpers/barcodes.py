"""Draws codes of every kind as pictures, by way of zxing-cpp's writer."""

from typing import Any

import qrcode
import zxingcpp
from PIL import Image
from qrcode.util import MODE_8BIT_BYTE, QRData

from kiosk.core.identification.codes import Symbology

_FORMATS = {
    Symbology.QR: zxingcpp.BarcodeFormat.QRCode,
    Symbology.CODE128: zxingcpp.BarcodeFormat.Code128,
    Symbology.CODE39: zxingcpp.BarcodeFormat.Code39,
    Symbology.EAN13: zxingcpp.BarcodeFormat.EAN13,
    Symbology.EAN8: zxingcpp.BarcodeFormat.EAN8,
    Symbology.UPCA: zxingcpp.BarcodeFormat.UPCA,
    Symbology.ITF: zxingcpp.BarcodeFormat.ITF,
    Symbology.CODABAR: zxingcpp.BarcodeFormat.Codabar,
    Symbology.CODE93: zxingcpp.BarcodeFormat.Code93,
    Symbology.DATAMATRIX: zxingcpp.BarcodeFormat.DataMatrix,
    Symbology.AZTEC: zxingcpp.BarcodeFormat.Aztec,
    Symbology.PDF417: zxingcpp.BarcodeFormat.PDF417,
}


def draw(text: str | bytes, symbology: Symbology = Symbology.QR, *, scale: int = 4) -> Image.Image:
    """Return the code alone with its quiet zone, in mode L; a module is `scale` pixels wide."""
    return draw_format(text, _FORMATS[symbology], scale=scale)


def draw_format(text: str | bytes, form: zxingcpp.BarcodeFormat, *, scale: int = 4) -> Image.Image:
    """Return a code of a kind that zxing-cpp writes, and the kiosk may not know, as `draw` does."""
    barcode = zxingcpp.create_barcode(text, form)
    picture = zxingcpp.write_barcode_to_image(barcode, scale=scale)
    height, width = picture.shape
    buffer: Any = picture  # it is one, which the stub says only from Python 3.12 on
    pixels = bytes(memoryview(buffer))
    return Image.frombytes("L", (width, height), pixels)


def draw_bytes(content: bytes, *, scale: int = 4) -> Image.Image:
    """Return a QR code of `content` that does not say in which character set it is, as `draw` does.

    Most makers of QR codes leave that out; zxing-cpp's writer never does.
    """
    code = qrcode.QRCode(border=4)
    code.add_data(QRData(content, mode=MODE_8BIT_BYTE))
    rows = code.get_matrix()
    size = len(rows)
    dots = Image.frombytes(
        "L", (size, size), bytes(0 if dot else 255 for row in rows for dot in row)
    )
    return dots.resize((size * scale, size * scale), Image.Resampling.NEAREST)


def held_up(
    *codes: Image.Image, size: tuple[int, int] = (640, 480), grey: int = 255
) -> Image.Image:
    """Return a picture of `size` with the codes beside each other in the middle of it."""
    scene = Image.new("L", size, grey)
    width = sum(code.width for code in codes)
    left = (size[0] - width) // 2
    for code in codes:
        scene.paste(code, (left, (size[1] - code.height) // 2))
        left += code.width
    return scene


def showing(text: str | bytes, symbology: Symbology = Symbology.QR) -> Image.Image:
    """Return a 640x480 picture in which one code is held up."""
    return held_up(draw(text, symbology))
