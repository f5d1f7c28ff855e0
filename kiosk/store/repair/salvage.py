"""Opens the kiosk's database; a damaged one is put aside, and what can be read of it saved."""

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
from kiosk.store.files import make_private, sync_folder
from kiosk.store.outbox.outbox import SqliteOutbox
from kiosk.store.outbox.schema import APPLICATION_ID, MIGRATIONS, copy_directory
from kiosk.store.repair.damage import SalvageReport
from kiosk.store.repair.integrity import (
    EVERY_ROW_BYTES,
    WHOLE_AT_START_BYTES,
    decode_books,
    read_books,
)
from kiosk.store.repair.recovery import (
    UNREADABLE,
    DamagedDatabase,
    settle_states,
    with_repaired_schema_page,
)
from kiosk.store.repair.restore import finish_restore
from kiosk.store.repair.wal import look_at_files, look_at_wal, with_whole_frames
from kiosk.store.sqlite import Database, suspicion, version_on_disk

_log = logging.getLogger(__name__)

SALVAGED: Final = "books.salvaged"
"""The device setting of books that were saved from damaged ones, until that was taken in: under
which time the damaged file is kept."""

_BESIDE: Final = ("-wal", "-shm")


def open_database(
    path: Path, *, expected: bool = False, backups: Iterable[Path] = ()
) -> tuple[Database, SalvageReport | None]:
    """Open the database at `path`; save what can be saved when it is damaged.

    To be called by the process that holds the data folder. The damaged file is never written to:
    it is moved aside, under a name with the time, once the new one is complete and on disk.
    `expected`: there must be one, so it is damage that there is none. What is lost is looked for in
    `backups`, the newest first. What was saved is reported again until `SALVAGED` is taken out of
    the settings. Raises `NewerDatabase` and other `StoreError`s as `Database` does;
    when there is no room for the new file, `DiskFull`, and nothing was moved.
    """
    try:
        finish_restore(path)
        stamp = _finish_exchange(path)
        if stamp is None:
            try:
                look_at_files(path, expected=expected)
                _look_through(path)
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
    report = _report(database, _kept_as(path, stamp))
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


def _kept_as(path: Path, stamp: str) -> Path | None:
    """Return what is kept of the damaged database; None when nothing was left of it."""
    kept = path.with_name(f"{path.name}.damaged-{stamp}")
    there = [file for end in ("", *_BESIDE) if (file := _with(kept, end)).exists()]
    return there[0] if there else None


def _look_through(path: Path) -> None:
    """Read what the kiosk needs, without writing. Raises `DatabaseDamaged`.

    The whole file is read unless it is too large for a start. What its rows say is looked at as
    well when it was found damaged in use, or when its last owner did not close it (its log is still
    there) and it is not too large for that. The rest is done in the background (see `integrity`).
    """
    if not path.is_file() or version_on_disk(path) > len(MIGRATIONS):
        return  # new, or refused by `Database`
    if _with(path, "-journal").exists():
        return  # its making was cut short, before any row: only a writer can roll that back
    make_private(path)
    log = _with(path, "-wal")
    unclean = log.exists() and log.stat().st_size > 0
    size = path.stat().st_size
    every_row = suspicion(path).exists() or (unclean and size <= EVERY_ROW_BYTES)
    try:
        with closing(_open_to_read(path)) as connection:
            (owner,) = connection.execute("PRAGMA application_id").fetchone()
            if owner != APPLICATION_ID:
                # Touches the layout, for damage there; `Database` tells new from another program's.
                connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
                return
            if every_row or size <= WHOLE_AT_START_BYTES:
                (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
                if verdict != "ok":
                    raise damaged(path, str(verdict))
                decode_books(connection)
            read_books(connection, path, every_row=every_row)
    except sqlite3.Error as error:
        raise store_error(error, path) from error
    except UnicodeDecodeError as error:
        raise damaged(path, "its layout is not text") from error
    suspicion(path).unlink(missing_ok=True)


def _open_to_read(path: Path, *, alone: bool = False) -> sqlite3.Connection:
    """Open without ever writing to the database or its log, not even on closing.

    `alone`: it has no log, and nothing is made beside it.
    """
    mode = "immutable=1" if alone else "mode=ro"
    return sqlite3.connect(f"{path.absolute().as_uri()}?{mode}", uri=True, isolation_level=None)


def _salvage(path: Path, backups: Iterable[Path]) -> str:
    """Make a new database of what can be read; return the time under which the old one is kept."""
    stamp = f"{datetime.now():%Y%m%dT%H%M%S}"
    unfinished = path.with_name(f"{path.name}.salvaging")
    finished = path.with_name(f"{path.name}.salvaged-{stamp}")
    for left_over in (unfinished, *(_with(unfinished, end) for end in _BESIDE)):
        left_over.unlink(missing_ok=True)
    try:
        new = Database(unfinished)
        try:
            with TemporaryDirectory(dir=path.parent, prefix=f".{path.name}-") as folder:
                _save(path, new, Path(folder), backups)
            DeviceSettings(new).set(SALVAGED, stamp)
        finally:
            new.close()
        os.replace(unfinished, finished)
    except (StoreError, OSError):
        for file in (unfinished, *(_with(unfinished, end) for end in _BESIDE)):
            with suppress(OSError):
                file.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)
    _exchange(path, finished, stamp)
    return stamp


