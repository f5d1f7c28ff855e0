"""A SQLite file: opened safely, one connection per thread, short transactions, our errors."""

import sqlite3
import threading
import time
from collections.abc import Callable, Iterator
from contextlib import closing, contextmanager, suppress
from pathlib import Path
from typing import Final
from weakref import WeakSet

from kiosk.core.errors import DatabaseDamaged, ForeignDatabase, StoreError
from kiosk.core.messages import msg
from kiosk.store.error_mapping import damaged, file_error, store_error
from kiosk.store.files import damage_marker, make_folder_private, make_private, remove_with_log
from kiosk.store.migrations import Schema, migrate, pragma, refuse_newer
from kiosk.store.outbox.outbox_migrations import OUTBOX_SCHEMA
from kiosk.store.repair.wal import check_files
from kiosk.store.replacement import refuse_unfinished

_BUSY_SECONDS: Final = 5.0
_MIGRATING_SECONDS: Final = 120.0  # for the migrations another process is applying
_ASK_EVERY: Final = 10_000  # instructions of SQLite's machine: about a millisecond
_WAL_KEPT_BYTES: Final = 16 * 1024 * 1024  # a big sync may grow the log; it is cut back to this


class _Handle:
    """A thread's connection; closed with the last reference, which that thread holds.

    A worker thread of Qt has a new thread state, and so new thread-local values, for every job:
    a connection that waited for `Database.close` would leak with each of them.
    """

    def __init__(self, connection: sqlite3.Connection) -> None:
        self.connection = connection
        # Closing a connection under a running statement of another thread crashes the process.
        self.in_use = threading.RLock()
        self.given_up = False  # the file it is of has been replaced

    def __del__(self) -> None:
        self.connection.close()


