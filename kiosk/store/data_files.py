"""The kiosk's two database files: the outbox, and the directory, which can be fetched again."""

import logging
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from dataclasses import dataclass
from datetime import datetime
from pathlib import Path
from typing import Final

from kiosk.core.admission.members import MemberRecord
from kiosk.core.errors import DatabaseDamaged, ForeignDatabase, NewerDatabase, StoreError
from kiosk.store.device_settings import DeviceSettings
from kiosk.store.directory.directory import SqliteDirectory
from kiosk.store.directory.directory_migrations import DIRECTORY_SCHEMA, TABLES, VIRTUAL_TABLES
from kiosk.store.error_mapping import file_error
from kiosk.store.files import (
    damage_marker,
    directory_beside,
    move_with_log,
    remove_with_log,
    sync_folder,
)
from kiosk.store.locks import DataFolderLock, SyncLock
from kiosk.store.outbox.erased_customers import SqliteErasedCustomers
from kiosk.store.outbox.linked_cards import SqliteLinkedCards
from kiosk.store.sqlite import Database

_log = logging.getLogger(__name__)

_MADE_ANEW: Final = "directory.made_anew"


@dataclass(frozen=True, slots=True)
class DataFiles:
    """Both files, open: `outbox_database` is what is precious, `members` the directory."""

    outbox_database: Database
    members: Database

    def directory(
        self, *, on_put: Callable[[MemberRecord], None] = lambda _: None
    ) -> SqliteDirectory:
        """Return the directory, with the cards that were linked here (`on_put`: see there)."""
        return SqliteDirectory(
            self.members,
            SqliteLinkedCards(self.outbox_database),
            on_put=on_put,
            erased=SqliteErasedCustomers(self.outbox_database).all,
        )

    def __iter__(self) -> Iterator[Database]:
        """Yield both."""
        return iter((self.outbox_database, self.members))

    def make_members_anew(self) -> None:
        """Throw the directory away while it is in use; the next sync fetches it.

        To be called by the process that holds the data folder. Not beside a sync, which would go
        on in the new file; then, and when the disk fails, `StoreError` is raised.
        """
        with SyncLock(self.outbox_database.path.parent):
            _log.error("%s It is made anew.", self.members.damage)
            _note_made_anew(self.outbox_database)
            self.members.make_anew()

    def close(self) -> None:
        """Close both."""
        self.members.close()
        self.outbox_database.close()


@contextmanager
def open_beside_kiosk(path: Path) -> Iterator[DataFiles]:
    """Open the outbox database at `path` and the directory beside it; a kiosk may be running.

    Raises `StoreError`.
    """
    outbox = Database(path)
    try:
        files = with_directory(outbox)
    except BaseException:
        outbox.close()
        raise
    try:
        yield files
    finally:
        files.close()


def with_directory(outbox: Database, *, holds_folder: bool = False) -> DataFiles:
    """Open the directory of `outbox`; one that cannot be used is thrown away and made anew.

    That is for the process that holds the data folder (`holds_folder`); another takes the lock for
    it, so nothing is taken from under a running kiosk. The outbox is opened first, because an
    earlier version kept the directory in it. Raises `StoreError`.
    """
    path = directory_beside(outbox.path)
    try:
        return DataFiles(outbox, _open(path))
    except (DatabaseDamaged, ForeignDatabase, NewerDatabase) as error:
        if holds_folder:
            return _made_anew(outbox, path, error)
        with _lock_or(error, path.parent):
            return _made_anew(outbox, path, error)


def was_made_anew(device: DeviceSettings) -> bool:
    """Whether the directory was thrown away, and has not been fetched whole since."""
    return bool(device.get(_MADE_ANEW))


def note_fully_fetched(device: DeviceSettings) -> None:
    """Note that a full sync has ended."""
    if was_made_anew(device):
        device.set(_MADE_ANEW, "")


def check_directory(database: Database) -> None:
    """Read the whole directory, with its full-text indexes. Raises `DatabaseDamaged`."""
    database.check()
    with database.write() as connection:
        for table in TABLES:
            for _ in connection.execute(f"SELECT * FROM {table}"):
                pass
        for index in VIRTUAL_TABLES:
            # 1: compared with the text it is of (documented, sqlite.org/fts5)
            connection.execute(f"INSERT INTO {index} ({index}, rank) VALUES ('integrity-check', 1)")


def _open(path: Path) -> Database:
    found_damaged = damage_marker(path).exists()
    database = Database(path, DIRECTORY_SCHEMA)
    try:
        with database.read() as connection:
            for table in (*TABLES, *VIRTUAL_TABLES):
                connection.execute(f"SELECT * FROM {table} LIMIT 1").fetchall()
        if found_damaged:
            check_directory(database)
            damage_marker(path).unlink(missing_ok=True)
    except BaseException:
        database.close()
        raise
    return database


def _made_anew(outbox: Database, path: Path, error: StoreError) -> DataFiles:
    _log.error("%s It is made anew.", error)
    try:
        if isinstance(error, ForeignDatabase):
            stamp = f"{datetime.now():%Y%m%dT%H%M%S}"
            move_with_log(path, path.with_name(f"{path.name}.foreign-{stamp}"))
        remove_with_log(path)
        sync_folder(path.parent)
        _note_made_anew(outbox)
        members = Database(path, DIRECTORY_SCHEMA)
        damage_marker(path).unlink(missing_ok=True)
    except OSError as failure:
        raise file_error(failure, path) from failure
    return DataFiles(outbox, members)


def _note_made_anew(outbox: Database) -> None:
    DeviceSettings(outbox).set(_MADE_ANEW, datetime.now().astimezone().isoformat())


@contextmanager
def _lock_or(error: StoreError, folder: Path) -> Iterator[None]:
    """Hold the data folder; raise `error` when a kiosk has it."""
    lock = DataFolderLock(folder)
    try:
        lock.take()
    except StoreError:
        raise error from None
    try:
        yield
    finally:
        lock.release()
