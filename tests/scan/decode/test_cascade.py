"""The budget of a frame, and the order in which steps get their turn; the clock is made up."""

from dataclasses import replace

import pytest
from PIL import Image, ImageDraw, ImageFilter

from kiosk.core.identification.codes import Code, Symbology
from kiosk.scan.decode.cascade import VideoCascade, read_part
from kiosk.scan.decode.decoder import Decoder
from kiosk.scan.decode.engines import DecodeStage, Zxing
from kiosk.scan.decode.luminance import Luminance
from kiosk.scan.decode.reading import Box, Reading
from kiosk.scan.decode.region_of_interest import around, busiest
from kiosk.scan.decode.stages import Steps
from kiosk.scan.decode.validation import ReadingValidator
from tests.helpers.barcodes import draw, held_up, showing
from tests.helpers.code_texts import TEXTS

EMPTY = Luminance.of_image(Image.new("L", (640, 480), 128))


class _Clock:
    """The time that the made-up steps have taken."""

    now = 0.0

    def __call__(self) -> float:
        return self.now


class _Made:
    """A step that takes its time and finds what it is told."""

    def __init__(self, name: str, clock: _Clock, takes: float = 0.0) -> None:
        self.name = name
        self.asked: list[tuple[int, int]] = []
        self.finds = ""
        self._clock = clock
        self._takes = takes

    def read(self, picture: Luminance) -> list[Reading]:
        """Return the code that is to be found, if any."""
        self._clock.now += self._takes
        self.asked.append((picture.width, picture.height))
        if not self.finds:
            return []
        size = (picture.width, picture.height)
        return [Reading(Code(self.finds, engine="made"), Box(10, 10, 90, 90), *size)]


def _cascade(
    clock: _Clock,
    *whole: DecodeStage,
    near: tuple[DecodeStage, ...] = (),
    others: tuple[DecodeStage, ...] = (),
) -> tuple[VideoCascade, _Made]:
    quick = _Made("quick", clock)
    steps = Steps(quick, others, near, whole, ())
    return VideoCascade(steps, budget=0.005, clock=clock), quick


def test_the_quick_step_sees_every_frame_and_the_others_only_what_it_cannot_read() -> None:
    clock = _Clock()
    harder = _Made("harder", clock)
    cascade, quick = _cascade(clock, harder)
    quick.finds = "A"
    [reading] = cascade.decode(EMPTY)
    assert (reading.code.text, reading.step) == ("A", "quick")
    assert harder.asked == []
    quick.finds = ""
    harder.finds = "B"
    [reading] = cascade.decode(EMPTY)
    assert (reading.code.text, reading.step, reading.code.engine) == ("B", "harder", "made")
    assert len(quick.asked) == 2


def test_steps_take_turns_and_keep_the_budget_on_average() -> None:
    clock = _Clock()
    steps = [_Made(name, clock, takes=0.008) for name in ("one", "two", "three")]
    cascade, quick = _cascade(clock, *steps)
    spent = []
    for _ in range(300):
        before = clock.now
        cascade.decode(EMPTY)
        spent.append(clock.now - before)
    asked = [len(step.asked) for step in steps]
    assert max(asked) - min(asked) <= 1
    assert len(quick.asked) == 300
    assert 0.004 < sum(spent) / len(spent) <= 0.0068  # the budget, and the savings of the start
    assert max(spent[10:]) <= 0.032


def test_no_more_steps_are_begun_once_the_next_frame_has_come() -> None:
    clock = _Clock()
    steps = [_Made(name, clock, takes=0.001) for name in ("one", "two", "three")]
    cascade, quick = _cascade(clock, *steps)
    cascade.decode(EMPTY, hurry=lambda: True)
    assert [len(step.asked) for step in steps] == [0, 0, 0]
    cascade.decode(EMPTY, hurry=lambda: len(steps[1].asked) == 1)
    assert [len(step.asked) for step in steps] == [1, 1, 0]
    assert len(quick.asked) == 2


