"""Gives a damaged database its layout back: the pages that say which table begins where."""

import shutil
import sqlite3
import struct
from contextlib import closing
from pathlib import Path
from typing import Final

from kiosk.store.database import Database
from kiosk.store.schema import MIGRATIONS

_PAGE_COUNT: Final = struct.Struct(">4sIII")
"""At byte 24 of the header: change counter, number of pages, free pages (first, how many)."""

_PAGE_COUNT_AT: Final = 24
_VALID_FOR_AT: Final = 92
"""The change counter for which the number of pages holds (documented, sqlite.org/fileformat)."""

_COUNTER: Final = b"KIOS"


def with_new_layout(path: Path, folder: Path) -> Path:
    """Return a copy, in the empty `folder`, of the database at `path` with the layout of step 1.

    Every kiosk makes the tables of the first step in the same order in an empty file and never
    moves them, so they begin at the same pages, and the pages that say so hold nothing else in any
    file, whatever steps it took since. (What later steps added is not salvaged: their tables begin
    elsewhere in every file, and columns they added stand at the ends of the rows.) May raise
    `StoreError`, and `OSError` when there is no room.
    """
    new, copy = folder / "new.sqlite3", folder / "copy.sqlite3"
    Database(new, migrations=MIGRATIONS[:1]).close()
    with closing(sqlite3.connect(new)) as connection:
        (size,) = connection.execute("PRAGMA page_size").fetchone()
        (pages,) = connection.execute("PRAGMA page_count").fetchone()
        tables = {row[0] for row in connection.execute("SELECT rootpage FROM sqlite_schema")}
    shutil.copyfile(path, copy)
    log = path.with_name(f"{path.name}-wal")
    if log.exists():
        shutil.copyfile(log, folder / f"{copy.name}-wal")
    original = new.read_bytes()
    with copy.open("r+b") as file:
        for page in range(1, pages + 1):
            if page not in tables:
                file.seek((page - 1) * size)
                file.write(original[(page - 1) * size : page * size])
        count = path.stat().st_size // size
        file.seek(_PAGE_COUNT_AT)
        file.write(_PAGE_COUNT.pack(_COUNTER, count, 0, 0))
        file.seek(_VALID_FOR_AT)
        file.write(_COUNTER)
    return copy
