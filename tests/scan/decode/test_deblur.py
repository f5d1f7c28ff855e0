"""Squares out of focus or shaken, read once what smeared them is taken out."""

from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageFilter

from kiosk.core.identification.codes import Symbology
from kiosk.scan.decode.deblur import held_still, in_focus
from kiosk.scan.decode.engines import Zbar, Zxing
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.preprocess import Prepare
from kiosk.scan.decode.stages import PreprocessedStage
from tests.helpers.barcodes import draw, held_up
from tests.helpers.places import fractions

WANTED = frozenset({Symbology.QR, Symbology.CODE128})
TEXT = "TS1.ABCDEFGHJKLMNPQRSTUVWXYZ23456789"


def _card(turn: float = 5.0, *, size: tuple[int, int] = (260, 240)) -> Image.Image:
    scene = held_up(draw(TEXT, scale=10), size=(size[0] * 2, size[1] * 2), grey=200)
    turned = scene.rotate(turn, Image.Resampling.BICUBIC, fillcolor=200)
    return turned.point(lambda value: round(25 + value * 200 / 255)).reduce(2)


def _noisy(picture: Image.Image) -> Image.Image:
    noise = np.random.default_rng(1).normal(0, 3, (picture.height, picture.width))
    return Image.fromarray(np.clip(np.asarray(picture) + noise, 0, 255).astype(np.uint8))


def _moved(picture: Image.Image, right: float, down: float, steps: int = 30) -> Image.Image:
    total = np.zeros((picture.height, picture.width))
    for step in range(steps):
        way = (1, 0, right * step / steps, 0, 1, down * step / steps)
        how = Image.Transform.AFFINE
        moved = picture.transform(picture.size, how, way, Image.Resampling.BILINEAR, fillcolor=200)
        total += np.asarray(moved)
    return Image.fromarray((total / steps).astype(np.uint8))


CASES: list[tuple[str, Prepare, Callable[[], Image.Image]]] = [
    ("focus", in_focus(3.5, 0.003), lambda: _card().filter(ImageFilter.GaussianBlur(3.6))),
    ("moved to the right", held_still(), lambda: _moved(_card(), 12, 0)),
    ("moved down and left", held_still(), lambda: _moved(_card(), -8, 8)),
    ("moved, and large", held_still(), lambda: _moved(_card(size=(500, 460)), 13, 7)),
]


@pytest.mark.parametrize(
    ("prepare", "picture"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_a_square_is_read_where_the_engines_alone_fail(
    prepare: Prepare, picture: Callable[[], Image.Image]
) -> None:
    luminance = Luminance.of_image(_noisy(picture()))
    assert Zxing(WANTED).read(luminance) == []
    assert Zbar(WANTED).read(luminance) == []
    [reading] = PreprocessedStage("this one", Zxing(WANTED), prepare).read(luminance)
    assert reading.code.text == TEXT
    left, top, width, height = fractions(reading)
    assert left + width / 2 == pytest.approx(0.5, abs=0.06)
    assert top + height / 2 == pytest.approx(0.5, abs=0.06)


def test_what_is_not_shaken_is_left_alone() -> None:
    assert held_still()(_card()) is None
    assert held_still()(Image.new("L", (200, 200), 90)) is None
    assert held_still()(Image.new("L", (3, 200), 90)) is None
