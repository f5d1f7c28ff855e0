"""The journal follows the outbox, and survives what happens to files."""

import os
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.core.checkin.checkin import CheckinEvent, CheckinState
from kiosk.store.journal.format import JournalContent, JournalMarks, encode, read_journal
from kiosk.store.journal.journal import Journal
from kiosk.store.journal.reconciliation import reconcile
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.outbox.pass_keys import SqlitePassKeys
from kiosk.store.sqlite import Database
from tests.store.making import NOW, ROOT, a_checkin, a_scan, start_python

PLACES = ("state", "config")


@pytest.fixture
def journal(path: Path, database: Database) -> Iterator[Journal]:
    """A journal in three places, begun."""
    made = journal_of(path)
    reconcile(database, made, at=NOW)
    yield made
    made.close()


def journal_of(path: Path) -> Journal:
    outside = [path.parent.parent / place / "a.journal" for place in PLACES]
    return Journal(path.with_name("checkins.journal"), outside)


def contents(journal: Journal) -> list[JournalContent]:
    return [file.read() for file in journal.files]


def entries(content: JournalContent) -> list[tuple[str, str]]:
    return [(line.checkin, line.event) for _, line in sorted(content.lines.items())]


def test_every_entry_is_in_every_place(database: Database, journal: Journal) -> None:
    outbox = SqliteOutbox(database, journal)
    outbox.record(a_checkin("a"), window=None)
    outbox.move("a", CheckinEvent.SEND, at=NOW)
    outbox.move("a", CheckinEvent.ACCEPT, at=NOW, server_id=9)
    outbox.record(a_checkin("b", customer=8), window=None)
    outbox.add_pending_scan(a_scan())
    SqlitePassKeys(database).all()
    outbox.move("b", CheckinEvent.CANCEL, at=NOW)
    made = [("a", "record"), ("a", "send"), ("a", "accept"), ("b", "record"), ("b", "cancel")]
    found = contents(journal)
    assert [entries(content) for content in found] == [made] * 3
    for content in found:
        assert content.lines[3].server_id == 9
        assert content.lines[1].as_checkin("Ana Núñez", "Unlimited") == a_checkin("a")
        assert (content.marks.scans, content.marks.keys, content.damaged) == (1, 1, 0)
        assert content.missing(0) == []


def test_no_name_and_no_code_is_in_it(database: Database, journal: Journal) -> None:
    outbox = SqliteOutbox(database, journal)
    outbox.record(a_checkin("a"), window=None)
    outbox.add_pending_scan(a_scan(text="CARD 777"))
    outbox.move("a", CheckinEvent.CANCEL, at=NOW, detail="Ana was here")
    for file in journal.files:
        text = file.path.read_text("utf-8")
        assert "Ana" not in text
        assert "CARD" not in text
        assert file.path.stat().st_mode & 0o777 == 0o600


def test_a_torn_line_is_written_again(path: Path, database: Database, journal: Journal) -> None:
    outbox = SqliteOutbox(database, journal)
    for number in range(3):
        outbox.record(a_checkin(f"c{number}", customer=number), window=None)
    for file in journal.files:
        os.truncate(file.path, file.path.stat().st_size - 40)
    again = journal_of(path)
    SqliteOutbox(database, again).record(a_checkin("new", customer=9), window=None)
    for content in contents(again):
        assert [name for name, _ in entries(content)] == ["c0", "c1", "c2", "new"]
    again.close()


def test_a_flipped_bit_costs_one_line(database: Database, journal: Journal) -> None:
    outbox = SqliteOutbox(database, journal)
    for number in range(9):
        outbox.record(a_checkin(f"c{number}", customer=number), window=None)
    file = journal.inside.path
    data = bytearray(file.read_bytes())
    data[data.index(b'"c4"') + 2] ^= 1
    content = read_journal(bytes(data))
    assert (content.damaged, content.missing(0)) == (1, [5])
    joined = read_journal(bytes(data))
    joined.join(read_journal(file.read_bytes()))
    assert joined.missing(0) == []


def test_nonsense_is_counted_and_never_raised() -> None:
    line = encode({"number": 1, "checkin": 5})
    data = b"\n".join((b"", b"x", b"zzzz {}", line.strip(), b"\xff\x00" * 30, encode({}) + b"12"))
    content = read_journal(data)
    assert content.lines == {}
    assert content.damaged > 3
    assert not content.has_content


def test_a_place_that_cannot_be_written_is_left_out(
    path: Path, database: Database, caplog: pytest.LogCaptureFixture
) -> None:
    (path.parent.parent / "state").write_text("a file, where a folder should be")
    journal = journal_of(path)
    reconcile(database, journal, at=NOW)
    outbox = SqliteOutbox(database, journal)
    outbox.record(a_checkin("a"), window=None)
    outbox.move("a", CheckinEvent.SEND, at=NOW)
    inside, state, config = contents(journal)
    assert entries(inside) == entries(config) == [("a", "record"), ("a", "send")]
    assert not state.has_content
    assert journal.files[1].trouble
    assert "cannot be kept" in caplog.text
    journal.close()


