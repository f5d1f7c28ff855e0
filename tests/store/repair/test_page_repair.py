"""A lost first page is replaced by that of a new file, also where the file is older than it."""

import sqlite3
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.outbox.outbox_migrations import OUTBOX_SCHEMA
from kiosk.store.repair.salvage import open_database
from kiosk.store.sqlite import Database
from tests.store.making import a_checkin

PAGE = 4096
ROWS = 140


def _roots(path: Path) -> dict[str, int]:
    """Where each table and each index begins."""
    with closing(sqlite3.connect(path)) as connection:
        rows = connection.execute("SELECT name, rootpage FROM sqlite_schema WHERE rootpage > 0")
        return dict(rows.fetchall())


@pytest.mark.parametrize("version", range(1, len(OUTBOX_SCHEMA.migrations) + 1))
def test_the_tables_begin_at_the_same_pages_in_every_file(tmp_path: Path, version: int) -> None:
    """In a new one, and in one of any earlier layout, with rows in it.

    Those of layout 8, whose page is put in the place of a lost one; what later ones add is made of
    what is in these.
    """
    repaired = tmp_path / "layout-8.sqlite3"
    Database(repaired, OUTBOX_SCHEMA.up_to(8)).close()
    new, upgraded = tmp_path / "new.sqlite3", tmp_path / "upgraded.sqlite3"
    Database(new).close()
    old = Database(upgraded, OUTBOX_SCHEMA.up_to(version))
    for number in range(ROWS):
        SqliteOutbox(old).record(a_checkin(f"c{number}", customer=number), window=None)
    old.close()
    Database(upgraded).close()
    for path in (upgraded, new):
        assert _roots(repaired).items() <= _roots(path).items()


@pytest.mark.expects_warnings
@pytest.mark.parametrize("version", range(1, len(OUTBOX_SCHEMA.migrations)))
def test_an_upgraded_file_without_its_first_page_keeps_every_row(path: Path, version: int) -> None:
    old = Database(path, OUTBOX_SCHEMA.up_to(version))
    for number in range(ROWS):
        person = f"Person {number}. {'x' * 200}"
        SqliteOutbox(old).record(
            a_checkin(f"c{number}", customer=number, person=person), window=None
        )
    before = SqliteOutbox(old).all()
    old.close()
    Database(path).close()
    with path.open("r+b") as file:
        file.write(b"\xa5" * PAGE)
    database, report = open_database(path)
    try:
        assert report is not None
        assert report.checkins == ROWS
        assert SqliteOutbox(database).all() == before
        database.check()
    finally:
        database.close()
