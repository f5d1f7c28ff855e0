"""The tables of the books, as the steps that lead from an empty file to today's layout.

`PRAGMA user_version` counts the steps a file has taken. A step that has been released is never
changed; a new layout is a new step at the end. The first steps make the tables of the directory as
well, which step 7 moves into a file of their own (see `directory_schema`).

Takes the directory out of a database in which it still stood beside the books.
"""

import logging
import os
import sqlite3
from collections.abc import Sequence
from contextlib import closing
from pathlib import Path
from typing import Final

from kiosk.store.directory.schema import (
    DIRECTORY,
    DIRECTORY_STEP,
    FAMILIES,
    KEY_ENDS,
    LINKED_CARDS,
    RESUMED,
    SEARCH,
    SECOND_FACT,
    SHARED,
    TABLES,
    USE_COUNTS,
    VIRTUAL_TABLES,
)
from kiosk.store.files import make_private, sync_file, sync_folder
from kiosk.store.migrations import VACUUM, Migration, Schema

_log = logging.getLogger(__name__)

_DIRECTORY_NAME: Final = "directory.sqlite3"


def directory_beside(books: Path) -> Path:
    """Return where the directory of the books at `books` is kept."""
    return books.with_name(_DIRECTORY_NAME)


def take_directory_out(connection: sqlite3.Connection, books: Path) -> None:
    """Move the directory from the books into its own file; a step of the books' schema.

    The new file gets its name when it is complete and on disk, and only then does the transaction
    of `connection` drop the tables: a power loss in between leaves both, and the step is taken
    anew. A directory that has its name already is complete, and no older than the books' one.
    """
    copy_directory(connection, books)
    for table in (*VIRTUAL_TABLES, *reversed(TABLES)):
        connection.execute(f"DROP TABLE {table}")


def copy_directory(connection: sqlite3.Connection, books: Path) -> None:
    """Copy the directory in the books of layout 6 into its own file, unless that is there.

    `connection` is read only. Raises `sqlite3.Error` when something cannot be read, and `OSError`.
    """
    target = directory_beside(books)
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
    _log.info("the members' copy has been moved into %s", target.name)


def _fill(new: sqlite3.Connection, old: sqlite3.Connection) -> None:
    """Make the directory's tables in an empty file, with the rows of `old`.

    Indexes come after the rows, which is quicker, and so do triggers, because the full-text indexes
    they would fill are copied as they are (their tables: sqlite.org/fts5, 9).
    """
    new.execute("PRAGMA journal_mode = OFF")  # a copy that fails is made anew
    new.execute("PRAGMA synchronous = OFF")
    new.execute("BEGIN")
    later = []
    for statement in map(str, DIRECTORY.migrations[0]):
        if statement.split()[1] in ("INDEX", "TRIGGER"):
            later.append(statement)
        else:
            new.execute(statement)
    indexes = (f"name GLOB '{index}_*'" for index in VIRTUAL_TABLES)
    parts = new.execute(f"SELECT name FROM sqlite_schema WHERE {' OR '.join(indexes)}").fetchall()
    for table in (*TABLES, *(name for (name,) in parts)):
        _copy_table(old, new, table)
    for statement in later:
        new.execute(statement)
    new.execute(f"PRAGMA application_id = {DIRECTORY.application_id}")
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


APPLICATION_ID: Final = 0x4B_49_4F_53
"""`PRAGMA application_id` of the kiosk's files ("KIOS")."""

OPEN_STATES_SQL: Final = "state IN ('recorded', 'sending', 'refused', 'unanswered')"
"""The condition of the partial index over open check-ins.

A query uses that index only when it repeats this text word for word: SQLite proves the condition
of a partial index from equal expressions, not from subsets (documented, sqlite.org/partialindex).
"""

