"""The sender against a stand-in TeamUp that misbehaves: every visit arrives, each once."""

import contextlib
import threading
from collections import Counter
from collections.abc import Callable, Iterator
from datetime import datetime, timedelta
from datetime import time as time_of_day
from typing import Any

import pytest

from kiosk.core.admission.members import CustomerId
from kiosk.core.admission.rules import WhenUnanswered
from kiosk.core.checkin.checkin import Checkin, CheckinEvent, CheckinState
from kiosk.core.errors import IllegalStep, StoreError, Unavailable
from kiosk.core.ports import Confirmation, ReportRow
from kiosk.simulator import Simulator
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.sqlite import Database
from kiosk.teamup.client import TeamUp
from kiosk.teamup.http.connection import RequestLimits
from kiosk.teamup.sending.attempt import DuplicateRefusal
from kiosk.teamup.sending.sender import Sender
from tests.helpers.patience import PATIENCE_S
from tests.helpers.rawserver import wait_until
from tests.teamup.making import LONDON, a_checkin, a_client, london, regulars, today, utc_now

BRISK = RequestLimits(read_s=0.3, checkin_s=5.0, lookup_s=5.0)
Make = Callable[..., Sender]


@pytest.fixture
def moved() -> list[Checkin]:
    return []


@pytest.fixture
def client(simulator: Simulator) -> Iterator[TeamUp]:
    client = a_client(simulator.base_url, limits=BRISK)
    yield client
    client.close()


@pytest.fixture
def make(outbox: SqliteOutbox, client: TeamUp, moved: list[Checkin]) -> Iterator[Make]:
    made: list[Sender] = []

    def start(**changes: Any) -> Sender:
        values: dict[str, Any] = {
            "outbox": outbox,
            "service": client,
            "zone": london,
            "now": utc_now,
            "backoff_base_s": 0.005,
            "backoff_cap_s": 0.02,
            "readback_lag_s": 0.1,
            "on_moved": lambda row, _there: moved.append(row),
        }
        sender = Sender(**{**values, **changes})
        made.append(sender)
        sender.start()
        return sender

    yield start
    for sender in made:
        assert sender.stop()


def _record(outbox: SqliteOutbox, simulator: Simulator, count: int, start: int = 0) -> list[str]:
    names = []
    for number, who in enumerate(regulars(simulator.gym, start + count)[start:], start):
        held = next(h for h in simulator.gym.memberships_of(who.id) if h.customer == who.id)
        names.append(f"c{number:02}")
        outbox.record(a_checkin(names[-1], customer=who.id, membership=held.id), window=None)
    return names


def _noon() -> datetime:
    """A time of today that is far from midnight, when TeamUp may be speaking of another day."""
    return datetime.combine(today(), time_of_day(12), LONDON)


def _arrived_before(outbox: SqliteOutbox, simulator: Simulator) -> str:
    """A check-in of another customer that arrived before; the report shows it."""
    who = regulars(simulator.gym, 30)[-1]
    made = simulator.check_in(who.id)
    earlier = utc_now() - timedelta(seconds=5)
    outbox.record(a_checkin("sample", customer=who.id, membership=None, at=earlier), window=None)
    outbox.move("sample", CheckinEvent.SEND, at=earlier)
    outbox.move("sample", CheckinEvent.ACCEPT, at=earlier, server_id=made.id)
    return "sample"


def _in(outbox: SqliteOutbox, state: CheckinState, names: list[str]) -> bool:
    return all(outbox.get(name).state is state for name in names)


def _settled(
    outbox: SqliteOutbox, names: list[str], state: CheckinState = CheckinState.CONFIRMED
) -> None:
    wait_until(lambda: _in(outbox, state, names), timeout_s=PATIENCE_S)


def _arrived_once(simulator: Simulator, outbox: SqliteOutbox, names: list[str]) -> None:
    arrived = Counter(it.customer for it in simulator.checkins)
    assert arrived == Counter(outbox.get(name).customer for name in names)


def _events(outbox: SqliteOutbox, name: str) -> list[CheckinEvent]:
    return [step.event for step in outbox.history(name)]


