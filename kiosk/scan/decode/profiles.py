"""Linear codes told from the profile across their bars: finer than pixels, and with blur undone.

A bar says the same at every height, and hardly ever stands exactly upright. So each row of pixels
cuts the bars at slightly other places, and all rows together tell the brightness across them at
steps of a fraction of a pixel, nearly free of noise. What the lens or a moving hand has smeared can
be taken out of such a profile, as both are known but for their size: a few sizes are tried, and
each is a line of the picture that is handed to the engine. An engine that wants two lines to agree
(zxing-cpp does) thereby wants two sizes, or two parts of the code, to say the same.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from functools import lru_cache
from itertools import pairwise
from math import atan2, ceil, cos, degrees, hypot, radians, sin
from typing import Final

import numpy as np
import numpy.typing as npt
from PIL import Image

from kiosk.scan.decode.preprocess import Prepare, Prepared
from kiosk.scan.decode.reading import Affine

Grey = npt.NDArray[np.float32]

ALIKE: Final = 0.1
"""How strongly edges agree on a direction, 0 to 1, where there are bars; QR codes stay below."""

_FINER: Final = 3  # steps of a profile to a pixel
_LEAST: Final = 24  # pixels; smaller pictures hold no code
_BANDS: Final = 9  # parts along the bars, of which each has a profile of its own
_ENOUGH: Final = 12_000  # pixels tell which way bars stand as well as more would
_LEAST_TALL: Final = 6  # pixels; lower ones are no code but a line
_CODE: Final = 0.3  # part of the strongest edges that those along a code's bars have at least
_MARGIN: Final = 60  # steps beyond the ends of a profile, where undoing a blur goes wrong
_NEAR: Final = 48  # steps of a profile, a fifth of what decides between dark and light
_FAINT: Final = 0.1  # part of a profile's whole contrast; below, it is paper and not a pale bar


@dataclass(frozen=True, slots=True)
class Profile:
    """The brightness across the bars in several bands of a picture, one row for each band.

    The bars' normal is `angle` degrees clockwise from the right. A step of a row is a third of a
    pixel; `start` is the first one's way along the normal, `low` and `high` are the code's along
    the bars, both from the picture's top left, in pixels.
    """

    rows: Grey
    angle: float
    start: float
    low: float
    high: float


def profile_of(image: Image.Image) -> Profile | None:
    """Return the profile across the bars; None where no direction stands out."""
    if min(image.size) < _LEAST:
        return None
    grey = np.asarray(image, dtype=np.float32)
    right, down = slopes(grey)
    angle, alike = _direction(right, down)
    if alike < ALIKE:
        return None
    angle = _straightened(grey, angle)
    span = _along(right, down, angle)
    if span is None:
        return None
    return _sampled(grey, angle, *span)


def direction_of(image: Image.Image) -> tuple[float, float]:
    """Return the direction in which brightness changes most, and how strongly edges agree on it.

    Degrees clockwise from the right, and 0 (any direction) to 1 (all edges parallel).
    """
    if min(image.size) < 4:
        return 0.0, 0.0
    return _direction(*slopes(np.asarray(image, dtype=np.float32)))


def slopes(grey: Grey) -> tuple[Grey, Grey]:
    """Return how brightness changes to the right and down, of a slightly smoothed picture."""
    smooth = grey[:-1] + grey[1:]
    smooth = smooth[:, :-1] + smooth[:, 1:]
    return smooth[1:-1, 2:] - smooth[1:-1, :-2], smooth[2:, 1:-1] - smooth[:-2, 1:-1]


def _direction(right: Grey, down: Grey) -> tuple[float, float]:
    across, below = float(np.vdot(right, right)), float(np.vdot(down, down))
    both = 2 * float(np.vdot(right, down))
    strength = hypot(across - below, both) / max(1.0, across + below)
    return degrees(atan2(both, across - below)) / 2, strength


def _straightened(grey: Grey, angle: float) -> float:
    """Return the angle near `angle` at which the profile of the whole has the sharpest edges."""
    thin = max(1, round((grey.size / _ENOUGH) ** 0.5))
    part = grey[::thin]  # fewer rows: each is cut at its own place all the same
    values = part.ravel()

    def sharpness(turn: float) -> float:
        way, _start = _way(part.shape, turn, down=thin, finer=2)
        count = np.bincount(way)
        there = count > 0
        mean = np.bincount(way, values)[there] / count[there]
        steps = np.diff(mean)
        return float(np.sum(steps * steps * np.minimum(count[there][1:], 20)))

    best = angle
    for step in (1.0, 0.35):
        best = max((best + step * number for number in range(-3, 4)), key=sharpness)
    return best


def _way(
    shape: tuple[int, ...], angle: float, *, down: int = 1, right: int = 1, finer: float = 1.0
) -> tuple[npt.NDArray[np.int32], float]:
    """Return how far each pixel is along `angle`, in whole steps from the nearest one, and its way.

    A row of `shape` is `down` pixels below the one before, a column `right` pixels further; a pixel
    has `finer` steps.
    """
    c, s = cos(radians(angle)), sin(radians(angle))
    across = np.arange(shape[1], dtype=np.float32) * np.float32(c * right)
    below = np.arange(shape[0], dtype=np.float32) * np.float32(s * down)
    start = float(across.min() + below.min())
    return (((across - start) + below[:, None]) * finer).ravel().astype(np.int32), start


def _along(right: Grey, down: Grey, angle: float) -> tuple[float, float] | None:
    """Return where the code begins and ends along its bars, in pixels from the top left."""
    c, s = cos(radians(angle)), sin(radians(angle))
    steep = (right[::2, ::2] * c + down[::2, ::2] * s) ** 2
    strips, low = _way(steep.shape, angle + 90, down=2, right=2, finer=0.25)
    energy = np.convolve(np.bincount(strips, steep.ravel()), (0.25, 0.5, 0.25), "same")
    usual, most = float(np.percentile(energy, 20)), float(energy.max())
    busy = energy >= usual + (most - usual) * _CODE
    first = last = int(energy.argmax())
    while first > 0 and busy[first - 1]:
        first -= 1
    while last + 1 < len(busy) and busy[last + 1]:
        last += 1
    begin, end = low + first * 4 + 2.0, low + (last + 1) * 4 + 2.0
    slack = (end - begin) * 0.06
    begin, end = begin + slack, end - slack
    return (begin, end) if end - begin >= _LEAST_TALL else None


def _sampled(grey: Grey, angle: float, low: float, high: float) -> Profile:
    bands = min(_BANDS, max(1, int((high - low) / 2)))
    tall = (high - low) / bands
    c, s = cos(radians(angle)), sin(radians(angle))
    along = np.arange(grey.shape[0], dtype=np.float32)[:, None] * np.float32(c / tall)
    along = along - (np.arange(grey.shape[1], dtype=np.float32) * s + low) / np.float32(tall)
    inside = np.flatnonzero((along >= 0) & (along < bands))
    steps, start = _way(grey.shape, angle, finer=_FINER)
    steps = steps[inside]
    first = int(steps.min())
    width = int(steps.max()) - first + 1
    cell = along.ravel()[inside].astype(np.int32) * width + (steps - first)
    count = np.bincount(cell, minlength=bands * width).reshape(bands, width)
    total = np.bincount(cell, grey.ravel()[inside], minlength=bands * width).reshape(bands, width)
    rows = np.zeros((bands, width), dtype=np.float32)
    at = np.arange(width)
    for number in range(bands):
        known = np.flatnonzero(count[number])
        if len(known):
            rows[number] = np.interp(at, known, total[number][known] / count[number][known])
    return Profile(rows, angle, start + first / _FINER, low, high)


def lined_up(rows: Grey) -> Grey:
    """Return a few profiles that each stand for many bands: of thirds, of all, and their median."""
    bands = len(rows)
    kept = [rows.mean(axis=0), np.median(rows, axis=0)]
    if bands >= 3:
        ends = [round(bands * third / 3) for third in range(4)]
        kept += [rows[a:b].mean(axis=0) for a, b in pairwise(ends)]
    return np.stack(kept).astype(np.float32)


@dataclass(frozen=True, slots=True)
class Blur:
    """How a profile was smeared: by the lens (`focus`, sigma) and by a hand (`motion`), pixels.

    `noise` is the part of its power that is noise, which must not be strengthened.
    """

    focus: float = 0.0
    motion: float = 0.0
    noise: float = 0.005


@lru_cache(maxsize=32)
def _undoing(blurs: tuple[Blur, ...], length: int) -> npt.NDArray[np.float32]:
    """Return a Wiener filter for each blur, over the frequencies of `length` steps."""
    waves = np.fft.rfftfreq(length) * _FINER  # per pixel
    filters = []
    for blur in blurs:
        passed = np.exp(-2 * (np.pi * waves * blur.focus) ** 2) * np.sinc(waves * blur.motion)
        passed *= np.sinc(waves / 2)
        filters.append(passed / (passed * passed + blur.noise))
    return np.stack(filters).astype(np.float32)


def unblurred(rows: Grey, blurs: Sequence[Blur]) -> Grey:
    """Return each of `rows` with each of `blurs` undone, those of one blur after each other."""
    width = rows.shape[1]
    length = 120 * ceil((width + 2 * _MARGIN) / 120)
    wide = np.pad(rows, ((0, 0), (_MARGIN, length - width - _MARGIN)), mode="edge")
    waves = np.fft.rfft(wide, axis=1)
    filters = _undoing(tuple(blurs), length)
    sharp = np.fft.irfft(waves[None] * filters[:, None], n=length, axis=2)
    return sharp[:, :, _MARGIN : _MARGIN + width].reshape(-1, width).astype(np.float32)


def black_and_white(rows: Grey) -> npt.NDArray[np.uint8]:
    """Return 0 or 255 for each step, by the middle of the darkest and lightest around it."""
    count, width = rows.shape
    blocks = ceil(width / _NEAR)
    padded = np.pad(rows, ((0, 0), (0, blocks * _NEAR - width)), mode="edge")
    cut = padded.reshape(count, blocks, _NEAR)
    low, high = cut.min(axis=2), cut.max(axis=2)
    for _ in range(2):
        before, after = _beside(low)
        low = np.minimum(low, np.minimum(before, after))
        before, after = _beside(high)
        high = np.maximum(high, np.maximum(before, after))
    faint = (rows.max(axis=1) - rows.min(axis=1)) * _FAINT
    middle = np.where(high - low < faint[:, None], low - 1, (low + high) / 2)
    limit = np.repeat(middle, _NEAR, axis=1)[:, :width]
    return np.where(rows > limit, 255, 0).astype(np.uint8)


def _beside(values: Grey) -> tuple[Grey, Grey]:
    """Return for each value the one before it and the one after; at the ends the value itself."""
    wide = np.pad(values, ((0, 0), (1, 1)), mode="edge")
    return wide[:, :-2], wide[:, 2:]


USUAL: Final = (
    *(Blur(focus, 0, noise) for focus in (0.5, 0.9, 1.3, 1.7, 2.2, 2.8) for noise in (0.01, 0.001)),
    *(Blur(0.5, motion, 0.005) for motion in (3, 4.5, 6.5, 9)),
)
"""What is tried. Bars are two to four pixels wide, and nothing helps when three are one smear."""


def across(blurs: Sequence[Blur] = USUAL, *, inverted: bool = False) -> Prepare:
    """Return what makes lines of the profile across the bars, with each of `blurs` undone."""

    def prepare(image: Image.Image) -> Prepared | None:
        profile = profile_of(image)
        if profile is None:
            return None
        rows = lined_up(profile.rows)
        if inverted:
            rows = 255 - rows
        lines = black_and_white(unblurred(rows, blurs))
        return Prepared(Image.fromarray(lines), _back(profile, len(lines)))

    return prepare


def _back(profile: Profile, lines: int) -> Affine:
    """Return where a point of the lines is in the picture; the lines fill the code's height."""
    c, s = cos(radians(profile.angle)), sin(radians(profile.angle))
    step, tall = 1 / _FINER, (profile.high - profile.low) / lines
    return (
        c * step,
        -s * tall,
        c * profile.start - s * profile.low,
        s * step,
        c * tall,
        s * profile.start + c * profile.low,
    )