def test_savings_are_spent_on_what_is_new_and_then_the_budget_is_kept() -> None:
    clock = _Clock()
    steps = [_Made(name, clock, takes=0.004) for name in ("one", "two")]
    cascade, _quick = _cascade(clock, *steps)
    for _ in range(200):
        cascade.decode(EMPTY)  # nothing is new after a while
    before = clock.now
    for _ in range(20):
        cascade.decode(EMPTY)
    resting = clock.now - before
    assert resting <= 20 * 0.0052
    code = Luminance.of_image(showing("MEMBER-7"))
    before = clock.now
    for _ in range(10):
        cascade.decode(code)
    assert clock.now - before >= 10 * 0.0079  # a whole round of both in each frame
    before = clock.now
    for _ in range(600):
        cascade.decode(code)
    assert clock.now - before <= 600 * 0.0052


def test_what_comes_into_view_meets_the_best_step_first() -> None:
    clock = _Clock()
    steps = [_Made(name, clock, takes=0.004) for name in ("one", "two", "three")]
    cascade, _quick = _cascade(clock, *steps)
    for _ in range(101):
        cascade.decode(EMPTY)
    asked = [len(step.asked) for step in steps]
    cascade.decode(Luminance.of_image(showing("MEMBER-7")))
    assert len(steps[0].asked) > asked[0]


def test_a_step_that_is_too_dear_is_left_out_and_tried_again_much_later() -> None:
    clock = _Clock()
    dear, cheap = _Made("dear", clock, takes=0.2), _Made("cheap", clock, takes=0.004)
    cascade, _quick = _cascade(clock, dear, cheap)
    for _ in range(60):
        cascade.decode(EMPTY)
    assert len(dear.asked) == 2
    assert len(cheap.asked) > 20
    for _ in range(300):
        cascade.decode(EMPTY)
    assert len(dear.asked) > 2


def test_a_step_that_is_slow_once_is_not_too_dear() -> None:
    class Slow(_Made):
        def read(self, picture: Luminance) -> list[Reading]:
            self._takes = 0.0 if self.asked else 0.5
            return super().read(picture)

    clock = _Clock()
    slow, other = Slow("slow", clock), _Made("other", clock, takes=0.004)
    cascade, _quick = _cascade(clock, slow, other)
    for _ in range(60):
        cascade.decode(EMPTY)
    assert len(slow.asked) > 20


def test_what_has_read_a_code_comes_first_and_at_its_place() -> None:
    clock = _Clock()
    steps = [_Made(name, clock, takes=0.001) for name in ("one", "two", "three")]
    cascade, _quick = _cascade(clock, *steps)
    steps[1].finds = "A"
    assert cascade.decode(EMPTY)[0].step == "two"
    before = len(steps[2].asked)
    for _ in range(5):
        assert cascade.decode(EMPTY)[0].step == "two"
    assert len(steps[2].asked) == before
    # The code was at 10 to 90; around it there is a margin, but far less than the frame.
    assert steps[1].asked[-1] < (200, 200)


class _Doubtful(_Made):
    """Finds a linear code with help, or another text at the second look."""

    def __init__(self, clock: _Clock, again: str) -> None:
        super().__init__("doubtful", clock)
        self._again = again

    def read(self, picture: Luminance) -> list[Reading]:
        self.finds = "A-1" if len(self.asked) % 2 == 0 else self._again
        return [
            replace(one, code=replace(one.code, symbology=Symbology.CODE128))
            for one in super().read(picture)
        ]


@pytest.mark.parametrize(("again", "looks"), [("A-1", 2), ("A-7", 1), ("", 1)])
def test_a_doubtful_code_gets_a_second_look_in_the_same_frame(again: str, looks: int) -> None:
    clock = _Clock()
    cascade, _quick = _cascade(clock, _Doubtful(clock, again))
    [reading] = cascade.decode(EMPTY)
    assert (reading.code.text, reading.looks) == ("A-1", looks)


