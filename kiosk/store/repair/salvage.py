"""Opens the outbox database at the start; of a corrupt one, what can be read is saved."""

import logging
import os
import sqlite3
from collections.abc import Iterable
from contextlib import closing, suppress
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from kiosk.core.errors import DatabaseDamaged, StoreError
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.error_mapping import damaged, file_error, store_error
from kiosk.store.files import (
    damage_marker,
    files_of,
    make_private,
    remove_with_log,
    side_file,
    sync_folder,
)
from kiosk.store.outbox.directory_takeover import copy_directory
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.outbox.outbox_migrations import OUTBOX_SCHEMA
from kiosk.store.repair.damage import SalvageReport
from kiosk.store.repair.integrity import (
    EVERY_ROW_BYTES,
    WHOLE_AT_START_BYTES,
    decode_text,
    parse_rows,
)
from kiosk.store.repair.recovery import (
    UNREADABLE,
    DamagedDatabase,
    settle_states,
    with_repaired_schema_page,
)
from kiosk.store.repair.restore import finish_restore
from kiosk.store.repair.wal import check_files, read_wal_beside, with_whole_frames
from kiosk.store.replacement import SALVAGE
from kiosk.store.sqlite import Database, open_read_only, version_on_disk

_log = logging.getLogger(__name__)

_NAMES_GONE: Final = ("no such table", "no such column")

SALVAGED: Final = "books.salvaged"
"""The device setting of an outbox that was saved from a damaged file, until the journal was
compared with it: the stamp under which the damaged file is kept."""


def open_database(
    path: Path, *, expected: bool = False, backups: Iterable[Path] = ()
) -> tuple[Database, SalvageReport | None]:
    """Open the outbox database at `path`; save what can be saved when it is damaged.

    To be called by the process that holds the data folder. The damaged file is never written to:
    it is moved aside, under a name with the time, once the new one is complete and on disk.
    `expected`: there must be one, so it is damage that there is none. What is lost is looked for in
    `backups`, the newest first. What was saved is reported again until `SALVAGED` is taken out of
    the settings. Raises `NewerDatabase` and other `StoreError`s as `Database` does;
    when there is no room for the new file, `DiskFull`, and nothing was moved.
    """
    try:
        finish_restore(path)
        stamp = SALVAGE.finish(path)
        if stamp is None:
            try:
                check_files(path, expected=expected)
                _check_contents(path)
                database = _opened(path, expected=expected)
                stamp = DeviceSettings(database).get(SALVAGED)
                if stamp is None:
                    return database, None
                database.close()  # saved before, but the kiosk was killed before it took that in
            except DatabaseDamaged as error:
                _log.error("%s What can be read is saved now.", error)
                stamp = _salvage(path, backups)
    except OSError as error:
        raise file_error(error, path) from error
    database = Database(path)
    kept = files_of(SALVAGE.kept_path(path, stamp))
    report = _report(database, kept[0] if kept else None)
    _log.error("%s", report.sentence)
    return database, report


def _opened(path: Path, *, expected: bool) -> Database:
    """Open it; one that a command has made anew since, where there must be one, is damage too."""
    database = Database(path)
    if expected:
        with database.read() as connection:
            known = connection.execute("SELECT 1 FROM history UNION SELECT 1 FROM setting LIMIT 1")
            is_blank = known.fetchone() is None
        if is_blank:
            database.close()
            raise damaged(path, "it is empty")
    return database


