"""The kiosk's own copies never fill the disk, and the newest of each kind is never removed."""

import os
from datetime import timedelta
from pathlib import Path

import pytest

from kiosk.core.errors import StoreError
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.repair import backups
from kiosk.store.repair.backup_names import backup_name
from kiosk.store.repair.backups import DailyBackups
from kiosk.store.repair.disk_room import LOW_BYTES, MOST_ASIDE, DiskRoom
from kiosk.store.sqlite import Database
from tests.store.making import NOW, a_checkin

SIZE = 1_000_000


class Disk:
    """A disk of a given size on which only the files below some folders are."""

    def __init__(self, size: int, *folders: Path) -> None:
        self.size = size
        self._folders = folders

    def __call__(self, _folder: Path) -> int:
        files = {file for folder in self._folders for file in folder.rglob("*") if file.is_file()}
        return self.size - sum(file.stat().st_size for file in files)


@pytest.fixture
def data(tmp_path: Path) -> Path:
    folder = tmp_path / "data"
    (folder / "backups").mkdir(parents=True)
    (folder / "support").mkdir()
    return folder


def put(folder: Path, name: str, age: int, size: int = SIZE) -> Path:
    """Write a file that is `age` days old."""
    file = folder / name
    file.write_bytes(bytes(size))
    at = (NOW - timedelta(days=age)).timestamp()
    os.utime(file, (at, at))
    return file


def names(folder: Path) -> set[str]:
    return {str(file.relative_to(folder)) for file in folder.rglob("*") if file.is_file()}


def everything(data: Path) -> set[str]:
    """Fill the folder with three of each; return what may never be removed."""
    for age in (1, 2, 3):
        put(data / "backups", backup_name(NOW - timedelta(days=age)), age)
        put(data / "support", f"turnstile-support-2026040{age}-120000.zip", age)
        for kind in ("kiosk.sqlite3.damaged", "kiosk.sqlite3.before-restore"):
            for end in ("", "-wal"):
                put(data, f"{kind}-2026040{age}T120000{end}", age)
        put(data, f"checkins.journal.other-2026040{age}T120000", age)
    put(data / "backups", backup_name(NOW - timedelta(days=9), by_hand=True), 9)
    for name in ("kiosk.sqlite3", "kiosk.sqlite3-wal", "directory.sqlite3", "checkins.journal"):
        put(data, name, 0)
    put(data, "kiosk.log.1", 5)
    put(data, "notes.txt", 500)
    gone = {backup_name(NOW - timedelta(days=age)) for age in (2, 3)}
    return {
        name
        for name in names(data)
        if Path(name).name not in gone and not any(f"2026040{age}" in name for age in (2, 3))
    }


def test_with_room_nothing_is_removed(data: Path) -> None:
    everything(data)
    before = names(data)
    room = DiskRoom(data, data / "backups", free=Disk(2 * LOW_BYTES, data))
    assert (room.tidy(), room.trouble) == (0, "")
    assert names(data) == before


def test_when_it_is_low_the_oldest_copies_go_first_and_no_more_than_needed(data: Path) -> None:
    everything(data)
    used = sum((data / name).stat().st_size for name in names(data))
    room = DiskRoom(data, data / "backups", free=Disk(LOW_BYTES + used - SIZE, data))
    before = names(data)
    assert (room.tidy(), room.trouble) == (1, "")
    assert before - names(data) == {f"backups/{backup_name(NOW - timedelta(days=3))}"}


def test_when_nothing_helps_the_newest_stay_and_staff_are_told(data: Path) -> None:
    kept = everything(data)
    disk = Disk(50_000_000, data)
    room = DiskRoom(data, data / "backups", free=disk)
    assert room.tidy() == 10
    assert names(data) == kept
    assert f"Only {disk(data) // 1_000_000} MB are free" in room.trouble
    disk.size = 2 * LOW_BYTES
    room.tidy()
    assert room.trouble == ""


def test_no_more_than_a_few_are_kept_of_each_kind_whatever_the_room(data: Path) -> None:
    days = range(1, MOST_ASIDE + 4)
    for age in days:
        put(data, f"kiosk.sqlite3.damaged-202605{age:02}T120000", age)
        put(data, f"checkins.journal.other-202605{age:02}T120000", age)
        put(data / "support", f"turnstile-support-202605{age:02}-120000.zip", age)
    room = DiskRoom(data, data / "backups", free=lambda _: 10 * LOW_BYTES)
    assert room.tidy() == 3 * 3
    assert {name for name in names(data) if "damaged" in name} == {
        f"kiosk.sqlite3.damaged-202605{age:02}T120000" for age in days[:MOST_ASIDE]
    }


def test_journals_put_aside_outside_are_bounded_too(data: Path, tmp_path: Path) -> None:
    outside = tmp_path / "state"
    outside.mkdir()
    own = put(outside, "data-0123.journal", 0)
    for age in range(1, MOST_ASIDE + 3):
        put(outside, f"data-0123.journal.other-202605{age:02}T120000", age)
    DiskRoom(data, data / "backups", [outside], free=lambda _: 10 * LOW_BYTES).tidy()
    assert own.exists()
    assert len(names(outside)) == MOST_ASIDE + 1


def test_a_disk_that_cannot_be_asked_removes_nothing(data: Path) -> None:
    everything(data)
    before = names(data)

    def gone(_: Path) -> int:
        raise OSError(5, "Input/output error")

    room = DiskRoom(data, data / "backups", free=gone)
    assert (room.tidy(), room.trouble) == (0, "")
    assert names(data) == before


def test_a_new_backup_takes_the_room_of_older_ones(
    path: Path, database: Database, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Else a disk that is nearly full would have old copies alone, for ever."""
    folder = path.parent / "backups"
    folder.mkdir()
    SqliteOutbox(database).record(a_checkin(), window=None)
    for age in (2, 3, 4):
        put(folder, backup_name(NOW - timedelta(days=age)), age, 10_000_000)
    disk = Disk(125_000_000, path.parent)
    monkeypatch.setattr(backups, "free_bytes", disk)
    room = DiskRoom(path.parent, folder, free=disk)
    DailyBackups(database, folder, keep=7, now=lambda: NOW, room=room).make_when_due()
    assert names(folder) == {backup_name(NOW), backup_name(NOW - timedelta(days=2))} | {
        backup_name(NOW - timedelta(days=3))
    }
    disk.size = 100_000_000
    with pytest.raises(StoreError, match="no room left"):
        DailyBackups(
            database, folder, keep=7, now=lambda: NOW + timedelta(days=2), room=room
        ).make_when_due()
    assert names(folder) == {backup_name(NOW)}  # the newest stays, and the kiosk goes on
    SqliteOutbox(database).record(a_checkin("c2", customer=8), window=None)
