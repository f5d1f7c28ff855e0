"""What several commands share: the configuration option and the way to the store."""

from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import click

from kiosk.settings.load import database_file
from kiosk.settings.schema import Settings
from kiosk.store.database import Database

config_option = click.option(
    "--config",
    type=click.Path(path_type=Path, dir_okay=True),
    help="The configuration file; the platform's folder when not given.",
)


@contextmanager
def open_database(settings: Settings) -> Iterator[Database]:
    """Open the kiosk's database beside a kiosk that may be running. Raises `StoreError`."""
    database = Database(database_file(settings))
    try:
        yield database
    finally:
        database.close()
