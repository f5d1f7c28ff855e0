"""The decoder for video: a little of the cascade in each frame, so that frames keep coming."""

import logging
import time
from collections.abc import Callable, Iterable, Sequence
from dataclasses import replace

from kiosk.scan.decode.engines import DecodeStage
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.preprocess import in_turn, resized, turned
from kiosk.scan.decode.reading import Box, Reading
from kiosk.scan.decode.region_of_interest import around, busiest
from kiosk.scan.decode.stages import PreprocessedStage, Steps
from kiosk.scan.scene import Changes, SceneModel

log = logging.getLogger(__name__)

BUDGET_SECONDS = 0.0025
"""What the harder steps may take per frame on average, in seconds."""

_FINE = time.get_clock_info("thread_time").resolution < 0.001
WORKED: Callable[[], float] = time.thread_time if _FINE else time.perf_counter
"""Tells how long this thread has worked, in seconds.

Time it had to wait does not count: a step is not dear because others wanted the processor as well.
Where the system tells that time only in large steps (Windows), real time has to do.
"""

_RESTING = 2  # budgets that a frame earns while nothing is new
_SAVINGS = 100  # budgets that can be saved up while nobody is there, for the one who comes next
_PER_FRAME = 6  # budgets that one frame may spend of them
_aslant_and_larger = in_turn(turned(1.5), resized(1.07))  # the second look at a doubtful code
_TOO_DEAR = 24  # a step that takes more than this many budgets would hold up the frames behind it
_NEAR_TO_WHOLE = 2  # steps for a part of the frame to each one for the whole
_CHEAPER = 0.998  # what such a step is taken to cost falls by this much each time it is passed over
_REMEMBERED_FRAMES = 20  # how long the place of a code, and what read it, are tried first


class VideoCascade:
    """Decodes the frames of one video, in their order and on one thread.

    Each frame goes through the quick step. Only when that finds nothing, some of the harder
    steps follow, as the budget allows: every frame earns `budget` seconds, and a step is begun when
    what it took before has been saved up. While nothing is new in view only what is left over is
    spent; when something comes into view, several steps are tried per frame, the best ones first,
    until the savings are gone. So an empty room costs little, a member gets a second's work within
    few frames, and a slow computer tries fewer steps, not fewer frames.

    Steps look in turn at the busiest place of the frame, which is cheap, and at the whole. After a
    step has read something, it comes first for a while, at that place. A step that is too dear on
    this computer is left out, and tried again after some hundred rounds.
    """

    def __init__(
        self,
        steps: Steps,
        *,
        scenes: SceneModel | None = None,
        budget: float = BUDGET_SECONDS,
        clock: Callable[[], float] = WORKED,
    ) -> None:
        """Prepare; `scenes` is the model of this video's scene, where others use it as well.

        `clock` tells how many seconds were worked.
        """
        self._quick = steps.quick
        self._engines = (steps.quick, *steps.others)
        self._round = _interleaved(steps.near, steps.whole)
        self._budget = budget
        self._clock = clock
        self._credit = self._full = _SAVINGS * budget
        self._spent = 0.0
        self._scenes = scenes or SceneModel()
        self._awake = False
        self._next = 0
        self._cost: dict[tuple[str, bool], float] = {}
        self._lucky: DecodeStage | None = None
        self._place: Box | None = None
        self._remembered = 0

    def decode(
        self, picture: Luminance, *, hurry: Callable[[], bool] = lambda: False
    ) -> tuple[Reading, ...]:
        """Return the codes found in the next frame, the most prominent one first.

        As soon as `hurry` returns true, because the frame after this one has arrived, no more steps
        are begun: on a busy computer it is the steps that have to wait, not the frames.
        """
        self._earn()
        self._spent = 0.0
        self._remembered = max(0, self._remembered - 1)
        quick = read(self._quick, picture)
        readings = self._looked_again(quick, self._quick, picture) or self._where_it_was(picture)
        if all(one.doubtful for one in readings):
            # A mistake that a step makes again and again must not keep the others from their turn.
            readings = readings + self._try_harder(picture, hurry)
        found = most_prominent_first(readings)
        if found:
            self._place, self._remembered = found[0].box, _REMEMBERED_FRAMES
        return found

    def pass_over(self, picture: Luminance) -> None:
        """Take the next frame without searching it: nothing in it is otherwise than before.

        Time goes on and is saved up. A code that was found a moment ago is where it was.
        """
        self._earn()
        if not self._remembered:
            self._scenes.changes(picture)

    def _where_it_was(self, picture: Luminance) -> list[Reading]:
        if self._lucky is None or self._place is None or not self._remembered:
            return []
        place = around(self._place, picture.width, picture.height)
        return self._try(self._lucky, picture, place)

    def _try_harder(self, picture: Luminance, hurry: Callable[[], bool]) -> list[Reading]:
        began = self._clock()
        changes = self._scenes.changes(picture)
        was_awake = self._awake
        self._awake = changes is not None and changes.recent
        self._pay(self._clock() - began)
        if self._awake and not was_awake:
            self._next = 0
        place: Box | None = None
        searched = False
        for _ in self._round:
            step, whole = self._round[self._next]
            if not (whole or searched or hurry()) and self._affords(0.0):
                place, searched = self._search(picture, changes), True
                step, whole = self._round[self._next]
            cost = self._cost.get((step.name, whole), 0.0)
            too_dear = cost > _TOO_DEAR * self._budget
            if not too_dear and (hurry() or not self._affords(cost)):
                break
            self._next = (self._next + 1) % len(self._round)
            if too_dear:
                self._cost[step.name, whole] = cost * _CHEAPER
                continue
            if whole or place:
                readings = self._try(step, picture, None if whole else place)
                if readings:
                    return readings
        return []

    def _affords(self, cost: float) -> bool:
        """Return whether a step that may take `cost` seconds can be begun in this frame."""
        if not self._awake:
            # Savings are for the next member; what they cannot hold may be spent.
            return self._credit >= self._full - self._budget
        if self._credit < cost:
            return False
        return not self._spent or self._spent + cost <= _PER_FRAME * self._budget

    def _search(self, picture: Luminance, changes: Changes | None) -> Box | None:
        """Return where a code was found a moment ago, or else where one may be.

        That is the busiest place of what is new; shelves and posters are busy too.
        """
        if self._remembered and self._place is not None:
            return around(self._place, picture.width, picture.height)
        began = self._clock()
        image = picture.image()
        place = None
        if changes is not None:
            place = busiest(image, changes.added) or busiest(image, changes.edges)
        self._pay(self._clock() - began)
        return place

    def _earn(self) -> None:
        earned = self._budget if self._awake else _RESTING * self._budget
        self._credit = min(self._credit + earned, self._full)

    def _pay(self, seconds: float) -> None:
        # While nothing is new what is earned twice is also paid twice: only then savings grow fast.
        cost = seconds if self._awake else _RESTING * seconds
        self._credit = max(0.0, self._credit - cost)

    def _try(self, step: DecodeStage, picture: Luminance, place: Box | None) -> list[Reading]:
        began = self._clock()
        readings = read(step, picture) if place is None else read_part(step, picture, place)
        took = self._clock() - began
        self._pay(took)
        self._spent += took
        self._note_cost((step.name, place is None), took)
        if not readings:
            return readings
        self._lucky = step
        log.debug("a code was read by the step %s", step.name)
        return self._looked_again(readings, step, picture, place)

    def _note_cost(self, key: tuple[str, bool], took: float) -> None:
        """Note what a step took. The last few count: a place may be small now and large next time.

        One time alone, the first above all, makes no step too dear: it may have had to prepare
        itself, or the whole computer was slow for a moment.
        """
        limit = _TOO_DEAR * self._budget
        if key not in self._cost:
            self._cost[key] = min(took, limit)
        else:
            self._cost[key] = (self._cost[key] + min(took, limit * 1.5)) / 2

    def _looked_again(
        self,
        readings: list[Reading],
        step: DecodeStage,
        picture: Luminance,
        place: Box | None = None,
    ) -> list[Reading]:
        """Return `readings`, with what a second look says of each that needs one.

        Without this a member would have to wait for the next frame. Another engine is asked about
        the place where it is; where none can read it, the step itself looks once more: what the
        picture says comes out again when it is a little aslant and larger, what chance has made of
        it does not. A text that another engine reads there instead is returned as well.
        """
        began = self._clock()
        seen: list[Reading] = []
        for reading in readings:
            if not reading.wants_another_engine:
                seen.append(reading)
                continue
            where = place or around(reading.box, picture.width, picture.height)
            others = self._by_another_engine(reading, picture, where)
            if any(one.code.text == reading.code.text for one in others):
                seen.append(replace(reading, agreed=True))
            elif others:
                seen += [reading, *others]
            else:
                again = PreprocessedStage(step.name, step, _aslant_and_larger)
                same = _like(reading, read_part(again, picture, where))
                sure = {one.code.text for one in same} == {reading.code.text}
                seen.append(replace(reading, looks=2) if sure else reading)
        self._pay(self._clock() - began)
        return seen

    def _by_another_engine(self, reading: Reading, picture: Luminance, where: Box) -> list[Reading]:
        """Return what the first engine that reads a code of this kind there makes of it."""
        for engine in self._engines:
            if engine.name != reading.code.engine:
                same = _like(reading, read_part(engine, picture, where))
                if same:
                    return same
        return []


