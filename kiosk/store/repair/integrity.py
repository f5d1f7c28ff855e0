"""Checks whether the outbox database is whole: at every start, and in the background after it."""

import logging
import sqlite3
import threading
from collections.abc import Callable, Iterator
from pathlib import Path
from typing import Final

from kiosk.core.errors import DatabaseDamaged, StoreError
from kiosk.store.data_files import DataFiles
from kiosk.store.outbox.outbox_migrations import OPEN_STATES_SQL
from kiosk.store.outbox.rows import (
    CHECKIN_COLUMNS,
    HISTORY_COLUMNS,
    READINGS_COLUMN,
    RECORD,
    SCAN_COLUMNS,
    SqlRow,
    read_checkin,
    read_history_entry,
    read_scan,
)
from kiosk.store.sqlite import Database

_log = logging.getLogger(__name__)

WHOLE_AT_START_BYTES: Final = 32 * 1024 * 1024
"""Up to this size all of the outbox is read before the kiosk starts.

That is 43,000 check-ins and a quarter of a second (measured, docs/durability.md).
"""

EVERY_ROW_BYTES: Final = 64 * 1024 * 1024
"""Up to this size every row is parsed too, when the last run did not end in good order."""

_PROBES: Final = (
    f"SELECT {HISTORY_COLUMNS}, checkin FROM history ORDER BY seq DESC LIMIT 100",
    "SELECT * FROM checkin ORDER BY scanned_us DESC, seq DESC LIMIT 100",
    "SELECT key, value FROM setting",
    "SELECT * FROM pass_secret",
)
"""What the kiosk cannot do without; read at every start, whatever the size of the file."""

_AT_ONCE: Final = 200  # rows, about two milliseconds of the processor
_PAUSE_S: Final = 0.01  # in which members come first
_LOOK_S: Final = 2.0
_AGAIN_AFTER_S: Final = 600.0


def decode_text(connection: sqlite3.Connection) -> None:
    """Read all text of the outbox, which SQLite's own check does not. Raises `sqlite3.Error`."""
    for table in ("checkin", "history", "kept_scan"):
        for _ in connection.execute(f"SELECT * FROM {table}"):
            pass


def parse_rows(connection: sqlite3.Connection, path: Path, *, every_row: bool) -> None:
    """Parse the rows that the kiosk needs, or `every_row`.

    Raises `DatabaseDamaged` for a row that makes no sense, and `sqlite3.Error`.
    """
    for probe in _PROBES:
        connection.execute(probe).fetchall()
    checkins = f"SELECT {CHECKIN_COLUMNS} FROM checkin"
    # The file may still be of an earlier layout.
    named = {row[1] for row in connection.execute("PRAGMA table_info(kept_scan)")}
    more = f", {READINGS_COLUMN}" if READINGS_COLUMN in named else ""
    scans = f"SELECT {SCAN_COLUMNS}{more} FROM kept_scan"
    if every_row:
        history = f"SELECT {HISTORY_COLUMNS} FROM history WHERE event <> '{RECORD}'"
        for row in connection.execute(history):
            read_history_entry(row, path)
    else:
        checkins += f" WHERE {OPEN_STATES_SQL}"
        scans += " WHERE closed_at IS NULL"
    for row in connection.execute(checkins):
        read_checkin(row, path)
    for row in connection.execute(scans):
        read_scan(row, path)


class IntegrityWatch:
    """Reads what the start did not read, in a thread that leaves the processor to others.

    Damage of the outbox is noted beside the file, so that the next start mends it, and kept as
    `Database.damage`. A directory that is found damaged, here or in use, is made anew at once, as
    no start need wait for that; `on_members_lost` is then called on this thread.
    """

    def __init__(
        self, files: DataFiles, *, on_members_lost: Callable[[], None] = lambda: None
    ) -> None:
        self._files = files
        self._on_members_lost = on_members_lost
        self._stop = threading.Event()
        self._thread = threading.Thread(target=self._run, name="integrity", daemon=True)

    def start(self) -> None:
        """Begin."""
        self._thread.start()

    def stop(self) -> None:
        """Give up what is under way, and end."""
        self._stop.set()
        if self._thread.ident is not None:
            self._thread.join()

    def check(self) -> None:
        """Read both files, as far as the start has not."""
        try:
            if self._files.outbox_database.path.stat().st_size > WHOLE_AT_START_BYTES:
                self._files.outbox_database.check(self._stop.is_set)
            self._check_rows()
            if not self._stop.is_set():
                self._files.members.check(self._stop.is_set)
        except (StoreError, OSError) as error:
            if not self._stop.is_set():
                _log.error("%s", error)

    def mend(self) -> bool:
        """Make the directory anew if it is damaged; tell whether that was done."""
        if self._files.members.damage is None:
            return False
        try:
            self._files.make_members_anew()
        except StoreError as error:
            _log.warning("The directory cannot be made anew yet: %s", error)
            return False
        self._on_members_lost()
        return True

    def _run(self) -> None:
        self.check()
        wait = _LOOK_S
        while not self._stop.wait(wait):
            # A disk that damages the new file too shall not be asked for one all day.
            wait = _AGAIN_AFTER_S if self.mend() else _LOOK_S

    def _check_rows(self) -> None:
        outbox = self._files.outbox_database
        queries = (
            ("checkin", CHECKIN_COLUMNS, "1", read_checkin),
            ("history", HISTORY_COLUMNS, f"event <> '{RECORD}'", read_history_entry),
            ("kept_scan", f"{SCAN_COLUMNS}, {READINGS_COLUMN}", "1", read_scan),
        )
        for table, columns, condition, read in queries:
            query = (
                f"SELECT seq, {columns} FROM {table} WHERE seq > ? AND {condition} "
                f"ORDER BY seq LIMIT {_AT_ONCE}"
            )
            for row in self._rows(outbox, query):
                try:
                    read(row[1:], outbox.path)
                except DatabaseDamaged as damage:
                    outbox.note_damage(damage)
                    raise

    def _rows(self, outbox: Database, query: str) -> Iterator[SqlRow]:
        last: object = 0
        while not self._stop.wait(_PAUSE_S):
            with outbox.read() as connection:
                rows = connection.execute(query, (last,)).fetchall()
            if not rows:
                return
            yield from rows
            last = rows[-1][0]
