"""The harder steps: a picture is made easier for an engine, and what it finds is placed back.

A step is a name, an engine and a function from a picture to an easier one. To add a step, write
such a function and a line in one of the lists at the end; `python -m tests.benchmarks.reader`
tells what it is worth and what it costs.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import cos, radians, sin

from PIL import Image, ImageChops, ImageFilter, ImageOps

from kiosk.camera.engines import Step
from kiosk.camera.luminance import Luminance
from kiosk.camera.reading import LINEAR, Affine, Reading
from kiosk.core.codes import Symbology

SAME_PLACE: Affine = (1, 0, 0, 0, 1, 0)


@dataclass(frozen=True, slots=True)
class Prepared:
    """A picture made easier to read; `back` takes its points to the picture it was made from."""

    image: Image.Image
    back: Affine = SAME_PLACE


Prepare = Callable[[Image.Image], Prepared]


@dataclass(frozen=True, slots=True)
class Enhanced:
    """A step that prepares the picture and then asks an engine."""

    name: str
    engine: Step
    prepare: Prepare

    def read(self, picture: Luminance) -> list[Reading]:
        """Return what the engine finds in the prepared picture, placed in `picture`."""
        prepared = self.prepare(picture.image())
        found = self.engine.read(Luminance.of_image(prepared.image))
        size = (picture.width, picture.height)
        return [reading.placed(prepared.back, *size, self.name) for reading in found]


def halved(image: Image.Image) -> Prepared:
    """Halve the size: a quarter of the time, and noise, moiré and soft edges are averaged out."""
    return Prepared(image.reduce(2), (2, 0, 0.5, 0, 2, 0.5))


def resized(factor: float) -> Prepare:
    """Return what makes a picture `factor` times as large, smoothly.

    Larger for codes with bars of hardly more than a pixel; smaller, but not yet by half, for noise
    and for frames that would take too long as they are.
    """

    def resize(image: Image.Image) -> Prepared:
        size = (max(1, round(image.width * factor)), max(1, round(image.height * factor)))
        across, down = image.width / size[0], image.height / size[1]
        back = (across, 0, (across - 1) / 2, 0, down, (down - 1) / 2)
        return Prepared(image.resize(size, Image.Resampling.BICUBIC), back)

    return resize


def sharpened(image: Image.Image) -> Prepared:
    """Strengthen edges, for codes that are slightly out of focus or shaken."""
    return Prepared(image.filter(ImageFilter.UnsharpMask(radius=2, percent=250, threshold=0)))


def levelled(image: Image.Image) -> Prepared:
    """Set each pixel against the mean of its surroundings, for uneven light and low contrast.

    The nearer to that mean the picture is on the whole, the more the difference is stretched, so
    that a code in the dark comes out as strong as one in good light.
    """
    around = image.filter(ImageFilter.BoxBlur(_LEVEL_RADIUS))
    difference = ImageChops.subtract(image, around, offset=128)
    return Prepared(ImageOps.autocontrast(difference, cutoff=(0.5, 0.5)))


_LEVEL_RADIUS = 15  # pixels; wider than any bar or square of a code that is held up


def softened(image: Image.Image) -> Prepared:
    """Average each pixel with its neighbours, for noise and the dots of a screen.

    Both engines take a dent in a line for an edge; this is the step that reads most.
    """
    return Prepared(image.filter(ImageFilter.BoxBlur(0.6)))


def inverted(image: Image.Image) -> Prepared:
    """Swap light and dark: zbar reads no light code on dark ground, zxing-cpp only squares."""
    return Prepared(ImageOps.invert(image))


def turned(degrees: float) -> Prepare:
    """Return what turns a picture against the clock, for linear codes held aslant.

    Engines look for bars along rows and columns only; one between the two is cut by no straight
    line that crosses all bars.
    """

    def turn(image: Image.Image) -> Prepared:
        turned = image.rotate(degrees, Image.Resampling.BILINEAR, expand=True, fillcolor=128)
        c, s = cos(radians(degrees)), sin(radians(degrees))
        u, v = turned.width / 2, turned.height / 2
        x, y = image.width / 2, image.height / 2
        return Prepared(turned, (c, -s, x - c * u + s * v, s, c, y - s * u - c * v))

    return turn


def in_turn(*prepares: Prepare) -> Prepare:
    """Return one preparation that does several after each other."""

    def prepare(image: Image.Image) -> Prepared:
        done = Prepared(image)
        for each in prepares:
            step = each(done.image)
            done = Prepared(step.image, _after(step.back, done.back))
        return done

    return prepare


def _after(first: Affine, then: Affine) -> Affine:
    """Return the map that does `first` and `then` the other."""
    a, b, c, d, e, f = first
    p, q, r, s, t, u = then
    return (
        p * a + q * d,
        p * b + q * e,
        p * c + q * f + r,
        s * a + t * d,
        s * b + t * e,
        s * c + t * f + u,
    )


def still_steps(wanted: frozenset[Symbology], zxing: Step, zbar: Step | None) -> list[Step]:
    """Return the steps for a still picture, after both engines have looked at it as it is.

    Without zbar its steps are done by zxing-cpp, which reads fewer codes that way.
    """
    second = zbar or zxing
    steps: list[Step] = [
        *(step for step in near_steps(wanted, zxing, zbar) if step is not zbar),
        Enhanced("reduced", second, resized(2 / 3)),
        Enhanced("halved for zxing", zxing, halved),
        Enhanced("doubled", zxing, in_turn(resized(2), softened)),
        Enhanced("doubled for zbar", second, in_turn(resized(2), softened)),
    ]
    if wanted & LINEAR:
        steps += [Enhanced("inverted for zxing", zxing, in_turn(softened, inverted))]
        steps += [
            Enhanced(f"turned by {degrees}", second, in_turn(turned(degrees), softened))
            for degrees in (22, 45, 68)
        ]
    return steps


def near_steps(wanted: frozenset[Symbology], zxing: Step, zbar: Step | None) -> list[Step]:
    """Return the steps for a part of a video frame, in the order in which they are tried."""
    second = zbar or zxing
    steps: list[Step] = [
        Enhanced("softened", second, softened),
        Enhanced("enlarged", zxing, resized(1.5)),
        *([zbar] if zbar else []),
        Enhanced("sharpened", zxing, sharpened),
        Enhanced("halved", second, halved),
        Enhanced("softened for zxing", zxing, softened),
        Enhanced("levelled", second, in_turn(softened, levelled)),
        Enhanced("levelled for zxing", zxing, in_turn(halved, levelled)),
        Enhanced("enlarged for zbar", second, in_turn(resized(1.5), softened)),
    ]
    if wanted & LINEAR:
        steps[2:2] = [Enhanced("turned", zxing, turned(45))]
        steps += [Enhanced("inverted", second, in_turn(softened, inverted))]
    return steps


def whole_steps(wanted: frozenset[Symbology], zxing: Step, zbar: Step | None) -> list[Step]:
    """Return the steps for a whole video frame, each one quick, in the order they are tried."""
    second = zbar or zxing
    steps: list[Step] = [
        Enhanced("halved", second, halved),
        Enhanced("reduced", second, resized(2 / 3)),
        Enhanced("levelled for zxing", zxing, in_turn(halved, levelled)),
    ]
    if wanted & LINEAR:
        steps += [
            Enhanced("turned and reduced", zxing, in_turn(resized(2 / 3), turned(45))),
            Enhanced("inverted and halved", second, in_turn(halved, inverted)),
        ]
    return [*steps, Enhanced("softened", second, softened)]
