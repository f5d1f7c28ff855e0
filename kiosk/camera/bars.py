"""Linear codes turned upright and averaged along their bars, so that only what is true remains.

A bar says the same at every height. Once the bars stand upright, the rows of a code can be averaged
into a few: noise, the dots of a screen, scratches and small spots of glare go away, and what is
left is so clean that even a blur can be undone. This works where a code fills a good part of the
picture; squares of dots have no direction and are left to other steps.
"""

from collections.abc import Sequence
from functools import lru_cache
from math import atan2, cos, degrees, exp, hypot, pi
from operator import mul
from typing import Final

from PIL import Image, ImageChops, ImageFilter

from kiosk.camera.preparing import Prepare, Prepared, after, turned

_ALIKE: Final = 0.12  # how strongly edges must agree on a direction; QR codes stay below 0.1
_LINES: Final = 24  # rows that are left of a code and its surroundings
_TALL: Final = 8  # how often each is repeated: engines pass over codes that are lower than that
_STRETCH: Final = 3  # how much wider: engines count whole pixels
_NOISE: Final = 0.001  # part of a row's power that is noise, which must not be strengthened
_DIRECTIONS: Final = ((1, 0), (0, 1), (1, 1), (1, -1))  # (right, down), in pixels


def across_bars(image: Image.Image) -> tuple[float, float]:
    """Return the direction in which brightness changes most, and how strongly edges agree on it.

    Degrees clockwise from the right, -90 to 90, and 0 (any direction) to 1 (all edges parallel).
    """
    smooth = image.filter(ImageFilter.BoxBlur(1))
    width, height = smooth.size
    right, down, falling, rising = (
        _power(
            smooth.crop((1 - x, 1 - y, width - 1 - x, height - 1 - y)),
            smooth.crop((1 + x, 1 + y, width - 1 + x, height - 1 + y)),
        )
        for x, y in _DIRECTIONS
    )
    # The two terms of the structure tensor's angle; a diagonal step is longer by the root of two.
    along, aslant = right - down, (falling - rising) / 2
    return degrees(atan2(aslant, along)) / 2, hypot(along, aslant) / max(1, right + down)


def _power(one: Image.Image, other: Image.Image) -> int:
    """Return the sum of the squared differences."""
    counts = ImageChops.difference(one, other).histogram()
    return sum(value * value * count for value, count in enumerate(counts))


def upright(image: Image.Image) -> Prepared | None:
    """Turn a picture so that the bars in it stand upright; None where no direction stands out."""
    if min(image.size) < _LINES:
        return None
    angle, alike = across_bars(image)
    if alike < _ALIKE:
        return None
    for _ in range(2):
        # Fine bars make a slant look less than it is, so what is left of it is measured again, in
        # the middle, where the corners that turning has added do not count.
        tilted = image.rotate(angle, Image.Resampling.BILINEAR, expand=True, fillcolor=128)
        width, height = tilted.size
        middle = tilted.crop((width // 5, height // 5, width * 4 // 5, height * 4 // 5))
        if min(middle.size) < _LINES:
            break
        more, alike = across_bars(middle)
        if alike < _ALIKE or abs(more) > _MOST_LEFT:
            break
        angle += more
    return turned(angle)(image)


_MOST_LEFT: Final = 20  # degrees; above, the middle shows something else than the code


def along_bars(image: Image.Image) -> Prepared | None:
    """Average upright bars into a few rows, each from a part of the code of its own."""
    straight = upright(image)
    if straight is None:
        return None
    size = (straight.image.width * _STRETCH, _LINES)
    rows = straight.image.resize(size, Image.Resampling.HAMMING)
    return _repeated(rows, straight)


def refocused(sigma: float, *, evened: bool = False) -> Prepare:
    """Return what undoes a blur of `sigma` pixels across the bars, after averaging along them.

    `evened` also brings bars that the blur has left pale to the contrast of the others.
    """
    stretch, lines = 2, 8

    def refocus(image: Image.Image) -> Prepared | None:
        straight = upright(image)
        if straight is None:
            return None
        width = straight.image.width * stretch
        # Floating point: what the blur has left of fine bars is less than one grey level.
        fine = straight.image.convert("F").resize((width, lines), Image.Resampling.HAMMING)
        values = fine.get_flattened_data()
        taps = _sharpener(sigma * stretch)
        out = bytearray()
        for start in range(0, width * lines, width):
            row = _filtered(values[start : start + width], taps)  # type: ignore[arg-type]
            out += _to_grey(_evened(row) if evened else row)
        return _repeated(Image.frombytes("L", (width, lines), bytes(out)), straight)

    return refocus


def _repeated(rows: Image.Image, straight: Prepared) -> Prepared:
    """Return `rows`, which were made from the whole of `straight`, tall enough for an engine."""
    size = (rows.width, rows.height * _TALL)
    across, down = straight.image.width / size[0], straight.image.height / size[1]
    stretched = (across, 0, (across - 1) / 2, 0, down, (down - 1) / 2)
    image = rows.resize(size, Image.Resampling.NEAREST)
    return Prepared(image, after(stretched, straight.back))


@lru_cache(maxsize=16)
def _sharpener(sigma: float) -> tuple[float, ...]:
    """Return the taps that undo a Gaussian blur of `sigma` pixels (Wiener's filter), sum 1."""
    count, reach = 256, round(sigma * 5) + 2
    blur = [exp(-2 * (pi * min(n, count - n) / count * sigma) ** 2) for n in range(count)]
    gains = [each / (each * each + _NOISE) for each in blur]
    half = [
        sum(gain * cos(2 * pi * n * tap / count) for n, gain in enumerate(gains))
        for tap in range(reach + 1)
    ]
    taps = (*half[:0:-1], *half)
    total = sum(taps)
    return tuple(tap / total for tap in taps)


def _filtered(row: Sequence[float], taps: Sequence[float]) -> list[float]:
    """Return `row` with `taps` applied. Pillow's own kernels end at five pixels."""
    reach = len(taps) // 2
    wide = [row[0]] * reach + list(row) + [row[-1]] * reach
    return [sum(map(mul, wide[at : at + len(taps)], taps)) for at in range(len(row))]


def _evened(row: Sequence[float]) -> list[float]:
    """Return each value against the darkest and the lightest around it."""
    low = [min(row[at : at + _NEAR]) for at in range(0, len(row), _NEAR)]
    high = [max(row[at : at + _NEAR]) for at in range(0, len(row), _NEAR)]
    least = (max(row) - min(row)) * 0.08  # below, it is paper and not a pale bar
    even = []
    for at, value in enumerate(row):
        near = slice(max(0, at // _NEAR - 2), at // _NEAR + 3)
        darkest, lightest = min(low[near]), max(high[near])
        even.append((value - (darkest + lightest) / 2) / max(least, lightest - darkest, 1e-6))
    return even


_NEAR: Final = 16  # pixels of a stretched row, a fifth of what a bar is compared with


def _to_grey(row: Sequence[float]) -> bytes:
    ordered = sorted(row)
    darkest, lightest = ordered[len(row) // 50], ordered[-1 - len(row) // 50]
    ratio = 255 / max(1e-3, lightest - darkest)
    return bytes(min(255, max(0, round((value - darkest) * ratio))) for value in row)
