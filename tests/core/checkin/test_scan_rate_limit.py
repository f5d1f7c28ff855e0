"""A pace that people never reach, and that nothing gets past."""

import pytest

from kiosk.core.checkin.debounce import SCAN_BURST, SCANS_PER_SECOND, ScanRateLimit


def _begun(pace: ScanRateLimit, now: float) -> int:
    count = 0
    while pace.wait_s(now) <= 0:
        pace.begin()
        count += 1
    return count


def test_people_never_wait() -> None:
    pace = ScanRateLimit(0.0)
    for number in range(10_000):
        now = number / 4
        assert pace.wait_s(now) == 0
        pace.begin()


def test_a_flood_is_let_through_at_a_pace() -> None:
    pace, now, begun = ScanRateLimit(0.0), 0.0, 0
    for _ in range(6000):
        begun += _begun(pace, now)
        now += 0.01
    assert begun <= SCAN_BURST + SCANS_PER_SECOND * 60
    assert begun >= 0.95 * SCANS_PER_SECOND * 60


def test_it_tells_how_long() -> None:
    pace = ScanRateLimit(0.0)
    _begun(pace, 0.0)
    wait = pace.wait_s(0.0)
    assert 0 < wait <= 1 / SCANS_PER_SECOND + 1e-9
    assert pace.wait_s(wait) == pytest.approx(0.0, abs=1e-9)


def test_a_clock_that_stands_still_or_goes_back_gives_nothing() -> None:
    pace = ScanRateLimit(100.0)
    _begun(pace, 100.0)
    assert pace.wait_s(50.0) > 0
    assert pace.wait_s(100.0) > 0
