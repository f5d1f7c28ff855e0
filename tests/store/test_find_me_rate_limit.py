"""Find me grows slower with every try, across restarts, and forgets slowly."""

from contextlib import closing
from pathlib import Path
from tempfile import TemporaryDirectory

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.store.device_settings import DeviceSettings
from kiosk.store.find_me_rate_limit import (
    DRAIN_S,
    FREE_POINTS,
    LONGEST_WAIT_S,
    StoredSearchRateLimit,
)
from kiosk.store.sqlite import Database

BOOT = 1000.0


class Clock:
    """Seconds, set by the test."""

    def __init__(self) -> None:
        self.now = BOOT

    def __call__(self) -> float:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def limit(device: DeviceSettings, clock: Clock) -> StoredSearchRateLimit:
    return StoredSearchRateLimit(device, clock)


def _fill(limit: StoredSearchRateLimit, points: int = FREE_POINTS) -> None:
    for _ in range(points):
        assert limit.spend(1) == 0


def test_a_few_tries_are_free_and_then_waits_grow(
    limit: StoredSearchRateLimit, clock: Clock
) -> None:
    _fill(limit)
    waits = []
    for _ in range(12):
        assert limit.spend(3) == 0
        waits.append(limit.spend(3))
        clock.now += waits[-1]
    assert waits[:2] == pytest.approx([8, 64], rel=0.1)
    assert waits == sorted(waits)
    assert max(waits) == LONGEST_WAIT_S


def test_a_try_that_comes_too_soon_is_not_counted(
    limit: StoredSearchRateLimit, clock: Clock
) -> None:
    _fill(limit, FREE_POINTS + 1)
    waits = [limit.spend(3) for _ in range(5)]
    assert waits == [2.0] * 5
    clock.now += 1.5
    assert limit.spend(3) == pytest.approx(0.5)


def test_points_are_forgotten_one_by_one(limit: StoredSearchRateLimit, clock: Clock) -> None:
    _fill(limit, FREE_POINTS + 1)
    clock.now += DRAIN_S * 3
    _fill(limit, 3)
    assert limit.spend(1) > 0


def test_a_refund_is_no_more_than_that(limit: StoredSearchRateLimit) -> None:
    limit.refund(4)
    _fill(limit, FREE_POINTS + 1)
    assert limit.spend(1) > 0
    limit.refund(1)
    assert limit.spend(1) == 0


def test_a_restart_wins_nothing(tmp_path: Path, clock: Clock) -> None:
    file = tmp_path / "kiosk.sqlite3"
    first = Database(file)
    _fill(StoredSearchRateLimit(DeviceSettings(first), clock), FREE_POINTS + 1)
    first.close()
    second = Database(file)
    assert StoredSearchRateLimit(DeviceSettings(second), clock).spend(1) == 2.0
    clock.now = 3.0  # the computer was started again as well
    again = StoredSearchRateLimit(DeviceSettings(second), clock)
    assert again.spend(1) == 2.0
    clock.now = 5.0
    assert again.spend(1) == 0
    second.close()


def test_nonsense_in_the_store_is_no_try(device: DeviceSettings, clock: Clock) -> None:
    device.set("find_me.tries", "nonsense")
    assert StoredSearchRateLimit(device, clock).spend(3) == 0


@settings(max_examples=25, deadline=None)
@given(gaps=st.lists(st.floats(0, 400), min_size=1, max_size=40))
def test_whoever_fishes_gets_few_tries(gaps: list[float]) -> None:
    clock, taken = Clock(), 0
    with TemporaryDirectory() as folder, closing(Database(Path(folder) / "k.sqlite3")) as database:
        limit = StoredSearchRateLimit(DeviceSettings(database), clock)
        for gap in gaps:
            clock.now += gap
            taken += limit.spend(3) == 0
    hours = (clock.now - BOOT) / 3600
    assert taken <= FREE_POINTS / 3 + 4 + 13 * hours
