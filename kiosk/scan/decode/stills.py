"""One still picture, looked at until a code is sure: nobody waits for the next frame."""

from collections import defaultdict
from collections.abc import Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from kiosk.scan.decode.cascade import most_prominent_first, read
from kiosk.scan.decode.engines import DecodeStage
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.preprocess import after, resized, turned
from kiosk.scan.decode.reading import LINEAR, Affine, Box, Reading
from kiosk.scan.decode.region_of_interest import around, busiest
from kiosk.scan.decode.stages import PreprocessedStage, Steps
from kiosk.scan.decode.validation import validate_still

_ENOUGH = 2_000_000
"""Pixels that show a code which fills a good part of the picture as well as more would."""

_LARGE = 16_000_000
"""Above this many pixels only the first engine looks at the whole in full size."""

_VARIATIONS = (turned(1), turned(-1), resized(1.05), resized(0.95))

_AT_ONCE = 2  # threads; a small computer has no more cores to spare


@dataclass(frozen=True, slots=True)
class _View:
    """A part of the picture, or a smaller copy; `back` takes its points to the whole picture."""

    picture: Luminance
    back: Affine = (1, 0, 0, 0, 1, 0)
    part: bool = False


_Found = tuple[Reading, DecodeStage, _View]


def read_still(steps: Steps, picture: Luminance) -> tuple[Reading, ...]:
    """Return the codes in `picture` that are sure, the most prominent one first.

    The rounds of `steps` are gone through until all that was seen is sure. A photograph of many
    megapixels is looked at in full size at first, and then in smaller copies and at its busiest
    place. A step for which there is not enough memory is left out; `MemoryError` is raised where
    the others have read nothing.
    """
    found: list[_Found] = []
    sure: list[Reading] = []
    looks = _Looks(picture)
    seconds = _SecondLooks(steps, looks)
    # Pillow and all engines let other threads run while they work.
    with ThreadPoolExecutor(_AT_ONCE, "still") as threads:
        for number, stages in enumerate(steps.still):
            plan = [(stage, view) for view in _views(picture, first=not number) for stage in stages]
            for job, readings in zip(
                plan, threads.map(lambda job: looks.by(*job), plan), strict=True
            ):
                found += [(reading, *job) for reading in readings]
            readings = [reading for reading, *_ in found]
            sure = validate_still(readings + seconds.of(found))
            doubtful = {_key(reading) for reading in readings} - {_key(one) for one in sure}
            if sure and not doubtful:
                break
    if looks.short is not None and not sure:
        raise looks.short
    return most_prominent_first(sure)


def _key(reading: Reading) -> tuple[str, str]:
    return reading.code.symbology, reading.code.text


def _views(picture: Luminance, *, first: bool) -> list[_View]:
    """Return the views of `picture` for a round: full size in the `first` one, if not too large."""
    whole = _View(picture)
    pixels = picture.width * picture.height
    if pixels <= _ENOUGH:
        return [whole]
    small = _smaller(picture, _ENOUGH)
    if first:
        full = whole if pixels <= _LARGE else _smaller(picture, _LARGE)
        middle = [_smaller(picture, 2 * _ENOUGH)] if pixels > 4 * _ENOUGH else []
        return [full, *middle, small]
    place = busiest(picture.image())
    if place is None:
        return [small]
    near = _at_most(_ENOUGH // 2, around(place, picture.width, picture.height))
    return [small, _part(whole, near)]


class _Looks:
    """Lets steps look at views of the `whole` picture; `short` is why one of them could not."""

    def __init__(self, whole: Luminance) -> None:
        self.whole = whole
        self.short: MemoryError | None = None

    def by(self, step: DecodeStage, view: _View) -> list[Reading]:
        """Return what `step` finds in `view`, placed in the whole picture.

        A linear code that ends where a part ends may be longer than that, and is left out.
        """
        try:
            found = read(step, view.picture)
        except MemoryError as error:
            self.short = error
            return []
        return [
            reading.placed(view.back, self.whole.width, self.whole.height, step.name)
            for reading in found
            if not (view.part and reading.cut_off)
        ]


class _SecondLooks:
    """Looks again at linear codes that one step alone has read.

    Another engine may say the same of the place where it is. A hard code is often within reach of
    a single step; what the picture says then comes out again when it is turned by a degree or
    resized by a twentieth, and what chance has made of it does not.
    """

    def __init__(self, steps: Steps, looks: _Looks) -> None:
        self._steps = steps
        self._looks = looks
        self._done: set[tuple[str, str]] = set()
        self._more: list[Reading] = []

    def of(self, found: Sequence[_Found]) -> list[Reading]:
        """Return what all second looks at `found` have said so far."""
        votes: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
        for reading, step, _view in found:
            votes[_key(reading)].add(step.name)
        for reading, step, view in found:
            key = _key(reading)
            if key[0] in LINEAR and len(votes[key]) == 1 and key not in self._done:
                self._done.add(key)
                self._more += self._again(reading, step, view)
        return list(self._more)

    def _again(self, reading: Reading, step: DecodeStage, view: _View) -> list[Reading]:
        part = _around(reading, view)
        engines = (self._steps.quick, *self._steps.others)
        others = [engine for engine in engines if engine.name != reading.code.engine]
        varied = [
            PreprocessedStage(f"{step.name}, look {number}", step, vary)
            for number, vary in enumerate(_VARIATIONS, 2)
        ]
        more: list[Reading] = []
        for stage in (*others, *varied):
            more += self._looks.by(stage, part)
        return more


def _around(reading: Reading, view: _View) -> _View:
    """Return the part of `view` around `reading`, whose place is one of the whole picture."""
    a, _, c, _, e, f = view.back  # views are upright
    box = reading.box
    here = Box(
        *(
            round((at - shift) / scale)
            for at, scale, shift in (
                (box.left, a, c),
                (box.top, e, f),
                (box.right, a, c),
                (box.bottom, e, f),
            )
        )
    )
    return _part(view, around(here, view.picture.width, view.picture.height))


def _smaller(picture: Luminance, pixels: int) -> _View:
    """Return a copy of at most `pixels`, or the picture itself when it has no more."""
    factor = 1
    while picture.width * picture.height > pixels * factor * factor:
        factor += 1
    if factor == 1:
        return _View(picture)
    middle = (factor - 1) / 2
    back = (factor, 0, middle, 0, factor, middle)
    return _View(Luminance.of_image(picture.image().reduce(factor)), back)


def _part(view: _View, box: Box) -> _View:
    part = view.picture.image().crop((box.left, box.top, box.right, box.bottom))
    back = after((1, 0, box.left, 0, 1, box.top), view.back)
    return _View(Luminance.of_image(part), back, part=True)


def _at_most(pixels: int, box: Box) -> Box:
    """Return `box`, or the middle of it with at most about that many `pixels`."""
    width, height = box.right - box.left, box.bottom - box.top
    shrink = max(1.0, (width * height / pixels) ** 0.5)
    aside, above = (round(length * (1 - 1 / shrink) / 2) for length in (width, height))
    return Box(box.left + aside, box.top + above, box.right - aside, box.bottom - above)