def test_sends_what_is_there_and_what_comes(
    make: Make, outbox: SqliteOutbox, simulator: Simulator, moved: list[Checkin]
) -> None:
    names = _record(outbox, simulator, 5)
    sender = make()
    _settled(outbox, names)
    names += _record(outbox, simulator, 1, start=5)
    sender.poke()
    _settled(outbox, names)
    _arrived_once(simulator, outbox, names)
    by_id = {it.id: it for it in simulator.checkins}
    for name in names:
        row = outbox.get(name)
        assert row.server_id is not None
        assert by_id[row.server_id].customer == row.customer
        assert row.attempts == 1
        assert row.error == ""
    wait_until(lambda: sender.status().waiting == 0)
    assert sender.status().online
    assert Counter(row.state for row in moved) == {
        CheckinState.SENDING: 6,
        CheckinState.CONFIRMED: 6,
    }


@pytest.mark.parametrize(
    ("kind", "options", "way"),
    [
        (
            "drop_before",
            {},
            [
                CheckinEvent.NO_REPLY,
                CheckinEvent.PROVE_ABSENT,
                CheckinEvent.SEND,
                CheckinEvent.ACCEPT,
            ],
        ),
        (
            "drop_before",
            {"reset": True},
            [
                CheckinEvent.NO_REPLY,
                CheckinEvent.PROVE_ABSENT,
                CheckinEvent.SEND,
                CheckinEvent.ACCEPT,
            ],
        ),
        ("drop_after", {}, [CheckinEvent.NO_REPLY, CheckinEvent.VERIFIED]),
        ("truncate", {}, [CheckinEvent.NO_REPLY, CheckinEvent.VERIFIED]),
        ("wrong_shape", {}, [CheckinEvent.NO_REPLY, CheckinEvent.VERIFIED]),
        ("apply_then_500", {}, [CheckinEvent.NO_REPLY, CheckinEvent.VERIFIED]),
        (
            "hang",
            {},
            [
                CheckinEvent.NO_REPLY,
                CheckinEvent.PROVE_ABSENT,
                CheckinEvent.SEND,
                CheckinEvent.ACCEPT,
            ],
        ),
        ("slow", {"seconds": 1.0}, [CheckinEvent.NO_REPLY, CheckinEvent.VERIFIED]),
        (
            "captive_portal",
            {},
            [
                CheckinEvent.NO_REPLY,
                CheckinEvent.PROVE_ABSENT,
                CheckinEvent.SEND,
                CheckinEvent.ACCEPT,
            ],
        ),
        (
            "500",
            {},
            [
                CheckinEvent.NO_REPLY,
                CheckinEvent.PROVE_ABSENT,
                CheckinEvent.SEND,
                CheckinEvent.ACCEPT,
            ],
        ),
        (
            "502",
            {"body": "html"},
            [
                CheckinEvent.NO_REPLY,
                CheckinEvent.PROVE_ABSENT,
                CheckinEvent.SEND,
                CheckinEvent.ACCEPT,
            ],
        ),
        ("503", {}, [CheckinEvent.NOT_SENT, CheckinEvent.SEND, CheckinEvent.ACCEPT]),
        ("401", {}, [CheckinEvent.NOT_SENT, CheckinEvent.SEND, CheckinEvent.ACCEPT]),
        (
            "429",
            {"retry_after": 0.0},
            [CheckinEvent.NOT_SENT, CheckinEvent.SEND, CheckinEvent.ACCEPT],
        ),
        ("redirect", {}, [CheckinEvent.NOT_SENT, CheckinEvent.SEND, CheckinEvent.ACCEPT]),
        ("400", {}, [CheckinEvent.REFUSE]),
        ("403", {}, [CheckinEvent.REFUSE]),
        ("409", {}, [CheckinEvent.REFUSE]),
    ],
)
def test_one_fault(
    make: Make,
    outbox: SqliteOutbox,
    simulator: Simulator,
    kind: str,
    options: dict[str, Any],
    way: list[CheckinEvent],
) -> None:
    simulator.faults.add(kind, **options)
    sample = _arrived_before(outbox, simulator)
    (name,) = _record(outbox, simulator, 1)
    make()
    refused = way[-1] is CheckinEvent.REFUSE
    _settled(outbox, [name], CheckinState.REFUSED if refused else CheckinState.CONFIRMED)
    assert _events(outbox, name) == [CheckinEvent.SEND, *way]
    row = outbox.get(name)
    assert bool(row.error) is refused
    if refused:
        _arrived_once(simulator, outbox, [sample])
    else:
        _arrived_once(simulator, outbox, [sample, name])
    if CheckinEvent.VERIFIED in way:
        assert "report shows it, at" in row.note


