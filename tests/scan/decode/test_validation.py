"""No false reads: weak codes twice, and nothing that is cut off."""

from dataclasses import replace

import pytest

from kiosk.core.identification.codes import Code, Symbology
from kiosk.scan.decode.engines import ENGINES
from kiosk.scan.decode.reading import ONE_DIGIT, Box, Reading
from kiosk.scan.decode.validation import WEAK, ReadingValidator, validate_still
from kiosk.scan.reader import ReadingDebouncer

MIDDLE = Box(100, 200, 400, 220)


def _read(
    symbology: Symbology, text: str = "1234", box: Box = MIDDLE, *, step: str = "zxing"
) -> Reading:
    return Reading(Code(text, symbology, "zxing"), box, 640, 480, step)


def _by(
    engine: str,
    text: str,
    symbology: Symbology = Symbology.CODE39,
    box: Box = MIDDLE,
    *,
    step: str = "",
    agreed: bool = False,
) -> Reading:
    """A reading by an engine itself, if it is not given another step."""
    return Reading(
        Code(text, symbology, engine), box, 640, 480, step or engine, looks=1, agreed=agreed
    )


def _still(*readings: Reading) -> list[str]:
    return [one.code.text for one in validate_still(readings)]


def _texts(validator: ReadingValidator, at: float, *readings: Reading) -> list[str]:
    return [one.code.text for one in validator.validate(readings, at)]


@pytest.mark.parametrize("symbology", sorted(set(Symbology) - WEAK - ONE_DIGIT))
def test_a_code_with_a_strong_check_is_believed_at_once(symbology: Symbology) -> None:
    assert _texts(ReadingValidator(), 1.0, _read(symbology)) == ["1234"]


@pytest.mark.parametrize("symbology", sorted(ONE_DIGIT))
def test_one_check_digit_needs_a_second_look_or_another_frame(symbology: Symbology) -> None:
    """Even stripes held aslant once passed for 9211211111121, in one frame of ten."""
    code = _read(symbology)
    assert _texts(ReadingValidator(), 1.0, replace(code, looks=2)) == ["1234"]
    validator = ReadingValidator()
    assert _texts(validator, 1.0, code) == []
    assert _texts(validator, 1.1, code) == ["1234"]


@pytest.mark.parametrize("symbology", sorted(WEAK))
def test_a_weak_code_is_believed_the_second_time_within_half_a_second(
    symbology: Symbology,
) -> None:
    validator = ReadingValidator()
    assert _texts(validator, 1.0, _read(symbology)) == []
    assert _texts(validator, 1.5, _read(symbology)) == ["1234"]
    assert _texts(validator, 1.9, _read(symbology)) == ["1234"]
    assert _texts(validator, 2.5, _read(symbology)) == []


def test_a_linear_code_that_was_read_with_help_needs_a_second_time_in_video() -> None:
    validator = ReadingValidator()
    helped = _read(Symbology.CODE128, "CARD-1", step="along the bars")
    assert _texts(validator, 1.0, helped) == []
    assert _texts(validator, 1.1, helped) == ["CARD-1"]
    assert _texts(ReadingValidator(), 1.0, _read(Symbology.QR, "Q", step="levelled")) == ["Q"]


def test_another_text_or_another_kind_is_no_second_time() -> None:
    validator = ReadingValidator()
    assert _texts(validator, 1.0, _read(Symbology.CODE39, "A1")) == []
    assert _texts(validator, 1.1, _read(Symbology.CODE39, "A2")) == []
    assert _texts(validator, 1.2, _read(Symbology.CODABAR, "A1")) == []
    assert _texts(validator, 1.3, _read(Symbology.CODE39, "A1")) == ["A1"]


@pytest.mark.parametrize("symbology", sorted(WEAK))
def test_weak_codes_read_with_help_that_contradict_each_other_are_not_believed(
    symbology: Symbology,
) -> None:
    validator = ReadingValidator()
    one = _read(symbology, "GEFJES2", step="levelled")
    other = _read(symbology, "GEFJET9", step="levelled")
    right = _read(symbology, "GEFJES9")
    assert _texts(validator, 1.0, one, other) == []
    assert _texts(validator, 1.1, one, right) == []
    assert _texts(validator, 1.2, other) == []
    assert _texts(validator, 1.3, right) == ["GEFJES9"]
    assert _texts(validator, 2.0, one) == []
    assert _texts(validator, 2.1, one) == ["GEFJES2"]


