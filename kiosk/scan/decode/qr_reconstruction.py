"""QR codes with creases, stains or scratches: found by their grid, and drawn anew.

Engines find a QR code by the three squares in its corners, along single lines of pixels: one crease
through one of them and they see none, though their error correction could bear it. Here the
corners are found as a whole, as patterns of 7 x 7 modules in the grid that all edges lie on. What
is read in the grid is drawn as a clean code, with corners and dotted lines as the standard
(ISO/IEC 18004) has them. Whether it is a code is for the engine to tell: a third of what a code
holds checks the rest.
"""

from dataclasses import dataclass
from math import degrees
from typing import Final

import numpy as np
import numpy.typing as npt
from numpy.lib.stride_tricks import sliding_window_view
from PIL import Image

from kiosk.scan.decode.deblur import fitting
from kiosk.scan.decode.preprocess import Prepared, after, turned
from kiosk.scan.decode.profiles import Grey, slopes

Points = npt.NDArray[np.float64]

_SIZES: Final = tuple(range(21, 58, 4))  # modules of a side, of versions 1 to 10
_FINEST, _COARSEST = 2.2, 11.0  # pixels of a module
_SQUARE: Final = 0.15  # how strongly edges must agree on two directions, 0 to 1
_FOUND: Final = 0.45  # how well three corners must agree with their pattern, -1 to 1
_DRAWN: Final = 4  # pixels of a module that is drawn
_QUIET: Final = 4  # modules around the code


def _rings(side: int) -> Grey:
    """Return a pattern of nested squares, 1 for dark and -1 for light, dark outside."""
    at = np.minimum(np.arange(side), np.arange(side)[::-1])
    depth = np.minimum(at[:, None], at)
    return np.where(depth == 1, -1, 1).astype(np.float32)


_CORNER: Final = _rings(7)
_ALIGNMENT: Final = _rings(5)
_TURNS: Final = (
    ((0, 0), (0, 1), (1, 0)),
    ((0, 1), (1, 1), (0, 0)),
    ((1, 1), (1, 0), (0, 1)),
    ((1, 0), (0, 0), (1, 1)),
)
"""Where (down, right) the first corner of a code is, the one to its right and the one below it."""


def reconstructed(image: Image.Image) -> Prepared | None:
    """Return the QR code that seems to be in a picture, drawn anew; None where there is no grid."""
    small, back = fitting(image)
    upright = _upright(small)
    if upright is None:
        return None
    back = after(upright.back, back)
    grey = np.asarray(upright.image, dtype=np.float32)
    found = _corners(grey)
    if found is None:
        return None
    size, corners = found
    dark = _modules(grey, size, corners)
    sheet = np.zeros((size + 2 * _QUIET,) * 2, dtype=bool)
    sheet[_QUIET:-_QUIET, _QUIET:-_QUIET] = _as_it_must_be(dark)
    drawn = np.where(np.kron(sheet, np.ones((_DRAWN, _DRAWN), dtype=bool)), 0, 255)
    first, right, below = corners
    across, down = (right - first) / (size - 7), (below - first) / (size - 7)
    origin = first - 3.5 * (across + down) - _QUIET * (across + down)
    placed = (across[0], down[0], origin[0], across[1], down[1], origin[1])
    scaled = tuple(float(each) / (1 if at in (2, 5) else _DRAWN) for at, each in enumerate(placed))
    a, b, c, d, e, f = scaled
    return Prepared(Image.fromarray(drawn.astype(np.uint8)), after((a, b, c, d, e, f), back))


def _upright(image: Image.Image) -> Prepared | None:
    """Turn a picture so that its edges, of two directions, lie along rows and columns."""
    if min(image.size) < 40:
        return None
    right, down = slopes(np.asarray(image, dtype=np.float32))
    both = right + 1j * down
    power = np.abs(both) ** 2
    # To the fourth power, as directions a quarter of a turn apart are to count as one.
    total = complex(np.sum(both**4 / np.maximum(power, 1.0)))
    if abs(total) < _SQUARE * float(power.sum()):
        return None
    return turned(degrees(np.angle(total)) / 4)(image)


@dataclass(frozen=True, slots=True)
class _Axis:
    """A grid along rows or columns: `start` + n * `pitch` is the middle of module n."""

    start: float
    pitch: float
    count: int


