"""What people can do with open check-ins and pending scans, and what the history says of it."""

import itertools
from datetime import UTC, datetime, timedelta

import pytest

from kiosk.core.admission.members import CustomerId
from kiosk.core.checkin.checkin import Checkin, CheckinEvent, CheckinState, HistoryEntry
from kiosk.core.checkin.checkin_actions import CheckinActions
from kiosk.core.errors import IllegalStep, KioskError, UnknownCheckin
from tests.helpers.fakes import FakeOutbox

NOW = datetime(2026, 3, 4, 18, 2, tzinfo=UTC)
REFUSED = (CheckinEvent.SEND, CheckinEvent.REFUSE)
UNANSWERED = (CheckinEvent.SEND, CheckinEvent.NO_REPLY)
CONFIRMED = (CheckinEvent.SEND, CheckinEvent.ACCEPT)


class Staff:
    """The actions of staff on an outbox."""

    def __init__(self) -> None:
        self.outbox = FakeOutbox()
        self.actions = CheckinActions(self.outbox, window=None, by="staff")
        self._ids = (f"id-{number}" for number in itertools.count(1))

    def visit(self, number: int, *events: CheckinEvent, at: datetime = NOW) -> Checkin:
        """Check somebody in, and have things happen to the check-in."""
        made = Checkin(
            id=next(self._ids),
            state=CheckinState.RECORDED,
            customer=CustomerId(number),
            customer_name="Ana",
            customer_membership=None,
            membership_name="",
            venue=321,
            date=at.date(),
            scanned_at=at,
        )
        self.outbox.record(made, window=None)
        for event in events:
            made = self.outbox.move(made.id, event, at=at)
        return made


@pytest.fixture
def staff() -> Staff:
    return Staff()


@pytest.mark.parametrize("events", [REFUSED, UNANSWERED])
def test_send_again(staff: Staff, events: tuple[CheckinEvent, ...]) -> None:
    made = staff.visit(1, *events)
    moved = staff.actions.send_again(made.id, at=NOW)
    assert moved.state is CheckinState.RECORDED
    assert staff.outbox.history(made.id)[-1] == HistoryEntry(
        NOW, CheckinEvent.RESEND, CheckinState.RECORDED, "staff: send again"
    )


def test_what_was_refused_is_not_sent_beside_the_visit_that_took_its_place(staff: Staff) -> None:
    refused = staff.visit(1, *REFUSED)
    staff.visit(1, at=NOW + timedelta(minutes=3))
    with pytest.raises(KioskError, match=r"^This customer has another check-in for that visit, of"):
        staff.actions.send_again(refused.id, at=NOW)
    assert staff.outbox.get(refused.id) == refused
    staff.actions.dismiss(refused.id, why="a second one went through", at=NOW)


def test_another_days_visit_is_no_reason_not_to_send_again(staff: Staff) -> None:
    refused = staff.visit(1, *REFUSED)
    staff.visit(1, at=NOW + timedelta(days=1))
    assert staff.actions.send_again(refused.id, at=NOW).state is CheckinState.RECORDED


def test_somebody_else_may_send_again(staff: Staff) -> None:
    made = staff.visit(1, *UNANSWERED)
    CheckinActions(staff.outbox, window=None, by="command line").send_again(made.id, at=NOW)
    assert staff.outbox.history(made.id)[-1].detail == "command line: send again"


def test_it_is_there(staff: Staff) -> None:
    made = staff.visit(1, *UNANSWERED)
    assert staff.actions.it_is_there(made.id, at=NOW).state is CheckinState.CONFIRMED
    assert staff.outbox.history(made.id)[-1] == HistoryEntry(
        NOW, CheckinEvent.VERIFIED, CheckinState.CONFIRMED, "staff: seen in TeamUp"
    )


