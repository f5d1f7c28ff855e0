"""The harder steps: a picture is made easier for an engine, and what it finds is placed back.

A step is a name, an engine and a function from a picture to an easier one. To add a step, write
such a function (see `preprocess`, `bars`, `profiles`, `deblur` and `qr_reconstruction`) and a line
in one of the lists at the end; `python -m tests.benchmarks.reader` tells what it is worth.
"""

from collections.abc import Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.core.identification.codes import Symbology
from kiosk.scan.decode.bars import along_bars
from kiosk.scan.decode.deblur import held_still, in_focus
from kiosk.scan.decode.engines import DecodeStage, Zxing
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.preprocess import (
    Prepare,
    halved,
    in_turn,
    inverted,
    levelled,
    resized,
    sharpened,
    small,
    softened,
    turned,
)
from kiosk.scan.decode.profiles import across
from kiosk.scan.decode.qr_reconstruction import reconstructed
from kiosk.scan.decode.reading import LINEAR, Reading


@dataclass(frozen=True, slots=True)
class PreprocessedStage:
    """A step that prepares the picture and then asks an engine."""

    name: str
    engine: DecodeStage
    prepare: Prepare

    def read(self, picture: Luminance) -> list[Reading]:
        """Return what the engine finds in the prepared picture, placed in `picture`."""
        prepared = self.prepare(picture.image())
        if prepared is None:
            return []
        found = self.engine.read(Luminance.of_image(prepared.image))
        size = (picture.width, picture.height)
        return [reading.placed(prepared.back, *size, self.name) for reading in found]


def still_stages(
    wanted: frozenset[Symbology], zxing: DecodeStage, zbar: DecodeStage | None
) -> list[DecodeStage]:
    """Return the steps for a still picture, after both engines have looked at it as it is.

    Without zbar its steps are done by zxing-cpp, which reads fewer codes that way.
    """
    second = zbar or zxing
    steps: list[DecodeStage] = [
        *(step for step in near_stages(wanted, zxing, zbar) if step is not zbar),
        PreprocessedStage("reduced", second, resized(2 / 3)),
        PreprocessedStage("halved for zxing", zxing, halved),
        PreprocessedStage("doubled", zxing, in_turn(resized(2), softened)),
        PreprocessedStage("doubled for zbar", second, in_turn(resized(2), softened)),
    ]
    if wanted & LINEAR:
        steps += [PreprocessedStage("inverted for zxing", zxing, in_turn(softened, inverted))]
        steps += [
            PreprocessedStage(f"turned by {degrees}", second, in_turn(turned(degrees), softened))
            for degrees in (22, 45, 68)
        ]
    return steps


def bar_stages(
    wanted: frozenset[Symbology], zxing: DecodeStage, zbar: DecodeStage | None
) -> list[DecodeStage]:
    """Return the steps along the bars of linear codes, for parts of a still picture."""
    if not wanted & LINEAR:
        return []
    second = zbar or zxing
    lines = Zxing(wanted & LINEAR, lines=True)
    return [
        PreprocessedStage("across the bars", lines, across()),
        PreprocessedStage("across light bars", lines, across(inverted=True)),
        PreprocessedStage("along the bars", zxing, along_bars),
        PreprocessedStage("along the bars for zbar", second, along_bars),
    ]


def place_stages(
    wanted: frozenset[Symbology], zxing: DecodeStage, zbar: DecodeStage | None
) -> list[DecodeStage]:
    """Return the steps for places with bars in a still picture, which show little else.

    One more engine looks across them, so that a code which nothing else reads has its second vote.
    """
    if not wanted & LINEAR:
        return []
    second = zbar or zxing
    lines = Zxing(wanted & LINEAR, lines=True)
    return [
        *bar_stages(wanted, zxing, zbar),
        PreprocessedStage("across the bars for zbar", second, across()),
        PreprocessedStage("enlarged across the bars", lines, in_turn(resized(2), across())),
    ]


def near_stages(
    wanted: frozenset[Symbology], zxing: DecodeStage, zbar: DecodeStage | None
) -> list[DecodeStage]:
    """Return the steps for a part of a video frame, in the order in which they are tried.

    That is the order for a part with bars in it; see `dots_first` for others.
    """
    second = zbar or zxing
    linear = bool(wanted & LINEAR)
    bars = bar_stages(wanted, zxing, zbar) if linear else [zxing] * 4
    steps: list[tuple[bool, DecodeStage]] = [
        (linear, bars[0]),
        (True, PreprocessedStage("enlarged", zxing, in_turn(resized(1.5), softened))),
        (True, PreprocessedStage("held still", zxing, held_still())),
        (linear, bars[1]),
        (True, PreprocessedStage("levelled", second, in_turn(softened, levelled))),
        (linear, bars[2]),
        (zbar is not None, second),
        (True, PreprocessedStage("softened for zxing", zxing, softened)),
        (True, PreprocessedStage("enlarged and sharp", second, small(resized(1.5)))),
        (linear, bars[3]),
        (True, PreprocessedStage("enlarged for zbar", second, in_turn(resized(1.5), softened))),
        (True, PreprocessedStage("levelled for zxing", zxing, in_turn(halved, levelled))),
        (True, PreprocessedStage("in focus", zxing, in_focus(2.0, 0.01))),
        (True, PreprocessedStage("more in focus", zxing, in_focus(3.5, 0.003))),
        (Symbology.QR in wanted, PreprocessedStage("redrawn", zxing, reconstructed)),
        (True, PreprocessedStage("softened", second, softened)),
        (True, PreprocessedStage("sharpened", zxing, sharpened)),
        (True, PreprocessedStage("halved", second, halved)),
        (True, PreprocessedStage("at 45 degrees", second, in_turn(turned(45), softened))),
        (True, PreprocessedStage("most in focus", zxing, in_focus(5.0, 0.001))),
    ]
    return [step for useful, step in steps if useful]


def dots_first(steps: Sequence[DecodeStage]) -> list[DecodeStage]:
    """Return the `steps` near a place in the order for one without bars: those for squares first.

    The order among the others stays as it is.
    """
    return sorted(steps, key=lambda step: _FOR_DOTS.get(step.name, len(_FOR_DOTS)))


_FOR_DOTS: Final = {
    name: place
    for place, name in enumerate(
        (
            "enlarged",
            "levelled",
            "in focus",
            "redrawn",
            "more in focus",
            "levelled for zxing",
            "sharpened",
            "most in focus",
            "enlarged and sharp",
            "softened for zxing",
        )
    )
}


def whole_frame_stages(
    wanted: frozenset[Symbology], zxing: DecodeStage, zbar: DecodeStage | None
) -> list[DecodeStage]:
    """Return the steps for a whole video frame, each one quick, in the order they are tried."""
    second = zbar or zxing
    steps: list[DecodeStage] = [
        PreprocessedStage("halved", second, halved),
        PreprocessedStage("reduced", second, resized(2 / 3)),
        PreprocessedStage("levelled for zxing", zxing, in_turn(halved, levelled)),
    ]
    if wanted & LINEAR:
        steps += [
            PreprocessedStage("turned and reduced", zxing, in_turn(resized(2 / 3), turned(45))),
            PreprocessedStage("inverted and halved", second, in_turn(halved, inverted)),
        ]
    return [*steps, PreprocessedStage("softened", second, softened)]
