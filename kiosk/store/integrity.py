"""Reads the books to see whether they are whole: at every start, and in the background after it."""

import logging
import sqlite3
import threading
from collections.abc import Iterator
from pathlib import Path
from typing import Final

from kiosk.core.errors import DatabaseDamaged, StoreError
from kiosk.store.data_files import DataFiles
from kiosk.store.database import Database
from kiosk.store.rows import (
    CHECKIN_COLUMNS,
    FIRST,
    SCAN_COLUMNS,
    STEP_COLUMNS,
    Row,
    read_checkin,
    read_scan,
    read_step,
)
from kiosk.store.schema import OPEN_STATES_SQL

_log = logging.getLogger(__name__)

WHOLE_AT_START_BYTES: Final = 16 * 1024 * 1024
"""Up to this size all of the books is read before the kiosk starts.

That is 22,000 check-ins, and half a second with nothing in memory (measured, docs/durability.md).
"""

WHOLE_AFTER_BAD_END_BYTES: Final = 64 * 1024 * 1024
"""Up to this size also when the last run did not end in good order."""

_PROBES: Final = (
    f"SELECT {STEP_COLUMNS}, checkin FROM history ORDER BY seq DESC LIMIT 100",
    "SELECT * FROM checkin ORDER BY scanned_us DESC, seq DESC LIMIT 100",
    "SELECT key, value FROM setting",
    "SELECT * FROM pass_secret",
)
"""What the kiosk cannot do without; read at every start, whatever the size of the file."""

_AT_ONCE: Final = 200  # rows, about two milliseconds of the processor
_PAUSE_S: Final = 0.01  # in which members come first


def read_books(connection: sqlite3.Connection, path: Path, *, whole: bool) -> None:
    """Read the rows the kiosk needs; with `whole` every row, for SQLite's check reads no text.

    Raises `DatabaseDamaged` for a row that says nothing, and `sqlite3.Error`.
    """
    for probe in _PROBES:
        connection.execute(probe).fetchall()
    checkins = f"SELECT {CHECKIN_COLUMNS} FROM checkin"
    scans = f"SELECT {SCAN_COLUMNS} FROM kept_scan"
    if whole:
        steps = f"SELECT {STEP_COLUMNS} FROM history WHERE event <> '{FIRST}'"
        for row in connection.execute(steps):
            read_step(row, path)
    else:
        checkins += f" WHERE {OPEN_STATES_SQL}"
        scans += " WHERE closed_at IS NULL"
    for row in connection.execute(checkins):
        read_checkin(row, path)
    for row in connection.execute(scans):
        read_scan(row, path)


class BackgroundCheck:
    """Reads whatever the start did not read, in a thread that leaves the processor to others.

    Damage is noted beside the file, so that the next start mends it, and kept as `Database.damage`.
    """

    def __init__(self, files: DataFiles) -> None:
        self._files = files
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="integrity", daemon=True)

    def start(self) -> None:
        """Begin; it ends by itself."""
        self._thread.start()

    def stop(self) -> None:
        """Give it up."""
        self._stop.set()
        if self._thread.ident is not None:
            self._thread.join()

    def _run(self) -> None:
        try:
            if self._files.books.path.stat().st_size > WHOLE_AT_START_BYTES:
                self._check_books()
            if not self._stop.is_set():
                self._files.members.check(self._stop.is_set)
        except (StoreError, OSError) as error:
            if not self._stop.is_set():
                _log.error("%s", error)

    def _check_books(self) -> None:
        books = self._files.books
        books.check(self._stop.is_set)
        queries = (
            # Not through its cache, which is for the rows that are still open.
            ("checkin", CHECKIN_COLUMNS, "1", read_checkin.__wrapped__),
            ("history", STEP_COLUMNS, f"event <> '{FIRST}'", read_step),
            ("kept_scan", SCAN_COLUMNS, "1", read_scan),
        )
        for table, columns, condition, read in queries:
            query = (
                f"SELECT seq, {columns} FROM {table} WHERE seq > ? AND {condition} "
                f"ORDER BY seq LIMIT {_AT_ONCE}"
            )
            for row in self._rows(books, query):
                try:
                    read(row[1:], books.path)
                except DatabaseDamaged as damage:
                    books.note_damage(damage)
                    raise

    def _rows(self, books: Database, query: str) -> Iterator[Row]:
        last: object = 0
        while not self._stop.wait(_PAUSE_S):
            with books.read() as connection:
                rows = connection.execute(query, (last,)).fetchall()
            if not rows:
                return
            yield from rows
            last = rows[-1][0]
