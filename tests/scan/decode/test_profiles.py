"""Profiles across the bars: what they read in blur, in motion and with bars finer than a pixel."""

from collections.abc import Callable

import numpy as np
import pytest
from PIL import Image, ImageChops, ImageFilter

from kiosk.core.identification.codes import Symbology
from kiosk.scan.decode.engines import Zbar, Zxing
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.profiles import ALIKE, across, black_and_white, direction_of, profile_of
from kiosk.scan.decode.stages import PreprocessedStage
from tests.helpers.barcodes import draw, held_up
from tests.helpers.places import fractions

WANTED = frozenset({Symbology.QR, Symbology.CODE128, Symbology.EAN13, Symbology.CODE39})
TEXT = "MEMBER-7"
SIZE = (420, 300)


def _tag(turn: float = 0.0, *, size: float = 1.0) -> Image.Image:
    """A tag, drawn at four times the size and then made smaller, as a lens does it."""
    code = draw(TEXT, Symbology.CODE128, scale=8)
    code = code.resize((code.width, 360))
    scene = held_up(code, size=(SIZE[0] * 4, SIZE[1] * 4), grey=200)
    turned = scene.rotate(turn, Image.Resampling.BICUBIC, fillcolor=200)
    if size != 1.0:
        smaller = turned.resize((round(turned.width * size), round(turned.height * size)))
        turned = Image.new("L", turned.size, 200)
        turned.paste(smaller, ((turned.width - smaller.width) // 2, 300))
    return turned.reduce(4)


def _noisy(picture: Image.Image, sigma: float) -> Image.Image:
    noise = np.random.default_rng(1).normal(0, sigma, (picture.height, picture.width))
    return Image.fromarray(np.clip(np.asarray(picture) + noise, 0, 255).astype(np.uint8))


def _moved(picture: Image.Image, way: int) -> Image.Image:
    total = np.zeros((picture.height, picture.width))
    for step in range(way):
        total += np.asarray(ImageChops.offset(picture, step, 0))
    return Image.fromarray((total / way).astype(np.uint8))


CASES: list[tuple[str, bool, Callable[[], Image.Image]]] = [
    ("focus", False, lambda: _noisy(_tag(5).filter(ImageFilter.GaussianBlur(1.9)), 2)),
    ("motion", False, lambda: _noisy(_moved(_tag(4), 6), 3)),
    ("fine bars", False, lambda: _noisy(_tag(6, size=0.45), 3)),
    ("light bars", True, lambda: _noisy(ImageChops.invert(_tag(-25)), 3)),
    ("noise", False, lambda: _noisy(_tag(31), 40)),
]


@pytest.mark.parametrize(
    ("inverted", "picture"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_a_code_is_read_across_its_bars_where_the_engines_alone_fail(
    inverted: bool, picture: Callable[[], Image.Image]
) -> None:
    luminance = Luminance.of_image(picture())
    assert Zxing(WANTED).read(luminance) == []
    assert Zbar(WANTED).read(luminance) == []
    step = PreprocessedStage("across", Zxing(WANTED, lines=True), across(inverted=inverted))
    [reading] = step.read(luminance)
    assert reading.code.text == TEXT
    assert (reading.step, reading.needs_a_second) == ("across", True)
    left, top, width, height = fractions(reading)
    assert 0.05 < left < left + width < 0.95
    assert 0.15 < top < top + height < 0.85


@pytest.mark.parametrize("turn", [-80, -38, -10, 0, 3, 25, 60])
def test_the_direction_across_bars_is_found(turn: float) -> None:
    picture = _tag(turn)
    angle, alike = direction_of(picture)
    assert (angle + turn + 90) % 180 == pytest.approx(90, abs=4)
    assert alike > 0.3
    profile = profile_of(picture)
    assert profile is not None
    assert (profile.angle + turn + 90) % 180 == pytest.approx(90, abs=0.5)
    assert 60 < profile.high - profile.low < 100  # the bars are 90 pixels high
    assert profile.rows.shape[0] == 9


def test_where_there_are_no_bars_there_is_no_profile() -> None:
    assert direction_of(held_up(draw(TEXT), size=SIZE))[1] < ALIKE
    assert profile_of(held_up(draw(TEXT), size=SIZE)) is None
    assert profile_of(Image.new("L", SIZE, 90)) is None
    assert profile_of(Image.new("L", (10, 200), 90)) is None
    line = Image.new("L", SIZE, 200)
    line.paste(0, (200, 0, 201, 300))
    line.paste(0, (0, 150, 3, 153))
    assert across()(line) is None or Zxing(WANTED).read(Luminance.of_image(line)) == []


def test_bars_are_told_from_paper_in_uneven_light() -> None:
    width = 600
    light = np.linspace(60, 250, width, dtype=np.float32)
    bars = (np.arange(width) // 15) % 2
    row = light * (1 - 0.6 * bars)
    assert (black_and_white(row[None]) == np.where(bars, 0, 255)).mean() > 0.95
