"""Places with bars are found, and little else is taken for one."""

import pytest
from PIL import Image, ImageDraw

from kiosk.core.identification.codes import Symbology
from kiosk.scan.decode.bars import places_of_bars
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.reading import Box
from tests.helpers.barcodes import draw


def _wall() -> Image.Image:
    """A checked wall, whose edges are stronger than those of any code, and a page of text."""
    wall = Image.new("L", (1600, 1200), 120)
    pen = ImageDraw.Draw(wall)
    for y in range(0, 700, 80):
        for x in range(80 * (y // 80 % 2), 1600, 160):
            pen.rectangle((x, y, x + 79, y + 79), fill=255)
    pen.rectangle((900, 750, 1500, 1150), fill=250)
    for y in range(760, 1140, 22):
        pen.text((920, y), "It was the black kitten's fault entirely. " * 2, fill=10, font_size=16)
    return wall


@pytest.mark.parametrize("angle", [0, 25, 90, 160])
def test_a_small_code_is_found_beside_stronger_edges(angle: int) -> None:
    wall = _wall()
    card = draw("GYM-000042", Symbology.CODE128, scale=2).rotate(angle, expand=True, fillcolor=255)
    wall.paste(card, (300, 800))
    code = Box(300, 800, 300 + card.width, 800 + card.height)
    place = places_of_bars(wall, 5)[0]
    assert place.left <= code.left + 40
    assert place.top <= code.top + 40
    assert place.right >= code.right - 40
    assert place.bottom >= code.bottom - 40
    assert place.diagonal < 2 * code.diagonal


def test_plain_and_tiny_pictures_have_no_bars() -> None:
    assert places_of_bars(Image.new("L", (640, 480), 90), 5) == []
    assert places_of_bars(Image.new("L", (20, 500)), 5) == []
    lit = Image.linear_gradient("L").resize((640, 480))
    assert places_of_bars(lit, 5) == []


def test_a_small_code_in_a_large_photograph_is_read(decoder: Decoder) -> None:
    wall = _wall().resize((3200, 2400), Image.Resampling.BICUBIC)
    card = draw("GYM-000042", Symbology.CODE128, scale=8).convert("L").resize((230, 80))
    card = card.rotate(28, Image.Resampling.BICUBIC, expand=True, fillcolor=255)
    wall.paste(card, (700, 1700))
    found = decoder.decode_still(Luminance.of_image(wall))
    assert [reading.code.text for reading in found] == ["GYM-000042"]
    assert found[0].box.touches(Box(700, 1700, 700 + card.width, 1700 + card.height))
