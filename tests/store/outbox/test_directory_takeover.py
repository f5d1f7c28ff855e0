"""Folders of earlier versions, made by them, are taken over: outbox and directory, every row."""

import gzip
import os
import shutil
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.core.admission.members import CustomerId
from kiosk.core.checkin.checkin import CheckinState
from kiosk.core.errors import StoreError
from kiosk.store.data_files import check_directory, open_beside_kiosk, with_directory
from kiosk.store.directory.directory_migrations import TABLES
from kiosk.store.files import directory_beside
from kiosk.store.locks import DataFolderLock, holder_of
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.outbox.outbox_migrations import OUTBOX_SCHEMA
from kiosk.store.repair.salvage import open_database
from kiosk.store.sqlite import Database
from tests.helpers.patience import PATIENCE_S
from tests.store.making import NOW, a_customer, killed_at_many_lines, start_python

PAST = Path(__file__).parents[1] / "past"
LAYOUTS = sorted(file.name.removesuffix(".sqlite3.gz") for file in PAST.glob("*.sqlite3.gz"))
OUTBOX_TABLES = ("checkin", "history", "kept_scan", "setting", "pass_secret", "linked_card")
MEMBERS = 22
CHECKINS = 21

Rows = dict[str, list[dict[str, object]]]


def unpack(layout: str, path: Path) -> None:
    """Put the files of an earlier version at `path`."""
    path.parent.mkdir(exist_ok=True)
    path.write_bytes(gzip.decompress((PAST / f"{layout}.sqlite3.gz").read_bytes()))
    log = PAST / f"{layout}-wal.gz"
    if log.exists():
        path.with_name(f"{path.name}-wal").write_bytes(gzip.decompress(log.read_bytes()))


def rows_of(path: Path, tables: tuple[str, ...]) -> Rows:
    """Every row of `tables`, as far as the file has them."""
    found: Rows = {}
    with closing(sqlite3.connect(path)) as connection:
        connection.row_factory = sqlite3.Row
        there = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}
        for table in there.intersection(tables):
            rows = connection.execute(f"SELECT * FROM {table} ORDER BY 1, 2")
            found[table] = [dict(row) for row in rows]
    return found


def as_far_as_known(rows: Rows, before: Rows) -> Rows:
    """`rows` without the tables and columns that the earlier version did not have."""
    return {
        table: [{column: row[column] for column in old[0]} if old else row for row in rows[table]]
        for table, old in before.items()
    }


@pytest.fixture(params=LAYOUTS)
def past(request: pytest.FixtureRequest, path: Path) -> Path:
    """A folder of an earlier version."""
    unpack(request.param, path)
    return path


@pytest.fixture
def before(past: Path, tmp_path: Path) -> Rows:
    """What stood in it, read by SQLite alone."""
    copy = tmp_path / "before" / past.name
    shutil.copytree(past.parent, copy.parent)
    return rows_of(copy, OUTBOX_TABLES + TABLES)


def assert_taken_over(path: Path, before: Rows) -> None:
    """Every row of before is there, in the file where it belongs, and the kiosk finds it."""
    with open_beside_kiosk(path) as files:
        directory, outbox = files.directory(), SqliteOutbox(files.outbox_database)
        files.outbox_database.check()
        check_directory(files.members)
        assert directory.status().customers == MEMBERS
        assert directory.status().completed_at is not None
        record = directory.by_customer(CustomerId(9))
        assert record is not None
        assert record.customer.cards == ("CARD9",)
        assert directory.by_card("CARD9") == directory.by_email("M9@gym.example") == (record,)
        assert record in directory.search("given9", limit=5)
        if "linked_card" in before:
            assert directory.by_card("LINK9") == (record,)
        if "search_text" in before:
            assert len(directory.search("ven1", limit=50)) == 11  # the middle of words
        assert {checkin.state for checkin in outbox.all()} == set(CheckinState)
        assert len(outbox.all()) == CHECKINS
        assert [scan.id for scan in outbox.pending_scans()] == ["open"]
    outbox_rows, members = (
        rows_of(path, OUTBOX_TABLES + TABLES),
        rows_of(directory_beside(path), TABLES),
    )
    assert not set(outbox_rows).intersection(TABLES)
    assert as_far_as_known(outbox_rows | members, before) == before


def test_every_row_of_an_earlier_version_is_taken_over(past: Path, before: Rows) -> None:
    assert_taken_over(past, before)
    for file in (past, directory_beside(past)):
        assert file.stat().st_mode & 0o777 == 0o600
    names = set(os.listdir(past.parent))
    assert names == {past.name, directory_beside(past).name}


def test_the_kiosk_itself_takes_it_over(past: Path, before: Rows) -> None:
    database, salvaged = open_database(past)
    assert salvaged is None
    with_directory(database, holds_folder=True).close()
    assert_taken_over(past, before)


def test_the_outbox_gives_the_room_of_the_directory_back(past: Path) -> None:
    with closing(sqlite3.connect(past)) as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
    Database(past).close()
    with closing(sqlite3.connect(past)) as connection:
        assert connection.execute("PRAGMA page_count").fetchone()[0] < pages
        assert connection.execute("PRAGMA freelist_count").fetchone() == (0,)


_OPEN = """
import sys
from pathlib import Path
from kiosk.store.data_files import open_beside_kiosk
sys.stdin.readline()
with open_beside_kiosk(Path(sys.argv[1])) as files:
    print(files.directory().status().customers)
"""