def test_many_faults_at_random_and_every_visit_arrives_once(
    make: Make, outbox: SqliteOutbox, simulator: Simulator
) -> None:
    simulator.switches.enforce_once_per_day = False  # a repeat would show
    kinds = ["drop_before", "drop_after", "truncate", "apply_then_500", "503", "429", "401", "500"]
    simulator.faults.rate(kinds, 0.5, seed=11)
    simulator.faults.rate(["503", "drop_before", "500"], 0.2, seed=12, path="/reports/*")
    names = _record(outbox, simulator, 25)
    make()
    _settled(outbox, names)
    _arrived_once(simulator, outbox, names)


def test_the_network_comes_back(make: Make, outbox: SqliteOutbox, simulator: Simulator) -> None:
    simulator.stop()
    names = _record(outbox, simulator, 10)
    sender = make()
    wait_until(lambda: sender.status().online is False)
    wait_until(lambda: sum(outbox.get(name).attempts for name in names) > 12)
    assert sender.status().waiting == 10
    simulator.start()
    _settled(outbox, names)
    _arrived_once(simulator, outbox, names)
    wait_until(lambda: sender.status().online)


def test_connections_that_are_closed_at_once(
    make: Make, outbox: SqliteOutbox, simulator: Simulator
) -> None:
    sample = _arrived_before(outbox, simulator)
    simulator.faults.offline = True
    names = _record(outbox, simulator, 4)
    sender = make()
    wait_until(lambda: sender.status().unanswered == 4)
    wait_until(lambda: all("keeps trying" in outbox.get(name).error for name in names))
    simulator.faults.offline = False
    _settled(outbox, names)
    _arrived_once(simulator, outbox, [sample, *names])
    assert [outbox.get(name).error for name in names] == [""] * 4


def test_a_wrong_token_pauses_everything_until_it_is_right(
    make: Make, outbox: SqliteOutbox, simulator: Simulator
) -> None:
    right = simulator.credentials.token
    simulator.credentials.token = "another"
    names = _record(outbox, simulator, 6)
    sender = make()
    wait_until(lambda: sender.status().paused_reason)
    assert "does not accept the token (401)" in sender.status().paused_reason
    wait_until(lambda: sender.status().waiting == 6)
    simulator.credentials.token = right
    _settled(outbox, names)
    wait_until(lambda: sender.status().paused_reason == "")
    _arrived_once(simulator, outbox, names)


def test_too_many_requests_hold_everybody_back_as_long_as_asked(
    make: Make, outbox: SqliteOutbox, simulator: Simulator
) -> None:
    simulator.faults.add("429", retry_after=300.0)
    (name,) = _record(outbox, simulator, 1)
    sender = make()
    wait_until(lambda: CheckinEvent.NOT_SENT in _events(outbox, name))
    more = _record(outbox, simulator, 2, start=1)
    sender.poke()
    wait_until(lambda: sender.status().waiting == 3)
    assert sender.stop()
    assert _in(outbox, CheckinState.RECORDED, [name, *more])
    assert [it.path for it in simulator.requests].count("/checkins") == 1


class Picky:
    """A service that answers 503 to one customer, and passes everybody else on."""

    def __init__(self, inner: TeamUp, bad: int) -> None:
        self.inner = inner
        self.bad = bad
        self.tries = 0
        self.healed = False

    def check_in(self, checkin: Checkin) -> Confirmation:
        if checkin.customer == self.bad and not self.healed:
            self.tries += 1
            raise Unavailable("TeamUp is not available.", status=503)
        return self.inner.check_in(checkin)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)


