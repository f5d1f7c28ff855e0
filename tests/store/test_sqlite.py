"""The file itself: who may read it, which version wrote it, what a bad disk does to it."""

import contextlib
import os
import sqlite3
import stat
import threading
from dataclasses import replace
from pathlib import Path

import pytest

from kiosk.core.errors import NewerDatabase, StoreError
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.outbox.outbox_migrations import OUTBOX_SCHEMA
from kiosk.store.sqlite import Database
from tests.helpers.patience import PATIENCE_S
from tests.store.making import a_checkin, start_python


def _mode(path: Path) -> int:
    return stat.S_IMODE(path.stat().st_mode)


def _pragma(database: Database, name: str) -> object:
    with database.read() as connection:
        return connection.execute(f"PRAGMA {name}").fetchone()[0]


def test_only_the_owner_can_read_what_it_makes(database: Database, path: Path) -> None:
    DeviceSettings(database).set("a", "b")
    assert _mode(path.parent) == 0o700
    files = {file.name: _mode(file) for file in path.parent.iterdir()}
    assert set(files) == {path.name, f"{path.name}-wal", f"{path.name}-shm"}
    assert set(files.values()) == {0o600}


def test_takes_an_open_file_back_from_others(path: Path) -> None:
    Database(path).close()
    path.chmod(0o644)
    Database(path).close()
    assert _mode(path) == 0o600


def test_every_connection_is_durable_and_strict(database: Database) -> None:
    seen: list[tuple[object, ...]] = []

    def look() -> None:
        names = ("journal_mode", "synchronous", "foreign_keys", "busy_timeout", "user_version")
        seen.append(tuple(_pragma(database, name) for name in names))

    look()
    thread = threading.Thread(target=look)
    thread.start()
    thread.join()
    assert seen == [("wal", 2, 1, 5000, len(OUTBOX_SCHEMA.migrations))] * 2


def test_opens_again_what_it_wrote(path: Path) -> None:
    first = Database(path)
    DeviceSettings(first).set("gym", "Ñandú")
    first.close()
    second = Database(path)
    assert DeviceSettings(second).get("gym") == "Ñandú"
    second.check()
    second.close()


def test_a_newer_database_is_refused_and_not_touched(path: Path) -> None:
    path.parent.mkdir()
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute(f"PRAGMA application_id = {OUTBOX_SCHEMA.application_id}")
        connection.execute("CREATE TABLE later (x)")
        connection.execute("PRAGMA user_version = 999")
    before, changed = path.read_bytes(), path.stat().st_mtime_ns
    with pytest.raises(NewerDatabase, match=r"later version.*install that version"):
        Database(path)
    assert path.read_bytes() == before
    assert path.stat().st_mtime_ns == changed
    assert os.listdir(path.parent) == [path.name]


def test_a_newer_database_is_refused_while_its_version_is_still_in_the_log(path: Path) -> None:
    path.parent.mkdir()
    with contextlib.closing(sqlite3.connect(path, isolation_level=None)) as connection:
        connection.execute("PRAGMA journal_mode = WAL")
        connection.execute("PRAGMA user_version = 999")
        with pytest.raises(NewerDatabase):
            Database(path)


def test_a_later_version_adds_its_migrations_to_an_older_file(path: Path) -> None:
    old = Database(path)
    SqliteOutbox(old).record(a_checkin(), window=None)
    old.close()
    migration = ("CREATE TABLE extra (x TEXT)", "INSERT INTO extra VALUES ('new')")
    new = Database(path, replace(OUTBOX_SCHEMA, migrations=(*OUTBOX_SCHEMA.migrations, migration)))
    assert _pragma(new, "user_version") == len(OUTBOX_SCHEMA.migrations) + 1
    assert SqliteOutbox(new).get("c1") == a_checkin()
    new.close()
    with pytest.raises(NewerDatabase):
        Database(path)


@pytest.mark.expects_warnings
def test_a_migration_that_fails_leaves_the_file_as_it_was(path: Path) -> None:
    Database(path).close()
    later = replace(
        OUTBOX_SCHEMA, migrations=(*OUTBOX_SCHEMA.migrations, ("CREATE TABLE extra (x)", "NOT SQL"))
    )
    with pytest.raises(StoreError):
        Database(path, later)
    again = Database(path)
    assert _pragma(again, "user_version") == len(OUTBOX_SCHEMA.migrations)
    with again.read() as connection:
        names = [row[0] for row in connection.execute("SELECT name FROM sqlite_schema")]
    assert "extra" not in names
    again.close()


def test_another_programs_database_is_left_alone(path: Path) -> None:
    path.parent.mkdir()
    with contextlib.closing(sqlite3.connect(path)) as connection:
        connection.execute("CREATE TABLE theirs (x)")
    with pytest.raises(StoreError, match="another program's database"):
        Database(path)


