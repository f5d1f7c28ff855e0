"""Each harder step reads a picture that its engine, left to itself, does not."""

import random

import pytest
from PIL import Image, ImageChops, ImageFilter, ImageOps

from kiosk.core.identification.codes import Symbology
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.engines import ENGINES, Zxing, available_engines
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.preprocess import Prepare, halved, in_turn, resized, turned
from kiosk.scan.decode.stages import PreprocessedStage, Steps, steps_for
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


def _small(symbology: Symbology) -> Image.Image:
    code = draw(TEXT, symbology, scale=4)
    size = (round(code.width * 1.1 / 4), round(code.height * 1.1 / 4))
    return held_up(code.resize(size, Image.Resampling.BICUBIC), size=SIZE, grey=200)


def _soft() -> Image.Image:
    return _card(Symbology.QR).filter(ImageFilter.GaussianBlur(2.4))


def _light_on_dark() -> Image.Image:
    return ImageOps.invert(_card(Symbology.CODE128)).filter(ImageFilter.GaussianBlur(0.5))


STEPS = steps_for(WANTED, available_engines(WANTED))

# The picture for each step of each list.
CASES = {
    "near": {
        "halved": _noise(Symbology.QR, 40),
        "sharpened": _soft(),
        "doubled": _small(Symbology.CODE128),
        "enlarged": _noise(Symbology.CODE128, 55),
        "levelled": _lamp(28),
        "inverted": _light_on_dark(),
        "sharpened, harder": _soft(),
    },
    "whole": {
        "halved whole": _noise(Symbology.QR, 50),
        "inverted and halved": _lamp(32),
    },
    "still": {
        "inverted and halved": _noisy(_light_on_dark(), 20),
        "inverted": _light_on_dark(),
        "halved": _noise(Symbology.QR, 40),
        "doubled": _small(Symbology.CODE128),
        "enlarged for zxing": _noise(Symbology.CODE128, 50),
        "levelled": _lamp(28),
        "levelled for zxing": _dark(),
        "levelled and halved": _lamp(30),
        "enlarged": _noise(Symbology.CODE128, 55),
        "sharpened": _soft(),
        "doubled and sharpened": _small(Symbology.QR),
    },
}


def _prepared(steps: Steps) -> dict[str, dict[str, PreprocessedStage]]:
    """Return the steps that prepare a picture, of each list by name."""
    lists = {
        "near": steps.near,
        "whole": steps.whole,
        "still": tuple(step for stages in steps.still for step in stages),
    }
    return {
        kind: {step.name: step for step in stages if isinstance(step, PreprocessedStage)}
        for kind, stages in lists.items()
    }


def test_there_is_a_picture_for_each_step() -> None:
    prepared = _prepared(STEPS)
    assert {kind: set(steps) for kind, steps in prepared.items()} == {
        kind: set(pictures) for kind, pictures in CASES.items()
    }


@pytest.mark.parametrize(
    ("kind", "name"), [(kind, name) for kind, pictures in CASES.items() for name in pictures]
)
def test_a_step_reads_what_its_engine_alone_does_not(kind: str, name: str) -> None:
    step = _prepared(STEPS)[kind][name]
    luminance = Luminance.of_image(CASES[kind][name])
    assert step.engine.read(luminance) == []
    [reading] = step.read(luminance)
    assert reading.code.text == TEXT
    assert step.engine.name.startswith(reading.code.engine)
    assert reading.step == name
    # Every code above is held up in the middle, and so it has to be found there.
    left, top, width, height = fractions(reading)
    assert left + width / 2 == pytest.approx(0.5, abs=0.08)
    assert top + height / 2 == pytest.approx(0.5, abs=0.12)


def test_no_two_steps_of_a_still_picture_share_a_name() -> None:
    """A weak code counts when steps of two names have read it."""
    for missing in (None, *ENGINES):
        engines = [
            one for one in available_engines(WANTED) if one.name != getattr(missing, "name", "")
        ]
        names = [step.name for stages in steps_for(WANTED, engines).still for step in stages]
        assert len(set(names)) == len(names)


@pytest.mark.parametrize("missing", [engine.name for engine in ENGINES])
def test_without_an_engine_its_steps_are_another_s_or_left_out(missing: str) -> None:
    left = [engine for engine in available_engines(WANTED) if engine.name != missing]
    steps = steps_for(WANTED, left)
    assert (steps.quick, *steps.others) == tuple(left)
    every = [*steps.near, *steps.whole, *(step for stages in steps.still for step in stages)]
    asked = {
        step.engine.name if isinstance(step, PreprocessedStage) else step.name for step in every
    }
    assert not any(name.startswith(missing) for name in asked)
    if missing == "zbar":  # the others are alone in some
        names = {kind: set(each) for kind, each in _prepared(steps).items()}
        assert names == {kind: set(pictures) for kind, pictures in CASES.items()}
    assert all(any(name.startswith(engine.name) for name in asked) for engine in left)


def test_without_any_engine_there_is_nothing_to_do_and_nothing_fails() -> None:
    steps = steps_for(WANTED, [])
    assert (steps.others, steps.near, steps.whole) == ((), (), ())
    assert not any(steps.still)
    assert steps.quick.read(Luminance.of_image(_card(Symbology.QR))) == []


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


def test_a_still_picture_is_read_by_whichever_step_can() -> None:
    decoder = Decoder(WANTED)
    for picture in CASES["still"].values():
        found = decoder.decode_still(Luminance.of_image(picture))
        assert [one.code.text for one in found] == [TEXT]


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
