"""The rate budget: never too many a minute, a share for everybody, and a rest after a 429."""

import random
import threading
import time
from collections import Counter
from collections.abc import Callable, Collection

import pytest

from kiosk.teamup.http.rate_budget import CEILINGS, SHARES, Priority, RateBudget, Shares
from tests.helpers.patience import PATIENCE_S

CHECKIN, LOOKUP, EVIDENCE, NOTE, SYNC, UNKNOWN_CODE = Priority


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


def _simulated(
    per_minute: int, wanting: Collection[Priority], seconds: float
) -> tuple[Counter[Priority], list[float]]:
    """What comes of kinds that all want more than there is: how many each, and when."""
    now, taken, times = 0.0, Counter[Priority](), list[float]()
    shares = Shares(per_minute, now)
    while now < seconds:
        for kind in wanting:
            if shares.wait(kind, wanting, now) <= 0:
                shares.take(kind)
                taken[kind] += 1
                times.append(now)
        now += 0.01
    return taken, times


@pytest.mark.parametrize("per_minute", [60, 200, 250, 6000])
def test_nobody_starves_however_much_the_others_want(per_minute: int) -> None:
    minutes = 10
    taken, times = _simulated(per_minute, list(Priority), minutes * 60)
    for kind, share in SHARES.items():
        # What may go at once does not flow in, up to a tenth; and a request is a whole one.
        assert taken[kind] >= 0.88 * share * per_minute * minutes - 2, kind
    assert _most_in_a_minute(times) <= per_minute


def test_what_one_leaves_goes_to_the_others_by_rank() -> None:
    taken, _ = _simulated(200, [CHECKIN, SYNC], 600)
    assert taken[SYNC] == pytest.approx(SHARES[SYNC] * 2000, rel=0.05)
    assert taken[CHECKIN] == pytest.approx((1 - SHARES[SYNC]) * 2000, rel=0.05)


@pytest.mark.parametrize("kind", sorted(set(Priority) - {UNKNOWN_CODE}))
def test_whoever_is_alone_gets_everything(kind: Priority) -> None:
    taken, _ = _simulated(200, [kind], 600)
    assert taken[kind] >= 0.95 * 2000


def test_unknown_codes_never_get_everything() -> None:
    taken, _ = _simulated(200, [UNKNOWN_CODE], 600)
    assert taken[UNKNOWN_CODE] <= CEILINGS[UNKNOWN_CODE] * 2000 + 8


def test_the_shares_are_all_there_is() -> None:
    assert set(SHARES) == set(Priority)
    assert sum(SHARES.values()) == pytest.approx(1.0)


def test_one_member_is_looked_up_at_once_while_a_long_queue_drains() -> None:
    now, kinds = 0.0, [CHECKIN, LOOKUP]
    shares = Shares(200, now)
    looked_up: list[float] = []
    while len(looked_up) < 4:
        wanting = kinds if now >= 60 else [CHECKIN]
        for kind in wanting:
            if shares.wait(kind, wanting, now) <= 0:
                shares.take(kind)
                if kind is LOOKUP:
                    looked_up.append(now)
        now += 0.01
    assert looked_up[-1] - 60 <= 1.5


@pytest.mark.parametrize("background", [EVIDENCE, NOTE, SYNC])
def test_the_background_leaves_half_of_a_burst_and_look_ups_a_fifth(background: Priority) -> None:
    budget = RateBudget(200, monotonic=Clock())
    assert _taken(budget, background) == 4
    # A look-up may use its share to the end; this one has enough of it.
    assert _taken(budget, LOOKUP) + _taken(budget, CHECKIN) == 4


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
    assert _most_in_a_minute(times) <= per_minute


def _most_in_a_minute(times: list[float]) -> int:
    """The most requests within any 60 seconds."""
    most = first = 0
    for last, moment in enumerate(times):
        while times[first] <= moment - 60:
            first += 1
        most = max(most, last - first + 1)
    return most


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


@pytest.mark.parametrize("kind", list(Priority))
def test_after_429_everything_rests_for_as_long_as_teamup_asks(kind: Priority) -> None:
    clock = Clock()
    budget = RateBudget(200, monotonic=clock)
    assert budget.slow_down(10.0) == 10.0
    clock.now += 9.9
    assert budget.held_for(kind) == pytest.approx(0.1)
    assert not budget.acquire(kind, timeout_s=0)
    clock.now += 3.0
    assert budget.acquire(kind, timeout_s=0)