class _Engine:
    """An engine that reads what it is told, in the middle of whatever it is shown."""

    def __init__(self, name: str, *texts: str, kind: Symbology = Symbology.EAN13) -> None:
        self.name = name
        self.asked: list[Luminance] = []
        self._texts = texts
        self._kind = kind

    def read(self, picture: Luminance) -> list[Reading]:
        """Return its texts, each at the same place."""
        self.asked.append(picture)
        width, height = picture.width, picture.height
        box = Box(width // 2 - 40, height // 2, width // 2 + 40, height // 2)
        engine = self.name.partition(" ")[0]
        return [Reading(Code(text, self._kind, engine), box, width, height) for text in self._texts]


def _look(
    *engines: _Engine, picture: Luminance = EMPTY, near: tuple[DecodeStage, ...] = ()
) -> tuple[Reading, ...]:
    """Return what comes of one frame, where the first of the engines is the quick step."""
    quick, *others = engines
    return VideoCascade(Steps(quick, tuple(others), near, (), ()), clock=_Clock()).decode(picture)


def _believed(readings: tuple[Reading, ...]) -> list[str]:
    """Return the texts that are believed in the first frame."""
    return [one.code.text for one in ReadingValidator().validate(readings, 1.0)]


def test_what_another_engine_reads_there_too_needs_no_look_aslant() -> None:
    quick, other, third = (_Engine(name, "A") for name in ("zxing", "tapirscan", "zbar"))
    [reading] = _look(quick, other, third)
    assert (reading.agreed, reading.looks, reading.step) == (True, 1, "zxing")
    assert _believed((reading,)) == ["A"]
    assert [len(engine.asked) for engine in (quick, other, third)] == [1, 1, 0]
    [part] = other.asked
    assert (part.width, part.height) < (200, 100)  # the place, with its margin


def test_the_next_engine_is_asked_where_one_reads_nothing_there() -> None:
    quick, blind, third = _Engine("zxing", "A"), _Engine("tapirscan"), _Engine("zbar", "A")
    [reading] = _look(quick, blind, third)
    assert (reading.agreed, reading.looks) == (True, 1)
    assert len(quick.asked) == 1


def test_where_no_other_engine_reads_it_the_step_looks_once_more_aslant() -> None:
    quick, blind = _Engine("zxing", "A"), _Engine("tapirscan")
    [reading] = _look(quick, blind)
    assert (reading.agreed, reading.looks) == (False, 2)
    assert len(blind.asked) == 1
    whole, again = quick.asked
    assert (whole.width, whole.height) == (640, 480)
    assert again.width < 200
    assert _believed((reading,)) == ["A"]


def test_another_kind_at_the_place_is_neither_agreement_nor_contradiction() -> None:
    quick, other = _Engine("zxing", "A"), _Engine("tapirscan", "A", kind=Symbology.CODE128)
    [reading] = _look(quick, other)
    assert (reading.agreed, reading.looks) == (False, 2)


def test_of_two_engines_that_contradict_each_other_neither_is_believed() -> None:
    quick, other = _Engine("zxing", "A"), _Engine("tapirscan", "B")
    found = _look(quick, other)
    assert {one.code.text: (one.code.engine, one.agreed, one.looks) for one in found} == {
        "A": ("zxing", False, 1),
        "B": ("tapirscan", False, 1),
    }
    assert len(quick.asked) == 1
    assert _believed(found) == []


def test_one_engine_is_not_asked_twice_for_its_own_word() -> None:
    """Its harder try is the same voice."""
    quick, blind = _Engine("zxing"), _Engine("tapirscan")
    medium = _Engine("tapirscan medium", "A")
    picture = Luminance.of_image(held_up(draw("MEMBER-7"), size=(640, 480), grey=128))
    [reading] = _look(quick, blind, picture=picture, near=(medium,))
    assert (reading.step, reading.agreed, reading.looks) == ("tapirscan medium", False, 2)
    assert blind.asked == []


def test_the_same_text_elsewhere_in_the_frame_is_no_agreement() -> None:
    class Farther(_Engine):
        """Reads only what lies at the left edge, where the frame is white."""

        def read(self, picture: Luminance) -> list[Reading]:
            return super().read(picture) if 255 in picture.packed() else []

    scene = EMPTY.image()
    scene.paste(255, (0, 0, 20, 20))
    farther = Farther("tapirscan", "A")
    assert farther.read(Luminance.of_image(scene)) != []
    [reading] = _look(_Engine("zxing", "A"), farther, picture=Luminance.of_image(scene))
    assert not reading.agreed


@pytest.mark.parametrize(
    ("engine", "kind", "asked"),
    [
        ("zxing", Symbology.QR, 0),
        ("zbar", Symbology.QR, 0),
        ("zxing", Symbology.CODE128, 0),
        ("tapirscan", Symbology.CODE93, 0),
        ("zbar", Symbology.CODE128, 1),
        ("zxing", Symbology.CODE39, 1),
        ("tapirscan", Symbology.UPCA, 1),
    ],
)
def test_only_what_is_in_doubt_is_shown_to_another_engine(
    engine: str, kind: Symbology, asked: int
) -> None:
    other = _Engine("another", "A", kind=kind)
    [reading] = _look(_Engine(engine, "A", kind=kind), other)
    assert len(other.asked) == asked
    assert reading.agreed is bool(asked)


def test_a_code_39_that_two_engines_agree_on_is_believed_in_the_first_frame() -> None:
    one, other = (_Engine(name, "A", kind=Symbology.CODE39) for name in ("zxing", "tapirscan"))
    assert _believed(_look(one, other)) == ["A"]
    assert _believed(_look(one, _Engine("tapirscan"))) == []


@pytest.mark.parametrize(
    ("symbology", "believed"),
    [
        (Symbology.CODE39, True),
        (Symbology.EAN13, True),
        (Symbology.CODE128, True),
        (Symbology.QR, True),
        (Symbology.EAN8, False),
        (Symbology.ITF, False),
        (Symbology.CODABAR, False),
    ],
)
def test_real_codes_are_believed_in_the_first_frame_but_for_the_weakest(
    symbology: Symbology, believed: bool
) -> None:
    picture = Luminance.of_image(showing(TEXTS[symbology], symbology))
    cascade = Decoder([symbology]).live()
    validator = ReadingValidator()
    readings = cascade.decode(picture)
    texts = [one.code.text for one in validator.validate(readings, 1.0)]
    assert texts == [TEXTS[symbology]] * believed
    readings = cascade.decode(picture)
    assert [one.code.text for one in validator.validate(readings, 1.1)] == [TEXTS[symbology]]


def test_a_mistake_made_again_and_again_does_not_keep_the_other_steps_from_their_turn() -> None:
    clock = _Clock()
    wrong, right = _Doubtful(clock, "A-7"), _Made("right", clock)
    cascade, _quick = _cascade(clock, wrong, right)
    for _ in range(3):
        cascade.decode(EMPTY)
    assert len(right.asked) >= 2
    right.finds = "B"
    texts = {one.code.text for _ in range(2) for one in cascade.decode(EMPTY)}
    assert "B" in texts


def test_near_steps_look_at_what_is_new_and_not_at_the_busier_poster() -> None:
    class Looking(_Made):
        saw: tuple[int, int] = (0, 0)

        def read(self, picture: Luminance) -> list[Reading]:
            pixels = picture.image().tobytes()
            self.saw = min(pixels), max(pixels)
            return super().read(picture)

    clock = _Clock()
    near = Looking("near", clock)
    cascade, _quick = _cascade(clock, near=(near,))
    room = Image.new("L", (1280, 720), 120)
    for x in range(60, 300, 4):
        room.paste(255, (x, 60, x + 2, 300))
    for _ in range(200):
        cascade.decode(Luminance.of_image(room))
    assert near.saw == (120, 255)
    for x in range(900, 1140, 8):
        room.paste(60, (x, 400, x + 4, 500))
    cascade.decode(Luminance.of_image(room))
    assert near.saw == (60, 120)


def test_an_even_frame_has_no_busy_place_and_near_steps_are_spared() -> None:
    clock = _Clock()
    near = _Made("near", clock)
    cascade, _quick = _cascade(clock, near=(near,))
    cascade.decode(EMPTY)
    assert near.asked == []
    cascade.decode(Luminance.of_image(held_up(draw("MEMBER-7"), size=(1280, 720))))
    assert len(near.asked) == 1
    assert near.asked[0] < (600, 600)


def test_the_busiest_place_is_the_code() -> None:
    scene = Image.linear_gradient("L").resize((1280, 720))
    ImageDraw.Draw(scene).rectangle((100, 100, 400, 300), fill=30)
    scene = scene.filter(ImageFilter.GaussianBlur(3))
    code = draw("MEMBER-7")
    scene.paste(code, (900, 450))
    place = busiest(scene)
    assert place is not None
    assert place.left <= 920
    assert place.right >= 900 + code.width - 20
    assert place.top <= 470
    assert place.bottom >= 450 + code.height - 20
    assert place.right - place.left < 400
    assert busiest(Image.new("L", (1280, 720), 90)) is None
    assert busiest(Image.new("L", (40, 40), 90)) is None
    assert around(Box(0, 0, 100, 40), 640, 480) == Box(0, 0, 125, 65)


def test_readings_in_a_part_are_placed_in_the_whole() -> None:
    picture = Luminance.of_image(held_up(draw("MEMBER-7"), size=(800, 600)))
    zxing = Zxing([Symbology.QR])
    [whole] = zxing.read(picture)
    [part] = read_part(zxing, picture, Box(250, 150, 560, 460))
    assert part.box == whole.box
    assert (part.width, part.height, part.step) == (800, 600, "zxing")


def test_a_linear_code_cut_off_by_the_part_is_left_out() -> None:
    clock = _Clock()

    class Cut(_Made):
        def read(self, picture: Luminance) -> list[Reading]:
            box = Box(0, 40, 60, 50)
            code = Code("HALF", Symbology.CODE128)
            return [Reading(code, box, picture.width, picture.height)]

    assert read_part(Cut("cut", clock), EMPTY, Box(100, 100, 300, 300)) == []


def test_a_decoder_for_video_reads_easy_codes_with_its_first_step(decoder: Decoder) -> None:
    [reading] = decoder.live().decode(Luminance.of_image(showing("MEMBER-7")))
    assert (reading.code.text, reading.code.engine, reading.step) == ("MEMBER-7", "zxing", "zxing")


def test_frames_passed_over_save_up_for_whoever_comes_next() -> None:
    clock = _Clock()
    harder = _Made("harder", clock, takes=0.005)
    cascade, quick = _cascade(clock, harder)
    for _ in range(200):
        cascade.decode(EMPTY)
    asked = len(quick.asked)
    for _ in range(100):
        cascade.pass_over(EMPTY)
    assert len(quick.asked) == asked
    before = clock.now
    comes = Luminance.of_image(held_up(draw("MEMBER-7"), size=(640, 480)))
    for _ in range(5):
        cascade.decode(comes)
    assert clock.now - before == pytest.approx(5 * harder._takes)


def test_a_code_is_tried_first_where_it_was_also_after_frames_passed_over() -> None:
    clock = _Clock()
    first, second = _Made("first", clock), _Made("second", clock)
    cascade, _quick = _cascade(clock, near=(first, second))
    shown = Luminance.of_image(held_up(draw("MEMBER-7"), size=(640, 480)))
    second.finds = "A"
    assert cascade.decode(shown)
    for _ in range(100):
        cascade.pass_over(shown)
    asked = len(first.asked)
    [reading] = cascade.decode(shown)
    assert reading.step == "second"
    assert len(first.asked) == asked
