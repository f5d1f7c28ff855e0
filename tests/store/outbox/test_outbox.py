"""The outbox keeps what it was given, moves along the table only, and forgets nothing."""

import gc
import sqlite3
from dataclasses import replace
from datetime import UTC, date, datetime, timedelta, timezone
from pathlib import Path
from zoneinfo import ZoneInfo

import pytest

from kiosk.core.admission.members import CustomerId, CustomerMembershipId
from kiosk.core.checkin.checkin import (
    COUNTING_STATES,
    OPEN_STATES,
    TABLE,
    Checkin,
    CheckinEvent,
    CheckinState,
    HistoryEntry,
    UseCount,
)
from kiosk.core.errors import (
    AlreadyRecorded,
    DatabaseDamaged,
    IllegalStep,
    StoreError,
    UnknownCheckin,
)
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.outbox.outbox_migrations import OUTBOX_SCHEMA
from kiosk.store.sqlite import Database
from tests.store.making import NOW, PATHS, a_checkin, in_state

LATER = NOW + timedelta(minutes=1)
EDGES = [(state, event) for state, events in TABLE.items() for event in events]
NO_EDGES = [(s, e) for s in CheckinState for e in CheckinEvent if (s, e) not in EDGES]


def _visit(
    outbox: SqliteOutbox, *, day: date, now: datetime = NOW, window: timedelta | None = None
) -> datetime | None:
    return outbox.visit_of(CustomerId(7), day=day, now=now, window=window)


def test_gives_back_what_was_recorded(outbox: SqliteOutbox) -> None:
    plain = a_checkin("c1")
    comped = a_checkin("c2", customer=8, membership=None, comped=True, at=LATER)
    outbox.record(plain, window=None)
    outbox.record(comped, window=None)
    assert outbox.get("c1") == plain
    assert outbox.all() == (plain, comped)
    assert outbox.get("c1").scanned_at.isoformat() == "2026-05-04T18:02:03.000400+02:00"
    assert outbox.history("c1") == ()


def test_recording_is_the_first_row_of_the_history(
    outbox: SqliteOutbox, database: Database
) -> None:
    outbox.record(a_checkin(), window=None)
    with database.read() as connection:
        rows = connection.execute("SELECT checkin, at, event, state FROM history").fetchall()
    assert rows == [("c1", NOW.isoformat(), "record", "recorded")]


def test_text_no_database_can_hold_is_mended_not_lost(outbox: SqliteOutbox) -> None:
    outbox.record(a_checkin(person="Ana \ud800"), window=None)
    outbox.move("c1", CheckinEvent.SEND, at=LATER, detail="\udfff", error="said \udfff")
    assert outbox.get("c1").customer_name == "Ana ?"
    assert outbox.get("c1").error == "said ?"
    assert outbox.history("c1")[0].detail == "?"


def test_only_a_recorded_check_in_is_new(outbox: SqliteOutbox) -> None:
    with pytest.raises(ValueError, match="cannot be confirmed"):
        outbox.record(replace(a_checkin(), state=CheckinState.CONFIRMED), window=None)
    assert outbox.all() == ()


@pytest.mark.parametrize("state", CheckinState)
def test_every_state_is_reached_and_counts_as_the_core_says(
    outbox: SqliteOutbox, state: CheckinState
) -> None:
    in_state(outbox, state)
    visit = _visit(outbox, day=NOW.date())
    assert visit == (NOW if state in COUNTING_STATES else None)
    if state in COUNTING_STATES:
        with pytest.raises(AlreadyRecorded, match="18:02") as caught:
            outbox.record(a_checkin("c2", at=LATER), window=None)
        assert caught.value.since.isoformat() == NOW.isoformat()
        assert [c.id for c in outbox.all()] == ["c1"]
    else:
        outbox.record(a_checkin("c2", at=LATER), window=None)


@pytest.mark.parametrize(("state", "event"), EDGES)
def test_every_edge(outbox: SqliteOutbox, state: CheckinState, event: CheckinEvent) -> None:
    before = in_state(outbox, state)
    after = outbox.move("c1", event, at=LATER, detail="because")
    assert after == outbox.get("c1")
    assert after.state is TABLE[state][event]
    assert after.attempts == before.attempts + (event is CheckinEvent.SEND)
    assert outbox.history("c1")[-1] == HistoryEntry(LATER, event, after.state, "because")
    assert [entry.event for entry in outbox.history("c1")] == [*PATHS[state], event]
    fixed = {"state": state, "attempts": before.attempts, "note": before.note}
    assert replace(after, **fixed) == before  # type: ignore[arg-type]  # mypy sees one dict type