def test_a_longer_rest_is_not_cut_short() -> None:
    budget = RateBudget(200, monotonic=Clock())
    budget.slow_down(60.0)
    budget.slow_down(1.0)
    assert budget.held_for(SYNC) == 60.0


def test_after_a_rest_check_ins_go_first_and_not_all_at_once() -> None:
    now = 1000.0
    shares = Shares(200, now)
    shares.hold(list(Priority), now + 30)
    order: list[Priority] = []
    while now < 1033:
        for kind in reversed(Priority):
            if shares.wait(kind, list(Priority), now) <= 0:
                shares.take(kind)
                order.append(kind)
        now += 0.01
    assert order[:2] == [CHECKIN, CHECKIN]
    assert len(order) <= 3 * 3.2 + 1


def test_without_a_word_how_long_the_rests_grow_with_jitter_until_an_answer() -> None:
    clock = Clock()
    budget = RateBudget(200, monotonic=clock, rng=random.Random(7))
    rests = []
    for _ in range(8):
        rests.append(budget.slow_down(None))
        clock.now += rests[-1] + 0.01
    for number, rest in enumerate(rests):
        highest = min(120.0, 5.0 * 2**number)
        assert highest / 2 <= rest <= highest
    budget.answered()
    assert budget.slow_down(None) <= 5.0


def test_requests_refused_together_are_one_refusal() -> None:
    clock = Clock()
    budget = RateBudget(200, monotonic=clock)
    first = budget.slow_down(None)
    budget.answered()  # to a request that had been under way before
    clock.now += 1
    assert budget.slow_down(None) == pytest.approx(first - 1)
    clock.now += first
    assert 5.0 <= budget.slow_down(None) <= 10.0


def test_a_token_of_its_own_rests_by_itself() -> None:
    budget = RateBudget(200, monotonic=Clock())
    budget.slow_down(60.0, set(Priority) - {CHECKIN})
    assert budget.acquire(CHECKIN, timeout_s=0)
    assert not budget.acquire(LOOKUP, timeout_s=0)


def test_nobody_waits_for_what_cannot_come_in_time() -> None:
    clock = Clock()  # it stands still: whoever waited would wait for ever
    budget = RateBudget(200, monotonic=clock)
    budget.slow_down(30.0)
    assert not budget.acquire(LOOKUP, timeout_s=20.0)
    assert not budget.has_room(LOOKUP, 1, within_s=20.0)
    assert budget.has_room(LOOKUP, 1, within_s=31.0)


def test_a_look_up_that_cannot_come_to_its_end_has_no_room() -> None:
    budget = RateBudget(200, monotonic=Clock())
    assert budget.has_room(LOOKUP, 4, within_s=1.5)
    _taken(budget, CHECKIN)
    assert budget.has_room(LOOKUP, 4, within_s=1.5)  # 3.2 a second flow in
    assert not budget.has_room(LOOKUP, 4, within_s=1.0)
    assert not budget.has_room(LOOKUP, 400, within_s=60.0)


def test_those_at_the_screen_go_first_then_check_ins_then_the_directory() -> None:
    clock = Clock()
    budget = RateBudget(600, monotonic=clock)
    _taken(budget, SYNC)
    _taken(budget, CHECKIN)
    order: list[Priority] = []

    def take(priority: Priority) -> None:
        assert budget.acquire(priority)
        order.append(priority)

    threads = [threading.Thread(target=take, args=(it,)) for it in (SYNC, LOOKUP, CHECKIN)]
    for thread in threads:
        thread.start()
    _until(lambda: clock.asked_by >= {thread.name for thread in threads})  # all of them wait
    # So much flows in that one may go; the directory waits until its share is due.
    for number, requests in enumerate((1.1, 1.0, 6.0), start=1):
        clock.now += requests / 9.6
        _until(lambda number=number: len(order) >= number)  # type: ignore[misc]
    for thread in threads:
        thread.join()
    assert order == [LOOKUP, CHECKIN, SYNC]


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
