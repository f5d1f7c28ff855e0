"""QR codes that engines do not find, found by their grid."""

import pytest
from PIL import Image, ImageDraw, ImageFilter

from kiosk.core.identification.codes import Symbology
from kiosk.scan.decode.engines import Zbar, Zxing
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.qr_reconstruction import reconstructed
from kiosk.scan.decode.stages import PreprocessedStage
from tests.helpers.barcodes import draw, held_up
from tests.helpers.places import fractions

WANTED = frozenset({Symbology.QR})
TEXT = "GYM-123"
SIZE = (320, 300)


def _card(turn: float, *, text: str = TEXT, creased: bool = False) -> Image.Image:
    code = draw(text, scale=16)
    if creased:
        pen = ImageDraw.Draw(code)
        for across in (0.25, 0.72):
            # Through the squares in the corners, where engines look for them.
            pen.line((code.width * across, 0, code.width * across, code.height), 230, 10)
            pen.line((0, code.height * across, code.width, code.height * across), 230, 10)
    code = code.resize((code.width // 2, code.height // 2))
    scene = held_up(code, size=(SIZE[0] * 2, SIZE[1] * 2), grey=120)
    turned = scene.rotate(turn, Image.Resampling.BICUBIC, fillcolor=120).reduce(2)
    return turned.point(lambda value: 30 + value * 3 // 4).filter(ImageFilter.GaussianBlur(0.7))


@pytest.mark.parametrize("turn", [0, 12, -30, 75, 100, 170, 250])
def test_a_code_is_drawn_anew_however_it_is_turned(turn: float) -> None:
    luminance = Luminance.of_image(_card(turn))
    [reading] = PreprocessedStage("redrawn", Zxing(WANTED), reconstructed).read(luminance)
    assert (reading.code.text, reading.step) == (TEXT, "redrawn")
    [plain] = Zxing(WANTED).read(luminance)
    for one, other in zip(fractions(reading), fractions(plain), strict=True):
        assert one == pytest.approx(other, abs=0.03)


def test_a_larger_code_has_its_fourth_corner_found() -> None:
    text = "TS1.ABCDEFGHJKLMNPQRSTUVWXYZ23456789.ABCDEFGHJKLMNPQRSTUVWXYZ"
    step = PreprocessedStage("redrawn", Zxing(WANTED), reconstructed)
    [reading] = step.read(Luminance.of_image(_card(7, text=text)))
    assert reading.code.text == text


def test_a_code_with_creases_through_its_corners_is_read() -> None:
    luminance = Luminance.of_image(_card(8, creased=True))
    assert Zxing(WANTED).read(luminance) == []
    assert Zbar(WANTED).read(luminance) == []
    [reading] = PreprocessedStage("redrawn", Zxing(WANTED), reconstructed).read(luminance)
    assert reading.code.text == TEXT


def test_where_there_is_no_grid_nothing_is_drawn() -> None:
    assert reconstructed(Image.new("L", SIZE, 90)) is None
    assert reconstructed(Image.new("L", (20, 300), 90)) is None
    assert reconstructed(Image.linear_gradient("L")) is None
    assert reconstructed(held_up(draw("123456", Symbology.CODE128), size=SIZE)) is None
    checked = Image.new("L", SIZE, 250)
    for x in range(0, SIZE[0], 20):
        for y in range(x // 20 % 2 * 10, SIZE[1], 20):
            checked.paste(0, (x, y, x + 10, y + 10))
    assert reconstructed(checked) is None
