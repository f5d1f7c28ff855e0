"""One still picture, looked at with everything there is: nobody waits for the next frame."""

from collections import Counter
from collections.abc import Sequence

from kiosk.camera.belief import agreed
from kiosk.camera.busy import around, busiest
from kiosk.camera.engines import Step
from kiosk.camera.ladder import most_prominent_first, read, read_part
from kiosk.camera.luminance import Luminance
from kiosk.camera.preparing import resized, turned
from kiosk.camera.reading import LINEAR, Box, Reading
from kiosk.camera.steps import Enhanced

_ENOUGH = 2_000_000
"""Pixels that show a code which fills a good part of the picture as well as more would."""

_VARIATIONS = (turned(1), turned(-1), resized(1.05), resized(0.95))

_LARGE = 16_000_000
"""Above this many pixels only zxing-cpp, the first engine, looks at the whole in full size."""


def read_still(
    engines: Sequence[Step], harder: Sequence[Step], picture: Luminance
) -> tuple[Reading, ...]:
    """Return every code that any step finds and that is sure, the most prominent one first.

    `engines` are the plain ones, the quickest first. A photograph of many megapixels is read in
    full size by them, and by the `harder` steps in a smaller copy and at its busiest place.
    """
    pixels = picture.width * picture.height
    whole = engines if pixels <= _LARGE else engines[:1]
    found = [reading for step in whole for reading in read(step, picture)]
    if pixels <= _ENOUGH:
        found += (reading for step in harder for reading in read(step, picture))
        found += _second_looks(found, (*engines[1:], *harder), picture)
        return most_prominent_first(agreed(found))
    found += _in_smaller_copy((*engines, *harder), picture)
    place = busiest(picture.image())
    if place is not None:
        place = _at_most(_ENOUGH, around(place, picture.width, picture.height))
        for step in harder:
            found += read_part(step, picture, place)
    return most_prominent_first(agreed(found))


def _second_looks(
    found: Sequence[Reading], steps: Sequence[Step], picture: Luminance
) -> list[Reading]:
    """Return what the steps that were alone in reading a linear code read in slight variations.

    A hard code is often within reach of a single step. What the picture says comes out again when
    it is turned by a degree or resized by a twentieth; what chance has made of it does not.
    """
    votes = Counter((one.code.symbology, one.code.text) for one in found)
    alone = {
        one.step
        for one in found
        if one.code.symbology in LINEAR and votes[one.code.symbology, one.code.text] == 1
    }
    return [
        reading
        for step in steps
        if step.name in alone
        for number, vary in enumerate(_VARIATIONS)
        for reading in read(Enhanced(f"{step.name}, look {number + 2}", step, vary), picture)
    ]


def _in_smaller_copy(steps: Sequence[Step], picture: Luminance) -> list[Reading]:
    factor = 2
    while picture.width * picture.height > _ENOUGH * factor * factor:
        factor += 1
    middle = (factor - 1) / 2
    back = (factor, 0, middle, 0, factor, middle)
    copy = Luminance.of_image(picture.image().reduce(factor))
    return [
        reading.placed(back, picture.width, picture.height, step.name)
        for step in steps
        for reading in read(step, copy)
    ]


def _at_most(pixels: int, box: Box) -> Box:
    """Return `box`, or the middle of it with at most about that many `pixels`."""
    width, height = box.right - box.left, box.bottom - box.top
    shrink = max(1.0, (width * height / pixels) ** 0.5)
    aside, above = (round(length * (1 - 1 / shrink) / 2) for length in (width, height))
    return Box(box.left + aside, box.top + above, box.right - aside, box.bottom - above)
