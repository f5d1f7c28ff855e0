"""The rate budget: never too many a minute, and people before the directory."""

import random
import threading
import time
from collections.abc import Callable

import pytest

from kiosk.teamup.budget import Priority, RateBudget
from tests.helpers.patience import PATIENCE_S

CHECKIN, LOOKUP, NOTE, SYNC = Priority


class Clock:
    """A clock that stands still until told otherwise."""

    def __init__(self) -> None:
        self.now = 1000.0
        self.asked_by: set[str] = set()

    def __call__(self) -> float:
        self.asked_by.add(threading.current_thread().name)
        return self.now


def _until(true: Callable[[], bool]) -> None:
    end = time.monotonic() + PATIENCE_S
    while not true():
        assert time.monotonic() < end
        time.sleep(0.005)


def _taken(budget: RateBudget, priority: Priority) -> int:
    """How many requests may go at once."""
    count = 0
    while budget.acquire(priority, timeout_s=0):
        count += 1
    return count


@pytest.mark.parametrize("background", [NOTE, SYNC])
def test_notes_and_the_directory_leave_half_and_look_ups_a_fifth(background: Priority) -> None:
    budget = RateBudget(200, monotonic=Clock())
    assert _taken(budget, background) == 4
    assert _taken(budget, LOOKUP) == 2
    assert _taken(budget, CHECKIN) == 2


@pytest.mark.parametrize("per_minute", [1, 2, 7, 60, 200, 250])
def test_never_more_than_allowed_in_any_minute(per_minute: int) -> None:
    clock, rng = Clock(), random.Random(per_minute)
    budget = RateBudget(per_minute, monotonic=clock)
    times: list[float] = []
    for _ in range(3000):
        clock.now += rng.choice((0.0, 0.0, 0.1, 1.0, 10.0))
        if budget.acquire(CHECKIN, timeout_s=0):
            times.append(clock.now)
    assert times
    for index, first in enumerate(times):
        assert sum(first <= other < first + 60 for other in times[index:]) <= max(per_minute, 1)


@pytest.mark.parametrize("per_minute", [60, 200, 250, 6000])
def test_a_long_queue_gets_nearly_all_that_is_allowed(per_minute: int) -> None:
    clock = Clock()
    budget = RateBudget(per_minute, monotonic=clock)
    taken = 0
    for _ in range(60 * 10):
        taken += _taken(budget, CHECKIN)
        clock.now += 0.1
    assert 0.95 * per_minute <= taken <= per_minute


def test_fills_up_again() -> None:
    clock = Clock()
    budget = RateBudget(100, monotonic=clock)
    assert _taken(budget, CHECKIN) == 4
    clock.now += 60
    assert _taken(budget, CHECKIN) == 4


def test_after_429_only_check_ins_go() -> None:
    clock = Clock()
    budget = RateBudget(200, monotonic=clock)
    budget.pause(10)
    assert not budget.acquire(SYNC, timeout_s=0)
    assert not budget.acquire(LOOKUP, timeout_s=0)
    assert budget.acquire(CHECKIN, timeout_s=0)
    clock.now += 11
    assert budget.acquire(SYNC, timeout_s=0)


def test_a_waiting_check_in_goes_before_a_waiting_sync() -> None:
    clock = Clock()
    budget = RateBudget(600, monotonic=clock)
    _taken(budget, CHECKIN)
    order: list[Priority] = []

    def take(priority: Priority) -> None:
        assert budget.acquire(priority)
        order.append(priority)

    threads = [threading.Thread(target=take, args=(it,)) for it in (SYNC, LOOKUP, CHECKIN)]
    for thread in threads:
        thread.start()
    _until(lambda: clock.asked_by >= {thread.name for thread in threads})  # all of them wait
    # So much flows in that two may go, and after the more important one the other may not.
    for number, tokens in enumerate((6.0, 7.7, 1.0), start=1):
        clock.now += tokens / 9.6
        _until(lambda number=number: len(order) >= number)  # type: ignore[misc]
    for thread in threads:
        thread.join()
    assert order == [CHECKIN, LOOKUP, SYNC]


def test_a_wait_can_be_stopped() -> None:
    budget = RateBudget(1)
    assert budget.acquire(SYNC)
    stop = threading.Event()
    result: list[bool] = []
    thread = threading.Thread(target=lambda: result.append(budget.acquire(SYNC, stop=stop)))
    thread.start()
    stop.set()
    thread.join(PATIENCE_S)
    assert result == [False]


def test_a_wait_has_an_end() -> None:
    budget = RateBudget(1)
    assert budget.acquire(CHECKIN)
    assert not budget.acquire(CHECKIN, timeout_s=0.05)


def test_needs_something_to_give() -> None:
    with pytest.raises(ValueError, match="at least one"):
        RateBudget(0)
