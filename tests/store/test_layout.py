"""A lost layout is replaced by the layout of a new file, also where the file is older than it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.store.database import Database
from kiosk.store.outbox import SqliteOutbox
from kiosk.store.salvage import open_database
from kiosk.store.schema import MIGRATIONS
from tests.store.making import a_checkin

PAGE = 4096
ROWS = 140


def _layout_of(path: Path) -> set[int]:
    """The pages (the first is 1) of a new file where no table and no index begins."""
    with closing(sqlite3.connect(path)) as connection:
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        roots = {row[0] for row in connection.execute("SELECT rootpage FROM sqlite_schema")}
    return set(range(1, pages + 1)) - roots


@pytest.mark.parametrize("steps", range(1, len(MIGRATIONS) + 1))
def test_no_step_moves_the_layout(tmp_path: Path, steps: int) -> None:
    """Steps after the first may only add tables: other pages may be rows in an upgraded file."""
    old, new = tmp_path / "old.sqlite3", tmp_path / "new.sqlite3"
    Database(old, migrations=MIGRATIONS[:steps]).close()
    Database(new).close()
    assert _layout_of(old) == _layout_of(new)


@pytest.mark.expects_warnings
@pytest.mark.parametrize("steps", range(1, len(MIGRATIONS)))
def test_an_upgraded_file_without_its_layout_keeps_every_row(path: Path, steps: int) -> None:
    old = Database(path, migrations=MIGRATIONS[:steps])
    layout = _layout_of(path)
    for number in range(ROWS):
        person = f"Person {number}. {'x' * 200}"
        SqliteOutbox(old).record(
            a_checkin(f"c{number}", customer=number, person=person), window=None
        )
    before = SqliteOutbox(old).all()
    old.close()
    Database(path).close()
    with path.open("r+b") as file:
        for page in layout:
            file.seek((page - 1) * PAGE)
            file.write(b"\xa5" * PAGE)
    database, report = open_database(path)
    try:
        assert report is not None
        assert (report.checkins, report.missing) == (ROWS, 0)
        assert SqliteOutbox(database).all() == before
        database.check()
    finally:
        database.close()
