"""The directory is thrown away and made anew when it cannot be used; the outbox never is."""

import os
import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.core.admission.members import CustomerId
from kiosk.core.errors import DatabaseDamaged, StoreError
from kiosk.store.data_files import (
    DataFiles,
    note_fully_fetched,
    open_beside_kiosk,
    was_made_anew,
    with_directory,
)
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.directory.directory_migrations import DIRECTORY_SCHEMA
from kiosk.store.files import damage_marker, directory_beside
from kiosk.store.locks import DataFolderLock
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.sqlite import Database
from tests.helpers.patience import PATIENCE_S
from tests.store.making import NOW, a_checkin, a_customer, a_record, start_python

PAGE = 4096

pytestmark = pytest.mark.expects_warnings


@pytest.fixture
def folder(path: Path) -> Path:
    """A data folder with a check-in and a hundred members, closed; the path of its outbox."""
    with open_beside_kiosk(path) as files:
        SqliteOutbox(files.outbox_database).record(a_checkin(), window=None)
        directory = files.directory()
        run = directory.begin()
        people = [a_customer(n, f"Given{n}", "x" * 200) for n in range(1, 101)]
        directory.store_customers(run, people, NOW)
        directory.finish(run, blocked=(), flagged=(), at=NOW)
    return path


def _of_a_later_version(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 99")


def _another_programs(file: Path) -> None:
    file.unlink()
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("CREATE TABLE theirs (x)")


def _no_database(file: Path) -> None:
    file.write_bytes(b"not a database " * 1000)


def _without_a_table(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("DROP TABLE search_text")


def _of_a_migration_that_fails(file: Path) -> None:
    """No migration counts as applied, and the tables of the first are there."""
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("PRAGMA user_version = 0")


def _with_a_wiped_page_met_in_use(file: Path) -> None:
    content = bytearray(file.read_bytes())
    hole = content.index(b"Given50") // PAGE * PAGE
    content[hole : hole + PAGE] = bytes(PAGE)
    file.write_bytes(content)
    database = Database(file, DIRECTORY_SCHEMA)
    with pytest.raises(DatabaseDamaged, match="fetches the members anew"), database.read() as it:
        it.execute("SELECT first_name FROM customer").fetchall()
    database.close()
    assert damage_marker(file).exists()


def _with_a_wiped_index_of_search(file: Path) -> None:
    with closing(sqlite3.connect(file)) as connection:
        connection.execute("UPDATE member_trigram_data SET block = x'00'")
        connection.commit()
    damage_marker(file).touch()


@pytest.mark.parametrize(
    "hurt",
    [
        _of_a_later_version,
        _another_programs,
        _no_database,
        _without_a_table,
        _of_a_migration_that_fails,
        _with_a_wiped_page_met_in_use,
        _with_a_wiped_index_of_search,
    ],
)
def test_a_directory_that_cannot_be_used_is_made_anew(
    folder: Path, hurt: object, caplog: pytest.LogCaptureFixture
) -> None:
    assert callable(hurt)
    hurt(directory_beside(folder))
    with open_beside_kiosk(folder) as files:
        directory, device = files.directory(), DeviceSettings(files.outbox_database)
        assert directory.status().completed_at is None  # so that the kiosk fetches it at once
        assert directory.status().customers == 0
        assert was_made_anew(device)
        assert "is made anew" in caplog.text
        assert SqliteOutbox(files.outbox_database).get("c1") == a_checkin()
        directory.put(a_record(a_customer(7)))
        note_fully_fetched(device)
    with open_beside_kiosk(folder) as files:
        assert files.directory().by_customer(CustomerId(7)) is not None
        assert not was_made_anew(DeviceSettings(files.outbox_database))
    assert not damage_marker(directory_beside(folder)).exists()


def test_another_programs_file_is_moved_aside_and_not_deleted(folder: Path) -> None:
    _another_programs(directory_beside(folder))
    content = directory_beside(folder).read_bytes()
    with open_beside_kiosk(folder):
        pass
    (aside,) = folder.parent.glob("directory.sqlite3.foreign-*")
    assert aside.read_bytes() == content


def test_a_directory_that_was_suspected_for_nothing_is_kept(folder: Path) -> None:
    damage_marker(directory_beside(folder)).touch()
    with open_beside_kiosk(folder) as files:
        assert files.directory().status().customers == 100
        assert not was_made_anew(DeviceSettings(files.outbox_database))
    assert not damage_marker(directory_beside(folder)).exists()


def test_nothing_is_thrown_away_beside_a_running_kiosk(folder: Path) -> None:
    file = directory_beside(folder)
    _no_database(file)
    with DataFolderLock(folder.parent):
        with (
            pytest.raises(DatabaseDamaged, match="start the kiosk again"),
            open_beside_kiosk(folder),
        ):
            pass
        assert file.read_bytes().startswith(b"not a database")
        outbox = Database(folder)
        files = with_directory(outbox, holds_folder=True)
        assert files.directory().status().customers == 0
        files.close()


def test_a_directory_nobody_may_write_in_is_not_thrown_away(folder: Path) -> None:
    """Only what is wrong with the file itself is mended by another file."""
    file = directory_beside(folder)
    database = Database(file, DIRECTORY_SCHEMA)
    with database.write() as it:
        it.execute("UPDATE directory SET run = run")
        child = start_python(_WRITE, str(file))
        out, err = child.communicate(timeout=PATIENCE_S)
    database.close()
    assert "Another program is holding" in out, err
    assert "StoreError" in out
    assert not damage_marker(file).exists()


@pytest.mark.parametrize(
    "mistake",
    [
        "SELECT * FROM member_trigram WHERE member_trigram MATCH 'a:b AND'",
        "SELECT nothing FROM customer",
        "INSERT INTO second_fact VALUES (1, 'of nobody')",
    ],
)
def test_a_mistake_in_a_query_throws_no_directory_away(files: DataFiles, mistake: str) -> None:
    with pytest.raises(StoreError, match="refused a request"), files.members.write() as connection:
        connection.execute(mistake)
    assert files.members.damage is None
    assert not damage_marker(files.members.path).exists()


_WRITE = """
import sys
from pathlib import Path
from kiosk.core.errors import StoreError
from kiosk.store import sqlite
from kiosk.store.directory.directory_migrations import DIRECTORY_SCHEMA
sqlite._BUSY_SECONDS = 0.1
try:
    with sqlite.Database(Path(sys.argv[1]), DIRECTORY_SCHEMA).write() as connection:
        connection.execute("UPDATE directory SET run = run")
except StoreError as error:
    print(type(error).__name__, error)
"""


def test_each_file_is_as_durable_as_it_needs_to_be(files: DataFiles) -> None:
    found = []
    for database in (files.outbox_database, files.members):
        with database.read() as connection:
            found.append(connection.execute("PRAGMA synchronous").fetchone()[0])
    assert found == [2, 1]  # FULL, NORMAL (documented, sqlite.org/pragma)


def test_both_are_for_their_owner_alone_while_they_are_open(files: DataFiles) -> None:
    DeviceSettings(files.outbox_database).set("a", "b")
    files.directory().put(a_record(a_customer(7)))
    folder = files.outbox_database.path.parent
    modes = {name: (folder / name).stat().st_mode & 0o777 for name in os.listdir(folder)}
    assert len(modes) == 6
    assert set(modes.values()) == {0o600}


def test_a_folder_in_use_is_a_sentence(folder: Path) -> None:
    with pytest.raises(StoreError), DataFolderLock(folder.parent), DataFolderLock(folder.parent):
        pass
