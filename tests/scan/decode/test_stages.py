"""Each harder step reads a picture that zxing-cpp and zbar, left to themselves, do not."""

import random
from collections.abc import Callable

import pytest
from PIL import Image, ImageChops, ImageFilter, ImageOps

from kiosk.core.identification.codes import Symbology
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.engines import DecodeStage, Zbar, Zxing
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.preprocess import (
    Prepare,
    halved,
    in_turn,
    inverted,
    levelled,
    resized,
    sharpened,
    softened,
    turned,
)
from kiosk.scan.decode.stages import (
    PreprocessedStage,
    near_stages,
    still_stages,
    whole_frame_stages,
)
from tests.helpers.barcodes import draw, held_up
from tests.helpers.places import fractions

WANTED = frozenset({Symbology.QR, Symbology.CODE128})
TEXT = "MEMBER-7"
SIZE = (400, 300)


def _card(symbology: Symbology, *, ink: int = 0, paper: int = 255) -> Image.Image:
    code = draw(TEXT, symbology, scale=4 if symbology is Symbology.QR else 2)
    scene = held_up(code, size=SIZE, grey=200)
    return scene.point(lambda value: round(ink + value * (paper - ink) / 255))


def _noisy(picture: Image.Image, sigma: float) -> Image.Image:
    rng = random.Random(1)
    size = picture.width * picture.height
    one, two = (Image.frombytes("L", picture.size, rng.randbytes(size)) for _ in range(2))
    noise = Image.blend(one, two, 0.5)
    noise = noise.point(lambda value: round(128 + (value - 127.5) * sigma / 52))
    return ImageChops.add(picture, noise, 1, -128)


def _noise(symbology: Symbology, sigma: float) -> Image.Image:
    return _noisy(_card(symbology, ink=40, paper=170), sigma)


def _dark() -> Image.Image:
    return _noisy(_card(Symbology.QR, ink=10, paper=16), 1.2)


def _lamp(paper: int) -> Image.Image:
    light = Image.radial_gradient("L").resize(SIZE).point(lambda value: round((255 - value) * 0.8))
    return _noisy(ImageChops.add(_card(Symbology.QR, ink=20, paper=paper), light), 1.5)


def _small() -> Image.Image:
    code = draw(TEXT, Symbology.CODE128, scale=4)
    size = (round(code.width * 1.1 / 4), round(code.height * 1.1 / 4))
    return held_up(code.resize(size, Image.Resampling.BICUBIC), size=SIZE, grey=200)


def _soft() -> Image.Image:
    return _card(Symbology.QR).filter(ImageFilter.GaussianBlur(2.4))


def _aslant() -> Image.Image:
    code = draw(TEXT, Symbology.CODE128, scale=2)
    scene = held_up(code.resize((code.width, 70)), size=SIZE, grey=200)
    return scene.rotate(30, Image.Resampling.BICUBIC, fillcolor=200)


def _light_on_dark() -> Image.Image:
    return ImageOps.invert(_card(Symbology.CODE128)).filter(ImageFilter.GaussianBlur(0.5))


CASES = [
    ("softened for zxing", Zxing, softened, _noise(Symbology.CODE128, 40)),
    ("softened", Zbar, softened, _noise(Symbology.CODE128, 20)),
    ("halved", Zbar, halved, _noise(Symbology.QR, 40)),
    ("halved for zxing", Zxing, halved, _noise(Symbology.QR, 45)),
    ("enlarged", Zxing, resized(1.5), _noise(Symbology.QR, 45)),
    ("reduced", Zxing, resized(2 / 3), _noise(Symbology.CODE128, 40)),
    ("doubled", Zxing, in_turn(resized(2), softened), _small()),
    ("levelled", Zxing, levelled, _lamp(32)),
    ("levelled and softened", Zbar, in_turn(softened, levelled), _dark()),
    ("levelled for zxing", Zxing, in_turn(halved, levelled), _dark()),
    ("sharpened", Zxing, sharpened, _soft()),
    ("inverted", Zbar, inverted, _light_on_dark()),
    ("turned", Zxing, turned(45), _aslant()),
    ("turned back", Zbar, turned(-45), _aslant()),
]


