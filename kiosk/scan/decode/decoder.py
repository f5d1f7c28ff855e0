"""From brightness to codes: the engines and the harder steps, for one picture or for a video."""

from collections.abc import Callable, Collection, Sequence

from kiosk.core.identification.codes import Symbology
from kiosk.scan.decode.cascade import (
    BUDGET_SECONDS,
    WORKED,
    VideoCascade,
)
from kiosk.scan.decode.engines import DecodeStage, Spared, available_engines
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.reading import Reading
from kiosk.scan.decode.stages import Steps, steps_for
from kiosk.scan.decode.stills import read_still
from kiosk.scan.scene import SceneModel


class Decoder:
    """Finds the codes in a picture. Safe from any thread; keeps nothing between pictures.

    UPC-A is EAN-13 with a leading 0: with only `ean13` configured it is reported as `ean13` with 13
    digits, so a member's tag reads the same whichever name its maker gave it.
    """

    def __init__(
        self,
        symbologies: Collection[Symbology | str],
        *,
        engines: Sequence[DecodeStage] | None = None,
    ) -> None:
        """Prepare to look for `symbologies` and nothing else.

        `engines` replaces those that are installed, the quickest first. Raises `ValueError` when no
        symbology is given or one is unknown.
        """
        wanted = frozenset(Symbology(symbology) for symbology in symbologies)
        if not wanted:
            raise ValueError("at least one symbology is needed")
        self.symbologies = wanted
        there = available_engines(wanted) if engines is None else engines
        self._engines = tuple(map(Spared, there))
        self._steps: Steps = steps_for(wanted, self._engines)

    @property
    def engines(self) -> tuple[str, ...]:
        """The names of the engines that are there, the quickest first."""
        return tuple(engine.name for engine in self._engines)

    def decode_still(self, picture: Luminance) -> tuple[Reading, ...]:
        """Return the codes in a still picture that are sure; may take a second.

        The most prominent one comes first. Of a picture with several codes all are looked for.
        """
        return read_still(self._steps, picture)

    def live(
        self,
        *,
        scenes: SceneModel | None = None,
        budget: float = BUDGET_SECONDS,
        clock: Callable[[], float] = WORKED,
    ) -> VideoCascade:
        """Return a decoder for the frames of one video; what it takes is as of `VideoCascade`.

        What it returns is not yet sure: that is for `ReadingDebouncer`, which knows the times.
        """
        return VideoCascade(self._steps, scenes=scenes, budget=budget, clock=clock)
