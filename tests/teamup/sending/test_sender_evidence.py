"""The sender, the count before and the evidence after, over real HTTP."""

from collections.abc import Callable, Iterator
from typing import Any

import pytest

from kiosk.core.admission.rules import WhenUnanswered
from kiosk.core.checkin.checkin import CheckinEvent, CheckinState
from kiosk.simulator import Simulator
from kiosk.simulator.records import GymMembership
from kiosk.simulator.report import ReportKind
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.teamup.client import TeamUp
from kiosk.teamup.http.connection import RequestLimits
from kiosk.teamup.sending.sender import Sender
from tests.helpers.rawserver import wait_until
from tests.teamup.making import a_checkin, a_client, london, today, utc_now

Make = Callable[..., Sender]


@pytest.fixture
def client(simulator: Simulator) -> Iterator[TeamUp]:
    client = a_client(simulator.base_url, limits=RequestLimits(read_s=0.3, checkin_s=5.0))
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


def _is(outbox: SqliteOutbox, name: str, state: CheckinState) -> Callable[[], bool]:
    return lambda: outbox.get(name).state is state


def _asked(simulator: Simulator, part: str) -> int:
    return sum(part in request.path for request in simulator.requests)


Move = Callable[[Simulator, GymMembership], object]


def _books(simulator: Simulator, pack: GymMembership) -> None:
    event = simulator.add_class(utc_now())
    simulator.book_class(pack.customer, event.id, customer_membership=pack.id)


def _cancels(simulator: Simulator, pack: GymMembership) -> None:
    booked = next(
        row.id
        for row in simulator.gym.attendances.values()
        if row.customer_membership == pack.id and row.status == "registered"
    )
    simulator.cancel_booking(booked)


@pytest.mark.parametrize("arrived", [False, True])
@pytest.mark.parametrize(
    ("move", "by"),
    [
        (lambda *_: None, 0),
        (_books, 1),
        (_cancels, -1),
        (lambda simulator, pack: simulator.correct_uses(pack.id, 1), 1),
        (lambda simulator, pack: simulator.correct_uses(pack.id, -1), -1),
    ],
)
def test_without_the_report_no_use_count_settles_it(
    make: Make, outbox: SqliteOutbox, simulator: Simulator, move: Move, by: int, arrived: bool
) -> None:
    """A class booked, or cancelled, or a correction looks the same as a visit, or as none."""
    simulator.report = "forbidden"
    pack = _packs(simulator)[0]
    _books(simulator, pack)  # something to cancel
    counted = simulator.gym.memberships[pack.id].used_count
    simulator.faults.add("drop_after" if arrived else "drop_before")
    name = _record(outbox, pack)
    moved = False

    def left_to_staff() -> bool:
        nonlocal moved
        if not moved and outbox.get(name).state is CheckinState.UNANSWERED:
            moved = True
            move(simulator, pack)
        return "Look the customer up" in outbox.get(name).error

    make(readback_lag_s=0.5)
    wait_until(left_to_staff)
    row = outbox.get(name)
    assert row.state is CheckinState.UNANSWERED
    assert (
        f"TeamUp counts {counted + arrived + by} uses of its membership, {counted} before it was "
        "sent."
    ) in row.error
    assert len(simulator.checkins) == arrived


def test_staff_settle_what_no_report_shows(
    make: Make, outbox: SqliteOutbox, simulator: Simulator
) -> None:
    simulator.report = "forbidden"
    simulator.faults.add("drop_before")
    name = _record(outbox, _packs(simulator)[0])
    sender = make()
    wait_until(lambda: "Look the customer up" in outbox.get(name).error)
    outbox.move(name, CheckinEvent.RESEND, at=utc_now(), detail="staff: not there")
    sender.poke()
    wait_until(_is(outbox, name, CheckinState.CONFIRMED))
    assert len(simulator.checkins) == 1


@pytest.mark.parametrize("report", ["shown", "class-only", "class-times", "untimed", "unmarked"])
def test_a_class_attended_meanwhile_confirms_no_visit(
    make: Make, outbox: SqliteOutbox, simulator: Simulator, report: ReportKind
) -> None:
    simulator.report = report
    first, pack = list({held.customer: held for held in _packs(simulator)}.values())[:2]
    sample = _record(outbox, first, "sample")
    sender = make()
    wait_until(_is(outbox, sample, CheckinState.CONFIRMED))
    simulator.faults.add("drop_before")
    event = simulator.add_class(utc_now())
    simulator.confirm_attendance(simulator.book_class(pack.customer, event.id).id)
    name = _record(outbox, pack)
    sender.poke()
    wait_until(lambda: "Look the customer up" in outbox.get(name).error)
    assert outbox.get(name).state is CheckinState.UNANSWERED
    assert len(simulator.checkins) == 1


@pytest.mark.parametrize("policy", [WhenUnanswered.HOLD, WhenUnanswered.RESEND])
def test_other_policies_count_nothing(
    make: Make, outbox: SqliteOutbox, simulator: Simulator, policy: WhenUnanswered
) -> None:
    name = _record(outbox, _packs(simulator)[0])
    make(policy=policy)
    wait_until(_is(outbox, name, CheckinState.CONFIRMED))
    assert _asked(simulator, "/usage") == 0


def test_a_backlog_is_sent_without_counting(
    make: Make, outbox: SqliteOutbox, simulator: Simulator
) -> None:
    packs = list({held.customer: held for held in _packs(simulator)}.values())[:8]
    assert len(packs) > 5
    names = [_record(outbox, pack, f"c{number}") for number, pack in enumerate(packs)]
    make(workers=1)
    wait_until(lambda: all(outbox.get(name).state is CheckinState.CONFIRMED for name in names))
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
        wait_until(_is(outbox, name, CheckinState.CONFIRMED))
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
        wait_until(_is(outbox, name, CheckinState.CONFIRMED))
        assert outbox.history(name)[0].detail == ""
    assert _asked(simulator, "/usage") == 1
