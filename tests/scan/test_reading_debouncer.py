"""One scan per showing, and never two from one card."""

import pytest

from kiosk.core.identification.codes import Code, Symbology
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


def _weak(text: str) -> Reading:
    return Reading(Code(text, Symbology.ITF), Box(10, 10, 110, 110), 640, 480)


def _goes_on(view: ReadingDebouncer, *times: float) -> str:
    begun = [view.goes_on(at) for at in times]
    return "".join(reading.code.text for reading in begun if reading is not None)


def test_a_showing_goes_on_in_pictures_that_are_like_the_last_one() -> None:
    view = ReadingDebouncer(5.0)
    assert _texts(view, 0, A) == "A"
    assert _goes_on(view, *range(1, 60)) == ""
    assert _texts(view, 63.9, A) == ""
    assert _texts(view, 68.8) == ""
    assert _texts(view, 69.0, A) == "A"


def test_an_empty_view_that_goes_on_holds_no_showing_open() -> None:
    view = ReadingDebouncer(5.0)
    assert _texts(view, 0, A) == "A"
    assert _texts(view, 0.1) == ""
    assert _goes_on(view, 1, 2, 3, 4, 5) == ""
    assert _texts(view, 5.1, A) == "A"


def test_what_was_beside_a_code_stays_beside_it_in_pictures_like_the_last_one() -> None:
    view = ReadingDebouncer(5.0)
    assert _texts(view, 0, A, B) == "A"
    assert _texts(view, 0.5, A) == ""  # this time B was not read
    assert _goes_on(view, *(tenth / 10 for tenth in range(6, 300))) == ""
    assert _texts(view, 30.5, B) == ""  # the card leaves the picture, A first
    assert _texts(view, 31.6, B) == "B"


def test_the_other_one_counts_after_a_while_also_where_nothing_moves() -> None:
    view = ReadingDebouncer(0.2)
    assert _texts(view, 0, A, B) == "A"
    assert _texts(view, 0.5, B) == ""
    assert _goes_on(view, 0.7, 0.9) == ""
    assert _goes_on(view, 1.0) == "B"


@pytest.mark.parametrize(("rescan", "until"), [(5.0, 5.0), (3600.0, 30.0)])
def test_a_code_that_was_not_found_again_needs_a_search(rescan: float, until: float) -> None:
    view = ReadingDebouncer(rescan)
    assert not view.needs_search(0)
    _texts(view, 0, A)
    assert not view.needs_search(0.1)
    _texts(view, 1, A)
    _texts(view, 1.1)
    assert view.needs_search(1.2)
    assert view.needs_search(1 + until - 0.1)
    assert not view.needs_search(1 + until)


def test_a_reading_that_is_not_sure_needs_a_search_but_not_one_that_never_will_be() -> None:
    view = ReadingDebouncer(5.0)
    assert _texts(view, 0, Reading(Code("A"), Box(0, 10, 100, 100), 640, 480)) == "A"
    view = ReadingDebouncer(5.0)
    cut_off = Reading(Code("12", Symbology.CODE128), Box(0, 10, 100, 100), 640, 480)
    assert cut_off.cut_off
    assert _texts(view, 0, cut_off) == ""
    assert not view.needs_search(0)
    assert _texts(view, 1, _weak("34")) == ""
    assert view.needs_search(5.9)
    assert not view.needs_search(6)


def test_a_weak_code_of_a_showing_under_way_needs_its_second_reading_and_no_more() -> None:
    view = ReadingDebouncer(5.0)
    assert _texts(view, 0, _weak("34")) == ""
    assert _texts(view, 0.1, _weak("34")) == "34"
    assert _goes_on(view, *range(1, 20)) == ""
    assert _texts(view, 20, _weak("34")) == ""
    assert view.needs_search(20.0)
    assert _texts(view, 20.1, _weak("34")) == ""
    assert not view.needs_search(20.1)


def test_a_code_that_is_no_longer_sure_is_still_the_same_showing() -> None:
    """A card left on the counter, of which a step reads a frame now and then."""
    view = ReadingDebouncer(5.0)
    assert [_texts(view, at, _weak("34")) for at in (0, 0.1)] == ["", "34"]
    for step in range(1, 20):
        assert _texts(view, 0.1 + 0.7 * step, _weak("34")) == ""
    assert [_texts(view, at, _weak("34")) for at in (13.5, 13.6)] == ["", ""]
    assert _texts(view, 18.7, _weak("34")) == ""
    assert _texts(view, 18.8, _weak("34")) == "34"
