"""What a wrong clock means for the staff and for the visits."""

from datetime import UTC, date, datetime, timedelta
from zoneinfo import ZoneInfo

import pytest

from kiosk.core.clock import (
    CLOCK_OK,
    EARLIEST_POSSIBLE,
    STOP_BEYOND,
    WARN_BEYOND,
    check_clock,
    seconds_before,
)

NOW = datetime(2026, 11, 23, 18, 2, tzinfo=UTC)
SECOND = timedelta(seconds=1)


def test_limits() -> None:
    assert timedelta(minutes=2) == WARN_BEYOND
    assert timedelta(days=1) == STOP_BEYOND


@pytest.mark.parametrize("ahead", [timedelta(0), SECOND, WARN_BEYOND, -WARN_BEYOND])
def test_a_clock_that_is_near_enough(ahead: timedelta) -> None:
    assert check_clock(NOW, ahead) == CLOCK_OK
    assert CLOCK_OK.trouble == ""
    assert CLOCK_OK.usable
    assert CLOCK_OK.correction == timedelta(0)


@pytest.mark.parametrize(
    ("ahead", "how"),
    [
        (WARN_BEYOND + SECOND, "2 minutes behind TeamUp's"),
        (-WARN_BEYOND - SECOND, "2 minutes ahead of TeamUp's"),
        (timedelta(minutes=119), "119 minutes behind"),
        (timedelta(minutes=120), "2 hours behind"),
        (STOP_BEYOND, "24 hours behind"),
        (-STOP_BEYOND, "24 hours ahead of"),
    ],
)
def test_staff_are_told_and_visits_go_by_teamups_time(ahead: timedelta, how: str) -> None:
    state = check_clock(NOW, ahead)
    assert how in state.trouble
    assert "dated by TeamUp's time" in state.trouble
    assert state.usable
    assert state.correction == ahead


@pytest.mark.parametrize(
    ("ahead", "how"),
    [
        (STOP_BEYOND + SECOND, "24 hours behind"),
        (-STOP_BEYOND - SECOND, "24 hours ahead of"),
        (timedelta(hours=47), "47 hours behind"),
        (timedelta(hours=48), "2 days behind"),
        (-timedelta(days=300), "300 days ahead of"),
    ],
)
def test_beyond_a_day_nothing_is_written(ahead: timedelta, how: str) -> None:
    state = check_clock(NOW, ahead)
    assert how in state.trouble
    assert "It says 2026-11-23, 18:02." in state.trouble
    assert "Nobody can be checked in" in state.trouble
    assert not state.usable
    assert state.correction == timedelta(0)


def test_without_teamups_time_only_the_impossible_is_refused() -> None:
    assert check_clock(EARLIEST_POSSIBLE, None) == CLOCK_OK
    state = check_clock(EARLIEST_POSSIBLE - SECOND, None)
    assert "says 2025-12-31, which cannot be" in state.trouble
    assert not state.usable
    assert check_clock(EARLIEST_POSSIBLE - SECOND, timedelta(0)) == CLOCK_OK


def test_earlier_counts_true_seconds_also_when_clocks_are_changed() -> None:
    berlin = ZoneInfo("Europe/Berlin")
    now = datetime(2026, 10, 25, 2, 0, 5, tzinfo=berlin, fold=1)  # 2:00 for the second time
    seen = seconds_before(now, 10)
    assert (seen.hour, seen.minute, seen.second, seen.fold) == (2, 59, 55, 0)
    assert seen.astimezone(UTC) == now.astimezone(UTC) - timedelta(seconds=10)
    after_midnight = datetime(2026, 3, 2, 0, 0, 7, tzinfo=berlin)
    assert seconds_before(after_midnight, 18).date() == date(2026, 3, 1)


def test_nothing_was_seen_later_than_now() -> None:
    now = datetime(2026, 3, 2, 18, 2, tzinfo=UTC)
    assert seconds_before(now, -3) == seconds_before(now, 0) == now
