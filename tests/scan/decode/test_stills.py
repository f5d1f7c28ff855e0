"""The rounds of a still picture: an easy code ends them, and a hard one goes through all."""

from dataclasses import replace

import pytest
from PIL import Image

from kiosk.core.identification.codes import Code, Symbology
from kiosk.scan.decode.engines import DecodeStage, available_engines
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.reading import Box, Reading
from kiosk.scan.decode.stages import Steps, steps_for
from kiosk.scan.decode.stills import read_still
from tests.helpers.barcodes import draw, held_up, showing

EMPTY = Luminance.of_image(Image.new("L", (640, 480), 128))
ROUNDS = 4


class _Made:
    """A step of an engine's name that reads what it is told, and counts how often it is asked."""

    def __init__(self, name: str, *finds: tuple[str, Symbology]) -> None:
        self.name = name
        self.asked: list[tuple[int, int]] = []
        self._finds = finds

    def read(self, picture: Luminance) -> list[Reading]:
        """Return its codes, each beside the one before."""
        self.asked.append((picture.width, picture.height))
        engine = self.name.partition(" ")[0]
        width, height = picture.width, picture.height
        return [
            Reading(
                Code(text, kind, engine),
                Box(
                    width // 3 + 40 * number,
                    height // 3,
                    width // 3 + 40 * number + 30,
                    height // 2,
                ),
                width,
                height,
            )
            for number, (text, kind) in enumerate(self._finds)
        ]


def _steps(*rounds: DecodeStage, others: tuple[DecodeStage, ...] = ()) -> Steps:
    """Return steps for stills, one in each round; the first of them is the quick engine."""
    return Steps(rounds[0], others, (), (), tuple((stage,) for stage in rounds))


def _in_round(number: int, *finds: tuple[str, Symbology]) -> list[_Made]:
    """Return a step for each round, of which that one finds something."""
    names = ("zxing", "tapirscan", "zbar", "zxing harder")
    return [_Made(name, *(finds if at == number else ())) for at, name in enumerate(names, 1)]


def _texts(found: tuple[Reading, ...]) -> list[str]:
    return [one.code.text for one in found]


@pytest.mark.parametrize("number", range(1, ROUNDS + 1))
def test_the_rounds_end_with_the_one_that_reads_the_code(number: int) -> None:
    made = _in_round(number, ("MEMBER-7", Symbology.QR))
    assert _texts(read_still(_steps(*made), EMPTY)) == ["MEMBER-7"]
    assert [len(step.asked) for step in made] == [1] * number + [0] * (ROUNDS - number)


def test_where_nothing_is_read_all_rounds_are_gone_through() -> None:
    made = _in_round(0)
    assert read_still(_steps(*made), EMPTY) == ()
    assert [len(step.asked) for step in made] == [1] * ROUNDS


def test_several_codes_that_are_sure_end_the_rounds_as_one_does() -> None:
    made = _in_round(1, ("LEFT", Symbology.QR), ("RIGHT", Symbology.QR))
    assert sorted(_texts(read_still(_steps(*made), EMPTY))) == ["LEFT", "RIGHT"]
    assert [len(step.asked) for step in made] == [1, 0, 0, 0]


def test_a_doubtful_code_goes_on_to_the_next_round_though_another_is_sure() -> None:
    class Once(_Made):
        """Reads a Code 39 besides, but not when it looks again."""

        def read(self, picture: Luminance) -> list[Reading]:
            sure, weak = super().read(picture)
            return [sure, weak] if len(self.asked) == 1 else [sure]

    made: list[_Made] = _in_round(0)
    made[0] = Once("zxing", ("SURE", Symbology.QR), ("A1", Symbology.CODE39))
    assert _texts(read_still(_steps(*made), EMPTY)) == ["SURE"]
    assert [len(step.asked) for step in made[1:]] == [1, 1, 1]
    made = _in_round(2, ("SURE", Symbology.QR), ("A1", Symbology.CODE39))
    made[0] = Once("zxing", ("SURE", Symbology.QR), ("A1", Symbology.CODE39))
    assert sorted(_texts(read_still(_steps(*made), EMPTY))) == ["A1", "SURE"]
    assert [len(step.asked) for step in made[2:]] == [0, 0]


