"""Scans of codes nobody could be found for while TeamUp could not be asked."""

import sqlite3
from datetime import datetime
from typing import Final

from kiosk.core.errors import TooManyPending, UnknownCheckin
from kiosk.core.messages import msg
from kiosk.core.ports import PendingScan
from kiosk.store.outbox.rows import SCAN_COLUMNS, insert, read_scan, scan_values
from kiosk.store.sql_types import local_text, storable
from kiosk.store.sqlite import Database

MOST_PENDING: Final = 5000
"""How many scans may be open: more than come in a day without a network, and few enough to be
matched in a moment. Anybody can hold up codes that nobody has."""


class PendingScans:
    """The list of kept scans. A scan is closed once, with what became of it, and never deleted.

    Its text is: a card number, an address or a signed pass is of no use once the scan is closed.
    """

    def __init__(self, database: Database) -> None:
        self._database = database

    def keep(self, scan: PendingScan) -> None:
        """Commit `scan`. Raises `TooManyPending` when `MOST_PENDING` are open."""
        with self._database.write() as connection:
            (waiting,) = connection.execute(
                "SELECT count(*) FROM kept_scan WHERE closed_at IS NULL"
            ).fetchone()
            if waiting >= MOST_PENDING:
                raise TooManyPending(
                    msg(
                        "{count} scans of codes nobody is known by are kept already, so no more "
                        "are. Check the network and fetch the members, then dismiss what is left.",
                        count=waiting,
                    )
                )
            insert(connection, "kept_scan", scan_values(scan))

    def open(self) -> tuple[PendingScan, ...]:
        """Return the scans still to be matched, oldest first."""
        query = (
            f"SELECT {SCAN_COLUMNS} FROM kept_scan WHERE closed_at IS NULL ORDER BY scanned_us, seq"
        )
        with self._database.read() as connection:
            rows = connection.execute(query).fetchall()
        return tuple(read_scan(row, self._database.path) for row in rows)

    def close(self, scan: str, *, at: datetime, detail: str) -> None:
        """Close a scan at `at` (aware) and blank its text; `detail` says what became of it.

        Closing a closed scan changes nothing. Raises `UnknownCheckin` when no scan has the id.
        """
        with self._database.write() as connection:
            if close_open_scan(connection, scan, at, detail):
                return
            known = connection.execute(
                "SELECT 1 FROM kept_scan WHERE id = ?", (storable(scan),)
            ).fetchone()
            if known is None:
                raise UnknownCheckin(msg("There is no kept scan {id}; reload the list.", id=scan))


def close_open_scan(connection: sqlite3.Connection, scan: str, at: datetime, detail: str) -> bool:
    """Close a scan inside a transaction; tell whether it was open."""
    closed = connection.execute(
        "UPDATE kept_scan SET closed_at = ?, closing = ?, text = '' "
        "WHERE id = ? AND closed_at IS NULL",
        (local_text(at), storable(detail), storable(scan)),
    )
    return closed.rowcount == 1
