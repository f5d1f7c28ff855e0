"""The table of one check-in, edge by edge."""

from collections import deque
from datetime import UTC, date, datetime

import pytest

from kiosk.core.admission.members import CustomerId
from kiosk.core.checkin.checkin import (
    COUNTING_STATES,
    OPEN_STATES,
    TABLE,
    Checkin,
    CheckinEvent,
    CheckinState,
    advance,
)
from kiosk.core.errors import IllegalStep
from kiosk.core.identification.codes import Source

# Written out again on purpose: a slip in the table must not be its own test.
EDGES = {
    (CheckinState.RECORDED, CheckinEvent.SEND): CheckinState.SENDING,
    (CheckinState.RECORDED, CheckinEvent.CANCEL): CheckinState.CANCELLED,
    (CheckinState.RECORDED, CheckinEvent.DOUBT): CheckinState.UNANSWERED,
    (CheckinState.SENDING, CheckinEvent.ACCEPT): CheckinState.CONFIRMED,
    (CheckinState.SENDING, CheckinEvent.REFUSE): CheckinState.REFUSED,
    (CheckinState.SENDING, CheckinEvent.NOT_SENT): CheckinState.RECORDED,
    (CheckinState.SENDING, CheckinEvent.NO_REPLY): CheckinState.UNANSWERED,
    (CheckinState.REFUSED, CheckinEvent.RESEND): CheckinState.RECORDED,
    (CheckinState.REFUSED, CheckinEvent.DISMISS): CheckinState.DISMISSED,
    (CheckinState.UNANSWERED, CheckinEvent.VERIFIED): CheckinState.CONFIRMED,
    (CheckinState.UNANSWERED, CheckinEvent.PROVE_ABSENT): CheckinState.RECORDED,
    (CheckinState.UNANSWERED, CheckinEvent.RESEND): CheckinState.RECORDED,
    (CheckinState.UNANSWERED, CheckinEvent.DISMISS): CheckinState.DISMISSED,
}


@pytest.mark.parametrize("state", CheckinState)
@pytest.mark.parametrize("event", CheckinEvent)
def test_every_step(state: CheckinState, event: CheckinEvent) -> None:
    if (state, event) in EDGES:
        assert advance(state, event) is EDGES[state, event]
    else:
        with pytest.raises(IllegalStep) as caught:
            advance(state, event)
        assert str(caught.value) == (
            f"This cannot be done with a check-in that is {state.value}; reload the list."
        )


def test_every_state_has_a_row() -> None:
    assert set(TABLE) == set(CheckinState)


def test_the_table_cannot_be_changed() -> None:
    with pytest.raises(TypeError):
        TABLE[CheckinState.CONFIRMED] = {}  # type: ignore[index]
    with pytest.raises(TypeError):
        TABLE[CheckinState.CONFIRMED][CheckinEvent.SEND] = CheckinState.SENDING  # type: ignore[index]


def test_what_is_over_stays_over() -> None:
    assert {state for state in CheckinState if not TABLE[state]} == {
        CheckinState.CONFIRMED,
        CheckinState.DISMISSED,
        CheckinState.CANCELLED,
    }


def test_only_what_is_recorded_can_be_sent() -> None:
    assert [state for state in CheckinState if CheckinEvent.SEND in TABLE[state]] == [
        CheckinState.RECORDED
    ]


def test_an_unanswered_check_in_is_sent_again_only_on_proof_or_on_somebodys_word() -> None:
    back = {e for e, to in TABLE[CheckinState.UNANSWERED].items() if to is CheckinState.RECORDED}
    assert back == {CheckinEvent.PROVE_ABSENT, CheckinEvent.RESEND}
    assert CheckinState.SENDING not in TABLE[CheckinState.UNANSWERED].values()


def test_every_state_can_be_reached_and_none_is_a_trap() -> None:
    reached = reachable(CheckinState.RECORDED)
    assert reached == set(CheckinState)
    for state in OPEN_STATES:
        assert CheckinState.CONFIRMED in reachable(state)


def reachable(start: CheckinState) -> set[CheckinState]:
    seen, queue = {start}, deque([start])
    while queue:
        for state in TABLE[queue.popleft()].values():
            if state not in seen:
                seen.add(state)
                queue.append(state)
    return seen


def test_open_and_counting_states() -> None:
    assert {
        CheckinState.RECORDED,
        CheckinState.SENDING,
        CheckinState.REFUSED,
        CheckinState.UNANSWERED,
    } == OPEN_STATES
    assert {
        CheckinState.RECORDED,
        CheckinState.SENDING,
        CheckinState.CONFIRMED,
        CheckinState.UNANSWERED,
    } == COUNTING_STATES
    assert {state for state in CheckinState if TABLE[state]} == OPEN_STATES


AT = datetime(2026, 3, 4, 18, 2, tzinfo=UTC)


def make(*, id: str = "a", scanned_at: datetime = AT, attempts: int = 0) -> Checkin:
    return Checkin(
        id=id,
        state=CheckinState.RECORDED,
        customer=CustomerId(1),
        customer_name="Ana",
        customer_membership=None,
        membership_name="",
        venue=321,
        date=date(2026, 3, 4),
        scanned_at=scanned_at,
        attempts=attempts,
    )


def test_a_check_in_starts_plain() -> None:
    checkin = make()
    assert checkin.comped is False
    assert checkin.source is Source.CAMERA
    assert checkin.attempts == 0
    assert checkin.server_id is None
    assert checkin.error == ""
    assert checkin.note == ""


def test_a_check_in_must_make_sense() -> None:
    with pytest.raises(ValueError, match=r"^scanned_at needs a time zone$"):
        make(scanned_at=datetime(2026, 3, 4, 18, 2))
    with pytest.raises(ValueError, match=r"^attempts cannot be negative$"):
        make(attempts=-1)
    with pytest.raises(ValueError, match=r"^a check-in needs an id$"):
        make(id="")
