"""Codes nobody is known by: each is asked about once, and all of them within bounds."""

import threading
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from kiosk.core.admission.members import CustomerId, MemberRecord
from kiosk.core.errors import TeamUpError, TooManyRequests, Unanswered
from kiosk.simulator import Simulator
from kiosk.teamup.client import TeamUp
from kiosk.teamup.http.rate_budget import CEILINGS, Priority, RateBudget
from kiosk.teamup.lookups.unknown_codes import MAX_CONCURRENT, UnknownCodes
from tests.helpers.patience import PATIENCE_S
from tests.helpers.rawserver import wait_until
from tests.helpers.still_clock import StillClock
from tests.teamup.making import a_client

NOBODY = CustomerId(999_999)


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def client(simulator: Simulator) -> Iterator[TeamUp]:
    made = a_client(simulator.base_url)
    yield made
    made.close()


@pytest.fixture
def codes(client: TeamUp, clock: StillClock) -> UnknownCodes:
    return UnknownCodes(client, monotonic=clock)


def _ask_nobody(codes: UnknownCodes) -> None:
    assert codes.fetch_member(NOBODY, deadline_s=PATIENCE_S) is None
    assert codes.find_by_email("Nobody@example.org", deadline_s=PATIENCE_S) == ()


def test_that_there_is_nobody_is_remembered_for_a_while(
    codes: UnknownCodes, simulator: Simulator, clock: StillClock
) -> None:
    for _ in range(10):
        _ask_nobody(codes)
    assert len(simulator.requests) == 2
    clock.now += 61
    _ask_nobody(codes)
    assert len(simulator.requests) == 4


def test_a_sync_forgets_it(codes: UnknownCodes, simulator: Simulator) -> None:
    _ask_nobody(codes)
    codes.forget()
    _ask_nobody(codes)
    assert len(simulator.requests) == 4


def test_a_read_that_brings_the_member_forgets_it(
    codes: UnknownCodes, simulator: Simulator, client: TeamUp
) -> None:
    who = simulator.gym.character("regular")
    simulator.gym.customers.pop(who.id)
    assert codes.fetch_member(CustomerId(who.id), deadline_s=PATIENCE_S) is None
    assert codes.find_by_email(str(who.email), deadline_s=PATIENCE_S) == ()
    simulator.gym.customers[who.id] = who
    record = client.fetch_member(CustomerId(who.id), deadline_s=PATIENCE_S)
    assert record is not None
    codes.has_read(record)
    assert codes.fetch_member(CustomerId(who.id), deadline_s=PATIENCE_S) is not None
    assert len(codes.find_by_email(str(who.email), deadline_s=PATIENCE_S)) == 1


def test_failures_are_not_remembered(codes: UnknownCodes, simulator: Simulator) -> None:
    simulator.faults.add("503", path="*", times=2)
    for ask in (
        lambda: codes.fetch_member(NOBODY, deadline_s=PATIENCE_S),
        lambda: codes.find_by_email("nobody@example.org", deadline_s=PATIENCE_S),
    ):
        with pytest.raises(TeamUpError):
            ask()
    _ask_nobody(codes)


def test_whether_check_ins_are_on_is_asked_once_for_many_cards(
    codes: UnknownCodes, simulator: Simulator, clock: StillClock
) -> None:
    for _ in range(300):
        assert codes.fetch_checkins_on(deadline_s=PATIENCE_S)
    assert len(simulator.requests) == 1
    clock.now += 11
    codes.fetch_checkins_on(deadline_s=PATIENCE_S)
    assert len(simulator.requests) == 2


def test_nothing_is_remembered_for_true_while_teamup_does_not_answer(
    codes: UnknownCodes, simulator: Simulator, client: TeamUp
) -> None:
    assert codes.fetch_checkins_on(deadline_s=PATIENCE_S)
    simulator.stop()
    with pytest.raises(TeamUpError):
        client.venues()  # some other request has noticed
    with pytest.raises(TeamUpError):
        codes.fetch_checkins_on(deadline_s=PATIENCE_S)


