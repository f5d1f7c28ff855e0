"""Backups are made while the kiosk writes, are whole, and never harm it."""

import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path

import pytest

from kiosk.core.errors import DatabaseDamaged, DiskFull, StoreError
from kiosk.store.files import damage_marker
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.repair import backups
from kiosk.store.repair.backup_names import Backup, backup_name, backups_in
from kiosk.store.repair.backups import DailyBackups, back_up
from kiosk.store.repair.restore import examine_backup
from kiosk.store.sqlite import Database
from tests.helpers.patience import PATIENCE_S
from tests.helpers.rawserver import wait_until
from tests.store.making import NOW, a_checkin

PAGE = 4096


@pytest.fixture
def folder(path: Path) -> Path:
    return path.parent / "backups"


@pytest.fixture
def target(tmp_path: Path) -> Path:
    return tmp_path / "copy.sqlite3"


@pytest.fixture
def at_once(monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(backups, "_FIRST_AFTER_S", 0)


class Clock:
    """A clock that is set by the test."""

    now = NOW

    def __call__(self) -> datetime:
        return self.now


@pytest.fixture
def clock() -> Clock:
    return Clock()


@pytest.fixture
def daily(database: Database, folder: Path, clock: Clock) -> DailyBackups:
    return DailyBackups(database, folder, keep=3, now=clock)


def _fill(database: Database, rows: int) -> None:
    with database.write() as connection:
        connection.execute(
            "WITH RECURSIVE n (i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n WHERE i < ?) "
            "INSERT INTO setting SELECT 'fill ' || i, hex(randomblob(500)) FROM n",
            (rows,),
        )


def test_it_is_one_whole_file_for_its_owner_alone(
    database: Database, outbox: SqliteOutbox, target: Path
) -> None:
    outbox.record(a_checkin(), window=None)
    back_up(database, target)
    assert target.stat().st_mode & 0o777 == 0o600
    found = examine_backup(target)
    assert (found.checkins, found.unsent, found.latest) == (1, 1, str(NOW.date()))
    names = os.listdir(target.parent)
    assert not [name for name in names if name.endswith(("-wal", "-shm", ".unfinished"))]
    with closing(sqlite3.connect(target)) as connection:
        assert connection.execute("PRAGMA journal_mode").fetchone() == ("delete",)


def test_writers_go_on_and_the_copy_is_of_one_moment(
    database: Database, outbox: SqliteOutbox, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Between each two of its pages somebody else records a check-in."""
    monkeypatch.setattr(backups, "_PAGES", 20)
    monkeypatch.setattr(backups, "_PAUSE_S", 0)
    _fill(database, 1000)
    outbox.record(a_checkin("before"), window=None)
    other = Database(database.path)
    written = 0

    def write() -> bool:
        nonlocal written
        written += 1
        visit = a_checkin(f"during-{written}", customer=100 + written)
        SqliteOutbox(other).record(visit, window=None)
        return False

    back_up(database, target, give_up=write)
    other.close()
    assert written > 20
    assert examine_backup(target).checkins == 1
    assert len(outbox.all()) == 1 + written


def test_what_was_given_up_leaves_nothing(database: Database, target: Path) -> None:
    _fill(database, 10)
    with pytest.raises(StoreError, match="given up"):
        back_up(database, target, give_up=lambda: True)
    assert [name for name in os.listdir(target.parent) if "copy" in name] == []


def test_room_is_left_for_check_ins(
    database: Database, target: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(backups, "_ROOM_LEFT_BYTES", 2**62)
    with pytest.raises(DiskFull):
        back_up(database, target)
    assert [name for name in os.listdir(target.parent) if "copy" in name] == []


def test_a_folder_nobody_may_write_in_is_a_sentence(database: Database) -> None:
    with pytest.raises(StoreError, match="choose another place"):
        back_up(database, Path("/proc/kiosk/copy.sqlite3"))


@pytest.mark.expects_warnings
def test_a_damaged_outbox_makes_no_backup_and_is_noted(
    path: Path, folder: Path, clock: Clock
) -> None:
    whole = Database(path)
    _fill(whole, 1000)
    whole.close()
    with path.open("r+b") as file:
        file.seek(60 * PAGE)
        file.write(b"\xa5" * PAGE)
    outbox = Database(path)
    daily = DailyBackups(outbox, folder, keep=3, now=clock)
    with pytest.raises(DatabaseDamaged, match=r"kiosk\.sqlite3 is damaged"):
        daily.make_when_due()
    assert backups_in(folder) == ()
    assert damage_marker(path).exists()
    assert outbox.damage is not None
    outbox.close()


def test_one_is_made_each_day_and_the_newest_are_kept(
    daily: DailyBackups, folder: Path, clock: Clock
) -> None:
    for hours in range(0, 24 * 6, 6):
        clock.now = NOW + timedelta(hours=hours)
        daily.make_when_due()
    days = [backup.at for backup in backups_in(folder)]
    begun = NOW.astimezone(UTC).replace(microsecond=0)
    # A moment before a whole day is over counts as the day before: seconds are not in the name.
    assert [round((day - begun) / timedelta(days=1)) for day in days] == [3, 4, 5]
    assert folder.stat().st_mode & 0o777 == 0o700


def test_what_a_killed_kiosk_left_is_removed(daily: DailyBackups, folder: Path) -> None:
    folder.mkdir()
    for end in ("", "-journal"):
        (folder / f".{backup_name(NOW - timedelta(days=1))}.unfinished{end}").touch()
    daily.make_when_due()
    assert os.listdir(folder) == [backup_name(NOW)]


def test_a_folder_on_a_disk_that_is_not_there_is_not_made(
    database: Database, tmp_path: Path, clock: Clock
) -> None:
    elsewhere = tmp_path / "stick"
    daily = DailyBackups(database, elsewhere, keep=3, now=clock)
    with pytest.raises(StoreError, match="connect its disk"):
        daily.make_when_due()
    assert not elsewhere.exists()
    elsewhere.mkdir(mode=0o755)
    daily.make_when_due()
    assert len(backups_in(elsewhere)) == 1
    assert elsewhere.stat().st_mode & 0o777 == 0o755  # it is not the kiosk's


def test_one_made_by_hand_stays(
    daily: DailyBackups, database: Database, folder: Path, clock: Clock
) -> None:
    daily.make_when_due()
    by_hand = folder / backup_name(NOW - timedelta(days=40), by_hand=True)
    back_up(database, by_hand)
    stranger = folder / "notes.txt"
    stranger.write_text("ours")
    for day in range(1, 6):
        clock.now = NOW + timedelta(days=day, minutes=1)
        daily.make_when_due()
    kept = backups_in(folder)
    assert kept[0] == Backup(
        (NOW - timedelta(days=40)).astimezone(UTC).replace(microsecond=0), by_hand, True
    )
    assert len(kept) == 4
    assert stranger.exists()


def test_a_backup_of_a_clock_that_was_wrong_does_not_stop_them(
    daily: DailyBackups, folder: Path, clock: Clock
) -> None:
    clock.now = NOW + timedelta(days=900)
    daily.make_when_due()
    clock.now = NOW
    daily.make_when_due()
    assert len(backups_in(folder)) == 2


@pytest.fixture
def running(database: Database, folder: Path, clock: Clock) -> Iterator[DailyBackups]:
    daily = DailyBackups(database, folder, keep=3, now=clock)
    yield daily
    daily.stop()


@pytest.mark.usefixtures("at_once")
def test_the_thread_makes_the_first_and_ends_at_once(running: DailyBackups, folder: Path) -> None:
    running.start()
    wait_until(lambda: backups_in(folder), timeout_s=PATIENCE_S)
    running.stop()
    assert len(backups_in(folder)) == 1


@pytest.mark.usefixtures("at_once")
def test_a_failing_one_is_a_line_in_the_log(
    database: Database, tmp_path: Path, clock: Clock, caplog: pytest.LogCaptureFixture
) -> None:
    daily = DailyBackups(database, tmp_path / "no-disk", keep=3, now=clock)
    daily.start()
    wait_until(lambda: "No backup could be made" in caplog.text, timeout_s=PATIENCE_S)
    daily.stop()
    assert "No backup could be made" in caplog.text


@pytest.mark.usefixtures("at_once")
def test_none_are_made_when_none_are_kept(database: Database, folder: Path, clock: Clock) -> None:
    daily = DailyBackups(database, folder, keep=0, now=clock)
    daily.start()
    daily.stop()
    assert not folder.exists()