@pytest.mark.parametrize(("state", "event"), NO_EDGES)
def test_no_other_edge(outbox: SqliteOutbox, state: CheckinState, event: CheckinEvent) -> None:
    before = in_state(outbox, state)
    history = outbox.history("c1")
    with pytest.raises(IllegalStep):
        outbox.move("c1", event, at=LATER, detail="because", error="bad", server_id=9)
    assert outbox.get("c1") == before
    assert outbox.history("c1") == history


@pytest.mark.parametrize(
    "event",
    [CheckinEvent.ACCEPT, CheckinEvent.REFUSE, CheckinEvent.NOT_SENT, CheckinEvent.NO_REPLY],
)
def test_error_is_replaced_kept_or_cleared(outbox: SqliteOutbox, event: CheckinEvent) -> None:
    in_state(outbox, CheckinState.SENDING)
    outbox.move("c1", CheckinEvent.NOT_SENT, at=LATER, error="No network.")
    outbox.move("c1", CheckinEvent.SEND, at=LATER)
    assert outbox.get("c1").error == "No network."
    after = outbox.move(
        "c1", event, at=LATER, server_id=55 if event is CheckinEvent.ACCEPT else None
    )
    assert after.error == ("" if event is CheckinEvent.ACCEPT else "No network.")
    assert after.server_id == (55 if event is CheckinEvent.ACCEPT else None)
    assert after.attempts == 2


def test_found_there_has_an_id_and_no_error(outbox: SqliteOutbox) -> None:
    in_state(outbox, CheckinState.SENDING)
    outbox.move("c1", CheckinEvent.NO_REPLY, at=LATER, error="No answer.", detail="timed out")
    assert outbox.get("c1").note == ""
    found = outbox.move(
        "c1", CheckinEvent.VERIFIED, at=LATER, detail="attendance report", server_id=9
    )
    assert (found.error, found.server_id, found.note) == ("", 9, "attendance report")


@pytest.mark.parametrize(
    "event",
    [CheckinEvent.RESEND, CheckinEvent.DISMISS, CheckinEvent.VERIFIED, CheckinEvent.PROVE_ABSENT],
)
def test_staff_and_read_backs_leave_a_note(outbox: SqliteOutbox, event: CheckinEvent) -> None:
    in_state(outbox, CheckinState.UNANSWERED)
    assert outbox.move("c1", event, at=LATER, detail="Sam: seen there").note == "Sam: seen there"


def test_a_sending_failure_leaves_the_note(outbox: SqliteOutbox) -> None:
    in_state(outbox, CheckinState.UNANSWERED)
    outbox.move("c1", CheckinEvent.RESEND, at=LATER, detail="Sam")
    outbox.move("c1", CheckinEvent.SEND, at=LATER, detail="attempt 2")
    assert outbox.get("c1").note == "Sam"


def test_unknown(outbox: SqliteOutbox) -> None:
    for call in (outbox.get, lambda name: outbox.move(name, CheckinEvent.SEND, at=NOW)):
        with pytest.raises(UnknownCheckin, match="no check-in x"):
            call("x")
    assert outbox.history("x") == ()


def test_a_time_without_a_zone_is_a_bug(outbox: SqliteOutbox) -> None:
    outbox.record(a_checkin(), window=None)
    with pytest.raises(ValueError, match="time zone"):
        outbox.move("c1", CheckinEvent.SEND, at=NOW.replace(tzinfo=None))
    assert outbox.get("c1").state is CheckinState.RECORDED


def test_lists_come_oldest_scan_first_whatever_the_offset(outbox: SqliteOutbox) -> None:
    times = [
        datetime(2026, 5, 4, 12, 0, tzinfo=UTC),
        datetime(2026, 5, 4, 8, 30, tzinfo=timezone(timedelta(hours=-4))),  # 12:30 UTC
        datetime(2026, 5, 4, 23, 0, tzinfo=timezone(timedelta(hours=10))),  # 13:00 UTC
    ]
    for number in (2, 0, 1):
        outbox.record(a_checkin(str(number), customer=number, at=times[number]), window=None)
    outbox.move("1", CheckinEvent.SEND, at=LATER)
    assert [c.id for c in outbox.all()] == ["0", "1", "2"]
    assert [c.id for c in outbox.in_states(OPEN_STATES)] == ["0", "1", "2"]
    assert [c.id for c in outbox.in_states({CheckinState.RECORDED})] == ["0", "2"]
    assert [c.id for c in outbox.in_states([CheckinState.SENDING, CheckinState.CONFIRMED])] == ["1"]
    assert outbox.in_states(()) == ()
    assert [c.id for c in outbox.on_day(date(2026, 5, 4))] == ["0", "1", "2"]
    assert outbox.on_day(date(2026, 5, 5)) == ()