class Database:
    """One of the kiosk's database files, made on first use with nobody else able to read it.

    Safe from any thread: each gets its own connection on first use. Opening raises `StoreError`
    (`NewerDatabase`, `ForeignDatabase`, `DatabaseDamaged`, `DiskFull`); so does every use. A file
    with more migrations than `schema` has is refused and left as it is.
    """

    def __init__(self, path: Path, schema: Schema = OUTBOX_SCHEMA) -> None:
        self.path = path
        self._schema = schema
        self._local = threading.local()
        self._handles: WeakSet[_Handle] = WeakSet()
        self._handles_lock = threading.Lock()
        self._opening = threading.RLock()
        self._closed = False
        self.damage: DatabaseDamaged | None = None
        """What was found damaged since the file was opened; a restart mends it."""
        try:
            refuse_unfinished(path)
            make_folder_private(path.parent)
            make_private(path)
        except OSError as error:
            raise file_error(error, path) from error
        refuse_newer(path, version_on_disk(path), schema)
        try:
            with self._translated():
                if not schema.replaceable:
                    check_files(path)  # SQLite would wipe what it does not see
                self._prepare(self._handle().connection)
        except OSError as error:  # of a migration that makes another file
            self.close()
            raise file_error(error, path) from error
        except BaseException:
            self.close()
            raise

    @contextmanager
    def read(self) -> Iterator[sqlite3.Connection]:
        """Give a connection inside a read transaction: all queries see the same moment."""
        with self._transaction("BEGIN") as connection:
            yield connection

    @contextmanager
    def write(self) -> Iterator[sqlite3.Connection]:
        """Give a connection inside a write transaction.

        It is committed, and on disk, when the block ends; an exception in the block undoes it.
        Only one writer runs at a time, so do nothing slow in the block, and never nest it.
        """
        with self._transaction("BEGIN IMMEDIATE") as connection:
            yield connection

    def check(self, give_up: Callable[[], bool] = lambda: False) -> None:
        """Read the whole file. Raises `DatabaseDamaged` when its structure is broken.

        Takes seconds on a large file; `give_up` is asked now and then, and ends it when it says
        so, with a `StoreError`.
        """
        with self.read() as connection:
            connection.set_progress_handler(give_up, _ASK_EVERY)
            try:
                (verdict,) = connection.execute("PRAGMA quick_check(1)").fetchone()
            finally:
                connection.set_progress_handler(None, 0)
            if verdict != "ok":
                raise self._damaged(str(verdict))

    def compact(self) -> None:
        """Write the file anew without what was deleted, and empty its log: no trace stays in it.

        Raises `StoreError`, also when somebody else reads the file.
        """
        with self._translated(), self._in_use() as connection:
            # Else SQLite would write a copy into a file in the folder for temporary files.
            connection.execute("PRAGMA temp_store = MEMORY")
            try:
                connection.execute("VACUUM")
                (busy, *_) = connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchone()
            finally:
                connection.execute("PRAGMA temp_store = DEFAULT")
        if busy:
            raise StoreError(
                msg(
                    "Another program reads {path}; end it (a kiosk, or one of its commands), and "
                    "do this again.",
                    path=str(self.path),
                )
            )

    def make_anew(self) -> None:
        """Throw the file away and go on with an empty one, while other threads use it.

        That is for a `replaceable` file. Transactions that are running end first. May raise
        `StoreError`.
        """
        with self._opening:
            with self._handles_lock:
                handles = list(self._handles)
            for handle in handles:
                with handle.in_use:
                    handle.given_up = True
                    handle.connection.close()
            try:
                remove_with_log(self.path)
                make_private(self.path)
                with self._translated():
                    self._prepare(self._handle().connection)
                damage_marker(self.path).unlink(missing_ok=True)
            except OSError as error:
                raise file_error(error, self.path) from error
            self.damage = None

    def close(self) -> None:
        """Close every thread's connection, after the transactions that are running now."""
        with self._handles_lock:
            self._closed = True
            handles = list(self._handles)
        for handle in handles:
            with handle.in_use, self._translated():
                handle.connection.close()

    @contextmanager
    def _transaction(self, begin: str) -> Iterator[sqlite3.Connection]:
        with self._translated(), self._in_use() as connection:
            connection.execute(begin)
            try:
                yield connection
                connection.execute("COMMIT")
            except BaseException:
                # A full disk or a failed write has already undone the transaction.
                if connection.in_transaction:
                    with suppress(sqlite3.Error):
                        connection.execute("ROLLBACK")
                raise

    @contextmanager
    def _in_use(self) -> Iterator[sqlite3.Connection]:
        while True:
            handle = self._handle()
            with handle.in_use:
                if not handle.given_up:
                    yield handle.connection
                    return

    @contextmanager
    def _translated(self) -> Iterator[None]:
        try:
            yield
        except sqlite3.Error as error:
            if self._closed:
                raise StoreError(
                    msg("The kiosk's database has been closed; start the kiosk again.")
                ) from error
            known = store_error(error, self.path, replaceable=self._schema.replaceable)
            if isinstance(known, DatabaseDamaged):
                self.note_damage(known)
            raise known from error
        except UnicodeDecodeError as error:  # of a message that quotes a damaged layout
            known = self._damaged("its layout is not text")
            self.note_damage(known)
            raise known from error
        except DatabaseDamaged as error:
            self.note_damage(error)
            raise

    def _damaged(self, what: str) -> DatabaseDamaged:
        return damaged(self.path, what, replaceable=self._schema.replaceable)

    def note_damage(self, damage: DatabaseDamaged) -> None:
        """Leave a note beside the file, for the next start (see `salvage` and `data_files`)."""
        self.damage = self.damage or damage
        with suppress(OSError):
            damage_marker(self.path).touch(mode=0o600)

    def _handle(self) -> _Handle:
        handle: _Handle | None = getattr(self._local, "handle", None)
        if handle is None or handle.given_up:
            with self._opening:  # not while the file is being replaced
                handle = _Handle(self._connect())
                with self._handles_lock:
                    if self._closed:
                        handle.connection.close()
                    self._handles.add(handle)
            self._local.handle = handle
        return handle

    def _connect(self) -> sqlite3.Connection:
        connection = sqlite3.connect(
            self.path,
            timeout=_BUSY_SECONDS,
            isolation_level=None,  # transactions begin where this module says so
            check_same_thread=False,  # only so that `close` may close them all
        )
        try:
            connection.execute(f"PRAGMA synchronous = {self._schema.synchronous}")
            connection.execute("PRAGMA foreign_keys = ON")
            connection.execute("PRAGMA recursive_triggers = ON")  # REPLACE fires delete triggers
            connection.execute("PRAGMA secure_delete = ON")  # the default is each distribution's
            connection.execute(f"PRAGMA journal_size_limit = {_WAL_KEPT_BYTES}")
        except BaseException:
            connection.close()
            raise
        return connection

    def _prepare(self, connection: sqlite3.Connection) -> None:
        refuse_newer(self.path, pragma(connection, "user_version"), self._schema)
        self._refuse_foreign(connection)
        self._use_wal(connection)
        connection.execute(f"PRAGMA busy_timeout = {_MIGRATING_SECONDS * 1000:.0f}")
        migrate(connection, self.path, self._schema)
        connection.execute(f"PRAGMA busy_timeout = {_BUSY_SECONDS * 1000:.0f}")

    def _use_wal(self, connection: sqlite3.Connection) -> None:
        until = time.monotonic() + _BUSY_SECONDS
        while True:
            try:
                (mode,) = connection.execute("PRAGMA journal_mode = WAL").fetchone()
            except sqlite3.OperationalError as error:
                # Two processes making the same new file: SQLite does not wait for this lock.
                busy = error.sqlite_errorcode & 0xFF == sqlite3.SQLITE_BUSY
                if not busy or time.monotonic() > until:
                    raise
                time.sleep(0.02)
                continue
            if mode != "wal":
                raise StoreError(
                    msg(
                        "The disk of {path} does not support write-ahead logging; choose a data "
                        "folder on a local disk.",
                        path=str(self.path),
                    )
                )
            return

    def _refuse_foreign(self, connection: sqlite3.Connection) -> None:
        (tables,) = connection.execute("SELECT count(*) FROM sqlite_schema").fetchone()
        if tables and pragma(connection, "application_id") != self._schema.application_id:
            raise ForeignDatabase(
                msg(
                    "The file {path} is another program's database; choose another data folder.",
                    path=str(self.path),
                )
            )


def open_read_only(path: Path, *, immutable: bool = False) -> sqlite3.Connection:
    """Open without ever writing to the database or its log, not even on closing.

    `immutable`: it has no log, or that is not looked at, and nothing is made beside it.
    """
    mode = "immutable=1" if immutable else "mode=ro"
    return sqlite3.connect(f"{path.absolute().as_uri()}?{mode}", uri=True, isolation_level=None)


def version_on_disk(path: Path) -> int:
    """Return `user_version` without touching the file: no lock, no log, no recovery.

    An immutable open may misread a file that is being written, so an error counts as 0 here and is
    left to the real opening, which follows.
    """
    try:
        with closing(open_read_only(path, immutable=True)) as connection:
            return pragma(connection, "user_version")
    except sqlite3.Error:
        return 0