def test_one_bad_row_delays_no_other(
    make: Make, outbox: SqliteOutbox, simulator: Simulator, client: TeamUp
) -> None:
    names = _record(outbox, simulator, 8)
    picky = Picky(client, outbox.get(names[0]).customer)
    make(service=picky)
    _settled(outbox, names[1:])
    wait_until(lambda: picky.tries > 3)
    assert outbox.get(names[0]).state in (CheckinState.RECORDED, CheckinState.SENDING)
    picky.healed = True
    _settled(outbox, names)
    _arrived_once(simulator, outbox, names)


def test_one_customers_check_ins_go_in_order(
    make: Make, outbox: SqliteOutbox, simulator: Simulator
) -> None:
    simulator.switches.enforce_once_per_day = False
    who = regulars(simulator.gym, 1)[0]
    now = utc_now()
    names = [f"c{number}" for number in range(5)]
    days = []
    for number, name in enumerate(names):
        at = now - timedelta(days=5 - number)
        outbox.record(a_checkin(name, customer=who.id, membership=None, at=at), window=None)
        days.append(outbox.get(name).date)
    simulator.faults.add("503", times=3)
    simulator.faults.add("drop_after")
    make()
    _settled(outbox, names)
    assert [it.date for it in simulator.checkins] == days


def test_already_checked_in_after_our_own_lost_request_is_a_confirmation(
    make: Make, outbox: SqliteOutbox, simulator: Simulator
) -> None:
    simulator.faults.add("drop_after")
    (name,) = _record(outbox, simulator, 1)
    make(policy=WhenUnanswered.RESEND, now=_noon)
    _settled(outbox, [name])
    assert _events(outbox, name) == [
        CheckinEvent.SEND,
        CheckinEvent.NO_REPLY,
        CheckinEvent.RESEND,
        CheckinEvent.SEND,
        CheckinEvent.ACCEPT,
    ]
    _arrived_once(simulator, outbox, [name])


def test_already_checked_in_after_a_doubt_is_a_confirmation(
    make: Make, outbox: SqliteOutbox, simulator: Simulator
) -> None:
    """The data were older than what was done, and staff chose to send it again."""
    (name,) = _record(outbox, simulator, 1)
    simulator.check_in(outbox.get(name).customer)
    outbox.move(name, CheckinEvent.DOUBT, at=_noon())
    outbox.move(name, CheckinEvent.RESEND, at=_noon())
    make(now=_noon)
    _settled(outbox, [name])
    assert _events(outbox, name) == [
        CheckinEvent.DOUBT,
        CheckinEvent.RESEND,
        CheckinEvent.SEND,
        CheckinEvent.ACCEPT,
    ]


def test_already_checked_in_by_somebody_else_is_closed_at_once(
    make: Make, outbox: SqliteOutbox, simulator: Simulator, moved: list[Checkin]
) -> None:
    (name,) = _record(outbox, simulator, 1)
    simulator.check_in(outbox.get(name).customer)
    sender = make(now=_noon)
    _settled(outbox, [name], CheckinState.DISMISSED)
    row = outbox.get(name)
    assert "already checked in" in row.error
    assert row.note == "TeamUp already has a visit of that day, recorded elsewhere."
    assert _events(outbox, name) == [CheckinEvent.SEND, CheckinEvent.REFUSE, CheckinEvent.DISMISS]
    assert "already_checked_in" in outbox.history(name)[1].detail
    wait_until(lambda: sender.status().waiting == 0)
    assert outbox.in_states({CheckinState.REFUSED}) == ()
    assert [row.state for row in moved] == [
        CheckinState.SENDING,
        CheckinState.REFUSED,
        CheckinState.DISMISSED,
    ]


