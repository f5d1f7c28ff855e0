"""What a bad disk, a damaged file or another program does to the kiosk: a sentence, no loss."""

import contextlib
import sqlite3
from pathlib import Path

import pytest

from kiosk.core.errors import DatabaseDamaged, DiskFull, StoreError
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.sqlite import Database
from tests.helpers.patience import PATIENCE_S
from tests.store.making import a_checkin, start_python


def test_a_file_that_is_no_database(path: Path) -> None:
    path.parent.mkdir()
    path.write_bytes(b"not a database at all " * 500)
    with pytest.raises(DatabaseDamaged, match="start the kiosk again"):
        Database(path)
    assert path.read_bytes().startswith(b"not a database")


def test_damage_inside_is_found_by_use_and_by_check(path: Path) -> None:
    database = Database(path)
    outbox = SqliteOutbox(database)
    for number in range(800):
        outbox.record(a_checkin(f"c{number}", customer=number), window=None)
    database.close()
    half = path.stat().st_size // 2  # the layout is in the first pages, the rows behind it
    with path.open("r+b") as file:
        file.seek(half)
        file.write(b"\xa5" * half)
    hurt = Database(path)
    with pytest.raises(DatabaseDamaged):
        hurt.check()
    with pytest.raises(DatabaseDamaged):
        SqliteOutbox(hurt).all()
    hurt.close()


def test_a_file_in_the_place_of_the_folder(tmp_path: Path) -> None:
    (tmp_path / "data").write_text("in the way")
    with pytest.raises(StoreError, match="choose another place"):
        Database(tmp_path / "data" / "kiosk.sqlite3")


def test_a_folder_nobody_may_write_in() -> None:
    # Even root cannot make a file here.
    with pytest.raises(StoreError, match=r"/proc/kiosk.*(cannot|may not) be written"):
        Database(Path("/proc/kiosk/kiosk.sqlite3"))


def test_a_folder_in_the_place_of_the_file(path: Path) -> None:
    path.mkdir(parents=True)
    with pytest.raises(StoreError, match="cannot be opened"):
        Database(path)


def test_a_full_disk_refuses_a_visit_and_goes_on_once_there_is_room(
    database: Database, outbox: SqliteOutbox
) -> None:
    with database.read() as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        connection.execute(f"PRAGMA max_page_count = {pages + 2}")
    recorded = 0

    def record_many() -> None:
        nonlocal recorded
        for number in range(1000):
            outbox.record(a_checkin(f"c{number}", customer=number), window=None)
            recorded += 1

    with pytest.raises(DiskFull, match="free some space"):
        record_many()
    assert len(outbox.all()) == recorded
    with database.read() as connection:
        connection.execute("PRAGMA max_page_count = 1000000")
    outbox.record(a_checkin("after", customer=5000), window=None)
    assert len(outbox.all()) == recorded + 1
    database.check()


_FILL_UP = """
import resource, sys
from datetime import UTC, datetime
from pathlib import Path
from kiosk.core.errors import StoreError
from kiosk.store.sqlite import Database
from kiosk.store.outbox.outbox import SqliteOutbox
from tests.store.making import a_checkin
outbox = SqliteOutbox(Database(Path(sys.argv[1])))
resource.setrlimit(resource.RLIMIT_FSIZE, (600_000, resource.RLIM_INFINITY))
recorded = 0
try:
    while True:
        outbox.record(a_checkin(f"c{recorded}", customer=recorded), window=None)
        recorded += 1
except StoreError as error:
    assert len(outbox.all()) == recorded
    resource.setrlimit(resource.RLIMIT_FSIZE, (resource.RLIM_INFINITY, resource.RLIM_INFINITY))
    outbox.record(a_checkin("after", customer=10**6), window=None)
    print(recorded + 1, error)
"""


def test_a_disk_that_stops_taking_bytes_loses_nothing(path: Path) -> None:
    child = start_python(_FILL_UP, str(path))
    out, err = child.communicate(timeout=PATIENCE_S)
    assert child.returncode == 0, err
    recorded, sentence = out.split(" ", 1)
    assert "check the free space" in sentence or "free some space" in sentence
    database = Database(path)
    assert len(SqliteOutbox(database).all()) == int(recorded) > 1
    database.check()
    database.close()


def test_another_program_that_holds_the_file_is_named(database: Database, path: Path) -> None:
    with database.read() as connection:
        connection.execute("PRAGMA busy_timeout = 1")
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as other:
        other.execute("BEGIN IMMEDIATE")
        with pytest.raises(StoreError, match="Another program is holding"):
            DeviceSettings(database).set("a", "b")
