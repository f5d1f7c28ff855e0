"""From brightness to codes: two engines and the harder steps, for one picture or for a video."""

from collections.abc import Callable, Collection, Sequence

from kiosk.core.identification.codes import Symbology
from kiosk.scan.decode.cascade import (
    BUDGET_SECONDS,
    WORKED,
    VideoCascade,
    most_prominent_first,
    read,
)
from kiosk.scan.decode.engines import DecodeStage, Zxing, zbar_if_there
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.reading import Reading
from kiosk.scan.decode.stages import (
    bar_stages,
    dots_first,
    near_stages,
    place_stages,
    still_stages,
    whole_frame_stages,
)
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
        steps: Sequence[DecodeStage] | None = None,
    ) -> None:
        """Prepare to look for `symbologies` and nothing else.

        `steps` replaces the usual ones (zxing-cpp, zbar, and then the harder ones). Raises
        `ValueError` when no symbology is given or one is unknown.
        """
        wanted = frozenset(Symbology(symbology) for symbology in symbologies)
        if not wanted:
            raise ValueError("at least one symbology is needed")
        self.symbologies = wanted
        self._engines: tuple[DecodeStage, ...]
        self._harder: tuple[DecodeStage, ...] = ()
        self._along: tuple[DecodeStage, ...] = ()
        self._places: tuple[DecodeStage, ...] = ()
        self._near: tuple[DecodeStage, ...] = ()
        self._whole: tuple[DecodeStage, ...]
        if steps is not None:
            self._engines = tuple(steps)
            self._whole = self._engines[1:]
            return
        zxing, zbar = Zxing(wanted), zbar_if_there(wanted)
        self._engines = (zxing, zbar) if zbar else (zxing,)
        self._harder = tuple(still_stages(wanted, zxing, zbar))
        self._along = tuple(bar_stages(wanted, zxing, zbar))
        self._places = tuple(place_stages(wanted, zxing, zbar))
        self._near = tuple(near_stages(wanted, zxing, zbar))
        self._whole = tuple(whole_frame_stages(wanted, zxing, zbar))

    @property
    def engines(self) -> tuple[str, ...]:
        """The names of the engines, in the order they are tried; "zbar" only where it is there."""
        return tuple(step.name for step in self._engines)

    @property
    def steps(self) -> tuple[DecodeStage, ...]:
        """All steps: the engines by themselves, then the harder ones."""
        return (*self._engines, *self._harder)

    def decode(self, picture: Luminance) -> tuple[Reading, ...]:
        """Return the codes of the first step that finds any, the most prominent one first."""
        for step in self.steps:
            readings = read(step, picture)
            if readings:
                return most_prominent_first(readings)
        return ()

    def decode_still(self, picture: Luminance) -> tuple[Reading, ...]:
        """Return all codes that any of the steps finds and that are sure; may take a second."""
        return read_still(self._engines, self._harder, self._along, self._places, picture)

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
        return VideoCascade(
            self._engines[0],
            self._near,
            self._whole,
            dots=dots_first(self._near),
            scenes=scenes,
            budget=budget,
            clock=clock,
        )
