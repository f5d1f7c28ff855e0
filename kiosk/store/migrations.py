"""Brings a database file to today's layout: its migrations, in order, each applied once.

The migrations themselves, and with them the tables, are in `outbox.outbox_migrations` and
`directory.directory_migrations`: a new column or table is a new migration at the end of one of the
two lists.
"""

import logging
import os
import sqlite3
import time
from collections.abc import Callable, Sequence
from dataclasses import dataclass, replace
from pathlib import Path
from typing import Final, Self

from kiosk.core.errors import NewerDatabase, StoreError
from kiosk.core.messages import msg
from kiosk.store.locks import holder_of

_log = logging.getLogger(__name__)

Statement = str | Callable[[sqlite3.Connection, Path], None]
"""SQL, or a function of the connection, inside the migration's transaction, and the file's path."""

Migration = Sequence[Statement]
"""The statements of one migration; they run in one transaction."""

VACUUM: Final[Migration] = ("VACUUM",)
"""The migration that writes the file anew without its free pages; in no transaction."""

_ALONE_S: Final = 10.0  # as long as a kiosk takes to look through its database at the start
_LOOK_S: Final = 0.05


@dataclass(frozen=True, slots=True)
class Schema:
    """What differs between the kiosk's database files.

    `migrations` lead from an empty file to today's layout, oldest first; `PRAGMA user_version`
    counts those that were applied. One that has been released is never changed; a new layout is a
    new one at the end. From number `alone_from` on (counted from 1) an earlier version of the kiosk
    cannot use the file any more. A `replaceable` file holds nothing that cannot be fetched again.
    """

    migrations: Sequence[Migration]
    application_id: int
    synchronous: str
    alone_from: int = 0
    replaceable: bool = False

    def up_to(self, version: int) -> Self:
        """Return the schema as it was when it had only so many migrations."""
        return replace(self, migrations=self.migrations[:version])


def migrate(connection: sqlite3.Connection, path: Path, schema: Schema) -> None:
    """Apply the migrations that are missing; waits for other processes that apply the same.

    Raises `NewerDatabase`, and `StoreError` when a kiosk of an earlier version uses the file.
    """
    before = pragma(connection, "user_version")
    if 0 < before < schema.alone_from <= len(schema.migrations):
        _wait_until_alone(connection, path, schema)
    while (version := pragma(connection, "user_version")) < len(schema.migrations):
        if schema.migrations[version] == VACUUM:
            _vacuum_at(connection, version)
        else:
            _apply_up_to_vacuum(connection, path, schema)
    refuse_newer(path, version, schema)
    if before and before < version:
        _log.info("%s brought from layout %d to %d", path.name, before, version)


def _apply_up_to_vacuum(connection: sqlite3.Connection, path: Path, schema: Schema) -> None:
    """Apply all migrations up to the end, or up to the next `VACUUM`, in one transaction."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        # Another process may have applied them while this one waited for the lock.
        version = pragma(connection, "user_version")
        refuse_newer(path, version, schema)
        for migration in schema.migrations[version:]:
            if migration == VACUUM:
                break
            for statement in migration:
                if isinstance(statement, str):
                    connection.execute(statement)
                else:
                    statement(connection, path)
            version += 1
        connection.execute(f"PRAGMA application_id = {schema.application_id}")
        connection.execute(f"PRAGMA user_version = {version}")
        connection.execute("COMMIT")
    except BaseException:
        if connection.in_transaction:
            connection.execute("ROLLBACK")
        raise


def _vacuum_at(connection: sqlite3.Connection, version: int) -> None:
    """Write the file anew without the pages that became free.

    It needs the size of the file twice over; without that room the pages stay, and are filled
    again by what is written from now on.
    """
    if not _still_at(connection, version):
        return
    try:
        vacuum(connection)
    except sqlite3.OperationalError as error:
        if error.sqlite_errorcode & 0xFF in (sqlite3.SQLITE_BUSY, sqlite3.SQLITE_LOCKED):
            raise
        _log.warning("the file keeps its free pages, for there is no room to take them out")
    _still_at(connection, version, then=version + 1)


def vacuum(connection: sqlite3.Connection) -> None:
    """Write the file anew, and cut back its log, which then holds all of it once more."""
    connection.execute("VACUUM")
    connection.execute("PRAGMA wal_checkpoint(TRUNCATE)").fetchall()


def _still_at(connection: sqlite3.Connection, version: int, then: int | None = None) -> bool:
    """Tell, with the lock of a writer, whether the file is at `version`; set it to `then` if so."""
    connection.execute("BEGIN IMMEDIATE")
    try:
        still = pragma(connection, "user_version") == version
        if still and then is not None:
            connection.execute(f"PRAGMA user_version = {then}")
    finally:
        connection.execute("COMMIT")
    return still


def _wait_until_alone(connection: sqlite3.Connection, path: Path, schema: Schema) -> None:
    """Wait for a kiosk that is just starting, and is about to apply the migrations itself.

    Raises `StoreError` when it does not: then it is one of an earlier version, which still needs
    the tables.
    """
    until = time.monotonic() + _ALONE_S
    while (holder := holder_of(path.parent)) not in (None, os.getpid()):
        if pragma(connection, "user_version") >= schema.alone_from:
            return
        if time.monotonic() > until:
            raise StoreError(
                msg(
                    "The kiosk that is running (process {holder}) is of an earlier version, and "
                    "keeps {path} open; end that kiosk, start the new one, and try again.",
                    holder=holder or 0,
                    path=str(path),
                )
            )
        time.sleep(_LOOK_S)


def refuse_newer(path: Path, version: int, schema: Schema) -> None:
    """Raise `NewerDatabase` when `path` has more migrations, `version`, than this kiosk knows."""
    if version > len(schema.migrations):
        raise NewerDatabase(
            msg(
                "The database {path} was written by a later version of the kiosk (layout "
                "{version}, this version knows {known}); install that version again, or "
                "choose another data folder.",
                path=str(path),
                version=version,
                known=len(schema.migrations),
            )
        )


def pragma(connection: sqlite3.Connection, name: str) -> int:
    """Return the number that a pragma of SQLite gives."""
    (value,) = connection.execute(f"PRAGMA {name}").fetchone()
    return int(value)
