"""Scans kept for later are closed once and never lost."""

import sqlite3
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.core.errors import AlreadyRecorded, DatabaseDamaged, TooManyPending, UnknownCheckin
from kiosk.core.identification.codes import Code, Source
from kiosk.core.ports import PendingScan, ScanResolution
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.sqlite import Database
from tests.store.making import NOW, a_checkin, a_scan


def test_gives_back_what_was_kept_oldest_first(outbox: SqliteOutbox) -> None:
    second = a_scan("s2", at=NOW + timedelta(minutes=1))
    long = PendingScan("s1", Code("x" * 5000, source=Source.SERIAL), NOW, NOW.date())
    outbox.add_pending_scan(second)
    outbox.add_pending_scan(long)
    assert outbox.pending_scans() == (long, second)
    assert outbox.pending_scans()[0].code.oversized
    assert outbox.pending_scans()[0].scanned_at.isoformat() == NOW.isoformat()


def test_other_readings_are_kept_until_the_scan_is_closed(path: Path) -> None:
    readings = ("AY-12", "BEGIN:VCARD\nEMAIL:ana@example.org", 'quote " and \\ 李')
    database = Database(path)
    outbox = SqliteOutbox(database)
    scan = PendingScan("s1", Code("AZ-12", other_readings=readings), NOW, NOW.date())
    outbox.add_pending_scan(scan)
    outbox.add_pending_scan(a_scan("s2"))
    assert outbox.pending_scans() == (scan, a_scan("s2"))
    outbox.close_scan("s1", at=NOW, detail="checked in as c1")
    database.close()  # which takes the log into the file
    assert b"ana@example.org" not in path.read_bytes()


@pytest.mark.parametrize("readings", ["no JSON", "7", "[", "null", "{"])
def test_readings_that_make_no_sense_are_damage(
    outbox: SqliteOutbox, database: Database, readings: str
) -> None:
    outbox.add_pending_scan(a_scan("s1"))
    with database.write() as connection:
        connection.execute("DROP TRIGGER kept_scan_is_closed_once")
        connection.execute("UPDATE kept_scan SET other_readings = ?", (readings,))
    with pytest.raises(DatabaseDamaged):
        outbox.pending_scans()


def test_a_closed_scan_leaves_the_list_and_keeps_its_first_ending(
    outbox: SqliteOutbox, database: Database
) -> None:
    outbox.add_pending_scan(a_scan("s1"))
    outbox.add_pending_scan(a_scan("s2"))
    outbox.close_scan("s1", at=NOW, detail="customer 7 checked in")
    outbox.close_scan("s1", at=NOW + timedelta(hours=1), detail="again")
    assert [scan.id for scan in outbox.pending_scans()] == ["s2"]
    with database.read() as connection:
        row = connection.execute("SELECT closed_at, closing FROM kept_scan ORDER BY id").fetchone()
    assert row == (NOW.isoformat(), "customer 7 checked in")


def test_the_text_of_a_closed_scan_is_gone_from_the_disk(path: Path) -> None:
    database = Database(path)
    outbox = SqliteOutbox(database)
    for name in ("ana@example.com", "ben@example.com"):
        outbox.add_pending_scan(a_scan(name[:3], text=name))
    outbox.close_scan("ana", at=NOW, detail="checked in as c1")
    database.close()  # which takes the log into the file
    assert [file.name for file in path.parent.iterdir()] == [path.name]
    assert b"ben@example.com" in path.read_bytes()
    assert b"ana@example.com" not in path.read_bytes()


def test_an_unknown_scan(outbox: SqliteOutbox) -> None:
    with pytest.raises(UnknownCheckin, match="no kept scan x"):
        outbox.close_scan("x", at=NOW, detail="")


@pytest.mark.parametrize(
    "statement",
    ["DELETE FROM kept_scan", "UPDATE kept_scan SET closing = 'no'", "UPDATE kept_scan SET id = 1"],
)
def test_a_pending_scan_cannot_be_rewritten(
    outbox: SqliteOutbox, database: Database, statement: str
) -> None:
    outbox.add_pending_scan(a_scan())
    with database.write() as connection, pytest.raises(sqlite3.IntegrityError):
        connection.execute(statement)
    assert outbox.pending_scans() == (a_scan(),)


def test_a_row_nobody_can_read_is_damage(
    outbox: SqliteOutbox, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    caplog.set_level("INFO", "kiosk.store.error_mapping")
    with database.write() as connection:
        connection.execute(
            "INSERT INTO kept_scan (id, text, symbology, engine, source, oversized, scanned_at, "
            "scanned_us, day) VALUES ('s', '', '', '', 'telepathy', 0, '', 0, '')"
        )
    with pytest.raises(DatabaseDamaged, match="is damaged"):
        outbox.pending_scans()
    assert "kept scan s" in caplog.text


def test_a_visit_closes_its_scan_in_the_same_transaction(
    outbox: SqliteOutbox, database: Database
) -> None:
    outbox.add_pending_scan(a_scan("s1"))
    closing = ScanResolution("s1", NOW)
    outbox.record(a_checkin("c1"), window=None, closing=closing)
    assert outbox.pending_scans() == ()
    with database.read() as connection:
        (closed,) = connection.execute("SELECT closing FROM kept_scan").fetchone()
    assert closed == "checked in as c1"
    # Somebody else was quicker: the scan gives no second visit, of whomever.
    with pytest.raises(UnknownCheckin, match="dealt with"):
        outbox.record(a_checkin("c2", customer=8), window=None, closing=closing)
    assert [row.id for row in outbox.all()] == ["c1"]


def test_a_visit_that_counts_already_leaves_the_scan_open(outbox: SqliteOutbox) -> None:
    outbox.record(a_checkin("c1"), window=None)
    outbox.add_pending_scan(a_scan("s1"))
    with pytest.raises(AlreadyRecorded):
        outbox.record(a_checkin("c2"), window=None, closing=ScanResolution("s1", NOW))
    assert [scan.id for scan in outbox.pending_scans()] == ["s1"]


def test_no_more_are_kept_than_can_be_matched(
    outbox: SqliteOutbox, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.store.outbox.outbox.MOST_PENDING", 3)
    for number in range(3):
        outbox.add_pending_scan(a_scan(f"s{number}"))
    with pytest.raises(TooManyPending, match="3 scans of codes nobody is known by"):
        outbox.add_pending_scan(a_scan("one more"))
    outbox.close_scan("s0", at=NOW, detail="staff: no")
    outbox.add_pending_scan(a_scan("another"))
    assert [scan.id for scan in outbox.pending_scans()] == ["s1", "s2", "another"]
