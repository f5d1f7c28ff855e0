"""Reads what can still be read of a damaged outbox database, and writes it into a new one.

Where the first page is lost, which says where each table begins, it is made anew.
"""

import logging
import shutil
import sqlite3
import struct
from collections.abc import Iterator
from contextlib import closing, suppress
from pathlib import Path
from typing import Final

from kiosk.core.checkin.checkin import TABLE, CheckinEvent, CheckinState
from kiosk.core.errors import DatabaseDamaged
from kiosk.store.files import side_file
from kiosk.store.outbox.outbox_migrations import OUTBOX_SCHEMA, use_count_in
from kiosk.store.outbox.rows import (
    CHECKIN_COLUMNS,
    READINGS_COLUMN,
    RECORD,
    SCAN_COLUMNS,
    USES_COLUMNS,
    WHO_COLUMN,
    SqlRow,
    checkin_values,
    insert,
    read_checkin,
    read_history_entry,
    read_scan,
    scan_values,
    write_card_forms,
)
from kiosk.store.sqlite import Database

UNREADABLE: Final = (sqlite3.Error, UnicodeDecodeError)
"""What reading a damaged file may raise: SQLite's own messages may no longer be UTF-8 either."""

_log = logging.getLogger(__name__)

_AT_ONCE: Final = 500
_MOST_FAILURES: Final = 1_000_000
"""Queries that may fail per table: about ten seconds, enough for 100 MB of wiped rows."""

_SMALLEST_ROW_BYTES: Final = 64
_HISTORY_COLUMNS: Final = "checkin, at, event, state, detail"
_SCHEMA: Final = {
    "checkin": CHECKIN_COLUMNS,
    "history": _HISTORY_COLUMNS,
    "kept_scan": SCAN_COLUMNS,
    "setting": "key, value",
    "pass_secret": "secret",
}
"""What every layout has: tables, and columns of them."""