def _like(reading: Reading, others: Iterable[Reading]) -> list[Reading]:
    """Return those of `others` that are the same kind of code."""
    return [one for one in others if one.code.symbology == reading.code.symbology]


def _interleaved(
    near: Sequence[DecodeStage], whole: Sequence[DecodeStage]
) -> list[tuple[DecodeStage, bool]]:
    """Return all steps, each with whether it is for the whole frame: one of those after a few.

    Either kind may be the one that finds the next code, but those for a part are cheaper.
    """
    left = [(step, True) for step in whole]
    steps: list[tuple[DecodeStage, bool]] = []
    for number, step in enumerate(near, 1):
        steps.append((step, False))
        if left and number % _NEAR_TO_WHOLE == 0:
            steps.append(left.pop(0))
    return steps + left


def most_prominent_first(readings: Iterable[Reading]) -> tuple[Reading, ...]:
    """Return the readings in the order in which they count."""
    return tuple(sorted(readings, key=lambda one: one.prominence, reverse=True))


def read(step: DecodeStage, picture: Luminance) -> list[Reading]:
    """Return what `step` finds, without empty codes and with its name on every reading."""
    found = step.read(picture)
    return [replace(one, step=step.name) for one in found if one.code.text]


def read_part(step: DecodeStage, picture: Luminance, place: Box) -> list[Reading]:
    """Return what `step` finds in a part of `picture`; places are those in the whole picture.

    A linear code that ends where the part ends may be longer than that, and is left out.
    """
    part = picture.image().crop((place.left, place.top, place.right, place.bottom))
    back = (1, 0, place.left, 0, 1, place.top)
    return [
        reading.placed(back, picture.width, picture.height, step.name)
        for reading in read(step, Luminance.of_image(part))
        if not reading.cut_off
    ]