def test_of_two_texts_of_one_code_with_one_check_digit_none_is_believed() -> None:
    """As zxing-cpp read a damaged code, at two heights; the frames that agree decide."""
    validator = ReadingValidator()
    right = replace(_read(Symbology.EAN13, "4121795167849", Box(162, 261, 380, 262)), looks=2)
    wrong = replace(_read(Symbology.EAN13, "4121375167849", Box(162, 256, 380, 257)), looks=2)
    assert _texts(validator, 1.0, wrong, right) == []
    assert _texts(validator, 1.1, right) == ["4121795167849"]
    aside = replace(wrong, box=Box(500, 440, 630, 441))
    assert _texts(validator, 1.2, aside, right) == ["4121375167849", "4121795167849"]


def test_twice_in_one_frame_is_once() -> None:
    assert _texts(ReadingValidator(), 1.0, _read(Symbology.ITF), _read(Symbology.ITF)) == []


@pytest.mark.parametrize(
    "box",
    [
        Box(0, 200, 300, 220),
        Box(300, 200, 639, 220),
        Box(200, 1, 220, 300),
        Box(200, 100, 220, 479),
        Box(0, 100, 200, 290),
    ],
)
def test_a_linear_code_that_is_cut_off_is_not_believed(box: Box) -> None:
    assert _texts(ReadingValidator(), 1.0, _read(Symbology.CODE128, box=box)) == []


def test_bars_that_run_out_of_the_frame_lengthwise_are_whole() -> None:
    near = Box(100, 0, 500, 120)
    assert _texts(ReadingValidator(), 1.0, _read(Symbology.CODE128, box=near)) == ["1234"]
    assert _texts(ReadingValidator(), 1.0, _read(Symbology.QR, box=Box(0, 0, 200, 200))) == ["1234"]


def test_what_is_not_believed_begins_no_showing_and_hides_no_other_code() -> None:
    view = ReadingDebouncer(5.0)
    false, true = _read(Symbology.CODE39, "STRIPE"), _read(Symbology.QR, "MEMBER-7")
    begun = view.begins([false, true], 1.0)
    assert begun is not None
    assert begun.code.text == "MEMBER-7"


def test_a_weak_code_on_a_still_picture_needs_two_steps() -> None:
    once = _read(Symbology.CODE39, "A1")
    assert validate_still([once, once]) == []
    assert validate_still([once, _read(Symbology.CODE39, "A1", step="halved")]) == [once]
    strong = _read(Symbology.CODE128)
    assert validate_still([strong, once]) == [strong]


@pytest.mark.parametrize("symbology", [Symbology.ITF, Symbology.CODABAR, Symbology.EAN8])
def test_what_zbar_sees_on_a_single_line_of_stripes_is_not_believed(symbology: Symbology) -> None:
    line, code = Box(606, 246, 606, 246), Box(606, 246, 606, 260)
    validator = ReadingValidator()
    for box, read_in_the_end in ((line, []), (code, ["745547"])):
        reading = _read(symbology, "745547", box, step="halved")
        reading = replace(reading, code=replace(reading.code, engine="zbar"))
        _texts(validator, 1.0, reading)
        assert _texts(validator, 1.1, reading) == read_in_the_end
        found = validate_still([reading, replace(reading, step="reduced")])
        assert [one.code.text for one in found] == read_in_the_end


def test_a_weak_code_at_the_edge_of_a_still_picture_is_not_believed() -> None:
    edge = Box(639, 258, 639, 258)  # as zbar placed one in stripes that fill the picture
    once = _read(Symbology.ITF, "764287", edge, step="at 45 degrees")
    assert validate_still([once, replace(once, step="halved")]) == []


def test_one_check_digit_on_a_still_picture_needs_a_variation_or_another_step() -> None:
    ean = _read(Symbology.EAN13)
    assert validate_still([ean]) == []
    assert validate_still([ean, replace(ean, step="zxing, look 2")]) == [ean]
    assert validate_still([replace(ean, step="halved"), ean]) == [ean]