class DamagedDatabase:
    """A damaged database, opened to be read only. `connection` stays the caller's to close."""

    def __init__(self, connection: sqlite3.Connection, path: Path) -> None:
        self._connection = connection
        self._path = path
        # Text that is no longer UTF-8 still says most of what it said.
        connection.text_factory = lambda raw: raw.decode("utf-8", errors="replace")
        self._rows_at_most = path.stat().st_size // _SMALLEST_ROW_BYTES + 1

    @property
    def has_schema(self) -> bool:
        """Whether it still says where its tables are, and what is in them."""
        return all(self._has(table, columns) for table, columns in _SCHEMA.items())

    def rows(self, table: str, key: str, columns: str) -> Iterator[SqlRow]:
        """Yield what can be read of a table, by ascending integer `key`, which comes first.

        No index is used, for an index may be damaged too. A stretch that cannot be read is cut in
        halves until only the rows that are really gone are left out.
        """
        query = (
            f"SELECT {key}, {columns} FROM {table} NOT INDEXED "
            f"WHERE {key} BETWEEN ? AND ? ORDER BY {key} LIMIT {_AT_ONCE}"
        )
        if not self._knows(table):
            return
        stretches, failures = [(1, self._highest(table, key))], 0
        while stretches and failures < _MOST_FAILURES:
            low, high = stretches.pop()
            try:
                rows = self._connection.execute(query, (low, high)).fetchall()
            except UNREADABLE:
                failures += 1
                if low < high:
                    middle = (low + high) // 2
                    stretches += [(middle + 1, high), (low, middle)]
                continue
            yield from rows
            if len(rows) == _AT_ONCE and rows[-1][0] < high:
                stretches.append((rows[-1][0] + 1, high))

    def rows_until_damage(self, query: str) -> Iterator[SqlRow]:
        """Yield the rows of `query` up to the first that cannot be read."""
        try:
            yield from self._connection.execute(query)
        except UNREADABLE:
            _log.info("not all of %r can be read", query)

    def _knows(self, table: str) -> bool:
        return self._has(table, "*")

    def _has(self, table: str, column: str) -> bool:
        try:
            self._connection.execute(f"SELECT {column} FROM {table} LIMIT 0").close()
        except UNREADABLE:
            return False
        return True

    def _highest(self, table: str, key: str) -> int:
        try:
            (highest,) = self._connection.execute(f"SELECT max({key}) FROM {table}").fetchone()
        except UNREADABLE:
            return self._rows_at_most
        return int(highest) if isinstance(highest, int) else 0

    def save_checkins(self, into: sqlite3.Connection) -> None:
        """Copy the check-ins, and their history, that `into` does not have.

        Call `settle_states` when everything is copied, from here and from elsewhere.
        """
        history = []
        # A file of an earlier version has no columns of use counts, nor one whose first page was
        # made anew; there the sentence has them.
        uses = USES_COLUMNS if self._has("history", "uses_count") else "NULL, NULL"
        who = WHO_COLUMN if self._has("history", WHO_COLUMN) else "''"
        for found in self.rows("history", "seq", f"{_HISTORY_COLUMNS}, {uses}, {who}"):
            seq, checkin, at, event, state, detail, count, period, name = found
            try:
                if event != RECORD:
                    read_history_entry((at, event, state, detail), self._path)
                CheckinState(str(state))
            except (DatabaseDamaged, ValueError):
                continue
            counted = (count, period) if isinstance(count, int) else _counted_in(event, detail)
            history.append(
                (seq, checkin, at, event, state, str(detail), *(counted or (None, None)), str(name))
            )
        for seq, *row in self.rows("checkin", "seq", CHECKIN_COLUMNS):
            try:
                values = dict(checkin_values(read_checkin(tuple(row), self._path)))
                insert(into, "checkin", values | {"seq": int(str(seq))})
            except (DatabaseDamaged, sqlite3.IntegrityError, ValueError):
                # Not why: the reason would quote what stands in the row.
                _log.info("row %s of the check-ins is left out", seq)
        saved = {row[0] for row in into.execute("SELECT id FROM checkin")}
        into.executemany(
            "INSERT OR IGNORE INTO history "
            f"(seq, {_HISTORY_COLUMNS}, {USES_COLUMNS}, {WHO_COLUMN}) "
            "VALUES (?, ?, ?, ?, ?, ?, ?, ?, ?)",
            [entry for entry in history if entry[1] in saved],
        )

    def save_scans(self, into: sqlite3.Connection) -> None:
        """Copy pending scans, the closed ones too."""
        # A file of an earlier version has no other readings.
        known = self._has("kept_scan", READINGS_COLUMN)
        columns = f"closed_at, closing, {SCAN_COLUMNS}{f', {READINGS_COLUMN}' if known else ''}"
        for seq, *row in self.rows("kept_scan", "seq", columns):
            try:
                values = dict[str, str | int | None](
                    scan_values(read_scan(tuple(row[2:]), self._path))
                )
                closed = None if row[0] is None else str(row[0])
                values |= {"seq": int(str(seq)), "closed_at": closed, "closing": str(row[1])}
                insert(into, "kept_scan", values)
            except (DatabaseDamaged, sqlite3.IntegrityError, ValueError):
                _log.info("row %s of the kept scans is left out", seq)

    def save_device(self, into: sqlite3.Connection) -> None:
        """Copy the device's settings and the secrets of the member passes."""
        for order in ("ASC", "DESC"):  # from both ends, up to the damage
            for row in self.rows_until_damage(
                f"SELECT key, value FROM setting ORDER BY key {order}"
            ):
                if all(isinstance(part, str) for part in row):
                    into.execute("INSERT OR IGNORE INTO setting (key, value) VALUES (?, ?)", row)
        # A file of an earlier version may not say when its keys end: none of them did.
        columns = "secret, ends_on" if self._has("pass_secret", "ends_on") else "secret, NULL"
        for row in self.rows("pass_secret", "seq", columns):
            if isinstance(row[1], bytes):
                into.execute(
                    "INSERT OR IGNORE INTO pass_secret (seq, secret, ends_on) VALUES (?, ?, ?)", row
                )

    def save_linked_cards(self, into: sqlite3.Connection) -> None:
        """Copy the cards that were linked to members here."""
        columns = "number, customer, linked_at, in_teamup"
        by = "linked_by" if self._has("linked_card", "linked_by") else "''"
        for order in ("ASC", "DESC"):  # from both ends, up to the damage
            for row in self.rows_until_damage(
                f"SELECT {columns}, {by} FROM linked_card ORDER BY number {order}"
            ):
                with suppress(sqlite3.IntegrityError):
                    into.execute(
                        f"INSERT OR IGNORE INTO linked_card ({columns}, linked_by) "
                        "VALUES (?, ?, ?, ?, ?)",
                        row,
                    )
                    write_card_forms(into, str(row[0]))

    def save_erased_customers(self, into: sqlite3.Connection) -> None:
        """Copy of whom nothing but a number is kept."""
        for row in self.rows("erased_customer", "customer", "erased_at"):
            into.execute("INSERT OR IGNORE INTO erased_customer VALUES (?, ?)", row)

    def save_staff_people(self, into: sqlite3.Connection) -> None:
        """Copy the staff with PINs of their own."""
        columns = "name, name_key, pin_hash, added_at"
        for row in self.rows("staff_person", "id", columns):
            with suppress(sqlite3.IntegrityError):
                into.execute(
                    f"INSERT OR IGNORE INTO staff_person (id, {columns}) VALUES (?, ?, ?, ?, ?)",
                    row,
                )