@pytest.mark.parametrize("lost_before", [False, True])
def test_already_checked_in_is_for_staff_when_the_visit_is_of_an_earlier_day(
    make: Make, outbox: SqliteOutbox, simulator: Simulator, *, lost_before: bool
) -> None:
    """TeamUp may go by the day of the request, and mean today's visit."""
    who = regulars(simulator.gym, 1)[0]
    yesterday = _noon() - timedelta(days=1)
    row = a_checkin("late", customer=who.id, membership=None, at=yesterday)
    outbox.record(row, window=None)
    if lost_before:
        simulator.faults.add("drop_after")
    else:
        simulator.check_in(who.id, day=row.date)
    told: list[tuple[CheckinState, bool]] = []
    make(
        policy=WhenUnanswered.RESEND,
        now=_noon,
        on_moved=lambda moved, there: told.append((moved.state, there)),
    )
    _settled(outbox, ["late"], CheckinState.REFUSED)
    wait_until(
        lambda: told[-1] == (CheckinState.REFUSED, True)
    )  # the member is told that they are in
    assert not any(there for state, there in told if state is not CheckinState.REFUSED)
    refused = outbox.get("late")
    assert "already checked in" in refused.error
    assert refused.error.endswith(
        "TeamUp may mean a visit of that later day. Look the customer up in TeamUp."
    )
    assert len(simulator.checkins) == 1


def test_what_means_already_checked_in_can_be_configured(
    make: Make, outbox: SqliteOutbox, simulator: Simulator
) -> None:
    there, refused = _record(outbox, simulator, 2)
    simulator.check_in(outbox.get(there).customer)
    simulator.faults.add("409", code="visit_exists")
    already = DuplicateRefusal(codes=frozenset({"visit_exists"}), words=())
    make(already_there=already, workers=1, now=_noon)
    _settled(outbox, [there], CheckinState.DISMISSED)  # the code that was configured
    _settled(outbox, [refused], CheckinState.CONFIRMED)
    more = _record(outbox, simulator, 1, start=2)
    simulator.check_in(outbox.get(more[0]).customer)
    make(already_there=already, workers=1, now=_noon)
    _settled(outbox, more, CheckinState.REFUSED)  # the usual words do not count any more


def test_an_empty_report_is_not_believed_before_it_has_shown_a_check_in(
    make: Make, outbox: SqliteOutbox, simulator: Simulator
) -> None:
    simulator.faults.add("drop_before")
    (lost,) = _record(outbox, simulator, 1)
    sender = make(workers=1)
    wait_until(lambda: "has not shown any check-in" in outbox.get(lost).error)
    assert outbox.get(lost).error.startswith("Not settled yet, the kiosk keeps trying.")
    (later,) = _record(outbox, simulator, 1, start=1)
    sender.poke()
    _settled(outbox, [later])
    sender.poke()
    _settled(outbox, [lost])  # as soon as the report has shown the other one
    _arrived_once(simulator, outbox, [lost, later])


def test_held_until_staff_decide(make: Make, outbox: SqliteOutbox, simulator: Simulator) -> None:
    simulator.faults.add("drop_before")
    names = _record(outbox, simulator, 2)
    sender = make(policy=WhenUnanswered.HOLD, workers=1)
    wait_until(lambda: sender.status().unanswered == 1 and sender.status().waiting == 0)
    (held,) = outbox.in_states({CheckinState.UNANSWERED})
    assert held.error
    assert not any(request.path.startswith("/reports") for request in simulator.requests)
    outbox.move(held.id, CheckinEvent.RESEND, at=utc_now(), detail="Ben: not there")
    sender.poke()
    _settled(outbox, names)
    _arrived_once(simulator, outbox, names)


class CountingOutbox:
    """An outbox that counts the check-ins each of its calls returned."""

    def __init__(self, inner: SqliteOutbox) -> None:
        self.inner = inner
        self.read: Counter[str] = Counter()

    def changed_since(self, step: int) -> tuple[tuple[Checkin, ...], int]:
        rows, last = self.inner.changed_since(step)
        self.read["changed_since"] += len(rows)
        return rows, last

    def __getattr__(self, name: str) -> Callable[..., Any]:
        def call(*args: Any, **options: Any) -> Any:
            found = getattr(self.inner, name)(*args, **options)
            self.read[name] += len(found) if isinstance(found, tuple) else 1
            return found

        return call