def test_one_visit_a_day_is_the_venues_day(outbox: SqliteOutbox) -> None:
    sydney = ZoneInfo("Australia/Sydney")
    late = datetime(2026, 5, 4, 23, 59, 59, tzinfo=sydney)
    midnight = datetime(2026, 5, 5, 0, 0, 0, tzinfo=sydney)  # both are 4 May in UTC
    outbox.record(a_checkin("late", at=late), window=None)
    outbox.record(a_checkin("next", at=midnight), window=None)
    for again in (late - timedelta(hours=23), midnight + timedelta(hours=23)):
        with pytest.raises(AlreadyRecorded):
            outbox.record(a_checkin("again", at=again), window=None)
    assert _visit(outbox, day=date(2026, 5, 4)) == late
    assert _visit(outbox, day=date(2026, 5, 5)) == midnight
    assert _visit(outbox, day=date(2026, 5, 6)) is None


def test_the_day_that_counts_is_the_one_of_the_check_in_not_of_its_offset(
    outbox: SqliteOutbox,
) -> None:
    # A kiosk whose own clock runs in UTC still writes the venue's day.
    evening = datetime(2026, 5, 4, 22, 30, tzinfo=UTC)
    outbox.record(a_checkin("c1", at=evening, day=date(2026, 5, 5)), window=None)
    outbox.record(a_checkin("c2", at=evening - timedelta(hours=1)), window=None)
    with pytest.raises(AlreadyRecorded):
        outbox.record(a_checkin("c3", at=evening, day=date(2026, 5, 5)), window=None)


def test_a_window_counts_time_whatever_the_day(outbox: SqliteOutbox) -> None:
    window = timedelta(minutes=30)
    outbox.record(a_checkin("c1"), window=window)
    for minutes in (0, 29, -29):
        with pytest.raises(AlreadyRecorded):
            outbox.record(a_checkin("c2", at=NOW + timedelta(minutes=minutes)), window=window)
    outbox.record(a_checkin("c2", at=NOW + timedelta(minutes=30)), window=window)
    now = NOW + timedelta(minutes=31)
    assert _visit(outbox, day=now.date(), now=now, window=window) == NOW + timedelta(minutes=30)
    # Across midnight, and told in another offset.
    far = (NOW + timedelta(hours=6, minutes=10)).astimezone(UTC)
    outbox.record(a_checkin("c3", at=NOW + timedelta(hours=5, minutes=50)), window=window)
    with pytest.raises(AlreadyRecorded):
        outbox.record(a_checkin("c4", at=far), window=window)


def test_customers_do_not_count_for_each_other(outbox: SqliteOutbox) -> None:
    outbox.record(a_checkin("c1", customer=7), window=None)
    outbox.record(a_checkin("c2", customer=8), window=None)
    assert len(outbox.all()) == 2


def test_what_was_left_in_sending_is_unanswered_after_a_restart(outbox: SqliteOutbox) -> None:
    for number, state in enumerate(CheckinState):
        in_state(outbox, state, name=state.value, customer=number)
    (lost,) = outbox.take_up(LATER)
    assert (lost.id, lost.state, lost.attempts) == ("sending", CheckinState.UNANSWERED, 1)
    assert "stopped while this was being sent" in lost.error
    assert outbox.history("sending")[-1] == HistoryEntry(
        LATER, CheckinEvent.NO_REPLY, CheckinState.UNANSWERED, "the kiosk stopped while sending"
    )
    assert outbox.take_up(LATER) == ()
    others = [c for c in outbox.all() if c.id != "sending"]
    assert all(c.state.value == c.id for c in others)


@pytest.mark.parametrize(
    "statement",
    [
        "UPDATE history SET detail = 'no'",
        "UPDATE history SET seq = seq + 100",
        "DELETE FROM history",
        "REPLACE INTO history (seq, checkin, at, event, state, detail) "
        "SELECT seq, checkin, at, 'x', state, detail FROM history",
        "DELETE FROM checkin",
        "UPDATE checkin SET date = '2026-01-01'",
        "UPDATE checkin SET customer = 1",
        "UPDATE checkin SET scanned_at = '2026-01-01T00:00:00+00:00'",
    ],
)
def test_what_happened_cannot_be_rewritten(
    outbox: SqliteOutbox, database: Database, statement: str
) -> None:
    before = in_state(outbox, CheckinState.CONFIRMED)
    history = outbox.history("c1")
    with database.write() as connection, pytest.raises(sqlite3.IntegrityError):
        connection.execute(statement)
    assert outbox.get("c1") == before
    assert outbox.history("c1") == history