@pytest.mark.parametrize(
    ("engine", "prepare", "picture"), [case[1:] for case in CASES], ids=[case[0] for case in CASES]
)
def test_a_step_reads_what_the_engines_alone_do_not(
    engine: type[Zxing] | type[Zbar], prepare: Prepare, picture: Image.Image
) -> None:
    luminance = Luminance.of_image(picture)
    assert Zxing(WANTED).read(luminance) == []
    assert Zbar(WANTED).read(luminance) == []
    [reading] = PreprocessedStage("this one", engine(WANTED), prepare).read(luminance)
    assert reading.code.text == TEXT
    assert reading.code.engine == engine.name
    assert reading.step == "this one"
    # Every code above is held up in the middle, and so it has to be found there.
    left, top, width, height = fractions(reading)
    assert left + width / 2 == pytest.approx(0.5, abs=0.08)
    assert top + height / 2 == pytest.approx(0.5, abs=0.12)


@pytest.mark.parametrize(
    "prepare",
    [halved, resized(1.5), resized(2 / 3), turned(45), turned(-20), in_turn(halved, turned(22))],
)
def test_a_code_is_placed_where_it_is(prepare: Prepare) -> None:
    scene = Image.new("L", (700, 500), 220)
    scene.paste(draw(TEXT), (120, 260))
    luminance = Luminance.of_image(scene)
    zxing = Zxing(WANTED)
    [plain] = zxing.read(luminance)
    [placed] = PreprocessedStage("moved", zxing, prepare).read(luminance)
    middle = [box.left + box.right for box in (plain.box, placed.box)]
    assert abs(middle[0] - middle[1]) <= 8
    heights = [box.top + box.bottom for box in (plain.box, placed.box)]
    assert abs(heights[0] - heights[1]) <= 8
    assert (placed.width, placed.height) == (700, 500)


@pytest.mark.parametrize("make", [near_stages, whole_frame_stages, still_stages])
def test_steps_for_linear_codes_are_left_out_where_none_are_wanted(
    make: Callable[[frozenset[Symbology], DecodeStage, DecodeStage | None], list[DecodeStage]],
) -> None:
    qr = frozenset({Symbology.QR})
    with_linear = [step.name for step in make(WANTED, Zxing(WANTED), Zbar(WANTED))]
    without = [step.name for step in make(qr, Zxing(qr), None)]
    for_linear = ("turned", "inverted", "bars")
    assert not any(word in name for name in without for word in for_linear)
    assert set(without) < set(with_linear)
    assert len(set(with_linear)) == len(with_linear)


def test_a_still_picture_is_read_by_whichever_step_can() -> None:
    decoder = Decoder(WANTED)
    for *_, picture in CASES[::4]:
        found = decoder.decode_still(Luminance.of_image(picture))
        assert [one.code.text for one in found] == [TEXT]


def test_all_codes_of_a_still_picture_are_found_though_one_is_easy() -> None:
    scene = Image.new("L", (800, 300), 200)
    scene.paste(_light_on_dark(), (400, 0))
    scene.paste(draw("EASY-1"), (60, 60))
    found = Decoder(WANTED).decode_still(Luminance.of_image(scene))
    assert {one.code.text for one in found} == {TEXT, "EASY-1"}
    assert {one.step for one in found} > {"zxing"}


def test_a_hard_code_in_a_corner_of_a_large_photograph_is_read() -> None:
    photograph = (
        Image.linear_gradient("L").resize((2600, 1900)).point(lambda value: 60 + value // 3)
    )
    photograph.paste(_noise(Symbology.CODE128, 20), (2000, 1400))
    [reading] = Decoder(WANTED).decode_still(Luminance.of_image(photograph))
    assert reading.code.text == TEXT
    left, top, *_ = fractions(reading)
    assert left > 0.76
    assert top > 0.73
