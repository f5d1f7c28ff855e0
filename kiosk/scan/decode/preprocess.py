"""What makes a picture easier for an engine: each function takes one and returns a better one.

They use Pillow's own operations, which run in C; a video frame has a few milliseconds for them.
"""

from collections.abc import Callable
from dataclasses import dataclass
from math import cos, radians, sin

from PIL import Image, ImageChops, ImageFilter, ImageOps

from kiosk.scan.decode.reading import Affine

SAME_PLACE: Affine = (1, 0, 0, 0, 1, 0)
_LARGEST_TURNED = 16_000_000  # pixels; a strip held aslant would be a square of its length


@dataclass(frozen=True, slots=True)
class Prepared:
    """A picture made easier to read; `back` takes its points to the picture it was made from."""

    image: Image.Image
    back: Affine = SAME_PLACE


Prepare = Callable[[Image.Image], Prepared]


def halved(image: Image.Image) -> Prepared:
    """Halve the size: a quarter of the time, and noise, moiré and soft edges are averaged out."""
    return Prepared(image.reduce(2), (2, 0, 0.5, 0, 2, 0.5))


def resized(factor: float) -> Prepare:
    """Return what makes a picture `factor` times as large, smoothly.

    Larger for codes with bars of hardly more than a pixel.
    """

    def resize(image: Image.Image) -> Prepared:
        size = (max(1, round(image.width * factor)), max(1, round(image.height * factor)))
        across, down = image.width / size[0], image.height / size[1]
        back = (across, 0, (across - 1) / 2, 0, down, (down - 1) / 2)
        return Prepared(image.resize(size, Image.Resampling.BICUBIC), back)

    return resize


def sharpened(image: Image.Image) -> Prepared:
    """Strengthen edges, for codes out of focus or shaken, most of all in a picture made larger."""
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

    Engines take a dent in a line for an edge.
    """
    return Prepared(image.filter(ImageFilter.BoxBlur(0.6)))


def inverted(image: Image.Image) -> Prepared:
    """Swap light and dark: engines read few light codes on dark ground."""
    return Prepared(ImageOps.invert(image))


def turned(degrees: float) -> Prepare:
    """Return what turns a picture against the clock, for linear codes held aslant.

    Engines look for bars along rows and columns only; one between the two is cut by no straight
    line that crosses all bars. A long strip, which would become a large square, stays as it is.
    """

    def turn(image: Image.Image) -> Prepared:
        if not _can_turn(image, degrees):
            return Prepared(image)
        turned = image.rotate(degrees, Image.Resampling.BILINEAR, expand=True, fillcolor=128)
        c, s = cos(radians(degrees)), sin(radians(degrees))
        u, v = turned.width / 2, turned.height / 2
        x, y = image.width / 2, image.height / 2
        return Prepared(turned, (c, -s, x - c * u + s * v, s, c, y - s * u - c * v))

    return turn


def _can_turn(image: Image.Image, degrees: float) -> bool:
    """Return whether a picture that is turned is not too many times as large as before."""
    c, s = abs(cos(radians(degrees))), abs(sin(radians(degrees)))
    width, height = image.size
    turned = (c * width + s * height) * (s * width + c * height)
    return turned <= max(_LARGEST_TURNED, 3 * width * height)


def in_turn(*prepares: Prepare) -> Prepare:
    """Return one preparation that does several after each other."""

    def prepare(image: Image.Image) -> Prepared:
        done = Prepared(image)
        for each in prepares:
            step = each(done.image)
            done = Prepared(step.image, after(step.back, done.back))
        return done

    return prepare


def after(first: Affine, then: Affine) -> Affine:
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