def test_of_two_texts_in_one_place_the_one_read_more_often_counts() -> None:
    right = [_read(Symbology.CODE39, "A1", step=step) for step in ("zxing", "zbar", "halved")]
    wrong = [_read(Symbology.CODE39, "A7", step=step) for step in ("softened", "levelled")]
    assert [one.code.text for one in validate_still([*wrong, *right])] == ["A1"]
    beside = Box(100, 400, 400, 420)
    others = [_read(Symbology.CODE39, "B2", beside, step=step) for step in ("zxing", "zbar")]
    assert [one.code.text for one in validate_still([*right, *others])] == ["A1", "B2"]


def test_a_linear_code_that_was_read_with_help_alone_needs_a_second_step() -> None:
    helped = _read(Symbology.CODE128, "GY&-1", step="softened")
    assert validate_still([helped]) == []
    assert validate_still([helped, _read(Symbology.CODE128, "GY&-1", step="halved")]) == [helped]
    square = _read(Symbology.QR, "Q", step="softened")
    assert validate_still([square]) == [square]


def test_a_text_that_was_outvoted_in_its_place_is_dropped() -> None:
    right = [_read(Symbology.CODE128, "GYM-1", step=step) for step in ("zxing", "zbar", "halved")]
    wrong = [_read(Symbology.CODE128, "GY&-1", step=step) for step in ("softened", "levelled")]
    assert [one.code.text for one in validate_still([*wrong, *right])] == ["GYM-1"]


def test_a_part_of_a_code_that_zbar_takes_for_the_whole_is_not_believed() -> None:
    def by(engine: str, text: str) -> Reading:
        return Reading(Code(text, Symbology.CODE128, engine), MIDDLE, 640, 480, engine, looks=2)

    whole, part = by("zbar", "GYM-12"), by("zbar", "YM-12")
    validator = ReadingValidator()
    assert _texts(validator, 1.0, part, whole) == ["GYM-12"]
    assert _texts(validator, 1.2, part) == []
    assert _texts(validator, 1.9, part) == ["YM-12"]
    again = by("zbar", "GYM-12")
    other_step = Reading(part.code, MIDDLE, 640, 480, "softened")
    assert [one.code.text for one in validate_still([part, other_step, whole, again])] == []
    first, tenth = by("zxing", "GYM-1"), by("zxing", "GYM-12")
    assert _texts(ReadingValidator(), 1.0, first, tenth) == ["GYM-1", "GYM-12"]
    assert {one.code.text for one in validate_still([first, tenth])} == {"GYM-1", "GYM-12"}


def test_variations_of_one_step_are_not_enough_for_a_single_check_digit() -> None:
    def by(step: str, symbology: Symbology) -> Reading:
        return _read(symbology, "4006381333931", step=step)

    for symbology, believed in ((Symbology.EAN13, 0), (Symbology.CODE128, 1)):
        looks = [by(step, symbology) for step in ("across the bars", "across the bars, look 2")]
        assert len(validate_still(looks)) == believed
        assert len(validate_still([*looks, by("softened", symbology)])) == 1


def test_zbar_alone_is_believed_at_the_second_look() -> None:
    once = Reading(Code("12", Symbology.CODE128, "zbar"), MIDDLE, 640, 480, "zbar")
    assert _texts(ReadingValidator(), 1.0, once) == []
    assert _texts(ReadingValidator(), 1.0, replace(once, looks=2)) == ["12"]


def test_of_two_alphabets_zxing_s_is_taken() -> None:
    ours = Reading(Code("Ä-1", Symbology.QR, "zxing"), MIDDLE, 640, 480, "zxing")
    guess = Reading(Code("ﾄ-1", Symbology.QR, "zbar"), MIDDLE, 640, 480, "zbar")
    again = Reading(Code("ﾄ-1", Symbology.QR, "zbar"), MIDDLE, 640, 480, "halved")
    assert validate_still([guess, again, ours]) == [ours]
    assert validate_still([guess]) == [guess]


WEAKEST = sorted(WEAK - {Symbology.CODE39})


def test_a_code_39_two_engines_agree_on_is_believed_in_the_first_frame() -> None:
    alone, agreed = _by("zxing", "A1"), _by("zxing", "A1", agreed=True)
    assert _texts(ReadingValidator(), 1.0, alone) == []
    assert _texts(ReadingValidator(), 1.0, agreed) == ["A1"]


