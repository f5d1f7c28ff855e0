"""One code at a time: which of the codes in view counts, and when a showing of it begins."""

from collections.abc import Sequence

from kiosk.camera.belief import Belief
from kiosk.camera.reading import Reading
from kiosk.core.showing import Showings

SETTLE_SECONDS = 1.0
"""How long the most prominent code must be gone before one that was beside it counts."""


class InView:
    """Turns the readings of successive pictures into single scans.

    Of several codes in one picture only the most prominent counts. The others wait until it has
    been gone for `SETTLE_SECONDS`: a card with two codes on it is not two visits when one of them
    leaves the picture first, and the next person in the queue is not kept waiting for long. What
    may be a false reading does not count at all (`Belief`).
    """

    def __init__(self, rescan_seconds: float) -> None:
        self._rescan_seconds = rescan_seconds
        self._belief = Belief()
        self._showings = Showings(rescan_seconds)
        self._begun: dict[str, float] = {}
        self._beside: dict[str, float] = {}

    def begins(self, readings: Sequence[Reading], at: float) -> Reading | None:
        """Return the reading that begins a showing, if one does.

        `readings` are those of one picture, the most prominent first; `at` is when that picture
        arrived, in monotonic seconds.
        """
        _forget(self._begun, at - self._rescan_seconds)
        _forget(self._beside, at - SETTLE_SECONDS)
        readings = self._belief.believe(readings, at)
        if not readings:
            return None
        first, *others = readings
        for reading in readings:
            # A showing goes on while its code is in view, whichever code is the prominent one.
            if reading.code.text in self._begun:
                self._note(reading, at)
        for other in others:
            if other.code.text != first.code.text:
                self._beside[other.code.text] = at
        if first.code.text in self._beside:
            return None
        return first if self._note(first, at) else None

    def _note(self, reading: Reading, at: float) -> bool:
        self._begun[reading.code.text] = at
        return self._showings.is_new(reading.code, at)


def _forget(seen: dict[str, float], until: float) -> None:
    for text in [text for text, at in seen.items() if at <= until]:
        del seen[text]
