"""Where in a still picture there are bars: places in which all edges run one way.

A linear code in a photograph covers a small part of it as a rule. What looks along or across bars
needs a part that holds little else, and this finds those parts by the same measure that tells the
direction of the bars (the structure tensor), cell by cell.
"""

from collections import deque
from typing import Any, Final

import numpy as np
import numpy.typing as npt
from PIL import Image

from kiosk.camera.busy import around
from kiosk.camera.reading import Box

Values = npt.NDArray[np.floating[Any]]

_CELL: Final = 12  # pixels; the lowest codes that can be read are a few cells high
_ALIKE: Final = 0.5  # how strongly the edges of a cell must agree, 0 to 1; text stays below
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
    wanted = (strong > _ALIKE * energy) & (energy > _FAINT) & (dense > _DENSE)
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
