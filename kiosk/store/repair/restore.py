"""Puts a backup of the books in the place of the present ones, which are kept aside."""

import logging
import os
import sqlite3
from collections.abc import Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from kiosk.core.errors import DatabaseDamaged, ForeignDatabase, StoreError
from kiosk.core.messages import msg
from kiosk.store.data_files import note_whole_again
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.error_mapping import damaged, file_error, store_error
from kiosk.store.files import (
    exchange,
    make_private,
    remove_with_log,
    side_file,
    sync_file,
    sync_folder,
)
from kiosk.store.migrations import pragma, refuse_newer
from kiosk.store.outbox.schema import BOOKS
from kiosk.store.repair.integrity import read_books
from kiosk.store.sqlite import Database, refuse_unfinished, suspicion

_log = logging.getLogger(__name__)

RESTORED_AT: Final = "books.restored_at"
"""The device setting that says when these books were put in the place of others (ISO 8601).

They are older than what the kiosk did: who reads it must not take their word for what was sent.
"""

FROM_IMAGE: Final = "image"
"""What stands there instead when the whole machine was put back: the journal is as old then."""

_TABLES: Final = frozenset({"checkin", "history", "kept_scan", "pass_secret", "setting"})

_LAST_READ: Final = "SELECT count(*), max(date), sum(state = 'recorded') FROM checkin"


@dataclass(frozen=True, slots=True)
class BooksFile:
    """What is in a file that may be restored: `latest` is the day of its last visit."""

    path: Path
    layout: int
    checkins: int
    unsent: int
    latest: str


def examine(file: Path) -> BooksFile:
    """Read the whole of `file`, without writing to it.

    Raises `StoreError`: it is not there, is no database of a kiosk (`ForeignDatabase`), was
    written by a later version (`NewerDatabase`), or is damaged (`DatabaseDamaged`).
    """
    try:
        return _examine(file)
    except DatabaseDamaged as error:
        _log.info("%s", error)
        raise DatabaseDamaged(
            msg("{path} is damaged; choose another backup.", path=str(file))
        ) from error


def _examine(file: Path) -> BooksFile:
    with _opened_to_read(file) as connection:
        layout = pragma(connection, "user_version")
        if pragma(connection, "application_id") != BOOKS.application_id or not layout:
            raise ForeignDatabase(
                msg("{path} is no backup of a kiosk; choose another file.", path=str(file))
            )
        refuse_newer(file, layout, BOOKS)
        (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            raise damaged(file, str(verdict))
        _refuse_without_tables(connection, file)
        read_books(connection, file, every_row=True)
        checkins, latest, unsent = connection.execute(_LAST_READ).fetchone()
    return BooksFile(file, layout, int(checkins), int(unsent or 0), latest or "")


def _refuse_without_tables(connection: sqlite3.Connection, file: Path) -> None:
    names = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}
    if not names >= _TABLES:
        raise damaged(file, "tables are missing")


def note_image(books: Path) -> None:
    """Note in `books` that the machine was put back from an image, with all that is on it.

    To be called by the process that holds the data folder. May raise `StoreError`.
    """
    database = Database(books)
    try:
        DeviceSettings(database).set(RESTORED_AT, FROM_IMAGE)
    finally:
        database.close()


def restore(file: Path, books: Path, at: datetime) -> Path | None:
    """Put a copy of `file` in the place of `books`; return the name the present ones are kept as.

    To be called by the process that holds the data folder, after `examine`. The copy is brought to
    today's layout and notes that it was restored at `at` (aware). A power loss in between is ended
    by the next start (`finish_restore`). May raise `StoreError`.
    """
    refuse_unfinished(books)
    stamp = f"{at:%Y%m%dT%H%M%S}"
    unfinished = books.with_name(f"{books.name}.restoring")
    finished = books.with_name(f"{books.name}.restored-{stamp}")
    kept_as = _kept_as(books, stamp) if books.exists() else None
    try:
        remove_with_log(unfinished)
        make_private(unfinished)
        try:
            _copy(file, unfinished)
            _note_restored(unfinished, at)
            sync_file(unfinished)
            os.replace(unfinished, finished)
        finally:
            remove_with_log(unfinished)
        sync_folder(books.parent)
        _exchange(books, finished, stamp)
    except OSError as error:
        raise file_error(error, books) from error
    return kept_as


def finish_restore(books: Path) -> None:
    """End a restoring that a power loss cut short. May raise `StoreError`.

    To be called by the process that holds the data folder, before it opens `books`. When the
    present books are still in their place, nothing of it was done yet, and they stay.
    """
    prefix = f"{books.name}.restored-"
    try:
        for finished in sorted(books.parent.glob(f"{prefix}*")):
            if books.exists():
                finished.unlink()
            else:
                _exchange(books, finished, finished.name.removeprefix(prefix))
    except OSError as error:
        raise file_error(error, books) from error


def _kept_as(books: Path, stamp: str) -> Path:
    return books.with_name(f"{books.name}.before-restore-{stamp}")


def _exchange(books: Path, finished: Path, stamp: str) -> None:
    exchange(books, finished, _kept_as(books, stamp))
    suspicion(books).unlink(missing_ok=True)
    _log.info("the books were put back from a backup; those of before are kept")


def _copy(source: Path, target: Path) -> None:
    """Copy a database with what is still in its log."""
    with _opened_to_read(source) as connection, closing(sqlite3.connect(target)) as copy:
        try:
            connection.backup(copy)
        except sqlite3.Error as error:
            raise store_error(error, target) from error


def _note_restored(copy: Path, at: datetime) -> None:
    database = Database(copy)
    try:
        device = DeviceSettings(database)
        device.set(RESTORED_AT, at.isoformat())
        note_whole_again(device)  # or not: that was said of the directory of another day
        database.check()
    finally:
        database.close()


@contextmanager
def _opened_to_read(file: Path) -> Iterator[sqlite3.Connection]:
    """Open a database without writing to it; where it has no log, not even beside it."""
    if not file.is_file():
        raise StoreError(msg("There is no file {path}; check the path.", path=str(file)))
    how = "mode=ro" if side_file(file, "-wal").exists() else "immutable=1"
    try:
        with closing(sqlite3.connect(f"{file.absolute().as_uri()}?{how}", uri=True)) as connection:
            yield connection
    except sqlite3.Error as error:
        raise store_error(error, file) from error
    except UnicodeDecodeError as error:
        raise damaged(file, "its layout is not text") from error
