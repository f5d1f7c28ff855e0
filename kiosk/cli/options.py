"""What several commands share: the configuration option and the way to the store."""

from collections.abc import Iterator
from contextlib import AbstractContextManager, contextmanager
from pathlib import Path

import click

from kiosk.settings.load import database_file, journal_files
from kiosk.settings.schema import Settings
from kiosk.store.data_files import DataFiles, opened
from kiosk.store.database import Database
from kiosk.store.journal import Journal
from kiosk.store.outbox import SqliteOutbox

config_option = click.option(
    "--config",
    type=click.Path(path_type=Path, dir_okay=True),
    help="The configuration file; the platform's folder when not given.",
)


def open_data_files(settings: Settings) -> AbstractContextManager[DataFiles]:
    """Open books and directory beside a kiosk that may be running. Raises `StoreError`."""
    return opened(database_file(settings))


@contextmanager
def open_database(settings: Settings) -> Iterator[Database]:
    """Open the books beside a kiosk that may be running. Raises `StoreError`."""
    database = Database(database_file(settings))
    try:
        yield database
    finally:
        database.close()


@contextmanager
def open_outbox(settings: Settings) -> Iterator[SqliteOutbox]:
    """Open the outbox as `open_database` does; what is done there is in the journal too."""
    inside, *outside = journal_files(settings)
    journal = Journal(inside, outside)
    try:
        with open_database(settings) as database:
            yield SqliteOutbox(database, journal)
    finally:
        journal.close()
