"""Gives a damaged database its layout back: the page that says which table begins where."""

import shutil
import sqlite3
import struct
from contextlib import closing
from pathlib import Path
from typing import Final

from kiosk.store.database import Database
from kiosk.store.schema import BOOKS

_PAGE_COUNT: Final = struct.Struct(">4sIII")
"""At byte 24 of the header: change counter, number of pages, free pages (first, how many)."""

_PAGE_COUNT_AT: Final = 24
_VALID_FOR_AT: Final = 92
"""The change counter for which the number of pages holds (documented, sqlite.org/fileformat)."""

_COUNTER: Final = b"KIOS"


def with_new_layout(path: Path, folder: Path) -> Path:
    """Return a copy, in the empty `folder`, of the database at `path` with the layout of step 8.

    That step writes every file anew, and SQLite does so in the order in which the tables were
    made, so they begin at the same pages in every file. Without the triggers, which come last,
    where they begin is said on the first page alone. (What later steps added is not salvaged:
    their tables begin elsewhere in every file, and columns they added stand at the ends of the
    rows.) May raise `StoreError`, and `OSError` when there is no room.
    """
    new, copy = folder / "new.sqlite3", folder / "copy.sqlite3"
    Database(new, BOOKS.up_to(8)).close()
    with closing(sqlite3.connect(new, isolation_level=None)) as connection:
        triggers = "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
        for (name,) in connection.execute(triggers).fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("VACUUM")
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    shutil.copyfile(path, copy)
    log = path.with_name(f"{path.name}-wal")
    if log.exists():
        shutil.copyfile(log, folder / f"{copy.name}-wal")
    with copy.open("r+b") as file:
        file.write(new.read_bytes()[:size])
        count = path.stat().st_size // size
        file.seek(_PAGE_COUNT_AT)
        file.write(_PAGE_COUNT.pack(_COUNTER, count, 0, 0))
        file.seek(_VALID_FOR_AT)
        file.write(_COUNTER)
    return copy
