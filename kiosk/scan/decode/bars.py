"""Linear codes turned upright and averaged along their bars, and where in a picture bars are.

A bar says the same at every height. Once the bars stand upright, the rows of a code can be averaged
into a few (`along_bars`): noise, the dots of a screen, scratches and small spots of glare go away.
This works where a code fills a good part of the picture; squares of dots have no direction and are
left to other stages.

A linear code in a photograph covers a small part of it as a rule. `places_of_bars` finds the parts
in which all edges run one way, by the same measure that tells the direction of the bars (the
structure tensor), cell by cell.
"""

from collections import deque
from math import atan2, degrees, hypot
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from PIL import Image, ImageChops, ImageFilter

from kiosk.scan.decode.preprocess import Prepared, after, can_turn, turned
from kiosk.scan.decode.reading import Box
from kiosk.scan.decode.region_of_interest import around

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
        if not can_turn(image, angle):
            return None
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


Values = npt.NDArray[np.floating[Any]]

_CELL: Final = 12  # pixels; the lowest codes that can be read are a few cells high
_ALIKE_NEIGHBOURS: Final = (
    0.5  # how strongly the edges of a cell must agree, 0 to 1; text stays below
)
_TURN: Final = 0.9  # cosine of twice the angle by which the bars of neighbours may differ
_LEAST: Final = 8  # cells; less is the edge of something else
_LONG: Final = 14  # times as long as wide: an edge, not a code
_FAINT: Final = 20.0  # mean square of the differences; below, it is noise
_DENSE: Final = 0.08  # edges in a cell for its contrast; a single edge stays below, bars do not


def places_of_bars(image: Image.Image, most: int) -> list[Box]:
    """Return at most `most` boxes around places with bars, the one with most of them first."""
    if min(image.size) < 4 * _CELL:
        return []
    energy, real, imaginary, dense = _tensor(np.asarray(image, dtype=np.float32))
    strong = np.hypot(real, imaginary)
    wanted = (strong > _ALIKE_NEIGHBOURS * energy) & (energy > _FAINT) & (dense > _DENSE)
    turn: Values = np.stack((real, imaginary), -1) / np.maximum(strong, 1e-6)[..., None]
    found = []
    while wanted.any():
        peak = np.unravel_index(np.argmax(np.where(wanted, dense, -1.0)), dense.shape)
        cells = _grown((int(peak[0]), int(peak[1])), wanted, turn)
        if len(cells) < _LEAST:
            continue
        rows, columns = [row for row, _ in cells], [column for _, column in cells]
        box = Box(
            min(columns) * _CELL,
            min(rows) * _CELL,
            (max(columns) + 1) * _CELL,
            (max(rows) + 1) * _CELL,
        )
        if len(cells) * _LONG * _CELL**2 < box.diagonal**2:
            continue
        found.append((sum(float(dense[cell]) for cell in cells), box))
    found.sort(key=lambda each: each[0], reverse=True)
    return [around(box, image.width, image.height) for _bars, box in found[:most]]


def _tensor(grey: Values) -> tuple[Values, Values, Values, Values]:
    """Return what each cell and its neighbours have of edges.

    How strong they are, twice their direction as the two parts of a vector, and how many there are,
    told by how strong they are for the contrast that makes them.
    """
    right: Values = (grey[1:-1, 2:] - grey[1:-1, :-2]) / 2
    down: Values = (grey[2:, 1:-1] - grey[:-2, 1:-1]) / 2
    inner = grey[1:-1, 1:-1]
    parts: tuple[Values, ...] = (
        right**2 + down**2,
        right**2 - down**2,
        2 * right * down,
        inner,
        inner**2,
    )
    energy, real, imaginary, mean, square = (_smoothed(_cells(part)) for part in parts)
    dense: Values = energy / (np.maximum(square - mean**2, 0) + _FAINT)
    return energy, real, imaginary, dense


def _cells(values: Values) -> Values:
    """Return the mean of each cell."""
    rows, columns = (length // _CELL for length in values.shape)
    whole = values[: rows * _CELL, : columns * _CELL]
    mean: Values = whole.reshape(rows, _CELL, columns, _CELL).mean(axis=(1, 3))
    return mean


def _smoothed(cells: Values) -> Values:
    """Return the mean of each cell and the eight around it."""
    wide = np.pad(cells, 1, mode="edge")
    rows, columns = cells.shape
    near = [wide[y : y + rows, x : x + columns] for y in range(3) for x in range(3)]
    mean: Values = np.mean(near, axis=0, dtype=np.float32)
    return mean


def _grown(
    start: tuple[int, int], wanted: npt.NDArray[np.bool_], turn: Values
) -> list[tuple[int, int]]:
    """Return the cells around `start` whose bars run the same way, and strike them off `wanted`."""
    wanted[start] = False
    cells, rim = [start], deque([start])
    while rim:
        row, column = rim.popleft()
        for near in ((row - 1, column), (row + 1, column), (row, column - 1), (row, column + 1)):
            if not (0 <= near[0] < wanted.shape[0] and 0 <= near[1] < wanted.shape[1]):
                continue
            if wanted[near] and float(turn[near] @ turn[row, column]) > _TURN:
                wanted[near] = False
                cells.append(near)
                rim.append(near)
    return cells