_OUTBOX: Final[Migration] = (
    """
    CREATE TABLE checkin (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        state TEXT NOT NULL,
        customer INTEGER NOT NULL,
        customer_name TEXT NOT NULL,
        customer_membership INTEGER,
        membership_name TEXT NOT NULL,
        venue INTEGER NOT NULL,
        date TEXT NOT NULL,
        scanned_at TEXT NOT NULL,
        scanned_us INTEGER NOT NULL,
        comped INTEGER NOT NULL,
        source TEXT NOT NULL,
        attempts INTEGER NOT NULL,
        server_id INTEGER,
        error TEXT NOT NULL,
        note TEXT NOT NULL
    )
    """,
    f"CREATE INDEX checkin_open ON checkin (scanned_us, seq) WHERE {OPEN_STATES_SQL}",
    "CREATE INDEX checkin_sending ON checkin (scanned_us, seq) WHERE state = 'sending'",
    "CREATE INDEX checkin_customer_day ON checkin (customer, date, scanned_us)",
    "CREATE INDEX checkin_customer_time ON checkin (customer, scanned_us)",
    "CREATE INDEX checkin_day ON checkin (date, scanned_us, seq)",
    "CREATE INDEX checkin_time ON checkin (scanned_us, seq)",
    """
    CREATE TRIGGER checkin_is_never_deleted BEFORE DELETE ON checkin
    BEGIN SELECT RAISE(ABORT, 'a check-in is never deleted'); END
    """,
    """
    CREATE TRIGGER checkin_visit_is_fixed
    BEFORE UPDATE OF seq, id, customer, customer_membership, venue, date, scanned_at, scanned_us
    ON checkin
    BEGIN SELECT RAISE(ABORT, 'the visit of a check-in is never changed'); END
    """,
    """
    CREATE TABLE history (
        seq INTEGER PRIMARY KEY AUTOINCREMENT,
        checkin TEXT NOT NULL REFERENCES checkin (id),
        at TEXT NOT NULL,
        event TEXT NOT NULL,
        state TEXT NOT NULL,
        detail TEXT NOT NULL
    )
    """,
    "CREATE INDEX history_checkin ON history (checkin, seq)",
    """
    CREATE TRIGGER history_is_never_changed BEFORE UPDATE ON history
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END
    """,
    """
    CREATE TRIGGER history_is_never_deleted BEFORE DELETE ON history
    BEGIN SELECT RAISE(ABORT, 'history is only ever added to'); END
    """,
    """
    CREATE TABLE kept_scan (
        seq INTEGER PRIMARY KEY,
        id TEXT NOT NULL UNIQUE,
        text TEXT NOT NULL,
        symbology TEXT NOT NULL,
        engine TEXT NOT NULL,
        source TEXT NOT NULL,
        oversized INTEGER NOT NULL,
        scanned_at TEXT NOT NULL,
        scanned_us INTEGER NOT NULL,
        day TEXT NOT NULL,
        closed_at TEXT,
        closing TEXT NOT NULL DEFAULT ''
    )
    """,
    "CREATE INDEX kept_scan_open ON kept_scan (scanned_us, seq) WHERE closed_at IS NULL",
    """
    CREATE TRIGGER kept_scan_is_never_deleted BEFORE DELETE ON kept_scan
    BEGIN SELECT RAISE(ABORT, 'a kept scan is never deleted'); END
    """,
    """
    CREATE TRIGGER kept_scan_is_closed_once BEFORE UPDATE ON kept_scan
    WHEN OLD.closed_at IS NOT NULL OR NEW.closed_at IS NULL
    BEGIN SELECT RAISE(ABORT, 'a kept scan is closed once'); END
    """,
)

_DEVICE: Final[Migration] = (
    "CREATE TABLE setting (key TEXT PRIMARY KEY, value TEXT NOT NULL) WITHOUT ROWID",
    "CREATE TABLE pass_secret (seq INTEGER PRIMARY KEY AUTOINCREMENT, secret BLOB NOT NULL)",
)

MIGRATIONS: Final[Sequence[Migration]] = (
    (*_OUTBOX, *DIRECTORY_STEP, *_DEVICE),
    SHARED,
    (*RESUMED, *SEARCH),
    (*KEY_ENDS, *LINKED_CARDS),
    FAMILIES,
    SECOND_FACT,
    (take_directory_out,),
    # Gives the room of the directory back. It also puts the tables in the same order in every
    # file, new or old, so that a lost layout can be given back (see `layout`).
    VACUUM,
    USE_COUNTS,
)
"""Every step, oldest first; step n makes `user_version` n."""

BOOKS: Final = Schema(
    migrations=MIGRATIONS,
    application_id=APPLICATION_ID,
    synchronous="FULL",  # a visit is on disk before the screen says so
    alone_from=7,
)
"""The file `kiosk.sqlite3`: everything that could not be fetched again."""
