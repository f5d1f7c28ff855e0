"""Which kinds of code are seen that `scanner.symbologies` does not name: only the kind is told.

Whoever holds up such a code waits in vain, and nobody can tell why. So the quickest engine is asked
for all kinds now and then, where nothing was read. Of what it finds only the kind is handed on: the
texts of such codes are nobody's business, and serve to tell a code from a pattern of stripes alone.

`SwitchedOffKinds` looks at single pictures, `SwitchedOffWatch` at the frames of a video.
"""

from collections.abc import Callable, Collection, Sequence
from dataclasses import dataclass
from typing import Final

from kiosk.core.identification.codes import Symbology
from kiosk.scan.decode.cascade import read
from kiosk.scan.decode.engines import DecodeStage, Spared, quickest_engine
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.reading import Reading
from kiosk.scan.decode.region_of_interest import around
from kiosk.scan.decode.stages import Steps
from kiosk.scan.decode.stills import read_still
from kiosk.scan.decode.validation import ReadingValidator

INTERVAL: Final = 0.5
"""Seconds from one look at a video to the next."""

APPEARS_AFTER: Final = 0.4
"""Seconds for which a kind is seen until it is told: a code beside it may be read meanwhile."""

STAYS: Final = 2.5
"""Seconds for which a kind counts as held up after it was seen last, unless a code is read."""

_AGAIN = 0.2  # seconds after which a look that saw something is followed by another
_THERE = 1.0  # seconds for which somebody who was seen counts as there
_READ = 3.0  # seconds after a reading in which nothing is looked for: it is what was held up


def switched_off(wanted: Collection[Symbology]) -> frozenset[Symbology]:
    """Return the kinds that are not read where `wanted` are.

    A UPC-A code is an EAN-13 with a leading 0, and is read where those are.
    """
    off = frozenset(Symbology) - frozenset(wanted)
    return off - {Symbology.UPCA} if Symbology.EAN13 in wanted else off


class SwitchedOffKinds:
    """Finds codes of the kinds that are switched off in a picture. Safe from any thread."""

    def __init__(self, wanted: Collection[Symbology], *, engine: DecodeStage | None = None) -> None:
        """Prepare; `wanted` are the kinds that are read, `engine` one that reads all of them."""
        self.off = switched_off(wanted)
        # Of all kinds, as one that is wanted must not pass for another where it is not known.
        self._engine = Spared(engine or quickest_engine(frozenset(Symbology)))
        # A single round: whoever scans a picture waits for its codes, not for those of other kinds.
        self._steps = Steps(self._engine, still=((self._engine,),))

    def in_still(self, picture: Luminance, beside: Sequence[Reading] = ()) -> tuple[Symbology, ...]:
        """Return the kinds of codes in a still picture that are switched off, as sure as others.

        `beside` are the readings of that picture; what is in the place of one is nothing else.
        """
        if not self.off:
            return ()
        taken = [around(one.box, picture.width, picture.height) for one in beside]
        seen = {
            Symbology(reading.code.symbology)
            for reading in read_still(self._steps, picture)
            if reading.code.symbology in self.off
            and not any(reading.box.touches(box) for box in taken)
        }
        return in_order(seen)

    def readings(self, picture: Luminance) -> list[Reading]:
        """Return what one look finds of them; a weak kind is not yet sure."""
        return [
            reading for reading in read(self._engine, picture) if reading.code.symbology in self.off
        ]


def in_order(kinds: Collection[Symbology]) -> tuple[Symbology, ...]:
    """Return `kinds` in the order in which `Symbology` names them."""
    return tuple(kind for kind in Symbology if kind in kinds)


@dataclass(slots=True)
class _Place:
    """Where a code of some kind was seen: in how many looks, and in how many it was not."""

    kind: str
    x: float
    y: float
    seen: int = 0
    missed: int = 0

    @property
    def stands(self) -> bool:
        """Whether the code is a part of the room, such as one on a poster or a parcel."""
        return self.seen >= 10 and 2 * self.seen >= self.missed

    @property
    def forgotten(self) -> bool:
        return self.missed > 20 + 2 * self.seen


