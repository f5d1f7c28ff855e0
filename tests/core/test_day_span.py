"""Spans of the day: written as two times, also over midnight."""

from datetime import UTC, time

import pytest

from kiosk.core.clock import DaySpan


def test_a_span_over_midnight_holds_the_night() -> None:
    night = DaySpan.read("22:00-06:00")
    for moment, held in (((21, 59), False), ((22, 0), True), ((0, 0), True), ((6, 0), False)):
        assert night.holds(time(*moment)) is held
    assert night.holds(time(23, tzinfo=UTC))


def test_a_span_within_a_day() -> None:
    noon = DaySpan.read(" 9:30 – 17:05 ")
    assert noon == DaySpan(time(9, 30), time(17, 5))
    for moment, held in (((9, 29), False), ((9, 30), True), ((17, 4), True), ((17, 5), False)):
        assert noon.holds(time(*moment)) is held


@pytest.mark.parametrize("text", ["", "22-06", "24:00-06:00", "22:00-06:60", "22:00", "a"])
def test_what_is_no_span_is_refused(text: str) -> None:
    with pytest.raises(ValueError, match="two times of day"):
        DaySpan.read(text)


def test_a_span_that_ends_where_it_begins_is_refused() -> None:
    with pytest.raises(ValueError, match="different times"):
        DaySpan.read("08:00-08:00")