def test_a_row_nobody_can_read_is_damage(
    outbox: SqliteOutbox, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "kiosk.store.error_mapping")
    in_state(outbox, CheckinState.SENDING)
    with database.write() as connection:
        connection.execute("UPDATE checkin SET state = 'flying'")
        connection.execute(
            "INSERT INTO history (checkin, at, event, state, detail) VALUES ('c1', 'x', '', '', '')"
        )
    with pytest.raises(DatabaseDamaged, match="is damaged"):
        outbox.all()
    assert "check-in c1" in caplog.text
    with pytest.raises(DatabaseDamaged, match="is damaged"):
        outbox.history("c1")
    assert "history" in caplog.text
    with database.write() as connection:
        connection.execute("UPDATE checkin SET attempts = 'many', state = 'sending'")
    with pytest.raises(DatabaseDamaged, match="is damaged"):
        outbox.get("c1")


def test_open_rows_and_a_customers_day_are_found_without_a_scan(
    outbox: SqliteOutbox, database: Database
) -> None:
    plans: list[str] = []
    asked: list[str] = []
    with database.read() as connection:
        connection.set_trace_callback(asked.append)
    outbox.in_states(OPEN_STATES)
    outbox.in_states({CheckinState.UNANSWERED})
    outbox.changed_since(7)
    outbox.on_day(NOW.date())
    _visit(outbox, day=NOW.date())
    _visit(outbox, day=NOW.date(), window=timedelta(hours=1))
    outbox.take_up(NOW)
    with database.read() as connection:
        connection.set_trace_callback(None)
        for query in [q for q in asked if q.startswith("SELECT")]:
            rows = connection.execute(f"EXPLAIN QUERY PLAN {query}")
            plans.append(" / ".join(row[3] for row in rows))
    assert plans == [
        "SCAN checkin USING INDEX checkin_open",
        "SCAN checkin USING INDEX checkin_open",
        "SEARCH history",  # its end alone
        "SEARCH checkin USING INDEX sqlite_autoindex_checkin_1 (id=?) / LIST SUBQUERY 1 / "
        "SEARCH history USING INTEGER PRIMARY KEY (rowid>?) / USE TEMP B-TREE FOR ORDER BY",
        "SEARCH checkin USING INDEX checkin_day (date=?)",
        "SEARCH checkin USING INDEX checkin_customer_day (customer=? AND date=?)",
        "SEARCH checkin USING INDEX checkin_customer_time "
        "(customer=? AND scanned_us>? AND scanned_us<?)",
        "SCAN checkin USING INDEX checkin_sending",
    ]


def test_a_use_count_is_kept_in_the_history(outbox: SqliteOutbox) -> None:
    outbox.record(a_checkin(), window=None)
    outbox.move("c1", CheckinEvent.SEND, at=NOW, uses=UseCount("week 2026-07-06 to …", 4))
    outbox.move("c1", CheckinEvent.ACCEPT, at=NOW)
    assert [entry.uses for entry in outbox.history("c1")] == [
        UseCount("week 2026-07-06 to …", 4),
        None,
    ]


@pytest.mark.expects_warnings
def test_use_counts_of_earlier_versions_move_into_their_columns(path: Path) -> None:
    told = (
        '{"say": "TeamUp counted {count} uses ({period}) before this was sent.", '
        '"with": {"count": 4, "period": "week 2026-07-06 to …"}}'
    )
    plain = "Sent again. TeamUp counted 3 uses (month 2026-07) before this was sent."
    details = {
        "c1": told,
        "c2": "",
        "c3": '{"say": "something else", "with": {}}',
        "c4": "{",
        "c5": plain,
        "c6": "TeamUp counted 3 uses (month) before this was sent. Or so.",
    }
    old = Database(path, OUTBOX_SCHEMA.up_to(8))
    for number, (name, detail) in enumerate(details.items(), 1):
        SqliteOutbox(old).record(a_checkin(name, customer=number), window=None)
        with old.write() as connection:
            connection.execute(
                "INSERT INTO history (checkin, at, event, state, detail) "
                "VALUES (?, ?, 'send', 'sending', ?)",
                (name, NOW.isoformat(), detail),
            )
    old.close()
    new = Database(path)
    try:
        found = {name: SqliteOutbox(new).history(name)[0].uses for name in details}
        with pytest.raises(StoreError, match="refused a request"), new.write() as connection:
            connection.execute("UPDATE history SET uses_count = 5")
    finally:
        new.close()
    counted = {"c1": UseCount("week 2026-07-06 to …", 4), "c5": UseCount("month 2026-07", 3)}
    assert found == dict.fromkeys(details) | counted


