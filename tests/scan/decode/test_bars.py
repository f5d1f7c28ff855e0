"""Linear codes turned upright and averaged: what they read that the engines alone do not."""

import random
from collections.abc import Callable

import pytest
from PIL import Image, ImageChops, ImageDraw

from kiosk.core.identification.codes import Symbology
from kiosk.scan.decode.bars import across_bars, along_bars, upright
from kiosk.scan.decode.engines import Zbar, Zxing
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.preprocess import Prepare, in_turn, inverted
from kiosk.scan.decode.stages import PreprocessedStage
from tests.helpers.barcodes import draw, held_up
from tests.helpers.places import fractions

WANTED = frozenset({Symbology.QR, Symbology.CODE128})
TEXT = "MEMBER-7"
SIZE = (520, 400)


def _tag(turn: float = 0.0) -> Image.Image:
    code = draw(TEXT, Symbology.CODE128, scale=2)
    scene = held_up(code.resize((code.width, 90)), size=SIZE, grey=200)
    return scene.rotate(turn, Image.Resampling.BICUBIC, fillcolor=200)


def _noisy(picture: Image.Image, sigma: float) -> Image.Image:
    rng = random.Random(1)
    size = picture.width * picture.height
    one, two = (Image.frombytes("L", picture.size, rng.randbytes(size)) for _ in range(2))
    noise = Image.blend(one, two, 0.5)
    noise = noise.point(lambda value: round(128 + (value - 127.5) * sigma / 52))
    return ImageChops.add(picture, noise, 1, -128)


def _scratched() -> Image.Image:
    picture = _tag(12)
    pen = ImageDraw.Draw(picture)
    rng = random.Random(2)
    for _ in range(40):
        x, y = rng.uniform(0, SIZE[0]), rng.uniform(0, SIZE[1])
        pen.line((x, y, x + rng.uniform(-90, 90), y + rng.uniform(-30, 30)), fill=255)
    return _noisy(picture, 30)


@pytest.mark.parametrize("turn", [-80, -38, -10, 0, 3, 25, 60])
def test_the_direction_of_bars_is_found(turn: float) -> None:
    angle, alike = across_bars(_tag(turn))
    assert angle == pytest.approx(-turn, abs=6)
    assert alike > 0.3


def test_a_square_of_dots_has_no_direction() -> None:
    scene = held_up(draw(TEXT), size=SIZE, grey=255)
    assert upright(scene) is None
    assert along_bars(scene) is None
    assert upright(Image.new("L", (200, 200), 90)) is None
    assert upright(Image.new("L", (10, 200), 90)) is None


CASES: list[tuple[str, Prepare, Callable[[], Image.Image]]] = [
    ("noise", along_bars, lambda: _noisy(_tag(31), 60)),
    ("scratches", along_bars, _scratched),
    ("light bars", in_turn(along_bars, inverted), lambda: ImageChops.invert(_tag(-25))),
]


@pytest.mark.parametrize(
    ("prepare", "picture"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_a_code_is_read_along_its_bars_where_the_engines_alone_fail(
    prepare: Prepare, picture: Callable[[], Image.Image]
) -> None:
    luminance = Luminance.of_image(picture())
    assert Zxing(WANTED).read(luminance) == []
    assert Zbar(WANTED).read(luminance) == []
    found = [
        reading
        for engine in (Zxing(WANTED), Zbar(WANTED))
        for reading in PreprocessedStage("this one", engine, prepare).read(luminance)
    ]
    assert {one.code.text for one in found} == {TEXT}
    for one in found:
        # zbar tells the place of some of the bars only.
        left, top, width, height = fractions(one)
        assert 0.15 < left < left + width < 0.85
        assert 0.15 < top < top + height < 0.85
