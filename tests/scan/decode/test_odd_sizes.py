"""Pictures of any size go through every step: strips, lines and single dots among them."""

import random

import pytest
from hypothesis import example, given, settings
from hypothesis import strategies as st

from kiosk.core.identification.codes import Symbology
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.engines import DecodeStage, available_engines
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.stages import steps_for

DECODER = Decoder(tuple(Symbology))
LARGEST = 450

_ALL = steps_for(frozenset(Symbology), available_engines(tuple(Symbology)))
STAGES = {
    f"{step.name} ({kind})": step
    for kind, steps in (
        ("alone", (_ALL.quick, *_ALL.others)),
        ("near", _ALL.near),
        ("whole", _ALL.whole),
        ("still", tuple(step for stages in _ALL.still for step in stages)),
    )
    for step in steps
}


def _striped(width: int, height: int, slant: int, noise: int) -> Luminance:
    """A picture of bars that lean by `slant` pixels a row, with grains of up to `noise`."""
    rng = random.Random(1)
    grains = rng.choices(range(noise + 1), k=width * height)
    grey = bytes(
        (column + slant * row) // 3 % 2 * 200 + grains[row * width + column]
        for row in range(height)
        for column in range(width)
    )
    return Luminance(grey, width, height, stride=width)


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
@example(width=5000, height=3, slant=0, noise=0)
@example(width=5000, height=1, slant=0, noise=55)
@example(width=2, height=4000, slant=0, noise=55)
def test_a_picture_of_any_size_is_looked_at(
    width: int, height: int, slant: int, noise: int
) -> None:
    picture = _striped(width, height, slant, noise)
    assert isinstance(DECODER.decode_still(picture), tuple)


@pytest.mark.parametrize(
    ("width", "height"), [(1, 1), (2, 2), (3, 1), (1, 3), (3, 3), (5000, 1), (1, 5000)]
)
def test_of_dots_and_lines_nothing_is_read_still_or_in_video(width: int, height: int) -> None:
    picture = _striped(width, height, 0, 0)
    assert DECODER.decode_still(picture) == ()
    cascade = DECODER.live()
    assert [cascade.decode(picture) for _ in range(5)] == [()] * 5


@pytest.mark.parametrize("step", STAGES.values(), ids=STAGES)
def test_a_strip_of_any_height_goes_through_each_step(step: DecodeStage) -> None:
    """Each step by itself: in video some wait for their turn."""
    for height in range(1, 25):
        for width in (1, 2, 29, 316):
            for picture in (_striped(width, height, 1, 10), _striped(height, width, 0, 10)):
                assert isinstance(step.read(picture), list)


@pytest.mark.parametrize("size", [(1, 1), (2, 2), (3, 3), (640, 1), (2, 480), (127, 128)])
def test_a_frame_of_any_size_goes_through_the_decoder_for_video(size: tuple[int, int]) -> None:
    cascade = DECODER.live(clock=lambda: 0.0)
    for number in range(40):
        assert isinstance(cascade.decode(_striped(*size, number % 3, 55)), tuple)
