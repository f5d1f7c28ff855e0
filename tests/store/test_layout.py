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


def _roots(path: Path) -> dict[str, int]:
    """Where each table begins; those of full-text search are kept by SQLite itself."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT name, rootpage FROM sqlite_schema WHERE type = 'table'")
        return dict(rows.fetchall())


@pytest.mark.parametrize("steps", range(1, len(MIGRATIONS) + 1))
def test_no_step_moves_the_layout(tmp_path: Path, steps: int) -> None:
    """The pages of the first step's layout hold nothing else, and its tables stay where they are.

    So steps after the first may only add: to a new file at once, and to one made before them.
    """
    first, new, upgraded = (tmp_path / f"{name}.sqlite3" for name in ("first", "new", "upgraded"))
    Database(first, migrations=MIGRATIONS[:1]).close()
    Database(new, migrations=MIGRATIONS[:steps]).close()
    for step in range(1, steps + 1):
        Database(upgraded, migrations=MIGRATIONS[:step]).close()
    for file in (new, upgraded):
        assert _layout_of(first) <= _layout_of(file)
        assert _roots(first).items() <= _roots(file).items()


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
