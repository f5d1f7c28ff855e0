"""What is older than the gym wants it to be goes; visits, and what is open, stay."""

from collections.abc import Iterator
from datetime import datetime, time, timedelta
from pathlib import Path

import pytest

from kiosk.core.checkin.checkin import OPEN_STATES, CheckinEvent, CheckinState
from kiosk.store.journal.journal import Journal
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.privacy import retention
from kiosk.store.privacy.retention import DailyRetention, Retention, apply_retention
from kiosk.store.sqlite import Database
from tests.store.making import NOW, PATHS, a_checkin, a_scan

LATER = NOW + timedelta(days=30)


@pytest.fixture
def journal(path: Path) -> Iterator[Journal]:
    journal = Journal(path.with_name("checkins.journal"))
    yield journal
    journal.close()


@pytest.fixture
def old(database: Database) -> SqliteOutbox:
    """Check-ins of today in every state, with words said of each, and scans."""
    outbox = SqliteOutbox(database)
    for state, events in PATHS.items():
        outbox.record(a_checkin(state.value), window=timedelta(0))
        for event in events:
            outbox.move(state.value, event, at=NOW, detail=f"Ana, {event}")
    for name in ("open", "closed"):
        outbox.add_pending_scan(a_scan(name))
    outbox.close_scan("closed", at=NOW, detail="staff: was Ana's")
    return outbox


def closings(database: Database) -> list[str]:
    with database.read() as connection:
        return [row[0] for row in connection.execute("SELECT closing FROM kept_scan ORDER BY seq")]


def test_nothing_goes_unless_the_gym_says_so(
    old: SqliteOutbox, database: Database, journal: Journal
) -> None:
    before = old.all()
    assert apply_retention(database, journal, Retention(), LATER) == 0
    assert (old.all(), len(old.pending_scans())) == (before, 1)


@pytest.mark.parametrize(("days", "goes"), [(30, False), (29, True)])
def test_names_of_settled_visits_go_with_their_day(
    old: SqliteOutbox, database: Database, journal: Journal, days: int, goes: bool
) -> None:
    counts = old.count_by_state()
    apply_retention(database, journal, Retention(names=days), LATER)
    for checkin in old.all():
        stays = not goes or checkin.state in OPEN_STATES
        assert checkin.customer_name == ("Ana Núñez" if stays else "#7")
        assert checkin.customer == 7
    assert old.count_by_state() == counts
    assert old.history("dismissed")[-1].detail == "Ana, dismiss"


def test_words_go_and_what_happened_stays(
    old: SqliteOutbox, database: Database, journal: Journal
) -> None:
    apply_retention(database, journal, Retention(history=29), LATER)
    for checkin in old.all():
        entries = old.history(checkin.id)
        assert [entry.event for entry in entries] == [*PATHS[checkin.state]]
        is_open = checkin.state in OPEN_STATES
        assert all(bool(entry.detail) is is_open for entry in entries)
    assert old.get("dismissed").note == ""
    assert closings(database) == ["", ""]


def test_scans_nobody_was_found_for_are_closed(
    old: SqliteOutbox, database: Database, journal: Journal
) -> None:
    apply_retention(database, journal, Retention(scans=30), LATER)
    assert [scan.id for scan in old.pending_scans()] == ["open"]
    apply_retention(database, journal, Retention(scans=29), LATER)
    assert old.pending_scans() == ()
    assert closings(database)[0].startswith("kept for as long")


def test_it_goes_in_small_transactions_and_can_be_stopped(
    database: Database, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(retention, "_AT_ONCE", 3)
    outbox = SqliteOutbox(database)
    for number in range(8):
        outbox.record(a_checkin(f"c{number}", customer=number + 1), window=None)
        outbox.move(f"c{number}", CheckinEvent.CANCEL, at=NOW)
    stops = iter([False, False, True])  # after none were found of the erased, after 3, after 6
    apply_retention(database, journal, Retention(names=1), LATER, pause=lambda: next(stops))
    assert sum(one.customer_name.startswith("#") for one in outbox.all()) == 6
    apply_retention(database, journal, Retention(names=1), LATER)
    assert all(one.customer_name.startswith("#") for one in outbox.all())


def test_once_a_day_from_its_hour_on_and_by_no_wrong_clock(
    old: SqliteOutbox, database: Database, journal: Journal
) -> None:
    clock = {"now": datetime.combine(LATER.date(), time(3, 59), NOW.tzinfo), "usable": False}
    daily = DailyRetention(
        database,
        journal,
        Retention(names=1, at=time(4)),
        now=lambda: clock["now"],  # type: ignore[arg-type, return-value]
        clock_usable=lambda: bool(clock["usable"]),
    )
    assert daily.apply_when_due() is None
    clock["now"] += timedelta(minutes=1)  # type: ignore[operator]
    assert daily.apply_when_due() is None
    assert old.get(CheckinState.CONFIRMED).customer_name == "Ana Núñez"
    clock["usable"] = True
    assert daily.apply_when_due() == 3
    assert daily.apply_when_due() is None
    clock["now"] += timedelta(days=1)  # type: ignore[operator]
    assert daily.apply_when_due() == 0
