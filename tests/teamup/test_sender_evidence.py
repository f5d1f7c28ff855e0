"""The sender, the count before and the witnesses after, over real HTTP."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from kiosk.core.checkin import Event, State
from kiosk.core.rules import Unanswered
from kiosk.simulator import Simulator
from kiosk.simulator.records import GymMembership
from kiosk.store.outbox import SqliteOutbox
from kiosk.teamup.client import TeamUp
from kiosk.teamup.connection import Limits
from kiosk.teamup.sender import Sender
from tests.helpers.rawserver import wait_until
from tests.teamup.making import a_checkin, a_client, london, today, utc_now

Make = Callable[..., Sender]


@pytest.fixture
def client(simulator: Simulator) -> Iterator[TeamUp]:
    client = a_client(simulator.base_url, limits=Limits(read_s=0.3, checkin_s=5.0))
    yield client
    client.close()


@pytest.fixture
def make(outbox: SqliteOutbox, client: TeamUp) -> Iterator[Make]:
    made: list[Sender] = []

    def start(**changes: Any) -> Sender:
        values: dict[str, Any] = {
            "zone": london,
            "now": utc_now,
            "backoff_base_s": 0.005,
            "backoff_cap_s": 0.02,
            "readback_lag_s": 0.05,
        }
        made.append(Sender(outbox, client, **{**values, **changes}))
        made[-1].start()
        return made[-1]

    yield start
    for sender in made:
        assert sender.stop()


def _packs(simulator: Simulator) -> list[GymMembership]:
    gym = simulator.gym
    return [
        held
        for held in gym.memberships.values()
        if held.max_uses and held.is_usable(today()) and not gym.customers[held.customer].deleted
    ]


def _record(outbox: SqliteOutbox, pack: GymMembership, name: str = "c1") -> str:
    outbox.record(a_checkin(name, customer=pack.customer, membership=pack.id), window=None)
    return name


def _is(outbox: SqliteOutbox, name: str, state: State) -> Callable[[], bool]:
    return lambda: outbox.get(name).state is state


def _asked(simulator: Simulator, part: str) -> int:
    return sum(part in request.path for request in simulator.requests)


def test_without_the_report_the_use_count_settles_it(
    make: Make, outbox: SqliteOutbox, simulator: Simulator
) -> None:
    simulator.faults.add("403", path="/reports/*", times=None)
    simulator.faults.add("drop_after")
    pack = _packs(simulator)[0]
    name = _record(outbox, pack)
    make()
    wait_until(_is(outbox, name, State.CONFIRMED))
    steps = outbox.history(name)
    assert [step.event for step in steps] == [Event.SEND, Event.LOSE, Event.FIND]
    assert f"counted {pack.used_count} uses (total" in steps[0].detail
    used = pack.used_count + 1
    assert outbox.get(name).note == (
        f"TeamUp counts {used} uses of its membership, {pack.used_count} before it was sent."
    )
    assert len(simulator.checkins) == 1


def test_without_the_report_an_absence_is_for_staff(
    make: Make, outbox: SqliteOutbox, simulator: Simulator
) -> None:
    simulator.faults.add("403", path="/reports/*", times=None)
    simulator.faults.add("drop_before")
    name = _record(outbox, _packs(simulator)[0])
    sender = make()
    wait_until(lambda: "Look the customer up" in outbox.get(name).error)
    assert outbox.get(name).state is State.UNANSWERED
    outbox.move(name, Event.RESEND, at=utc_now(), detail="staff: not there")
    sender.poke()
    wait_until(_is(outbox, name, State.CONFIRMED))
    assert len(simulator.checkins) == 1


@pytest.mark.parametrize("policy", [Unanswered.HOLD, Unanswered.RESEND])
def test_other_policies_count_nothing(
    make: Make, outbox: SqliteOutbox, simulator: Simulator, policy: Unanswered
) -> None:
    name = _record(outbox, _packs(simulator)[0])
    make(policy=policy)
    wait_until(_is(outbox, name, State.CONFIRMED))
    assert _asked(simulator, "/usage") == 0


def test_a_backlog_is_sent_without_counting(
    make: Make, outbox: SqliteOutbox, simulator: Simulator
) -> None:
    packs = list({held.customer: held for held in _packs(simulator)}.values())[:8]
    assert len(packs) > 5
    names = [_record(outbox, pack, f"c{number}") for number, pack in enumerate(packs)]
    make(workers=1)
    wait_until(lambda: all(outbox.get(name).state is State.CONFIRMED for name in names))
    assert _asked(simulator, "/usage") <= 4


def test_no_permission_is_found_out_once(
    make: Make, outbox: SqliteOutbox, simulator: Simulator
) -> None:
    simulator.faults.add("403", path="/customer_memberships/*", times=None)
    first, second = list({held.customer: held for held in _packs(simulator)}.values())[:2]
    sender = make()
    for number, pack in enumerate((first, second)):
        name = _record(outbox, pack, f"c{number}")
        sender.poke()
        wait_until(_is(outbox, name, State.CONFIRMED))
    assert _asked(simulator, "/usage") == 1


def test_a_count_that_hangs_delays_nobody_for_long(
    make: Make, outbox: SqliteOutbox, simulator: Simulator
) -> None:
    simulator.faults.add("hang", path="/customer_memberships/*", times=None)
    first, second = list({held.customer: held for held in _packs(simulator)}.values())[:2]
    sender = make()
    for number, pack in enumerate((first, second)):
        name = _record(outbox, pack, f"c{number}")
        sender.poke()
        wait_until(_is(outbox, name, State.CONFIRMED))
        assert outbox.history(name)[0].detail == ""
    assert _asked(simulator, "/usage") == 1
