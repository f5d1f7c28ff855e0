"""A made-up gym behind a stand-in TeamUp, and the kiosk's real database."""

from collections.abc import Iterator
from pathlib import Path

import pytest

from kiosk.simulator import Gym, Simulator, make_gym
from kiosk.store.data_files import DataFiles, with_directory
from kiosk.store.directory.directory import SqliteDirectory
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.sqlite import Database
from kiosk.teamup.client import TeamUp
from tests.teamup.making import TOKEN, a_client, today


@pytest.fixture
def gym() -> Gym:
    return make_gym(60, today=today())


@pytest.fixture
def simulator(gym: Gym) -> Iterator[Simulator]:
    with Simulator(gym, token=TOKEN, report_lag_s=0.0, requests_per_minute=0) as simulator:
        yield simulator


@pytest.fixture
def client(simulator: Simulator) -> Iterator[TeamUp]:
    client = a_client(simulator.base_url)
    yield client
    client.close()


@pytest.fixture
def database(tmp_path: Path) -> Iterator[Database]:
    database = Database(tmp_path / "kiosk.sqlite3")
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