_SECOND = """
import sys
from pathlib import Path
from kiosk.core.checkin.checkin import CheckinEvent
from kiosk.store.sqlite import Database
from kiosk.store.journal.journal import Journal
from kiosk.store.outbox.outbox import SqliteOutbox
from tests.store.making import NOW, a_checkin
path = Path(sys.argv[1])
outside = [path.parent.parent / place / "a.journal" for place in ("state", "config")]
outbox = SqliteOutbox(Database(path), Journal(path.with_name("checkins.journal"), outside))
for number in range(40):
    name = f"{sys.argv[2]}-{number}"
    outbox.record(a_checkin(name, customer=int(sys.argv[2]) + number), window=None)
    outbox.move(name, CheckinEvent.SEND, at=NOW)
"""


def test_several_processes_write_one_journal(
    path: Path, database: Database, journal: Journal
) -> None:
    assert ROOT.is_dir()
    children = [start_python(_SECOND, str(path), str(n)) for n in (1000, 2000, 3000)]
    for child in children:
        _, err = child.communicate()
        assert child.returncode == 0, err
    with database.read() as connection:
        history = connection.execute("SELECT checkin, event FROM history ORDER BY seq").fetchall()
    for content in contents(journal):
        assert entries(content) == history
        assert content.damaged == 0


def test_a_large_file_begins_anew_with_what_is_open(
    path: Path, database: Database, journal: Journal, monkeypatch: pytest.MonkeyPatch
) -> None:
    outbox = SqliteOutbox(database, journal)
    for number in range(20):
        outbox.record(a_checkin(f"c{number}", customer=number), window=None)
        if number:
            outbox.move(f"c{number}", CheckinEvent.CANCEL, at=NOW)
    journal.close()
    monkeypatch.setattr("kiosk.store.journal.journal._LARGE_BYTES", 1000)
    monkeypatch.setattr("kiosk.store.journal.outbox_history._KEPT_ENTRIES", 10)
    again = journal_of(path)
    assert reconcile(database, again, at=NOW).sentences == ()
    for content in contents(again):
        assert sorted(content.lines) == [1, *range(30, 40)]
        assert content.begins == 30
    again.close()


def test_marks_are_joined_to_the_later_ones() -> None:
    assert JournalMarks(3, 1, 2, "old").join(JournalMarks(1, 2, 5, "new")) == JournalMarks(
        3, 2, 5, "new"
    )
    assert JournalMarks(3, 2, 2, "new").join(JournalMarks(1, 1, 5, "old")) == JournalMarks(
        3, 2, 5, "new"
    )
    assert JournalMarks(keys=2, digest="a").knows_other_keys(JournalMarks(keys=2, digest="b"))
    assert not JournalMarks(keys=1, digest="a").knows_other_keys(JournalMarks(keys=2, digest="b"))


@pytest.mark.expects_warnings
def test_a_changed_number_is_mended_and_said(
    path: Path, database: Database, journal: Journal
) -> None:
    """A bit that was flipped in the row of a check-in would check another member in."""
    outbox = SqliteOutbox(database, journal)
    outbox.record(a_checkin("a"), window=None)
    with database.write() as connection:
        connection.execute("DROP TRIGGER checkin_person_is_fixed")
        connection.execute("UPDATE checkin SET customer = 6")
    with database.write() as connection:
        connection.execute(
            "CREATE TRIGGER checkin_person_is_fixed BEFORE UPDATE OF customer ON checkin "
            "BEGIN SELECT RAISE(ABORT, 'fixed'); END"
        )
    again = journal_of(path)
    recovered = reconcile(database, again, at=NOW)
    assert "Check-ins whose data were damaged, mended: 1." in recovered.sentences
    assert outbox.get("a") == a_checkin("a")
    assert outbox.get("a").state is CheckinState.RECORDED
    assert reconcile(database, again, at=NOW).sentences == ()
    again.close()


@pytest.mark.expects_warnings
def test_a_history_that_was_lost_comes_back_and_stays_in_the_journal(
    database: Database, journal: Journal
) -> None:
    """Where the row is whole, nothing else would tell that its history is missing."""
    outbox = SqliteOutbox(database, journal)
    outbox.record(a_checkin("a"), window=None)
    outbox.move("a", CheckinEvent.SEND, at=NOW)
    outbox.move("a", CheckinEvent.ACCEPT, at=NOW, server_id=9)
    before = outbox.history("a")
    with database.write() as connection:
        connection.execute("DROP TRIGGER history_is_never_deleted")
        connection.execute("DELETE FROM history")
    reconcile(database, journal, at=NOW, damaged=True)
    assert outbox.get("a").state is CheckinState.CONFIRMED
    assert [entry.event for entry in outbox.history("a")] == [entry.event for entry in before]
    made = [("a", "record"), ("a", "send"), ("a", "accept")]
    assert [entries(content) for content in contents(journal)] == [made] * 3
