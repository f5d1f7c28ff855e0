"""What there is to see in a frame besides the room: measured on a thinned-out brightness plane.

A frame is cut into cells of `CELL` pixels. What hangs on the wall all day is learnt and left out
(a sigma-delta background: each cell's memory goes towards what is seen by one grey level at a
time). A code is looked for among the new cells, as a place where light and dark alternate
everywhere and where each takes a good part of it. Text has far less ink than that; faces and
clothes have edges in few places only.

Everything per pixel is done by Pillow; 1280x720 takes about 1 ms.
"""

from dataclasses import dataclass, replace

from PIL import Image, ImageChops, ImageFilter

from kiosk.scan.decode.luminance import (
    edges_of,
    largest_place,
    mean_of,
    percentile,
    steps_of,
    sum_of,
)
from kiosk.scan.decode.reading import Box

CELL = 16
"""Side of a cell, in pixels of the frame; a code that is held up covers many cells."""

LEAST_SIDE = 8 * CELL
"""Frames that are smaller than this, in pixels, are not judged."""

_NEW_LEVEL = 12  # grey levels by which a cell's brightness differs from what is usual there
_NEW_IN_THE_DARK = 4
_NEW_EDGES = 8  # and the strength of its edges
_SLOWLY = 30  # looks after which the slow memory goes a step, the quick one goes with each
_CHANGED = 0.6  # with more new cells than this part, it is the light that changed, or the camera
_BUSY = 12  # strength of edges from which on a cell may be part of a code
_BUSY_IN_THE_DARK = 5
_DARK = 48  # mean brightness of a dark frame, out of 255
_CLIPPED = 250  # brightness from which on there is nothing to be seen any more
_CLOSE_UP = 200  # of a large place only the middle is measured, this many half-size pixels wide


@dataclass(frozen=True, slots=True)
class Pattern:
    """A place where light and dark alternate, as they do in a code. Shares are 0 to 1."""

    box: Box
    """Where it is, in pixels of the frame."""
    filled: float
    """Share of the box's cells that belong to it."""
    contrast: int
    """Grey levels between its light and its dark parts."""
    dark: float
    """Share of its dark parts."""
    clipped: float
    """Share of it that is as bright as can be."""
    edges: float
    """Changes between light and dark per pixel, along rows or columns, whichever is more."""
    sharpness: float
    """Steepest change between two pixels, as a share of the contrast."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What is in one frame besides the room."""

    width: int
    height: int
    brightness: float
    """The mean, 0 to 255."""
    new: float
    """Share of the frame that is not the room: somebody, or something held up."""
    lightest: int = 0
    """Brightness of the lightest cell of that."""
    pattern: Pattern | None = None
    """The largest place that might be a code."""
    glow: Box | None = None
    """A new thing so bright that nothing can be seen in it."""

    @property
    def dark(self) -> bool:
        """Whether there is too little light."""
        return self.brightness < _DARK


@dataclass(frozen=True, slots=True)
class _Room:
    """What is usual in each cell: brightness, and strength of edges."""

    level: Image.Image
    edges: Image.Image

    def towards(self, seen: "_Room") -> "_Room":
        """Return this memory one grey level nearer to what is seen."""
        return _Room(_towards(self.level, seen.level), _towards(self.edges, seen.edges))

    def unlike(self, seen: "_Room", least: int) -> Image.Image:
        """Return 255 for each cell that is not as usual, by more than `least` grey levels.

        A camera that opens its shutter further makes the whole room brighter, hence the median.
        """
        change = ImageChops.subtract(seen.level, self.level, offset=128)
        middle = percentile(change.histogram(), 0.5)
        brighter = change.point([255 if abs(v - middle) > least else 0 for v in range(256)])
        busier = ImageChops.difference(seen.edges, self.edges)
        busier = busier.point([255 if value > _NEW_EDGES else 0 for value in range(256)])
        return ImageChops.lighter(brighter, busier)


