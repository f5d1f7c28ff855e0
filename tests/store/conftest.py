"""A real database in a folder of its own, closed at the end."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.store.data_files import DataFiles, with_directory
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.directory.directory import SqliteDirectory
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.sqlite import Database


@pytest.fixture
def path(tmp_path: Path) -> Path:
    return tmp_path / "data" / "kiosk.sqlite3"


@pytest.fixture
def database(path: Path) -> Iterator[Database]:
    database = Database(path)
    yield database
    database.close()


@pytest.fixture
def outbox(database: Database) -> SqliteOutbox:
    return SqliteOutbox(database)


@pytest.fixture
def files(database: Database) -> Iterator[DataFiles]:
    files = with_directory(database)
    yield files
    files.members.close()


@pytest.fixture
def members(files: DataFiles) -> Database:
    """The file the directory is in."""
    return files.members


@pytest.fixture
def directory(files: DataFiles) -> SqliteDirectory:
    return files.directory()


@pytest.fixture
def device(database: Database) -> DeviceSettings:
    return DeviceSettings(database)