def test_what_two_engines_agree_on_counts_though_other_texts_come_up() -> None:
    helped = _by("zbar", "A1", step="levelled")
    validator = ReadingValidator()
    assert _texts(validator, 1.0, _by("zbar", "A7", step="levelled")) == []
    assert _texts(validator, 1.1, helped) == []
    assert _texts(validator, 1.2, helped) == []
    assert _texts(validator, 1.3, replace(helped, agreed=True)) == ["A1"]


@pytest.mark.parametrize("symbology", WEAKEST)
def test_the_weakest_kinds_wait_for_the_next_frame_though_engines_agree(
    symbology: Symbology,
) -> None:
    """Stripes that are one by chance are one for every engine."""
    agreed = _by("zxing", "12345670", symbology, agreed=True)
    validator = ReadingValidator()
    assert _texts(validator, 1.0, agreed) == []
    assert _texts(validator, 1.1, agreed) == ["12345670"]


@pytest.mark.parametrize("symbology", sorted(ONE_DIGIT))
def test_engines_that_contradict_each_other_on_one_check_digit_are_not_believed(
    symbology: Symbology,
) -> None:
    right = _by("zxing", "4121795167849", symbology, agreed=True)
    wrong = _by("tapirscan", "4121375167849", symbology, Box(100, 205, 400, 215), agreed=True)
    assert _texts(ReadingValidator(), 1.0, right, wrong) == []
    alone = replace(right, agreed=False, looks=2)
    assert _texts(ReadingValidator(), 1.0, alone, wrong) == [wrong.code.text]
    elsewhere = replace(wrong, box=Box(100, 440, 400, 450))
    texts = _texts(ReadingValidator(), 1.0, right, elsewhere)
    assert texts == ["4121795167849", "4121375167849"]


@pytest.mark.parametrize("symbology", sorted(ONE_DIGIT | {Symbology.CODE128, Symbology.CODE39}))
def test_zbar_alone_is_not_believed_of_bars_on_a_still(symbology: Symbology) -> None:
    once = _by("zbar", "4006381333931", symbology)
    assert _still(once) == []
    assert _still(once, _by("tapirscan", "4006381333931", symbology)) == ["4006381333931"]
    assert _still(_by("zbar", "MEMBER-7", Symbology.QR)) == ["MEMBER-7"]


@pytest.mark.parametrize("engine", ["zxing", "tapirscan"])
def test_the_others_are_believed_of_a_strong_code_without_help(engine: str) -> None:
    for symbology, believed in ((Symbology.CODE128, 1), (Symbology.CODE93, 1), (Symbology.ITF, 0)):
        assert len(_still(_by(engine, "1234", symbology))) == believed
    assert _still(_by(engine, "1234", Symbology.CODE128, step="levelled")) == []


@pytest.mark.parametrize("symbology", sorted(ONE_DIGIT))
def test_of_two_engines_on_a_still_none_outvotes_the_other_and_a_third_does(
    symbology: Symbology,
) -> None:
    def read(engine: str, text: str) -> Reading:
        return _by(engine, text, symbology)

    right, wrong = "4121795167849", "4121375167849"
    assert _still(read("zxing", right), read("tapirscan", wrong)) == []
    assert _still(read("zxing", right), read("tapirscan", wrong), read("zbar", right)) == [right]
    assert _still(read("zxing", wrong), read("tapirscan", right), read("zbar", right)) == [right]


def test_two_engines_outweigh_three_steps_of_one() -> None:
    right = [_by(engine, "A1") for engine in ("zxing", "tapirscan")]
    wrong = [_by("zbar", "A7", step=step) for step in ("zbar", "halved", "levelled")]
    assert _still(*wrong, *right) == ["A1"]


def test_of_a_qr_code_that_engines_spell_differently_the_majority_counts() -> None:
    ours, theirs = (
        [_by(engine, text, Symbology.QR) for engine in ("zxing", "tapirscan", "zbar")]
        for text in ("Ä-1", "ﾄ-1")
    )
    assert _still(ours[0], theirs[1], theirs[2]) == ["ﾄ-1"]
    assert _still(theirs[0], ours[1], ours[2]) == ["Ä-1"]
    assert _still(theirs[1], ours[0]) == ["Ä-1"]
    assert _still(theirs[2], ours[1]) == ["Ä-1"]
    more = [_by("zbar", "ﾄ-1", Symbology.QR, step=step) for step in ("halved", "levelled")]
    assert _still(ours[0], *more) == ["Ä-1"]  # engines count, not steps


