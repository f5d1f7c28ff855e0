"""Squares of dots out of focus or shaken: what the lens or the hand has smeared is taken out.

The blur of a lens is taken for Gaussian, that of a hand for a straight line. Where that line goes
is seen from the picture: along it brightness changes least, while a square of dots by itself
changes as much in one direction as in any other. How long it is, too: a picture minus itself moved
by just that way is least like itself.
"""

from functools import lru_cache
from math import cos, radians, sin
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image

from kiosk.scan.decode.preprocess import SAME_PLACE, Prepare, Prepared
from kiosk.scan.decode.profiles import Grey, direction_of
from kiosk.scan.decode.reading import Affine

_LARGEST: Final = 420  # pixels; larger pictures are halved, as their dots are large as well
_FADED: Final = 12  # pixels along the edges, which would come in from the other side otherwise
_NOISE: Final = 0.003  # part of a picture's power that is noise, which must not be strengthened
_SHAKEN: Final = 0.08  # how much less brightness must change along the way of a hand
_SHORTEST, _LONGEST = 3, 26  # pixels that a hand may go while the shutter is open


def in_focus(sigma: float, noise: float = _NOISE) -> Prepare:
    """Return what undoes a blur of `sigma` pixels by the lens."""

    def prepare(image: Image.Image) -> Prepared | None:
        small, back = fitting(image)
        waves = _waves(small)
        across, down = _frequencies(small.height, small.width)
        passed = np.exp((-2 * (np.pi * sigma) ** 2) * (across**2 + down**2))
        return Prepared(_picture(waves, passed, small.size, noise), back)

    return prepare


def held_still(factor: float = 1.0, noise: float = _NOISE) -> Prepare:
    """Return what undoes a shake of the length that is seen, times `factor`."""

    def prepare(image: Image.Image) -> Prepared | None:
        small, back = fitting(image)
        angle, alike = direction_of(small)
        if alike < _SHAKEN:
            return None
        along = radians(angle + 90)
        waves = _waves(small)
        across, down = _frequencies(small.height, small.width)
        way = (across * cos(along) + down * sin(along)).astype(np.float32)
        length = _length(waves, way, along, small.size)
        if length is None:
            return None
        passed = np.sinc(way * length * factor)
        return Prepared(_picture(waves, passed, small.size, noise), back)

    return prepare


def _length(
    waves: npt.NDArray[np.complex64], way: Grey, along: float, size: tuple[int, int]
) -> float | None:
    """Return how far the picture was smeared, in pixels; None for one too narrow to tell."""
    width, height = size
    power = (np.abs(waves) * way) ** 2
    alike = np.fft.irfft2(power, s=(height, width))
    lags = np.arange(_SHORTEST * 2, _LONGEST * 2) / 2
    # A strip is compared with itself no further away than it is wide along that way.
    lags = lags[(lags * abs(cos(along)) + 1 < width) & (lags * abs(sin(along)) + 1 < height)]
    if not lags.size:
        return None
    xs, ys = lags * cos(along), lags * sin(along)
    left, top = np.floor(xs).astype(int), np.floor(ys).astype(int)
    x, y = xs - left, ys - top
    values = (
        alike[top, left] * (1 - x) * (1 - y)
        + alike[top, left + 1] * x * (1 - y)
        + alike[top + 1, left] * (1 - x) * y
        + alike[top + 1, left + 1] * x * y
    )
    return float(lags[int(values.argmin())])


def fitting(image: Image.Image) -> tuple[Image.Image, Affine]:
    """Return a copy of a size that is quick to work on, and the way back."""
    if max(image.size) <= _LARGEST:
        return image, SAME_PLACE
    return image.reduce(2), (2, 0, 0.5, 0, 2, 0.5)


@lru_cache(maxsize=64)
def _fading(length: int) -> Grey:
    ramp = np.minimum(np.arange(length), np.arange(length)[::-1]) + 0.5
    return np.clip(ramp / _FADED, 0, 1).astype(np.float32)


def _waves(image: Image.Image) -> npt.NDArray[np.complex64]:
    grey = np.asarray(image, dtype=np.float32)
    grey = (grey - np.median(grey)) * _fading(image.height)[:, None] * _fading(image.width)
    return np.fft.rfft2(grey).astype(np.complex64)


def _frequencies(height: int, width: int) -> tuple[Grey, Grey]:
    across = np.fft.rfftfreq(width).astype(np.float32)[None]
    return across, np.fft.fftfreq(height).astype(np.float32)[:, None]


def _picture(
    waves: npt.NDArray[np.complex64],
    passed: npt.NDArray[np.floating[npt.NBitBase]],
    size: tuple[int, int],
    noise: float,
) -> Image.Image:
    width, height = size
    gain = (passed / (passed * passed + noise)).astype(np.float32)
    sharp = np.fft.irfft2(waves * gain, s=(height, width))
    low, high = np.percentile(sharp[::2, ::2], (1, 99))
    ratio = 255 / max(1e-3, float(high - low))
    return Image.fromarray(np.clip((sharp - low) * ratio, 0, 255).astype(np.uint8))
