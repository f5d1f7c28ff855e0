"""Linear codes turned upright and averaged along their bars, so that only what is true remains.

A bar says the same at every height. Once the bars stand upright, the rows of a code can be averaged
into a few: noise, the dots of a screen, scratches and small spots of glare go away. This works
where a code fills a good part of the picture; squares of dots have no direction and are left to
other steps.
"""

from math import atan2, degrees, hypot
from typing import Final

from PIL import Image, ImageChops, ImageFilter

from kiosk.camera.preparing import Prepared, after, turned

_ALIKE: Final = 0.12  # how strongly edges must agree on a direction; QR codes stay below 0.1
_LINES: Final = 24  # rows that are left of a code and its surroundings
_TALL: Final = 8  # how often each is repeated: engines pass over codes that are lower than that
_STRETCH: Final = 3  # how much wider: engines count whole pixels
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


def _repeated(rows: Image.Image, straight: Prepared) -> Prepared:
    """Return `rows`, which were made from the whole of `straight`, tall enough for an engine."""
    size = (rows.width, rows.height * _TALL)
    across, down = straight.image.width / size[0], straight.image.height / size[1]
    stretched = (across, 0, (across - 1) / 2, 0, down, (down - 1) / 2)
    image = rows.resize(size, Image.Resampling.NEAREST)
    return Prepared(image, after(stretched, straight.back))
