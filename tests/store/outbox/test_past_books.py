"""Books of layout 10 and later are taken over with every row, and guarded as new ones are."""

import gzip
from contextlib import closing
from pathlib import Path

import pytest

from kiosk.core.errors import StoreError
from kiosk.store.outbox.linked_cards import SqliteLinkedCards
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.outbox.outbox_migrations import OUTBOX_SCHEMA
from kiosk.store.repair.restore import examine_backup
from kiosk.store.sqlite import Database, version_on_disk
from tests.store.outbox.test_directory_takeover import OUTBOX_TABLES, as_far_as_known, rows_of

PAST = sorted((Path(__file__).parents[1] / "past").glob("books-*.gz"))


@pytest.fixture(params=PAST, ids=lambda file: file.stem)
def books(request: pytest.FixtureRequest, path: Path) -> Path:
    """Books of an earlier version."""
    path.parent.mkdir()
    path.write_bytes(gzip.decompress(request.param.read_bytes()))
    assert version_on_disk(path) < len(OUTBOX_SCHEMA.migrations)
    return path


def test_every_row_is_taken_over(books: Path) -> None:
    assert examine_backup(books).checkins == 7
    before = rows_of(books, OUTBOX_TABLES)
    with closing(Database(books)) as database:
        outbox = SqliteOutbox(database)
        assert len(outbox.all()) == 7
        assert outbox.history("dismissed")[-1].who == ""
        assert outbox.persons(["dismissed"]) == {}
        assert SqliteLinkedCards(database).all()[0].linked_by == ""
        database.check()
    assert as_far_as_known(rows_of(books, OUTBOX_TABLES), before) == before


@pytest.mark.expects_warnings
@pytest.mark.parametrize(
    "change",
    [
        "UPDATE checkin SET customer = 99",
        "UPDATE checkin SET customer = 0, customer_membership = NULL WHERE state = 'recorded'",
        "UPDATE checkin SET customer = 0 WHERE state = 'confirmed'",
        "UPDATE checkin SET date = '2026-01-01'",
        "DELETE FROM checkin",
        "UPDATE history SET detail = 'another'",
        "UPDATE history SET state = 'confirmed', detail = ''",
        "UPDATE history SET who = 'Ana'",
        "DELETE FROM history",
        "UPDATE kept_scan SET closed_at = NULL",
        "UPDATE kept_scan SET closing = 'another' WHERE id = 'closed'",
    ],
)
def test_words_and_persons_can_be_taken_out_and_nothing_put_in(books: Path, change: str) -> None:
    with closing(Database(books)) as database:
        with pytest.raises(StoreError), database.write() as connection:
            connection.execute(change)
        with database.write() as connection:
            connection.execute("UPDATE history SET detail = '', who = ''")
            connection.execute("UPDATE kept_scan SET closing = '' WHERE id = 'closed'")
            connection.execute(
                "UPDATE checkin SET customer = 0, customer_membership = NULL "
                "WHERE state IN ('confirmed', 'dismissed', 'cancelled')"
            )
