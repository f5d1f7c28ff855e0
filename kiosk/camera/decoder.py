"""From brightness to codes: the steps in turn, cheap ones first."""

from collections.abc import Collection, Sequence

from kiosk.camera.engines import Step, Zxing, zbar_if_there
from kiosk.camera.luminance import Luminance
from kiosk.camera.reading import Reading
from kiosk.core.codes import Symbology


class Decoder:
    """Finds the codes in a picture. Safe from any thread; keeps nothing between pictures.

    UPC-A is EAN-13 with a leading 0: with only `ean13` configured it is reported as `ean13` with 13
    digits, so a member's tag reads the same whichever name its maker gave it.
    """

    def __init__(
        self, symbologies: Collection[Symbology | str], *, steps: Sequence[Step] | None = None
    ) -> None:
        """Prepare to look for `symbologies` and nothing else.

        `steps` replaces the usual two (zxing-cpp, then zbar). Raises `ValueError` when no symbology
        is given or one is unknown.
        """
        wanted = frozenset(Symbology(symbology) for symbology in symbologies)
        if not wanted:
            raise ValueError("at least one symbology is needed")
        if steps is None:
            zbar = zbar_if_there(wanted)
            steps = [Zxing(wanted), *([zbar] if zbar else [])]
        self.symbologies = wanted
        self._steps = tuple(steps)

    @property
    def engines(self) -> tuple[str, ...]:
        """The names of the steps, in the order they are tried; "zbar" only where it is there."""
        return tuple(step.name for step in self._steps)

    def decode(self, picture: Luminance) -> tuple[Reading, ...]:
        """Return the codes of the first step that finds any, the most prominent one first."""
        for step in self._steps:
            readings = [reading for reading in step.read(picture) if reading.code.text]
            if readings:
                return tuple(sorted(readings, key=lambda one: one.prominence, reverse=True))
        return ()
