"""Where a code is, and what of it is in the picture."""

from kiosk.core.identification.codes import Code
from kiosk.scan.decode.reading import Box, Reading


def test_boxes_that_touch() -> None:
    one = Box(10, 10, 20, 20)
    assert one.touches(Box(20, 20, 30, 30))
    assert not one.touches(Box(21, 10, 30, 20))
    assert not one.touches(Box(10, 0, 20, 9))


def test_a_place_in_a_smaller_copy_is_one_in_the_whole_and_never_outside_it() -> None:
    reading = Reading(Code("A"), Box(10, 20, 110, 60), 320, 240, "halved")
    placed = reading.placed((2, 0, 0.5, 0, 2, 0.5), 640, 480, "whole")
    assert placed.box == Box(20, 40, 220, 120)
    assert (placed.width, placed.height, placed.step) == (640, 480, "whole")
    assert reading.placed((10, 0, -200, 0, 10, 0), 640, 480, "x").box == Box(0, 200, 639, 479)