def _corners(grey: Grey) -> tuple[int, Points] | None:
    """Return the modules of a side, and the middles (x, y) of the first three corners."""
    right = np.abs(np.diff(grey, axis=1))[:-1]
    down = np.abs(np.diff(grey, axis=0))[:, :-1]
    columns, rows = _busy(right, down)
    right, down = right[rows, columns], down[rows, columns]
    across = _axis(right.sum(axis=0), columns.start)
    below = _axis(down.sum(axis=1), rows.start)
    if across is None or below is None:
        return None
    xs = across.start + across.pitch * np.arange(across.count)
    ys = below.start + below.pitch * np.arange(below.count)
    seen = _told_apart(_sampled(grey, *np.meshgrid(xs, ys)))
    best = _three_alike(seen)
    if best is None:
        return None
    size, places = best
    pitch = np.array((across.pitch, below.pitch))
    start = np.array((across.start, below.start))
    middles = [start + (np.array(place)[::-1] + 3) * pitch for place in places]
    return size, np.stack([_nudged(grey, middle, pitch, _CORNER, 1.0) for middle in middles])


def _busy(right: Grey, down: Grey) -> tuple[slice, slice]:
    """Return the columns and rows where edges of both directions are dense."""
    tall, wide = (length // 8 * 8 for length in right.shape)
    both = [
        edges[:tall, :wide].reshape(tall // 8, 8, wide // 8, 8).mean(axis=(1, 3))
        for edges in (right, down)
    ]
    dense = np.minimum(*both)
    return _run(dense.sum(axis=0)), _run(dense.sum(axis=1))


def _run(energy: npt.NDArray[np.floating]) -> slice:
    """Return the pixels of the run of strong cells around the strongest, with two more each way."""
    energy = np.convolve(energy, (0.25, 0.5, 0.25), "same")
    strong = energy >= energy.min() + (energy.max() - energy.min()) * 0.25
    first = last = int(energy.argmax())
    while first > 0 and strong[first - 1]:
        first -= 1
    while last + 1 < len(strong) and strong[last + 1]:
        last += 1
    return slice(max(0, first - 2) * 8, min(len(strong), last + 3) * 8)


def _axis(edges: npt.NDArray[np.floating], offset: int) -> _Axis | None:
    """Return the grid that edges, one value per pixel, lie on; `offset` is the first pixel's."""
    length = 4096
    if len(edges) < 21 * _FINEST:
        return None
    edges = np.minimum(edges, np.percentile(edges, 95))
    waves = np.fft.rfft(edges - edges.mean(), n=length)
    low, high = round(length / _COARSEST), round(length / _FINEST)
    at = low + int(np.abs(waves[low:high]).argmax())
    pitch = length / at
    phase = -float(np.angle(waves[at])) / (2 * np.pi) * pitch  # an edge, right of a pixel's middle
    first = (phase + 0.5 + pitch / 2) % pitch
    return _Axis(offset + first, pitch, int((len(edges) - first) / pitch) + 1)


def _sampled(grey: Grey, xs: Points, ys: Points) -> Grey:
    """Return the brightness at points between pixels; beyond the picture that of its edge."""
    tall, wide = grey.shape
    x, y = np.clip(xs, 0, wide - 1.001), np.clip(ys, 0, tall - 1.001)
    left, top = x.astype(np.intp), y.astype(np.intp)
    dx, dy = x - left, y - top
    upper = grey[top, left] * (1 - dx) + grey[top, left + 1] * dx
    lower = grey[top + 1, left] * (1 - dx) + grey[top + 1, left + 1] * dx
    between: Grey = (upper * (1 - dy) + lower * dy).astype(np.float32)
    return between


def _told_apart(values: Grey) -> Grey:
    """Return each value against those around it: 1 dark, -1 light, and what lies between."""
    wide = np.pad(values, 4, mode="reflect")
    near = sliding_window_view(wide, (9, 9))
    middle, spread = near.mean(axis=(2, 3)), near.std(axis=(2, 3))
    apart: Grey = np.clip((middle - values) / np.maximum(spread, 2.0), -1, 1).astype(np.float32)
    return apart


def _three_alike(seen: Grey) -> tuple[int, tuple[tuple[int, int], ...]] | None:
    """Return a code's size and where (row, column) the patterns of its corners begin."""
    if min(seen.shape) < _SIZES[0]:
        return None
    alike = np.tensordot(sliding_window_view(seen, (7, 7)), _CORNER, 2) / 49
    # Where a grid is off by a module on the way, the pattern is found beside where it should be.
    near = sliding_window_view(np.pad(alike, 1, constant_values=-1), (3, 3)).max(axis=(2, 3))
    best, found = _FOUND * 3, None
    for size in _SIZES:
        far = size - 7
        tall, wide = near.shape[0] - far, near.shape[1] - far
        if min(tall, wide) < 1:
            break
        quarter = {
            (y, x): near[y * far : y * far + tall, x * far : x * far + wide]
            for y in (0, 1)
            for x in (0, 1)
        }
        for turn in _TURNS:
            total = quarter[turn[0]] + quarter[turn[1]] + quarter[turn[2]]
            if total.max() > best:
                best = float(total.max())
                y, x = np.unravel_index(int(total.argmax()), total.shape)
                found = size, tuple((int(y) + dy * far, int(x) + dx * far) for dy, dx in turn)
    return found


def _nudged(grey: Grey, middle: Points, pitch: Points, pattern: Grey, reach: float) -> Points:
    """Return the point within `reach` modules of `middle` around which `pattern` is seen best."""
    half = len(pattern) // 2
    module = np.arange(-half, half + 1)
    ways = np.arange(-reach, reach + 0.01, 0.25)
    xs = middle[0] + (ways[None, :, None, None] + module[None, None, None, :]) * pitch[0]
    ys = middle[1] + (ways[:, None, None, None] + module[None, None, :, None]) * pitch[1]
    seen = _sampled(grey, *np.broadcast_arrays(xs, ys))
    seen = seen - seen.mean(axis=(2, 3), keepdims=True)
    spread = np.maximum(np.sqrt((seen * seen).mean(axis=(2, 3))), 2.0)
    even = pattern - pattern.mean()
    score = -(seen * even).sum(axis=(2, 3)) / spread
    down, right = np.unravel_index(int(score.argmax()), score.shape)
    return middle + np.array((ways[right], ways[down])) * pitch


def _modules(grey: Grey, size: int, corners: Points) -> npt.NDArray[np.bool_]:
    """Return which modules are dark; the fourth corner is placed by its alignment pattern."""
    first, right, below = corners
    across, down = (right - first) / (size - 7), (below - first) / (size - 7)
    far = size - 6.5 - 3.5
    last = first + (across + down) * far
    if size > _SIZES[0]:
        pitch = np.array((np.hypot(*across), np.hypot(*down)))
        last = _nudged(grey, last, pitch, _ALIGNMENT, 2.0)
    to = _projection(
        np.array(((3.5, 3.5), (size - 3.5, 3.5), (3.5, size - 3.5), (size - 6.5, size - 6.5))),
        np.stack((first, right, below, last)),
    )
    # Five points by five in each module, of which a crease or a scratch changes the fewer.
    module = np.arange(size)[:, None] + np.linspace(0.18, 0.82, 5)
    u, v = np.meshgrid(module.ravel(), module.ravel())
    depth = to[6] * u + to[7] * v + 1
    xs, ys = (to[0] * u + to[1] * v + to[2]) / depth, (to[3] * u + to[4] * v + to[5]) / depth
    points = _sampled(grey, xs, ys).reshape(size, 5, size, 5).transpose(0, 2, 1, 3)
    middle = np.median(points.reshape(size, size, 25), axis=2)
    wide = np.pad(middle, 4, mode="reflect")
    near = sliding_window_view(wide, (9, 9)).reshape(size, size, 81)
    ordered = np.partition(near, (12, 68), axis=2)  # neither the darkest nor the lightest
    dark: npt.NDArray[np.bool_] = middle * 2 < ordered[:, :, 12] + ordered[:, :, 68]
    return dark


def _projection(points: Points, to: Points) -> Points:
    """Return the eight numbers of the projective map that takes four points to four others."""
    rows, values = [], []
    for (u, v), (x, y) in zip(points, to, strict=True):
        rows += [(u, v, 1, 0, 0, 0, -u * x, -v * x), (0, 0, 0, u, v, 1, -u * y, -v * y)]
        values += [x, y]
    solved: Points = np.linalg.lstsq(np.array(rows), np.array(values), rcond=None)[0]
    return solved


def _as_it_must_be(dark: npt.NDArray[np.bool_]) -> npt.NDArray[np.bool_]:
    """Return the modules with the corners and dotted lines that every code has."""
    size = len(dark)
    whole = dark.copy()
    dots = np.arange(size) % 2 == 0
    whole[6, :], whole[:, 6] = dots, dots
    for down, right in ((0, 0), (0, 1), (1, 0)):
        rows = slice(size - 8, size) if down else slice(0, 8)
        columns = slice(size - 8, size) if right else slice(0, 8)
        whole[rows, columns] = False
        rows = slice(size - 7, size) if down else slice(0, 7)
        columns = slice(size - 7, size) if right else slice(0, 7)
        whole[rows, columns] = _CORNER > 0
    return whole
