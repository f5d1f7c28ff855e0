"""Times and text on their way into the database."""

from datetime import UTC, datetime, timedelta, timezone

import pytest
from hypothesis import given
from hypothesis import strategies as st

from kiosk.store.sql_types import local_text, micros, storable, utc_text

TIMES = st.datetimes(
    min_value=datetime(1971, 1, 1),
    max_value=datetime(2200, 1, 1),
    timezones=st.integers(-14 * 60, 14 * 60).map(lambda m: timezone(timedelta(minutes=m))),
)


@given(TIMES)
def test_a_time_comes_back_with_its_offset(at: datetime) -> None:
    back = datetime.fromisoformat(local_text(at))
    assert (back, back.utcoffset()) == (at, at.utcoffset())
    assert datetime.fromisoformat(utc_text(at)) == at
    assert datetime(1970, 1, 1, tzinfo=UTC) + timedelta(microseconds=micros(at)) == at


@given(TIMES, TIMES)
def test_text_and_numbers_sort_as_time_does(one: datetime, other: datetime) -> None:
    assert (one < other) == (utc_text(one) < utc_text(other)) == (micros(one) < micros(other))


@pytest.mark.parametrize("write", [local_text, utc_text, micros])
def test_a_time_without_a_zone_is_refused(write: object) -> None:
    assert callable(write)
    with pytest.raises(ValueError, match="time zone"):
        write(datetime(2026, 1, 1))


@given(st.text())
def test_text_that_is_fine_stays_as_it_is(text: str) -> None:
    assert storable(text) == text