def test_a_poke_reads_what_has_changed_and_not_what_waits_for_staff(
    make: Make, outbox: SqliteOutbox, simulator: Simulator
) -> None:
    for number in range(60):
        row = a_checkin(f"w{number}", customer=number + 1, membership=None)
        outbox.record(row, window=None)
        outbox.move(row.id, CheckinEvent.SEND, at=utc_now())
        outbox.move(
            row.id, CheckinEvent.REFUSE if number % 2 else CheckinEvent.NO_REPLY, at=utc_now()
        )
    counting = CountingOutbox(outbox)
    sender = make(outbox=counting, policy=WhenUnanswered.HOLD)
    wait_until(lambda: sender.status().unanswered == 30)
    assert +counting.read == {"changed_since": 60}
    counting.read.clear()
    (name,) = _record(outbox, simulator, 1)
    for _ in range(20):
        sender.poke()
    _settled(outbox, [name])
    wait_until(lambda: sender.status().waiting == 0)
    assert sender.status().unanswered == 30
    assert counting.read["move"] == 2
    assert 1 <= counting.read["changed_since"] <= 3  # the new one: recorded, sending, confirmed
    assert counting.read.keys() == {"move", "changed_since"}


def test_what_another_process_did_is_read_at_the_next_poke(
    make: Make, outbox: SqliteOutbox, simulator: Simulator, database: Database
) -> None:
    names = _record(outbox, simulator, 2)
    for name in names:
        outbox.move(name, CheckinEvent.SEND, at=utc_now())
        outbox.move(name, CheckinEvent.REFUSE, at=utc_now())
    sender = make()
    wait_until(lambda: sender.status().online is None and sender.status().waiting == 0)
    other = Database(database.path)
    try:
        SqliteOutbox(other).move(
            names[1], CheckinEvent.RESEND, at=utc_now(), detail="Ben: try again"
        )
    finally:
        other.close()
    sender.poke()
    _settled(outbox, names[1:])
    assert outbox.get(names[0]).state is CheckinState.REFUSED


def test_a_token_that_may_not_read_back_leaves_it_to_staff(
    make: Make, outbox: SqliteOutbox, simulator: Simulator, moved: list[Checkin]
) -> None:
    simulator.faults.add("drop_after")
    for path in ("/reports/*", "/customer_memberships/*", "/attendances"):
        simulator.faults.add("403", path=path, times=None)
    (name,) = _record(outbox, simulator, 1)
    sender = make()
    wait_until(lambda: "Look the customer up" in outbox.get(name).error)
    row = outbox.get(name)
    assert "may not ask for TeamUp's attendance report (403)" in row.error
    assert "may not ask for TeamUp's attendances (403)" in row.error
    assert row.state is CheckinState.UNANSWERED
    wait_until(lambda: moved[-1] == row)  # the staff area hears of it too
    outbox.move(name, CheckinEvent.VERIFIED, at=utc_now(), detail="Ben: it is there")
    sender.poke()
    wait_until(lambda: sender.status().unanswered == 0)
    assert outbox.get(name).error == ""


def test_takes_up_what_a_crash_left_behind(
    make: Make, outbox: SqliteOutbox, simulator: Simulator, client: TeamUp
) -> None:
    there, gone = _record(outbox, simulator, 2)
    for name in (there, gone):
        outbox.move(name, CheckinEvent.SEND, at=utc_now())
    client.check_in(outbox.get(there))  # and here the process died
    sample = _arrived_before(outbox, simulator)
    make()
    _settled(outbox, [there, gone])
    _arrived_once(simulator, outbox, [sample, there, gone])
    assert _events(outbox, there) == [
        CheckinEvent.SEND,
        CheckinEvent.NO_REPLY,
        CheckinEvent.VERIFIED,
    ]
    assert _events(outbox, gone)[:3] == [
        CheckinEvent.SEND,
        CheckinEvent.NO_REPLY,
        CheckinEvent.PROVE_ABSENT,
    ]


class Slow:
    """A service that answers when told to."""

    def __init__(self, inner: TeamUp) -> None:
        self.inner = inner
        self.begun = threading.Event()
        self.go_on = threading.Event()

    def check_in(self, checkin: Checkin) -> Confirmation:
        self.begun.set()
        self.go_on.wait(PATIENCE_S)
        return self.inner.check_in(checkin)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)


