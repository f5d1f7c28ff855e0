"""Puts a backup of the outbox database in the place of the present one, which is kept aside."""

import logging
import os
import sqlite3
from collections.abc import Collection, Iterator
from contextlib import closing, contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from kiosk.core.admission.members import CustomerId
from kiosk.core.errors import DatabaseDamaged, ForeignDatabase, StoreError
from kiosk.core.messages import msg
from kiosk.store.data_files import note_fully_fetched
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.error_mapping import damaged, file_error, store_error
from kiosk.store.files import make_private, remove_with_log, side_file, sync_file, sync_folder
from kiosk.store.migrations import pragma, refuse_newer
from kiosk.store.outbox.erased_customers import erase_customer, read_erased
from kiosk.store.outbox.outbox_migrations import OUTBOX_SCHEMA
from kiosk.store.repair.integrity import parse_rows
from kiosk.store.replacement import RESTORE, refuse_unfinished
from kiosk.store.sqlite import Database, open_read_only

_log = logging.getLogger(__name__)

RESTORED_AT: Final = "books.restored_at"
"""The device setting that says when this outbox was put in the place of another (ISO 8601).

It is older than what the kiosk did: who reads it must not take its word for what was sent.
"""

FROM_IMAGE: Final = "image"
"""What stands there instead when the whole machine was put back: the journal is as old then."""

_TABLES: Final = frozenset({"checkin", "history", "kept_scan", "pass_secret", "setting"})

_LAST_READ: Final = "SELECT count(*), max(date), sum(state = 'recorded') FROM checkin"


@dataclass(frozen=True, slots=True)
class BackupSummary:
    """What is in a file that may be restored: `latest` is the day of its last visit."""

    path: Path
    layout: int
    checkins: int
    unsent: int
    latest: str


def examine_backup(file: Path) -> BackupSummary:
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


def _examine(file: Path) -> BackupSummary:
    with opened_to_read(file) as connection:
        layout = pragma(connection, "user_version")
        if pragma(connection, "application_id") != OUTBOX_SCHEMA.application_id or not layout:
            raise ForeignDatabase(
                msg("{path} is no backup of a kiosk; choose another file.", path=str(file))
            )
        refuse_newer(file, layout, OUTBOX_SCHEMA)
        (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
        if verdict != "ok":
            raise damaged(file, str(verdict))
        names = {row[0] for row in connection.execute("SELECT name FROM sqlite_schema")}
        if not names >= _TABLES:
            raise damaged(file, "tables are missing")
        parse_rows(connection, file, every_row=True)
        checkins, latest, unsent = connection.execute(_LAST_READ).fetchone()
    return BackupSummary(file, layout, int(checkins), int(unsent or 0), latest or "")


def note_image(outbox: Path) -> None:
    """Note in the outbox database that the machine was put back from an image, with all on it.

    To be called by the process that holds the data folder. May raise `StoreError`.
    """
    with closing(Database(outbox)) as database:
        DeviceSettings(database).set(RESTORED_AT, FROM_IMAGE)


def restore(file: Path, outbox: Path, at: datetime) -> Path | None:
    """Put a copy of `file` in the place of `outbox`; return the name the present one is kept as.

    To be called by the process that holds the data folder, after `examine_backup`. The copy is
    brought to today's layout and notes that it was restored at `at` (aware); who was erased here
    is in it no more. A power loss in between is ended by the next start (`finish_restore`). May
    raise `StoreError`.
    """
    refuse_unfinished(outbox)
    stamp = f"{at:%Y%m%dT%H%M%S}"
    unfinished = outbox.with_name(f"{outbox.name}.restoring")
    kept_as = RESTORE.kept_path(outbox, stamp) if outbox.exists() else None
    try:
        remove_with_log(unfinished)
        make_private(unfinished)
        try:
            copy_with_log(file, unfinished)
            _note_restored(unfinished, at, _erased_in(outbox))
            sync_file(unfinished)
            os.replace(unfinished, RESTORE.complete_path(outbox, stamp))
        finally:
            remove_with_log(unfinished)
        sync_folder(outbox.parent)
        RESTORE.carry_out(outbox, stamp)
    except OSError as error:
        raise file_error(error, outbox) from error
    _log.info("the outbox was put back from a backup; the one of before is kept")
    return kept_as


def finish_restore(outbox: Path) -> None:
    """End a restoring that a power loss cut short. May raise `StoreError`.

    To be called by the process that holds the data folder, before it opens `outbox`. When the
    present file is still in its place, nothing of it was done yet, and it stays.
    """
    try:
        if RESTORE.finish(outbox) is not None:
            _log.info("the outbox was put back from a backup; the one of before is kept")
    except OSError as error:
        raise file_error(error, outbox) from error


def copy_with_log(source: Path, target: Path) -> None:
    """Copy a database with what is still in its log. Raises `StoreError`."""
    with opened_to_read(source) as connection, closing(sqlite3.connect(target)) as copy:
        try:
            connection.backup(copy)
        except sqlite3.Error as error:
            raise store_error(error, target) from error


def _erased_in(outbox: Path) -> frozenset[CustomerId]:
    """Return whose data were erased here; nobody's where that cannot be read any more."""
    if not outbox.exists():
        return frozenset()
    try:
        with opened_to_read(outbox) as connection:
            return read_erased(connection)
    except StoreError as error:  # of a layout before that list, or damaged
        _log.info("who was erased here cannot be read: %s", error)
        return frozenset()


def _note_restored(copy: Path, at: datetime, erased: Collection[CustomerId]) -> None:
    with closing(Database(copy)) as database:
        with database.write() as connection:
            for customer in erased:  # the copy may be older than that
                erase_customer(connection, customer, at)
        device = DeviceSettings(database)
        device.set(RESTORED_AT, at.isoformat())
        note_fully_fetched(device)  # or not: that was said of the directory of another day
        database.check()


@contextmanager
def opened_to_read(file: Path) -> Iterator[sqlite3.Connection]:
    """Open a database without writing to it; where it has no log, not even beside it."""
    if not file.is_file():
        raise StoreError(msg("There is no file {path}; check the path.", path=str(file)))
    try:
        has_log = side_file(file, "-wal").exists()
        with closing(open_read_only(file, immutable=not has_log)) as connection:
            yield connection
    except sqlite3.Error as error:
        raise store_error(error, file) from error
    except UnicodeDecodeError as error:
        raise damaged(file, "its layout is not text") from error
