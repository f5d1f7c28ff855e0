"""Is something new in the scene, where, and what is it like: one model for all who ask.

In: the brightness planes of one camera's frames, in their order. Out, from cells that are measured
once per frame:

- `Activity`, for each frame: whether anything at all is otherwise than it has been for a while.
  Tells whether a frame has to be searched. It must not miss the first frame of a small and faint
  code, and it must put up with a sensor's noise, flickering lamps and the sun; so it learns the
  range in which each cell's brightness and edges come and go by themselves.
- `Changes`, for each frame in which nothing was read: whether anything has lately changed, and
  which edges are new. Tells the decoder when to make an effort and where. It has to answer within
  a frame and must not miss a faint code, so it compares edges alone, with those of the scene when
  it was last still.
- `Scene`, some ten times a second: how much of the frame is not the background, and what is held
  up there. Tells what hint to give, and that somebody has come, for whom the screen wakes and
  gives light. It must not take a shadow for a person, so it compares brightness and edges with a
  background that is learnt over seconds (sigma-delta: each cell's memory goes towards what is seen
  by one grey level at a time).

A code is looked for among the new cells, as a place where light and dark alternate everywhere and
where each takes a good part of it. Text has far less ink than that; faces and clothes have edges in
few places only.

Everything per pixel is done by Pillow; of 1280x720 pixels `activity` takes three quarters of a
millisecond, and after it `changes` a tenth and `measure` half a one.
"""

from dataclasses import dataclass, replace

from PIL import Image, ImageChops, ImageFilter

