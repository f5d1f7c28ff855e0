"""Opens the kiosk's database; a damaged one is put aside, and what can be read of it saved."""

import logging
import os
import sqlite3
from contextlib import closing, suppress
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from tempfile import TemporaryDirectory
from typing import Final

from kiosk.core.errors import DatabaseDamaged, StoreError
from kiosk.core.sentences import say, together
from kiosk.store.database import Database, suspicion, version_on_disk
from kiosk.store.directory_takeover import copy_directory
from kiosk.store.failures import damaged, file_error, store_error
from kiosk.store.file_modes import make_private, sync_folder
from kiosk.store.integrity import (
    EVERY_ROW_BYTES,
    WHOLE_AT_START_BYTES,
    decode_books,
    read_books,
)
from kiosk.store.layout import with_new_layout
from kiosk.store.outbox import SqliteOutbox
from kiosk.store.restoring import finish_restore
from kiosk.store.schema import APPLICATION_ID, MIGRATIONS
from kiosk.store.wreck import UNREADABLE, Wreck

_log = logging.getLogger(__name__)

_BESIDE: Final = ("-wal", "-shm")


@dataclass(frozen=True, slots=True)
class SalvageReport:
    """What was saved of a damaged database, and where that is kept.

    `missing` counts check-ins that are known to have been there and could not be read; more may
    be missing at the end, where nothing tells how many there were.
    """

    kept_as: Path
    checkins: int
    missing: int
    scans: int
    has_pass_secrets: bool

    @property
    def sentence(self) -> str:
        """What happened and what to do, for staff."""
        return together(
            say(
                "The database was damaged. Saved: {checkins} check-ins, {scans} kept scans.",
                checkins=self.checkins,
                scans=self.scans,
            ),
            say("Check-ins that could not be read: {count}.", count=self.missing)
            if self.missing
            else say("No gap was found among the check-ins."),
            ""
            if self.has_pass_secrets
            else say("The keys of the member passes are lost: make the passes again."),
            say("Compare the latest visits with TeamUp, and have the disk looked at."),
            say("The damaged file is kept as {file}.", file=self.kept_as.name),
        )


def open_database(path: Path) -> tuple[Database, SalvageReport | None]:
    """Open the database at `path`; save what can be saved when it is damaged.

    To be called by the process that holds the data folder. The damaged file is never written to:
    it is moved aside, under a name with the time, once the new one is complete and on disk. Raises
    `NewerDatabase` and other `StoreError`s as `Database` does; when there is no room for the new
    file, `DiskFull`, and nothing was moved.
    """
    try:
        finish_restore(path)
        kept_as = _finish_exchange(path)
        if kept_as is None:
            try:
                _look_through(path)
                return Database(path), None
            except DatabaseDamaged as error:
                _log.error("%s What can be read is saved now.", error)
                kept_as = _salvage(path)
    except OSError as error:
        raise file_error(error, path) from error
    database = Database(path)
    report = _report(database, kept_as)
    _log.error("%s", report.sentence)
    return database, report


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


def _open_to_read(path: Path) -> sqlite3.Connection:
    """Open without ever writing to the database or its log, not even on closing."""
    return sqlite3.connect(f"{path.absolute().as_uri()}?mode=ro", uri=True, isolation_level=None)


def _salvage(path: Path) -> Path:
    """Make a new database of what can be read; return the name the old one was given."""
    stamp = f"{datetime.now():%Y%m%dT%H%M%S}"
    unfinished = path.with_name(f"{path.name}.salvaging")
    finished = path.with_name(f"{path.name}.salvaged-{stamp}")
    for left_over in (unfinished, *(_with(unfinished, end) for end in _BESIDE)):
        left_over.unlink(missing_ok=True)
    try:
        new = Database(unfinished)
        try:
            _save(path, new)
        finally:
            new.close()
        os.replace(unfinished, finished)
    except (StoreError, OSError):
        for file in (unfinished, *(_with(unfinished, end) for end in _BESIDE)):
            with suppress(OSError):
                file.unlink(missing_ok=True)
        raise
    sync_folder(path.parent)
    return _exchange(path, finished, stamp)


def _save(path: Path, new: Database) -> None:
    with closing(_open_to_read(path)) as connection:
        with suppress(*UNREADABLE, OSError):  # members are fetched anew; most files have none
            copy_directory(connection, path)
        wreck = Wreck(connection, path)
        if wreck.has_layout:
            _save_rows(wreck, new)
            return
    with TemporaryDirectory(dir=path.parent, prefix=f".{path.name}-") as folder:
        copy = with_new_layout(path, Path(folder))
        with closing(_open_to_read(copy)) as connection:
            _save_rows(Wreck(connection, copy), new)


def _save_rows(wreck: Wreck, new: Database) -> None:
    for save in (
        wreck.save_device,
        wreck.save_linked_cards,
        wreck.save_checkins,
        wreck.save_scans,
    ):
        with new.write() as into:
            save(into)
    SqliteOutbox(new).take_up(datetime.now().astimezone())


def _exchange(path: Path, finished: Path, stamp: str) -> Path:
    """Move the old files aside and the new one into their place.

    The new file takes its name last, when the old log is surely gone: SQLite would read that log
    into it. A power loss in between leaves no file at `path`, and the next start goes on from here.
    """
    kept_as = path.with_name(f"{path.name}.damaged-{stamp}")
    for end in ("", *_BESIDE):
        if _with(path, end).exists():
            os.replace(_with(path, end), _with(kept_as, end))
    sync_folder(path.parent)
    os.replace(finished, path)
    suspicion(path).unlink(missing_ok=True)
    sync_folder(path.parent)
    return kept_as


def _finish_exchange(path: Path) -> Path | None:
    """End what a power loss interrupted. A copy whose original is still in its place is made anew.

    Returns the name of the damaged file when there was something to end.
    """
    if not path.parent.is_dir():
        return None
    prefix = f"{path.name}.salvaged-"
    kept_as = None
    for finished in sorted(path.parent.glob(f"{prefix}*")):
        if path.exists():
            finished.unlink()
        else:
            kept_as = _exchange(path, finished, finished.name.removeprefix(prefix))
    return kept_as


def _report(database: Database, kept_as: Path) -> SalvageReport:
    with database.read() as connection:
        # Check-ins are numbered without gaps, and never deleted.
        checkins, highest = connection.execute(
            "SELECT count(*), coalesce(max(seq), 0) FROM checkin"
        ).fetchone()
        counts = [
            connection.execute(f"SELECT count(*) FROM {table}").fetchone()[0]
            for table in ("kept_scan", "pass_secret")
        ]
    return SalvageReport(kept_as, checkins, highest - checkins, counts[0], counts[1] > 0)


def _with(path: Path, end: str) -> Path:
    return path.with_name(path.name + end)