def _check_contents(path: Path) -> None:
    """Read what the kiosk needs, without writing. Raises `DatabaseDamaged`.

    The whole file is read unless it is too large for a start. What its rows say is looked at as
    well when it was found damaged in use, or when its last owner did not close it (its log is still
    there) and it is not too large for that. The rest is done in the background (see `integrity`).
    """
    if not path.is_file() or version_on_disk(path) > len(OUTBOX_SCHEMA.migrations):
        return  # new, or refused by `Database`
    if side_file(path, "-journal").exists():
        return  # its making was cut short, before any row: only a writer can roll that back
    make_private(path)
    log = side_file(path, "-wal")
    unclean = log.exists() and log.stat().st_size > 0
    size = path.stat().st_size
    every_row = damage_marker(path).exists() or (unclean and size <= EVERY_ROW_BYTES)
    try:
        with closing(open_read_only(path)) as connection:
            (owner,) = connection.execute("PRAGMA application_id").fetchone()
            if owner != OUTBOX_SCHEMA.application_id:
                # Touches the schema, for damage there; `Database` tells new from another program's.
                connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
                return
            if every_row or size <= WHOLE_AT_START_BYTES:
                (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
                if verdict != "ok":
                    raise damaged(path, str(verdict))
                decode_text(connection)
            parse_rows(connection, path, every_row=every_row)
    except sqlite3.Error as error:
        if str(error).startswith(_NAMES_GONE):
            # Every layout has what is asked for here: the text of the schema is damaged.
            raise damaged(path, str(error)) from error
        raise store_error(error, path) from error
    except UnicodeDecodeError as error:
        raise damaged(path, "its layout is not text") from error
    damage_marker(path).unlink(missing_ok=True)


def _salvage(path: Path, backups: Iterable[Path]) -> str:
    """Put a new database of what can be read at `path`; return the stamp of the old one's name."""
    stamp = f"{datetime.now():%Y%m%dT%H%M%S}"
    unfinished = path.with_name(f"{path.name}.salvaging")
    remove_with_log(unfinished)
    try:
        new = Database(unfinished)
        try:
            with TemporaryDirectory(dir=path.parent, prefix=f".{path.name}-") as folder:
                _save(path, new, Path(folder), backups)
            DeviceSettings(new).set(SALVAGED, stamp)
        finally:
            new.close()
        os.replace(unfinished, SALVAGE.complete_path(path, stamp))
    except (StoreError, OSError):
        with suppress(OSError):
            remove_with_log(unfinished)
        raise
    sync_folder(path.parent)
    SALVAGE.carry_out(path, stamp)
    return stamp


def _save(path: Path, new: Database, folder: Path, backups: Iterable[Path]) -> None:
    """Copy what can be read: with all of the log, as SQLite sees it, and from the backups."""
    whole = folder / "whole.sqlite3"
    with_whole_frames(path, whole)
    sources = [whole]
    log = read_wal_beside(path)
    if log is not None and log.seen < len(log.frames) and path.exists():
        sources.append(path)
    found = [_save_from(source, new, immutable=source is whole) for source in sources]
    if not any(found) and whole.stat().st_size:
        (folder / "layout").mkdir()
        _save_from(with_repaired_schema_page(whole, folder / "layout"), new, immutable=True)
    for backup in backups:
        if _save_from(backup, new, immutable=True):
            break
    with new.write() as into:
        settle_states(into)
    SqliteOutbox(new).take_up(datetime.now().astimezone())


def _save_from(source: Path, new: Database, *, immutable: bool) -> bool:
    """Copy what `new` does not have yet; tell whether the source has a schema.

    `immutable`: it has no log, and nothing is made beside it.
    """
    try:
        with closing(open_read_only(source, immutable=immutable)) as connection:
            with suppress(*UNREADABLE, OSError):  # members are fetched anew; most files have none
                copy_directory(connection, new.path)
            old = DamagedDatabase(connection, source)
            if not old.has_schema:
                return False
            for save in (
                old.save_device,
                old.save_linked_cards,
                old.save_erased_customers,
                old.save_staff_people,
                old.save_checkins,
                old.save_scans,
            ):
                with new.write() as into:
                    save(into)
    except UNREADABLE:
        return False
    return True


def _report(database: Database, kept: Path | None) -> SalvageReport:
    with database.read() as connection:
        counts = [
            connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("checkin", "kept_scan", "pass_secret")
        ]
    return SalvageReport(kept, counts[0], counts[1], counts[2] > 0)
