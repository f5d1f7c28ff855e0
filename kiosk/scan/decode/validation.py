"""No false reads: which readings are sure, and which need to be read once more."""

from collections import defaultdict
from collections.abc import Iterable, Sequence

from kiosk.core.identification.codes import Symbology
from kiosk.scan.decode.reading import LINEAR, ONE_DIGIT, Reading
from kiosk.scan.decode.region_of_interest import around

WEAK = frozenset({Symbology.CODABAR, Symbology.ITF, Symbology.CODE39, Symbology.EAN8})
"""Symbologies that a pattern of stripes can pass for: no check digit, or one and few bars."""

_WEAKEST = WEAK - {Symbology.CODE39}  # whose letters check themselves

AGAIN_SECONDS = 0.5
"""Within this time a code that is not sure by itself has to be read again, with the same text."""


_Key = tuple[str, str]  # symbology and text


def _key(reading: Reading) -> _Key:
    return reading.code.symbology, reading.code.text


class ReadingValidator:
    """Checks the readings of successive frames; times are when a frame arrived, in seconds."""

    def __init__(self) -> None:
        self._seen: dict[_Key, float] = {}

    def validate(self, readings: Sequence[Reading], at: float) -> list[Reading]:
        """Return those of one frame's `readings` that are sure, in the same order.

        A linear code that ends at the frame's edge is not: what is cut off may be a part of it. Nor
        is a weak code that was not read before within `AGAIN_SECONDS`, nor another linear one that
        needs a second reading, unless it was read before or in a second look at this frame. A weak
        one that was read with help, or by zbar, is not sure either while other texts of its
        kind come up: a crease makes the same two or three wrong texts of a Code 39 again and again.
        Nor is one of two texts that one frame gives for one code with a single check digit: of a
        damaged EAN-13 even zxing-cpp reads some lines right and others, twice over, wrong.
        """
        self._seen = {key: when for key, when in self._seen.items() if at - when <= AGAIN_SECONDS}
        lately = {*self._seen, *map(_key, readings)}
        sure = []
        now: set[_Key] = set()
        for reading in readings:
            if reading.cut_off or _on_one_line(reading) or _part_of_another(reading, lately):
                continue
            key = _key(reading)
            if _contested(reading, readings):
                continue
            weak = reading.code.symbology in WEAK
            if weak and reading.needs_a_second and _contradicted(key, lately):
                now.add(key)
                continue
            if not (weak or reading.doubtful) or key in self._seen:
                sure.append(reading)
            now.add(key)
        self._seen.update(dict.fromkeys(now, at))
        return sure


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
    """Return whether the same bars were read as something else in the same frame."""
    return reading.code.symbology in ONE_DIGIT and any(
        other.code.symbology in ONE_DIGIT
        and other.code.text != reading.code.text
        and _same_place(reading, other)
        for other in others
    )


def _part_of_another(reading: Reading, others: Iterable[_Key]) -> bool:
    """Return whether the text is a part of one of the `others`, and zbar's.

    zbar now and then takes the first letter of a small Code 128 for its beginning, again and again,
    with a checksum that happens to be right. zxing-cpp does not.
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

    `readings` are those of every step. There is no second frame to ask, so a weak code must have
    been read by two steps, clear of the edges, and so must any linear code that zxing-cpp did not
    read without help; an EAN-13 that it did, at least in a slight variation of the picture too. No
    other text in its place may have been read by more steps, nor by as many where the code is weak.
    """
    steps: defaultdict[_Key, set[str]] = defaultdict(set)
    first: dict[_Key, Reading] = {}
    # zxing-cpp's reading of a text stands for it, where there is one.
    for reading in sorted(readings, key=lambda one: (one.code.engine == "zbar", not one.unaided)):
        key = _key(reading)
        if _on_one_line(reading) or (reading.code.symbology in WEAK and reading.cut_off):
            continue
        steps[key].add(reading.step)
        first.setdefault(key, reading)

    def sure(key: _Key, reading: Reading) -> bool:
        if reading.code.symbology not in LINEAR:
            # Error correction leaves nothing to vote on but the alphabet: without a mark in the
            # code zbar guesses that Latin letters are Japanese, and zxing-cpp guesses better.
            return reading.code.engine == "zxing" or not any(
                its.code.engine == "zxing" and reading.box.touches(its.box)
                for other, its in first.items()
                if other != key and other[0] == key[0]
            )
        if _part_of_another(reading, first):
            return False
        votes = len(steps[key])
        rivals = max(
            (
                len(steps[other])
                for other, its in first.items()
                if other != key and other[0] == key[0] and _same_place(reading, its)
            ),
            default=0,
        )
        if reading.code.symbology in WEAK:
            return votes >= 2 and votes > rivals
        if reading.needs_a_second:
            # A picture that was worked on can be wrong in all its slight variations too.
            own = {step.partition(",")[0] for step in steps[key]}
            helped = reading.code.symbology in ONE_DIGIT and not reading.unaided
            if votes < 2 or (helped and len(own) < 2):
                return False
        return votes >= rivals

    return [reading for key, reading in first.items() if sure(key, reading)]


def _same_place(one: Reading, other: Reading) -> bool:
    """Return whether the two may be the same code: engines report thin strips of linear codes."""
    near = [around(each.box, each.width, each.height) for each in (one, other)]
    return near[0].touches(near[1])