def test_stop_waits_for_what_is_under_way_and_begins_nothing(
    make: Make, outbox: SqliteOutbox, simulator: Simulator, client: TeamUp
) -> None:
    first, second = _record(outbox, simulator, 2)
    slow = Slow(client)
    sender = make(service=slow, workers=1)
    assert slow.begun.wait(PATIENCE_S)
    assert not sender.stop(0.05)
    slow.go_on.set()
    assert sender.stop()
    assert outbox.get(first).state is CheckinState.CONFIRMED
    assert outbox.get(second).state is CheckinState.RECORDED


class Clumsy:
    """A service with a bug."""

    def __init__(self, inner: TeamUp) -> None:
        self.inner = inner
        self.bugs = 2

    def check_in(self, checkin: Checkin) -> Confirmation:
        made = self.inner.check_in(checkin)
        if self.bugs:
            self.bugs -= 1
            raise ZeroDivisionError("a bug")
        return made

    def report_rows(self, customer: CustomerId) -> tuple[ReportRow, ...]:
        if self.bugs == 1:
            self.bugs -= 1
            raise ZeroDivisionError("another bug")
        return self.inner.report_rows(customer)

    def __getattr__(self, name: str) -> Any:
        return getattr(self.inner, name)


def test_a_bug_is_logged_and_nothing_is_sent_twice(
    make: Make,
    outbox: SqliteOutbox,
    simulator: Simulator,
    client: TeamUp,
    caplog: pytest.LogCaptureFixture,
) -> None:
    names = _record(outbox, simulator, 1)
    make(service=Clumsy(client))
    _settled(outbox, names)
    _arrived_once(simulator, outbox, names)
    assert "a bug" in caplog.text
    assert "another bug" in caplog.text


class FullDisk:
    """An outbox on a disk that is full at certain steps, a few times each."""

    def __init__(self, inner: SqliteOutbox, *troubles: str) -> None:
        self.inner = inner
        self.troubles = list(troubles)

    def __getattr__(self, name: str) -> Any:
        def call(*args: Any, **options: Any) -> Any:
            step = str(args[1]) if name == "move" else name
            if step in self.troubles:
                self.troubles.remove(step)
                raise StoreError("The disk is full; make room.")
            return getattr(self.inner, name)(*args, **options)

        return call


def test_a_full_disk_loses_nothing(
    make: Make,
    outbox: SqliteOutbox,
    simulator: Simulator,
    caplog: pytest.LogCaptureFixture,
) -> None:
    troubles = ["take_up", "changed_since", "send", "accept", "accept", "lose", "find", "history"]
    full = FullDisk(outbox, *troubles)
    names = _record(outbox, simulator, 3)
    simulator.faults.add("drop_after")
    make(outbox=full, store_retry_s=0.01)
    _settled(outbox, names)
    _arrived_once(simulator, outbox, names)
    assert full.troubles == []
    assert "The disk is full" in caplog.text


def test_a_listener_with_a_bug_harms_nobody(
    make: Make, outbox: SqliteOutbox, simulator: Simulator, caplog: pytest.LogCaptureFixture
) -> None:
    def listener(_row: Checkin, _there: bool) -> None:
        raise ZeroDivisionError("a listener's bug")

    names = _record(outbox, simulator, 2)
    make(on_moved=listener)
    _settled(outbox, names)
    assert "a listener's bug" in caplog.text


def test_cancelled_before_it_was_sent(
    make: Make, outbox: SqliteOutbox, simulator: Simulator
) -> None:
    simulator.stop()
    (name,) = _record(outbox, simulator, 1)
    sender = make()

    def cancelled() -> bool:
        with contextlib.suppress(IllegalStep):  # the sender may be trying it just now
            outbox.move(name, CheckinEvent.CANCEL, at=utc_now())
        return outbox.get(name).state is CheckinState.CANCELLED

    wait_until(lambda: sender.status().online is False)
    wait_until(cancelled)
    simulator.start()
    sender.poke()
    wait_until(lambda: sender.status().waiting == 0)
    assert simulator.checkins == []


def test_needs_a_worker(outbox: SqliteOutbox, client: TeamUp) -> None:
    with pytest.raises(ValueError, match="worker"):
        Sender(outbox, client, zone=london, now=utc_now, workers=0)


def test_stop_without_start(outbox: SqliteOutbox, client: TeamUp) -> None:
    assert Sender(outbox, client, zone=london, now=utc_now).stop()
