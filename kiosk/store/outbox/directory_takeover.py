"""Moves the directory out of an outbox database of layout 6 or before into a file of its own."""

import logging
import os
import sqlite3
from contextlib import closing
from pathlib import Path

from kiosk.store.directory.directory_migrations import (
    DIRECTORY_SCHEMA,
    FIRST_TABLES,
    VIRTUAL_TABLES,
)
from kiosk.store.files import directory_beside, make_private, sync_file, sync_folder

_log = logging.getLogger(__name__)


def take_directory_out(connection: sqlite3.Connection, outbox: Path) -> None:
    """Move the directory from the outbox database into its own file; a migration of the outbox.

    The new file gets its name when it is complete and on disk, and only then does the transaction
    of `connection` drop the tables: a power loss in between leaves both, and the migration is
    applied anew. A directory that has its name already is complete, and no older than this one.
    """
    copy_directory(connection, outbox)
    for table in (*VIRTUAL_TABLES, *reversed(FIRST_TABLES)):
        connection.execute(f"DROP TABLE {table}")


def copy_directory(connection: sqlite3.Connection, outbox: Path) -> None:
    """Copy the directory in an outbox database of layout 6 into its own file, unless that is there.

    `connection` is read only. Raises `sqlite3.Error` when something cannot be read, and `OSError`.
    """
    target = directory_beside(outbox)
    (begun,) = connection.execute("SELECT max(run) FROM directory").fetchone()
    known = connection.execute("SELECT 1 FROM customer LIMIT 1").fetchone()
    if target.exists() or not (begun or known):
        return
    unfinished = target.with_name(f"{target.name}.taking-over")
    unfinished.unlink(missing_ok=True)
    make_private(unfinished)
    try:
        with closing(sqlite3.connect(unfinished, isolation_level=None)) as new:
            _fill(new, connection)
        sync_file(unfinished)
    except BaseException:
        unfinished.unlink(missing_ok=True)
        raise
    os.replace(unfinished, target)
    sync_folder(target.parent)
    _log.info("the directory has been moved into %s", target.name)


def _fill(new: sqlite3.Connection, old: sqlite3.Connection) -> None:
    """Make the directory's tables in an empty file, with the rows of `old`.

    Indexes come after the rows, which is quicker, and so do triggers, because the full-text indexes
    they would fill are copied as they are (their tables: sqlite.org/fts5, 9).
    """
    new.execute("PRAGMA journal_mode = OFF")  # a copy that fails is made anew
    new.execute("PRAGMA synchronous = OFF")
    new.execute("BEGIN")
    later = []
    for statement in map(str, DIRECTORY_SCHEMA.migrations[0]):
        if statement.split()[1] in ("INDEX", "TRIGGER"):
            later.append(statement)
        else:
            new.execute(statement)
    indexes = (f"name GLOB '{index}_*'" for index in VIRTUAL_TABLES)
    parts = new.execute(f"SELECT name FROM sqlite_schema WHERE {' OR '.join(indexes)}").fetchall()
    for table in (*FIRST_TABLES, *(name for (name,) in parts)):
        _copy_table(old, new, table)
    for statement in later:
        new.execute(statement)
    new.execute(f"PRAGMA application_id = {DIRECTORY_SCHEMA.application_id}")
    new.execute("PRAGMA user_version = 1")
    new.execute("COMMIT")


def _copy_table(old: sqlite3.Connection, new: sqlite3.Connection, table: str) -> None:
    columns = [row[1] for row in new.execute(f"PRAGMA table_info({table})")]
    names = ", ".join(columns)
    new.execute(f"DELETE FROM {table}")  # what the making of the file put there
    new.executemany(
        f"INSERT INTO {table} ({names}) VALUES ({', '.join('?' * len(columns))})",
        old.execute(f"SELECT {names} FROM {table}"),
    )
