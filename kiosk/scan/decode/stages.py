"""The harder steps: a picture is made easier for an engine, and what it finds is placed back.

A step is a name, an engine and a function from a picture to an easier one (see `preprocess`). To
add one, write a line in one of the lists below; `python -m tests.benchmarks.photographs` and
`python -m tests.benchmarks.reader` tell what it is worth.
"""

from collections.abc import Sequence
from dataclasses import dataclass

from kiosk.core.identification.codes import Symbology
from kiosk.scan.decode.engines import DecodeStage, NoEngine, Spared, Tapirscan
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.preprocess import (
    Prepare,
    halved,
    in_turn,
    inverted,
    levelled,
    resized,
    sharpened,
    softened,
)
from kiosk.scan.decode.reading import Reading


@dataclass(frozen=True, slots=True)
class PreprocessedStage:
    """A step that prepares the picture and then asks an engine."""

    name: str
    engine: DecodeStage
    prepare: Prepare

    def read(self, picture: Luminance) -> list[Reading]:
        """Return what the engine finds in the prepared picture, placed in `picture`."""
        prepared = self.prepare(picture.image())
        found = self.engine.read(Luminance.of_image(prepared.image))
        size = (picture.width, picture.height)
        return [reading.placed(prepared.back, *size, self.name) for reading in found]


@dataclass(frozen=True, slots=True)
class Steps:
    """All the steps that there are for some symbologies with some engines, the cheapest first."""

    quick: DecodeStage
    """What every frame of video goes through."""
    others: tuple[DecodeStage, ...] = ()
    """The other engines by themselves, which are asked what they make of a doubtful code."""
    near: tuple[DecodeStage, ...] = ()
    """For the place in a video frame where a code may be."""
    whole: tuple[DecodeStage, ...] = ()
    """For the whole of a video frame."""
    still: tuple[tuple[DecodeStage, ...], ...] = ()
    """For still pictures, in rounds: the next one only where those before read too little."""


def steps_for(wanted: frozenset[Symbology], engines: Sequence[DecodeStage]) -> Steps:
    """Return the steps for `wanted` with the `engines` that are there, the quickest first.

    Where the engine that a step is best with is missing, another does it.
    """
    make = _Workshop(wanted, engines)
    near = (
        *make.step("halved", halved, "zbar", "tapirscan"),
        *make.step("sharpened", sharpened, "zxing", "tapirscan"),
        *make.step("doubled", resized(2), "zxing"),
        *make.plain("tapirscan"),
        *make.step("enlarged", _enlarged, "tapirscan medium", "zxing"),
        *make.step("levelled", _levelled, "zbar", "zxing"),
        *make.plain("zbar"),
        *make.step("inverted", inverted, "tapirscan", "zxing"),
        *make.step("sharpened, harder", sharpened, "tapirscan medium"),
    )
    whole = (
        *make.step("halved whole", halved, "tapirscan", "zbar"),
        *make.step("inverted and halved", _light_half, "tapirscan", "zbar"),
        *make.plain("tapirscan", "tapirscan medium"),
    )
    still = (
        make.plain("zxing", "tapirscan medium", "zbar"),
        (
            *make.step("inverted and halved", _light_half, "tapirscan medium", "zbar"),
            *make.step("inverted", inverted, "zxing"),
            *make.step("halved", halved, "tapirscan medium", "zbar"),
            *make.step("doubled", resized(2), "zxing"),
            *make.step("enlarged for zxing", _enlarged, "zxing"),
            *make.step("levelled", _levelled, "zbar", "tapirscan"),
            *make.step("levelled for zxing", _levelled, "zxing"),
            *make.step("levelled and halved", _levelled_half, "tapirscan", "zbar"),
        ),
        (
            *make.step("enlarged", _enlarged, "tapirscan medium", "zbar"),
            *make.step("sharpened", sharpened, "tapirscan medium", "zbar"),
            *make.step("doubled and sharpened", _sharpened, "tapirscan medium", "zbar"),
        ),
    )
    first, *others = engines or [NoEngine()]
    return Steps(first, tuple(others), near, whole, still)


_enlarged = in_turn(resized(1.5), softened)
_levelled = in_turn(softened, levelled)
_levelled_half = in_turn(halved, levelled)
_light_half = in_turn(halved, inverted)
_sharpened = in_turn(resized(2), sharpened)


class _Workshop:
    """Makes steps of the engines that are there."""

    def __init__(self, wanted: frozenset[Symbology], engines: Sequence[DecodeStage]) -> None:
        self._engines = {engine.name: engine for engine in engines}
        if "tapirscan" in self._engines:
            harder = Spared(Tapirscan(wanted, "medium"))
            self._engines[harder.name] = harder

    def plain(self, *names: str) -> tuple[DecodeStage, ...]:
        """Return the engines of these names, as far as they are there."""
        return tuple(self._engines[name] for name in names if name in self._engines)

    def step(self, name: str, prepare: Prepare, *names: str) -> tuple[DecodeStage, ...]:
        """Return the step with the first engine of `names` that is there; none without any."""
        engines = self.plain(*names)[:1]
        return tuple(PreprocessedStage(name, engine, prepare) for engine in engines)