@pytest.mark.parametrize("events", [REFUSED, UNANSWERED])
def test_dismiss(staff: Staff, events: tuple[CheckinEvent, ...]) -> None:
    made = staff.visit(1, *events)
    assert (
        staff.actions.dismiss(made.id, why=" paid at the desk ", at=NOW).state
        is CheckinState.DISMISSED
    )
    assert staff.outbox.history(made.id)[-1] == HistoryEntry(
        NOW, CheckinEvent.DISMISS, CheckinState.DISMISSED, "staff: paid at the desk"
    )


def test_cancel(staff: Staff) -> None:
    made = staff.visit(1)
    assert staff.actions.cancel(made.id, at=NOW).state is CheckinState.CANCELLED
    assert staff.outbox.history(made.id) == (
        HistoryEntry(NOW, CheckinEvent.CANCEL, CheckinState.CANCELLED, "staff: undone"),
    )
    assert staff.visit(1).id == "id-2"


@pytest.mark.parametrize("why", ["", "  ", "\n"])
def test_a_reason_is_needed(staff: Staff, why: str) -> None:
    made = staff.visit(1, *REFUSED)
    with pytest.raises(KioskError, match="A reason is needed to dismiss a check-in"):
        staff.actions.dismiss(made.id, why=why, at=NOW)
    assert staff.outbox.get(made.id).state is CheckinState.REFUSED


@pytest.mark.parametrize("events", [(), (CheckinEvent.SEND,), CONFIRMED])
def test_what_cannot_be_done(staff: Staff, events: tuple[CheckinEvent, ...]) -> None:
    made = staff.visit(1, *events)
    with pytest.raises(IllegalStep):
        staff.actions.send_again(made.id, at=NOW)
    with pytest.raises(IllegalStep):
        staff.actions.it_is_there(made.id, at=NOW)
    with pytest.raises(IllegalStep):
        staff.actions.dismiss(made.id, why="because", at=NOW)
    assert staff.outbox.get(made.id) == made


@pytest.mark.parametrize("events", [(CheckinEvent.SEND,), CONFIRMED, REFUSED, UNANSWERED])
def test_what_has_left_cannot_be_undone(staff: Staff, events: tuple[CheckinEvent, ...]) -> None:
    made = staff.visit(1, *events)
    with pytest.raises(IllegalStep):
        staff.actions.cancel(made.id, at=NOW)


@pytest.mark.parametrize(
    "events",
    [
        (*UNANSWERED, CheckinEvent.RESEND),
        (*UNANSWERED, CheckinEvent.RESEND, CheckinEvent.SEND, CheckinEvent.NOT_SENT),
        (*UNANSWERED, CheckinEvent.RESEND, *REFUSED, CheckinEvent.RESEND),
        (*UNANSWERED, CheckinEvent.PROVE_ABSENT, *UNANSWERED, CheckinEvent.RESEND),
    ],
)
def test_what_may_have_arrived_cannot_be_undone(
    staff: Staff, events: tuple[CheckinEvent, ...]
) -> None:
    made = staff.visit(1, *events)
    with pytest.raises(
        KioskError, match=r"TeamUp may have it already; look there\. Let it be sent"
    ):
        staff.actions.cancel(made.id, at=NOW)
    assert staff.outbox.get(made.id) == made


@pytest.mark.parametrize(
    "events",
    [
        (CheckinEvent.SEND, CheckinEvent.NOT_SENT),
        (*REFUSED, CheckinEvent.RESEND),
        (*UNANSWERED, CheckinEvent.PROVE_ABSENT),
        (*UNANSWERED, CheckinEvent.RESEND, *UNANSWERED, CheckinEvent.PROVE_ABSENT),
    ],
)
def test_what_surely_did_not_arrive_can_be_undone(
    staff: Staff, events: tuple[CheckinEvent, ...]
) -> None:
    made = staff.visit(1, *events)
    assert staff.actions.cancel(made.id, at=NOW).state is CheckinState.CANCELLED


def test_no_such_check_in(staff: Staff) -> None:
    with pytest.raises(UnknownCheckin):
        staff.actions.send_again("nonsense", at=NOW)
    with pytest.raises(UnknownCheckin):
        staff.outbox.history("nonsense")
