"""Backups of the outbox database: made while the kiosk runs, checked, and so many of them kept."""

import logging
import os
import sqlite3
import threading
import time
from collections.abc import Callable
from contextlib import closing
from datetime import UTC, datetime, timedelta
from pathlib import Path
from typing import Final

from kiosk.core.errors import StoreError
from kiosk.core.messages import msg
from kiosk.store.error_mapping import damaged, disk_full, file_error, store_error
from kiosk.store.files import (
    make_folder_private,
    make_private,
    remove_with_log,
    sync_file,
    sync_folder,
)
from kiosk.store.repair.backup_names import backup_name, backups_in
from kiosk.store.repair.disk_room import DiskRoom, free_bytes
from kiosk.store.sqlite import Database

_log = logging.getLogger(__name__)

DUE_AFTER: Final = timedelta(days=1)
"""How old the newest backup is when the next one is made."""

_PAGES: Final = 1000  # copied at once, 4 MB
_PAUSE_S: Final = 0.01  # in which members come first
_ROOM_LEFT_BYTES: Final = 100_000_000  # for check-ins, whatever a backup would take

_FIRST_AFTER_S: Final = 60.0  # a start has more urgent things to do
_LOOK_S: Final = 60.0
_AGAIN_AFTER_S: Final = 3600.0


def ready_folder(folder: Path, outbox: Path) -> None:
    """Make the folder for backups if it is the kiosk's own, beside `outbox`.

    Another one must be there: where its disk is missing, a new folder would hide that. Raises
    `StoreError`.
    """
    try:
        if folder.parent == outbox.parent:
            make_folder_private(folder)
        elif not folder.is_dir():
            raise StoreError(
                msg(
                    "The folder for backups, {path}, is not there; connect its disk, or correct "
                    "data.backup_dir.",
                    path=str(folder),
                )
            )
    except OSError as error:
        raise file_error(error, folder) from error


def back_up(outbox: Database, target: Path, *, give_up: Callable[[], bool] = lambda: False) -> None:
    """Copy the outbox to `target`, wholly or not at all, while others go on writing into it.

    The copy is checked and on disk before it gets its name; it is one file, without a log, for its
    owner alone. `give_up` is asked now and then. Raises `StoreError`: `DiskFull`, also when too
    little room would be left, and `DatabaseDamaged` when the copy, and so the original, is damaged.
    """
    unfinished = target.with_name(f".{target.name}.unfinished")
    try:
        make_private(unfinished)
        try:
            _refuse_without_room(outbox.path, unfinished)
            _copy(outbox, unfinished, give_up)
            sync_file(unfinished)
            os.replace(unfinished, target)
        finally:
            remove_with_log(unfinished)
        sync_folder(target.parent)
    except OSError as error:
        raise file_error(error, target) from error


def _copy(outbox: Database, target: Path, give_up: Callable[[], bool]) -> None:
    def go_on(_status: int, _remaining: int, _total: int) -> None:
        if give_up():
            raise StoreError(msg("The backup was given up, as the kiosk ends."))
        time.sleep(_PAUSE_S)

    # Within one read transaction the source stays as it is, though others write into it; without
    # it SQLite would begin anew after each of their commits (documented, sqlite.org/backup).
    with outbox.read() as source:
        source.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        try:
            with closing(sqlite3.connect(target, isolation_level=None)) as copy:
                copy.execute("PRAGMA synchronous = OFF")  # it is synced as a whole
                source.backup(copy, pages=_PAGES, progress=go_on)
                copy.execute("PRAGMA journal_mode = DELETE")  # one file, without a log beside it
                copy.set_progress_handler(give_up, 10_000)
                (verdict,) = copy.execute("PRAGMA quick_check(1)").fetchone()
        except sqlite3.Error as error:
            raise store_error(error, target) from error
    if verdict != "ok":
        found = damaged(outbox.path, str(verdict))
        outbox.note_damage(found)
        raise found


def _refuse_without_room(source: Path, target: Path) -> None:
    if free_bytes(target.parent) < _room_for(source):
        raise disk_full(target)


def _room_for(source: Path) -> int:
    """Return how many bytes have to be free for a copy of a database; 0 where it is not there."""
    try:
        return source.stat().st_size + _ROOM_LEFT_BYTES
    except OSError:
        return 0


class DailyBackups:
    """Makes a backup when the newest is a day old, in a thread, and keeps the newest `keep`.

    Where there is no room for it, older ones make some; `room` is looked after each minute, also
    where no backups are kept. What goes wrong is logged, `kiosk doctor` sees it by the age of the
    newest, and the kiosk goes on.
    """

    def __init__(
        self,
        outbox: Database,
        folder: Path,
        *,
        keep: int,
        now: Callable[[], datetime],
        room: DiskRoom | None = None,
    ) -> None:
        self._room = room or DiskRoom(outbox.path.parent, folder)
        self._outbox = outbox
        self._folder = folder
        self._keep = keep
        self._now = now
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="backups", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Give up what is under way, and end."""
        self._stop.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        wait, again_at = _FIRST_AFTER_S, 0.0
        while not self._stop.wait(wait):
            wait = _LOOK_S
            self._room.tidy()
            if not self._keep or time.monotonic() < again_at:
                continue
            try:
                self.make_when_due()
            except StoreError as error:
                if self._stop.is_set():
                    return
                _log.warning("No backup could be made: %s", error)
                again_at = time.monotonic() + _AGAIN_AFTER_S

    def make_when_due(self) -> None:
        """Make a backup if the newest is too old, and remove the oldest. Raises `StoreError`."""
        ready_folder(self._folder, self._outbox.path)
        made = backups_in(self._folder)
        now = self._now().astimezone(UTC)
        # A newest one of tomorrow is from a clock that was wrong.
        if made and abs(now - made[-1].at) < DUE_AFTER:
            return
        target = self._folder / backup_name(now)
        self._room.make_room(self._folder, _room_for(self._outbox.path))
        back_up(self._outbox, target, give_up=self._stop.is_set)
        _log.info("a backup of the outbox is in %s", target)
        self._remove_old()

    def _remove_old(self) -> None:
        regular = [backup for backup in backups_in(self._folder) if not backup.by_hand]
        try:
            for backup in regular[: -self._keep]:
                backup.path.unlink(missing_ok=True)
            for file in self._folder.glob(".kiosk-*Z.sqlite3.unfinished*"):
                file.unlink(missing_ok=True)  # of a kiosk that was killed
        except OSError as error:
            raise file_error(error, self._folder) from error