def test_changes_are_found_by_their_history(outbox: SqliteOutbox) -> None:
    assert outbox.changed_since(0) == ((), 0)
    for number, state in enumerate(CheckinState):
        in_state(outbox, state, f"c{number}", customer=number + 1)
    rows, last = outbox.changed_since(0)
    assert {row.state for row in rows} == OPEN_STATES
    assert outbox.changed_since(last) == ((), last)
    refused = next(row for row in rows if row.state is CheckinState.REFUSED)
    outbox.remark(refused.id, error="not yet")
    assert outbox.changed_since(last) == ((), last)
    outbox.move(refused.id, CheckinEvent.RESEND, at=NOW)
    outbox.move(refused.id, CheckinEvent.CANCEL, at=NOW)
    outbox.record(a_checkin("new", customer=99, at=NOW - timedelta(hours=1)), window=None)
    changed, last = outbox.changed_since(last)
    assert [row.id for row in changed] == ["new", refused.id]  # oldest scan first, each once
    assert changed[1].state is CheckinState.CANCELLED  # also what is open no more
    assert outbox.changed_since(last) == ((), last)


def test_states_are_counted_without_reading_a_check_in(
    outbox: SqliteOutbox, database: Database
) -> None:
    assert outbox.count_by_state() == {}
    for number, state in enumerate((*CheckinState, CheckinState.RECORDED)):
        in_state(outbox, state, f"c{number}", customer=number + 1)
    assert outbox.count_by_state() == dict.fromkeys(CheckinState, 1) | {CheckinState.RECORDED: 2}
    with database.write() as connection:
        connection.execute("UPDATE checkin SET note = 1, attempts = 'x'")  # which none can be read
    assert sum(outbox.count_by_state().values()) == len(CheckinState) + 1
    with database.write() as connection:
        connection.execute("UPDATE checkin SET state = 'gone' WHERE id = 'c0'")
    with pytest.raises(DatabaseDamaged, match="is damaged"):
        outbox.count_by_state()


def test_uses_since_a_count(outbox: SqliteOutbox) -> None:
    held = CustomerMembershipId(70)
    hour = timedelta(hours=1)
    outbox.record(a_checkin("sent", customer=1, at=NOW - 2 * hour), window=None)
    outbox.record(a_checkin("waits", customer=2, at=NOW - hour), window=None)
    outbox.record(a_checkin("later", customer=3, at=NOW + hour), window=None)
    outbox.record(a_checkin("undone", customer=4, at=NOW + hour), window=None)
    outbox.record(a_checkin("free", customer=5, at=NOW + hour, comped=True), window=None)
    outbox.record(a_checkin("other", customer=6, at=NOW + hour, membership=71), window=None)
    outbox.move("sent", CheckinEvent.SEND, at=NOW)
    outbox.move("sent", CheckinEvent.ACCEPT, at=NOW)
    outbox.move("undone", CheckinEvent.CANCEL, at=NOW)
    assert outbox.uses_since(held, NOW) == 2  # the one not sent yet, and the one after
    assert outbox.uses_since(held, NOW + 2 * hour) == 2  # both are still to be sent
    assert outbox.uses_since(held, NOW - 3 * hour) == 3


def test_an_open_check_in_is_read_once_and_a_settled_one_is_not_kept_in_memory(
    outbox: SqliteOutbox,
) -> None:
    for number in range(20):
        outbox.record(a_checkin(f"c{number}", customer=number + 1), window=None)
    waiting = outbox.in_states(OPEN_STATES)
    again = outbox.in_states(OPEN_STATES)
    assert all(one is other for one, other in zip(waiting, again, strict=True))
    last = replace(waiting[19], attempts=1)
    for number in range(19):
        outbox.move(f"c{number}", CheckinEvent.SEND, at=LATER)
        outbox.move(f"c{number}", CheckinEvent.ACCEPT, at=LATER, server_id=number)
    outbox.move("c19", CheckinEvent.SEND, at=LATER)
    assert outbox.get("c19") == replace(last, state=CheckinState.SENDING)
    assert {row.state for row in outbox.all()[:19]} == {CheckinState.CONFIRMED}
    del waiting, again, last
    gc.collect()
    kept = [known.id for known in gc.get_objects() if type(known) is Checkin]
    assert kept == ["c19"]