def test_another_engine_and_slight_variations_are_asked_about_the_place_of_a_linear_code() -> None:
    first, other = _Made("zxing", ("A1", Symbology.CODE39)), _Made("tapirscan")
    [reading] = read_still(_steps(first, others=(other,)), EMPTY)
    assert reading.code.text == "A1"
    whole, *again = first.asked
    assert whole == (640, 480)
    assert len(again) == 4
    assert [max(size) < 400 for size in (*again, *other.asked)] == [True] * 5
    for kind in (Symbology.QR, Symbology.DATAMATRIX):
        square, other = _Made("zxing", ("A1", kind)), _Made("tapirscan")
        assert len(read_still(_steps(square, others=(other,)), EMPTY)) == 1
        assert (len(square.asked), other.asked) == (1, [])


def test_another_engine_s_word_makes_a_weak_code_sure() -> None:
    class Once(_Made):
        def read(self, picture: Luminance) -> list[Reading]:
            found = super().read(picture)
            return found if len(self.asked) == 1 else []

    def found(*others: _Made) -> tuple[Reading, ...]:
        steps = _steps(Once("zxing", ("4006381333931", Symbology.EAN13)), others=others)
        return read_still(steps, EMPTY)

    assert found() == ()
    assert found(_Made("tapirscan")) == ()
    [reading] = found(_Made("tapirscan", ("4006381333931", Symbology.EAN13)))
    assert (reading.code.text, reading.code.engine) == ("4006381333931", "zxing")
    assert found(_Made("tapirscan", ("9783161484100", Symbology.EAN13))) == ()


@pytest.mark.parametrize(
    ("size", "first", "later"),
    [
        ((1600, 1200), [(1600, 1200)], [(1600, 1200)]),
        ((2400, 1800), [(2400, 1800), (1200, 900)], [(1200, 900)]),
        ((4000, 3000), [(4000, 3000), (2000, 1500), (1334, 1000)], [(1334, 1000)]),
        ((6000, 4000), [(3000, 2000), (2000, 1334), (1500, 1000)], [(1500, 1000)]),
    ],
)
def test_a_large_picture_is_looked_at_whole_at_first_and_then_smaller(
    size: tuple[int, int], first: list[tuple[int, int]], later: list[tuple[int, int]]
) -> None:
    one, two = _Made("zxing"), _Made("tapirscan")
    assert read_still(_steps(one, two), Luminance.of_image(Image.new("L", size, 128))) == ()
    assert sorted(one.asked, reverse=True) == first
    assert two.asked == later
    if len(first) > 1:
        busy = held_up(draw("MEMBER-7"), size=size, grey=128)
        two.asked.clear()
        read_still(_steps(one, two), Luminance.of_image(busy))
        small, near = sorted(two.asked, reverse=True)
        assert small == later[0]
        assert near < (800, 800)


class _Counting:
    """Lets an engine read, and counts."""

    def __init__(self, engine: DecodeStage) -> None:
        self.name = engine.name
        self.asked = 0
        self._engine = engine

    def read(self, picture: Luminance) -> list[Reading]:
        """Return what the engine reads."""
        self.asked += 1
        return self._engine.read(picture)


def test_an_easy_code_is_read_by_real_engines_in_the_first_round() -> None:
    wanted = frozenset({Symbology.QR, Symbology.CODE128})
    steps = steps_for(wanted, available_engines(wanted))
    rounds = [[_Counting(stage) for stage in stages] for stages in steps.still]
    counted = replace(steps, still=tuple(tuple(stages) for stages in rounds))
    for symbology in sorted(wanted):
        found = read_still(counted, Luminance.of_image(showing("MEMBER-7", symbology)))
        assert _texts(found) == ["MEMBER-7"]
    assert [stage.asked for stage in rounds[0]] == [2, 2, 2]
    assert [stage.asked for stages in rounds[1:] for stage in stages] == [0] * sum(
        len(stages) for stages in rounds[1:]
    )
    pair = held_up(draw("LEFT-1"), draw("RIGHT-1"), size=(800, 400))
    assert sorted(_texts(read_still(counted, Luminance.of_image(pair)))) == ["LEFT-1", "RIGHT-1"]
    assert not any(stage.asked for stages in rounds[1:] for stage in stages)


class _Short:
    """A step for which the computer's memory is too small."""

    name = "zxing"

    def read(self, _picture: Luminance) -> list[Reading]:
        """Raise."""
        raise MemoryError


def test_a_step_without_enough_memory_costs_nothing_that_another_reads() -> None:
    there = _Made("tapirscan", ("M-7", Symbology.QR))
    assert _texts(read_still(_steps(_Short(), there), EMPTY)) == ["M-7"]
    with pytest.raises(MemoryError):
        read_still(_steps(_Short(), _Made("tapirscan")), EMPTY)
