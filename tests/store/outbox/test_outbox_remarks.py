"""Why a check-in is not settled yet stands in its row, for staff and for the command line."""

import pytest

from kiosk.core.checkin.checkin import OPEN_STATES, CheckinState
from kiosk.core.errors import UnknownCheckin
from kiosk.store.outbox.outbox import SqliteOutbox
from tests.store.making import in_state

WHY = "TeamUp's attendance report proves nothing."


@pytest.mark.parametrize("state", CheckinState)
def test_only_an_open_check_in_takes_a_remark(outbox: SqliteOutbox, state: CheckinState) -> None:
    before = in_state(outbox, state)
    after = outbox.remark(before.id, error=WHY)
    assert after == outbox.get(before.id)
    assert after.error == (WHY if state in OPEN_STATES else before.error)
    assert after.state is state
    assert after.note == before.note


def test_a_remark_adds_no_history(outbox: SqliteOutbox) -> None:
    row = in_state(outbox, CheckinState.UNANSWERED)
    history = outbox.history(row.id)
    outbox.remark(row.id, error=WHY)
    outbox.remark(row.id, error=WHY)
    assert outbox.history(row.id) == history


def test_a_remark_on_nothing(outbox: SqliteOutbox) -> None:
    with pytest.raises(UnknownCheckin):
        outbox.remark("nobody", error=WHY)
