"""What several commands share: the configuration option, the way to the store, output."""

import json
import os
import sys
from collections.abc import Iterator, Mapping
from contextlib import AbstractContextManager, contextmanager
from io import TextIOWrapper
from pathlib import Path
from typing import Final

import click

from kiosk.settings.load import database_file, journal_files
from kiosk.settings.schema import Settings
from kiosk.store.data_files import DataFiles, open_beside_kiosk
from kiosk.store.journal.journal import Journal
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.sqlite import Database

_STREAMS: Final = (
    (0, "stdin", os.O_RDONLY, "r"),
    (1, "stdout", os.O_WRONLY, "w"),
    (2, "stderr", os.O_WRONLY, "w"),
)

config_option = click.option(
    "--config",
    type=click.Path(path_type=Path, dir_okay=True),
    help="The configuration file; the platform's folder when not given.",
)


def open_data_files(settings: Settings) -> AbstractContextManager[DataFiles]:
    """Open outbox database and directory beside a running kiosk. Raises `StoreError`."""
    return open_beside_kiosk(database_file(settings))


@contextmanager
def open_outbox_database(settings: Settings) -> Iterator[Database]:
    """Open the outbox database beside a running kiosk. Raises `StoreError`."""
    database = Database(database_file(settings))
    try:
        yield database
    finally:
        database.close()


@contextmanager
def open_outbox(settings: Settings) -> Iterator[SqliteOutbox]:
    """Open the outbox as `open_outbox_database` does; what is done there is in the journal too."""
    inside, *outside = journal_files(settings)
    journal = Journal(inside, outside)
    try:
        with open_outbox_database(settings) as database:
            yield SqliteOutbox(database, journal)
    finally:
        journal.close()


def mend_standard_streams() -> None:
    """Open closed standard streams to nowhere; let no character stop the output.

    A file that is opened while one of them is closed gets its number, and whatever else writes
    there (Qt, the C library) would write into that file. A character that the terminal's encoding
    does not have is written as a question mark.
    """
    for number, name, flags, mode in _STREAMS:
        try:
            os.fstat(number)
        except OSError:
            os.open(os.devnull, flags)  # the lowest free number, which is this one
        if getattr(sys, name) is None:
            stream = os.fdopen(number, mode, encoding="utf-8", closefd=False)
            setattr(sys, name, stream)
    if isinstance(sys.stdout, TextIOWrapper) and sys.stdout.errors in ("strict", "surrogateescape"):
        sys.stdout.reconfigure(errors="replace")


def print_json(fields: Mapping[str, object]) -> None:
    """Print one line of JSON; characters that the output does not have are escaped as JSON does."""
    line = json.dumps(fields, ensure_ascii=False)
    try:
        line.encode(sys.stdout.encoding or "utf-8")
    except UnicodeError:
        line = json.dumps(fields)
    print(line, flush=True)
