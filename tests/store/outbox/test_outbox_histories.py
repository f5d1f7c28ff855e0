"""Whatever happens in whatever order, the row and its history tell the same story."""

import tempfile
from datetime import timedelta
from pathlib import Path

from hypothesis import given, settings
from hypothesis import strategies as st

from kiosk.core.admission.members import CustomerId
from kiosk.core.checkin.checkin import COUNTING_STATES, TABLE, CheckinEvent, CheckinState
from kiosk.core.errors import AlreadyRecorded, IllegalStep
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.sqlite import Database
from tests.store.making import NOW, a_checkin

# Two customers and two days, so that the once-a-day rule is met often.
_RECORD = st.tuples(st.just("record"), st.integers(0, 1), st.integers(0, 1))
_MOVE = st.tuples(st.just("move"), st.integers(0, 5), st.sampled_from(CheckinEvent))
_RESTART = st.tuples(st.just("restart"), st.just(0), st.just(0))


@settings(max_examples=40, deadline=None, derandomize=True, database=None)
@given(st.lists(st.one_of(_RECORD, _MOVE, _MOVE, _MOVE, _RESTART), max_size=40))
def test_state_and_history_agree(
    actions: list[tuple[str, int, int]] | list[tuple[str, int, CheckinEvent]],
) -> None:
    with tempfile.TemporaryDirectory() as folder:
        database = Database(Path(folder) / "kiosk.sqlite3")
        outbox = SqliteOutbox(database)
        states: list[CheckinState] = []
        visits: list[tuple[int, int]] = []
        events: list[list[CheckinEvent]] = []
        try:
            for at, (action, which, what) in enumerate(actions):
                now = NOW + timedelta(seconds=at)
                if action == "record":
                    visit = (which, int(str(what)))
                    counted = any(
                        v == visit and s in COUNTING_STATES
                        for v, s in zip(visits, states, strict=True)
                    )
                    scanned = now + timedelta(days=visit[1])
                    new = a_checkin(str(len(states)), customer=visit[0], at=scanned)
                    try:
                        outbox.record(new, window=None)
                        assert not counted
                        states.append(CheckinState.RECORDED)
                        visits.append(visit)
                        events.append([])
                    except AlreadyRecorded:
                        assert counted
                elif action == "restart":
                    taken = {c.id for c in outbox.take_up(now)}
                    for number, state in enumerate(states):
                        assert (str(number) in taken) is (state is CheckinState.SENDING)
                        if state is CheckinState.SENDING:
                            states[number] = CheckinState.UNANSWERED
                            events[number].append(CheckinEvent.NO_REPLY)
                elif which < len(states):
                    event = CheckinEvent(str(what))
                    follows = TABLE[states[which]].get(event)
                    try:
                        moved = outbox.move(str(which), event, at=now, detail=f"step {at}")
                        assert moved.state is follows
                        states[which] = moved.state
                        events[which].append(event)
                    except IllegalStep:
                        assert follows is None
            _check(outbox, states, events, visits)
        finally:
            database.close()


def _check(
    outbox: SqliteOutbox,
    states: list[CheckinState],
    events: list[list[CheckinEvent]],
    visits: list[tuple[int, int]],
) -> None:
    for number, (state, happened) in enumerate(zip(states, events, strict=True)):
        checkin, history = outbox.get(str(number)), outbox.history(str(number))
        assert checkin.state is state
        assert checkin.attempts == happened.count(CheckinEvent.SEND)
        assert [entry.event for entry in history] == happened
        before = CheckinState.RECORDED
        for entry in history:
            assert entry.state is TABLE[before][entry.event]
            before = entry.state
        assert before is state
    for customer, day in set(visits):
        now = NOW + timedelta(days=day)
        visit = outbox.visit_of(CustomerId(customer), day=now.date(), now=now, window=None)
        counted = [
            state in COUNTING_STATES
            for v, state in zip(visits, states, strict=True)
            if v == (customer, day)
        ]
        assert (visit is not None) is any(counted)
