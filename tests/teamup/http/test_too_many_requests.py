"""After a 429, on whatever call, everything of that token rests."""

from collections.abc import Callable, Iterator
from datetime import date
from typing import Literal

import pytest

from kiosk.core.admission.members import CustomerId, CustomerMembershipId
from kiosk.core.errors import TeamUpError, TooManyRequests
from kiosk.simulator import Gym, Simulator
from kiosk.teamup.client import TeamUp
from kiosk.teamup.http.rate_budget import Priority, RateBudget
from tests.helpers.still_clock import StillClock
from tests.teamup.making import QUICK, a_checkin, a_client

DAY = date(2026, 7, 1)
CALLS: dict[str, Callable[[TeamUp], object]] = {
    "check-in": lambda client: client.check_in(a_checkin(customer=1, membership=None)),
    "member": lambda client: client.fetch_member(CustomerId(1), deadline_s=0.5),
    "e-mail": lambda client: client.find_by_email("ana@example.org", deadline_s=0.5),
    "settings": lambda client: client.fetch_checkins_on(deadline_s=0.5),
    "report": lambda client: client.report_rows(CustomerId(1)),
    "use count": lambda client: client.uses(CustomerMembershipId(1), DAY),
    "attendances": lambda client: client.classes_on(CustomerId(1), DAY),
    "visits": lambda client: client.visits.visits_before(
        CustomerId(1), DAY, most=100, deadline_s=0.5
    ),
    "card": lambda client: client.write_card(CustomerId(1), "AB 1"),
    "venues": lambda client: client.venues(),
}


@pytest.fixture
def clock() -> StillClock:
    return StillClock()


@pytest.fixture
def client(simulator: Simulator, clock: StillClock) -> Iterator[TeamUp]:
    budget = RateBudget(100_000, monotonic=clock)
    made = a_client(simulator.base_url, budget=budget, limits=QUICK)
    yield made
    made.close()


@pytest.mark.parametrize("refused", CALLS)
def test_a_429_on_any_call_rests_every_call(
    refused: str, client: TeamUp, simulator: Simulator, clock: StillClock
) -> None:
    simulator.faults.add("429", path="*", retry_after=30)
    with pytest.raises(TooManyRequests):
        CALLS[refused](client)
    assert len(simulator.requests) == 1
    for call in CALLS.values():
        with pytest.raises(TooManyRequests) as caught:
            call(client)
        assert caught.value.retry_after == pytest.approx(30)
    assert len(simulator.requests) == 1
    clock.now += 31
    assert client.fetch_checkins_on(deadline_s=0.5)


@pytest.mark.parametrize("form", ["seconds", "date"])
def test_retry_after_is_obeyed_in_both_forms(
    form: Literal["seconds", "date"], client: TeamUp, simulator: Simulator, clock: StillClock
) -> None:
    simulator.faults.add("429", path="*", retry_after=40, retry_after_form=form)
    with pytest.raises(TooManyRequests):
        client.fetch_checkins_on(deadline_s=0.5)
    clock.now += 37
    with pytest.raises(TooManyRequests):
        client.fetch_checkins_on(deadline_s=0.5)
    clock.now += 5
    assert client.fetch_checkins_on(deadline_s=0.5)
    assert len(simulator.requests) == 2


def test_an_absurd_retry_after_is_bounded(
    client: TeamUp, simulator: Simulator, clock: StillClock
) -> None:
    simulator.faults.add("429", path="*", retry_after=10_000_000)
    with pytest.raises(TooManyRequests):
        client.fetch_checkins_on(deadline_s=0.5)
    clock.now += 301
    assert client.fetch_checkins_on(deadline_s=0.5)


def test_without_retry_after_the_rests_grow(
    client: TeamUp, simulator: Simulator, clock: StillClock
) -> None:
    simulator.faults.add("429", path="*", times=6)
    rests = []
    for _ in range(6):
        with pytest.raises(TooManyRequests):
            client.fetch_checkins_on(deadline_s=0.5)
        with pytest.raises(TooManyRequests) as caught:
            client.fetch_checkins_on(deadline_s=0.5)
        rests.append(caught.value.retry_after or 0.0)
        clock.now += rests[-1] + 0.1
    assert [5 * 2**n / 2 <= rest <= 5 * 2**n for n, rest in enumerate(rests[:5])] == [True] * 5
    assert client.fetch_checkins_on(deadline_s=0.5)


def test_another_token_does_not_rest(gym: Gym, clock: StillClock) -> None:
    with Simulator(gym, token="for-staff", customer_token="for-members") as simulator:
        client = a_client(
            simulator.base_url,
            token="for-staff",
            checkin_token="for-members",
            budget=RateBudget(100_000, monotonic=clock),
            limits=QUICK,
        )
        simulator.faults.add("429", path="/checkins/settings", retry_after=30)
        with pytest.raises(TooManyRequests):
            client.fetch_checkins_on(deadline_s=0.5)
        who = gym.character("regular").id
        client.check_in(a_checkin(customer=who, membership=None))
        simulator.faults.add("429", retry_after=60)
        with pytest.raises(TooManyRequests):
            client.check_in(a_checkin(customer=who, membership=None))
        clock.now += 31
        assert client.fetch_checkins_on(deadline_s=0.5)
        with pytest.raises(TooManyRequests):
            client.check_in(a_checkin(customer=who, membership=None))
        client.close()


def test_a_look_up_that_cannot_come_to_its_end_is_not_begun(
    simulator: Simulator, clock: StillClock
) -> None:
    budget = RateBudget(200, monotonic=clock)
    while budget.acquire(Priority.CHECKIN, timeout_s=0):
        pass
    client = a_client(simulator.base_url, budget=budget)
    who = CustomerId(simulator.gym.character("regular").id)
    for call in (
        lambda: client.fetch_member(who, deadline_s=1.0),
        lambda: client.find_by_email("ana@example.org", deadline_s=1.0),
    ):
        with pytest.raises(TeamUpError, match="used up"):
            call()
    assert simulator.requests == []
    client.close()
