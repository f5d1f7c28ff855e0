"""One still picture, looked at with everything there is: nobody waits for the next frame."""

from collections import defaultdict
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass

from kiosk.scan.decode.bars import places_of_bars
from kiosk.scan.decode.cascade import most_prominent_first, read
from kiosk.scan.decode.engines import DecodeStage
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.preprocess import after, resized, turned
from kiosk.scan.decode.reading import LINEAR, Affine, Box, Reading
from kiosk.scan.decode.region_of_interest import around, busiest
from kiosk.scan.decode.stages import PreprocessedStage
from kiosk.scan.decode.validation import validate_still

_ENOUGH = 2_000_000
"""Pixels that show a code which fills a good part of the picture as well as more would."""

_VARIATIONS = (turned(1), turned(-1), resized(1.05), resized(0.95))

_PLACES = 5  # with bars, that are looked at on their own

_LARGE = 16_000_000
"""Above this many pixels only zxing-cpp, the first engine, looks at the whole in full size."""


_AT_ONCE = 2  # threads; a small computer has no more cores to spare


@dataclass(frozen=True, slots=True)
class _View:
    """A part of the picture, or a smaller copy; `back` takes its points to the whole picture."""

    picture: Luminance
    back: Affine = (1, 0, 0, 0, 1, 0)
    part: bool = False


def read_still(
    engines: Sequence[DecodeStage],
    harder: Sequence[DecodeStage],
    along: Sequence[DecodeStage],
    places: Sequence[DecodeStage],
    picture: Luminance,
) -> tuple[Reading, ...]:
    """Return every code that any step finds and that is sure, the most prominent one first.

    `engines` are the plain ones, the quickest first. A photograph of many megapixels is read in
    full size by them, and by the `harder` steps in a smaller copy and at its busiest place. The
    steps `along` the bars of linear codes look at overlapping parts too, and those for `places`
    where there are bars, as they can help only where a code fills a good part of what they see.
    """
    pixels = picture.width * picture.height
    whole, small = _View(picture), _smaller(picture, _ENOUGH)
    plan = [(step, whole) for step in (engines if pixels <= _LARGE else engines[:1])]
    if pixels > _ENOUGH:
        plan += [(step, small) for step in engines]
        if pixels > 4 * _ENOUGH:
            # Codes that are small in a large photograph, and too fine for the copy above.
            plan += [(step, _smaller(picture, 2 * _ENOUGH)) for step in engines]
        place = busiest(picture.image())
        if place is not None:
            place = around(place, picture.width, picture.height)
            near = _part(whole, _at_most(_ENOUGH // 2, place))
            plan += [(step, near) for step in harder]
    plan += [(step, small) for step in harder]
    if places:
        bars = [_near(whole, small, box) for box in places_of_bars(small.picture.image(), _PLACES)]
        plan += [(step, view) for view in bars for step in places]
    plan += [(step, part) for part in _parts(small) for step in along]
    # Pillow and both engines let other threads run while they work.
    with ThreadPoolExecutor(_AT_ONCE, "still") as threads:
        looks = threads.map(lambda job: _look(job[0], job[1], picture), plan)
    found = [
        (reading, *job) for job, readings in zip(plan, looks, strict=True) for reading in readings
    ]
    readings = [reading for reading, *_ in found]
    return most_prominent_first(validate_still(readings + _second_looks(found, picture)))


def _look(step: DecodeStage, view: _View, whole: Luminance) -> list[Reading]:
    """Return what `step` finds in `view`, placed in the `whole` picture.

    A linear code that ends where a part ends may be longer than that, and is left out.
    """
    return [
        reading.placed(view.back, whole.width, whole.height, step.name)
        for reading in read(step, view.picture)
        if not (view.part and reading.cut_off)
    ]


def _second_looks(
    found: Sequence[tuple[Reading, DecodeStage, _View]], picture: Luminance
) -> list[Reading]:
    """Return what the steps that were alone in reading a linear code read in slight variations.

    A hard code is often within reach of a single step. What the picture says comes out again when
    it is turned by a degree or resized by a twentieth; what chance has made of it does not.
    """
    votes: defaultdict[tuple[str, str], set[str]] = defaultdict(set)
    for reading, step, _view in found:
        votes[reading.code.symbology, reading.code.text].add(step.name)
    done: set[tuple[str, tuple[str, str]]] = set()
    more: list[Reading] = []
    for reading, step, view in found:
        key = (reading.code.symbology, reading.code.text)
        alone = len(votes[key]) == 1 and reading.code.symbology in LINEAR
        if not alone or (step.name, key) in done:
            continue
        done.add((step.name, key))
        for number, vary in enumerate(_VARIATIONS, 2):
            more += _look(
                PreprocessedStage(f"{step.name}, look {number}", step, vary), view, picture
            )
    return more


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


def _parts(view: _View) -> Iterator[_View]:
    """Yield the busiest part of `view`, and nine that overlap by half."""
    width, height = view.picture.width, view.picture.height
    place = busiest(view.picture.image())
    if place is not None:
        yield _part(view, place)
    across, down = width // 4, height // 4
    if min(across, down) < _LEAST:
        return
    for row in range(3):
        for column in range(3):
            left, top = column * across, row * down
            yield _part(view, Box(left, top, left + 2 * across, top + 2 * down))


_LEAST = 60  # pixels; a quarter of a picture that is too small to be looked at in parts


def _part(view: _View, box: Box) -> _View:
    part = view.picture.image().crop((box.left, box.top, box.right, box.bottom))
    back = after((1, 0, box.left, 0, 1, box.top), view.back)
    return _View(Luminance.of_image(part), back, part=True)


def _near(whole: _View, small: _View, place: Box) -> _View:
    """Return the part of the `whole` picture that `place` is in its `small` copy.

    In full size, as fine bars are gone in the copy; smaller where the place is a large one.
    """
    factor = round(small.back[0])
    corners = (each * factor for each in (place.left, place.top, place.right, place.bottom))
    part = _part(whole, Box(*corners))
    smaller = _smaller(part.picture, _ENOUGH // 4)
    return _View(smaller.picture, after(smaller.back, part.back), part=True)


def _at_most(pixels: int, box: Box) -> Box:
    """Return `box`, or the middle of it with at most about that many `pixels`."""
    width, height = box.right - box.left, box.bottom - box.top
    shrink = max(1.0, (width * height / pixels) ** 0.5)
    aside, above = (round(length * (1 - 1 / shrink) / 2) for length in (width, height))
    return Box(box.left + aside, box.top + above, box.right - aside, box.bottom - above)