class SceneWatcher:
    """Looks at successive frames of one camera and knows what the room looks like.

    There are two memories, a quick one for what was put down a moment ago and a slow one for the
    wall that comes to light when somebody steps aside; new is what is in neither.
    """

    def __init__(self) -> None:
        self._quick: _Room | None = None
        self._slow: _Room | None = None
        self._looks = 0

    def forget(self) -> None:
        """Learn the room anew, as after a lamp was switched on."""
        self._quick = self._slow = None

    def look(self, frame: Image.Image) -> Scene:
        """Return what there is in a grey `frame`; nothing new in the first one of a room."""
        half = frame.reduce(2)
        eighth = half.reduce(4)
        level = eighth.reduce(2)
        # Fine edges are what a sharp code is full of, coarse ones what a blurred one still has.
        fine, coarse = edges_of(half).reduce(CELL // 2), edges_of(eighth).reduce(2)
        size = min(level.width, fine.width), min(level.height, fine.height)
        level, fine, coarse = (one.crop((0, 0, *size)) for one in (level, fine, coarse))
        seen = _Room(level, ImageChops.lighter(fine, coarse))
        brightness = mean_of(level)
        nothing = Scene(frame.width, frame.height, brightness, 0.0)
        quick, slow = self._quick, self._slow
        if quick is None or slow is None or quick.level.size != size:
            self._quick = self._slow = seen
            return nothing
        least = _NEW_LEVEL if brightness >= _DARK else _NEW_IN_THE_DARK
        new = ImageChops.darker(quick.unlike(seen, least), slow.unlike(seen, least))
        share = mean_of(new) / 255
        if share > _CHANGED:
            self._quick = self._slow = seen
            return nothing
        self._quick = quick.towards(seen)
        self._looks += 1
        if self._looks % _SLOWLY == 0:
            self._slow = slow.towards(seen)
        if not share:
            return nothing
        threshold = _BUSY if brightness >= _DARK else _BUSY_IN_THE_DARK
        busy = seen.edges.point([255 if value > threshold else 0 for value in range(256)])
        return replace(
            nothing,
            new=share,
            lightest=max(ImageChops.darker(level, new).tobytes()),
            pattern=_pattern(half, ImageChops.darker(busy, new)),
            glow=_glow(level, new),
        )


_STEP = [0, *[1] * 255]


def _towards(known: Image.Image, seen: Image.Image) -> Image.Image:
    up = ImageChops.subtract(seen, known).point(_STEP)
    down = ImageChops.subtract(known, seen).point(_STEP)
    return ImageChops.subtract(ImageChops.add(known, up), down)


def _pattern(half: Image.Image, cells: Image.Image) -> Pattern | None:
    """Return the largest place among `cells`, measured in the picture of `half` the size."""
    # Outlines of people are one cell wide and vanish; places that are full stay as they are.
    opened = cells.filter(ImageFilter.MinFilter(3)).filter(ImageFilter.MaxFilter(3))
    # A reflection or a blurred part in the middle of a code does not make two of it.
    closed = opened.filter(ImageFilter.MaxFilter(5)).filter(ImageFilter.MinFilter(5))
    place = largest_place(ImageChops.lighter(opened, closed))
    if place is None:
        return None
    box, count = place
    area = (box.right - box.left) * (box.bottom - box.top)
    whole = _scaled(box, CELL)
    part = half.crop(_middle(_scaled(box, CELL // 2), _CLOSE_UP))
    counts = part.histogram()
    low, high = percentile(counts, 0.05), percentile(counts, 0.95)
    ground = (low + high) // 2
    bits = part.point([255 if value > ground else 0 for value in range(256)])
    clipped = sum(counts[_CLIPPED:]) / sum(counts)
    # Where all is white there are no edges to be sharp.
    steepest = 1 - 0.04 * (1 - clipped)
    steep = max(percentile(one.histogram(), steepest) for one in steps_of(part))
    return Pattern(
        whole,
        count / area,
        high - low,
        sum(counts[: ground + 1]) / sum(counts),
        clipped,
        max(mean_of(one) / 255 for one in steps_of(bits)),
        steep / max(1, high - low),
    )


def _glow(level: Image.Image, new: Image.Image) -> Box | None:
    """Return where something new is as bright as can be, and all around it is not."""
    clipped = level.point([255 if value >= _CLIPPED - 5 else 0 for value in range(256)])
    place = largest_place(ImageChops.darker(clipped, new))
    if place is None:
        return None
    box, count = place
    area = (box.right - box.left) * (box.bottom - box.top)
    part = count / (level.width * level.height)
    if count < 0.65 * area or not 0.012 < part < 0.35:
        return None
    inside = box.left > 1 and box.top > 1
    if not inside or box.right > level.width - 2 or box.bottom > level.height - 2:
        return None
    # The cells at the rim are half of it and half of what is behind, so the ring is beyond them.
    near, far = (level.crop(_corners(_grown(box, by))) for by in (1, 2))
    if (sum_of(far) - sum_of(near)) / (far.width * far.height - near.width * near.height) > 150:
        return None
    return _scaled(box, CELL)


def _corners(box: Box) -> tuple[int, int, int, int]:
    return box.left, box.top, box.right, box.bottom


def _grown(box: Box, by: int) -> Box:
    return Box(box.left - by, box.top - by, box.right + by, box.bottom + by)


def _scaled(box: Box, by: int) -> Box:
    return Box(box.left * by, box.top * by, box.right * by, box.bottom * by)


def _middle(box: Box, most: int) -> tuple[int, int, int, int]:
    """Return the corners of the middle of `box`, at most `most` wide and high."""
    aside = max(0, box.right - box.left - most) // 2
    above = max(0, box.bottom - box.top - most) // 2
    return box.left + aside, box.top + above, box.right - aside, box.bottom - above
