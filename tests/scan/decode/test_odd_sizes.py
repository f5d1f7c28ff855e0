"""Pictures of any size go through every step: strips, lines and single dots among them."""

import numpy as np
import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.core.identification.codes import Symbology
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.luminance import Luminance

DECODER = Decoder(tuple(Symbology))
LARGEST = 450  # just above what is halved before its blur is taken out


def _striped(width: int, height: int, slant: int, noise: int) -> Luminance:
    """A picture of bars that lean by `slant` pixels a row, with grains of up to `noise`."""
    rows, columns = np.mgrid[0:height, 0:width]
    bars = ((columns + slant * rows) // 3 % 2) * 200
    grains = np.random.default_rng(1).integers(0, noise + 1, (height, width))
    grey = (bars + grains).astype(np.uint8)
    return Luminance(grey.tobytes(), width, height, stride=width)


@settings(max_examples=60)
@given(
    width=st.integers(1, LARGEST),
    height=st.integers(1, LARGEST),
    slant=st.integers(-2, 2),
    noise=st.sampled_from((0, 10, 55)),
)
@example(width=812, height=22, slant=0, noise=0)
@example(width=341, height=11, slant=0, noise=0)
@example(width=316, height=22, slant=0, noise=0)
@example(width=22, height=812, slant=1, noise=0)
@example(width=7, height=7, slant=0, noise=55)
@example(width=1, height=1, slant=0, noise=0)
@example(width=5000, height=3, slant=0, noise=0)
@example(width=5000, height=1, slant=0, noise=55)
@example(width=2, height=4000, slant=0, noise=55)
def test_a_picture_of_any_size_is_looked_at(
    width: int, height: int, slant: int, noise: int
) -> None:
    picture = _striped(width, height, slant, noise)
    assert isinstance(DECODER.decode_still(picture), tuple)


@pytest.mark.parametrize("height", range(1, 25))
def test_a_strip_of_any_height_goes_through_each_step(height: int) -> None:
    """Each step by itself: some look only where another has seen bars."""
    for width in (1, 2, 29, 316):
        for picture in (_striped(width, height, 1, 10), _striped(height, width, 0, 10)):
            for step in (*DECODER.steps, *DECODER._along, *DECODER._places, *DECODER._near):
                assert isinstance(step.read(picture), list), step.name


@pytest.mark.parametrize("size", [(1, 1), (2, 2), (3, 3), (640, 1), (2, 480), (127, 128)])
def test_a_frame_of_any_size_goes_through_the_decoder_for_video(size: tuple[int, int]) -> None:
    cascade = DECODER.live(clock=lambda: 0.0)
    for number in range(40):
        assert isinstance(cascade.decode(_striped(*size, number % 3, 55)), tuple)
