"""Where in a picture a code may be, told by its edges alone."""

from PIL import Image, ImageFilter

from kiosk.scan.decode.luminance import edges_of
from kiosk.scan.decode.reading import Box

_CELL = 16  # pixels of the halved picture; a code that is held up covers many cells
_LIKE_THE_PEAK = 0.45  # a cell with this part of the busiest cell's edges belongs to the same place


def edges(image: Image.Image) -> Image.Image | None:
    """Return how strong the edges are in each cell of 32 x 32 pixels; None for a tiny picture.

    Takes about half a millisecond for 1280x720.
    """
    if min(image.size) < 8 * _CELL:
        return None
    return edges_of(image.reduce(2)).reduce(_CELL)


def busiest(image: Image.Image, cells: Image.Image | None = None) -> Box | None:
    """Return the box around the place with the strongest and densest edges.

    `cells` are the picture's `edges`, if they are known. None when there are no edges, or when
    they are everywhere, so that a box would say nothing.
    """
    cells = cells or edges(image)
    if cells is None:
        return None
    cells = cells.filter(ImageFilter.BoxBlur(1))
    across, down = cells.size
    energy = cells.tobytes()
    # What most cells have is noise, or the wall's own texture.
    peak, usual = max(energy), sorted(energy)[len(energy) // 2]
    threshold = usual + (peak - usual) * _LIKE_THE_PEAK
    start = energy.index(peak)
    place, rim = {start}, [start]
    while rim:
        cell = rim.pop()
        x = cell % across
        near = (cell - 1 if x else -1, cell + 1 if x + 1 < across else -1)
        for beside in (*near, cell - across, cell + across):
            if beside in place or not 0 <= beside < across * down:
                continue
            if energy[beside] >= threshold:
                place.add(beside)
                rim.append(beside)
    if peak - usual < 2 or len(place) * 2 > across * down:
        return None
    columns, rows = [cell % across for cell in place], [cell // across for cell in place]
    pixels = 2 * _CELL
    whole = Box(
        min(columns) * pixels,
        min(rows) * pixels,
        (max(columns) + 1) * pixels,
        (max(rows) + 1) * pixels,
    )
    return around(whole, image.width, image.height)


def around(box: Box, width: int, height: int) -> Box:
    """Return `box` with a margin of a quarter of its longer side, inside the picture.

    Quiet zones are part of a code, and engines report linear codes as a thin strip.
    """
    margin = max(24, max(box.right - box.left, box.bottom - box.top) // 4)
    return Box(
        max(0, box.left - margin),
        max(0, box.top - margin),
        min(width, box.right + margin),
        min(height, box.bottom + margin),
    )
