"""What is held up can be read, and lies where it is said to lie."""

import pytest
from PIL import Image
from PySide6.QtCore import QRectF
from PySide6.QtGui import QImage, QPainter

from kiosk.core.admission.members import CustomerId
from kiosk.core.identification.passes import PassKeys
from kiosk.demo.camera_feed import draw_card, draw_phone, draw_qr
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.luminance import Luminance

DECODER = Decoder(["qr", "code128"])

pytestmark = pytest.mark.usefixtures("qapp")


def luminance(image: QImage) -> Luminance:
    """Return a picture as the decoder takes it."""
    grey = image.convertToFormat(QImage.Format.Format_Grayscale8)
    size = (grey.width(), grey.height())
    raw = bytes(grey.constBits())
    return Luminance.of_image(Image.frombytes("L", size, raw, "raw", "L", grey.bytesPerLine()))


def on_white(image: QImage) -> QImage:
    """Return what is held up before a white wall."""
    wall = QImage(image.size(), QImage.Format.Format_RGB32)
    wall.fill(0xFFFFFFFF)
    with QPainter(wall) as painter:
        painter.drawImage(0, 0, image)
    return wall


def read(image: QImage) -> list[tuple[str, str]]:
    """Return text and symbology of every code in a picture."""
    return [(r.code.text, r.code.symbology) for r in DECODER.decode_still(luminance(image))]


@pytest.mark.parametrize(
    "text", ["KP1.4001.x", "https://menu.example/table/12", "Ünïcödé", "x" * 300]
)
def test_a_qr_code_reads_as_it_was_written(text: str) -> None:
    image = draw_qr(text)
    assert read(image) == [(text, "qr")]
    assert image.pixelColor(0, 0).value() == 255  # the quiet zone


@pytest.mark.parametrize("kind", ["phone", "card"])
def test_phone_and_card_hold_their_code_where_they_say(kind: str) -> None:
    if kind == "phone":
        held, wanted = draw_phone(pass_text(), "Gym"), (pass_text(), "qr")
    else:
        held, wanted = draw_card("GYM-615251", "Gym"), ("GYM-615251", "code128")
    assert QRectF(held.image.rect()).contains(held.code)
    whole = on_white(held.image)
    assert read(whole) == [wanted]
    assert read(whole.copy(held.code.toAlignedRect())) == [wanted]
    with QPainter(whole) as painter:
        painter.fillRect(held.code, 0xFFFFFFFF)
    assert read(whole) == []


def pass_text() -> str:
    """Return a real member pass."""
    return PassKeys.of(b"a key").make(CustomerId(4001))