def settle_states(connection: sqlite3.Connection) -> None:
    """Put each check-in into a state that nothing that was read of it contradicts."""
    last = connection.execute(
        "SELECT c.id, c.state, h.state FROM checkin c JOIN history h ON h.checkin = c.id "
        "WHERE h.seq = (SELECT max(seq) FROM history WHERE checkin = c.id) AND h.state <> c.state"
    ).fetchall()
    for checkin, state, last_entry in last:
        likely = likely_state(CheckinState(state), CheckinState(last_entry))
        connection.execute("UPDATE checkin SET state = ? WHERE id = ?", (likely.value, checkin))


def likely_state(row: CheckinState, last_entry: CheckinState | None) -> CheckinState:
    """Return the state a check-in is taken to be in.

    `row` is what its row says, `last_entry` what the last entry of its history says that can be
    read (None: none can). An ending, in either, is one. A row that claims not to be sent while its
    history knows more may well have been sent: it counts as *sending*, which the start takes for
    unanswered. Nothing is ever sent on a guess.
    """
    if last_entry is None or not TABLE[row]:
        return row
    if not TABLE[last_entry]:
        return last_entry
    if row is CheckinState.RECORDED and last_entry is not CheckinState.RECORDED:
        return CheckinState.SENDING
    return row


_PAGE_COUNT: Final = struct.Struct(">4sIII")
"""At byte 24 of the header: change counter, number of pages, free pages (first, how many)."""

_PAGE_COUNT_AT: Final = 24
_VALID_FOR_AT: Final = 92
"""The change counter for which the number of pages holds (documented, sqlite.org/fileformat)."""

_COUNTER: Final = b"KIOS"


def with_repaired_schema_page(path: Path, folder: Path) -> Path:
    """Return a copy, in the empty `folder`, of the database at `path` with the schema of layout 8.

    That migration writes every file anew, and SQLite does so in the order in which the tables were
    made, so they begin at the same pages in every file. Without the triggers, which come last,
    where they begin is said on the first page alone. (What later migrations added is not salvaged:
    their tables begin elsewhere in every file, and columns they added stand at the ends of the
    rows.) May raise `StoreError`, and `OSError` when there is no room.
    """
    new, copy = folder / "new.sqlite3", folder / "copy.sqlite3"
    Database(new, OUTBOX_SCHEMA.up_to(8)).close()
    with closing(sqlite3.connect(new, isolation_level=None)) as connection:
        triggers = "SELECT name FROM sqlite_schema WHERE type = 'trigger'"
        for (name,) in connection.execute(triggers).fetchall():
            connection.execute(f"DROP TRIGGER {name}")
        connection.execute("VACUUM")
        (size,) = connection.execute("PRAGMA page_size").fetchone()
    shutil.copyfile(path, copy)
    log = side_file(path, "-wal")
    if log.exists():
        shutil.copyfile(log, side_file(copy, "-wal"))
    with copy.open("r+b") as file:
        file.write(new.read_bytes()[:size])
        count = path.stat().st_size // size
        file.seek(_PAGE_COUNT_AT)
        file.write(_PAGE_COUNT.pack(_COUNTER, count, 0, 0))
        file.seek(_VALID_FOR_AT)
        file.write(_COUNTER)
    return copy


def _counted_in(event: object, detail: object) -> tuple[int, str] | None:
    return use_count_in(str(detail)) if event == CheckinEvent.SEND else None