def test_two_qr_codes_side_by_side_are_both_read() -> None:
    left, right = Box(100, 100, 200, 200), Box(210, 100, 310, 200)
    one, other = _by("zxing", "LEFT", Symbology.QR, left), _by("zxing", "R", Symbology.QR, right)
    assert _still(one, other) == ["LEFT", "R"]
    assert _still(one, _by("tapirscan", "R", Symbology.QR, right)) == ["LEFT", "R"]
    slanted = replace(other, box=Box(190, 100, 310, 200))  # upright boxes of two that are turned
    assert _still(one, slanted) == ["LEFT", "R"]
    by_another = replace(_by("tapirscan", "R", Symbology.QR), box=slanted.box)
    assert _still(one, by_another) == ["LEFT", "R"]
    within = replace(other, box=Box(140, 140, 160, 160))  # as one engine tells two apart
    assert _still(one, within) == ["LEFT", "R"]
    same = replace(by_another, box=Box(104, 97, 203, 200))
    assert _still(one, same) == ["LEFT"]


@pytest.mark.parametrize("engine", [engine.name for engine in ENGINES])
@pytest.mark.parametrize("symbology", Symbology)
def test_each_engine_s_word_is_weighed(engine: str, symbology: Symbology) -> None:
    read = [_by(engine, "1234", symbology, step=step) for step in (engine, "halved", "levelled")]
    assert _still(*read) == ["1234"]


def test_two_cards_side_by_side_are_two_codes_and_two_lines_of_one_are_not() -> None:
    left, right, below = Box(20, 200, 210, 202), Box(240, 204, 430, 206), Box(25, 230, 215, 232)
    pairs = {
        (left, right): True,
        (left, below): False,
        (_upright(left), _upright(right)): True,
        (_upright(left), _upright(below)): False,
    }
    texts = ["4006381333931", "9780306406157"]
    for boxes, both in pairs.items():
        placed = list(zip(texts, boxes, strict=True))
        agreed = [_by("zxing", text, Symbology.EAN13, box, agreed=True) for text, box in placed]
        assert _texts(ReadingValidator(), 1.0, *agreed) == (texts if both else [])
        engines = ("zxing", "tapirscan")
        of_each = [_by(engine, text, box=box) for text, box in placed for engine in engines]
        assert _still(*of_each) == (texts if both else [])


def _upright(box: Box) -> Box:
    return Box(box.top, box.left, box.bottom, box.right)


def test_of_the_weakest_kinds_two_texts_in_one_row_are_not_both_believed() -> None:
    boxes = Box(100, 200, 290, 202), Box(330, 204, 520, 206)
    found = [
        _by("zxing", text, Symbology.ITF, box, step=step)
        for text, box in zip(("123456", "654321"), boxes, strict=True)
        for step in ("zxing", "halved")
    ]
    assert _still(*found) == []
    assert _still(*found[:2]) == ["123456"]


@pytest.mark.parametrize("symbology", sorted(ONE_DIGIT))
def test_one_check_digit_read_with_help_needs_another_step_in_another_frame(
    symbology: Symbology,
) -> None:
    """A damaged 4963397742105 was 4963397768105 to one step in every frame."""
    sharpened = _read(symbology, "4963397768105", step="sharpened")
    validator = ReadingValidator()
    for at in (1.0, 1.1, 1.2):
        assert _texts(validator, at, sharpened) == []
    zbar = _by("zbar", "4963397768105", symbology)
    assert _texts(validator, 1.3, zbar) == ["4963397768105"]
    # What was believed once goes on for as long as it is read without a pause.
    for at in (1.7, 2.1, 2.5):
        assert _texts(validator, at, sharpened) == ["4963397768105"]
    assert _texts(validator, 3.1, sharpened) == []
    assert _texts(validator, 3.2, replace(sharpened, looks=2)) == ["4963397768105"]
