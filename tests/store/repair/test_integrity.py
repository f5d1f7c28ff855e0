"""An outbox too large for the start is read in the background, and damage is reported."""

import os
import threading
from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.core.admission.members import CustomerId
from kiosk.core.checkin.checkin import CheckinEvent
from kiosk.core.errors import DatabaseDamaged
from kiosk.store.data_files import (
    DataFiles,
    check_directory,
    open_beside_kiosk,
    was_made_anew,
    with_directory,
)
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.files import damage_marker
from kiosk.store.locks import SyncLock
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.repair import integrity
from kiosk.store.repair.integrity import IntegrityWatch
from kiosk.store.repair.salvage import open_database
from kiosk.store.sqlite import Database
from tests.helpers.patience import PATIENCE_S
from tests.store.making import NOW, a_checkin, a_customer, a_record

PAGE = 4096
ROWS = 150

pytestmark = pytest.mark.expects_warnings


@pytest.fixture
def large(path: Path, monkeypatch: pytest.MonkeyPatch) -> Path:
    """An outbox that counts as large, closed in good order."""
    monkeypatch.setattr("kiosk.store.repair.salvage.WHOLE_AT_START_BYTES", 0)
    monkeypatch.setattr(integrity, "WHOLE_AT_START_BYTES", 0)
    monkeypatch.setattr(integrity, "_AT_ONCE", 20)
    monkeypatch.setattr(integrity, "_PAUSE_S", 0)
    with open_beside_kiosk(path) as files:
        outbox = SqliteOutbox(files.outbox_database)
        for number in range(ROWS):
            visit = a_checkin(f"c{number}", customer=number, person=f"Person {number}. {'x' * 200}")
            outbox.record(visit, window=None)
            outbox.move(visit.id, CheckinEvent.CANCEL, at=NOW)
        files.directory().put(a_record(a_customer(7)))
    return path


@pytest.fixture
def files(large: Path) -> Iterator[DataFiles]:
    """The files as the kiosk opens them."""
    opened_outbox, salvaged = open_database(large)
    assert salvaged is None  # a start did not find what is wrong
    files = with_directory(opened_outbox, holds_folder=True)
    yield files
    files.close()


def _wipe(path: Path, words: str) -> None:
    content = bytearray(path.read_bytes())
    hole = content.index(words.encode()) // PAGE * PAGE
    content[hole : hole + PAGE] = bytes(PAGE)
    path.write_bytes(content)


def _check(files: DataFiles) -> None:
    IntegrityWatch(files).check()


def test_whole_files_are_left_alone(files: DataFiles) -> None:
    before = os.listdir(files.outbox_database.path.parent)
    _check(files)
    assert [each.damage for each in files] == [None, None]
    assert sorted(os.listdir(files.outbox_database.path.parent)) == sorted(before)


@pytest.fixture
def wiped(large: Path) -> None:
    """A page of old check-ins is gone, which a start with a large outbox does not read."""
    _wipe(large, "Person 20. ")


@pytest.mark.usefixtures("wiped")
def test_damage_in_old_rows_is_found_and_the_next_start_mends_it(
    files: DataFiles, caplog: pytest.LogCaptureFixture
) -> None:
    _check(files)
    assert files.outbox_database.damage is not None
    assert "start the kiosk again" in str(files.outbox_database.damage)
    assert str(files.outbox_database.damage) in caplog.text
    assert damage_marker(files.outbox_database.path).exists()
    files.close()
    opened_outbox, salvaged = open_database(files.outbox_database.path)
    assert salvaged is not None
    assert 0 < salvaged.checkins < ROWS
    opened_outbox.close()


@pytest.mark.parametrize(
    "change",
    [
        "UPDATE checkin SET state = 'odd' WHERE id = 'c20'",
        "UPDATE kept_scan SET day = 'odd'",
        "DROP TRIGGER history_is_never_changed; UPDATE history SET at = 'odd' WHERE seq = 40",
    ],
)
def test_rows_that_say_nothing_are_damage_too(large: Path, change: str) -> None:
    database = Database(large)
    with database.write() as connection:
        connection.execute(
            "INSERT INTO kept_scan (id, text, symbology, engine, source, oversized, scanned_at, "
            "scanned_us, day, closed_at) VALUES ('s', '', 'qr', '', 'camera', 0, ?, 0, ?, ?)",
            (NOW.isoformat(), str(NOW.date()), NOW.isoformat()),
        )
        if "kept_scan" in change:
            connection.execute("DROP TRIGGER kept_scan_is_closed_once")
        for statement in change.split("; "):
            connection.execute(statement)
    database.close()
    opened_outbox, salvaged = open_database(large)
    assert salvaged is None
    files = with_directory(opened_outbox, holds_folder=True)
    _check(files)
    assert opened_outbox.damage is not None
    files.close()