from kiosk.scan.decode.luminance import (
    Luminance,
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

EDGE_CELL = 2 * CELL
"""Side of a cell of `Changes`, in pixels of the frame."""

LEAST_SIDE = 8 * CELL
"""In frames smaller than this, in pixels, nothing is searched for a code."""

SOMEBODY = 0.015
"""The share of a frame that is new when there is somebody, or something held up."""

_NEW_LEVEL = 12  # grey levels by which a cell's brightness differs from what is usual there
_NEW_IN_THE_DARK = 4
_NEW_EDGES = 8  # and the strength of its edges
_CHANGED_EDGES = 2  # grey levels by which the edges of an `EDGE_CELL` change; noise stays below one
_REFERENCE_FRAMES = 30  # what has been there for so many frames is no longer a change
_RECENT_FRAMES = 45  # for how many frames a change counts as recent
_SLOWLY = (
    30  # frames measured after which the slow memory goes a step, the quick one goes with each
)
_ALL_CHANGED = (
    0.6  # with more new cells than this part, it is the light that changed, or the camera
)
_BUSY = 12  # strength of edges from which on a cell may be part of a code
_BUSY_IN_THE_DARK = 5
_DARK = 48  # mean brightness of a dark frame, out of 255
_CLIPPED = 250  # brightness from which on there is nothing to be seen any more
_CLOSE_UP = 200  # of a large place only the middle is measured, this many half-size pixels wide


_FINER = 4  # edges are counted in quarters of a grey level, as far as they matter
_LEARNING_FRAMES = 30  # for how long the ranges are learnt
_QUIET_FRAMES = 30  # and then nothing may leave them, until the scene counts as still
_ALERT_FRAMES = 15  # for how long a single cell that left its range counts as activity
_BEYOND_EDGES = 4  # quarters of a grey level, besides the range's own width
_BEYOND_LEVEL = 8  # grey levels; what has edges to it need not be found by its brightness
_NOISIEST = 0.95  # the part of all cells whose ranges are no wider than noise makes them
_WIDEST = 24  # quarters of a grey level; edges that come and go by more are somebody's
# Frames after which ranges follow what is seen, and after which they become narrower, by a step.
# They meet every phase of a lamp, which has the same one every third frame with mains of 50 Hz and
# a camera of 30 frames a second, every fifth with 60 Hz and 25.
_FOLLOWS_EVERY = 4
_NARROWS_EVERY = 28
_LEVEL_STEP = 4  # grey levels by which ranges of brightness follow at most; those of edges by one


@dataclass(frozen=True, slots=True)
class Activity:
    """How much happens in one frame."""

    still: bool
    """Whether nothing has left its usual range for a while: all that is there was there before."""
    share: float
    """Share of the frame that has left its range, 0 to 1."""


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
class Changes:
    """What changed in one frame. Pictures have one pixel for each `EDGE_CELL`."""

    recent: bool
    """Whether anything has changed in the last second and a half, and has not gone again."""
    edges: Image.Image
    """Strength of the edges in each cell, 0 to 255."""
    added: Image.Image
    """What of it was not there when the scene was last still; all of it at first."""


@dataclass(frozen=True, slots=True)
class Scene:
    """What is in one frame besides the background."""

    width: int
    height: int
    brightness: float
    """The mean, 0 to 255."""
    new: float
    """Share of the frame that is not the background: somebody, or something held up."""
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

    @property
    def somebody(self) -> bool:
        """Whether there is somebody, or something held up."""
        return self.new > SOMEBODY


class _Plane:
    """One frame, halved, with its edges: what both questions begin with."""

    def __init__(self, picture: Luminance) -> None:
        self.picture = picture
        self.half = picture.image().reduce(2)
        self.edges = edges_of(self.half)


class _Range:
    """Between which values each cell comes and goes by itself."""

    def __init__(self, seen: Image.Image, beyond: int, steps: list[int]) -> None:
        """Begin with one frame's cells. `beyond` is how far outside of it a cell has to be.

        `steps` is by how much the range follows, for each distance from it.
        """
        self._low = self._high = seen
        self._beyond = beyond
        self._steps = steps
        self._set_bounds()

    def widen(self, seen: Image.Image) -> None:
        """Take in all that is seen."""
        self._low = ImageChops.darker(self._low, seen)
        self._high = ImageChops.lighter(self._high, seen)
        self._set_bounds()

    def follow(self, seen: Image.Image, *, narrower: bool) -> None:
        """Take in a step of what is seen beyond the range; if `narrower`, also draw in its ends."""
        below, above = _over(self._low, seen, self._steps), _over(seen, self._high, self._steps)
        self._low = ImageChops.subtract(self._low, below)
        self._high = ImageChops.add(self._high, above)
        if narrower:
            self._low = ImageChops.add(self._low, _over(seen, self._low, _STEP))
            self._high = ImageChops.subtract(self._high, _over(self._high, seen, _STEP))
        self._set_bounds()

    @property
    def widest(self) -> int:
        """The width of the widest, less the usual width, which is noise."""
        counts = ImageChops.subtract(self._high, self._low).histogram()
        return percentile(counts, 1.0) - percentile(counts, 0.5)

    def outside(self, seen: Image.Image) -> Image.Image:
        """Return more than 0 for each cell that is outside, by the range's width and more.

        The width counts because what was seen in a second is not all that noise or a lamp can do.
        """
        return ImageChops.lighter(
            ImageChops.subtract(seen, self._most), ImageChops.subtract(self._least, seen)
        )

    def _set_bounds(self) -> None:
        width = ImageChops.subtract(self._high, self._low)
        usual = percentile(width.histogram(), _NOISIEST)
        allowed = width.point([min(255, max(usual, one) + self._beyond) for one in range(256)])
        self._least = ImageChops.subtract(self._low, allowed)
        self._most = ImageChops.add(self._high, allowed)


class _ActivityMeter:
    """Learns the range of each cell and tells what leaves it.

    What it cannot see, so that whoever relies on it has to look by themselves now and then: what
    comes into view more slowly than ranges follow (2 grey levels of edges or 30 of brightness a
    second); something with as much edge in each of its cells as was there before, and as bright,
    such as one code in the place of another with modules of a pixel; what hides in a place
    that flickers strongly; and a contrast below what noise makes, some six grey levels.
    """

    def __init__(self) -> None:
        self._edges: _Range | None = None
        self._level: _Range | None = None
        self._size = (0, 0)
        self._frames = 0
        self._quiet = 0

    def look(self, edges: Image.Image, level: Image.Image) -> Activity:
        """Take the cells of the next frame; `edges` in quarters of a grey level."""
        if self._edges is None or self._level is None or self._size != level.size:
            self._begin(edges, level)
            return Activity(False, 1.0)
        outside = ImageChops.lighter(self._edges.outside(edges), self._level.outside(level))
        share = 0.0 if outside.getbbox() is None else mean_of(outside.point(_ANY)) / 255
        self._frames += 1
        if self._frames <= _LEARNING_FRAMES:
            self._edges.widen(edges)
            self._level.widen(level)
            if self._frames == _LEARNING_FRAMES and self._edges.widest > _WIDEST:
                self._begin(edges, level)
        elif share and self._quiet < _QUIET_FRAMES:
            self._begin(edges, level)
        elif share:
            self._quiet = _QUIET_FRAMES - _ALERT_FRAMES
        else:
            self._quiet += 1
            if self._frames % _FOLLOWS_EVERY == 0:
                narrower = self._frames % _NARROWS_EVERY == 0
                self._edges.follow(edges, narrower=narrower)
                self._level.follow(level, narrower=narrower)
        return Activity(not share and self._quiet >= _QUIET_FRAMES, share)

    def _begin(self, edges: Image.Image, level: Image.Image) -> None:
        self._edges = _Range(edges, _BEYOND_EDGES, _STEP)
        self._level = _Range(level, _BEYOND_LEVEL, _STEPS_OF_LEVEL)
        self._size = level.size
        self._frames = self._quiet = 0


class _StillScene:
    """Remembers the edges of the scene when it was last still, and since when it is not."""

    def __init__(self) -> None:
        self._still: Image.Image | None = None
        self._reference: Image.Image | None = None
        self._age = 0
        self._recent_frames = 0

    def compare(self, edges: Image.Image) -> Changes:
        """Return what changed in the next frame, of which these are the edges per `EDGE_CELL`."""
        reference = self._reference
        if reference is None or reference.size != edges.size:
            self._refer_to(edges)
            self._recent_frames = _RECENT_FRAMES
            return Changes(True, edges, self._added(edges))
        change = max(ImageChops.difference(reference, edges).tobytes())
        if change >= _CHANGED_EDGES:
            self._recent_frames = _RECENT_FRAMES
        else:
            self._recent_frames = max(0, self._recent_frames - 1)
        self._age += 1
        if self._age >= _REFERENCE_FRAMES:
            self._refer_to(edges)
        added = self._added(edges)
        if self._still is not None and max(added.tobytes()) < _CHANGED_EDGES:
            # Somebody has gone again: no work is wasted on the background that is left.
            self._recent_frames = 0
            self._refer_to(edges)
        if not self._recent_frames:
            self._still = edges
            added = self._added(edges)
        return Changes(self._recent_frames > 0, edges, added)

    def _refer_to(self, edges: Image.Image) -> None:
        self._reference, self._age = edges, 0

    def _added(self, edges: Image.Image) -> Image.Image:
        if self._still is None or self._still.size != edges.size:
            return edges
        return ImageChops.subtract(edges, self._still)


@dataclass(frozen=True, slots=True)
class _Background:
    """What is usual in each cell: brightness, and strength of edges."""

    level: Image.Image
    edges: Image.Image

    def towards(self, seen: "_Background") -> "_Background":
        """Return this memory one grey level nearer to what is seen."""
        return _Background(_towards(self.level, seen.level), _towards(self.edges, seen.edges))

    def unlike(self, seen: "_Background", least: int) -> Image.Image:
        """Return 255 for each cell that is not as usual, by more than `least` grey levels.

        A camera that opens its shutter further makes the whole scene brighter, hence the median.
        """
        change = ImageChops.subtract(seen.level, self.level, offset=128)
        middle = percentile(change.histogram(), 0.5)
        brighter = change.point([255 if abs(v - middle) > least else 0 for v in range(256)])
        busier = ImageChops.difference(seen.edges, self.edges)
        busier = busier.point([255 if value > _NEW_EDGES else 0 for value in range(256)])
        return ImageChops.lighter(brighter, busier)


class SceneModel:
    """Looks at successive frames of one camera and knows what the scene is like without anybody.

    Each method is to be given a frame once at most, later frames after earlier ones; all may be
    given the same frame, which is then halved and searched for edges only once. For one thread.

    The background has two memories, a quick one for what was put down a moment ago and a slow one
    for the wall that comes to light when somebody steps aside; new is what is in neither.
    """

    def __init__(self) -> None:
        self._plane: _Plane | None = None
        self._activity = _ActivityMeter()
        self._still = _StillScene()
        self._quick: _Background | None = None
        self._slow: _Background | None = None
        self._measured = 0

    def forget_background(self) -> None:
        """Learn the background anew, as after a lamp was switched on."""
        self._quick = self._slow = None

    def half(self, picture: Luminance) -> Image.Image:
        """Return a frame at half its size; it is halved once for all who ask."""
        return self._plane_of(picture).half

    def activity(self, picture: Luminance) -> Activity:
        """Return how much happens in the next frame; in one smaller than `LEAST_SIDE`, all does."""
        if min(picture.width, picture.height) < LEAST_SIDE:
            return Activity(False, 1.0)
        plane = self._plane_of(picture)
        edges, level = plane.edges.point(_FINE).reduce(CELL // 2), plane.half.reduce(CELL // 2)
        size = min(edges.width, level.width), min(edges.height, level.height)
        return self._activity.look(*(one.crop((0, 0, *size)) for one in (edges, level)))

    def changes(self, picture: Luminance) -> Changes | None:
        """Return what changed in the next frame; None for one smaller than `LEAST_SIDE`."""
        if min(picture.width, picture.height) < LEAST_SIDE:
            return None
        return self._still.compare(self._plane_of(picture).edges.reduce(EDGE_CELL // 2))

    def measure(self, picture: Luminance) -> Scene:
        """Return what there is besides the background; nothing new in the first frame of one."""
        if min(picture.width, picture.height) < 2 * CELL:
            return Scene(picture.width, picture.height, mean_of(picture.image()), 0.0)
        plane = self._plane_of(picture)
        half = plane.half
        eighth = half.reduce(4)
        level = eighth.reduce(2)
        # Fine edges are what a sharp code is full of, coarse ones what a blurred one still has.
        fine, coarse = plane.edges.reduce(CELL // 2), edges_of(eighth).reduce(2)
        size = min(level.width, fine.width), min(level.height, fine.height)
        level, fine, coarse = (one.crop((0, 0, *size)) for one in (level, fine, coarse))
        seen = _Background(level, ImageChops.lighter(fine, coarse))
        brightness = mean_of(level)
        new = self._new_cells(seen, dark=brightness < _DARK)
        nothing = Scene(picture.width, picture.height, brightness, 0.0)
        if new is None:
            return nothing
        scene = replace(
            nothing,
            new=mean_of(new) / 255,
            lightest=max(ImageChops.darker(level, new).tobytes()),
        )
        if min(picture.width, picture.height) < LEAST_SIDE:
            return scene
        threshold = _BUSY if brightness >= _DARK else _BUSY_IN_THE_DARK
        busy = seen.edges.point([255 if value > threshold else 0 for value in range(256)])
        return replace(
            scene,
            pattern=_pattern(half, ImageChops.darker(busy, new)),
            glow=_glow(level, new),
        )

    def _plane_of(self, picture: Luminance) -> _Plane:
        if self._plane is None or self._plane.picture is not picture:
            self._plane = _Plane(picture)
        return self._plane

    def _new_cells(self, seen: _Background, *, dark: bool) -> Image.Image | None:
        """Return 255 for each cell that is in neither memory (None: there is none), and learn."""
        quick, slow = self._quick, self._slow
        if quick is None or slow is None or quick.level.size != seen.level.size:
            self._quick = self._slow = seen
            return None
        least = _NEW_IN_THE_DARK if dark else _NEW_LEVEL
        new = ImageChops.darker(quick.unlike(seen, least), slow.unlike(seen, least))
        share = mean_of(new) / 255
        if share > _ALL_CHANGED:
            self._quick = self._slow = seen
            return None
        self._quick = quick.towards(seen)
        self._measured += 1
        if self._measured % _SLOWLY == 0:
            self._slow = slow.towards(seen)
        return new if share else None


_STEP = [0, *[1] * 255]
_STEPS_OF_LEVEL = [min(_LEVEL_STEP, value) for value in range(256)]
_ANY = [0, *[255] * 255]
_FINE = [min(255, value * _FINER) for value in range(256)]


def _over(above: Image.Image, below: Image.Image, steps: list[int]) -> Image.Image:
    """Return one of `steps` for each cell, by how much the one is above the other."""
    return ImageChops.subtract(above, below).point(steps)


def _towards(known: Image.Image, seen: Image.Image) -> Image.Image:
    up, down = _over(seen, known, _STEP), _over(known, seen, _STEP)
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