def _save(path: Path, new: Database, folder: Path, backups: Iterable[Path]) -> None:
    """Copy what can be read: with all of the log, as SQLite sees it, and from the backups."""
    whole = folder / "whole.sqlite3"
    with_whole_frames(path, whole)
    sources = [whole]
    log = look_at_wal(path)
    if log is not None and log.seen < len(log.frames) and path.exists():
        sources.append(path)
    found = [_save_from(source, new, alone=source is whole) for source in sources]
    if not any(found) and whole.stat().st_size:
        (folder / "layout").mkdir()
        _save_from(with_repaired_schema_page(whole, folder / "layout"), new, alone=True)
    for backup in backups:
        if _save_from(backup, new, alone=True):
            break
    with new.write() as into:
        settle_states(into)
    SqliteOutbox(new).take_up(datetime.now().astimezone())


def _save_from(source: Path, new: Database, *, alone: bool) -> bool:
    """Copy what `new` does not have yet; tell whether the source has a layout."""
    try:
        with closing(_open_to_read(source, alone=alone)) as connection:
            with suppress(*UNREADABLE, OSError):  # members are fetched anew; most files have none
                copy_directory(connection, new.path)
            wreck = DamagedDatabase(connection, source)
            if not wreck.has_layout:
                return False
            for save in (
                wreck.save_device,
                wreck.save_linked_cards,
                wreck.save_checkins,
                wreck.save_scans,
            ):
                with new.write() as into:
                    save(into)
    except UNREADABLE:
        return False
    return True


def _exchange(path: Path, finished: Path, stamp: str) -> None:
    """Move the old files aside and the new one into their place.

    The new file takes its name last, when the old log is surely gone: SQLite would read that log
    into it. A power loss in between leaves no file at `path`, and the next start goes on from here.
    """
    kept = path.with_name(f"{path.name}.damaged-{stamp}")
    for end in ("", *_BESIDE):
        if _with(path, end).exists():
            os.replace(_with(path, end), _with(kept, end))
    sync_folder(path.parent)
    os.replace(finished, path)
    suspicion(path).unlink(missing_ok=True)
    sync_folder(path.parent)


def _finish_exchange(path: Path) -> str | None:
    """End what a power loss interrupted. A copy whose original is still in its place is made anew.

    Returns the time under which the damaged file is kept, when there was something to end.
    """
    if not path.parent.is_dir():
        return None
    prefix = f"{path.name}.salvaged-"
    stamp = None
    for finished in sorted(path.parent.glob(f"{prefix}*")):
        if path.exists():
            finished.unlink()
        else:
            stamp = finished.name.removeprefix(prefix)
            _exchange(path, finished, stamp)
    return stamp


def _report(database: Database, kept: Path | None) -> SalvageReport:
    with database.read() as connection:
        counts = [
            connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("checkin", "kept_scan", "pass_secret")
        ]
    return SalvageReport(kept, counts[0], counts[1], counts[2] > 0)


def _with(path: Path, end: str) -> Path:
    return path.with_name(path.name + end)