def test_a_damaged_directory_is_found_and_the_next_start_makes_it_anew(files: DataFiles) -> None:
    with files.members.write() as connection:
        for number in range(300):
            connection.execute("INSERT INTO name_word (word) VALUES (?)", (f"word{number:04}" * 9,))
    path = files.outbox_database.path
    files.close()
    _wipe(files.members.path, "word0150")
    opened_outbox, _ = open_database(path)
    again = with_directory(opened_outbox, holds_folder=True)
    _check(again)
    assert again.members.damage is not None
    assert "fetches the members anew" in str(again.members.damage)
    again.close()
    with open_beside_kiosk(path) as new:
        assert was_made_anew(DeviceSettings(new.outbox_database))


def test_it_ends_when_it_is_told_to(files: DataFiles, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(integrity, "_PAUSE_S", 3600)
    check = IntegrityWatch(files)
    check.start()
    check.stop()
    assert not check._thread.is_alive()
    assert files.outbox_database.damage is None


@pytest.mark.usefixtures("wiped")
def test_a_small_outbox_is_read_whole_at_every_start(
    large: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr("kiosk.store.repair.salvage.WHOLE_AT_START_BYTES", 32 * 1024 * 1024)
    opened_outbox, salvaged = open_database(large)
    assert salvaged is not None
    opened_outbox.close()


def test_a_directory_that_is_damaged_in_use_is_made_anew_at_once(files: DataFiles) -> None:
    """Every thread goes on with the new file, and the outbox is as it was."""
    lost = []
    watch = IntegrityWatch(files, on_members_lost=lambda: lost.append(True))
    directory, outbox = files.directory(), SqliteOutbox(files.outbox_database)
    assert not watch.mend()
    asked, answered, ended = threading.Event(), threading.Event(), list[int]()

    def other_thread() -> None:
        """Has a connection from before, and asks again after."""
        assert directory.by_customer(CustomerId(7)) is not None
        answered.set()
        asked.wait(PATIENCE_S)
        ended.append(directory.status().customers)

    thread = threading.Thread(target=other_thread)
    thread.start()
    answered.wait(PATIENCE_S)
    with pytest.raises(DatabaseDamaged), files.members.write() as connection:
        connection.execute("SELECT * FROM nowhere")
    assert watch.mend()
    asked.set()
    thread.join()
    assert (lost, ended) == ([True], [0])
    assert files.members.damage is None
    assert not damage_marker(files.members.path).exists()
    assert was_made_anew(DeviceSettings(files.outbox_database))
    directory.put(a_record(a_customer(8)))
    assert directory.by_customer(CustomerId(8)) is not None
    assert len(outbox.all()) == ROWS
    check_directory(files.members)


def test_it_is_not_made_anew_beside_a_sync(files: DataFiles) -> None:
    with pytest.raises(DatabaseDamaged), files.members.write() as connection:
        connection.execute("SELECT * FROM nowhere")
    watch = IntegrityWatch(files)
    with SyncLock(files.outbox_database.path.parent):
        assert not watch.mend()
    assert files.directory().status().customers == 1
    assert watch.mend()


def test_threads_that_read_while_it_is_made_anew_get_an_answer(files: DataFiles) -> None:
    directory, stop, failed = files.directory(), threading.Event(), list[Exception]()

    def read() -> None:
        while not stop.is_set():
            try:
                directory.by_card("CARD")
                directory.put(a_record(a_customer(9)))
            except Exception as error:
                failed.append(error)

    threads = [threading.Thread(target=read) for _ in range(4)]
    for thread in threads:
        thread.start()
    for _ in range(20):
        files.members.make_anew()
    stop.set()
    for thread in threads:
        thread.join()
    assert failed == []