class _Room:
    """Knows the codes that stand in the room. What is held up never stays in one place for long."""

    def __init__(self) -> None:
        self._places: list[_Place] = []

    def without_its_own(self, readings: Sequence[Reading]) -> list[Reading]:
        """Return the `readings` of one look without those that belong to the room."""
        seen = [(reading, self._place_of(reading)) for reading in readings]
        for place in self._places:
            if any(place is one for _, one in seen):
                place.seen += 1
            else:
                place.missed += 1
        self._places = [place for place in self._places if not place.forgotten]
        return [reading for reading, place in seen if not place.stands]

    def _place_of(self, reading: Reading) -> _Place:
        box, kind = reading.box, reading.code.symbology
        x, y = (box.left + box.right) / 2, (box.top + box.bottom) / 2
        near = reading.width / 100
        for place in self._places:
            if place.kind == kind and max(abs(place.x - x), abs(place.y - y)) <= near:
                return place
        self._places.append(_Place(kind, x, y))
        return self._places[-1]


class SwitchedOffWatch:
    """Tells which switched-off kind of code is held up before a camera. Times are in seconds.

    It looks about twice a second, and only while somebody is there and nothing was read: a look
    takes zxing-cpp some 10 ms for 1280x720 pixels.
    """

    def __init__(self, kinds: SwitchedOffKinds) -> None:
        self.held_up: Symbology | None = None
        """The kind that is held up now."""
        self.sure: frozenset[Symbology] = frozenset()
        """The kinds that the last frame has made sure of, also where none is told yet."""
        self._kinds = kinds
        self._validator = ReadingValidator()
        self._room = _Room()
        self._due = self._there_until = self._quiet_until = float("-inf")
        self._followed = False
        self._since: dict[Symbology, float] = {}
        self._last: dict[Symbology, float] = {}

    def look(
        self,
        picture: Luminance,
        at: float,
        *,
        read: bool,
        somebody: bool,
        hurry: Callable[[], bool] = lambda: False,
    ) -> Symbology | None:
        """Take the next frame and return the kind that is held up, which is in `held_up` then.

        `read` tells that a code was found in it, `somebody` that there is somebody or something
        new, `hurry` that the frame after it waits already.
        """
        if somebody:
            self._there_until = at + _THERE
        if read:
            self._quiet_until = at + _READ
            self._since.clear()
            self._last.clear()
        elif self._quiet_until <= at <= self._there_until and self.due(at) and not hurry():
            self._note(self._room.without_its_own(self._look(picture, at)), at)
        else:
            self.sure = frozenset()
        self.held_up = self._told(at)
        return self.held_up

    def due(self, at: float) -> bool:
        """Return whether a look at a frame that arrived at `at` may be taken."""
        return bool(self._kinds.off) and at >= self._due

    def sure_in(self, picture: Luminance, at: float) -> frozenset[Symbology]:
        """Look at a frame now, and return the kinds of which that makes sure."""
        self._look(picture, at)
        return self.sure

    def _look(self, picture: Luminance, at: float) -> list[Reading]:
        readings = self._kinds.readings(picture)
        self._followed = bool(readings) and not self._followed
        self._due = at + (_AGAIN if self._followed else INTERVAL)
        sure = self._validator.validate(readings, at)
        self.sure = frozenset(Symbology(reading.code.symbology) for reading in sure)
        return sure

    def _note(self, readings: Sequence[Reading], at: float) -> None:
        for reading in readings:
            kind = Symbology(reading.code.symbology)
            self._since.setdefault(kind, at)
            self._last[kind] = at

    def _told(self, at: float) -> Symbology | None:
        """Return the kind that was seen for long enough, and a moment ago."""
        for kind in [kind for kind, last in self._last.items() if at - last > STAYS]:
            del self._since[kind], self._last[kind]
        lasting = (
            kind for kind, since in self._since.items() if self._last[kind] - since >= APPEARS_AFTER
        )
        return next(lasting, None)
