"""One scan per showing, and never two from one card."""

from kiosk.core.identification.codes import Code
from kiosk.scan.decode.reading import Box, Reading
from kiosk.scan.reader import ReadingDebouncer


def _code(text: str, size: int = 100) -> Reading:
    return Reading(Code(text), Box(10, 10, 10 + size, 10 + size), 640, 480)


A, B = _code("A"), _code("B", 60)


def _texts(view: ReadingDebouncer, at: float, *readings: Reading) -> str:
    begun = view.begins(readings, at)
    return begun.code.text if begun else ""


def test_the_same_code_in_view_is_one_scan_however_long() -> None:
    view = ReadingDebouncer(5.0)
    assert [_texts(view, at / 10, A) for at in range(200)] == ["A"] + [""] * 199


def test_a_code_that_was_away_is_a_new_scan() -> None:
    view = ReadingDebouncer(5.0)
    assert _texts(view, 0, A) == "A"
    assert _texts(view, 4.9, A) == ""
    assert _texts(view, 9.8) == ""
    assert _texts(view, 9.9, A) == "A"


def test_one_after_the_other_are_two_scans() -> None:
    view = ReadingDebouncer(5.0)
    assert [_texts(view, 0, A), _texts(view, 0.1, B), _texts(view, 0.2, A)] == ["A", "B", ""]


def test_only_the_prominent_one_of_two_counts() -> None:
    view = ReadingDebouncer(5.0)
    assert _texts(view, 0, A, B) == "A"
    assert _texts(view, 0.5, B, A) == ""  # they trade places for a frame
    assert _texts(view, 1.0, A, B) == ""


def test_the_other_one_counts_once_the_first_has_been_gone_for_a_while() -> None:
    view = ReadingDebouncer(5.0)
    assert _texts(view, 0, A, B) == "A"
    assert _texts(view, 0.5, B) == ""
    assert _texts(view, 0.9, B) == ""
    assert _texts(view, 1.0, B) == "B"


def test_a_showing_lasts_while_its_code_is_second_in_view() -> None:
    view = ReadingDebouncer(5.0)
    assert _texts(view, 0, A, B) == "A"
    for tenth in range(1, 100):
        assert _texts(view, tenth / 10, *((B, A) if tenth % 2 else (A, B))) == ""
    assert _texts(view, 11.0, A) == ""


def test_the_same_text_twice_in_view_is_one_code() -> None:
    view = ReadingDebouncer(5.0)
    assert _texts(view, 0, A, _code("A", 50)) == "A"


def test_a_cut_off_code_is_not_complete() -> None:
    assert A.complete
    assert not Reading(Code("A"), Box(0, 10, 100, 100), 640, 480).complete
    assert not Reading(Code("A"), Box(10, 10, 100, 479), 640, 480).complete
    assert Box.around([]) == Box(0, 0, 0, 0)