class Slow:
    """A TeamUp that answers when it is told to."""

    online = True

    def __init__(self) -> None:
        self.asked: list[object] = []
        self.go = threading.Event()
        self.error: Exception | None = None

    def fetch_member(self, customer: CustomerId, **more: Any) -> MemberRecord | None:
        assert more["priority"] is Priority.UNKNOWN_CODE
        self.asked.append(customer)
        self.go.wait(PATIENCE_S)
        if self.error is not None:
            raise self.error
        return None

    def find_by_email(self, email: str, **_: Any) -> tuple[MemberRecord, ...]:
        raise AssertionError(email)

    def fetch_checkins_on(self, **_: Any) -> bool | None:
        raise AssertionError


def _asked_by(count: int, ask: Callable[[int], object], slow: Slow, ready: int) -> list[object]:
    """What so many threads get that ask at the same time."""

    def tried(number: int) -> object:
        try:
            return ask(number)
        except Exception as error:
            return error

    with ThreadPoolExecutor(count) as pool:
        asking = [pool.submit(tried, number) for number in range(count)]
        wait_until(lambda: len(slow.asked) + sum(it.done() for it in asking) >= ready)
        slow.go.set()
        return [it.result() for it in asking]


@pytest.mark.parametrize("error", [None, Unanswered("No answer."), RuntimeError("a bug")])
def test_whoever_asks_at_the_same_time_gets_the_same_answer(error: Exception | None) -> None:
    slow = Slow()
    slow.error = error
    codes = UnknownCodes(slow)
    answers = _asked_by(
        8, lambda _: codes.fetch_member(NOBODY, deadline_s=PATIENCE_S), slow, ready=1
    )
    if error is None:
        assert answers == [None] * 8
        assert len(slow.asked) == 1
    else:
        assert all(isinstance(answer, Exception) for answer in answers)


def test_only_a_few_are_asked_about_at_a_time() -> None:
    slow = Slow()
    codes = UnknownCodes(slow)
    answers = _asked_by(
        12, lambda number: codes.fetch_member(CustomerId(number), deadline_s=PATIENCE_S), slow, 12
    )
    assert len(slow.asked) == MAX_CONCURRENT
    assert sum(isinstance(answer, TooManyRequests) for answer in answers) == 12 - MAX_CONCURRENT


def test_whoever_waits_for_anothers_answer_does_not_wait_for_ever() -> None:
    slow = Slow()
    codes = UnknownCodes(slow)
    first = threading.Thread(target=lambda: codes.fetch_member(NOBODY, deadline_s=PATIENCE_S))
    first.start()
    wait_until(lambda: slow.asked)
    with pytest.raises(Unanswered):
        codes.fetch_member(NOBODY, deadline_s=0.05)
    slow.go.set()
    first.join(PATIENCE_S)


def test_what_was_asked_before_a_sync_ended_is_not_remembered_after_it() -> None:
    slow = Slow()
    codes = UnknownCodes(slow)
    first = threading.Thread(target=lambda: codes.fetch_member(NOBODY, deadline_s=PATIENCE_S))
    first.start()
    wait_until(lambda: slow.asked)
    codes.forget()
    slow.go.set()
    first.join(PATIENCE_S)
    codes.fetch_member(NOBODY, deadline_s=PATIENCE_S)
    assert len(slow.asked) == 2


def test_three_hundred_made_up_codes_leave_the_allowance_to_members(
    simulator: Simulator, clock: StillClock
) -> None:
    budget = RateBudget(200, monotonic=clock)
    client = a_client(simulator.base_url, budget=budget)
    codes = UnknownCodes(client, monotonic=clock)
    for number in range(300):
        clock.now += 0.2  # for a minute, five a second
        try:
            assert codes.fetch_member(CustomerId(900_000 + number), deadline_s=1.5) is None
        except TooManyRequests:
            continue
    assert len(simulator.requests) <= CEILINGS[Priority.UNKNOWN_CODE] * 200 + 8
    taken = 0
    for _ in range(600):
        clock.now += 0.1
        while budget.acquire(Priority.CHECKIN, timeout_s=0):
            taken += 1
    assert taken >= 0.95 * 200
    client.close()