def test_several_processes_may_take_it_over_at_once(past: Path, before: Rows) -> None:
    children = [start_python(_OPEN, str(past)) for _ in range(3)]
    for child in children:
        assert child.stdin is not None
        child.stdin.write("go\n")
        child.stdin.flush()
    said = [child.communicate(timeout=PATIENCE_S) for child in children]
    assert [out for out, _ in said] == [f"{MEMBERS}\n"] * 3, said
    assert_taken_over(past, before)


_TAKE_OVER = """
from pathlib import Path
from kiosk.store.data_files import open_beside_kiosk
with open_beside_kiosk(Path(sys.argv[1])):
    pass
print("whole")
"""


@pytest.mark.parametrize("layout", ["layout-1", "layout-6-killed"])
def test_killed_at_any_line_of_it_the_next_start_ends_it(layout: str, path: Path) -> None:
    unpack(layout, path)
    copy = path.parent.with_name("before")
    shutil.copytree(path.parent, copy)
    before = rows_of(copy / path.name, OUTBOX_TABLES + TABLES)
    seen = set[str]()

    def prepare() -> None:
        shutil.rmtree(path.parent)
        unpack(layout, path)

    def look() -> None:
        seen.update(os.listdir(path.parent))
        assert_taken_over(path, before)

    assert killed_at_many_lines(_TAKE_OVER, str(path), prepare=prepare, look=look) > 20
    assert f"{directory_beside(path).name}.taking-over" in seen


_HOLD = """
import sqlite3, sys
from pathlib import Path
from kiosk.store.locks import DataFolderLock
lock = DataFolderLock(Path(sys.argv[1]).parent)
lock.take()
print("held", flush=True)
sys.stdin.readline()
if len(sys.argv) > 2:
    from kiosk.store.sqlite import Database
    Database(Path(sys.argv[1])).close()
    print("taken over", flush=True)
    sys.stdin.readline()
"""


def test_nothing_is_taken_from_under_a_running_kiosk_of_an_earlier_version(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Such as the one that is running while the new version is installed over it."""
    monkeypatch.setattr("kiosk.store.migrations._ALONE_S", 0.1)
    unpack("layout-6", path)
    data = path.read_bytes()
    with start_python(_HOLD, str(path)) as old_kiosk:
        assert old_kiosk.stdout is not None
        assert old_kiosk.stdin is not None
        assert old_kiosk.stdout.readline() == "held\n"
        assert holder_of(path.parent) == old_kiosk.pid
        with pytest.raises(
            StoreError, match=rf"process {old_kiosk.pid}\) is of an earlier version"
        ):
            Database(path)
        assert path.read_bytes() == data
        old_kiosk.stdin.write("\n")
        old_kiosk.stdin.close()
    assert holder_of(path.parent) is None
    Database(path).close()


def test_a_command_waits_for_the_kiosk_that_is_starting(path: Path) -> None:
    """It holds the folder, and takes the directory out itself."""
    unpack("layout-6", path)
    with start_python(_HOLD, str(path), "take") as kiosk:
        assert kiosk.stdout is not None
        assert kiosk.stdin is not None
        assert kiosk.stdout.readline() == "held\n"
        with start_python(_OPEN, str(path)) as command:
            assert command.stdin is not None
            for child in (command, kiosk):
                assert child.stdin is not None
                child.stdin.write("go\n")
                child.stdin.flush()
            out, err = command.communicate(timeout=PATIENCE_S)
        assert (out, err) == (f"{MEMBERS}\n", "")
        kiosk.communicate("\n", timeout=PATIENCE_S)


def test_the_kiosk_that_holds_the_folder_takes_over_at_once(path: Path) -> None:
    unpack("layout-6", path)
    with DataFolderLock(path.parent):
        assert holder_of(path.parent) == os.getpid()
        Database(path).close()
    assert directory_beside(path).exists()


def test_a_directory_that_is_there_already_is_not_replaced_by_an_older_one(path: Path) -> None:
    """Such as when an old copy of the outbox is put back beside it."""
    with open_beside_kiosk(path) as files:
        files.directory().store_customers(files.directory().begin(), [a_customer(77)], NOW)
    path.unlink()
    unpack("layout-6", path)
    with open_beside_kiosk(path) as files:
        assert files.directory().by_customer(CustomerId(77)) is not None
        assert len(SqliteOutbox(files.outbox_database).all()) == CHECKINS


def test_a_new_folder_has_no_directory_taken_out(path: Path) -> None:
    Database(path).close()
    assert os.listdir(path.parent) == [path.name]


@pytest.mark.expects_warnings
def test_without_room_to_shrink_the_outbox_is_used_as_large_as_it_is(
    path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    unpack("layout-6", path)
    monkeypatch.setattr("kiosk.store.migrations.vacuum", _no_room)
    with open_beside_kiosk(path) as files:
        assert len(SqliteOutbox(files.outbox_database).all()) == CHECKINS
        assert files.directory().status().customers == MEMBERS
    assert len(rows_of(path, OUTBOX_TABLES)["checkin"]) == CHECKINS
    with closing(sqlite3.connect(path)) as connection:
        assert connection.execute("PRAGMA user_version").fetchone() == (
            len(OUTBOX_SCHEMA.migrations),
        )


def _no_room(_: sqlite3.Connection) -> None:
    error = sqlite3.OperationalError("database or disk is full")
    error.sqlite_errorcode = sqlite3.SQLITE_FULL
    raise error
