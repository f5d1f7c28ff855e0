"""No false reads: which readings are sure, and which need to be read once more."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from kiosk.core.identification.codes import Symbology
from kiosk.scan.decode.reading import LINEAR, ONE_DIGIT, Box, Reading
from kiosk.scan.decode.region_of_interest import around

WEAK = frozenset({Symbology.CODABAR, Symbology.ITF, Symbology.CODE39, Symbology.EAN8})
"""Symbologies that a pattern of stripes can pass for: no check digit, or one and few bars."""

_WEAKEST = WEAK - {Symbology.CODE39}  # whose letters check themselves

AGAIN_SECONDS = 0.5
"""Within this time a code that is not sure by itself has to be read again, with the same text."""

_TRUSTED = ("zxing", "tapirscan", "zbar")  # in this order where they differ in a QR code's letters

_BELIEVED = ""  # stands among the steps for what has made a text sure; no step has that name

_Key = tuple[str, str]  # symbology and text


def _key(reading: Reading) -> _Key:
    return reading.code.symbology, reading.code.text


class ReadingValidator:
    """Checks the readings of successive frames; times are when a frame arrived, in seconds."""

    def __init__(self) -> None:
        self._seen: dict[_Key, dict[str, float]] = {}  # by which steps, and when last

    def validate(self, readings: Sequence[Reading], at: float) -> list[Reading]:
        """Return those of one frame's `readings` that are sure, in the same order.

        A linear code that ends at the frame's edge is not: what is cut off may be a part of it. Nor
        is a weak code that was not read before within `AGAIN_SECONDS`, unless two engines agree on
        a Code 39; nor another linear one that needs a second reading, unless two engines agree, or
        it was read before or in a second look at this frame; before by another step, where it has
        one check digit and was read with help: what is damaged is misread by one step again and
        again. A weak one that was read with help,
        or by zbar, is not sure either while other texts of its kind come up: a crease makes the
        same two or three wrong texts of a Code 39 again and again. Nor is one of two texts that
        one frame gives for one code with a single check digit, unless two engines agree on it: of
        a damaged EAN-13 even zxing-cpp reads some lines right and others, twice over, wrong.
        """
        self._forget(at - AGAIN_SECONDS)
        lately = {*self._seen, *map(_key, readings)}
        sure = []
        now: list[tuple[_Key, str]] = []
        for reading in readings:
            if reading.cut_off or _on_one_line(reading) or _part_of_another(reading, lately):
                continue
            key = _key(reading)
            if _contested(reading, readings):
                continue
            if _weak_and_contradicted(reading, lately):
                now.append((key, reading.step))
                continue
            if _sure_by_itself(reading) or self._read_before(reading):
                sure.append(reading)
                now.append((key, _BELIEVED))
            now.append((key, reading.step))
        for key, step in now:
            self._seen.setdefault(key, {})[step] = at
        return sure

    def _forget(self, until: float) -> None:
        kept = {
            key: {step: when for step, when in steps.items() if when >= until}
            for key, steps in self._seen.items()
        }
        self._seen = {key: steps for key, steps in kept.items() if steps}

    def _read_before(self, reading: Reading) -> bool:
        """Return whether a text was read before, in a way that makes this reading sure."""
        steps = self._seen.get(_key(reading), {})
        if reading.code.symbology in ONE_DIGIT and not reading.unaided:
            return bool(steps.keys() - {reading.step})
        return bool(steps)


def _sure_by_itself(reading: Reading) -> bool:
    kind = reading.code.symbology
    if kind in _WEAKEST:
        # Stripes that are an ITF by chance are one for every engine.
        return False
    return reading.agreed if kind in WEAK else not reading.doubtful


def _weak_and_contradicted(reading: Reading, lately: Iterable[_Key]) -> bool:
    weak = reading.code.symbology in WEAK and reading.needs_a_second and not reading.agreed
    return weak and _contradicted(_key(reading), lately)


def _on_one_line(reading: Reading) -> bool:
    """Return whether zbar saw one of the weakest kinds on a single line: the place is a point then.

    It asks for no clear ground on both sides, and finds an ITF in every dozen of uneven stripes.
    """
    return (
        reading.code.engine == "zbar"
        and reading.code.symbology in _WEAKEST
        and reading.box.diagonal == 0
    )


def _contradicted(key: _Key, others: Iterable[_Key]) -> bool:
    """Return whether any of the `others` is of the same symbology and says something else."""
    return any(symbology == key[0] and text != key[1] for symbology, text in others)


def _contested(reading: Reading, others: Iterable[Reading]) -> bool:
    """Return whether the same bars were read as something else in the same frame.

    What two engines agree on stands against what one of them says alone.
    """
    return reading.code.symbology in ONE_DIGIT and any(
        other.code.symbology in ONE_DIGIT
        and other.code.text != reading.code.text
        and other.agreed >= reading.agreed
        and _same_place(reading, other)
        for other in others
    )


def _part_of_another(reading: Reading, others: Iterable[_Key]) -> bool:
    """Return whether the text is a part of one of the `others`, and zbar's.

    zbar now and then takes the first letter of a small Code 128 for its beginning, again and again,
    with a checksum that happens to be right. The other engines do not.
    """
    return (
        reading.code.engine == "zbar"
        and reading.code.symbology in LINEAR
        and any(
            symbology == reading.code.symbology
            and text != reading.code.text
            and reading.code.text in text
            for symbology, text in others
        )
    )


def validate_still(readings: Sequence[Reading]) -> list[Reading]:
    """Return the readings of one still picture that are sure, each code once, in the same order.

    `readings` are those of every step. There is no second frame to ask, so that a weak code must
    have been read by two steps, clear of the edges, and so must any other linear code but a
    Code 128 or Code 93 that zxing-cpp or tapirscan read without help. No other text in its place
    may have been read by more engines, or by as many and more steps, nor of a weak code by just as
    many; of the texts that engines make of one QR code, the one most of them agree on counts.
    """
    found = _Votes(readings)
    return [reading for key, reading in found.first.items() if found.sure(key, reading)]


class _Votes:
    """Which steps and engines have read which text in one picture."""

    def __init__(self, readings: Sequence[Reading]) -> None:
        self.first: dict[_Key, Reading] = {}
        self._steps: defaultdict[_Key, set[str]] = defaultdict(set)
        self._engines: defaultdict[_Key, set[str]] = defaultdict(set)
        # The most trusted reading of a text stands for it.
        for reading in sorted(readings, key=_trust):
            key = _key(reading)
            if _on_one_line(reading) or (reading.code.symbology in _WEAKEST and reading.cut_off):
                continue
            self._steps[key].add(reading.step)
            self._engines[key].add(reading.code.engine)
            self.first.setdefault(key, reading)

    def sure(self, key: _Key, reading: Reading) -> bool:
        """Return whether a text is; `reading` is the first of it."""
        if reading.code.symbology not in LINEAR:
            # Error correction leaves nothing to vote on but the alphabet, which engines guess
            # where the code does not name it. What one engine reads as two texts is two codes.
            return all(
                self._rank(key, reading) < self._rank(*rival)
                for rival in self._rivals(key)
                if not self._engines[key] & self._engines[rival[0]]
            )
        if _part_of_another(reading, self.first):
            return False
        enough = len(self._steps[key]) > 1 or not (
            reading.needs_a_second or reading.code.symbology in WEAK
        )
        # A picture that was worked on can be wrong in all its slight variations too.
        helped = reading.code.symbology in ONE_DIGIT and not reading.unaided
        if helped and len({step.partition(",")[0] for step in self._steps[key]}) < 2:
            return False
        weight = self._weight(key)
        most = max((self._weight(rival) for rival, _ in self._rivals(key)), default=(0, 0))
        return enough and (weight > most if reading.code.symbology in WEAK else weight >= most)

    def _weight(self, key: _Key) -> tuple[int, int]:
        return len(self._engines[key]), len(self._steps[key])

    def _rank(self, key: _Key, reading: Reading) -> tuple[int, int]:
        return -len(self._engines[key]), _TRUSTED.index(reading.code.engine)

    def _rivals(self, key: _Key) -> list[tuple[_Key, Reading]]:
        """Return the other texts of the same kind in the same place."""
        return [
            (other, its)
            for other, its in self.first.items()
            if other != key and other[0] == key[0] and _same_place(self.first[key], its)
        ]


def _trust(reading: Reading) -> tuple[bool, int]:
    return not reading.unaided, _TRUSTED.index(reading.code.engine)


def _same_place(one: Reading, other: Reading) -> bool:
    """Return whether the two may be the same code: engines report thin strips of linear codes.

    The boxes of two squares that are turned overlap where they are beside each other, but neither
    reaches the middle of the other.
    """
    if one.code.symbology not in LINEAR:
        return _middle(one.box).touches(other.box) or _middle(other.box).touches(one.box)
    near = [around(each.box, each.width, each.height) for each in (one, other)]
    return near[0].touches(near[1]) and not _side_by_side(one, other)


def _side_by_side(one: Reading, other: Reading) -> bool:
    """Return whether two linear codes follow each other in one row, so that no bar is of both.

    All lines through one code begin and end beside each other, however it is turned. Of the weakest
    kinds many are found in one row of stripes.
    """
    a, b = one.box, other.box
    alike = min(a.diagonal, b.diagonal) * 2 >= max(a.diagonal, b.diagonal)
    if one.code.symbology in _WEAKEST or not alike:
        return False
    wide = [box.right - box.left > box.bottom - box.top for box in (a, b)]
    if all(wide):
        return a.right < b.left or b.right < a.left
    return not any(wide) and (a.bottom < b.top or b.bottom < a.top)


def _middle(box: Box) -> Box:
    x, y = (box.left + box.right) // 2, (box.top + box.bottom) // 2
    return Box(x, y, x, y)