def test_a_check_that_is_given_up_is_no_damage(database: Database, outbox: SqliteOutbox) -> None:
    for number in range(300):  # enough for SQLite to ask
        outbox.record(a_checkin(f"c{number}", customer=number, person="x" * 500), window=None)
    with pytest.raises(StoreError, match="given up"):
        database.check(lambda: True)
    assert database.damage is None
    database.check()


def test_an_exception_undoes_the_whole_block(database: Database) -> None:
    def fail() -> None:
        with database.write() as connection:
            connection.execute("INSERT INTO setting VALUES ('a', 'b')")
            raise RuntimeError("stop")

    with pytest.raises(RuntimeError, match="stop"):
        fail()
    assert DeviceSettings(database).get("a") is None


def test_a_reader_sees_one_moment_while_a_writer_goes_on(database: Database) -> None:
    device = DeviceSettings(database)
    device.set("a", "old")
    query = "SELECT value FROM setting WHERE key = 'a'"
    with database.read() as connection:
        assert connection.execute(query).fetchone() == ("old",)
        writer = threading.Thread(target=device.set, args=("a", "new"))
        writer.start()
        writer.join()
        assert connection.execute(query).fetchone() == ("old",)
    assert device.get("a") == "new"


def test_use_after_close_is_a_sentence(database: Database) -> None:
    database.close()
    database.close()
    with pytest.raises(StoreError, match="has been closed"):
        DeviceSettings(database).get("a")
    seen: list[Exception] = []

    def late() -> None:
        try:
            DeviceSettings(database).get("a")
        except StoreError as error:
            seen.append(error)

    thread = threading.Thread(target=late)
    thread.start()
    thread.join()
    assert len(seen) == 1


def test_a_thread_takes_its_connection_with_it(database: Database, path: Path) -> None:
    def open_files() -> int:
        links = (os.path.realpath(f"/proc/self/fd/{fd}") for fd in os.listdir("/proc/self/fd"))
        return sum(link.startswith(str(path)) for link in links)

    before = open_files()
    for _ in range(10):
        thread = threading.Thread(target=DeviceSettings(database).get, args=("a",))
        thread.start()
        thread.join()
    # SQLite keeps a descriptor of the database itself while another connection holds a lock.
    assert open_files() <= before + 1


_OPEN_AND_SET = """
import sys
from pathlib import Path
from kiosk.store.sqlite import Database
from kiosk.store.device_settings import DeviceSettings
sys.stdin.readline()
database = Database(Path(sys.argv[1]))
DeviceSettings(database).set(sys.argv[2], "x")
database.close()
"""


def test_several_processes_may_make_the_same_new_file_at_once(path: Path) -> None:
    children = [start_python(_OPEN_AND_SET, str(path), str(n)) for n in range(4)]
    for child in children:
        assert child.stdin is not None
        child.stdin.write("go\n")
        child.stdin.flush()
    errors = [child.communicate(timeout=PATIENCE_S)[1] for child in children]
    assert [child.returncode for child in children] == [0] * 4, errors
    database = Database(path)
    assert [DeviceSettings(database).get(str(n)) for n in range(4)] == ["x"] * 4
    database.close()


@pytest.mark.parametrize("begin", ["BEGIN", "BEGIN IMMEDIATE"])
def test_opening_waits_for_a_program_that_uses_an_old_style_file(path: Path, begin: str) -> None:
    path.parent.mkdir()
    with contextlib.closing(
        sqlite3.connect(path, isolation_level=None, check_same_thread=False)
    ) as other:
        other.execute(f"PRAGMA application_id = {OUTBOX_SCHEMA.application_id}")
        other.execute(begin)
        other.execute("SELECT * FROM sqlite_schema").fetchall()
        release = threading.Timer(0.2, other.execute, args=("COMMIT",))
        release.start()
        database = Database(path)  # write-ahead logging cannot be switched on before the release
        release.join()
    assert _pragma(database, "journal_mode") == "wal"
    database.close()


def test_every_row_is_there_after_many_closings(path: Path) -> None:
    for number in range(5):
        database = Database(path)
        SqliteOutbox(database).record(a_checkin(f"c{number}", customer=number), window=None)
        database.close()
        assert os.listdir(path.parent) == [path.name]
    database = Database(path)
    assert len(SqliteOutbox(database).all()) == 5
    database.close()


def test_several_threads_may_make_the_same_new_file_at_once(tmp_path: Path) -> None:
    # SQLite does not wait when two connections switch write-ahead logging on together.
    def make(path: Path) -> None:
        barrier.wait(timeout=PATIENCE_S)
        database = Database(path)
        DeviceSettings(database).set(threading.current_thread().name, "x")
        database.close()
        made.append(path)

    barrier, made = threading.Barrier(6), list[Path]()
    for round_ in range(8):
        path = tmp_path / str(round_) / "kiosk.sqlite3"
        threads = [threading.Thread(target=make, args=(path,)) for _ in range(6)]
        for thread in threads:
            thread.start()
        for thread in threads:
            thread.join()
    assert len(made) == 48
